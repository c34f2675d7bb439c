<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>HavenCli</name>
        <message>
            <source>  scores need a licence pack; a made-up one for demonstration is there</source>
            <translation>  scores vragen een licentiepakket; er is alleen een verzonnen pakket ter demonstratie</translation>
        </message>
        <message>
            <source>    scores withheld: there was no licence pack</source>
            <translation>    geen scores: er was geen licentiepakket</translation>
        </message>
        <message>
            <source>    open answers: %1; kept, never scored</source>
            <translation>    open antwoorden: %1; bewaard, nooit gescoord</translation>
        </message>
        <message>
            <source>; %1 on %2</source>
            <translation>; %1 op %2</translation>
        </message>
        <message>
            <source>Licence pack, where the instrument needs one</source>
            <translation>Licentiepakket, als het instrument er een nodig heeft</translation>
        </message>
        <message>
            <source>Check a licence pack</source>
            <translation>Een licentiepakket nakijken</translation>
        </message>
        <message>
            <source>What a licence pack holds, or everything wrong with it</source>
            <translation>Wat er in een licentiepakket staat, of alles wat er niet aan klopt</translation>
        </message>
        <message>
            <source>The licence pack</source>
            <translation>Het licentiepakket</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>missing answers: as its scales have it</source>
            <translation>ontbrekende antwoorden: zoals bij de schalen zelf</translation>
        </message>
        <message>
            <source>no answer may be missing</source>
            <translation>er mag geen antwoord ontbreken</translation>
        </message>
        <message>
            <source>missing answers: at most %1, counted as the mean of the others</source>
            <translation>ontbrekende antwoorden: hooguit %1, geteld als het gemiddelde van de andere</translation>
        </message>
        <message>
            <source>missing answers: at most %1, nothing put in their place</source>
            <translation>ontbrekende antwoorden: hooguit %1, er komt niets voor in de plaats</translation>
        </message>
        <message>
            <source>rounded to whole points</source>
            <translation>afgerond op hele punten</translation>
        </message>
        <message>
            <source>rounded to half points</source>
            <translation>afgerond op halve punten</translation>
        </message>
        <message>
            <source>not rounded</source>
            <translation>niet afgerond</translation>
        </message>
        <message>
            <source>%1 to %2 months</source>
            <translation>%1 tot en met %2 maanden</translation>
        </message>
        <message>
            <source>any age</source>
            <translation>elke leeftijd</translation>
        </message>
        <message>
            <source>%1; %2; %3</source>
            <translation>%1; %2; %3</translation>
        </message>
        <message>
            <source>any respondent</source>
            <translation>elke invuller</translation>
        </message>
        <message>
            <source>any sex</source>
            <translation>elk geslacht</translation>
        </message>
        <message>
            <source>items: %1, reversed: %2</source>
            <translation>items: %1, waarvan omgekeerd: %2</translation>
        </message>
        <message>
            <source>over the scales %1</source>
            <translation>over de schalen %1</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>gemiddelde</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>som</translation>
        </message>
        <message>
            <source>  scale %1: %2; %3; %4; %5</source>
            <translation>  schaal %1: %2; %3; %4; %5</translation>
        </message>
        <message>
            <source>    norm table %1, %2 (%3); bands: %4</source>
            <translation>    normtabel %1, %2 (%3); banden: %4</translation>
        </message>
        <message>
            <source>Licence pack for %1, edition %2; version %3</source>
            <translation>Licentiepakket voor %1, editie %2; versie %3</translation>
        </message>
        <message>
            <source>  taken from: %1</source>
            <translation>  overgenomen uit: %1</translation>
        </message>
        <message>
            <source>  answers: %1; items: %2; open questions: %3</source>
            <translation>  antwoorden: %1; items: %2; open vragen: %3</translation>
        </message>
        <message>
            <source>  bands: %1</source>
            <translation>  banden: %1</translation>
        </message>
        <message>
            <source>  advice: %1</source>
            <translation>  adviezen: %1</translation>
        </message>
        <message>
            <source>ok: no faults. Let a second person compare it with the manual before it is used.</source>
            <translation>ok: geen fouten. Laat een tweede persoon het naast de handleiding leggen voordat het wordt gebruikt.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 is a licence pack for %2, not for %3.</source>
            <translation>%1 is een licentiepakket voor %2, niet voor %3.</translation>
        </message>
        <message>
            <source>No licence pack for %1: the answers are read, the scores are withheld. The key, the rule for missing answers and the norm tables come from the manual.</source>
            <translation>Geen licentiepakket voor %1: de antwoorden zijn gelezen, scores worden niet gegeven. De sleutel, de regel voor ontbrekende antwoorden en de normtabellen komen uit de handleiding.</translation>
        </message>
        <message>
            <source>Give them with --pack FILE; haven-cli pack check FILE tells whether a pack is in order. A pack is entered in Haven, under Administration &gt; Licence packs.</source>
            <translation>Geef ze mee met --pack BESTAND; haven-cli pack check BESTAND zegt of een pakket in orde is. Een pakket voert u in Haven in, bij Beheer &gt; Licentiepakketten.</translation>
        </message>
        <message>
            <source>%1  %2, %3</source>
            <translation>%1  %2, %3</translation>
        </message>
        <message>
            <source>%1 [example, fictional]</source>
            <translation>%1 [voorbeeld, fictief]</translation>
        </message>
        <message>
            <source>; %1 on %2: %3</source>
            <translation>; %1 op %2: %3</translation>
        </message>
        <message>
            <source>; drafts: %1</source>
            <translation>; concepten: %1</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>concept</translation>
        </message>
        <message>
            <source>final</source>
            <translation>definitief</translation>
        </message>
        <message>
            <source>final, corrected later</source>
            <translation>definitief, later gecorrigeerd</translation>
        </message>
        <message>
            <source>  %1 on %2, version %3, %4; about %5</source>
            <translation>  %1 op %2, versie %3, %4; over %5</translation>
        </message>
        <message>
            <source>    %1: %2 (%3-%4), %5; this is no diagnosis</source>
            <translation>    %1: %2 (%3-%4), %5; dit is geen diagnose</translation>
        </message>
        <message>
            <source>Born: %1</source>
            <translation>Geboren: %1</translation>
        </message>
        <message>
            <source>Client number: %1</source>
            <translation>Cliëntnummer: %1</translation>
        </message>
        <message>
            <source>Relationships:</source>
            <translation>Relaties:</translation>
        </message>
        <message>
            <source>Records:</source>
            <translation>Verslagen:</translation>
        </message>
        <message>
            <source>Haven without windows. Haven gives no diagnosis.</source>
            <translation>Haven zonder vensters. Haven stelt geen diagnose.</translation>
        </message>
        <message>
            <source>Show the version</source>
            <translation>Toon de versie</translation>
        </message>
        <message>
            <source>Show this help</source>
            <translation>Toon deze hulp</translation>
        </message>
        <message>
            <source>Language of messages and readable text: nl or en</source>
            <translation>Taal van meldingen en leesbare tekst: nl of en</translation>
        </message>
        <message>
            <source>Give one JSON document</source>
            <translation>Geef één JSON-document</translation>
        </message>
        <message>
            <source>Folder of the store</source>
            <translation>Map van de kluis</translation>
        </message>
        <message>
            <source>Account; may be left out while there is one</source>
            <translation>Account; mag weg zolang er één is</translation>
        </message>
        <message>
            <source>File with the passphrase on its first line; else the terminal asks</source>
            <translation>Bestand met het wachtwoord op de eerste regel; anders vraagt de terminal ernaar</translation>
        </message>
        <message>
            <source>Key file, where the account needs one beside the passphrase</source>
            <translation>Sleutelbestand, als het account dat naast het wachtwoord nodig heeft</translation>
        </message>
        <message>
            <source>List the instruments</source>
            <translation>Noem de instrumenten</translation>
        </message>
        <message>
            <source>Which instrument fits an age, and why</source>
            <translation>Welk instrument bij een leeftijd past, en waarom</translation>
        </message>
        <message>
            <source>Age in completed months; negative before birth</source>
            <translation>Leeftijd in voltooide maanden; negatief voor de geboorte</translation>
        </message>
        <message>
            <source>Score one answer sheet or a file of them</source>
            <translation>Scoor één ingevulde lijst of een bestand vol</translation>
        </message>
        <message>
            <source>Id, for example lsvg</source>
            <translation>Id, bijvoorbeeld lsvg</translation>
        </message>
        <message>
            <source>Input file; else standard input</source>
            <translation>Invoerbestand; anders standaardinvoer</translation>
        </message>
        <message>
            <source>Output file; else standard output</source>
            <translation>Uitvoerbestand; anders standaarduitvoer</translation>
        </message>
        <message>
            <source>json: one sheet; csv: one sheet a row</source>
            <translation>json: één lijst; csv: één lijst per rij</translation>
        </message>
        <message>
            <source>Make, describe and check a store</source>
            <translation>Maak, beschrijf en controleer een kluis</translation>
        </message>
        <message>
            <source>Name of the first account; else your login name</source>
            <translation>Naam van het eerste account; anders uw inlognaam</translation>
        </message>
        <message>
            <source>Role of the first account</source>
            <translation>Rol van het eerste account</translation>
        </message>
        <message>
            <source>Make an encrypted store</source>
            <translation>Maak een versleutelde kluis</translation>
        </message>
        <message>
            <source>Make a store with fictional cases</source>
            <translation>Maak een kluis met fictieve casussen</translation>
        </message>
        <message>
            <source>Stopped as asked. The unfinished store is removed.</source>
            <translation>Gestopt, zoals gevraagd. De onvoltooide kluis is weggehaald.</translation>
        </message>
        <message>
            <source>a whole number from %1 to %2 is needed here</source>
            <translation>hier hoort een geheel getal van %1 tot en met %2</translation>
        </message>
        <message>
            <source>only together with --cases</source>
            <translation>alleen samen met --cases</translation>
        </message>
        <message>
            <source>Add a made-up organisation with this many cases</source>
            <translation>Voeg een verzonnen organisatie toe met zoveel casussen</translation>
        </message>
        <message>
            <source>Over how many years it was at work</source>
            <translation>Over hoeveel jaren die werkte</translation>
        </message>
        <message>
            <source>Which one; the same number makes the same one</source>
            <translation>Welke; hetzelfde getal maakt dezelfde</translation>
        </message>
        <message>
            <source>What can be told of a store without opening it</source>
            <translation>Wat van een kluis te zeggen is zonder die te openen</translation>
        </message>
        <message>
            <source>Read every page and record, recompute every score</source>
            <translation>Lees elke pagina en elk verslag, reken elke score na</translation>
        </message>
        <message>
            <source>Case number, for example 2026-0001</source>
            <translation>Casusnummer, bijvoorbeeld 2026-0001</translation>
        </message>
        <message>
            <source>List and show cases</source>
            <translation>Noem en toon casussen</translation>
        </message>
        <message>
            <source>List the cases</source>
            <translation>Noem de casussen</translation>
        </message>
        <message>
            <source>Words that stand in a name or number</source>
            <translation>Woorden die in een naam of nummer staan</translation>
        </message>
        <message>
            <source>Show one case</source>
            <translation>Toon één casus</translation>
        </message>
        <message>
            <source>The case summary as PDF/A</source>
            <translation>De casussamenvatting als PDF/A</translation>
        </message>
        <message>
            <source>PDF file to write</source>
            <translation>PDF-bestand om te schrijven</translation>
        </message>
        <message>
            <source>For whom it is written</source>
            <translation>Voor wie het is geschreven</translation>
        </message>
        <message>
            <source>Without names or date of birth</source>
            <translation>Zonder namen en geboortedatum</translation>
        </message>
        <message>
            <source>Wrong usage: %1. See haven-cli --help.</source>
            <translation>Verkeerd gebruik: %1. Zie haven-cli --help.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Standard output could not be written.</source>
            <translation>De standaarduitvoer kon niet worden geschreven.</translation>
        </message>
        <message>
            <source>  edition %1; recommended from %2 to %3 months; items: %4; scales: %5</source>
            <translation>  editie %1; aanbevolen van %2 tot en met %3 maanden; items: %4; schalen: %5</translation>
        </message>
        <message>
            <source>  scores need a licence pack; there is none</source>
            <translation>  scores vragen een licentiepakket; dat is er niet</translation>
        </message>
        <message>
            <source>There is no terminal to ask the passphrase on. Give --password-file.</source>
            <translation>Er is geen terminal om het wachtwoord op te vragen. Geef --password-file.</translation>
        </message>
        <message>
            <source>Passphrase:</source>
            <translation>Wachtwoord:</translation>
        </message>
        <message>
            <source>New passphrase:</source>
            <translation>Nieuw wachtwoord:</translation>
        </message>
        <message>
            <source>The same once more:</source>
            <translation>Nog eens hetzelfde:</translation>
        </message>
        <message>
            <source>standard output</source>
            <translation>standaarduitvoer</translation>
        </message>
        <message>
            <source>standard input</source>
            <translation>standaardinvoer</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, regel %2</translation>
        </message>
        <message>
            <source>There is no instrument "%1". See haven-cli instruments.</source>
            <translation>Er is geen instrument "%1". Zie haven-cli instruments.</translation>
        </message>
        <message>
            <source>The store is made: %1</source>
            <translation>De kluis is gemaakt: %1</translation>
        </message>
        <message>
            <source>Account: %1</source>
            <translation>Account: %1</translation>
        </message>
        <message>
            <source>Recovery code: %1</source>
            <translation>Herstelcode: %1</translation>
        </message>
        <message>
            <source>Keep this code apart from this computer. It is shown this once. Without it and without the passphrase nobody can open the store.</source>
            <translation>Bewaar deze code niet op deze computer. U ziet hem alleen deze keer. Zonder deze code en zonder het wachtwoord kan niemand de kluis openen.</translation>
        </message>
        <message>
            <source>Store: %1</source>
            <translation>Kluis: %1</translation>
        </message>
        <message>
            <source>Key slots, format: %1; passphrases: %2; recovery code: %3</source>
            <translation>Sleutelplaatsen, formaat: %1; wachtwoorden: %2; herstelcode: %3</translation>
        </message>
        <message>
            <source>Of these with a key file: %1; still of an earlier format: %2</source>
            <translation>Daarvan met een sleutelbestand: %1; nog van een eerder formaat: %2</translation>
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
            <source>Key derivation: Argon2id, %1 MiB, passes: %2</source>
            <translation>Sleutelafleiding: Argon2id, %1 MiB, rondes: %2</translation>
        </message>
        <message>
            <source>Database: %1 KiB</source>
            <translation>Database: %1 KiB</translation>
        </message>
        <message>
            <source>Pages read: %1; licence packs: %2; cases: %3; records: %4; scores recomputed: %5; entries of the plan: %6; of chosen help: %7</source>
            <translation>Gelezen pagina's: %1; licentiepakketten: %2; casussen: %3; afnames: %4; nagerekende scores: %5; vastgelegd in het stappenplan: %6; over gekozen hulp: %7</translation>
        </message>
        <message>
            <source>Unknown to this version, and left as it was kept: %1, at %2.</source>
            <translation>Onbekend in deze versie, en gelaten zoals het is bewaard: %1, bij %2.</translation>
        </message>
        <message>
            <source>ok: everything is as it was kept.</source>
            <translation>ok: alles is zoals het bewaard is.</translation>
        </message>
        <message>
            <source>Not as it should be: %1, at %2.</source>
            <translation>Niet in orde: %1, bij %2.</translation>
        </message>
        <message>
            <source>%1, added by the organisation</source>
            <translation>%1, toegevoegd door de organisatie</translation>
        </message>
        <message>
            <source>would fit: %1</source>
            <translation>past wel: %1</translation>
        </message>
        <message>
            <source>to weigh: %1</source>
            <translation>om te wegen: %1</translation>
        </message>
        <message>
            <source>no bound stated</source>
            <translation>geen grens genoemd</translation>
        </message>
        <message>
            <source>%1, read widely up to and including %2</source>
            <translation>%1, ruim gelezen tot en met %2</translation>
        </message>
        <message>
            <source>%1, from %2 days</source>
            <translation>%1, vanaf %2 dagen</translation>
        </message>
        <message>
            <source>%1, to begin</source>
            <translation>%1, om te beginnen</translation>
        </message>
        <message>
            <source>%1, to begin; it runs up to and including %2</source>
            <translation>%1, om te beginnen; het loopt tot en met %2</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>Ook genoemd</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Voor wie</translation>
        </message>
        <message>
            <source>Recognition, as of then; check the current DEJ entry</source>
            <translation>Erkenning, op die datum; kijk wat de DEJ nu vermeldt</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Onderbouwing</translation>
        </message>
        <message>
            <source>To keep in mind</source>
            <translation>Om op te letten</translation>
        </message>
        <message>
            <source>Where sources differ</source>
            <translation>Waar bronnen verschillen</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>Staat in</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Leeftijden</translation>
        </message>
        <message>
            <source>recommended: %1</source>
            <translation>aan te houden: %1</translation>
        </message>
        <message>
            <source>all sources: %1</source>
            <translation>alle bronnen: %1</translation>
        </message>
        <message>
            <source>at least one source: %1</source>
            <translation>minstens één bron: %1</translation>
        </message>
        <message>
            <source>Risk groups</source>
            <translation>Risicogroepen</translation>
        </message>
        <message>
            <source>%1, in research</source>
            <translation>%1, in onderzoek</translation>
        </message>
        <message>
            <source>Elements</source>
            <translation>Werkzame elementen</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Hoeveel</translation>
        </message>
        <message>
            <source>By whom and where</source>
            <translation>Door wie en waar</translation>
        </message>
        <message>
            <source>risk group %1</source>
            <translation>risicogroep %1</translation>
        </message>
        <message>
            <source>partner %1</source>
            <translation>samenwerkingspartner %1</translation>
        </message>
        <message>
            <source>rule %1, %2</source>
            <translation>regel %1, %2</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Eerst</translation>
        </message>
        <message>
            <source>To weigh</source>
            <translation>Om te wegen</translation>
        </message>
        <message>
            <source>Found with most of the words</source>
            <translation>Gevonden met de meeste woorden</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gevonden</translation>
        </message>
        <message>
            <source>Also</source>
            <translation>Ook</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Er is niets gevonden.</translation>
        </message>
        <message>
            <source>What the sources say</source>
            <translation>Wat de bronnen zeggen</translation>
        </message>
        <message>
            <source>There is no risk group &quot;%1&quot;. There are: %2.</source>
            <translation>Er is geen risicogroep &quot;%1&quot;. Wel: %2.</translation>
        </message>
        <message>
            <source>There is no setting &quot;%1&quot;. There are: %2.</source>
            <translation>Er is geen werkplek &quot;%1&quot;. Wel: %2.</translation>
        </message>
        <message>
            <source>There is no intervention &quot;%1&quot;. There are: %2.</source>
            <translation>Er is geen interventie &quot;%1&quot;. Wel: %2.</translation>
        </message>
        <message>
            <source>List of what the organisation offers, laid over the shipped interventions</source>
            <translation>Lijst van wat de organisatie aanbiedt, over de meegeleverde interventies heen</translation>
        </message>
        <message>
            <source>Match, search and show interventions</source>
            <translation>Interventies vinden die passen, zoeken en tonen</translation>
        </message>
        <message>
            <source>What may help, and why</source>
            <translation>Wat kan helpen, en waarom</translation>
        </message>
        <message>
            <source>A risk group that holds; may be given again</source>
            <translation>Een risicogroep die geldt; mag vaker</translation>
        </message>
        <message>
            <source>Where one works, for example jgz</source>
            <translation>Waar u werkt, bijvoorbeeld jgz</translation>
        </message>
        <message>
            <source>Search interventions; harmful approaches come first</source>
            <translation>Interventies zoeken; schadelijke aanpakken komen eerst</translation>
        </message>
        <message>
            <source>Words, in any order</source>
            <translation>Woorden, in willekeurige volgorde</translation>
        </message>
        <message>
            <source>Everything about one, as each source states it</source>
            <translation>Alles over één interventie, zoals elke bron het zegt</translation>
        </message>
        <message>
            <source>Id, for example vipp-sd</source>
            <translation>Id, bijvoorbeeld vipp-sd</translation>
        </message>
        <message>
            <source>Make a backup in one encrypted file, and read it back</source>
            <translation>Maak een back-up in één versleuteld bestand en lees die terug</translation>
        </message>
        <message>
            <source>Backup file to make; nothing may be there yet</source>
            <translation>Back-upbestand om te maken; er mag daar nog niets staan</translation>
        </message>
        <message>
            <source>Make a store of a backup, never over another</source>
            <translation>Maak een opslag van een back-up, nooit over een andere heen</translation>
        </message>
        <message>
            <source>Backup file</source>
            <translation>Back-upbestand</translation>
        </message>
        <message>
            <source>Everything of one case, as JSON and as PDF/A</source>
            <translation>Alles van één casus, als JSON en als PDF/A</translation>
        </message>
        <message>
            <source>Folder to write in</source>
            <translation>Map om in te schrijven</translation>
        </message>
        <message>
            <source>The backup is made and was read back: %1</source>
            <translation>De back-up is gemaakt en teruggelezen: %1</translation>
        </message>
        <message>
            <source>The backup of %1 was put back in %2. The passphrases are those of then.</source>
            <translation>De back-up van %1 is teruggezet in %2. De wachtwoorden zijn die van toen.</translation>
        </message>
        <message>
            <source>Everything of case %1 is in %2. It is not encrypted: give it by hand, never by mail.</source>
            <translation>Alles van casus %1 staat in %2. Het is niet versleuteld: geef het met de hand, nooit per mail.</translation>
        </message>
    </context>
</TS>
