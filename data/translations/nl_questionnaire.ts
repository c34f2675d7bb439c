<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Blocker</name>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Er is nog niets beantwoord.</translation>
    </message>
    <message>
        <source>The two entries do not say the same, or the second is not finished: %1.</source>
        <translation>De twee invoeren zeggen niet hetzelfde, of de tweede is nog niet af: vraag %1.</translation>
    </message>
    <message>
        <source>Not on the answer scale of the licence pack, answer anew: %1.</source>
        <translation>Staat niet op de antwoordschaal van het licentiepakket, beantwoord opnieuw: vraag %1.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The questionnaire</source>
        <translation>De vragenlijst</translation>
    </message>
    <message>
        <source>Type the form over with digits alone: each digit answers the row and goes to the next. Backspace goes back, the space bar skips, Delete or the point clears; on the keypad the minus goes back and the plus skips. “Second entry” lets the form be typed once more, blind, and shows where the two differ. “Fill in together” shows one statement at a time for the parents and is left with your password.</source>
        <translation>Typ het formulier over met alleen cijfers: elk cijfer beantwoordt de regel en gaat naar de volgende. Backspace gaat terug, de spatiebalk slaat over, Delete of de punt wist; op het cijferblok gaat de min terug en slaat de plus over. Met “Tweede invoer” wordt het formulier nog een keer overgetypt, zonder de eerste invoer te zien, en ziet u waar de twee verschillen. “Samen invullen” toont de ouders één vraag tegelijk en sluit u af met uw wachtwoord.</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
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
        <source>X</source>
        <translation>X</translation>
    </message>
</context>
<context>
    <name>haven::gui::CaseEditPage</name>
    <message>
        <source>Sex (only for norm tables)</source>
        <translation>Geslacht (alleen voor normtabellen)</translation>
    </message>
    <message>
        <source>Some questionnaires have norm tables for girls and boys apart.</source>
        <translation>Sommige vragenlijsten hebben aparte normtabellen voor meisjes en jongens.</translation>
    </message>
    <message>
        <source>One line for each relationship. An instrument is filled in about one relationship at a time.</source>
        <translation>Eén regel per relatie. Een instrument wordt steeds over één relatie ingevuld.</translation>
    </message>
</context>
<context>
    <name>haven::gui::CaseOverview</name>
    <message>
        <source>%1 · demonstration</source>
        <translation>%1 · demonstratie</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>geen score</translation>
    </message>
    <message>
        <source>answers kept, no score</source>
        <translation>antwoorden bewaard, geen score</translation>
    </message>
    <message>
        <source>No carer has been added yet. An instrument is about the relationship with one carer, so add the first one.</source>
        <translation>Er is nog geen verzorger toegevoegd. Een instrument gaat over de relatie met één verzorger; voeg de eerste toe.</translation>
    </message>
    <message>
        <source>Other instrument…</source>
        <translation>Ander instrument…</translation>
    </message>
</context>
<context>
    <name>haven::gui::CasePage</name>
    <message>
        <source>Choose an instrument</source>
        <translation>Instrument kiezen</translation>
    </message>
</context>
<context>
    <name>haven::gui::ConditionsPage</name>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>To the questionnaire</source>
        <translation>Naar de vragenlijst</translation>
    </message>
    <message numerus="yes">
        <source>%1 Filling it in takes about %n minute(s).</source>
        <translation>
            <numerusform>%1 Invullen duurt ongeveer %n minuut.</numerusform>
            <numerusform>%1 Invullen duurt ongeveer %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire</source>
        <translation>De vragenlijst</translation>
    </message>
    <message>
        <source>Date of filling in</source>
        <translation>Datum van invullen</translation>
    </message>
    <message>
        <source>Who was present (optional)</source>
        <translation>Wie was aanwezig (mag, hoeft niet)</translation>
    </message>
    <message>
        <source>The youth's sex is not recorded</source>
        <translation>Het geslacht is niet vastgelegd</translation>
    </message>
    <message>
        <source>The norm tables of this questionnaire ask for it. Without it there are scores, and no band where they need it.</source>
        <translation>De normtabellen van deze vragenlijst vragen ernaar. Zonder is er wel een score, maar geen band waar ze het nodig hebben.</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>Naar de gegevens</translation>
    </message>
    <message>
        <source>It is not meant to be filled in by this carer.</source>
        <translation>Deze vragenlijst is niet bedoeld om door deze verzorger in te vullen.</translation>
    </message>
</context>
<context>
    <name>haven::gui::DifferenceRow</name>
    <message>
        <source>1: first entry, %1</source>
        <translation>1: eerste invoer, %1</translation>
    </message>
    <message>
        <source>2: second entry, %1</source>
        <translation>2: tweede invoer, %1</translation>
    </message>
    <message>
        <source>3: something else …</source>
        <translation>3: iets anders …</translation>
    </message>
    <message>
        <source>Question %1, %2</source>
        <translation>Vraag %1, %2</translation>
    </message>
    <message>
        <source>What the form says:</source>
        <translation>Wat er op het formulier staat:</translation>
    </message>
    <message>
        <source>empty (Delete)</source>
        <translation>leeg (Delete)</translation>
    </message>
    <message>
        <source>nothing filled in</source>
        <translation>niets ingevuld</translation>
    </message>
    <message>
        <source>✓ Chosen: %1</source>
        <translation>✓ Gekozen: %1</translation>
    </message>
</context>
<context>
    <name>haven::gui::InstrumentChoice</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose an instrument</source>
        <translation>Instrument kiezen</translation>
    </message>
    <message>
        <source>About %1 and %2 · age today: %3</source>
        <translation>Over %1 en %2 · leeftijd vandaag: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>No licence pack yet: answers are kept, scores are not calculated. It can be started all the same.</source>
        <translation>Nog geen licentiepakket: antwoorden worden bewaard, scores niet berekend. Beginnen kan gewoon.</translation>
    </message>
    <message>
        <source>It is not meant to be filled in by this carer.</source>
        <translation>Deze vragenlijst is niet bedoeld om door deze verzorger in te vullen.</translation>
    </message>
    <message>
        <source>Fill in the %1</source>
        <translation>%1 afnemen</translation>
    </message>
</context>
<context>
    <name>haven::gui::ItemBars</name>
    <message>
        <source>%1 is not on the answer scale</source>
        <translation>%1 staat niet op de antwoordschaal</translation>
    </message>
</context>
<context>
    <name>haven::gui::OpenAnswers</name>
    <message>
        <source>Open question %1</source>
        <translation>Open vraag %1</translation>
    </message>
    <message>
        <source>%1 (not in the licence pack)</source>
        <translation>%1 (niet in het licentiepakket)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
</context>
<context>
    <name>haven::gui::PackNotice</name>
    <message>
        <source>The answers are kept; there are no scores. The key and the norms of the %1 stand in its manual and are not part of Haven: an organisation that has the manual adds them as a licence pack.</source>
        <translation>De antwoorden worden bewaard; scores zijn er niet. De sleutel en de normen van de %1 staan in de handleiding en horen niet bij Haven: een organisatie die de handleiding heeft, voegt ze toe als licentiepakket.</translation>
    </message>
    <message>
        <source>There is a licence pack now. Scoring with it makes a new version; this one stays as it is.</source>
        <translation>Er is nu een licentiepakket. Scoren daarmee maakt een nieuwe versie; deze blijft zoals die is.</translation>
    </message>
    <message>
        <source>There is a licence pack now: this form can go on with it. The answers stay as they are.</source>
        <translation>Er is nu een licentiepakket: deze vragenlijst kan daarmee verder. De antwoorden blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>No licence pack</source>
        <translation>Geen licentiepakket</translation>
    </message>
    <message>
        <source>Score now with licence pack %1</source>
        <translation>Nu scoren met licentiepakket %1</translation>
    </message>
    <message>
        <source>Go on with licence pack %1</source>
        <translation>Met licentiepakket %1 verder</translation>
    </message>
    <message>
        <source>To the licence packs</source>
        <translation>Naar de licentiepakketten</translation>
    </message>
</context>
<context>
    <name>haven::gui::QuestionnairePage</name>
    <message>
        <source>Filling in together needs the licence pack: the statements themselves stand in it.</source>
        <translation>Samen invullen kan pas met het licentiepakket: daarin staan de vragen zelf.</translation>
    </message>
    <message>
        <source>Answers that are not on the answer scale</source>
        <translation>Antwoorden die niet op de antwoordschaal staan</translation>
    </message>
    <message>
        <source>The shared view is open.</source>
        <translation>Het gedeelde scherm staat open.</translation>
    </message>
    <message>
        <source>Every difference is settled.</source>
        <translation>Elk verschil is opgelost.</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>Naar het resultaat</translation>
    </message>
    <message>
        <source>Compare the entries</source>
        <translation>Invoeren vergelijken</translation>
    </message>
    <message>
        <source>To the open questions</source>
        <translation>Naar de open vragen</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Tweede invoer</translation>
    </message>
    <message>
        <source>Throw away the second entry</source>
        <translation>Tweede invoer weggooien</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Samen invullen</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>%1 is not on the answer scale (%2 to %3). Question %4 still waits.</source>
        <translation>%1 staat niet op de antwoordschaal (%2 tot en met %3). Vraag %4 wacht nog.</translation>
    </message>
    <message>
        <source>The keypad sends arrows now. Press Num Lock to type digits with it.</source>
        <translation>Het cijferblok geeft nu pijltjes. Druk op Num Lock om er cijfers mee te typen.</translation>
    </message>
    <message>
        <source>About %1 · filled in on %2</source>
        <translation>Over %1 · ingevuld op %2</translation>
    </message>
    <message>
        <source>Both entries say the same.</source>
        <translation>Beide invoeren zeggen hetzelfde.</translation>
    </message>
    <message>
        <source>The two entries differ here. Press 1 for the first, 2 for the second, 3 for something else; look at the form.</source>
        <translation>Hier verschillen de twee invoeren. Druk op 1 voor de eerste, 2 voor de tweede, 3 voor iets anders; kijk op het formulier.</translation>
    </message>
    <message>
        <source>Second entry: type the whole form once more. What was typed first is hidden.</source>
        <translation>Tweede invoer: typ het hele formulier nog een keer over. Wat eerst is getypt, is niet te zien.</translation>
    </message>
    <message>
        <source>%1 is not on the answer scale</source>
        <translation>%1 staat niet op de antwoordschaal</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) left</source>
        <translation>
            <numerusform>nog %n verschil</numerusform>
            <numerusform>nog %n verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Second entry: %1</source>
        <translation>Tweede invoer: %1</translation>
    </message>
    <message>
        <source>They were kept before the licence pack was there. Look at the form and answer these anew: %1.</source>
        <translation>Ze zijn bewaard toen er nog geen licentiepakket was. Kijk op het formulier en beantwoord deze vragen opnieuw: %1.</translation>
    </message>
    <message>
        <source>This was the last one.</source>
        <translation>Dit was de laatste vraag.</translation>
    </message>
    <message>
        <source>Throw away the second entry?</source>
        <translation>De tweede invoer weggooien?</translation>
    </message>
    <message>
        <source>What was typed the second time is lost. The first entry stays as it is.</source>
        <translation>Wat de tweede keer is getypt, gaat verloren. De eerste invoer blijft zoals die is.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>haven::gui::QuestionnaireRows</name>
    <message>
        <source>Question %1</source>
        <translation>Vraag %1</translation>
    </message>
    <message>
        <source>%1 … Enter, or another digit</source>
        <translation>%1 … Enter, of nog een cijfer</translation>
    </message>
</context>
<context>
    <name>haven::gui::QuestionnaireStrip</name>
    <message>
        <source>To the next empty one</source>
        <translation>Naar de volgende lege</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Digits 0 to 9, as printed on the form</source>
        <translation>Cijfers 0 tot en met 9, zoals ze op het formulier staan</translation>
    </message>
    <message>
        <source>Digit: answer and go on · Backspace: back · space bar: skip · Delete or point: clear</source>
        <translation>Cijfer: antwoord en verder · Backspace: terug · spatie: overslaan · Delete of punt: wissen</translation>
    </message>
</context>
<context>
    <name>haven::gui::RecordPage</name>
    <message>
        <source>Filled in on</source>
        <translation>Ingevuld op</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>Typed over twice</source>
        <translation>Twee keer ingevoerd</translation>
    </message>
    <message>
        <source>Scored with licence pack %1, which was not there before</source>
        <translation>Gescoord met licentiepakket %1, dat er eerst niet was</translation>
    </message>
    <message>
        <source>Score with the licence pack?</source>
        <translation>Scoren met het licentiepakket?</translation>
    </message>
    <message>
        <source>This version stays as it is and can always be read. A new version starts as a copy of it, with as its reason: %1. Check the answers and make it final.</source>
        <translation>Deze versie blijft zoals die is en is altijd te lezen. Een nieuwe versie begint als kopie ervan, met als reden: %1. Kijk de antwoorden na en maak die versie definitief.</translation>
    </message>
    <message>
        <source>Make the new version</source>
        <translation>Nieuwe versie maken</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>haven::gui::ResultPage</name>
    <message>
        <source>%1 · about %2 · filled in on %3</source>
        <translation>%1 · over %2 · ingevuld op %3</translation>
    </message>
    <message>
        <source>Back to the questionnaire</source>
        <translation>Terug naar de vragenlijst</translation>
    </message>
    <message>
        <source>To the questionnaire</source>
        <translation>Naar de vragenlijst</translation>
    </message>
    <message>
        <source>To the second entry</source>
        <translation>Naar de tweede invoer</translation>
    </message>
    <message>
        <source>%1 of %2 items have no answer: %3.</source>
        <translation>%1 van %2 vragen hebben geen antwoord: %3.</translation>
    </message>
    <message>
        <source>There is no licence pack: the answers are kept, without scores.</source>
        <translation>Er is geen licentiepakket: de antwoorden worden bewaard, zonder scores.</translation>
    </message>
</context>
<context>
    <name>haven::gui::ResultParts</name>
    <message>
        <source>Per question</source>
        <translation>Per vraag</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>Nothing was filled in here.</source>
        <translation>Hier is niets ingevuld.</translation>
    </message>
</context>
<context>
    <name>haven::gui::ScaleSection</name>
    <message>
        <source>%1: %2 of %3 filled in</source>
        <translation>%1: %2 van %3 ingevuld</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Score from %1 to %2.</source>
        <translation>De score loopt van %1 tot %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s) answered.</source>
        <translation>
            <numerusform>De ene vraag is beantwoord (%n).</numerusform>
            <numerusform>Alle %n vragen zijn beantwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered; without an answer: %3.</source>
        <translation>%1 van %2 vragen zijn beantwoord; zonder antwoord: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) estimated from the others.</source>
        <translation>
            <numerusform>%n antwoord geschat uit de andere.</numerusform>
            <numerusform>%n antwoorden geschat uit de andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what was answered counts; nothing was put in place of %n answer(s).</source>
        <translation>
            <numerusform>Alleen wat is beantwoord telt mee; voor %n antwoord is niets in de plaats gezet.</numerusform>
            <numerusform>Alleen wat is beantwoord telt mee; voor %n antwoorden is niets in de plaats gezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>With everything filled in it would lie between %1 and %2.</source>
        <translation>Tussen %1 en %2 als alles was ingevuld.</translation>
    </message>
    <message>
        <source>%1 lower would be: %2.</source>
        <translation>%1 lager zou zijn: %2.</translation>
    </message>
    <message>
        <source>%1 higher would be: %2.</source>
        <translation>%1 hoger zou zijn: %2.</translation>
    </message>
    <message>
        <source>There is a score, and a meaning, only when every item has an answer.</source>
        <translation>Er is pas een score, en een betekenis, als elke vraag een antwoord heeft.</translation>
    </message>
    <message>
        <source>No score: %1 items without an answer, and the manual allows %2. Fill them in if the form has them: %3.</source>
        <translation>Geen score: %1 vragen zonder antwoord, en de handleiding staat er %2 toe. Vul ze alsnog in als ze op het formulier staan: %3.</translation>
    </message>
    <message>
        <source>No band: the norm tables ask for the youth's sex, and it was not recorded. Record it with the details of the case and make a correction.</source>
        <translation>Geen band: de normtabellen vragen het geslacht, en dat was niet vastgelegd. Leg het vast bij de gegevens van de casus en maak een correctie.</translation>
    </message>
    <message>
        <source>No band: the norm tables ask for the youth's sex, and it is not recorded. Record it with the details of the case.</source>
        <translation>Geen band: de normtabellen vragen het geslacht, en dat is niet vastgelegd. Leg het vast bij de gegevens van de casus.</translation>
    </message>
    <message>
        <source>No band: the norm tables ask for something that is not recorded with this form.</source>
        <translation>Geen band: de normtabellen vragen iets dat bij deze vragenlijst niet is vastgelegd.</translation>
    </message>
    <message>
        <source>No band: the licence pack has no norm table for this scale. The score says nothing by itself.</source>
        <translation>Geen band: het licentiepakket heeft geen normtabel voor deze schaal. De score zegt op zichzelf niets.</translation>
    </message>
    <message>
        <source>No band: no norm table is for this informant, sex and age. There are: %1. The score says nothing by itself.</source>
        <translation>Geen band: geen normtabel past bij deze invuller, dit geslacht en deze leeftijd. Er zijn: %1. De score zegt op zichzelf niets.</translation>
    </message>
    <message>
        <source>Norm table: %1. Source: %2</source>
        <translation>Normtabel: %1. Bron: %2</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>Naar de gegevens</translation>
    </message>
</context>
<context>
    <name>haven::gui::TogetherQuestions</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Write as much or as little as you like.</source>
        <translation>Schrijf zo veel of zo weinig als u wilt.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>Klaar, dank u wel.</translation>
    </message>
    <message>
        <source>You can still go back to your answers. Then you can hand back the screen.</source>
        <translation>U kunt nog terug naar uw antwoorden. Daarna kunt u het scherm teruggeven.</translation>
    </message>
</context>
<context>
    <name>haven::gui::TogetherShell</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close with the passphrase</source>
        <translation>Sluiten met de wachtwoordzin</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Not everything has been kept yet.</source>
        <translation>Nog niet alles is bewaard.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message numerus="yes">
        <source>That was not the passphrase. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Dat was niet de wachtwoordzin. Over %n seconde kunt u het opnieuw proberen.</numerusform>
            <numerusform>Dat was niet de wachtwoordzin. Over %n seconden kunt u het opnieuw proberen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this view</source>
        <translation>Dit scherm sluiten</translation>
    </message>
    <message>
        <source>For the professional: your passphrase leads back to your own screen.</source>
        <translation>Voor de professional: met uw wachtwoordzin gaat u terug naar uw eigen scherm.</translation>
    </message>
</context>
</TS>
