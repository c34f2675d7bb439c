<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Help</name>
    <message>
        <source>Haven</source>
        <translation>Haven</translation>
    </message>
    <message>
        <source>Ctrl+F finds a case, Ctrl+N makes one, Ctrl+P makes the report of the case that is open, Ctrl+L locks Haven and Esc goes back. Tab goes to the next field. Everything is saved as you fill it in.</source>
        <translation>Ctrl+F zoekt een casus, Ctrl+N maakt er een, Ctrl+P maakt het verslag van de casus die openstaat, Ctrl+L vergrendelt Haven en Esc gaat terug. Tab gaat naar het volgende veld. Alles wordt bewaard terwijl u invult.</translation>
    </message>
    <message>
        <source>The first start</source>
        <translation>De eerste start</translation>
    </message>
    <message>
        <source>Haven keeps everything in one encrypted folder, the store. Choose where it stands, make your account, and keep the recovery code on paper. Without the password and without the code nobody can open the store again.</source>
        <translation>Haven bewaart alles in één versleutelde map, de kluis. Kies waar die staat, maak uw account en bewaar de herstelcode op papier. Zonder wachtwoord en zonder code kan niemand de kluis meer openen.</translation>
    </message>
    <message>
        <source>Opening Haven</source>
        <translation>Haven openen</translation>
    </message>
    <message>
        <source>Fill in your name and password as you chose them when the store was made. After several wrong tries Haven waits a little longer each time. With the recovery code you can choose a new password.</source>
        <translation>Vul uw naam en wachtwoord in zoals u die koos toen de kluis werd gemaakt. Na enkele foute pogingen wacht Haven telkens iets langer. Met de herstelcode kunt u een nieuw wachtwoord kiezen.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Type a part of a name, number, client number or carer; the list follows as you type. Capitals and accents do not matter. The arrow keys choose a case, Enter opens it.</source>
        <translation>Typ een deel van een naam, nummer, cliëntnummer of verzorger; de lijst volgt terwijl u typt. Hoofdletters en accenten maken niet uit. Met de pijltjes kiest u een casus, met Enter opent u die.</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>Een nieuwe casus</translation>
    </message>
    <message>
        <source>A case is about one child or young person. Add a line for each carer: an instrument is always filled in about one relationship. A pseudonym is enough; never fill in a citizen service number.</source>
        <translation>Een casus gaat over één jeugdige. Voeg voor elke verzorger een regel toe: een instrument gaat altijd over één relatie. Een pseudoniem is genoeg; vul nooit een burgerservicenummer in.</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>Een casus</translation>
    </message>
    <message>
        <source>The button at the top right is the next thing to do. Under Records, Enter opens a record: an unfinished one goes on where it stopped, a final one can be read, corrected as a new version, and never be changed.</source>
        <translation>De knop rechtsboven is het eerstvolgende wat u kunt doen. Bij Afnames opent Enter een afname: een die niet af is gaat verder waar u was; een definitieve kunt u lezen en met een nieuwe versie corrigeren, maar nooit veranderen.</translation>
    </message>
    <message>
        <source>Before the form</source>
        <translation>Voor u begint</translation>
    </message>
    <message>
        <source>The cards open when it is clear that the form was explained and agreed, who is there, and that you know attachment theory. Where the age advises otherwise you may go on with a reason, which is kept.</source>
        <translation>De kaarten gaan open als duidelijk is dat de lijst is uitgelegd en dat men instemt, wie erbij is, en dat u de gehechtheidstheorie kent. Past de leeftijd niet, dan kunt u met een reden toch doorgaan; die reden wordt bewaard.</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>De kaarten</translation>
    </message>
    <message>
        <source>Keys 1 to 5 give the answer, Enter goes to the next card, Backspace to the one before; from a text field Ctrl+Enter goes on. Ask for examples of behaviour with each card. Where the two ratings differ, look for agreement and write down the argument. “Fill in together” shows the same cards in neutral words and is left with your password.</source>
        <translation>Met de toetsen 1 tot en met 5 antwoordt u, Enter gaat naar de volgende kaart, Backspace naar de vorige; vanuit een tekstveld gaat u met Ctrl+Enter verder. Vraag bij elke kaart naar voorbeelden van gedrag. Verschillen de twee beoordelingen, zoek dan overeenstemming en leg de onderbouwing vast. “Samen invullen” toont dezelfde kaarten in gewone woorden en verlaat u met uw wachtwoord.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>De uitkomst</translation>
    </message>
    <message>
        <source>Read the result with caution: it says only whether a closer look is wanted. Read and mend the short report, then make the record final. After that it cannot be changed, only corrected by a new version.</source>
        <translation>Lees de uitkomst met voorzichtigheid: zij zegt alleen of nader kijken gewenst is. Lees het kort verslagje na, verbeter het waar nodig en maak de afname dan definitief. Daarna kan zij niet meer worden veranderd, alleen met een nieuwe versie gecorrigeerd.</translation>
    </message>
    <message>
        <source>A final record</source>
        <translation>Een definitieve afname</translation>
    </message>
    <message>
        <source>This record stays as it is. A correction is a new version with a reason; both can be read.</source>
        <translation>Deze afname blijft zoals zij is. Een correctie is een nieuwe versie met een reden; beide blijven leesbaar.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Het verslag</translation>
    </message>
    <message>
        <source>Choose at the left what goes in; the preview shows the pages as they are exported and printed. Without names, check yourself that no name stands in the free text.</source>
        <translation>Kies links wat erin komt; de voorbeeldweergave toont de bladzijden zoals ze worden bewaard en afgedrukt. Kijk bij een verslag zonder namen zelf na of er geen naam in de vrije tekst staat.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
</context>
<context>
    <name>haven::gui::AccountForm</name>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>As it should stand in the file and on reports.</source>
        <translation>Zoals die in het dossier en op verslagen moet staan.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Uw rol</translation>
    </message>
    <message>
        <source>The role decides what you may do in the three-step plan of the guideline.</source>
        <translation>De rol bepaalt wat u mag doen in het stappenplan van de richtlijn.</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Kies een rol</translation>
    </message>
    <message>
        <source>Add another registration</source>
        <translation>Nog een registratie toevoegen</translation>
    </message>
    <message>
        <source>Register (optional)</source>
        <translation>Register (mag leeg)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Fill in your name.</source>
        <translation>Vul uw naam in.</translation>
    </message>
    <message>
        <source>Choose your role.</source>
        <translation>Kies uw rol.</translation>
    </message>
</context>
<context>
    <name>haven::gui::BandLineView</name>
    <message>
        <source>: %1 on a line from %2 to %3.</source>
        <translation>: %1 op een lijn van %2 tot %3.</translation>
    </message>
    <message>
        <source>: no score.</source>
        <translation>: geen score.</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 tot en met %2: %3.</translation>
    </message>
</context>
<context>
    <name>haven::gui::CaseEditPage</name>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>Details of case %1</source>
        <translation>Gegevens van casus %1</translation>
    </message>
    <message>
        <source>Who is it about, and who cares for this child or young person?</source>
        <translation>Over wie gaat het, en wie zorgt er voor deze jeugdige?</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>Wijzigingen worden meteen bewaard.</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Casus maken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>The child or young person</source>
        <translation>De jeugdige</translation>
    </message>
    <message>
        <source>This is a pseudonym</source>
        <translation>Dit is een pseudoniem</translation>
    </message>
    <message>
        <source>Name or pseudonym</source>
        <translation>Naam of pseudoniem</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Client number (optional)</source>
        <translation>Cliëntnummer (mag leeg)</translation>
    </message>
    <message>
        <source>The number of your own organisation. Never the citizen service number (BSN).</source>
        <translation>Het nummer van uw eigen organisatie. Nooit het burgerservicenummer (BSN).</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Verzorgers</translation>
    </message>
    <message>
        <source>One line for each relationship. The LSVG is filled in about one relationship at a time.</source>
        <translation>Eén regel per relatie. De LSVG gaat steeds over één relatie.</translation>
    </message>
    <message>
        <source>Add a carer</source>
        <translation>Verzorger toevoegen</translation>
    </message>
    <message>
        <source>Fill in the date of birth as dd-mm-yyyy.</source>
        <translation>Vul de geboortedatum in als dd-mm-jjjj.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet bewaard</translation>
    </message>
</context>
<context>
    <name>haven::gui::CaseChips</name>
    <message>
        <source>Step 1</source>
        <translation>Stap 1</translation>
    </message>
    <message>
        <source>Step 2</source>
        <translation>Stap 2</translation>
    </message>
    <message>
        <source>Step 3</source>
        <translation>Stap 3</translation>
    </message>
    <message>
        <source>After the steps</source>
        <translation>Na de stappen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Binnen een week</translation>
    </message>
    <message>
        <source>No day to look again</source>
        <translation>Zonder kijkdag</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Af te maken</translation>
    </message>
    <message>
        <source>Waiting for a conclusion</source>
        <translation>Wacht op een conclusie</translation>
    </message>
    <message>
        <source>LSVG 16 or more</source>
        <translation>LSVG 16 of meer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Alleen tonen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show only: %1, %n case(s)</source>
        <translation>
            <numerusform>Alleen tonen: %1, %n casus</numerusform>
            <numerusform>Alleen tonen: %1, %n casussen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::CaseListModel</name>
    <message>
        <source>%1 (example)</source>
        <translation>%1 (voorbeeld)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>no total</source>
        <translation>geen totaal</translation>
    </message>
    <message>
        <source>%1 of %2 scales scored</source>
        <translation>%1 van %2 schalen gescoord</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>niet gescoord</translation>
    </message>
    <message>
        <source>%1, demonstration</source>
        <translation>%1, demonstratie</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n niet af</numerusform>
            <numerusform>%n niet af</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jeugdige</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Verzorgers</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Laatste uitkomst</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Nog af te ronden</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>not within reach any more</source>
        <translation>niet meer binnen bereik</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, te laat</translation>
    </message>
    <message>
        <source>Works in it: %1</source>
        <translation>Werkt erin: %1</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Volgende kijkdag</translation>
    </message>
</context>
<context>
    <name>haven::gui::CaseOverview</name>
    <message>
        <source>%1 of %2 filled in</source>
        <translation>%1 van %2 ingevuld</translation>
    </message>
    <message>
        <source>no total</source>
        <translation>geen totaal</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>No carer has been added yet. The LSVG is about the relationship with one carer, so add the first one.</source>
        <translation>Er is nog geen verzorger toegevoegd. De LSVG gaat over de relatie met één verzorger; voeg daarom eerst een verzorger toe.</translation>
    </message>
    <message>
        <source>Add a carer</source>
        <translation>Verzorger toevoegen</translation>
    </message>
    <message>
        <source>Know each other since birth</source>
        <translation>Kennen elkaar sinds de geboorte</translation>
    </message>
    <message>
        <source>Know each other since %1</source>
        <translation>Kennen elkaar sinds %1</translation>
    </message>
    <message>
        <source>Not known since when they know each other</source>
        <translation>Onbekend sinds wanneer zij elkaar kennen</translation>
    </message>
    <message>
        <source>Go on with the %1 (%2 of %3)</source>
        <translation>Verder met de %1 (%2 van %3)</translation>
    </message>
    <message>
        <source>Fill in the %1</source>
        <translation>%1 afnemen</translation>
    </message>
    <message>
        <source>, version %1</source>
        <translation>, versie %1</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>niet af</translation>
    </message>
    <message>
        <source>replaced by a correction</source>
        <translation>vervangen door een correctie</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitief</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Afnames</translation>
    </message>
    <message>
        <source>Nothing has been filled in yet.</source>
        <translation>Er is nog niets ingevuld.</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>%1 of %2 about %3: %4</source>
        <translation>%1 van %2 over %3: %4</translation>
    </message>
    <message>
        <source>Throw away what is not finished?</source>
        <translation>Weggooien wat niet af is?</translation>
    </message>
    <message>
        <source>Nothing was thrown away</source>
        <translation>Er is niets weggegooid</translation>
    </message>
</context>
<context>
    <name>haven::gui::CasePage</name>
        <message>
            <source>Interventions</source>
            <translation>Interventies</translation>
        </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle casussen</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Dit is niet gelukt</translation>
    </message>
    <message>
        <source>EXAMPLE: fictional data</source>
        <translation>VOORBEELD: fictieve gegevens</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>casus %1</translation>
    </message>
    <message>
        <source>client number %1</source>
        <translation>cliëntnummer %1</translation>
    </message>
    <message>
        <source>Add a carer</source>
        <translation>Verzorger toevoegen</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Verder waar u was</translation>
    </message>
    <message>
        <source>Fill in the %1</source>
        <translation>%1 afnemen</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Verslag maken</translation>
    </message>
</context>
<context>
    <name>haven::gui::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Nog geen casussen</translation>
    </message>
    <message>
        <source>A case is about one child or young person and the relationships with each carer. Make the first one, or look around in example cases first. Those are fictional and marked as such.</source>
        <translation>Een casus gaat over één jeugdige en de relatie met elke verzorger. Maak de eerste, of kijk eerst rond in voorbeeldcasussen. Die zijn verzonnen en als voorbeeld gemerkt.</translation>
    </message>
    <message>
        <source>Make the first case</source>
        <translation>Eerste casus maken</translation>
    </message>
    <message>
        <source>Add example cases</source>
        <translation>Voorbeeldcasussen toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a case by typing how a name or number begins, or make a new one.</source>
        <translation>Zoek een casus met het begin van een naam of nummer, of maak een nieuwe.</translation>
    </message>
    <message>
        <source>Name, number, client number, carer or professional</source>
        <translation>Naam, nummer, cliëntnummer, verzorger of professional</translation>
    </message>
    <message>
        <source>Also in what was written</source>
        <translation>Ook in wat geschreven is</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Newest number</source>
        <translation>Nieuwste nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Youngest</source>
        <translation>Jongste</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Volgende kijkdag</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Laatste uitslag</translation>
    </message>
    <message>
        <source>No case is all of what is chosen above. Press a chip again to let it go.</source>
        <translation>Geen casus is alles wat hierboven gekozen is. Druk nog eens op een keuze om die los te laten.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try how the name begins, or a number.</source>
        <translation>Niets gevonden voor “%1”. Probeer het begin van de naam, of een nummer.</translation>
    </message>
    <message numerus="yes">
        <source>The list is being brought up to date: %n case(s) to go</source>
        <translation>
            <numerusform>De lijst wordt bijgewerkt: nog %n casus</numerusform>
            <numerusform>De lijst wordt bijgewerkt: nog %n casussen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::DateField</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
</context>
<context>
    <name>haven::gui::MainWindow</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Dit is niet gelukt</translation>
    </message>
</context>
<context>
    <name>haven::gui::PassphraseFields</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. A sentence of a few words is easy to remember and hard to guess.</source>
        <translation>
            <numerusform>Minstens %n teken. Een zin van een paar woorden is makkelijk te onthouden en moeilijk te raden.</numerusform>
            <numerusform>Minstens %n tekens. Een zin van een paar woorden is makkelijk te onthouden en moeilijk te raden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Wachtwoord nog een keer</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %n characters.</source>
        <translation>
            <numerusform>Kies een wachtwoord van minstens %n teken.</numerusform>
            <numerusform>Kies een wachtwoord van minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De twee wachtwoorden zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>haven::gui::RecordListModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
</context>
<context>
    <name>haven::gui::RecoveryCodeCard</name>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>With this code you can open the store when the password is forgotten. Without both, nobody can open it again, not even the makers of Haven. Keep it on paper in a safe place, not on this computer.</source>
        <translation>Met deze code opent u de kluis als het wachtwoord vergeten is. Zonder wachtwoord én zonder code kan niemand de kluis meer openen, ook de makers van Haven niet. Bewaar de code op papier op een veilige plek, niet op deze computer.</translation>
    </message>
    <message>
        <source>Print the code…</source>
        <translation>Code afdrukken…</translation>
    </message>
    <message>
        <source>I have printed the code or written it down</source>
        <translation>Ik heb de code afgedrukt of opgeschreven</translation>
    </message>
    <message>
        <source>Haven: recovery code</source>
        <translation>Haven: herstelcode</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Kluis: %1</translation>
    </message>
    <message>
        <source>Who has this code can open the store. Keep it in a safe place.</source>
        <translation>Wie deze code heeft, kan de kluis openen. Bewaar hem op een veilige plek.</translation>
    </message>
</context>
<context>
    <name>haven::gui::RelationshipForm</name>
    <message>
        <source>since birth</source>
        <translation>sinds de geboorte</translation>
    </message>
    <message>
        <source>since a date</source>
        <translation>sinds een datum</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Name or pseudonym of the carer</source>
        <translation>Naam of pseudoniem van de verzorger</translation>
    </message>
    <message>
        <source>What is this person to the youth?</source>
        <translation>Wat is deze persoon voor de jeugdige?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Know each other</source>
        <translation>Kennen elkaar</translation>
    </message>
    <message>
        <source>Fill in a date as dd-mm-yyyy.</source>
        <translation>Vul een datum in als dd-mm-jjjj.</translation>
    </message>
</context>
<context>
    <name>haven::gui::ReportPage</name>
    <message>
        <source>Details of the child or young person</source>
        <translation>Gegevens van de jeugdige</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Result and meaning</source>
        <translation>Uitkomst en betekenis</translation>
    </message>
    <message>
        <source>Answer for each item</source>
        <translation>Antwoorden per onderdeel</translation>
    </message>
    <message>
        <source>Answers to open questions</source>
        <translation>Antwoorden op open vragen</translation>
    </message>
    <message>
        <source>Informants side by side</source>
        <translation>Invullers naast elkaar</translation>
    </message>
    <message>
        <source>Arguments and examples</source>
        <translation>Argumenten en voorbeelden</translation>
    </message>
    <message>
        <source>Short report of the talk</source>
        <translation>Kort verslagje van het gesprek</translation>
    </message>
    <message>
        <source>Follow-up steps</source>
        <translation>Vervolgstappen</translation>
    </message>
    <message>
        <source>Course over time</source>
        <translation>Beloop in de tijd</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>What you see at the right is what is exported and printed.</source>
        <translation>Wat u rechts ziet, wordt bewaard of afgedrukt.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
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
        <source>case-%1.pdf</source>
        <translation>casus-%1.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>haven::gui::ReportPreview</name>
    <message numerus="yes">
        <source>Preview, %n page(s)</source>
        <translation>
            <numerusform>Voorbeeldweergave, %n pagina</numerusform>
            <numerusform>Voorbeeldweergave, %n pagina’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>haven::gui::SetupPage</name>
    <message>
        <source>Welcome to Haven</source>
        <translation>Welkom bij Haven</translation>
    </message>
    <message>
        <source>Step 1 of 3. Haven keeps everything in one encrypted folder, the store. Where should it stand?</source>
        <translation>Stap 1 van 3. Haven bewaart alles in één versleutelde map, de kluis. Waar moet die staan?</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>Map van de kluis</translation>
    </message>
    <message>
        <source>A new or empty folder on this computer, in a place of which your organisation makes backups.</source>
        <translation>Een nieuwe of lege map op deze computer, op een plek waarvan uw organisatie reservekopieën maakt.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>What Haven is for</source>
        <translation>Waar Haven voor is</translation>
    </message>
    <message>
        <source>Haven supports professionals in screening the bond between a child and its carers. It advises and explains; people decide. It gives no diagnosis and is not certified as a medical device.</source>
        <translation>Haven ondersteunt professionals bij het screenen van de band tussen een kind en zijn verzorgers. Haven adviseert en legt uit; mensen beslissen. Haven stelt geen diagnose en is niet gecertificeerd als medisch hulpmiddel.</translation>
    </message>
    <message>
        <source>Open an existing store</source>
        <translation>Bestaande kluis openen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wie werkt hier</translation>
    </message>
    <message>
        <source>Step 2 of 3. The first account. What you do is kept under this name.</source>
        <translation>Stap 2 van 3. Het eerste account. Wat u doet, wordt onder deze naam bewaard.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>Kluis maken</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation>Bewaar de herstelcode</translation>
    </message>
    <message>
        <source>Step 3 of 3. This code is shown only now.</source>
        <translation>Stap 3 van 3. Deze code ziet u alleen nu.</translation>
    </message>
    <message>
        <source>Start with Haven</source>
        <translation>Beginnen met Haven</translation>
    </message>
    <message>
        <source>There is already a Haven store in this folder. Open it, or choose another folder.</source>
        <translation>In deze map staat al een Haven-kluis. Open die, of kies een andere map.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder, with its whole path.</source>
        <translation>Kies een nieuwe of lege map, met het volledige pad.</translation>
    </message>
    <message>
        <source>Making the store…</source>
        <translation>Kluis wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>haven::gui::TimeChartView</name>
    <message>
        <source>%1 on %2; </source>
        <translation>%1 op %2; </translation>
    </message>
</context>
<context>
    <name>haven::gui::UnlockPage</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wacht %n seconde</numerusform>
            <numerusform>Wacht %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open Haven</source>
        <translation>Haven openen</translation>
    </message>
    <message>
        <source>Fill in your name and password to open the store.</source>
        <translation>Vul uw naam en wachtwoord in om de kluis te openen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Forgotten your password?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Andere kluis openen…</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>Map van de kluis</translation>
    </message>
    <message>
        <source>Make a new store…</source>
        <translation>Nieuwe kluis maken…</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Openen met de herstelcode</translation>
    </message>
    <message>
        <source>The code was printed or written down when the store was made. It gives you a new password; after that you get a new code.</source>
        <translation>De code is afgedrukt of opgeschreven toen de kluis werd gemaakt. Daarmee kiest u een nieuw wachtwoord; daarna krijgt u een nieuwe code.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Eight groups of four characters.</source>
        <translation>Acht groepen van vier tekens.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Open and set the new password</source>
        <translation>Openen en nieuw wachtwoord instellen</translation>
    </message>
    <message>
        <source>Keep the new recovery code</source>
        <translation>Bewaar de nieuwe herstelcode</translation>
    </message>
    <message>
        <source>The old code no longer works. This one is shown only now.</source>
        <translation>De oude code werkt niet meer. Deze ziet u alleen nu.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Kluis: %1</translation>
    </message>
    <message>
        <source>There is no Haven store in this folder. Open another store or make a new one.</source>
        <translation>In deze map staat geen Haven-kluis. Open een andere kluis of maak een nieuwe.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wordt geopend…</translation>
    </message>
    <message>
        <source>This name and recovery code do not open the store.</source>
        <translation>Met deze naam en herstelcode gaat de kluis niet open.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Empty the field</source>
        <translation>Maak het veld leeg</translation>
    </message>
</context>
</TS>
