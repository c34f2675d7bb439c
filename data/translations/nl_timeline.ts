<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>haven::gui::Timeline</name>
        <message>
            <source>Reasons to always screen</source>
            <translation>Redenen om altijd te signaleren</translation>
        </message>
        <message>
            <source>Answer in the plan</source>
            <translation>Antwoord in het stappenplan</translation>
        </message>
        <message>
            <source>%1, not finished: %2</source>
            <translation>%1, niet afgerond: %2</translation>
        </message>
        <message>
            <source>%1, version %2, not finished: %3</source>
            <translation>%1, versie %2, niet afgerond: %3</translation>
        </message>
        <message>
            <source>%1, version %2: %3</source>
            <translation>%1, versie %2: %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>instrument, result</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind, event</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>scope, what was said</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 taken elsewhere: %2</source>
            <translation>%1 elders afgenomen: %2</translation>
        </message>
        <message>
            <source>Help ended: %1</source>
            <translation>Hulp beëindigd: %1</translation>
        </message>
        <message>
            <source>Help chosen: %1</source>
            <translation>Hulp gekozen: %1</translation>
        </message>
        <message>
            <source>The case</source>
            <translation>De casus</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Toestemming</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Observatie</translation>
        </message>
        <message>
            <source>Talk or answers</source>
            <translation>Gesprek of antwoorden</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Afname</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusie</translation>
        </message>
        <message>
            <source>From elsewhere</source>
            <translation>Van elders</translation>
        </message>
        <message>
            <source>Life of the youth</source>
            <translation>Leven van de jeugdige</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hulp</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n answer(s)</source>
            <translation>
                <numerusform>%1: %n antwoord</numerusform>
                <numerusform>%1: %n antwoorden</numerusform>
            </translation>
        </message>
        <message>
            <source>Referral letter to %1</source>
            <translation>Verwijsbrief aan %1</translation>
        </message>
        <message>
            <source>Case opened</source>
            <translation>Casus geopend</translation>
        </message>
        <message>
            <source>Case closed: %1</source>
            <translation>Casus gesloten: %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 tot %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>sinds %1</translation>
        </message>
        <message>
            <source>no longer counts</source>
            <translation>geldt niet meer</translation>
        </message>
        <message>
            <source>%1 of %2, %3</source>
            <comment>instrument, day, carer</comment>
            <translation>%1 van %2, %3</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Verslag</translation>
        </message>
        <message>
            <source>%1 printed</source>
            <translation>%1 afgedrukt</translation>
        </message>
        <message>
            <source>%1 printed as a draft</source>
            <translation>%1 afgedrukt als concept</translation>
        </message>
        <message>
            <source>%1 saved</source>
            <translation>%1 opgeslagen</translation>
        </message>
        <message>
            <source>%1 saved as a draft</source>
            <translation>%1 opgeslagen als concept</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::TimelineBand</name>
        <message>
            <source>Life</source>
            <translation>Leven</translation>
        </message>
        <message>
            <source>Help, letters</source>
            <translation>Hulp, brieven</translation>
        </message>
        <message>
            <source>Seen, said</source>
            <translation>Gezien, gezegd</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>Afnames</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Besloten</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Leeftijd</translation>
        </message>
        <message numerus="yes">
            <source>From %1 to %2: %n in sight</source>
            <translation>
                <numerusform>Van %1 tot %2: %n in beeld</numerusform>
                <numerusform>Van %1 tot %2: %n in beeld</numerusform>
            </translation>
        </message>
        <message>
            <source>Drawing of the time line. %1</source>
            <translation>Tekening van de tijdlijn. %1</translation>
        </message>
        <message>
            <source>+ and - zoom, Left and Right go through time, 0 shows everything. In sight: %1. The list below says the same.</source>
            <translation>+ en - zoomen, pijl links en rechts gaan door de tijd, 0 toont alles. In beeld: %1. De lijst eronder zegt hetzelfde.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind, how many</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::TimelineFilterBar</name>
        <message>
            <source>Kind:</source>
            <translation>Soort:</translation>
        </message>
        <message>
            <source>About:</source>
            <translation>Over:</translation>
        </message>
        <message>
            <source>not one carer</source>
            <translation>niet één verzorger</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>chip, how many</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Show only: %1 (%2)</source>
            <translation>Alleen tonen: %1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::TimelineModel</name>
        <message>
            <source>marked</source>
            <translation>gemarkeerd</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>niet gemarkeerd</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>Merk</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Door</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::TimelineList</name>
        <message>
            <source>What happened, newest first</source>
            <translation>Wat er gebeurde, het nieuwste eerst</translation>
        </message>
        <message>
            <source>Enter opens a row; Space marks an instrument to lay it beside another.</source>
            <translation>Enter opent een rij; de spatiebalk markeert een afname om die naast een andere te leggen.</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::TimelinePage</name>
        <message>
            <source>View: everything that happened</source>
            <translation>Weergave: alles wat er gebeurde</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Beloop</translation>
        </message>
        <message>
            <source>View: scores over time</source>
            <translation>Weergave: scores in de tijd</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Alle jaren</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles tonen</translation>
        </message>
        <message>
            <source>Take marks away</source>
            <translation>Merken weghalen</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Naast elkaar</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Inzoomen</translation>
        </message>
        <message>
            <source>Zoom in on the time line (+)</source>
            <translation>Inzoomen op de tijdlijn (+)</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Uitzoomen</translation>
        </message>
        <message>
            <source>Zoom out of the time line (-)</source>
            <translation>Uitzoomen op de tijdlijn (-)</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>The whole time line (0)</source>
            <translation>De hele tijdlijn (0)</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Eerder</translation>
        </message>
        <message>
            <source>To an earlier time</source>
            <translation>Naar eerder in de tijd</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>To a later time</source>
            <translation>Naar later in de tijd</translation>
        </message>
        <message>
            <source>%1 · no longer counts</source>
            <translation>%1 · geldt niet meer</translation>
        </message>
        <message>
            <source>%1 of %2 shown</source>
            <translation>%1 van %2 getoond</translation>
        </message>
        <message>
            <source>Space marks an instrument in the list, to lay it beside another.</source>
            <translation>De spatiebalk markeert een afname in de lijst, om die naast een andere te leggen.</translation>
        </message>
        <message>
            <source>Two are marked already; Space on one of them takes its mark away.</source>
            <translation>Er zijn er al twee gemarkeerd; de spatiebalk op een van die twee haalt het merk weg.</translation>
        </message>
        <message>
            <source>Marked: %1.</source>
            <comment>one or two records</comment>
            <translation>Gemarkeerd: %1.</translation>
        </message>
        <message>
            <source> and </source>
            <comment>between two records</comment>
            <translation> en </translation>
        </message>
    </context>
    <context>
        <name>haven::gui::TimelineCard</name>
        <message>
            <source>taken back</source>
            <translation>teruggenomen</translation>
        </message>
        <message>
            <source>Where: %1</source>
            <translation>Waar: %1</translation>
        </message>
        <message>
            <source>Heard from: %1</source>
            <translation>Gehoord van: %1</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Instrument</translation>
        </message>
        <message>
            <source>Filled in by</source>
            <translation>Ingevuld door</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Beoordelaar</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>What there was</source>
            <translation>Wat er was</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hulp</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Offered by</source>
            <translation>Aangeboden door</translation>
        </message>
        <message>
            <source>Chosen by</source>
            <translation>Gekozen door</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Waarom beëindigd</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Beëindigd door</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Ontvanger</translation>
        </message>
        <message>
            <source>What it told</source>
            <translation>Wat erin stond</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>with the name of the youth</source>
            <translation>met de naam van de jeugdige</translation>
        </message>
        <message>
            <source>under a pseudonym</source>
            <translation>onder pseudoniem</translation>
        </message>
        <message>
            <source>Fingerprint of the file</source>
            <translation>Vingerafdruk van het bestand</translation>
        </message>
        <message>
            <source>Why, and what follows</source>
            <translation>Waarom, en wat volgt</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Ondertekening</translation>
        </message>
        <message>
            <source>Back to the time line</source>
            <translation>Terug naar de tijdlijn</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>over %1</translation>
        </message>
        <message>
            <source>This no longer counts</source>
            <translation>Dit geldt niet meer</translation>
        </message>
        <message>
            <source>Something later took its place, or it was taken back. It stays readable.</source>
            <translation>Iets van later kwam ervoor in de plaats, of het is teruggenomen. Het blijft leesbaar.</translation>
        </message>
        <message>
            <source>What was recorded</source>
            <translation>Wat is vastgelegd</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>Waarvoor</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Wat er gezegd is</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Casus</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Vastgelegd door</translation>
        </message>
        <message>
            <source>Other versions</source>
            <translation>Andere versies</translation>
        </message>
        <message>
            <source>%1, by %2: %3</source>
            <translation>%1, door %2: %3</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>door %1</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>verwijderd</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>kind of event, when, words</comment>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Bestand tonen</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Verslag</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Staat</translation>
        </message>
        <message>
            <source>final</source>
            <translation>definitief</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>concept</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>afgedrukt</translation>
        </message>
        <message>
            <source>saved as a file</source>
            <translation>opgeslagen als bestand</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::TimelineCompare</name>
        <message>
            <source>not filled in</source>
            <translation>niet ingevuld</translation>
        </message>
        <message>
            <source>no score</source>
            <translation>geen score</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>niet vergeleken</translation>
        </message>
        <message>
            <source>equal</source>
            <translation>gelijk</translation>
        </message>
        <message>
            <source>another band</source>
            <translation>andere band</translation>
        </message>
        <message>
            <source>same band</source>
            <translation>zelfde band</translation>
        </message>
        <message>
            <source>only in the first</source>
            <translation>alleen bij de eerste</translation>
        </message>
        <message>
            <source>only in the second</source>
            <translation>alleen bij de tweede</translation>
        </message>
        <message>
            <source>in neither</source>
            <translation>bij geen van beide</translation>
        </message>
        <message>
            <source>Mark a second one to lay beside it.</source>
            <translation>Markeer er nog een om ernaast te leggen.</translation>
        </message>
        <message>
            <source>Only finished instruments that were not replaced by a correction stand side by side.</source>
            <translation>Alleen afgeronde afnames die niet door een correctie zijn vervangen, kunnen naast elkaar.</translation>
        </message>
        <message>
            <source>These are two different instruments. Only two of the same can stand side by side.</source>
            <translation>Dit zijn twee verschillende instrumenten. Alleen twee van hetzelfde kunnen naast elkaar.</translation>
        </message>
        <message>
            <source>The form of one of these was not kept, so they cannot stand side by side.</source>
            <translation>Het formulier van een van deze is niet bewaard; ze kunnen niet naast elkaar.</translation>
        </message>
        <message>
            <source>Back to the time line</source>
            <translation>Terug naar de tijdlijn</translation>
        </message>
        <message>
            <source>%1 side by side</source>
            <translation>%1 naast elkaar</translation>
        </message>
        <message>
            <source>Both values and how far they lie apart. What that means is for you to judge.</source>
            <translation>Beide waarden en hoe ver ze uit elkaar liggen. Wat dat betekent, beoordeelt u zelf.</translation>
        </message>
        <message>
            <source>First: %1</source>
            <translation>Eerste: %1</translation>
        </message>
        <message>
            <source>Second: %1</source>
            <translation>Tweede: %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>door %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 openen</translation>
        </message>
        <message>
            <source>Two editions (%1 and %2): their scales are not compared.</source>
            <translation>Twee uitgaven (%1 en %2): de schalen zijn niet vergeleken.</translation>
        </message>
        <message>
            <source>Scored with different licence packs: their scales are not compared.</source>
            <translation>Gescoord met verschillende licentiepakketten: de schalen zijn niet vergeleken.</translation>
        </message>
        <message>
            <source>About two relationships: each knows the child in their own way. It is no course over time.</source>
            <translation>Over twee relaties: ieder kent het kind op een eigen manier. Dit is geen beloop in de tijd.</translation>
        </message>
        <message>
            <source>More than %1 months apart: a difference can also come from time.</source>
            <translation>Meer dan %1 maanden uit elkaar: een verschil kan ook door de tijd komen.</translation>
        </message>
        <message>
            <source>Read with caution</source>
            <translation>Lees voorzichtig</translation>
        </message>
        <message>
            <source>Scales</source>
            <translation>Schalen</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Schaal</translation>
        </message>
        <message>
            <source>Difference in points</source>
            <translation>Verschil in punten</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Band</translation>
        </message>
        <message>
            <source>● more than one answer step</source>
            <translation>● meer dan één antwoordstap</translation>
        </message>
        <message>
            <source>%1 of %2 compared answers lie more than one answer step apart.</source>
            <translation>%1 van %2 vergeleken antwoorden liggen meer dan één antwoordstap uit elkaar.</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Verschil</translation>
        </message>
        <message>
            <source>More than one step</source>
            <translation>Meer dan één stap</translation>
        </message>
        <message>
            <source>%1 higher</source>
            <comment>points</comment>
            <translation>%1 hoger</translation>
        </message>
        <message>
            <source>%1 lower</source>
            <comment>points</comment>
            <translation>%1 lager</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) higher</source>
            <translation>
                <numerusform>%n stap hoger</numerusform>
                <numerusform>%n stappen hoger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) lower</source>
            <translation>
                <numerusform>%n stap lager</numerusform>
                <numerusform>%n stappen lager</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>haven::gui::CasePage</name>
        <message>
            <source>Time line</source>
            <translation>Tijdlijn</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>The time line</source>
            <translation>De tijdlijn</translation>
        </message>
        <message>
            <source>Everything that happened in this case: above over the years with the age of the youth below it, as a list below. The chips choose kinds and carers, and combine. + and - zoom, 0 shows everything; on the drawing Left and Right go through time. In the list Enter opens a row to read, and Space marks an instrument: with two of the same marked, “Side by side” shows both with the difference per item and scale. Nothing can be changed here.</source>
            <translation>Alles wat er in deze casus gebeurde: boven over de jaren met de leeftijd van de jeugdige eronder, daaronder als lijst. De knopjes kiezen soorten en verzorgers, en werken samen. + en - zoomen, 0 toont alles; op de tekening gaan pijl links en rechts door de tijd. In de lijst opent Enter een rij om te lezen, en markeert de spatiebalk een afname: zijn er twee van hetzelfde instrument gemarkeerd, dan toont “Naast elkaar” beide met het verschil per item en per schaal. Hier kan niets veranderd worden.</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::TimelineCourse</name>
        <message>
            <source>not comparable</source>
            <translation>niet te vergelijken</translation>
        </message>
        <message>
            <source>equal</source>
            <translation>gelijk</translation>
        </message>
        <message>
            <source>%1 higher</source>
            <comment>points</comment>
            <translation>%1 hoger</translation>
        </message>
        <message>
            <source>%1 lower</source>
            <comment>points</comment>
            <translation>%1 lager</translation>
        </message>
        <message>
            <source>another band</source>
            <translation>andere band</translation>
        </message>
        <message>
            <source>%1 of %2 answers other, %3 more than one step</source>
            <translation>%1 van %2 antwoorden anders, %3 meer dan één stap</translation>
        </message>
        <message>
            <source>Sign</source>
            <comment>in a chart</comment>
            <translation>Teken</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Leeftijd</translation>
        </message>
        <message>
            <source>About, or what</source>
            <translation>Over, of wat</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Betekenis</translation>
        </message>
        <message>
            <source>Since the one before</source>
            <translation>Sinds de vorige</translation>
        </message>
        <message>
            <source>chosen %1 to %2</source>
            <translation>gekozen %1 tot %2</translation>
        </message>
        <message>
            <source>chosen since %1</source>
            <translation>gekozen sinds %1</translation>
        </message>
        <message>
            <source>Help: %1</source>
            <translation>Hulp: %1</translation>
        </message>
        <message>
            <source>No course yet</source>
            <translation>Nog geen beloop</translation>
        </message>
        <message>
            <source>Nothing to draw</source>
            <translation>Niets te tekenen</translation>
        </message>
        <message>
            <source>Here the scores over time will be drawn for each carer, with the help that was chosen and what happened meanwhile: of the LSVG from the first that is finished, of a questionnaire as soon as somebody filled it in twice.</source>
            <translation>Hier komen de scores in de tijd te staan, per verzorger, met de gekozen hulp en wat er in die tijd gebeurde: van de LSVG vanaf de eerste die is afgerond, van een vragenlijst zodra iemand hem twee keer heeft ingevuld.</translation>
        </message>
        <message>
            <source>Of these carers there is no score on these scales. Choose other ones above.</source>
            <translation>Van deze verzorgers is er op deze schalen geen score. Kies hierboven anders.</translation>
        </message>
        <message>
            <source>%1 over time</source>
            <translation>%1 in de tijd</translation>
        </message>
        <message>
            <source>%1 · demonstration</source>
            <translation>%1 · demonstratie</translation>
        </message>
        <message>
            <source>Read with caution</source>
            <translation>Lees met voorzichtigheid</translation>
        </message>
        <message>
            <source>These records were scored with different licence packs. Their points cannot be compared and stand in charts of their own.</source>
            <translation>Deze afnames zijn met verschillende licentiepakketten gescoord. Hun punten zijn niet te vergelijken en staan in eigen grafieken.</translation>
        </message>
        <message>
            <source>One record so far. From the second on, a line shows the course, and the table what changed since the one before.</source>
            <translation>Er is nog één afname. Vanaf de tweede toont een lijn het beloop, en de tabel wat er sinds de vorige veranderde.</translation>
        </message>
        <message>
            <source>Each point is one record about one relationship; relationships are never averaged. Enter on a row opens it. What was before the first record stands under Everything.</source>
            <translation>Elk punt is één afname over één relatie; relaties worden nooit gemiddeld. Enter op een regel opent die. Wat vóór de eerste afname was, staat onder Alles.</translation>
        </message>
        <message>
            <source>%1, as a table</source>
            <translation>%1, als tabel</translation>
        </message>
        <message>
            <source>Enter opens the entry of a row.</source>
            <translation>Enter opent wat bij een regel hoort.</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::CourseChips</name>
        <message>
            <source>About:</source>
            <translation>Over:</translation>
        </message>
        <message>
            <source>Scale:</source>
            <translation>Schaal:</translation>
        </message>
        <message>
            <source>Draw only: %1</source>
            <translation>Alleen tekenen: %1</translation>
        </message>
    </context>
</TS>
