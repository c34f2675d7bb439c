<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Help</name>
    <message>
        <source>Instruments</source>
        <translation>Instrumenten</translation>
    </message>
    <message>
        <source>Above, which instrument fits today's age, why, and with which licence pack. Below, of each instrument that was used, what every informant filled in last, beside each other on the same scales: never averaged. Enter on a row of a table opens that record.</source>
        <translation>Bovenaan staat welk instrument bij de leeftijd van vandaag past, waarom, en met welk licentiepakket. Daaronder staat van ieder gebruikt instrument wat iedere invuller het laatst heeft ingevuld, naast elkaar op dezelfde schalen en nooit gemiddeld. Enter op een rij van een tabel opent die afname.</translation>
    </message>
</context>
<context>
    <name>haven::gui::CasePage</name>
    <message>
        <source>Instruments</source>
        <translation>Instrumenten</translation>
    </message>
</context>
<context>
    <name>haven::gui::CourseView</name>
    <message>
        <source>%1 over time</source>
        <translation>%1 in de tijd</translation>
    </message>
    <message>
        <source>%1 · demonstration</source>
        <translation>%1 · demonstratie</translation>
    </message>
    <message>
        <source>Each informant has a line of their own.</source>
        <translation>Iedere invuller heeft een eigen lijn.</translation>
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
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Informant</source>
        <translation>Invuller</translation>
    </message>
    <message>
        <source>The same as a table. Enter opens the record of a row.</source>
        <translation>Hetzelfde als tabel. Enter opent de afname van een rij.</translation>
    </message>
</context>
<context>
    <name>haven::gui::InformantChartView</name>
    <message>
        <source>Open the record of %1</source>
        <translation>De afname van %1 openen</translation>
    </message>
</context>
<context>
    <name>haven::gui::InformantsView</name>
    <message>
        <source>does not have this scale</source>
        <translation>heeft deze schaal niet</translation>
    </message>
    <message>
        <source>no score: no licence pack</source>
        <translation>geen score: geen licentiepakket</translation>
    </message>
    <message>
        <source>no score: too much not filled in</source>
        <translation>geen score: te veel niet ingevuld</translation>
    </message>
    <message>
        <source>no band</source>
        <translation>geen band</translation>
    </message>
    <message>
        <source>%1, not all filled in</source>
        <translation>%1, niet alles ingevuld</translation>
    </message>
    <message>
        <source>not comparable: different licence packs</source>
        <translation>niet te vergelijken: verschillende licentiepakketten</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>geen verschil</translation>
    </message>
    <message>
        <source>difference 1 point</source>
        <translation>verschil 1 punt</translation>
    </message>
    <message>
        <source>difference %1 points</source>
        <translation>verschil %1 punten</translation>
    </message>
    <message>
        <source>%1, another band</source>
        <translation>%1, andere band</translation>
    </message>
    <message>
        <source>%1: informants side by side</source>
        <translation>%1: invullers naast elkaar</translation>
    </message>
    <message>
        <source>%1 · demonstration</source>
        <translation>%1 · demonstratie</translation>
    </message>
    <message>
        <source>One informant so far. As soon as another one has filled it in, both stand here beside each other.</source>
        <translation>Tot nu toe één invuller. Zodra een ander ook heeft ingevuld, staan zij hier naast elkaar.</translation>
    </message>
    <message>
        <source>Of each informant the last record. They are not averaged: each of them knows the child in a relationship of their own, and precisely a difference can tell something.</source>
        <translation>Van iedere invuller de laatste afname. Zij worden niet gemiddeld: iedere invuller kent het kind in een eigen relatie, en juist een verschil kan iets zeggen.</translation>
    </message>
    <message>
        <source>There are more than %1 months between these records: a difference can also come from time.</source>
        <translation>Tussen deze afnames ligt meer dan %1 maanden: een verschil kan ook door de tijd komen.</translation>
    </message>
    <message>
        <source>These records were scored with different licence packs. Their points cannot be compared.</source>
        <translation>Deze afnames zijn met verschillende licentiepakketten gescoord. Hun punten zijn niet te vergelijken.</translation>
    </message>
    <message>
        <source>The record of %1 has no licence pack: there are no scores.</source>
        <translation>Bij de afname van %1 hoort geen licentiepakket: er zijn geen scores.</translation>
    </message>
    <message>
        <source>At least one score was formed while answers were missing, and is less sure.</source>
        <translation>Minstens één score is gevormd terwijl er antwoorden ontbraken, en is daardoor minder zeker.</translation>
    </message>
    <message>
        <source>At least one score has no band, because no norm table fits.</source>
        <translation>Minstens één score heeft geen band, omdat er geen normtabel past.</translation>
    </message>
    <message>
        <source>Read with caution</source>
        <translation>Lees met voorzichtigheid</translation>
    </message>
    <message>
        <source>The same as a table. Enter opens the record of a row.</source>
        <translation>Hetzelfde als tabel. Enter opent de afname van een rij.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Informant</source>
        <translation>Invuller</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Ingevuld op</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>%1, informants side by side</source>
        <translation>%1, invullers naast elkaar</translation>
    </message>
</context>
<context>
    <name>haven::gui::InstrumentsPage</name>
    <message>
        <source>Needs no licence pack.</source>
        <translation>Heeft geen licentiepakket nodig.</translation>
    </message>
    <message>
        <source>No licence pack in use: answers are kept, scores are not formed.</source>
        <translation>Geen licentiepakket in gebruik: antwoorden worden bewaard, scores niet berekend.</translation>
    </message>
    <message>
        <source>Licence pack in use: %1. %2</source>
        <translation>Licentiepakket in gebruik: %1. %2</translation>
    </message>
    <message>
        <source>Licence pack in use: %1.</source>
        <translation>Licentiepakket in gebruik: %1.</translation>
    </message>
    <message>
        <source>%1 (edition %2)</source>
        <translation>%1 (uitgave %2)</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumenten</translation>
    </message>
    <message>
        <source>Which instrument fits today, and what the informants say beside each other and over time.</source>
        <translation>Welk instrument vandaag past, en wat de invullers zeggen, naast elkaar en in de tijd.</translation>
    </message>
    <message>
        <source>At today's age: %1</source>
        <translation>Bij de leeftijd van vandaag: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nog niets om te vergelijken</translation>
    </message>
    <message>
        <source>As soon as a form has been made final, its result stands here. With two informants or more they stand beside each other, and with two records of one informant there is a course over time. Begin at Overview, at the carer who fills it in.</source>
        <translation>Zodra een afname definitief is, staat de uitkomst hier. Zijn er twee of meer invullers, dan staan zij naast elkaar; vult iemand twee keer in, dan is er een beloop in de tijd. Begin bij Overzicht, bij de verzorger die invult.</translation>
    </message>
</context>
</TS>
