<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Decision</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>What follows: %1</source>
            <translation>Wat volgt: %1</translation>
        </message>
        <message>
            <source>Looked at again on %1</source>
            <translation>Opnieuw kijken op %1</translation>
        </message>
        <message>
            <source>A closed case can be read and takes nothing any more until it is reopened.</source>
            <translation>Een gesloten casus blijft leesbaar en neemt niets meer op tot zij wordt heropend.</translation>
        </message>
        <message>
            <source>The plan begins again with step 1. What was recorded before stays readable.</source>
            <translation>Het stappenplan begint opnieuw bij stap 1. Wat eerder is vastgelegd, blijft leesbaar.</translation>
        </message>
        <message>
            <source>Decided on step 3</source>
            <translation>Over stap 3 is besloten</translation>
        </message>
        <message>
            <source>Treatment plan settled</source>
            <translation>Het behandelplan is vastgesteld</translation>
        </message>
        <message>
            <source>Round %1 of the plan begun</source>
            <translation>Ronde %1 van het stappenplan is begonnen</translation>
        </message>
        <message>
            <source>Case reopened</source>
            <translation>De casus is heropend</translation>
        </message>
        <message>
            <source>Argument for departing from the result: %1</source>
            <translation>Argument om van de uitslag af te wijken: %1</translation>
        </message>
        <message>
            <source>Took the place of an earlier decision, because: %1</source>
            <translation>Kwam in de plaats van een eerder besluit, omdat: %1</translation>
        </message>
        <message>
            <source>Signed on %1 by %2, together with %3</source>
            <translation>Ondertekend op %1 door %2, samen met %3</translation>
        </message>
        <message>
            <source>Signed on %1 by %2</source>
            <translation>Ondertekend op %1 door %2</translation>
        </message>
        <message>
            <source>Signed by %1, together with %2.</source>
            <translation>Ondertekend door %1, samen met %2.</translation>
        </message>
        <message>
            <source>Signed by %1.</source>
            <translation>Ondertekend door %1.</translation>
        </message>
        <message>
            <source>What is signed cannot be changed any more. A later decision can take its place; both stay readable.</source>
            <translation>Wat ondertekend is, kan niet meer worden veranderd. Een later besluit kan ervoor in de plaats komen; beide blijven leesbaar.</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::DecisionFields</name>
        <message>
            <source>Explanation</source>
            <translation>Toelichting</translation>
        </message>
        <message>
            <source>Explanation (may be left empty)</source>
            <translation>Toelichting (mag leeg blijven)</translation>
        </message>
        <message>
            <source>Why the earlier decision is replaced</source>
            <translation>Waarom het eerdere besluit wordt vervangen</translation>
        </message>
        <message>
            <source>The earlier decision stays readable; this takes its place.</source>
            <translation>Het eerdere besluit blijft leesbaar; dit komt ervoor in de plaats.</translation>
        </message>
        <message>
            <source>This is too long; what stood there is still there.</source>
            <translation>Dit is te lang; wat er stond, staat er nog.</translation>
        </message>
        <message>
            <source>Why the case is closed</source>
            <translation>Waarom de casus wordt gesloten</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Argument for departing from the result</source>
            <translation>Argument om van de uitslag af te wijken</translation>
        </message>
        <message>
            <source>What else you know, and why that weighs more.</source>
            <translation>Wat u verder weet, en waarom dat zwaarder weegt.</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Wat volgt</translation>
        </message>
        <message>
            <source>Which examination or guidance</source>
            <translation>Welk onderzoek of welke begeleiding</translation>
        </message>
        <message>
            <source>Day to look again (dd-mm-yyyy)</source>
            <translation>Dag om opnieuw te kijken (dd-mm-jjjj)</translation>
        </message>
        <message>
            <source>Day to look again (dd-mm-yyyy; may be left empty)</source>
            <translation>Dag om opnieuw te kijken (dd-mm-jjjj; mag leeg blijven)</translation>
        </message>
        <message>
            <source>In 3 months</source>
            <translation>Over 3 maanden</translation>
        </message>
        <message>
            <source>In 6 months</source>
            <translation>Over 6 maanden</translation>
        </message>
        <message>
            <source>In 1 year</source>
            <translation>Over 1 jaar</translation>
        </message>
        <message>
            <source>Day to look again: %1</source>
            <translation>Dag om opnieuw te kijken: %1</translation>
        </message>
        <message>
            <source>Concluded together with</source>
            <translation>Samen afgerond met</translation>
        </message>
        <message>
            <source>Name of the %1. Step 2 is concluded by two; both names stand with it.</source>
            <translation>Naam van de %1. Stap 2 wordt door twee mensen afgerond; beide namen staan erbij.</translation>
        </message>
        <message>
            <source>Haven proposes: a suspicion. You decide.</source>
            <translation>Haven stelt voor: een vermoeden. U beslist.</translation>
        </message>
        <message>
            <source>Haven proposes: no suspicion. You decide.</source>
            <translation>Haven stelt voor: geen vermoeden. U beslist.</translation>
        </message>
        <message>
            <source>None of the four observations was answered with no, and the signals of a problematic relationship do not hold together.</source>
            <translation>Bij geen van de vier observaties is ‘nee’ geantwoord, en de signalen van een problematische relatie gelden niet samen.</translation>
        </message>
        <message>
            <source>An instrument says something else. That is possible: a score never sets the conclusion. Say why you conclude otherwise.</source>
            <translation>Een instrument wijst een andere kant op. Dat kan: een score bepaalt nooit de conclusie. Zeg waarom u anders concludeert.</translation>
        </message>
        <message>
            <source>This conclusion departs from a result</source>
            <translation>Deze conclusie wijkt af van een uitslag</translation>
        </message>
        <message>
            <source>Write the day as 21-11-2026.</source>
            <translation>Schrijf de dag als 21-11-2026.</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::DecisionForm</name>
        <message>
            <source>Earlier decisions</source>
            <translation>Eerdere besluiten</translation>
        </message>
        <message>
            <source>Earlier decisions: %1</source>
            <translation>Eerdere besluiten: %1</translation>
        </message>
        <message>
            <source>Go on with step 2</source>
            <translation>Verder met stap 2</translation>
        </message>
        <message>
            <source>Go on with step 3</source>
            <translation>Verder met stap 3</translation>
        </message>
        <message>
            <source>Go on with “After the steps”</source>
            <translation>Verder met ‘Na de stappen’</translation>
        </message>
        <message numerus="yes">
            <source>and %n more; see “Still needed”</source>
            <translation>
                <numerusform>en nog %n; zie ‘Nog nodig’</numerusform>
                <numerusform>en nog %n; zie ‘Nog nodig’</numerusform>
            </translation>
        </message>
        <message>
            <source>This is not possible now</source>
            <translation>Dit kan nu niet</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Ondertekenen</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>Not signed; what you entered is still here.</source>
            <translation>Niet ondertekend; wat u invulde, staat er nog.</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::MainWindow</name>
        <message>
            <source>Something is not signed or recorded yet</source>
            <translation>Er is nog iets niet ondertekend of vastgelegd</translation>
        </message>
        <message>
            <source>A decision is kept when it is signed, an instrument taken elsewhere when it is recorded. What you wrote for them is lost when Haven is locked or closed before.</source>
            <translation>Een besluit wordt bewaard zodra u ondertekent, een elders afgenomen instrument zodra u het vastlegt. Wat u daarvoor schreef, gaat verloren als Haven eerder wordt vergrendeld of gesloten.</translation>
        </message>
        <message>
            <source>Leave without keeping it</source>
            <translation>Weggaan zonder het te bewaren</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier blijven</translation>
        </message>
    </context>
</TS>
