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
        <source>Entering a licence pack</source>
        <translation>Een licentiepakket invoeren</translation>
    </message>
    <message>
        <source>Go through the steps in the order of the manual; the number behind a step is what is still open there. In a table, arrows and Tab go from cell to cell, typing or F2 edits, Enter goes down, Delete empties and Space puts or takes an x. Copy a block in a spreadsheet, stand on the first cell and press Ctrl+V. Ctrl+Z takes back. Ctrl+Tab leaves a table. Alt+Left and Alt+Right go to another step. Everything is saved as you enter it.</source>
        <translation>Loop de stappen langs in de volgorde van de handleiding; het getal achter een stap is wat daar nog openstaat. In een tabel gaan pijltjes en Tab van cel naar cel; typen of F2 wijzigt een cel, Enter gaat omlaag, Delete maakt leeg en de spatiebalk zet een kruisje of haalt het weg. Kopieer een blok in een rekenblad, ga op de eerste cel staan en druk op Ctrl+V. Ctrl+Z neemt terug. Ctrl+Tab verlaat de tabel. Alt+Links en Alt+Rechts gaan naar een andere stap. Alles wordt bewaard terwijl u invoert.</translation>
    </message>
    <message>
        <source>The second check</source>
        <translation>De tweede controle</translation>
    </message>
    <message>
        <source>Somebody else than who entered the pack lays the manual beside this page, compares it part by part and ticks each. Then that person's name and function are recorded and the pack can be put in use. A fault that is found is mended in a new version.</source>
        <translation>Iemand anders dan wie het pakket invoerde, legt de handleiding naast deze pagina, vergelijkt deel voor deel en vinkt elk deel af. Daarna worden naam en functie van die persoon vastgelegd en kan het pakket in gebruik. Een fout die wordt gevonden, verbetert u in een nieuwe versie.</translation>
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
    <name>PackEditor</name>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>What you type from, and what you call this version.</source>
        <translation>Waaruit u overneemt, en hoe u deze versie noemt.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>The answer scale, from the lowest value to the highest.</source>
        <translation>De antwoordschaal, van de laagste waarde naar de hoogste.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>The wording of every item, its scale, and an x where the item is reversed.</source>
        <translation>De tekst van elk item, de schaal waar het bij hoort, en een kruisje waar het item omgekeerd telt.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>The questions that are answered in own words. Nothing is scored from them.</source>
        <translation>De vragen die in eigen woorden worden beantwoord. Er wordt niets uit gescoord.</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Schalen</translation>
    </message>
    <message>
        <source>How a score is formed, and what happens when answers are missing.</source>
        <translation>Hoe een score wordt berekend, en wat er gebeurt als antwoorden ontbreken.</translation>
    </message>
    <message>
        <source>Norm tables</source>
        <translation>Normtabellen</translation>
    </message>
    <message>
        <source>For each scale: who a table is for, and from which score to which each band goes. Leave empty what goes for everyone, and a band that a table does not have.</source>
        <translation>Per schaal: voor wie een tabel is, en van welke tot en met welke score elke band loopt. Laat leeg wat voor iedereen geldt, en een band die een tabel niet heeft.</translation>
    </message>
    <message>
        <source>Band names</source>
        <translation>Bandnamen</translation>
    </message>
    <message>
        <source>What the manual calls the bands and says they mean.</source>
        <translation>Hoe de handleiding de banden noemt en wat zij betekenen.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>When the manual advises something, for example further examination. May stay empty.</source>
        <translation>Wanneer de handleiding iets adviseert, bijvoorbeeld nader onderzoek. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Everything that is not in order yet.</source>
        <translation>Alles wat nog niet in orde is.</translation>
    </message>
</context>
<context>
    <name>PackGrid</name>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>For parents (empty: the same)</source>
        <translation>Voor ouders (leeg: hetzelfde)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Statement or question</source>
        <translation>Uitspraak of vraag</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Omgekeerd</translation>
    </message>
    <message>
        <source>Reversed in total</source>
        <translation>Omgekeerd in totaal</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Formed over</source>
        <translation>Berekend over</translation>
    </message>
    <message>
        <source>Score is</source>
        <translation>Score is</translation>
    </message>
    <message>
        <source>If missing</source>
        <translation>Als er ontbreken</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>Mogen ontbreken</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Invuller</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>From (months)</source>
        <translation>Vanaf (mnd)</translation>
    </message>
    <message>
        <source>To (months)</source>
        <translation>Tot en met (mnd)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Name in the manual</source>
        <translation>Naam in de handleiding</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>At least so many conditions</source>
        <translation>Zoveel voorwaarden ten minste</translation>
    </message>
    <message>
        <source>the scales</source>
        <translation>de schalen</translation>
    </message>
    <message>
        <source>the items</source>
        <translation>de items</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>som</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>gemiddelde</translation>
    </message>
    <message>
        <source>mean of the answered ones</source>
        <translation>gemiddelde invullen</translation>
    </message>
    <message>
        <source>only what was answered</source>
        <translation>alleen het beantwoorde</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>geen score</translation>
    </message>
    <message>
        <source>to whole points</source>
        <translation>op hele punten</translation>
    </message>
    <message>
        <source>to half points</source>
        <translation>op halve punten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>PackParts</name>
    <message>
        <source>Norm tables of the scale %1</source>
        <translation>Normtabellen van de schaal %1</translation>
    </message>
    <message>
        <source>Norm table</source>
        <translation>Normtabel</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>every respondent</source>
        <translation>iedere invuller</translation>
    </message>
    <message>
        <source>every sex</source>
        <translation>elk geslacht</translation>
    </message>
    <message>
        <source>every age</source>
        <translation>elke leeftijd</translation>
    </message>
    <message>
        <source>%1 (months %2)</source>
        <translation>%1 (maanden %2)</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation>Ten minste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>The pack gives no advice.</source>
        <translation>Het pakket geeft geen advies.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, uitgave %2</translation>
    </message>
    <message>
        <source>Taken from: %1</source>
        <translation>Overgenomen uit: %1</translation>
    </message>
    <message>
        <source>Version of this pack: %1</source>
        <translation>Versie van dit pakket: %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Schalen</translation>
    </message>
    <message>
        <source>Band names</source>
        <translation>Bandnamen</translation>
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
    <name>SheetWords</name>
    <message>
        <source>“%1” is not a number that can stand here.</source>
        <translation>“%1” is geen getal dat hier kan staan.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Hier hoort een heel getal.</translation>
    </message>
    <message>
        <source>Put an x here, or leave it empty.</source>
        <translation>Zet hier een x, of laat het leeg.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Kies een van: %1.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation>“%1” is hier niet bekend. Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>no item belongs to this scale yet.</source>
        <translation>er hoort nog geen item bij deze schaal.</translation>
    </message>
    <message>
        <source>%1 items belong to this scale; it has %2.</source>
        <translation>er horen nu %1 items bij deze schaal; het moeten er %2 zijn.</translation>
    </message>
    <message>
        <source>the answer scale needs at least two answers.</source>
        <translation>de antwoordschaal heeft ten minste twee antwoorden.</translation>
    </message>
    <message>
        <source>this instrument has %1 answers.</source>
        <translation>dit instrument heeft %1 antwoorden.</translation>
    </message>
    <message>
        <source>there is no norm table for this scale yet.</source>
        <translation>er is nog geen normtabel voor deze schaal.</translation>
    </message>
    <message>
        <source>Fill in from which score to which the bands of this table go.</source>
        <translation>Vul in van welke tot en met welke score de banden van deze tabel lopen.</translation>
    </message>
</context>
<context>
    <name>haven::gui::AdminPage</name>
    <message>
        <source>Version %1 is added. A second person lays it beside the manual before it can be used: “Have it checked”.</source>
        <translation>Versie %1 is toegevoegd. Voor gebruik legt een tweede persoon die naast de handleiding: “Laten controleren”.</translation>
    </message>
    <message>
        <source>The check is recorded. The pack can be put in use.</source>
        <translation>De controle is vastgelegd. Het pakket kan in gebruik.</translation>
    </message>
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
    <name>haven::gui::AdviceStep</name>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Advice %1 is given when these scores lie in these bands</source>
        <translation>Advies %1 wordt gegeven als deze scores in deze banden liggen</translation>
    </message>
</context>
<context>
    <name>haven::gui::GridModel</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>aangekruist</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niet aangekruist</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>Not in order: %1</source>
        <translation>Niet in orde: %1</translation>
    </message>
</context>
<context>
    <name>haven::gui::GridPanel</name>
    <message>
        <source>Add a row</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Regel weghalen</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Plakken uit een rekenblad</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found no row here and were not pasted.</source>
        <translation>
            <numerusform>Voor %n regel was hier geen plaats; die is niet geplakt.</numerusform>
            <numerusform>Voor %n regels was hier geen plaats; die zijn niet geplakt.</numerusform>
        </translation>
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
    <name>haven::gui::ManualStep</name>
    <message>
        <source>This pack began as a demonstration pack and keeps that mark.</source>
        <translation>Dit pakket begon als demonstratiepakket en houdt dat merk.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Title, print and year of the book you type from.</source>
        <translation>Titel, druk en jaar van het boek waaruit u overneemt.</translation>
    </message>
    <message>
        <source>Version of this pack</source>
        <translation>Versie van dit pakket</translation>
    </message>
    <message>
        <source>Your own name for it, for example 2026-1. Later versions stand beside this one.</source>
        <translation>Uw eigen naam ervoor, bijvoorbeeld 2026-1. Latere versies komen ernaast te staan.</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, uitgave %2</translation>
    </message>
</context>
<context>
    <name>haven::gui::NormsStep</name>
    <message>
        <source>%1 up to and including %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Norm tables</source>
        <translation>Normtabellen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Banden</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaal</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopieer naar</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (%2 open)</translation>
    </message>
    <message>
        <source>What scores are possible can be told once the answers and the key are there.</source>
        <translation>Welke scores mogelijk zijn, is te zeggen als de antwoorden en de sleutel er zijn.</translation>
    </message>
    <message>
        <source>Possible scores: %1.</source>
        <translation>Mogelijke scores: %1.</translation>
    </message>
    <message>
        <source>Bands of: %1</source>
        <translation>Banden van: %1</translation>
    </message>
    <message>
        <source>scale %1: all tables</source>
        <translation>schaal %1: alle tabellen</translation>
    </message>
    <message>
        <source>table %1: these bands</source>
        <translation>tabel %1: deze banden</translation>
    </message>
</context>
<context>
    <name>haven::gui::PackCheckPage</name>
    <message>
        <source>Record the check</source>
        <translation>Controle vastleggen</translation>
    </message>
    <message>
        <source>Back to the licence packs</source>
        <translation>Terug naar de licentiepakketten</translation>
    </message>
    <message>
        <source>Second check of version %1</source>
        <translation>Tweede controle van versie %1</translation>
    </message>
    <message>
        <source>Licence pack %1</source>
        <translation>Licentiepakket %1</translation>
    </message>
    <message>
        <source>Lay the manual beside this page and compare part by part. One wrong number in a norm table gives every family a wrong outcome; two pairs of eyes find it.</source>
        <translation>Leg de handleiding naast deze pagina en vergelijk deel voor deel. Eén verkeerd getal in een normtabel geeft elk gezin een verkeerde uitkomst; vier ogen vinden het.</translation>
    </message>
    <message>
        <source>Everything in this pack, in the order of the manual.</source>
        <translation>Alles in dit pakket, in de volgorde van de handleiding.</translation>
    </message>
    <message>
        <source>Everything in this pack is made up.</source>
        <translation>Alles in dit pakket is verzonnen.</translation>
    </message>
    <message>
        <source>Who compared it</source>
        <translation>Wie het heeft vergeleken</translation>
    </message>
    <message>
        <source>Somebody else than who entered it. Who types a number wrong once reads it wrong twice. The name and the function stay with the pack.</source>
        <translation>Iemand anders dan wie het invoerde: een eigen tikfout leest men makkelijk ook zelf over het hoofd. Naam en functie blijven bij het pakket staan.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Naam van de tweede persoon</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>For example: behavioural scientist.</source>
        <translation>Bijvoorbeeld: gedragswetenschapper.</translation>
    </message>
    <message>
        <source>%1 of %2 parts compared</source>
        <translation>%1 van %2 delen vergeleken</translation>
    </message>
    <message>
        <source>Fill in who compared it.</source>
        <translation>Vul in wie het heeft vergeleken.</translation>
    </message>
    <message>
        <source>Fill in what this person is.</source>
        <translation>Vul in wat deze persoon is.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Dit is niet gelukt</translation>
    </message>
    <message>
        <source>This is the name of who entered it. Somebody else has to compare it.</source>
        <translation>Dit is de naam van wie het invoerde. Iemand anders moet het vergelijken.</translation>
    </message>
</context>
<context>
    <name>haven::gui::PackEditor</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Add this pack</source>
        <translation>Pakket toevoegen</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
    <message>
        <source>%1 (%2 open)</source>
        <translation>%1 (%2 open)</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Dit is niet gelukt</translation>
    </message>
    <message>
        <source>This very pack is here already. Change something, or throw the draft away.</source>
        <translation>Precies dit pakket staat er al. Wijzig iets, of gooi het concept weg.</translation>
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
    <name>haven::gui::PackPartCard</name>
    <message>
        <source>Compared with the manual</source>
        <translation>Vergeleken met de handleiding</translation>
    </message>
    <message>
        <source>%1: compared with the manual</source>
        <translation>%1: vergeleken met de handleiding</translation>
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
<context>
    <name>haven::gui::ReviewStep</name>
    <message>
        <source>What is not in order yet</source>
        <translation>Wat nog niet in orde is</translation>
    </message>
    <message>
        <source>Everything is in order. Add the pack; then a second person lays it beside the manual before it can be used.</source>
        <translation>Alles is in orde. Voeg het pakket toe; daarna legt een tweede persoon het naast de handleiding, voor het in gebruik kan.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not in order yet. Choose one to go there.</source>
        <translation>
            <numerusform>Er is nog %n ding niet in orde. Kies het om erheen te gaan.</numerusform>
            <numerusform>Er zijn nog %n dingen niet in orde. Kies er een om erheen te gaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
</context>
</TS>
