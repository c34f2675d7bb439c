<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CareWords</name>
    <message>
        <source>form of treatment</source>
        <translation>behandelvorm</translation>
    </message>
    <message>
        <source>support</source>
        <translation>ondersteuning</translation>
    </message>
    <message>
        <source>recognition not stated</source>
        <translation>erkenning niet vermeld</translation>
    </message>
    <message>
        <source>Not offered here</source>
        <translation>Wordt hier niet aangeboden</translation>
    </message>
    <message>
        <source>Offered here</source>
        <translation>Hier aangeboden</translation>
    </message>
    <message>
        <source>Offered here by %1</source>
        <translation>Hier aangeboden door %1</translation>
    </message>
    <message numerus="yes">
        <source>, waiting time %n week(s)</source>
        <translation>
            <numerusform>, wachttijd %n week</numerusform>
            <numerusform>, wachttijd %n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Wat dit verandert: %1</translation>
    </message>
    <message>
        <source>Added by %1</source>
        <translation>Toegevoegd door %1</translation>
    </message>
    <message>
        <source>video feedback</source>
        <translation>videofeedback</translation>
    </message>
    <message>
        <source>on indication</source>
        <translation>op indicatie</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Interventions</source>
        <translation>Interventies</translation>
    </message>
    <message>
        <source>First settle what has to hold before help begins. Below it stands what Haven looks at, each with where it comes from; what you mark here goes before what is read from elsewhere in the case. The list follows at once: what fits, what nearly fits and what would change that, and what does not fit. The order is explained above it and never says what is right for this child: people choose.

Ctrl+F searches names, goals, groups and elements, typing errors forgiven. When a harmful approach is named, the warning comes before anything else. The arrow keys go from row to row, Enter opens a card, the space bar lays up to three side by side, Esc goes back.

Recognition is what the sources said on their date: check the current entry in the Databank Effectieve Jeugdinterventies. Source: richtlijn-2020, chapter 5 and recommendation 8; nji-2018; richtlijn-web; nji-web; jgz-2021, theme 3 and 4.</source>
        <translation>Maak eerst duidelijk wat moet kloppen voordat hulp begint. Daaronder staat waar Haven naar kijkt, telkens met waar het vandaan komt; wat u hier aangeeft, gaat voor wat elders uit de casus is gelezen. De lijst volgt meteen: wat past, wat bijna past en wat dat verandert, en wat niet past. De volgorde wordt erboven uitgelegd en zegt niet wat voor dit kind goed is: mensen kiezen.

Ctrl+F doorzoekt namen, doelen, groepen en elementen; een typefout mag. Wordt een schadelijke aanpak genoemd, dan komt de waarschuwing vóór al het andere. Met de pijltjes gaat u van rij naar rij, Enter opent een kaart, de spatiebalk legt er tot drie naast elkaar, Esc gaat terug.

Erkenning is wat de bronnen op hun datum zeiden: controleer de huidige vermelding in de Databank Effectieve Jeugdinterventies. Bron: richtlijn-2020, hoofdstuk 5 en aanbeveling 8; nji-2018; richtlijn-web; nji-web; jgz-2021, thema 3 en 4.</translation>
    </message>
</context>
<context>
    <name>haven::gui::CareFilterBar</name>
    <message>
        <source>Programmes</source>
        <translation>Programma’s</translation>
    </message>
    <message>
        <source>Forms of treatment</source>
        <translation>Behandelvormen</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Ondersteuning</translation>
    </message>
    <message>
        <source>With video feedback</source>
        <translation>Met videofeedback</translation>
    </message>
    <message>
        <source>Without indication</source>
        <translation>Zonder indicatie</translation>
    </message>
    <message>
        <source>Offered here</source>
        <translation>Hier aangeboden</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Alleen tonen: %1</translation>
    </message>
</context>
<context>
    <name>haven::gui::CareList</name>
    <message>
        <source>Nothing that is known speaks against it, and whom it is for is known to hold.</source>
        <translation>Niets wat bekend is, spreekt ertegen, en voor wie het bedoeld is, klopt.</translation>
    </message>
    <message>
        <source>Something is not known yet, or a change would make it fit.</source>
        <translation>Er is nog iets niet bekend, of een verandering maakt het passend.</translation>
    </message>
    <message>
        <source>Something that is known speaks against it.</source>
        <translation>Iets wat bekend is, spreekt ertegen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gevonden: %1</translation>
    </message>
</context>
<context>
    <name>haven::gui::CarePartners</name>
    <message>
        <source>With whom: referral and working together</source>
        <translation>Met wie: verwijzen en samenwerken</translation>
    </message>
    <message>
        <source>Of your own organisation</source>
        <translation>Van uw eigen organisatie</translation>
    </message>
    <message>
        <source>(Para)medical care</source>
        <translation>(Para)medische zorg</translation>
    </message>
    <message>
        <source>Help and care</source>
        <translation>Hulpverlening</translation>
    </message>
    <message>
        <source>Education and childcare</source>
        <translation>Onderwijs en opvang</translation>
    </message>
    <message>
        <source>People around the family</source>
        <translation>Mensen om het gezin heen</translation>
    </message>
    <message>
        <source>Named elsewhere in the sources</source>
        <translation>Elders in de bronnen genoemd</translation>
    </message>
    <message>
        <source>Ages: %1</source>
        <translation>Leeftijd: %1</translation>
    </message>
</context>
<context>
    <name>haven::gui::CareRow</name>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Lay %1 side by side with others</source>
        <translation>%1 naast andere leggen</translation>
    </message>
    <message>
        <source>Three at most</source>
        <translation>Ten hoogste drie</translation>
    </message>
</context>
<context>
    <name>haven::gui::CareRules</name>
    <message>
        <source>To weigh</source>
        <translation>Om te wegen</translation>
    </message>
    <message>
        <source>Rule %1. %2</source>
        <translation>Regel %1. %2</translation>
    </message>
</context>
<context>
    <name>haven::gui::CareWithout</name>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>When no fitting recognised intervention is available</source>
        <translation>Als er geen passende erkende interventie is</translation>
    </message>
</context>
<context>
    <name>haven::gui::CompareBar</name>
    <message>
        <source>Lay side by side</source>
        <translation>Naast elkaar leggen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leegmaken</translation>
    </message>
    <message>
        <source>Take everything out of what is laid side by side</source>
        <translation>Alles weghalen uit wat naast elkaar ligt</translation>
    </message>
    <message>
        <source>%1; choose one more</source>
        <translation>%1; kies er nog een</translation>
    </message>
</context>
<context>
    <name>haven::gui::FactChips</name>
    <message>
        <source>from the details of the carer</source>
        <translation>uit de gegevens van de verzorger</translation>
    </message>
    <message>
        <source>balance: %1</source>
        <translation>balans: %1</translation>
    </message>
    <message>
        <source>marked here</source>
        <translation>hier aangegeven</translation>
    </message>
    <message>
        <source>Still to be found out:</source>
        <translation>Nog na te gaan:</translation>
    </message>
    <message>
        <source>No characteristics are known yet. Mark below which ones hold; what was filled in elsewhere in the case comes by itself.</source>
        <translation>Er zijn nog geen kenmerken bekend. Geef hieronder aan welke gelden; wat elders in de casus is ingevuld, komt vanzelf.</translation>
    </message>
    <message>
        <source>Goes to where it is marked</source>
        <translation>Gaat naar waar het wordt aangegeven</translation>
    </message>
</context>
<context>
    <name>haven::gui::HarmfulNotice</name>
    <message>
        <source>This can do harm</source>
        <translation>dit kan schade doen</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Waarschuwing: %1</translation>
    </message>
    <message>
        <source>Not to be taken for this: %1</source>
        <translation>Niet hiermee te verwarren: %1</translation>
    </message>
    <message>
        <source>This is our inference; no source spells it out.</source>
        <translation>Dit is onze gevolgtrekking; geen bron schrijft het zo op.</translation>
    </message>
    <message>
        <source>Haven never offers this and it cannot be chosen.</source>
        <translation>Haven biedt dit nooit aan en het is niet te kiezen.</translation>
    </message>
    <message>
        <source>What each source says</source>
        <translation>Wat elke bron zegt</translation>
    </message>
</context>
<context>
    <name>haven::gui::InterventionsPage</name>
        <message>
            <source>%1 fit, %2 nearly fit: to the list</source>
            <translation>Past: %1. Past bijna: %2. Naar de lijst</translation>
        </message>
        <message>
            <source>Nothing to find out first</source>
            <translation>Er is nu niets na te gaan</translation>
        </message>
    <message>
        <source>Interventions</source>
        <translation>Interventies</translation>
    </message>
    <message>
        <source>What can help this child, and why. Haven advises; people choose.</source>
        <translation>Wat dit kind kan helpen, en waarom. Haven adviseert; mensen kiezen.</translation>
    </message>
    <message>
        <source>What the sources say about recognition has a date: check the current entry in the Databank Effectieve Jeugdinterventies.</source>
        <translation>Wat de bronnen over erkenning zeggen, heeft een datum: controleer de huidige vermelding in de Databank Effectieve Jeugdinterventies.</translation>
    </message>
    <message>
        <source>The list of your organisation cannot be used</source>
        <translation>De lijst van uw organisatie is niet te gebruiken</translation>
    </message>
    <message>
        <source>Nothing holds all of these words; this holds most of them.</source>
        <translation>Niets bevat al deze woorden; dit bevat de meeste ervan.</translation>
    </message>
    <message>
        <source>Name, goal, group or working element</source>
        <translation>Naam, doel, groep of werkzaam element</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+F)</source>
        <translation>Alles doorzoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>What first</source>
        <translation>Wat eerst</translation>
    </message>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n niet vervuld</numerusform>
            <numerusform>%n niet vervuld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <translation>
            <numerusform>%n nog niet bekend</numerusform>
            <numerusform>%n nog niet bekend</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions for help: nothing stands in the way</source>
        <translation>Voorwaarden voor hulp: niets staat in de weg</translation>
    </message>
    <message>
        <source>Conditions for help: %1</source>
        <translation>Voorwaarden voor hulp: %1</translation>
    </message>
    <message>
        <source>What Haven looks at</source>
        <translation>Waar Haven naar kijkt</translation>
    </message>
    <message numerus="yes">
        <source>Age: %1 (%n month(s))</source>
        <translation>
            <numerusform>Leeftijd: %1 (%n maand)</numerusform>
            <numerusform>Leeftijd: %1 (%n maanden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust the characteristics</source>
        <translation>Kenmerken aanpassen</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Waar u werkt</translation>
    </message>
    <message>
        <source>What is offered elsewhere then asks for a referral. Kept until Haven is locked.</source>
        <translation>Wat elders wordt aangeboden, vraagt dan om verwijzing. Blijft staan tot Haven wordt vergrendeld.</translation>
    </message>
    <message>
        <source>Yes by what is filled in elsewhere: %1</source>
        <translation>Ja, volgens wat elders is ingevuld: %1</translation>
    </message>
    <message>
        <source>No by what is filled in elsewhere: %1</source>
        <translation>Nee, volgens wat elders is ingevuld: %1</translation>
    </message>
    <message>
        <source>Not clear from: %1</source>
        <translation>Niet duidelijk uit: %1</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Wat er is</translation>
    </message>
    <message>
        <source>The arrow keys go from row to row, Enter opens one, Space lays it side by side with others, three at most.</source>
        <translation>Met de pijltjes gaat u van rij naar rij. Enter opent een rij, de spatiebalk legt hem naast andere, ten hoogste drie.</translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the filters</source>
        <translation>
            <numerusform>%n weggelaten door de filters</numerusform>
            <numerusform>%n weggelaten door de filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::PlanPoint</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Note, explanation and source of: %1</source>
        <translation>Notitie, uitleg en bron van: %1</translation>
    </message>
</context>
</TS>
