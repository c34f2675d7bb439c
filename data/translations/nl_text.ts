<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Age</name>
        <message>
            <source>not born yet</source>
            <translation>nog niet geboren</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 en %2</translation>
        </message>
    </context>
    <context>
        <name>AgeFit</name>
        <message>
            <source>recommended</source>
            <translation>aanbevolen</translation>
        </message>
        <message>
            <source>with caution</source>
            <translation>met voorzichtigheid</translation>
        </message>
        <message>
            <source>not suitable</source>
            <translation>niet geschikt</translation>
        </message>
    </context>
    <context>
        <name>Blocker</name>
        <message>
            <source>Confirm that you know attachment theory and attachment behaviour.</source>
            <translation>Bevestig dat u de gehechtheidstheorie en gehechtheidsgedrag kent.</translation>
        </message>
        <message>
            <source>Fill in who explained the instrument.</source>
            <translation>Vul in wie het instrument heeft uitgelegd.</translation>
        </message>
        <message>
            <source>Fill in on which day it was explained.</source>
            <translation>Vul in op welke dag het is uitgelegd.</translation>
        </message>
        <message>
            <source>The day of explaining is after the day of the talk. Check both dates.</source>
            <translation>De dag van de uitleg ligt na de dag van het gesprek. Kijk beide datums na.</translation>
        </message>
        <message>
            <source>Record that the parents agree, or do not use the instrument.</source>
            <translation>Leg vast dat de ouders instemmen, of gebruik het instrument niet.</translation>
        </message>
        <message>
            <source>Fill in who agreed.</source>
            <translation>Vul in wie heeft ingestemd.</translation>
        </message>
        <message>
            <source>Fill in who was present.</source>
            <translation>Vul in wie erbij was.</translation>
        </message>
        <message>
            <source>The day of the talk lies in the future. Check the date.</source>
            <translation>De dag van het gesprek ligt in de toekomst. Kijk de datum na.</translation>
        </message>
        <message>
            <source>The day of the talk is before birth. Check the date.</source>
            <translation>De dag van het gesprek ligt voor de geboorte. Kijk de datum na.</translation>
        </message>
        <message>
            <source>Give the reason for using it although the advice is otherwise.</source>
            <translation>Geef de reden om het toch te gebruiken, hoewel het advies anders is.</translation>
        </message>
        <message>
            <source>%1: choose an answer.</source>
            <translation>%1: kies een antwoord.</translation>
        </message>
        <message>
            <source>%1: the two ratings differ; write down the argument for the agreed answer.</source>
            <translation>%1: de twee beoordelingen verschillen; leg het argument voor het afgesproken antwoord vast.</translation>
        </message>
        <message>
            <source>Write the short report, or let it be assembled.</source>
            <translation>Schrijf het korte verslag, of laat het samenstellen.</translation>
        </message>
    </context>
    <context>
        <name>ErrorField</name>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>How the report is put together</source>
            <translation>Hoe het verslag is samengesteld</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geboortedatum</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Client number</source>
            <translation>Cliëntnummer</translation>
        </message>
        <message>
            <source>Name of the carer</source>
            <translation>Naam van de verzorger</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Omschrijving</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Kent elkaar sinds</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Gebruiker</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Herstelcode</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Short report</source>
            <translation>Kort verslag</translation>
        </message>
        <message>
            <source>Argument</source>
            <translation>Argument</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Voorbeelden</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Voorwaarden</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijdstip</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Respondent</source>
            <translation>Invuller</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Geslacht</translation>
        </message>
        <message>
            <source>Age in months</source>
            <translation>Leeftijd in maanden</translation>
        </message>
        <message>
            <source>Item %1</source>
            <translation>Item %1</translation>
        </message>
        <message>
            <source>Explained on</source>
            <translation>Uitgelegd op</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Registratie</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Instrument</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Correctie</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>regel %1</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Toestemming</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Casusnummer</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Grond</translation>
        </message>
        <message>
            <source>Who it is from</source>
            <translation>Van wie</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Toelichting</translation>
        </message>
    </context>
    <context>
        <name>ErrorReason</name>
        <message>
            <source>this is no PDF.</source>
            <translation>dit is geen pdf.</translation>
        </message>
        <message>
            <source>choose a picture: a PNG or JPEG file.</source>
            <translation>kies een afbeelding: een PNG- of JPEG-bestand.</translation>
        </message>
        <message>
            <source>a date is written here as 2026-11-21, a month as 2026-11.</source>
            <translation>een datum staat hier als 2026-11-21, een maand als 2026-11.</translation>
        </message>
        <message>
            <source>this names an approach that does harm; such approaches are never offered.</source>
            <translation>hier wordt een aanpak genoemd die schaadt; zulke aanpakken worden nooit aangeboden.</translation>
        </message>
        <message>
            <source>a source is named that is not in the list of sources.</source>
            <translation>er wordt een bron genoemd die niet in de lijst van bronnen staat.</translation>
        </message>
        <message>
            <source>a harmful approach that has to be warned for is missing.</source>
            <translation>een schadelijke aanpak waarvoor gewaarschuwd moet worden, ontbreekt.</translation>
        </message>
        <message>
            <source>this is a folder; a file is needed.</source>
            <translation>dit is een map; er is een bestand nodig.</translation>
        </message>
        <message>
            <source>there are too many entries.</source>
            <translation>er zijn te veel onderdelen.</translation>
        </message>
        <message>
            <source>this is no key file of Haven.</source>
            <translation>dit is geen sleutelbestand van Haven.</translation>
        </message>
        <message>
            <source>somebody has to come in once first, or be disabled.</source>
            <translation>iemand moet eerst nog een keer inloggen, of uitgeschakeld worden.</translation>
        </message>
        <message>
            <source>this still has to be filled in.</source>
            <translation>dit moet nog worden ingevuld.</translation>
        </message>
        <message>
            <source>this is for another edition of the instrument.</source>
            <translation>dit is voor een andere editie van het instrument.</translation>
        </message>
        <message>
            <source>this Haven does not know this instrument.</source>
            <translation>deze Haven kent dit instrument niet.</translation>
        </message>
        <message>
            <source>this instrument needs no licence pack.</source>
            <translation>dit instrument heeft geen licentiepakket nodig.</translation>
        </message>
        <message>
            <source>an item is missing here.</source>
            <translation>hier ontbreekt een item.</translation>
        </message>
        <message>
            <source>this item belongs to another scale already.</source>
            <translation>dit item hoort al bij een andere schaal.</translation>
        </message>
        <message>
            <source>this item belongs to no scale.</source>
            <translation>dit item hoort bij geen enkele schaal.</translation>
        </message>
        <message>
            <source>this item is not one of this scale.</source>
            <translation>dit item hoort niet bij deze schaal.</translation>
        </message>
        <message>
            <source>a scale is missing here.</source>
            <translation>hier ontbreekt een schaal.</translation>
        </message>
        <message>
            <source>this scale stands here twice.</source>
            <translation>deze schaal staat hier twee keer.</translation>
        </message>
        <message>
            <source>only a total can be made of other scales.</source>
            <translation>alleen een totaal kan uit andere schalen bestaan.</translation>
        </message>
        <message>
            <source>a total is made of items or of scales, not of both.</source>
            <translation>een totaal bestaat uit items of uit schalen, niet uit allebei.</translation>
        </message>
        <message>
            <source>a total can only be made of scales whose scores are whole or half points: round this scale.</source>
            <translation>een totaal kan alleen uit schalen met hele of halve punten bestaan: rond deze schaal af.</translation>
        </message>
        <message>
            <source>a total over scales follows the rules of those scales; allow no missing answers here.</source>
            <translation>een totaal over schalen volgt de regels van die schalen; sta hier geen ontbrekende antwoorden toe.</translation>
        </message>
        <message>
            <source>when answers may be missing, choose how the score is then formed.</source>
            <translation>als antwoorden mogen ontbreken, kies dan hoe de score dan wordt gevormd.</translation>
        </message>
        <message>
            <source>this rule is never used, because no answer may be missing.</source>
            <translation>deze regel wordt nooit gebruikt, want er mag geen antwoord ontbreken.</translation>
        </message>
        <message>
            <source>nobody with this id answers this questionnaire.</source>
            <translation>niemand met dit id vult deze vragenlijst in.</translation>
        </message>
        <message>
            <source>this is no sex that Haven records.</source>
            <translation>dit geslacht legt Haven niet vast.</translation>
        </message>
        <message>
            <source>no child this instrument is for belongs to this norm table.</source>
            <translation>geen kind voor wie dit instrument bedoeld is, hoort bij deze normtabel.</translation>
        </message>
        <message>
            <source>the bands must go from the lowest to the highest, as the instrument names them.</source>
            <translation>de banden moeten van laag naar hoog staan, zoals het instrument ze noemt.</translation>
        </message>
        <message>
            <source>this score does not occur on this scale; give a bound in the points the scale counts in.</source>
            <translation>deze score komt op deze schaal niet voor; geef een grens in de punten waarin de schaal telt.</translation>
        </message>
        <message>
            <source>a band that is used has no name here.</source>
            <translation>een gebruikte band heeft hier geen naam.</translation>
        </message>
        <message>
            <source>this must not be empty.</source>
            <translation>dit mag niet leeg zijn.</translation>
        </message>
        <message>
            <source>this is too short.</source>
            <translation>dit is te kort.</translation>
        </message>
        <message>
            <source>this is too long.</source>
            <translation>dit is te lang.</translation>
        </message>
        <message>
            <source>the file is too large.</source>
            <translation>het bestand is te groot.</translation>
        </message>
        <message>
            <source>this is not readable text (UTF-8).</source>
            <translation>dit is geen leesbare tekst (UTF-8).</translation>
        </message>
        <message>
            <source>this is not a date. Write it as 21-11-2026.</source>
            <translation>dit is geen datum. Schrijf die als 21-11-2026.</translation>
        </message>
        <message>
            <source>this day does not exist.</source>
            <translation>deze dag bestaat niet.</translation>
        </message>
        <message>
            <source>this is not a time.</source>
            <translation>dit is geen tijdstip.</translation>
        </message>
        <message>
            <source>this lies in the future.</source>
            <translation>dit ligt in de toekomst.</translation>
        </message>
        <message>
            <source>this is too long ago.</source>
            <translation>dit is te lang geleden.</translation>
        </message>
        <message>
            <source>this is before birth.</source>
            <translation>dit ligt voor de geboorte.</translation>
        </message>
        <message>
            <source>this looks like a BSN, and Haven keeps no BSN.</source>
            <translation>dit lijkt op een BSN, en Haven bewaart geen BSN.</translation>
        </message>
        <message>
            <source>this store has several accounts; say which one.</source>
            <translation>deze kluis heeft meer accounts; geef aan welk.</translation>
        </message>
        <message>
            <source>this is already in use.</source>
            <translation>dit is al in gebruik.</translation>
        </message>
        <message>
            <source>this is not valid JSON.</source>
            <translation>dit is geen geldige JSON.</translation>
        </message>
        <message>
            <source>a JSON object is needed here.</source>
            <translation>hier is een JSON-object nodig.</translation>
        </message>
        <message>
            <source>this is nested too deeply.</source>
            <translation>dit is te diep genest.</translation>
        </message>
        <message>
            <source>this key stands here twice.</source>
            <translation>deze sleutel staat hier twee keer.</translation>
        </message>
        <message>
            <source>this key is not known.</source>
            <translation>deze sleutel is niet bekend.</translation>
        </message>
        <message>
            <source>a key is missing here.</source>
            <translation>hier ontbreekt een sleutel.</translation>
        </message>
        <message>
            <source>another kind of value is needed here.</source>
            <translation>hier is een ander soort waarde nodig.</translation>
        </message>
        <message>
            <source>there are too few or too many entries.</source>
            <translation>er zijn te weinig of te veel regels.</translation>
        </message>
        <message>
            <source>this text is too short or too long.</source>
            <translation>deze tekst is te kort of te lang.</translation>
        </message>
        <message>
            <source>this value is not known.</source>
            <translation>deze waarde is niet bekend.</translation>
        </message>
        <message>
            <source>this value is not possible here.</source>
            <translation>deze waarde kan hier niet.</translation>
        </message>
        <message>
            <source>this is not as the format asks.</source>
            <translation>dit is niet zoals het formaat vraagt.</translation>
        </message>
        <message>
            <source>the format description itself cannot be used.</source>
            <translation>de beschrijving van het formaat zelf is niet bruikbaar.</translation>
        </message>
        <message>
            <source>this format is not known to this Haven.</source>
            <translation>deze Haven kent dit formaat niet.</translation>
        </message>
        <message>
            <source>an id has lower-case letters, digits and single hyphens only.</source>
            <translation>een id bestaat uit kleine letters, cijfers en losse koppeltekens.</translation>
        </message>
        <message>
            <source>this id is used twice.</source>
            <translation>dit id is twee keer gebruikt.</translation>
        </message>
        <message>
            <source>the first and last age must be open, so that every age is covered.</source>
            <translation>de eerste en de laatste leeftijd moeten open zijn, zodat elke leeftijd meedoet.</translation>
        </message>
        <message>
            <source>a bound is missing.</source>
            <translation>er ontbreekt een grens.</translation>
        </message>
        <message>
            <source>the lower bound is above the upper bound.</source>
            <translation>de ondergrens ligt boven de bovengrens.</translation>
        </message>
        <message>
            <source>something between the bounds is not covered.</source>
            <translation>tussen de grenzen blijft iets open.</translation>
        </message>
        <message>
            <source>this overlaps with the one before.</source>
            <translation>dit overlapt met het vorige.</translation>
        </message>
        <message>
            <source>this score cannot be reached.</source>
            <translation>deze score is niet haalbaar.</translation>
        </message>
        <message>
            <source>the values must go up, each once.</source>
            <translation>de waarden moeten oplopen, elk één keer.</translation>
        </message>
        <message>
            <source>there are too few entries.</source>
            <translation>er zijn te weinig regels.</translation>
        </message>
        <message>
            <source>an item has both descriptions or neither.</source>
            <translation>een item heeft beide omschrijvingen of geen van beide.</translation>
        </message>
        <message>
            <source>there is no such item.</source>
            <translation>dit item bestaat niet.</translation>
        </message>
        <message>
            <source>this item stands here twice.</source>
            <translation>dit item staat hier twee keer.</translation>
        </message>
        <message>
            <source>no scale uses this item.</source>
            <translation>geen schaal gebruikt dit item.</translation>
        </message>
        <message>
            <source>a norm table is missing.</source>
            <translation>er ontbreekt een normtabel.</translation>
        </message>
        <message>
            <source>two norm tables are for the same people.</source>
            <translation>twee normtabellen gelden voor dezelfde mensen.</translation>
        </message>
        <message>
            <source>there is no such scale.</source>
            <translation>deze schaal bestaat niet.</translation>
        </message>
        <message>
            <source>a part of the plan that Haven relies on is missing here.</source>
            <translation>hier ontbreekt een deel van het stappenplan waar Haven op rekent.</translation>
        </message>
        <message>
            <source>this does not belong to this kind of entry.</source>
            <translation>dit hoort niet bij dit soort onderdeel.</translation>
        </message>
        <message>
            <source>there is no such row.</source>
            <translation>deze rij bestaat niet.</translation>
        </message>
        <message>
            <source>there is no such band.</source>
            <translation>deze band bestaat niet.</translation>
        </message>
        <message>
            <source>this is not a whole number.</source>
            <translation>dit is geen geheel getal.</translation>
        </message>
        <message>
            <source>a column is missing.</source>
            <translation>er ontbreekt een kolom.</translation>
        </message>
        <message>
            <source>this column is not known.</source>
            <translation>deze kolom is niet bekend.</translation>
        </message>
        <message>
            <source>this column stands there twice.</source>
            <translation>deze kolom staat er twee keer.</translation>
        </message>
        <message>
            <source>the number of columns differs from the header.</source>
            <translation>het aantal kolommen is anders dan in de kopregel.</translation>
        </message>
        <message>
            <source>there is no header line.</source>
            <translation>er is geen kopregel.</translation>
        </message>
        <message>
            <source>the quotation marks are not in order.</source>
            <translation>de aanhalingstekens kloppen niet.</translation>
        </message>
        <message>
            <source>this is not right.</source>
            <translation>dit klopt niet.</translation>
        </message>
        <message>
            <source>this is not right (%1).</source>
            <translation>dit klopt niet (%1).</translation>
        </message>
        <message>
            <source>this differs from the first time.</source>
            <translation>dit is anders dan de eerste keer.</translation>
        </message>
        <message>
            <source>this form was begun with another edition.</source>
            <translation>deze lijst is met een andere editie begonnen.</translation>
        </message>
        <message>
            <source>only a final record can be corrected.</source>
            <translation>alleen een definitieve afname kan worden gecorrigeerd.</translation>
        </message>
        <message>
            <source>this record was corrected before; correct its newest version.</source>
            <translation>deze afname is al eerder gecorrigeerd; corrigeer de nieuwste versie.</translation>
        </message>
        <message>
            <source>a correction of this record is being made already.</source>
            <translation>er loopt al een correctie van deze afname.</translation>
        </message>
        <message>
            <source>consent was withdrawn. Record that it is given again before going on.</source>
            <translation>de toestemming is ingetrokken. Leg vast dat die opnieuw is gegeven voordat u verdergaat.</translation>
        </message>
        <message>
            <source>this is not the number of this case.</source>
            <translation>dit is niet het nummer van deze casus.</translation>
        </message>
        <message>
            <source>this case is still open. Close it first.</source>
            <translation>deze casus is nog open. Sluit die eerst af.</translation>
        </message>
        <message>
            <source>the time to keep this case has not passed yet.</source>
            <translation>de bewaartermijn van deze casus is nog niet voorbij.</translation>
        </message>
        <message>
            <source>this is not a backup of Haven.</source>
            <translation>dit is geen back-up van Haven.</translation>
        </message>
        <message>
            <source>this file is damaged. Use another backup.</source>
            <translation>dit bestand is beschadigd. Gebruik een andere back-up.</translation>
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be used: %2</source>
            <translation>%1 is niet bruikbaar: %2</translation>
        </message>
        <message>
            <source>%1 cannot be used, at %2: %3</source>
            <translation>%1 is niet bruikbaar, bij %2: %3</translation>
        </message>
        <message>
            <source>Reading or writing failed. What was saved before is still there. Try again.</source>
            <translation>Lezen of schrijven lukte niet. Wat al bewaard was, is er nog. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Reading or writing %1 failed. What was saved before is still there. Try again.</source>
            <translation>Lezen of schrijven van %1 lukte niet. Wat al bewaard was, is er nog. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>This is not allowed with your role. Who may: %1.</source>
            <translation>Met uw rol kan dit niet. Wie wel: %1.</translation>
        </message>
        <message>
            <source>This account opens with a passphrase and a key file. Put the stick in and choose the file.</source>
            <translation>Dit account gaat open met een wachtwoord en een sleutelbestand. Steek de stick in en kies het bestand.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong attempts. The next try is possible in %n second(s).</source>
            <translation>
                <numerusform>Te veel onjuiste pogingen. De volgende poging kan over %n seconde.</numerusform>
                <numerusform>Te veel onjuiste pogingen. De volgende poging kan over %n seconden.</numerusform>
            </translation>
        </message>
        <message>
            <source>This case is not of your team or caseload. A colleague whose case it is can do this.</source>
            <translation>Deze casus is niet van uw team of caseload. Een collega van wie de casus is, kan dit doen.</translation>
        </message>
        <message>
            <source>This is not allowed with your role.</source>
            <translation>Met uw rol kan dit niet.</translation>
        </message>
        <message>
            <source>This store was made with a newer Haven (format %1, this Haven reads up to %2). Nothing was changed. Install the newer Haven to open it.</source>
            <translation>Deze kluis is gemaakt met een nieuwere Haven (formaat %1, deze Haven leest tot en met %2). Er is niets veranderd. Installeer de nieuwere Haven om de kluis te openen.</translation>
        </message>
        <message>
            <source>Not found: %1.</source>
            <translation>Niet gevonden: %1.</translation>
        </message>
        <message>
            <source>The name and passphrase do not belong together. Check both and try again.</source>
            <translation>De naam en het wachtwoord horen niet bij elkaar. Kijk beide na en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>This cannot be completed yet: something is still needed.</source>
            <translation>Dit kan nog niet worden afgerond: er is nog iets nodig.</translation>
        </message>
        <message>
            <source>This record is final and stays as it is. Make a correction: it becomes a new version.</source>
            <translation>Deze afname is definitief en blijft zoals zij is. Maak een correctie: die wordt een nieuwe versie.</translation>
        </message>
        <message>
            <source>There is already something in %1. Choose a new or an empty folder.</source>
            <translation>In %1 staat al iets. Kies een nieuwe of een lege map.</translation>
        </message>
        <message>
            <source>%1 is there already. Choose another name.</source>
            <translation>%1 bestaat al. Kies een andere naam.</translation>
        </message>
        <message>
            <source>There is already something there. Choose a new or an empty folder.</source>
            <translation>Daar staat al iets. Kies een nieuwe of een lege map.</translation>
        </message>
        <message>
            <source>%1 is not a Haven store.</source>
            <translation>%1 is geen Haven-kluis.</translation>
        </message>
        <message>
            <source>This folder is not a Haven store.</source>
            <translation>Deze map is geen Haven-kluis.</translation>
        </message>
        <message>
            <source>This store is damaged (%1). Nothing was changed. Keep the folder as it is and put back a backup.</source>
            <translation>Deze kluis is beschadigd (%1). Er is niets veranderd. Laat de map zoals die is en zet een reservekopie terug.</translation>
        </message>
        <message>
            <source>This store is open in another Haven. Close it there first.</source>
            <translation>Deze kluis is open in een andere Haven. Sluit die daar eerst.</translation>
        </message>
        <message>
            <source>The disk is full: %1 could not be written. What was saved before is still there. Make room and try again.</source>
            <translation>De schijf is vol: %1 kon niet worden geschreven. Wat al bewaard was, is er nog. Maak ruimte en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The disk is full. What was saved before is still there. Make room and try again.</source>
            <translation>De schijf is vol. Wat al bewaard was, is er nog. Maak ruimte en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>%1 can only be read, not written.</source>
            <translation>%1 kan alleen worden gelezen, niet geschreven.</translation>
        </message>
        <message>
            <source>This place can only be read, not written.</source>
            <translation>Deze plek kan alleen worden gelezen, niet geschreven.</translation>
        </message>
        <message>
            <source>You have no permission for %1 on this computer.</source>
            <translation>U hebt op deze computer geen toestemming voor %1.</translation>
        </message>
        <message>
            <source>You have no permission for this on this computer.</source>
            <translation>U hebt hiervoor op deze computer geen toestemming.</translation>
        </message>
        <message>
            <source>This did not work.</source>
            <translation>Dit is niet gelukt.</translation>
        </message>
    </context>
    <context>
        <name>ErrorThing</name>
        <message>
            <source>the report</source>
            <translation>het verslag</translation>
        </message>
        <message>
            <source>the clinical content that comes with Haven</source>
            <translation>de klinische inhoud die bij Haven hoort</translation>
        </message>
        <message>
            <source>the account</source>
            <translation>het account</translation>
        </message>
        <message>
            <source>the case</source>
            <translation>de casus</translation>
        </message>
        <message>
            <source>the relationship</source>
            <translation>de relatie</translation>
        </message>
        <message>
            <source>the record</source>
            <translation>de afname</translation>
        </message>
        <message>
            <source>the references between records</source>
            <translation>de verwijzingen tussen afnames</translation>
        </message>
        <message>
            <source>the definition of the instrument</source>
            <translation>de definitie van het instrument</translation>
        </message>
        <message>
            <source>the instrument</source>
            <translation>het instrument</translation>
        </message>
        <message>
            <source>the database</source>
            <translation>de database</translation>
        </message>
        <message>
            <source>the key file</source>
            <translation>het sleutelbestand</translation>
        </message>
        <message>
            <source>the last changes of the database</source>
            <translation>de laatste wijzigingen van de database</translation>
        </message>
        <message>
            <source>a page of the database</source>
            <translation>een pagina van de database</translation>
        </message>
    </context>
    <context>
        <name>FieldFault</name>
        <message>
            <source>Fill in a name or a pseudonym.</source>
            <translation>Vul een naam of een pseudoniem in.</translation>
        </message>
        <message>
            <source>Fill in the date of birth, for example 21-11-2023.</source>
            <translation>Vul de geboortedatum in, bijvoorbeeld 21-11-2023.</translation>
        </message>
        <message>
            <source>Fill in the client number.</source>
            <translation>Vul het cliëntnummer in.</translation>
        </message>
        <message>
            <source>Fill in the name of the carer.</source>
            <translation>Vul de naam van de verzorger in.</translation>
        </message>
        <message>
            <source>Describe the relationship in a few words.</source>
            <translation>Omschrijf de relatie in een paar woorden.</translation>
        </message>
        <message>
            <source>Fill in the day since when they know each other.</source>
            <translation>Vul de dag in sinds wanneer zij elkaar kennen.</translation>
        </message>
        <message>
            <source>This is too long: at most 200 characters.</source>
            <translation>Dit is te lang: hoogstens 200 tekens.</translation>
        </message>
        <message>
            <source>There are characters in this that cannot be kept.</source>
            <translation>Hier staan tekens in die niet bewaard kunnen worden.</translation>
        </message>
        <message>
            <source>This day lies in the future.</source>
            <translation>Deze dag ligt in de toekomst.</translation>
        </message>
        <message>
            <source>This is over thirty years ago. Check the year.</source>
            <translation>Dit is meer dan dertig jaar geleden. Kijk het jaar na.</translation>
        </message>
        <message>
            <source>This day is before birth.</source>
            <translation>Deze dag ligt voor de geboorte.</translation>
        </message>
        <message>
            <source>This looks like a BSN. Haven keeps no BSN; use a number of your own organisation.</source>
            <translation>Dit lijkt op een BSN. Haven bewaart geen BSN; gebruik een nummer van uw eigen organisatie.</translation>
        </message>
    </context>
    <context>
        <name>Relationship</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>RelationshipKind</name>
        <message>
            <source>mother</source>
            <translation>moeder</translation>
        </message>
        <message>
            <source>father</source>
            <translation>vader</translation>
        </message>
        <message>
            <source>foster parent</source>
            <translation>pleegouder</translation>
        </message>
        <message>
            <source>adoptive parent</source>
            <translation>adoptieouder</translation>
        </message>
        <message>
            <source>step-parent</source>
            <translation>stiefouder</translation>
        </message>
        <message>
            <source>grandparent</source>
            <translation>grootouder</translation>
        </message>
        <message>
            <source>permanent carer</source>
            <translation>vaste begeleider</translation>
        </message>
        <message>
            <source>other relationship</source>
            <translation>andere relatie</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>youth professional</source>
            <translation>jeugd- en gezinsprofessional</translation>
        </message>
        <message>
            <source>behavioural scientist</source>
            <translation>gedragswetenschapper</translation>
        </message>
        <message>
            <source>qualified diagnostician</source>
            <translation>gekwalificeerd diagnosticus</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>beheerder</translation>
        </message>
    </context>
    <context>
        <name>FaultText</name>
        <message>
            <source>%1 is not known here.</source>
            <translation>%1 is hier niet bekend.</translation>
        </message>
        <message>
            <source>there is no document %1 in this list of sources.</source>
            <translation>er is geen document %1 in deze lijst van bronnen.</translation>
        </message>
        <message>
            <source>“%1” names an approach that does harm; such approaches are never offered.</source>
            <translation>“%1” noemt een aanpak die schaadt; zulke aanpakken worden nooit aangeboden.</translation>
        </message>
        <message>
            <source>the harmful approach %1 has to stand here.</source>
            <translation>de schadelijke aanpak %1 hoort hier te staan.</translation>
        </message>
        <message>
            <source>the key %1 is missing here.</source>
            <translation>hier ontbreekt de sleutel %1.</translation>
        </message>
        <message>
            <source>the key %1 is not known.</source>
            <translation>de sleutel %1 is niet bekend.</translation>
        </message>
        <message>
            <source>the number of entries asked for here is %1.</source>
            <translation>het gevraagde aantal onderdelen is hier %1.</translation>
        </message>
        <message>
            <source>there are too many entries; at most %1.</source>
            <translation>er zijn te veel onderdelen; hooguit %1.</translation>
        </message>
        <message>
            <source>this is for another edition; the instrument here is edition %1.</source>
            <translation>dit is voor een andere editie; het instrument is hier editie %1.</translation>
        </message>
        <message>
            <source>this Haven does not know the instrument %1.</source>
            <translation>deze Haven kent het instrument %1 niet.</translation>
        </message>
        <message>
            <source>the instrument %1 needs no licence pack.</source>
            <translation>het instrument %1 heeft geen licentiepakket nodig.</translation>
        </message>
        <message>
            <source>the id %1 is used twice.</source>
            <translation>het id %1 is twee keer gebruikt.</translation>
        </message>
        <message>
            <source>there is no item %1.</source>
            <translation>er is geen item %1.</translation>
        </message>
        <message>
            <source>item %1 is missing here.</source>
            <translation>hier ontbreekt item %1.</translation>
        </message>
        <message>
            <source>item %1 stands here twice.</source>
            <translation>item %1 staat hier twee keer.</translation>
        </message>
        <message>
            <source>item %1 belongs to another scale already.</source>
            <translation>item %1 hoort al bij een andere schaal.</translation>
        </message>
        <message>
            <source>item %1 belongs to no scale.</source>
            <translation>item %1 hoort bij geen enkele schaal.</translation>
        </message>
        <message>
            <source>item %1 is not one of this scale.</source>
            <translation>item %1 hoort niet bij deze schaal.</translation>
        </message>
        <message>
            <source>there is no scale %1 for this.</source>
            <translation>er is hiervoor geen schaal %1.</translation>
        </message>
        <message>
            <source>the scale %1 is missing here.</source>
            <translation>hier ontbreekt de schaal %1.</translation>
        </message>
        <message>
            <source>the scale %1 stands here twice.</source>
            <translation>de schaal %1 staat hier twee keer.</translation>
        </message>
        <message>
            <source>the scale %1 is no total, and only a total can be made of other scales.</source>
            <translation>de schaal %1 is geen totaal, en alleen een totaal kan uit andere schalen bestaan.</translation>
        </message>
        <message>
            <source>a total can only be made of scales whose scores are whole or half points: round the scale %1.</source>
            <translation>een totaal kan alleen uit schalen met hele of halve punten bestaan: rond de schaal %1 af.</translation>
        </message>
        <message>
            <source>nobody called %1 answers this questionnaire.</source>
            <translation>er is geen invuller %1 bij deze vragenlijst.</translation>
        </message>
        <message>
            <source>%1 is no sex that Haven records.</source>
            <translation>%1 is geen geslacht dat Haven vastlegt.</translation>
        </message>
        <message>
            <source>this norm table is for some of the same people as %1.</source>
            <translation>deze normtabel is deels voor dezelfde mensen als %1.</translation>
        </message>
        <message>
            <source>there is no band %1 for this.</source>
            <translation>er is hiervoor geen band %1.</translation>
        </message>
        <message>
            <source>the band %1 stands in the wrong place: the bands go from the lowest to the highest.</source>
            <translation>de band %1 staat op de verkeerde plaats: de banden gaan van laag naar hoog.</translation>
        </message>
        <message>
            <source>the band %1 is used, but has no name here.</source>
            <translation>de band %1 wordt gebruikt, maar heeft hier geen naam.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
</TS>
