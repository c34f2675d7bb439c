<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>haven::gui::VersionChanges</name>
    <message>
        <source>Knows attachment theory</source>
        <translation>Kent de gehechtheidstheorie</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Uitgelegd door</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Uitgelegd op</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Toestemming van</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Reason to use it all the same</source>
        <translation>Reden om het toch te gebruiken</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>rating of the parent or carer</source>
        <translation>beoordeling van de ouder of verzorger</translation>
    </message>
    <message>
        <source>rating of the professional</source>
        <translation>beoordeling van de professional</translation>
    </message>
    <message>
        <source>second entry</source>
        <translation>tweede invoer</translation>
    </message>
    <message>
        <source>argument</source>
        <translation>onderbouwing</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>voorbeelden</translation>
    </message>
    <message>
        <source>Open question %1</source>
        <translation>Open vraag %1</translation>
    </message>
    <message>
        <source>Short report</source>
        <translation>Kort verslagje</translation>
    </message>
    <message>
        <source>Licence pack</source>
        <translation>Licentiepakket</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>Band %1</source>
        <translation>Band %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>een ander</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>vervallen: %1</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nieuw: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: was %2, is %3</source>
        <translation>%1: was %2, is nu %3</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>What changed from version %1 to version %2</source>
        <translation>Wat er veranderde van versie %1 naar versie %2</translation>
    </message>
    <message>
        <source>Nothing: both versions say the same.</source>
        <translation>Niets: beide versies zeggen hetzelfde.</translation>
    </message>
    <message>
        <source>Struck through is what went, underlined is what came.</source>
        <translation>Doorgestreept is wat verviel, onderstreept is wat erbij kwam.</translation>
    </message>
</context>
<context>
    <name>haven::gui::RecordPage</name>
    <message>
        <source>Compare with version %1</source>
        <translation>Vergelijk met versie %1</translation>
    </message>
</context>
<context>
    <name>haven::gui::DiscardedDrafts</name>
    <message>
        <source>%1 of %2 about %3</source>
        <translation>%1 van %2 over %3</translation>
    </message>
    <message>
        <source>%1. Thrown away by %2 on %3.</source>
        <translation>%1. Weggegooid door %2 op %3.</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggegooid</translation>
    </message>
    <message>
        <source>In no overview and no report any more. It can be put back as it was.</source>
        <translation>Staat in geen overzicht en geen verslag meer. U kunt het terugzetten zoals het was.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Terugzetten: %1</translation>
    </message>
</context>
<context>
    <name>haven::gui::CaseOverview</name>
    <message>
        <source>%1. It stays below the records, and can be put back from there.</source>
        <translation>%1. Het blijft onder de afnames staan; u kunt het daar terugzetten.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Dit is niet gelukt</translation>
    </message>
</context>
</TS>
