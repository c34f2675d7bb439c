<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BalanceText</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Protective</source>
        <translation>Beschermend</translation>
    </message>
    <message>
        <source>Hindering</source>
        <translation>Belemmerend</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>Aan beide kanten</translation>
    </message>
    <message>
        <source>Unknown or not told</source>
        <translation>Onbekend of niet verteld</translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation>Nog niet besproken</translation>
    </message>
    <message>
        <source>Nothing that applies.</source>
        <translation>Niets dat van toepassing is.</translation>
    </message>
</context>
<context>
    <name>haven::gui::BalancePicture</name>
    <message>
        <source>The balance, drawn level by level; no score</source>
        <translation>De balans, per niveau getekend; geen score</translation>
    </message>
    <message>
        <source>protects</source>
        <translation>beschermt</translation>
    </message>
    <message>
        <source>hinders</source>
        <translation>belemmert</translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation>aan beide kanten</translation>
    </message>
    <message>
        <source>unknown or not told</source>
        <translation>onbekend of niet verteld</translation>
    </message>
</context>
<context>
    <name>haven::gui::BalanceRow</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Note to: %1</source>
        <translation>Toelichting bij: %1</translation>
    </message>
    <message>
        <source>This is too long; what stood there is still there.</source>
        <translation>Dit is te lang; wat er stond, staat er nog.</translation>
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
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Earlier: %1, %2: %3</source>
        <translation>Eerder: %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>haven::gui::BalanceView</name>
    <message>
        <source>With the keyboard: Tab goes to the next row, arrow keys and space choose. Or with one key: 1 protects, 2 both, 3 hinders, 0 unknown; that goes on by itself.</source>
        <translation>Met het toetsenbord: Tab gaat naar de volgende rij, pijltoetsen en spatie kiezen. Of met één toets: 1 beschermend, 2 beide, 3 belemmerend, 0 onbekend; dan gaat het vanzelf verder.</translation>
    </message>
    <message>
        <source>The rest of this level: unknown…</source>
        <translation>De rest van dit niveau: onbekend…</translation>
    </message>
    <message>
        <source>The rest of the level %1: unknown</source>
        <translation>De rest van het niveau %1: onbekend</translation>
    </message>
    <message>
        <source>Second list, of the JGZ (optional)</source>
        <translation>Tweede lijst, van de JGZ (mag, hoeft niet)</translation>
    </message>
    <message>
        <source>Second list, of the JGZ: %1</source>
        <translation>Tweede lijst, van de JGZ: %1</translation>
    </message>
    <message>
        <source>Nothing waits for these. Source: %1</source>
        <translation>Niets wacht hierop. Bron: %1</translation>
    </message>
    <message>
        <source>The balance at a glance</source>
        <translation>De balans in één oogopslag</translation>
    </message>
    <message>
        <source>No score: nothing is counted or weighed here, so the beams always lie level. The combination counts.</source>
        <translation>Geen score: hier wordt niets geteld of gewogen, daarom liggen de balken altijd recht. De combinatie telt.</translation>
    </message>
    <message>
        <source>The same in words</source>
        <translation>Hetzelfde in woorden</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Hoe u dit leest</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Record the rest of this level as unknown?</source>
        <translation>De rest van dit niveau vastleggen als onbekend?</translation>
    </message>
    <message>
        <source>Unknown means: talked about, and nobody knows. It is recorded for: %1.</source>
        <translation>Onbekend betekent: besproken, en niemand weet het. Het wordt vastgelegd bij: %1.</translation>
    </message>
    <message>
        <source>Record as unknown</source>
        <translation>Vastleggen als onbekend</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
</context>
<context>
    <name>haven::gui::CoveredRow</name>
    <message>
        <source>not talked about yet</source>
        <translation>nog niet besproken</translation>
    </message>
    <message>
        <source>Stands above: %1. Answer: %2.</source>
        <translation>Staat hierboven: %1. Antwoord: %2.</translation>
    </message>
</context>
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
    <name>haven::gui::PlanPage</name>
    <message>
        <source>To the Meldcode</source>
        <translation>Naar de Meldcode</translation>
    </message>
    <message>
        <source>%1. This stays until it is answered.</source>
        <translation>%1. Dit blijft staan tot het is beantwoord.</translation>
    </message>
</context>
<context>
    <name>haven::gui::ScreeningCard</name>
    <message>
        <source>For the conclusion this counts as: indications for problematic attachment.</source>
        <translation>Voor de conclusie telt dit als: aanwijzingen voor problematische gehechtheid.</translation>
    </message>
    <message>
        <source>For the conclusion this counts as: neither clear indications nor reassuring.</source>
        <translation>Voor de conclusie telt dit als: geen duidelijke aanwijzingen, en ook niet geruststellend.</translation>
    </message>
    <message>
        <source>For the conclusion this counts as: no indications.</source>
        <translation>Voor de conclusie telt dit als: geen aanwijzingen.</translation>
    </message>
    <message>
        <source>There is no band to hold the conclusion against.</source>
        <translation>Er is geen uitslag om de conclusie naast te leggen.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>geen score</translation>
    </message>
    <message>
        <source>Taken in this round</source>
        <translation>Afgenomen in deze ronde</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
    <message>
        <source>One of the records could not be read; the overview tells more.</source>
        <translation>Een van de afnames kon niet worden gelezen; het overzicht vertelt meer.</translation>
    </message>
    <message>
        <source>%1, %2, about %3</source>
        <translation>%1, %2, over %3</translation>
    </message>
    <message>
        <source>The answers are kept and there is no score: there is no licence pack.</source>
        <translation>De antwoorden zijn bewaard en er is geen score: er is geen licentiepakket.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Afname openen</translation>
    </message>
    <message>
        <source>Open the record: %1</source>
        <translation>Afname openen: %1</translation>
    </message>
    <message>
        <source>What fits the age today: %1</source>
        <translation>Wat past bij de leeftijd vandaag: %1</translation>
    </message>
    <message>
        <source>At this age the sources recommend an instrument: step 2 is concluded with one taken. A reason why not can be noted, and does not take its place.</source>
        <translation>Op deze leeftijd bevelen de bronnen een instrument aan: stap 2 wordt afgerond met een afname. Een reden waarom niet mag worden genoteerd, en komt daar niet voor in de plaats.</translation>
    </message>
    <message>
        <source>At this age the sources recommend no instrument: a reason why none was taken is enough.</source>
        <translation>Op deze leeftijd bevelen de bronnen geen instrument aan: een reden waarom er geen is afgenomen, is genoeg.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Add a carer</source>
        <translation>Verzorger toevoegen</translation>
    </message>
    <message>
        <source>An instrument is about the relationship with one carer, so add the first one.</source>
        <translation>Een instrument gaat over de relatie met één verzorger; voeg dus eerst een verzorger toe.</translation>
    </message>
    <message>
        <source>Go on with the %1: %2</source>
        <translation>Verder met de %1: %2</translation>
    </message>
    <message>
        <source>Fill in the %1: %2</source>
        <translation>%1 invullen: %2</translation>
    </message>
</context>
<context>
    <name>haven::gui::StepTwoPage</name>
    <message>
        <source>%1 Because of: %2.</source>
        <translation>%1 Vanwege: %2.</translation>
    </message>
    <message>
        <source>A recorded outcome counts as done. Where a list was not filled in, choose that it was not done and say why.</source>
        <translation>Een vastgelegde uitkomst telt als gedaan. Is een lijst niet ingevuld, kies dan dat het niet is gedaan en schrijf waarom.</translation>
    </message>
    <message>
        <source>%1: there is no list for this at the youth's age.</source>
        <translation>%1: daarvoor is er op deze leeftijd geen lijst.</translation>
    </message>
    <message>
        <source>Open as support; nothing waits for it</source>
        <translation>Openen als steun; niets wacht hierop</translation>
    </message>
    <message>
        <source>Open as support: %1</source>
        <translation>Openen als steun: %1</translation>
    </message>
</context>
    <context>
        <name>haven::gui::ProposalCard</name>
        <message>
            <source>Proposed on %1 by %2 (%3)</source>
            <translation>Voorgesteld op %1 door %2 (%3)</translation>
        </message>
        <message>
            <source>Waits for you to sign too</source>
            <translation>Wacht op uw meetekenen</translation>
        </message>
        <message>
            <source>Read it beside what stands above on this page. It counts for nothing until you agree; then it is signed by both.</source>
            <translation>Lees het naast wat hierboven op deze bladzijde staat. Het telt nergens voor totdat u akkoord gaat; dan is het door u beiden ondertekend.</translation>
        </message>
        <message>
            <source>Waits for %1 to sign too</source>
            <translation>Wacht op het meetekenen van %1</translation>
        </message>
        <message>
            <source>It counts for nothing until then. Another decision of this case makes it lapse.</source>
            <translation>Tot dan telt het nergens voor. Door een ander besluit in deze casus vervalt het.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Intrekken</translation>
        </message>
        <message>
            <source>What you proposed stands in the fields again</source>
            <translation>Wat u voorstelde staat dan weer in de velden</translation>
        </message>
        <message>
            <source>Not taken back.</source>
            <translation>Niet ingetrokken.</translation>
        </message>
        <message>
            <source>This cannot be signed as the case is now</source>
            <translation>Dit kan nu niet worden ondertekend</translation>
        </message>
        <message>
            <source>Agree and sign too</source>
            <translation>Akkoord, meetekenen</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>What has to change, or be talked over first.</source>
            <translation>Wat er anders moet, of eerst besproken moet worden.</translation>
        </message>
        <message>
            <source>Give back with a remark</source>
            <translation>Teruggeven met opmerking</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>Teruggeven</translation>
        </message>
        <message>
            <source>Say why you give it back.</source>
            <translation>Zeg waarom u het teruggeeft.</translation>
        </message>
        <message>
            <source>Not given back; your remark is still here.</source>
            <translation>Niet teruggegeven; uw opmerking staat er nog.</translation>
        </message>
        <message>
            <source>This is too long; what stood there is still there.</source>
            <translation>Dit is te lang; wat er stond, staat er nog.</translation>
        </message>
        <message>
            <source>What waited for %1 has lapsed</source>
            <translation>Wat op %1 wachtte is vervallen</translation>
        </message>
        <message>
            <source>Another decision was signed since. Nothing of it was signed.</source>
            <translation>Er is intussen een ander besluit ondertekend. Hiervan is niets ondertekend.</translation>
        </message>
        <message>
            <source>Given back by %1 on %2</source>
            <translation>Teruggegeven door %1 op %2</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>Not signed.</source>
            <translation>Niet ondertekend.</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::DecisionForm</name>
        <message>
            <source>Ask %1 to sign too</source>
            <translation>Vraag %1 mee te tekenen</translation>
        </message>
        <message>
            <source>Waits for %1 to sign too</source>
            <translation>Wacht op het meetekenen van %1</translation>
        </message>
        <message>
            <source>%1 finds it at the start of the day and signs too, or gives it back with a remark. Until then it counts for nothing. You can take it back; another decision of this case makes it lapse.</source>
            <translation>%1 vindt het bij de start van de dag en tekent mee, of geeft het terug met een opmerking. Tot dan telt het nergens voor. U kunt het intrekken; door een ander besluit in deze casus vervalt het.</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::DecisionFields</name>
        <message>
            <source>How the two of you sign</source>
            <translation>Hoe u samen ondertekent</translation>
        </message>
        <message>
            <source>We sign together now</source>
            <translation>We tekenen nu samen</translation>
        </message>
        <message>
            <source>A colleague signs later</source>
            <translation>Een collega tekent later mee</translation>
        </message>
        <message>
            <source>Who is asked to sign too</source>
            <translation>Wie wordt gevraagd mee te tekenen</translation>
        </message>
        <message>
            <source>Choose a colleague</source>
            <translation>Kies een collega</translation>
        </message>
        <message>
            <source>No %1 with an account has this case. Assign it to one first, at “The file”.</source>
            <translation>Geen %1 met een account heeft deze casus. Wijs de casus eerst toe, bij “Dossier”.</translation>
        </message>
        <message>
            <source>A %1 with an account whose case this is. Until that person agrees, it counts for nothing.</source>
            <translation>Een %1 met een account van wie deze casus is. Tot die akkoord gaat, telt het nergens voor.</translation>
        </message>
    </context>
    <context>
        <name>haven::gui::NextThing</name>
        <message>
            <source>Sign too</source>
            <translation>Meetekenen</translation>
        </message>
        <message>
            <source>Waits for %1</source>
            <translation>Wacht op %1</translation>
        </message>
    </context>
</TS>
