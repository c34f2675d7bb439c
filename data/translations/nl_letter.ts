<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>haven::gui::LetterPage</name>
        <message>
            <source>Who takes care of the child</source>
            <translation>Wie voor het kind zorgt</translation>
        </message>
        <message>
            <source>Why this help</source>
            <translation>Waarom deze hulp</translation>
        </message>
        <message>
            <source>Features that count for this help</source>
            <translation>Kenmerken die bij deze hulp tellen</translation>
        </message>
        <message>
            <source>The last conclusion, without scores</source>
            <translation>De laatste conclusie, zonder scores</translation>
        </message>
        <message>
            <source>Conditions, as answered</source>
            <translation>Voorwaarden, zoals ingevuld</translation>
        </message>
        <message>
            <source>Who know and agree</source>
            <translation>Wie ervan weten en instemmen</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>Back to interventions</source>
            <translation>Terug naar interventies</translation>
        </message>
        <message>
            <source>Referral letter</source>
            <translation>Verwijsbrief</translation>
        </message>
        <message>
            <source>With what the receiver needs and nothing else. At the right is what is sent.</source>
            <translation>Met wat de ontvanger nodig heeft en niets anders. Rechts staat wat er verstuurd wordt.</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Bewaren als PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Aan wie</translation>
        </message>
        <message>
            <source>Name or organisation</source>
            <translation>Naam of organisatie</translation>
        </message>
        <message>
            <source>What do you ask, beside the help itself?</source>
            <translation>Wat vraagt u, naast de hulp zelf?</translation>
        </message>
        <message>
            <source>As written with the choice; change it freely.</source>
            <translation>Zoals bij de keuze geschreven; u kunt het vrij veranderen.</translation>
        </message>
        <message>
            <source>Who know of this and agree?</source>
            <translation>Wie weten hiervan en stemmen in?</translation>
        </message>
        <message>
            <source>Parents and, as far as possible, the young person; and since when.</source>
            <translation>Ouders en, zo veel als kan, de jeugdige; en sinds wanneer.</translation>
        </message>
        <message>
            <source>Not recorded yet. The letter says so.</source>
            <translation>Nog niet vastgelegd. De brief zegt dat ook.</translation>
        </message>
        <message>
            <source>On feedback and who keeps in touch.</source>
            <translation>Over terugkoppeling en wie contact houdt.</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>Uw organisatie</translation>
        </message>
        <message>
            <source>How you can be reached</source>
            <translation>Hoe u te bereiken bent</translation>
        </message>
        <message>
            <source>What the letter tells</source>
            <translation>Wat de brief vertelt</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>With names</source>
            <translation>Met namen</translation>
        </message>
        <message>
            <source>Without names or date of birth</source>
            <translation>Zonder namen of geboortedatum</translation>
        </message>
        <message>
            <source>Say to whom the letter goes.</source>
            <translation>Vul in aan wie de brief gaat.</translation>
        </message>
        <message>
            <source>Say why, or leave this part out of the letter.</source>
            <translation>Vul in waarom, of laat dit deel uit de brief.</translation>
        </message>
        <message>
            <source>Make the letter without recorded consent?</source>
            <translation>De brief maken zonder vastgelegde instemming?</translation>
        </message>
        <message>
            <source>It is not written down that parents and the young person know of this letter and agree. The letter says so.</source>
            <translation>Er staat niet dat ouders en jeugdige van deze brief weten en ermee instemmen. De brief zegt dat ook.</translation>
        </message>
        <message>
            <source>Make the letter</source>
            <translation>Brief maken</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>letter-%1.pdf</source>
            <translation>brief-%1.pdf</translation>
        </message>
        <message>
            <source>The letter was written and cannot be read back.</source>
            <translation>De brief is geschreven, maar kan niet worden teruggelezen.</translation>
        </message>
        <message>
            <source>Saved as %1, and kept on record.</source>
            <translation>Bewaard als %1, en vastgelegd bij de casus.</translation>
        </message>
        <message>
            <source>Sent to the printer, and kept on record.</source>
            <translation>Naar de printer gestuurd, en vastgelegd bij de casus.</translation>
        </message>
        <message>
            <source>%1: to %2, by %3</source>
            <translation>%1: aan %2, door %3</translation>
        </message>
        <message>
            <source>Letters made before</source>
            <translation>Eerder gemaakte brieven</translation>
        </message>
    </context>
</TS>
