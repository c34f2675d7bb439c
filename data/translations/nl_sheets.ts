<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>TalkSheet</name>
        <message>
            <source>Talk sheet</source>
            <translation>Gespreksblad</translation>
        </message>
        <message>
            <source>Should the sheet carry the name %1? Without a name it tells nothing when it is left somewhere.</source>
            <translation>Moet de naam %1 op het blad staan? Zonder naam vertelt het niets als het ergens blijft liggen.</translation>
        </message>
        <message>
            <source>With first name</source>
            <translation>Met voornaam</translation>
        </message>
        <message>
            <source>Without a name</source>
            <translation>Zonder naam</translation>
        </message>
        <message>
            <source>talk-sheet-%1.pdf</source>
            <translation>gespreksblad-%1.pdf</translation>
        </message>
        <message>
            <source>Save the talk sheet as PDF</source>
            <translation>Gespreksblad bewaren als PDF</translation>
        </message>
        <message>
            <source>The talk sheet was not saved</source>
            <translation>Het gespreksblad is niet bewaard</translation>
        </message>
        <message>
            <source>Print the sheet now, or save it as a PDF?</source>
            <translation>Het blad nu afdrukken, of bewaren als PDF?</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Bewaren als PDF…</translation>
        </message>
    </context>
    <context>
        <name>HavenCli</name>
        <message>
            <source>%1, round %2</source>
            <translation>%1, ronde %2</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>nog niet aan de orde</translation>
        </message>
        <message>
            <source>open, %1 of %2 filled in</source>
            <translation>open, %1 van %2 ingevuld</translation>
        </message>
        <message>
            <source>done on %1: %2</source>
            <translation>afgerond op %1: %2</translation>
        </message>
        <message>
            <source>done on %1</source>
            <translation>afgerond op %1</translation>
        </message>
        <message>
            <source>Reasons to always screen</source>
            <translation>Redenen om altijd te screenen</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Goed om te weten</translation>
        </message>
        <message>
            <source>Still needed</source>
            <translation>Nog nodig</translation>
        </message>
        <message>
            <source>Step %1, %2</source>
            <translation>Stap %1, %2</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Besluiten</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>door %1</translation>
        </message>
        <message>
            <source>%1: open, %2</source>
            <translation>%1: open, %2</translation>
        </message>
        <message>
            <source>%1: closed. %2</source>
            <translation>%1: nog dicht. %2</translation>
        </message>
        <message>
            <source>%1: closed, %2. %3</source>
            <translation>%1: nog dicht, %2. %3</translation>
        </message>
        <message>
            <source>Still needed: %1.</source>
            <translation>Nog nodig: %1.</translation>
        </message>
        <message>
            <source>Look again: %1; that day has passed</source>
            <translation>Opnieuw kijken: %1; die dag is voorbij</translation>
        </message>
        <message>
            <source>Look again: %1</source>
            <translation>Opnieuw kijken: %1</translation>
        </message>
        <message>
            <source>There is no talk sheet "%1". There are: %2.</source>
            <translation>Er is geen gespreksblad "%1". Er zijn: %2.</translation>
        </message>
        <message>
            <source>Where a case stands in the three-step plan, and why</source>
            <translation>Waar een casus staat in het stappenplan, en waarom</translation>
        </message>
        <message>
            <source>A sheet to take along to a talk, as PDF/A</source>
            <translation>Een gespreksblad om mee te nemen, als PDF/A</translation>
        </message>
        <message>
            <source>Which talk, for example history</source>
            <translation>Welk gesprek, bijvoorbeeld history</translation>
        </message>
        <message>
            <source>First name on the sheet; else none</source>
            <translation>Voornaam op het blad; anders geen</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::ReportPage</name>
        <message>
            <source>Place in the three-step plan</source>
            <translation>Plaats in het stappenplan</translation>
        </message>
        <message>
            <source>Decisions of the plan</source>
            <translation>Besluiten in het stappenplan</translation>
        </message>
        <message>
            <source>Step 1: observations</source>
            <translation>Stap 1: observaties</translation>
        </message>
        <message>
            <source>Step 2: talks and history</source>
            <translation>Stap 2: gesprekken en voorgeschiedenis</translation>
        </message>
        <message>
            <source>Step 2: balance model</source>
            <translation>Stap 2: balansmodel</translation>
        </message>
        <message>
            <source>Step 2: broad functioning</source>
            <translation>Stap 2: breed functioneren</translation>
        </message>
        <message>
            <source>Step 3: talk about the development</source>
            <translation>Stap 3: gesprek over de ontwikkeling</translation>
        </message>
        <message>
            <source>Time line</source>
            <translation>Tijdlijn</translation>
        </message>
        <message>
            <source>Step 3: examination and decision</source>
            <translation>Stap 3: onderzoek en besluit</translation>
        </message>
        <message>
            <source>Treatment plan</source>
            <translation>Behandelplan</translation>
        </message>
    </context>
</TS>
