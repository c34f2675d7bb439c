<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>haven::gui::ClinicalOffer</name>
        <message>
            <source>from %1 up to and including %2</source>
            <translation>van %1 tot en met %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>up to and including %1</source>
            <translation>tot en met %1</translation>
        </message>
        <message>
            <source>%1 (%2): %3; the youth is now %4.</source>
            <translation>%1 (%2): %3; de jeugdige is nu %4.</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::LifeEventForm</name>
        <message>
            <source>Still going on</source>
            <translation>Loopt nog</translation>
        </message>
        <message>
            <source>Entry of the time line</source>
            <translation>Punt op de tijdlijn</translation>
        </message>
        <message>
            <source>As well as it is known: 2019, 05-2019 or 23-05-2019.</source>
            <translation>Zo precies als het bekend is: 2019, 05-2019 of 23-05-2019.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>Empty when it was one moment.</source>
            <translation>Leeg als het één moment was.</translation>
        </message>
        <message>
            <source>What there was</source>
            <translation>Wat er was</translation>
        </message>
        <message>
            <source>Who, where, what happened.</source>
            <translation>Wie, waar, wat er gebeurde.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Why, or from whom it was heard.</source>
            <translation>Waarom, of van wie het gehoord is.</translation>
        </message>
        <message>
            <source>This is too long; what stood there is still there.</source>
            <translation>Dit is te lang; wat er stond, staat er nog.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Put it on the time line</source>
            <translation>Op de tijdlijn zetten</translation>
        </message>
        <message>
            <source>Keep the change</source>
            <translation>Wijziging bewaren</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::LifeEventsModel</name>
        <message>
            <source>not known where the youth lived</source>
            <translation>niet bekend waar de jeugdige woonde</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>What there was</source>
            <translation>Wat er was</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Leeftijd</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::LifeEventsView</name>
        <message>
            <source>Nothing stands on it yet.</source>
            <translation>Er staat nog niets op.</translation>
        </message>
        <message>
            <source>Add an entry</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Filled is sure; a dotted outline is a day known by month or year only; hatched is time of which it is not known where the youth lived.</source>
            <translation>Gevuld is zeker; een gestippelde rand is een datum waarvan alleen maand of jaar bekend is; gearceerd is tijd waarvan niet bekend is waar de jeugdige woonde.</translation>
        </message>
        <message>
            <source>Time line as a list</source>
            <translation>Tijdlijn als lijst</translation>
        </message>
        <message>
            <source>Change the chosen entry</source>
            <translation>Het gekozen punt wijzigen</translation>
        </message>
        <message>
            <source>Remove the chosen entry</source>
            <translation>Het gekozen punt verwijderen</translation>
        </message>
        <message>
            <source>Leave this entry?</source>
            <translation>Dit punt laten vervallen?</translation>
        </message>
        <message>
            <source>What you typed is not on the time line yet.</source>
            <translation>Wat u hebt ingevuld, staat nog niet op de tijdlijn.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Laten vervallen</translation>
        </message>
        <message>
            <source>Go on typing</source>
            <translation>Verder invullen</translation>
        </message>
        <message>
            <source>Remove from the time line?</source>
            <translation>Van de tijdlijn verwijderen?</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Laten staan</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::LifeLine</name>
        <message>
            <source>Time line of the youth's life</source>
            <translation>Tijdlijn van het leven van de jeugdige</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>birth</source>
            <translation>geboorte</translation>
        </message>
        <message>
            <source>%1 y</source>
            <comment>age</comment>
            <translation>%1 jr</translation>
        </message>
        <message>
            <source>%1 m</source>
            <comment>age</comment>
            <translation>%1 mnd</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>It is not known yet where the youth lived.</source>
            <translation>Er is nog niet bekend waar de jeugdige woonde.</translation>
        </message>
        <message>
            <source>From birth until %1 it is not known where the youth lived.</source>
            <translation>Van de geboorte tot en met %1 is niet bekend waar de jeugdige woonde.</translation>
        </message>
        <message>
            <source>From %1 until today it is not known where the youth lived.</source>
            <translation>Van %1 tot vandaag is niet bekend waar de jeugdige woonde.</translation>
        </message>
        <message>
            <source>From %1 until %2 it is not known where the youth lived.</source>
            <translation>Van %1 tot en met %2 is niet bekend waar de jeugdige woonde.</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>van %1 tot %2</translation>
        </message>
        <message>
            <source>since %1, still going on</source>
            <translation>sinds %1, loopt nog</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>op %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>onbekend</translation>
        </message>
        <message>
            <source>came to: %1</source>
            <translation>kwam bij: %1</translation>
        </message>
        <message>
            <source>Came to live with %1 on %2: the starting point of this bond.</source>
            <translation>Kwam op %2 in het gezin van %1: het beginpunt van deze band.</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>still going on</source>
            <translation>loopt nog</translation>
        </message>
        <message>
            <source>Starting point</source>
            <translation>Beginpunt</translation>
        </message>
        <message>
            <source>Lived at</source>
            <translation>Woonde bij</translation>
        </message>
        <message>
            <source>Carers</source>
            <translation>Verzorgers</translation>
        </message>
        <message>
            <source>Apart</source>
            <translation>Apart van</translation>
        </message>
        <message>
            <source>Drastic</source>
            <translation>Ingrijpend</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hulp</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anders</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Onbekend</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::PlanPage</name>
        <message>
            <source>Talk sheet...</source>
            <translation>Gespreksblad...</translation>
        </message>
        <message>
            <source>Talk sheet: %1</source>
            <translation>Gespreksblad: %1</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::StepThreePage</name>
        <message>
            <source>You can prepare it: the talk about the development and the time line can be written down already.</source>
            <translation>U kunt stap 3 al voorbereiden: het gesprek over de ontwikkeling en de tijdlijn mogen nu al worden ingevuld.</translation>
        </message>
        <message>
            <source>The decision is made by: %1.</source>
            <translation>Het besluit neemt: %1.</translation>
        </message>
        <message>
            <source>Step 3 cannot be decided on yet</source>
            <translation>Over stap 3 kan nog niet worden besloten</translation>
        </message>
        <message>
            <source>In step 2, %1: %2</source>
            <translation>In stap 2, %1: %2</translation>
        </message>
        <message>
            <source>Not written down when the youth came to live with %1. That is asked at Details.</source>
            <translation>Er is niet vastgelegd wanneer de jeugdige bij %1 kwam wonen. Dat kan bij Gegevens.</translation>
        </message>
        <message>
            <source>Taken with a parent</source>
            <translation>Bij een ouder</translation>
        </message>
        <message>
            <source>Taken with the youth</source>
            <translation>Bij de jeugdige</translation>
        </message>
        <message>
            <source>Not meant for the age the youth has now:</source>
            <translation>Niet bedoeld voor de leeftijd van nu:</translation>
        </message>
        <message>
            <source>No instrument fits the age the youth has now.</source>
            <translation>Geen instrument past bij de leeftijd van nu.</translation>
        </message>
        <message>
            <source>%1, %2. %3 Source: %4</source>
            <translation>%1, %2. %3 Bron: %4</translation>
        </message>
        <message>
            <source>No carer has been written down yet.</source>
            <translation>Er is nog geen verzorger vastgelegd.</translation>
        </message>
    </context>
</TS>
