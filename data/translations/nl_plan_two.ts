<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>haven::gui::OutsideForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Which carer</source>
        <translation>Welke verzorger</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>Assessor: name and function</source>
        <translation>Beoordelaar: naam en functie</translation>
    </message>
    <message>
        <source>Day it was taken (dd-mm-yyyy)</source>
        <translation>Dag van afname (dd-mm-jjjj)</translation>
    </message>
    <message>
        <source>Outcome in the assessor's words</source>
        <translation>Uitkomst in de woorden van de beoordelaar</translation>
    </message>
    <message>
        <source>This is too long; what stood there is still there.</source>
        <translation>Dit is te lang; wat er stond, staat er nog.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>%1 Source: %2</source>
        <translation>%1 Bron: %2</translation>
    </message>
    <message>
        <source>Taken with</source>
        <translation>Afgenomen bij</translation>
    </message>
    <message>
        <source>none of the carers of this case</source>
        <translation>geen van de verzorgers van deze casus</translation>
    </message>
    <message>
        <source>%1 %2 (optional)</source>
        <translation>%1 %2 (mag leeg)</translation>
    </message>
    <message>
        <source>Write a number, or leave it empty.</source>
        <translation>Schrijf een getal, of laat het leeg.</translation>
    </message>
    <message>
        <source>Write the outcome as the assessor gave it.</source>
        <translation>Schrijf de uitkomst zoals de beoordelaar die gaf.</translation>
    </message>
    <message>
        <source>Write the day as 21-11-2026.</source>
        <translation>Schrijf de dag als 21-11-2026.</translation>
    </message>
    <message>
        <source>Who judged the outcome?</source>
        <translation>Wie heeft de uitkomst beoordeeld?</translation>
    </message>
    <message>
        <source>This cannot be kept as it stands.</source>
        <translation>Dit kan zo niet worden bewaard.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>This day lies before the youth's birth.</source>
        <translation>Deze dag ligt voor de geboorte van de jeugdige.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Dit is te lang.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be kept.</source>
        <translation>Hier staan tekens in die niet bewaard kunnen worden.</translation>
    </message>
    <message>
        <source>A score lies between 0 and 1000.</source>
        <translation>Een score ligt tussen 0 en 1000.</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>Weggooien wat is getypt?</translation>
    </message>
    <message>
        <source>What is in this form was not kept yet.</source>
        <translation>Wat in dit formulier staat, is nog niet bewaard.</translation>
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
    <name>haven::gui::OutsideList</name>
    <message>
        <source>Record an outcome: %1</source>
        <translation>Uitkomst vastleggen: %1</translation>
    </message>
    <message>
        <source>Assessor: %1. Entered %2 by %3.</source>
        <translation>Beoordelaar: %1. Vastgelegd %2 door %3.</translation>
    </message>
    <message>
        <source>Of round %1; it does not count for this one.</source>
        <translation>Van ronde %1; telt niet voor deze ronde.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Remove this outcome?</source>
        <translation>Deze uitkomst verwijderen?</translation>
    </message>
    <message>
        <source>It no longer counts. What was recorded before an earlier decision stays readable there.</source>
        <translation>De uitkomst telt dan niet meer. Wat voor een eerdere beslissing was vastgelegd, blijft daar leesbaar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
</context>
<context>
    <name>haven::gui::StepTwoPage</name>
    <message>
        <source>A recorded outcome counts as done. Where a list was not filled in, choose that it was not done and say why.</source>
        <translation>Een vastgelegde uitkomst telt als gedaan. Is een lijst niet ingevuld, kies dan dat het niet is gedaan en schrijf waarom.</translation>
    </message>
    <message>
        <source>%1: there is no list for this at the youth's age.</source>
        <translation>%1: daarvoor is er op deze leeftijd geen lijst.</translation>
    </message>
</context>
</TS>
