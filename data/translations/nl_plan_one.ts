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
        <name>haven::gui::CarerCard</name>
        <message>
            <source>Other days</source>
            <translation>Andere dagen</translation>
        </message>
        <message>
            <source>Other days on which something was seen with %1</source>
            <translation>Andere dagen waarop iets is gezien bij %1</translation>
        </message>
        <message>
            <source>Support for looking: signals and seven aspects (not required)</source>
            <translation>Steun bij het kijken: signalen en zeven aspecten (niet verplicht)</translation>
        </message>
        <message>
            <source>Support for looking, %1</source>
            <translation>Steun bij het kijken, %1</translation>
        </message>
        <message>
            <source>Another day (dd-mm-yyyy)</source>
            <translation>Andere dag (dd-mm-jjjj)</translation>
        </message>
        <message>
            <source>Nothing seen yet with this carer</source>
            <translation>Bij deze verzorger nog niets gezien</translation>
        </message>
        <message>
            <source>What stands here was decided on, or is a colleague's. It can be read; fill in today to add what you see now.</source>
            <translation>Over wat hier staat is al besloten, of een collega vulde het in. U kunt het lezen; vul vandaag in om toe te voegen wat u nu ziet.</translation>
        </message>
        <message>
            <source>Described behaviour</source>
            <translation>Beschreven gedrag</translation>
        </message>
        <message>
            <source>Seen now: %1 of %2 insecure features and %3 of %4 problematic ones.</source>
            <translation>Nu gezien: %1 van %2 kenmerken van onveilig en %3 van %4 van problematisch.</translation>
        </message>
        <message>
            <source>The rule holds now: reason for a suspicion</source>
            <translation>De regel geldt nu: aanleiding voor een vermoeden</translation>
        </message>
        <message>
            <source>The rule does not hold now</source>
            <translation>De regel geldt nu niet</translation>
        </message>
        <message>
            <source>Write the day as 21-11-2026.</source>
            <translation>Schrijf de dag als 21-11-2026.</translation>
        </message>
        <message>
            <source>This day lies in the future.</source>
            <translation>Deze dag ligt in de toekomst.</translation>
        </message>
        <message>
            <source>This day is before birth.</source>
            <translation>Deze dag ligt voor de geboorte.</translation>
        </message>
        <message>
            <source>What was seen today, %1</source>
            <translation>Wat vandaag te zien was, %1</translation>
        </message>
        <message>
            <source>What was seen on %1</source>
            <translation>Wat te zien was op %1</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Vandaag, %1</translation>
        </message>
        <message>
            <source>Show what was seen on %1</source>
            <translation>Toon wat te zien was op %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::ReasonsCard</name>
        <message>
            <source>Reasons to always screen</source>
            <translation>Redenen om altijd te screenen</translation>
        </message>
        <message>
            <source>One of these is enough to go to step 2, also without a suspicion.</source>
            <translation>Eén hiervan is genoeg om naar stap 2 te gaan, ook zonder vermoeden.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Clear the answer to: %1</source>
            <translation>Antwoord wissen bij: %1</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Bron: %1</translation>
        </message>
        <message>
            <source>Holds, because of: %1</source>
            <translation>Geldt, vanwege: %1</translation>
        </message>
        <message>
            <source>None of them holds as far as is recorded.</source>
            <translation>Voor zover vastgelegd geldt er geen.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them hold(s): step 2 is open.</source>
            <translation>
                <numerusform>Er geldt er %n: stap 2 staat open.</numerusform>
                <numerusform>Er gelden er %n: stap 2 staat open.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>haven::gui::StepOnePage</name>
        <message>
            <source>Source: %1</source>
            <translation>Bron: %1</translation>
        </message>
        <message>
            <source>Read the behaviours of the %1</source>
            <translation>De gedragingen van de %1 nalezen</translation>
        </message>
        <message>
            <source>No carer yet</source>
            <translation>Nog geen verzorger</translation>
        </message>
        <message>
            <source>What is seen is recorded for each relationship. Add the people who care for this child or young person.</source>
            <translation>Wat te zien is, wordt per relatie vastgelegd. Voeg toe wie er voor deze jeugdige zorgen.</translation>
        </message>
        <message>
            <source>Add a carer</source>
            <translation>Verzorger toevoegen</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::AfterPage</name>
        <message>
            <source>The case: reopen it</source>
            <translation>Casus: heropenen</translation>
        </message>
        <message>
            <source>The case: begin the plan again, or close it</source>
            <translation>Casus: opnieuw beginnen of sluiten</translation>
        </message>
        <message>
            <source>The case is closed; it is not looked at again.</source>
            <translation>De casus is gesloten; er wordt niet opnieuw gekeken.</translation>
        </message>
        <message>
            <source>No day has been set yet. Every open case has one.</source>
            <translation>Er is nog geen dag afgesproken. Elke open casus heeft er een.</translation>
        </message>
        <message>
            <source>Set now: %1. That day has passed: set a new one.</source>
            <translation>Nu afgesproken: %1. Die dag is voorbij: spreek een nieuwe af.</translation>
        </message>
        <message>
            <source>Set now: %1.</source>
            <translation>Nu afgesproken: %1.</translation>
        </message>
        <message>
            <source>Recorded on other days</source>
            <translation>Op andere dagen vastgelegd</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Two or more of the four hold: refer</source>
            <translation>Twee of meer van de vier gelden: verwijzen kan</translation>
        </message>
        <message>
            <source>Fewer than two of the four hold as far as is recorded</source>
            <translation>Voor zover vastgelegd gelden er minder dan twee van de vier</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::FollowUpPanel</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>overdue since %1 (%n day(s))</source>
            <translation>
                <numerusform>te laat sinds %1 (%n dag)</numerusform>
                <numerusform>te laat sinds %1 (%n dagen)</numerusform>
            </translation>
        </message>
        <message>
            <source>today, %1</source>
            <translation>vandaag, %1</translation>
        </message>
        <message numerus="yes">
            <source>%1, in %n day(s)</source>
            <translation>
                <numerusform>%1, over %n dag</numerusform>
                <numerusform>%1, over %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>case %1</source>
            <translation>casus %1</translation>
        </message>
        <message>
            <source>example</source>
            <translation>voorbeeld</translation>
        </message>
        <message>
            <source>Start of the day</source>
            <translation>Start van de dag</translation>
        </message>
        <message>
            <source>Start of the day: %1</source>
            <translation>Start van de dag: %1</translation>
        </message>
        <message>
            <source>Nothing is overdue, due this week, unfinished or waiting for you.</source>
            <translation>Er is niets te laat, deze week aan de beurt, onaf of wachtend op u.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>Deze week aan de beurt</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Nog niet af</translation>
        </message>
        <message>
            <source>Waiting for you to sign too</source>
            <translation>Wacht op uw meetekenen</translation>
        </message>
        <message>
            <source>asked by %1 on %2</source>
            <translation>gevraagd door %1 op %2</translation>
        </message>
        <message>
            <source>Given back to you</source>
            <translation>Aan u teruggegeven</translation>
        </message>
        <message>
            <source>by %1 on %2</source>
            <translation>door %1 op %2</translation>
        </message>
        <message>
            <source>given back to you</source>
            <translation>teruggegeven</translation>
        </message>
        <message>
            <source>waiting for you</source>
            <translation>wacht op u</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>te laat</translation>
        </message>
        <message>
            <source>due this week</source>
            <translation>deze week</translation>
        </message>
        <message>
            <source>unfinished</source>
            <translation>onaf</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Step 1</source>
            <translation>Stap 1</translation>
        </message>
        <message>
            <source>Step 2</source>
            <translation>Stap 2</translation>
        </message>
        <message>
            <source>Step 3</source>
            <translation>Stap 3</translation>
        </message>
        <message>
            <source>After the steps</source>
            <translation>Na de stappen</translation>
        </message>
        <message>
            <source>Per carer, what is seen in daily contact: four observations for a day, with where it was and what the child did. Arrows choose an answer, Tab goes on. A day in the box “Another day” shows or adds what was seen then. The signals and seven aspects support your looking and are not required. Haven proposes, you decide; “Still needed” leads to what is not filled in.

Source: richtlijn-2020, 4.4, step 1; jgz-2021, theme 2.</source>
            <translation>Per verzorger wat in het dagelijks contact te zien is: vier observaties voor een dag, met waar het was en wat het kind deed. Met de pijltjes kiest u een antwoord, Tab gaat verder. Een dag in het vak ‘Andere dag’ toont wat toen te zien was of voegt het toe. De signalen en zeven aspecten zijn steun bij het kijken en niet verplicht. Haven stelt voor, u beslist; ‘Nog nodig’ brengt u naar wat nog niet is ingevuld.

Bron: richtlijn-2020, 4.4, stap 1; jgz-2021, thema 2.</translation>
        </message>
        <message>
            <source>The short screening: the history with the parents, the balance of what protects and hinders, a talk with the youth, an instrument and the broad functioning. The conclusion is signed by a behavioural scientist together with a youth professional. A score never sets it; who departs from a result says why.

Source: richtlijn-2020, 4.4, step 2.</source>
            <translation>De korte screening: de voorgeschiedenis met de ouders, de balans van wat beschermt en belemmert, een gesprek met de jeugdige, een instrument en het breed functioneren. De conclusie wordt ondertekend door een gedragswetenschapper, samen met een jeugdprofessional. Een score bepaalt haar nooit; wie van een uitslag afwijkt, zegt waarom.

Bron: richtlijn-2020, 4.4, stap 2.</translation>
        </message>
        <message>
            <source>The extended examination by a qualified diagnostician: the talk about the development, the time line, a clinical instrument, video of the interaction, and a decision from the whole picture. Haven makes no diagnosis.

Source: richtlijn-2020, 4.4, step 3, and 4.5.</source>
            <translation>Het uitgebreidere onderzoek door een gekwalificeerd diagnosticus: het gesprek over de ontwikkeling, de tijdlijn, een klinisch instrument, video van de interactie, en een besluit vanuit het hele beeld. Haven stelt geen diagnose.

Bron: richtlijn-2020, 4.4, stap 3, en 4.5.</translation>
        </message>
        <message>
            <source>What weighs in the treatment plan, which relationship is worked on, and the day on which the case is looked at again; an overdue one stands above the list of cases at the start of the day. At the end: beginning the plan again, and closing or reopening the case.

Source: richtlijn-2020, 5.7 and core recommendations 9 and 10; jgz-2021, theme 3.</source>
            <translation>Wat meeweegt in het behandelplan, aan welke relatie wordt gewerkt, en de dag waarop opnieuw wordt gekeken; is die voorbij, dan staat de casus aan het begin van de dag boven de lijst. Onderaan: het stappenplan opnieuw beginnen, en de casus sluiten of heropenen.

Bron: richtlijn-2020, 5.7 en kernaanbeveling 9 en 10; jgz-2021, thema 3.</translation>
        </message>
    </context>
</TS>
