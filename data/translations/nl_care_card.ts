<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>haven::gui::AdminPage</name>
    <message>
        <source>Own list of help</source>
        <translation>Eigen hulpaanbod</translation>
    </message>
</context>
<context>
    <name>haven::gui::AgeLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ages on one line, from pregnancy to eighteen years and older</source>
        <translation>Leeftijden op één lijn, van zwangerschap tot achttien jaar en ouder</translation>
    </message>
    <message>
        <source>pr.</source>
        <comment>pregnancy, very short</comment>
        <translation>zw.</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Nu %1</translation>
    </message>
</context>
<context>
    <name>haven::gui::AgeLine</name>
    <message>
        <source>no age stated</source>
        <translation>geen leeftijd genoemd</translation>
    </message>
    <message>
        <source>The organisation itself</source>
        <translation>De organisatie zelf</translation>
    </message>
    <message>
        <source>Haven goes by</source>
        <translation>Haven gaat uit van</translation>
    </message>
    <message>
        <source>Follows from whom it is for</source>
        <translation>Volgt uit voor wie het is</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>as written</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>source, age</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>read widely %1</source>
        <translation>ruim gelezen %1</translation>
    </message>
    <message>
        <source>approximately</source>
        <translation>ongeveer</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>om te beginnen</translation>
    </message>
    <message>
        <source>goes on: %1</source>
        <translation>loopt door: %1</translation>
    </message>
    <message>
        <source>%1 lies within it.</source>
        <translation>%1 valt daarbinnen.</translation>
    </message>
    <message>
        <source>%1 lies within it only when it is read widely.</source>
        <translation>%1 valt daar alleen binnen als het ruim wordt gelezen.</translation>
    </message>
    <message>
        <source>%1 lies outside it.</source>
        <translation>%1 valt daarbuiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) before birth</source>
        <translation>
            <numerusform>%n maand voor de geboorte</numerusform>
            <numerusform>%n maanden voor de geboorte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::CareChoiceForm</name>
    <message>
        <source>Why this help for this youth</source>
        <translation>Waarom deze hulp voor deze jeugdige</translation>
    </message>
    <message>
        <source>In your own words; it stands in the treatment plan.</source>
        <translation>In uw eigen woorden; het komt in het behandelplan te staan.</translation>
    </message>
    <message>
        <source>Referral partner</source>
        <translation>Verwijspartner</translation>
    </message>
    <message>
        <source>May be left open.</source>
        <translation>Mag open blijven.</translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation>Wie het aanbiedt</translation>
    </message>
    <message>
        <source>Team or provider; may be left open.</source>
        <translation>Team of aanbieder; mag open blijven.</translation>
    </message>
    <message>
        <source>This is too long; what stood there is still there.</source>
        <translation>Dit is te lang; wat er stond, staat er nog.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Puts it in the treatment plan with this reason</source>
        <translation>Zet het met deze reden in het behandelplan</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>%1 (own list)</source>
        <translation>%1 (eigen hulpaanbod)</translation>
    </message>
    <message>
        <source>With what is known now it does not fit. It can be chosen all the same: say why in the reason.</source>
        <translation>Met wat nu bekend is, past het niet. Kiezen kan toch: schrijf in de reden waarom.</translation>
    </message>
    <message>
        <source>With what is known now it nearly fits. Say in the reason what makes it fitting.</source>
        <translation>Met wat nu bekend is, past het bijna. Schrijf in de reden wat het passend maakt.</translation>
    </message>
    <message>
        <source>What help presupposes and is not known here, or does not hold:</source>
        <translation>Wat er moet zijn voordat hulp begint en hier nog niet bekend is, of niet zo is:</translation>
    </message>
    <message>
        <source>Write why this help is chosen.</source>
        <translation>Schrijf waarom deze hulp wordt gekozen.</translation>
    </message>
    <message>
        <source>These words name an approach that does harm. It is never chosen or offered.</source>
        <translation>Deze woorden noemen een aanpak die schade doet. Die wordt nooit gekozen of aangeboden.</translation>
    </message>
    <message>
        <source>It was chosen already, and that choice still counts.</source>
        <translation>Dit was al gekozen, en die keuze geldt nog.</translation>
    </message>
    <message>
        <source>Nothing was chosen. %1</source>
        <translation>Er is niets gekozen. %1</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>Weggooien wat is getypt?</translation>
    </message>
    <message>
        <source>The reason is kept only with the choice.</source>
        <translation>De reden wordt pas bewaard met de keuze.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Verder typen</translation>
    </message>
</context>
<context>
    <name>haven::gui::CareFit</name>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Fits this case</source>
        <translation>Past bij deze casus</translation>
    </message>
    <message>
        <source>Nearly fits this case</source>
        <translation>Past bijna bij deze casus</translation>
    </message>
    <message>
        <source>Does not fit this case</source>
        <translation>Past niet bij deze casus</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Wat dat zou veranderen</translation>
    </message>
    <message>
        <source>To weigh</source>
        <translation>Om te wegen</translation>
    </message>
    <message>
        <source>Haven compares what was recorded with what the sources say. People choose.</source>
        <translation>Haven legt wat is vastgelegd naast wat de bronnen zeggen. Mensen kiezen.</translation>
    </message>
    <message>
        <source>Referral partner: %1</source>
        <translation>Verwijspartner: %1</translation>
    </message>
    <message>
        <source>Offered by: %1</source>
        <translation>Aangeboden door: %1</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>Gekozen door %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, role, moment</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>haven::gui::CarePanel</name>
    <message>
        <source>Chosen help</source>
        <translation>Gekozen hulp</translation>
    </message>
    <message>
        <source>No help is chosen now.</source>
        <translation>Er is nu geen hulp gekozen.</translation>
    </message>
    <message>
        <source>What the sources say about it cannot be shown</source>
        <translation>Wat de bronnen erover zeggen, kan niet worden getoond</translation>
    </message>
    <message>
        <source>To the interventions</source>
        <translation>Naar Interventies</translation>
    </message>
    <message>
        <source>%1 (added by the organisation)</source>
        <translation>%1 (toegevoegd door de organisatie)</translation>
    </message>
    <message>
        <source>Letter to %1, made by %2</source>
        <translation>Brief aan %1, gemaakt door %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act, intervention</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Kaart openen</translation>
    </message>
    <message>
        <source>Make a letter</source>
        <translation>Brief maken</translation>
    </message>
    <message>
        <source>No longer…</source>
        <translation>Niet meer…</translation>
    </message>
    <message>
        <source>To end this choice: %1</source>
        <translation>Deze keuze beëindigen: %1</translation>
    </message>
    <message>
        <source>Why this is no longer the choice</source>
        <translation>Waarom dit niet meer de keuze is</translation>
    </message>
    <message>
        <source>The choice stays readable, with this reason.</source>
        <translation>De keuze blijft te lezen, met deze reden.</translation>
    </message>
    <message>
        <source>This is too long; what stood there is still there.</source>
        <translation>Dit is te lang; wat er stond, staat er nog.</translation>
    </message>
    <message>
        <source>End this choice</source>
        <translation>Deze keuze beëindigen</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Schrijf waarom.</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Niet meer: %1</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>Beëindigd door %1</translation>
    </message>
    <message>
        <source>No longer the choice (%1)</source>
        <translation>Niet meer gekozen (%1)</translation>
    </message>
</context>
<context>
    <name>haven::gui::CareSaid</name>
    <message>
        <source>named in research, not as whom it is meant for</source>
        <translation>genoemd in onderzoek, niet als doelgroep</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Waar: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>recognition, as of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>How often and how long</source>
        <translation>Hoe vaak en hoe lang</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation>Wie het aanbiedt</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Erkenning</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Where it is filed</source>
        <translation>Waar het is ingedeeld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what sources differ about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preventive, young children up to about seven (table 1)</source>
        <translation>Preventief, jonge kinderen tot ongeveer zeven jaar (tabel 1)</translation>
    </message>
    <message>
        <source>Preventive, particular risk groups (table 2)</source>
        <translation>Preventief, specifieke risicogroepen (tabel 2)</translation>
    </message>
    <message>
        <source>Treatment from seven years on (table 3)</source>
        <translation>Behandeling vanaf zeven jaar (tabel 3)</translation>
    </message>
    <message>
        <source>Marked there as often used, its quality not studied.</source>
        <translation>Daar aangemerkt als vaak gebruikt, kwaliteit niet onderzocht.</translation>
    </message>
    <message>
        <source>Kind, as the source calls it: %1</source>
        <translation>Soort, zoals de bron het noemt: %1</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Groups that the sources name</source>
        <translation>Groepen die de bronnen noemen</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Waar u op let</translation>
    </message>
    <message>
        <source>Where sources differ</source>
        <translation>Waar bronnen verschillen</translation>
    </message>
    <message>
        <source>Working elements</source>
        <translation>Werkzame elementen</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Own list of %1, %2</source>
        <translation>Eigen hulpaanbod van %1, %2</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>Check the present entry in the Databank Effectieve Jeugdinterventies: recognition changes.</source>
        <translation>Controleer de huidige vermelding in de Databank Effectieve Jeugdinterventies: een erkenning kan veranderen.</translation>
    </message>
    <message>
        <source>Added by the organisation, not from the sources</source>
        <translation>Toegevoegd door de organisatie, niet uit de bronnen</translation>
    </message>
    <message>
        <source>Added by %1, not from the sources</source>
        <translation>Toegevoegd door %1, niet uit de bronnen</translation>
    </message>
    <message>
        <source>Not offered locally.</source>
        <translation>Plaatselijk niet aangeboden.</translation>
    </message>
    <message>
        <source>Offered locally</source>
        <translation>Plaatselijk aangeboden</translation>
    </message>
    <message>
        <source>Offered locally by %1</source>
        <translation>Plaatselijk aangeboden door %1</translation>
    </message>
    <message numerus="yes">
        <source>waiting time %n week(s)</source>
        <translation>
            <numerusform>wachttijd %n week</numerusform>
            <numerusform>wachttijd %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>contact: %1</source>
        <translation>contact: %1</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>datum niet vermeld</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stand %1</translation>
    </message>
</context>
<context>
    <name>haven::gui::ComparePage</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>The same of each next to the other, as the sources say it.</source>
        <translation>Van elk hetzelfde naast elkaar, zoals de bronnen het zeggen.</translation>
    </message>
    <message>
        <source>Nothing was chosen to be laid side by side.</source>
        <translation>Er is niets gekozen om naast elkaar te leggen.</translation>
    </message>
    <message>
        <source>With this case</source>
        <translation>Bij deze casus</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Kaart openen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act, intervention</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Show %1 too</source>
        <translation>Ook %1 tonen</translation>
    </message>
    <message>
        <source>There is room for two; the first makes way.</source>
        <translation>Er is plaats voor twee; de eerste maakt plaats.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, intervention</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Own list of help</source>
        <translation>Eigen hulpaanbod</translation>
    </message>
    <message>
        <source>A file of your organisation says which interventions are offered where you work, by whom and with what waiting time, and which it adds of its own. Save the example, fill it in and import it. What comes from it is marked with the organisation's name; what the sources say stays as it is. A file with a fault changes nothing.</source>
        <translation>Een bestand van uw organisatie zegt welke interventies worden aangeboden waar u werkt, door wie en met welke wachttijd, en welke zij zelf toevoegt. Bewaar het voorbeeld, vul het in en importeer het. Wat eruit komt, draagt de naam van de organisatie; wat de bronnen zeggen, blijft zoals het is. Een bestand met een fout verandert niets.</translation>
    </message>
</context>
<context>
    <name>haven::gui::InterventionCard</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Choose for the treatment plan</source>
        <translation>Kiezen voor het behandelplan</translation>
    </message>
    <message>
        <source>Lay side by side</source>
        <translation>Naast elkaar leggen</translation>
    </message>
    <message>
        <source>With this case</source>
        <translation>Bij deze casus</translation>
    </message>
    <message>
        <source>For the treatment plan</source>
        <translation>Voor het behandelplan</translation>
    </message>
    <message>
        <source>Chosen for the treatment plan</source>
        <translation>Gekozen voor het behandelplan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>No source states an age in numbers.</source>
        <translation>Geen bron noemt een leeftijd in getallen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why this range: %1</source>
        <translation>Waarom deze leeftijd: %1</translation>
    </message>
    <message>
        <source>Solid: read strictly. Hatched: also when read widely. Dotted: it goes on after it was begun. A point at the end: no bound is stated there. pr.: pregnancy.</source>
        <translation>Vol: strikt gelezen. Gearceerd: ook als het ruim wordt gelezen. Stippellijn: het loopt door nadat het is begonnen. Een punt aan het eind: daar is geen grens genoemd. zw.: zwangerschap.</translation>
    </message>
    <message>
        <source>The ages in words, with their places</source>
        <translation>De leeftijden in woorden, met vindplaats</translation>
    </message>
    <message>
        <source>Where it is treated</source>
        <translation>Waar het staat</translation>
    </message>
</context>
<context>
    <name>haven::gui::OverlayPage</name>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Own list of help</source>
        <translation>Eigen hulpaanbod</translation>
    </message>
    <message>
        <source>What your organisation offers, by whom and with what waiting time, and what it adds of its own. It is laid over the interventions from the sources; their facts stay as they are.</source>
        <translation>Wat uw organisatie aanbiedt, door wie en met welke wachttijd, en wat zij zelf toevoegt. Het komt over de interventies uit de bronnen heen te liggen; wat de bronnen zeggen, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Save an example file…</source>
        <translation>Voorbeeldbestand bewaren…</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Er is niets veranderd. %1</translation>
    </message>
    <message>
        <source>There is no own list yet</source>
        <translation>Er is nog geen eigen lijst</translation>
    </message>
    <message>
        <source>Haven then shows what the sources say and nothing about where you work. Save the example file, fill it in with a text editor or let somebody do so, and import it here. It holds no data about youths.</source>
        <translation>Haven laat dan zien wat de bronnen zeggen en niets over de plek waar u werkt. Bewaar het voorbeeldbestand, vul het in met een teksteditor of laat dat iemand doen, en importeer het hier. Er staan geen gegevens van jeugdigen in.</translation>
    </message>
    <message>
        <source>The list in use</source>
        <translation>De lijst die wordt gebruikt</translation>
    </message>
    <message>
        <source>As of %1: %2 offered locally, %3 not offered, %4 added, %5 referral partners.</source>
        <translation>Stand %1: %2 plaatselijk aangeboden, %3 niet aangeboden, %4 toegevoegd, %5 verwijspartners.</translation>
    </message>
    <message>
        <source>Imported by %1</source>
        <translation>Geïmporteerd door %1</translation>
    </message>
    <message>
        <source>What is offered locally</source>
        <translation>Wat plaatselijk wordt aangeboden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added, not from the sources</source>
        <translation>Toegevoegd, niet uit de bronnen</translation>
    </message>
    <message>
        <source>Referral partner %1: %2</source>
        <translation>Verwijspartner %1: %2</translation>
    </message>
    <message>
        <source>The list of %1 of %2 cannot be used</source>
        <translation>De lijst van %1 van %2 kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>It does not go with the interventions of this version of Haven, which are shown without it. %1 Mend the file and import it again, or remove the list.</source>
        <translation>Zij past niet bij de interventies van deze versie van Haven; die worden zonder haar getoond. %1 Herstel het bestand en importeer het opnieuw, of verwijder de lijst.</translation>
    </message>
    <message>
        <source>Import an own list</source>
        <translation>Een eigen lijst importeren</translation>
    </message>
    <message>
        <source>Own lists (*.json);;All files (*)</source>
        <translation>Eigen lijsten (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>This very list is in use already.</source>
        <translation>Precies deze lijst wordt al gebruikt.</translation>
    </message>
    <message>
        <source>The list is in use from now on, in every case.</source>
        <translation>De lijst wordt vanaf nu gebruikt, in elke casus.</translation>
    </message>
    <message>
        <source>Remove the list of %1?</source>
        <translation>De lijst van %1 verwijderen?</translation>
    </message>
    <message>
        <source>Haven then shows no more what is offered locally, nor what the organisation added. What was chosen in a case stays there with its name and reason. The list can be imported again from its file.</source>
        <translation>Haven laat dan niet meer zien wat plaatselijk wordt aangeboden en wat de organisatie toevoegde. Wat in een casus is gekozen, blijft daar staan met naam en reden. De lijst kan opnieuw worden geïmporteerd uit haar bestand.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>The list is removed.</source>
        <translation>De lijst is verwijderd.</translation>
    </message>
    <message>
        <source>Save an example file</source>
        <translation>Een voorbeeldbestand bewaren</translation>
    </message>
    <message>
        <source>own-list-example.json</source>
        <translation>eigen-hulpaanbod-voorbeeld.json</translation>
    </message>
    <message>
        <source>Own lists (*.json)</source>
        <translation>Eigen lijsten (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
</context>
</TS>
