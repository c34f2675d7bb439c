<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Plan</name>
        <message>
            <source>answered</source>
            <translation>beantwoord</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>onbekend</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>niet verteld</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>niet van toepassing</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>teruggenomen</translation>
        </message>
        <message>
            <source>parents</source>
            <translation>ouders</translation>
        </message>
        <message>
            <source>youth</source>
            <translation>jeugdige</translation>
        </message>
        <message>
            <source>file</source>
            <translation>dossier</translation>
        </message>
        <message>
            <source>school or day care</source>
            <translation>school of opvang</translation>
        </message>
        <message>
            <source>own observation</source>
            <translation>eigen observatie</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>iemand anders</translation>
        </message>
        <message>
            <source>Lived at</source>
            <translation>Woonde bij</translation>
        </message>
        <message>
            <source>Carer</source>
            <translation>Verzorger</translation>
        </message>
        <message>
            <source>Separation</source>
            <translation>Scheiding van iemand</translation>
        </message>
        <message>
            <source>Drastic event</source>
            <translation>Ingrijpende gebeurtenis</translation>
        </message>
        <message>
            <source>Help or measure</source>
            <translation>Hulp of maatregel</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Iets anders</translation>
        </message>
        <message>
            <source>Conclude step 1</source>
            <translation>Stap 1 afronden</translation>
        </message>
        <message>
            <source>Conclude step 2</source>
            <translation>Stap 2 afronden</translation>
        </message>
        <message>
            <source>Decide on step 3</source>
            <translation>Besluiten over stap 3</translation>
        </message>
        <message>
            <source>Settle the treatment plan</source>
            <translation>Behandelplan vaststellen</translation>
        </message>
        <message>
            <source>Begin the plan again</source>
            <translation>Stappenplan opnieuw beginnen</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Casus afsluiten</translation>
        </message>
        <message>
            <source>Reopen the case</source>
            <translation>Casus heropenen</translation>
        </message>
        <message>
            <source>not chosen yet</source>
            <translation>nog niet gekozen</translation>
        </message>
        <message>
            <source>No other examination: the case is closed</source>
            <translation>Geen ander onderzoek nodig: de casus wordt afgesloten</translation>
        </message>
        <message>
            <source>Other examination</source>
            <translation>Ander onderzoek</translation>
        </message>
        <message>
            <source>Guidance, with a day to look again</source>
            <translation>Begeleiding, met een dag om opnieuw te kijken</translation>
        </message>
        <message>
            <source>Step 3: extended examination</source>
            <translation>Stap 3: uitgebreider onderzoek</translation>
        </message>
        <message>
            <source>Step 1: being alert</source>
            <translation>Stap 1: alert zijn</translation>
        </message>
        <message>
            <source>No suspicion; looked at again</source>
            <translation>Geen vermoeden; er wordt opnieuw gekeken</translation>
        </message>
        <message>
            <source>Step 2: short screening</source>
            <translation>Stap 2: korte screening</translation>
        </message>
        <message>
            <source>Step 2 is concluded</source>
            <translation>Stap 2 is afgerond</translation>
        </message>
        <message>
            <source>Treatment plan</source>
            <translation>Behandelplan</translation>
        </message>
        <message>
            <source>Watched over time</source>
            <translation>Wordt gevolgd</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Afgesloten</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>nog niet gevraagd</translation>
        </message>
        <message>
            <source>noted, nothing chosen yet</source>
            <translation>genoteerd, nog niets gekozen</translation>
        </message>
        <message>
            <source>the reason why not</source>
            <translation>de reden waarom niet</translation>
        </message>
        <message>
            <source>not taken yet</source>
            <translation>nog niet afgenomen</translation>
        </message>
        <message>
            <source>at least one carer</source>
            <translation>minstens één verzorger</translation>
        </message>
        <message>
            <source>nothing was seen yet</source>
            <translation>nog niets gezien</translation>
        </message>
        <message>
            <source>The case is closed. Reopen it first.</source>
            <translation>De casus is afgesloten. Heropen de casus eerst.</translation>
        </message>
        <message>
            <source>The case is open.</source>
            <translation>De casus is open.</translation>
        </message>
        <message>
            <source>Step 2 asks for a suspicion in step 1, or for a reason to always screen.</source>
            <translation>Stap 2 vraagt om een vermoeden in stap 1, of om een reden om altijd te screenen.</translation>
        </message>
        <message>
            <source>Step 2 has not led to step 3.</source>
            <translation>Stap 2 heeft niet tot stap 3 geleid.</translation>
        </message>
        <message>
            <source>Neither step 3 nor guidance has been decided on.</source>
            <translation>Er is nog niet besloten tot stap 3 of tot begeleiding.</translation>
        </message>
        <message>
            <source>A later decision rests on it already.</source>
            <translation>Er rust al een later besluit op.</translation>
        </message>
        <message>
            <source>The plan is still under way.</source>
            <translation>Het stappenplan loopt nog.</translation>
        </message>
        <message>
            <source>First record how the Meldcode was weighed.</source>
            <translation>Leg eerst vast hoe de Meldcode is afgewogen.</translation>
        </message>
        <message>
            <source>A form is not finished. Finish it or throw it away first.</source>
            <translation>Er is een formulier niet af. Maak het af of gooi het weg.</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>not done, because</source>
            <translation>niet gedaan, omdat</translation>
        </message>
        <message>
            <source>protective</source>
            <translation>beschermend</translation>
        </message>
        <message>
            <source>hindering</source>
            <translation>belemmerend</translation>
        </message>
        <message>
            <source>both</source>
            <translation>beide</translation>
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
            <source>The suspicion was not confirmed</source>
            <translation>Het vermoeden is niet bevestigd</translation>
        </message>
        <message>
            <source>Guidance or treatment is completed</source>
            <translation>Begeleiding of behandeling is afgerond</translation>
        </message>
        <message>
            <source>Handed over to another organisation</source>
            <translation>Overgedragen aan een andere organisatie</translation>
        </message>
        <message>
            <source>Parents or youth do not agree to go on</source>
            <translation>Ouders of jeugdige stemmen niet in met vervolg</translation>
        </message>
        <message>
            <source>Moved away</source>
            <translation>Verhuisd</translation>
        </message>
        <message>
            <source>Youth care has ended because of age</source>
            <translation>De jeugdhulp is gestopt vanwege de leeftijd</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Een andere reden</translation>
        </message>
        <message>
            <source>Outcome: %1</source>
            <translation>Uitkomst: %1</translation>
        </message>
        <message>
            <source>Explanation: %1</source>
            <translation>Toelichting: %1</translation>
        </message>
        <message>
            <source>Argument for departing from the result: %1</source>
            <translation>Argument om van de uitslag af te wijken: %1</translation>
        </message>
        <message>
            <source>Why the earlier decision is replaced: %1</source>
            <translation>Waarom het eerdere besluit wordt vervangen: %1</translation>
        </message>
        <message>
            <source>What follows: %1</source>
            <translation>Wat volgt: %1</translation>
        </message>
        <message>
            <source>Which examination or guidance: %1</source>
            <translation>Welk onderzoek of welke begeleiding: %1</translation>
        </message>
        <message>
            <source>Day to look again: %1</source>
            <translation>Dag om opnieuw te kijken: %1</translation>
        </message>
        <message>
            <source>Second person: %1</source>
            <translation>Tweede persoon: %1</translation>
        </message>
        <message>
            <source>still to be filled in.</source>
            <translation>nog in te vullen.</translation>
        </message>
        <message>
            <source>this does not go with this decision.</source>
            <translation>dit hoort niet bij dit besluit.</translation>
        </message>
        <message>
            <source>this is not readable text.</source>
            <translation>dit is geen leesbare tekst.</translation>
        </message>
        <message>
            <source>this is too long.</source>
            <translation>dit is te lang.</translation>
        </message>
        <message>
            <source>choose a day after today.</source>
            <translation>kies een dag na vandaag.</translation>
        </message>
        <message>
            <source>this is more than five years away.</source>
            <translation>dit is meer dan vijf jaar weg.</translation>
        </message>
        <message>
            <source>this is you; name the colleague you concluded with.</source>
            <translation>dit bent u zelf; noem de collega met wie u afrondt.</translation>
        </message>
        <message>
            <source>this has to be a youth professional.</source>
            <translation>dit moet een jeugdprofessional zijn.</translation>
        </message>
        <message>
            <source>&quot;no suspicion&quot; needs the four observations about every carer.</source>
            <translation>voor ‘geen vermoeden’ zijn de vier observaties bij elke verzorger nodig.</translation>
        </message>
        <message>
            <source>&quot;no suspicion&quot; needs something that was seen.</source>
            <translation>voor ‘geen vermoeden’ moet er iets gezien zijn.</translation>
        </message>
        <message>
            <source>Say in a few words what it was.</source>
            <translation>Zeg in een paar woorden wat het was.</translation>
        </message>
        <message>
            <source>Write a year, a month or a day: 2019, 05-2019 or 23-05-2019.</source>
            <translation>Schrijf een jaar, een maand of een dag: 2019, 05-2019 of 23-05-2019.</translation>
        </message>
        <message>
            <source>This lies in the future.</source>
            <translation>Dit ligt in de toekomst.</translation>
        </message>
        <message>
            <source>This is before birth.</source>
            <translation>Dit is voor de geboorte.</translation>
        </message>
        <message>
            <source>The end comes before the beginning.</source>
            <translation>Het einde ligt voor het begin.</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>Dit is te lang.</translation>
        </message>
        <message>
            <source>This is not readable text.</source>
            <translation>Dit is geen leesbare tekst.</translation>
        </message>
        <message>
            <source>Weigh the Meldcode</source>
            <translation>Weeg de Meldcode af</translation>
        </message>
        <message>
            <source>There are indications of neglect, maltreatment or violence. Weigh the Meldcode and contact with Veilig Thuis, and record what was done or why not. This stays until it is answered.</source>
            <translation>Er zijn aanwijzingen voor verwaarlozing, mishandeling of geweld. Weeg de Meldcode en contact met Veilig Thuis af, en leg vast wat er is gedaan of waarom niet. Dit blijft staan tot het is beantwoord.</translation>
        </message>
        <message>
            <source>What was observed points to a suspicion</source>
            <translation>Wat is gezien, wijst op een vermoeden</translation>
        </message>
        <message>
            <source>At least one of the four observations was answered with no. Haven proposes a suspicion; you decide.</source>
            <translation>Minstens één van de vier observaties is met nee beantwoord. Haven stelt een vermoeden voor; u beslist.</translation>
        </message>
        <message>
            <source>Signals of a problematic relationship</source>
            <translation>Signalen van een problematische relatie</translation>
        </message>
        <message>
            <source>All or all but one of the features of an insecure relationship were seen, and at least one of a problematic one. Problematic is suspected when nearly all of the first hold and one of the second.</source>
            <translation>Alle kenmerken van een onveilige relatie zijn gezien, of alle op één na, en minstens één van een problematische. Problematisch wordt vermoed als de eerste bijna allemaal gelden én één van de tweede.</translation>
        </message>
        <message>
            <source>No band to hold the conclusion against</source>
            <translation>Geen uitslag om de conclusie naast te leggen</translation>
        </message>
        <message>
            <source>An instrument was taken, but its score is not known: the licence pack or answers are missing. The conclusion rests on the other findings.</source>
            <translation>Er is een instrument afgenomen, maar de score is niet bekend: het licentiepakket of antwoorden ontbreken. De conclusie rust op de andere bevindingen.</translation>
        </message>
        <message>
            <source>One instrument so far</source>
            <translation>Tot nu toe één instrument</translation>
        </message>
        <message>
            <source>The examination should rest on more than one instrument and on several disciplines.</source>
            <translation>Het onderzoek hoort op meer dan één instrument te rusten, en op meer dan één discipline.</translation>
        </message>
        <message>
            <source>An unknown history counts as drastic</source>
            <translation>Een onbekende voorgeschiedenis telt als ingrijpend</translation>
        </message>
        <message>
            <source>For foster and adopted children what is not known counts as a drastic event. The starting point is the day they came to live in the family.</source>
            <translation>Bij pleeg- en adoptiekinderen telt wat niet bekend is als een ingrijpende gebeurtenis. Het beginpunt is de dag waarop zij in het gezin kwamen wonen.</translation>
        </message>
        <message>
            <source>Behaviour problems need attention too</source>
            <translation>Ook gedragsproblemen vragen aandacht</translation>
        </message>
        <message>
            <source>The youth came with behaviour problems. Record which guidance there is for them.</source>
            <translation>De jeugdige is aangemeld met gedragsproblemen. Leg vast welke begeleiding daarvoor is.</translation>
        </message>
        <message>
            <source>Refer to more intensive help outside the JGZ</source>
            <translation>Verwijs naar intensievere hulp buiten de JGZ</translation>
        </message>
        <message>
            <source>Two or more of the four signs hold.</source>
            <translation>Twee of meer van de vier signalen gelden.</translation>
        </message>
        <message>
            <source>No day to look again</source>
            <translation>Nog geen dag om opnieuw te kijken</translation>
        </message>
        <message>
            <source>Every open case has a day on which it is looked at again.</source>
            <translation>Bij elke open casus hoort een dag waarop opnieuw wordt gekeken.</translation>
        </message>
        <message>
            <source>Changed after the conclusion</source>
            <translation>Gewijzigd na de afronding</translation>
        </message>
        <message>
            <source>Something was added or changed after this step was concluded. What was known then stays readable.</source>
            <translation>Er is iets toegevoegd of gewijzigd nadat deze stap was afgerond. Wat toen bekend was, blijft leesbaar.</translation>
        </message>
        <message>
            <source>Balance: %1</source>
            <translation>Balans: %1</translation>
        </message>
        <message>
            <source>Carers</source>
            <translation>Verzorgers</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>With emergency access this is left to those whose case it is.</source>
            <translation>Met noodtoegang blijft dit aan wie de casus is.</translation>
        </message>
        <message>
            <source>This is done by: %1.</source>
            <translation>Dit doet: %1.</translation>
        </message>
        <message>
            <source>recorded as such</source>
            <translation>zo vastgelegd</translation>
        </message>
    </context>
    <context>
        <name>ErrorReason</name>
        <message>
            <source>this choice was ended before.</source>
            <translation>deze keuze is al beëindigd.</translation>
        </message>
        <message>
            <source>this is no SHA-256.</source>
            <translation>dit is geen SHA-256.</translation>
        </message>
        <message>
            <source>the case is closed; reopen it first.</source>
            <translation>de casus is afgesloten; heropen de casus eerst.</translation>
        </message>
        <message>
            <source>a form is not finished; finish it or throw it away first.</source>
            <translation>er is een formulier niet af; maak het af of gooi het weg.</translation>
        </message>
        <message>
            <source>the plan does not know this.</source>
            <translation>het stappenplan kent dit niet.</translation>
        </message>
        <message>
            <source>there is nothing here by this name.</source>
            <translation>iets met deze naam is hier niet.</translation>
        </message>
        <message>
            <source>this is not one of the answers.</source>
            <translation>dit is niet één van de antwoorden.</translation>
        </message>
        <message>
            <source>this does not belong to this point.</source>
            <translation>dit hoort niet bij dit punt.</translation>
        </message>
        <message>
            <source>this belongs to an earlier round.</source>
            <translation>dit hoort bij een eerdere ronde.</translation>
        </message>
        <message>
            <source>choose a day after today.</source>
            <translation>kies een dag na vandaag.</translation>
        </message>
        <message>
            <source>this is more than five years away.</source>
            <translation>dit is meer dan vijf jaar weg.</translation>
        </message>
        <message>
            <source>this belongs to another case.</source>
            <translation>dit hoort bij een andere casus.</translation>
        </message>
        <message>
            <source>the end comes before the beginning.</source>
            <translation>het einde ligt voor het begin.</translation>
        </message>
        <message>
            <source>this is the person who signs.</source>
            <translation>dit is degene die ondertekent.</translation>
        </message>
        <message>
            <source>this has to be a youth professional.</source>
            <translation>dit moet een jeugdprofessional zijn.</translation>
        </message>
        <message>
            <source>&quot;no suspicion&quot; needs the four observations about every carer.</source>
            <translation>voor ‘geen vermoeden’ zijn de vier observaties bij elke verzorger nodig.</translation>
        </message>
        <message>
            <source>&quot;no suspicion&quot; needs something that was seen.</source>
            <translation>voor ‘geen vermoeden’ moet er iets gezien zijn.</translation>
        </message>
        <message>
            <source>this does not go with this decision.</source>
            <translation>dit hoort niet bij dit besluit.</translation>
        </message>
        <message>
            <source>this colleague's account is not in use any more.</source>
            <translation>het account van deze collega is niet meer in gebruik.</translation>
        </message>
        <message>
            <source>this is no case of this colleague. Assign it first, at &quot;The file&quot;.</source>
            <translation>deze casus is niet van deze collega. Wijs de casus eerst toe, bij &quot;Dossier&quot;.</translation>
        </message>
        <message>
            <source>one waits for a second person already. Take that back first.</source>
            <translation>er wacht er al een op een tweede persoon. Trek die eerst in.</translation>
        </message>
        <message>
            <source>this has been answered already.</source>
            <translation>hierop is al geantwoord.</translation>
        </message>
        <message>
            <source>this has lapsed: another decision was signed since. Nothing was signed.</source>
            <translation>dit is vervallen: er is intussen een ander besluit ondertekend. Er is niets ondertekend.</translation>
        </message>
        <message>
            <source>only the colleague it waits for can do this.</source>
            <translation>alleen de collega op wie het wacht kan dit.</translation>
        </message>
        <message>
            <source>only who proposed this can take it back.</source>
            <translation>alleen wie dit voorstelde kan het intrekken.</translation>
        </message>
        <message>
            <source>who proposed this may not sign it any more. Give it back.</source>
            <translation>wie dit voorstelde mag het niet meer ondertekenen. Geef het terug.</translation>
        </message>
    </context>
    <context>
        <name>ErrorField</name>
        <message>
            <source>Intervention</source>
            <translation>Interventie</translation>
        </message>
        <message>
            <source>Referral partner</source>
            <translation>Verwijspartner</translation>
        </message>
        <message>
            <source>Offered by</source>
            <translation>Aangeboden door</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>Ontvanger</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Keuze</translation>
        </message>
        <message>
            <source>Parts of the letter</source>
            <translation>Onderdelen van de brief</translation>
        </message>
        <message>
            <source>Hash of the letter</source>
            <translation>Controlegetal van de brief</translation>
        </message>
        <message>
            <source>List of the organisation</source>
            <translation>Lijst van de organisatie</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Argument for departing from the result</source>
            <translation>Argument om van de uitslag af te wijken</translation>
        </message>
        <message>
            <source>Why the earlier decision is replaced</source>
            <translation>Waarom het eerdere besluit wordt vervangen</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Wat volgt</translation>
        </message>
        <message>
            <source>Which examination or guidance</source>
            <translation>Welk onderzoek of welke begeleiding</translation>
        </message>
        <message>
            <source>Day to look again</source>
            <translation>Dag om opnieuw te kijken</translation>
        </message>
        <message>
            <source>Second person</source>
            <translation>Tweede persoon</translation>
        </message>
        <message>
            <source>Assessor</source>
            <translation>Beoordelaar</translation>
        </message>
        <message>
            <source>Filled in by</source>
            <translation>Ingevuld door</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Situatie</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Day of observing</source>
            <translation>Dag van de observatie</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Vanaf</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punt</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronde</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Casus</translation>
        </message>
        <message>
            <source>Conclusion that waits</source>
            <translation>Conclusie die wacht</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
    </context>
    <context>
        <name>ErrorThing</name>
        <message>
            <source>the choice</source>
            <translation>de keuze</translation>
        </message>
        <message>
            <source>the list of the organisation</source>
            <translation>de lijst van de organisatie</translation>
        </message>
        <message>
            <source>the entry</source>
            <translation>de regel</translation>
        </message>
        <message>
            <source>the conclusion that waits</source>
            <translation>de conclusie die wacht</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::CasePage</name>
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
    </context>
    <context>
        <name>haven::gui::PlanDesk</name>
        <message>
            <source>This is filled in by: %1.</source>
            <translation>Dit vult in: %1.</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::PlanPage</name>
        <message>
            <source>By: %1 Source: %2</source>
            <translation>Door: %1 Bron: %2</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Bron: %1</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Tips and source</source>
            <translation>Tips en bron</translation>
        </message>
        <message>
            <source>Tips and source of: %1</source>
            <translation>Tips en bron bij: %1</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>Stap %1: %2</translation>
        </message>
        <message>
            <source>Nothing is needed any more</source>
            <translation>Er is niets meer nodig</translation>
        </message>
        <message>
            <source>Still needed: %1</source>
            <translation>Nog nodig: %1</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::PlanPoint</name>
        <message>
            <source>Day (dd-mm-yyyy)</source>
            <translation>Dag (dd-mm-jjjj)</translation>
        </message>
        <message>
            <source>This is too long; what stood there is still there.</source>
            <translation>Dit is te lang; wat er stond, staat er nog.</translation>
        </message>
        <message>
            <source>Where, in which situation</source>
            <translation>Waar, in welke situatie</translation>
        </message>
        <message>
            <source>Heard from:</source>
            <translation>Gehoord van:</translation>
        </message>
        <message>
            <source>%1, heard from: %2</source>
            <translation>%1, gehoord van: %2</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Bron: %1</translation>
        </message>
        <message>
            <source>Clear the answer</source>
            <translation>Antwoord wissen</translation>
        </message>
        <message>
            <source>Clear the answer to: %1</source>
            <translation>Antwoord wissen bij: %1</translation>
        </message>
        <message>
            <source>Explanation and source</source>
            <translation>Uitleg en bron</translation>
        </message>
        <message>
            <source>Explanation and source of: %1</source>
            <translation>Uitleg en bron bij: %1</translation>
        </message>
        <message>
            <source>Earlier answers</source>
            <translation>Eerdere antwoorden</translation>
        </message>
        <message>
            <source>Earlier answers to: %1</source>
            <translation>Eerdere antwoorden bij: %1</translation>
        </message>
        <message>
            <source>In own words</source>
            <translation>In eigen woorden</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Waarom niet</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Toelichting</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Write the day as 21-11-2026.</source>
            <translation>Schrijf de dag als 21-11-2026.</translation>
        </message>
        <message>
            <source>Choose a day after today, within five years.</source>
            <translation>Kies een dag na vandaag, binnen vijf jaar.</translation>
        </message>
    </context>
</TS>
