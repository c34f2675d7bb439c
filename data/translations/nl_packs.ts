<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Help</name>
    <message>
        <source>Licence packs</source>
        <translation>Licentiepakketten</translation>
    </message>
    <message>
        <source>An instrument that belongs to its authors is scored with what your organisation puts in from its manual. Enter it from the manual or import a file, let a second person lay it beside the manual, and put it in use. Without a pack the answers of a form are kept and not scored. Older versions stay: a form keeps the pack it was filled in with.</source>
        <translation>Een instrument van andere auteurs wordt gescoord met wat uw organisatie uit de handleiding invoert. Voer het in uit de handleiding of importeer een bestand, laat een tweede persoon het naast de handleiding leggen, en neem het in gebruik. Zonder pakket worden de antwoorden op een formulier bewaard en niet gescoord. Oudere versies blijven: een formulier houdt het pakket waarmee het is ingevuld.</translation>
    </message>
    <message>
        <source>A file that cannot be used</source>
        <translation>Een bestand dat niet gebruikt kan worden</translation>
    </message>
    <message>
        <source>Each line tells where in the file something is wrong, and what. Nothing of the file was added. Ask whoever made the file, or open it as a draft and mend it here.</source>
        <translation>Elke regel zegt waar in het bestand iets niet klopt, en wat. Er is niets uit het bestand toegevoegd. Vraag het aan wie het bestand maakte, of open het als concept en verbeter het hier.</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>version of the pack</source>
        <translation>versie van het pakket</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>handleiding</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>uitgave</translation>
    </message>
    <message>
        <source>format of the file</source>
        <translation>vorm van het bestand</translation>
    </message>
    <message>
        <source>demonstration mark</source>
        <translation>demonstratiemerk</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoorden</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>open vragen</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>schalen</translation>
    </message>
    <message>
        <source>band names</source>
        <translation>bandnamen</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>advies</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>label</source>
        <translation>benaming</translation>
    </message>
    <message>
        <source>label for parents</source>
        <translation>benaming voor ouders</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>betekenis</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>number or name</source>
        <translation>nummer of naam</translation>
    </message>
    <message>
        <source>reversed items</source>
        <translation>omgekeerde items</translation>
    </message>
    <message>
        <source>formed over scales</source>
        <translation>berekend over schalen</translation>
    </message>
    <message>
        <source>method</source>
        <translation>berekening</translation>
    </message>
    <message>
        <source>answers that may be missing</source>
        <translation>antwoorden die mogen ontbreken</translation>
    </message>
    <message>
        <source>when answers are missing</source>
        <translation>als antwoorden ontbreken</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>afronding</translation>
    </message>
    <message>
        <source>norm tables</source>
        <translation>normtabellen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>respondents</source>
        <translation>invuller</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>geslacht</translation>
    </message>
    <message>
        <source>from age</source>
        <translation>leeftijd vanaf</translation>
    </message>
    <message>
        <source>to age</source>
        <translation>leeftijd tot en met</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>how many conditions</source>
        <translation>hoeveel voorwaarden</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>voorwaarden</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>schaal</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>antwoord %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>item %1</translation>
    </message>
    <message>
        <source>open question %1</source>
        <translation>open vraag %1</translation>
    </message>
    <message>
        <source>band name %1</source>
        <translation>bandnaam %1</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>schaal %1</translation>
    </message>
    <message>
        <source>norm table %1</source>
        <translation>normtabel %1</translation>
    </message>
    <message>
        <source>band %1</source>
        <translation>band %1</translation>
    </message>
    <message>
        <source>advice %1</source>
        <translation>advies %1</translation>
    </message>
    <message>
        <source>condition on scale %1</source>
        <translation>voorwaarde over schaal %1</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>meisje</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>jongen</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>ander geslacht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>up to and including %1</source>
        <translation>tot en met %1</translation>
    </message>
</context>
<context>
    <name>haven::gui::AdminPage</name>
    <message>
        <source>Licence packs</source>
        <translation>Licentiepakketten</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle casussen</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Dit is niet gelukt</translation>
    </message>
</context>
<context>
    <name>haven::gui::MainWindow</name>
    <message>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
</context>
<context>
    <name>haven::gui::PackFaultsPage</name>
    <message>
        <source>Open as a draft and mend it</source>
        <translation>Als concept openen om te verbeteren</translation>
    </message>
    <message>
        <source>Back to the licence packs</source>
        <translation>Terug naar de licentiepakketten</translation>
    </message>
    <message>
        <source>What is wrong with this file</source>
        <translation>Wat er niet klopt aan dit bestand</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of %1 was added: %n thing(s) in it cannot be right.</source>
        <translation>
            <numerusform>Er is niets uit %1 toegevoegd: er klopt %n ding niet.</numerusform>
            <numerusform>Er is niets uit %1 toegevoegd: er kloppen %n dingen niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can open it as a draft: what could be read is filled in, and every fault stands at its field. What the instrument does not have is left out.</source>
        <translation>U kunt het als concept openen: wat te lezen was, is dan ingevuld en elke fout staat bij het veld. Wat het instrument niet heeft, valt weg.</translation>
    </message>
    <message>
        <source>This file is not a licence pack that can be used</source>
        <translation>Dit bestand is geen licentiepakket dat gebruikt kan worden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er niet klopt</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>het hele bestand</translation>
    </message>
</context>
<context>
    <name>haven::gui::PackListModel</name>
    <message>
        <source>being entered</source>
        <translation>concept, wordt ingevoerd</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, laatst %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>klaar voor gebruik</translation>
    </message>
    <message>
        <source>waits for the second check</source>
        <translation>wacht op controle</translation>
    </message>
    <message>
        <source>%1, DEMONSTRATION</source>
        <translation>%1, DEMONSTRATIE</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Ingevoerd door</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Gecontroleerd door</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulieren</translation>
    </message>
    <message>
        <source>no version yet</source>
        <translation>nog geen versie</translation>
    </message>
</context>
<context>
    <name>haven::gui::PackShelf</name>
    <message>
        <source>Licence packs of the %1</source>
        <translation>Licentiepakketten van de %1</translation>
    </message>
    <message>
        <source>Go on entering</source>
        <translation>Verder gaan</translation>
    </message>
    <message>
        <source>Have it checked</source>
        <translation>Laten controleren</translation>
    </message>
    <message>
        <source>Put in use</source>
        <translation>In gebruik nemen</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Uit gebruik nemen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Nieuwe versie maken</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Enter from the manual</source>
        <translation>Invoeren uit de handleiding</translation>
    </message>
    <message>
        <source>Add the demonstration pack</source>
        <translation>Demonstratiepakket toevoegen</translation>
    </message>
    <message>
        <source>No pack: answers are kept, scores are not calculated.</source>
        <translation>Geen pakket: antwoorden worden bewaard, scores niet berekend.</translation>
    </message>
    <message>
        <source>No pack in use: answers are kept, scores are not calculated.</source>
        <translation>Geen pakket in gebruik: antwoorden worden bewaard, scores niet berekend.</translation>
    </message>
    <message>
        <source>In use: version %1.</source>
        <translation>In gebruik: versie %1.</translation>
    </message>
</context>
<context>
    <name>haven::gui::PacksPage</name>
    <message>
        <source>Licence packs</source>
        <translation>Licentiepakketten</translation>
    </message>
    <message>
        <source>Some questionnaires belong to their authors. An organisation that owns the manual puts in here what the manual gives. It stays in this store.</source>
        <translation>Sommige vragenlijsten zijn van hun auteurs. Een organisatie die de handleiding heeft, zet hier in wat de handleiding geeft. Het blijft in deze kluis.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>New forms are filled in with version %1. Earlier forms keep the pack they were filled in with.</source>
        <translation>Nieuwe formulieren worden met versie %1 ingevuld. Eerdere formulieren houden het pakket waarmee ze zijn ingevuld.</translation>
    </message>
    <message>
        <source>Version %1 is out of use. It stays here.</source>
        <translation>Versie %1 is uit gebruik. Het pakket blijft hier staan.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Dit is niet gelukt</translation>
    </message>
    <message>
        <source>Import a licence pack</source>
        <translation>Een licentiepakket importeren</translation>
    </message>
    <message>
        <source>Licence packs (*.json);;All files (*)</source>
        <translation>Licentiepakketten (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The demonstration pack is here.</source>
        <translation>Het demonstratiepakket staat erbij.</translation>
    </message>
    <message>
        <source>Version %1 is added. A second person lays it beside the manual before it can be used: “Have it checked”.</source>
        <translation>Versie %1 is toegevoegd. Voor gebruik legt een tweede persoon die naast de handleiding: “Laten controleren”.</translation>
    </message>
    <message>
        <source>This very pack was here already. Nothing was added.</source>
        <translation>Precies dit pakket stond er al. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>Add the demonstration pack?</source>
        <translation>Het demonstratiepakket toevoegen?</translation>
    </message>
    <message>
        <source>It is made up from beginning to end: statements, key and norms. It is meant for trying Haven out and for courses. Every screen and every page with a result of it says: %1. Never use it for a child.</source>
        <translation>Het is van begin tot eind verzonnen: uitspraken, sleutel en normen. Het is bedoeld om Haven uit te proberen en voor scholing. Op elk scherm en elke pagina met een uitkomst ervan staat: %1. Gebruik het nooit voor een kind.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Niet doen</translation>
    </message>
    <message>
        <source>Export this licence pack?</source>
        <translation>Dit licentiepakket exporteren?</translation>
    </message>
    <message>
        <source>The file holds the wording, the key and the norms of the manual, readable for everyone who has it. The licence of the manual goes for this file too: give it only to whom the licence allows.</source>
        <translation>In het bestand staan de teksten, de sleutel en de normen van de handleiding, leesbaar voor iedereen die het heeft. De licentie van de handleiding geldt ook voor dit bestand: geef het alleen aan wie het volgens de licentie mag hebben.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export the licence pack</source>
        <translation>Het licentiepakket exporteren</translation>
    </message>
    <message>
        <source>Licence packs (*.json)</source>
        <translation>Licentiepakketten (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>Throw away what was entered?</source>
        <translation>Wat is ingevoerd weggooien?</translation>
    </message>
    <message>
        <source>Throw away this licence pack?</source>
        <translation>Dit licentiepakket weggooien?</translation>
    </message>
    <message>
        <source>This is lost for good: the licence pack %1 of the %2. Type %3 to throw it away.</source>
        <translation>Dit gaat voorgoed verloren: het licentiepakket %1 van de %2. Typ %3 om het weg te gooien.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Nothing was thrown away</source>
        <translation>Er is niets weggegooid</translation>
    </message>
    <message>
        <source>What you typed was not the same.</source>
        <translation>Wat u typte was niet hetzelfde.</translation>
    </message>
    <message>
        <source>Thrown away: %1.</source>
        <translation>Weggegooid: %1.</translation>
    </message>
</context>
</TS>
