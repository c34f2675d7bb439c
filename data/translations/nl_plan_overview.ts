<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>haven::gui::PlanPath</name>
        <message>
            <source>decided</source>
            <translation>besloten</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>nog niet begonnen</translation>
        </message>
        <message>
            <source>%1, changed since</source>
            <translation>%1, daarna gewijzigd</translation>
        </message>
        <message>
            <source>%1 of %2 filled in</source>
            <translation>%1 van %2 ingevuld</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::StepTile</name>
        <message>
            <source>Step %1, %2: %3, %4</source>
            <translation>Stap %1, %2: %3, %4</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::NextThing</name>
        <message>
            <source>Go on with step 1</source>
            <translation>Verder met stap 1</translation>
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
            <source>Go on with the treatment plan</source>
            <translation>Verder met het behandelplan</translation>
        </message>
        <message>
            <source>Fill in the %1</source>
            <translation>%1 afnemen</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>Verslag maken</translation>
        </message>
        <message>
            <source>Set a day to look again</source>
            <translation>Dag kiezen om opnieuw te kijken</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw kijken</translation>
        </message>
        <message>
            <source>Add a carer</source>
            <translation>Verzorger toevoegen</translation>
        </message>
        <message>
            <source>Weigh the Meldcode</source>
            <translation>Meldcode afwegen</translation>
        </message>
        <message>
            <source>Go on where you stopped</source>
            <translation>Ga verder waar u was</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::PlanOverview</name>
        <message>
            <source>The plan: %1</source>
            <translation>Stappenplan: %1</translation>
        </message>
        <message>
            <source>round %1</source>
            <translation>ronde %1</translation>
        </message>
        <message>
            <source>looked at again on %1: overdue</source>
            <translation>opnieuw kijken op %1: te laat</translation>
        </message>
        <message>
            <source>looked at again on %1</source>
            <translation>opnieuw kijken op %1</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Bron: %1</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ga erheen</translation>
        </message>
        <message>
            <source>%1: go there</source>
            <translation>%1: ga erheen</translation>
        </message>
        <message>
            <source>and %1 more, on the page of the step</source>
            <translation>en nog %1, op de pagina van de stap</translation>
        </message>
        <message>
            <source>Next decision: %1</source>
            <translation>Volgend besluit: %1</translation>
        </message>
        <message>
            <source>Everything that is needed is there.</source>
            <translation>Alles wat nodig is, is er.</translation>
        </message>
        <message>
            <source>You may make this decision. Source: %1</source>
            <translation>U mag dit besluit nemen. Bron: %1</translation>
        </message>
        <message>
            <source>This is decided by: %1. Source: %2</source>
            <translation>Dit besluit neemt: %1. Bron: %2</translation>
        </message>
        <message>
            <source>Reasons to always screen that hold</source>
            <translation>Redenen om altijd te screenen die gelden</translation>
        </message>
        <message>
            <source>Because of: %1. Source: %2</source>
            <translation>Vanwege: %1. Bron: %2</translation>
        </message>
        <message numerus="yes">
            <source>Not filled in yet: %n</source>
            <translation>
                <numerusform>Nog niet ingevuld: %n</numerusform>
                <numerusform>Nog niet ingevuld: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Still needed first: %n</source>
            <translation>
                <numerusform>Eerst nog nodig: %n</numerusform>
                <numerusform>Eerst nog nodig: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>haven::gui::CaseOverview</name>
        <message>
            <source>Where the case stands in the plan, the relationships, and what was filled in about each.</source>
            <translation>Waar de casus staat in het stappenplan, de relaties, en wat over elk is ingevuld.</translation>
        </message>
        <message>
            <source>Instruments are filled in from step 2 on. In step 1 the LSVG is only consulted, on the page of step 1 (richtlijn-2020, 4.4).</source>
            <translation>Instrumenten worden vanaf stap 2 afgenomen. In stap 1 wordt de LSVG alleen geraadpleegd, op de pagina van stap 1 (richtlijn-2020, 4.4).</translation>
        </message>
    </context>
</TS>
