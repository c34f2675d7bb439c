<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>haven::gui::CardForm</name>
    <message>
        <source>Clear answer</source>
        <translation>Antwoord wissen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Argument for the answer</source>
        <translation>Onderbouwing van het antwoord</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Ratings apart (optional)</source>
        <translation>Beoordelingen apart (mag, hoeft niet)</translation>
    </message>
    <message>
        <source>Rating of the parent or carer</source>
        <translation>Beoordeling van de ouder of verzorger</translation>
    </message>
    <message>
        <source>Rating of the professional</source>
        <translation>Beoordeling van de professional</translation>
    </message>
    <message>
        <source>The two ratings differ</source>
        <translation>De twee beoordelingen verschillen</translation>
    </message>
    <message>
        <source>Look together for an answer that both of you recognise. Write down the argument for it: it is needed before the record can be made final.</source>
        <translation>Zoek samen naar een antwoord waarin u zich allebei herkent. Schrijf op waarom het dat antwoord werd: dat is nodig voordat u de afname definitief maakt.</translation>
    </message>
    <message>
        <source>Argument for the answer (needed)</source>
        <translation>Onderbouwing van het antwoord (nodig)</translation>
    </message>
    <message>
        <source>The ratings differ: write down why this answer was agreed on.</source>
        <translation>De beoordelingen verschillen: schrijf op waarom u dit antwoord samen koos.</translation>
    </message>
</context>
<context>
    <name>haven::gui::CardPage</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>Naar resultaat</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>The shared view is open.</source>
        <translation>Samen invullen is geopend.</translation>
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
        <source>%1 of %2 · about %3 · talk of %4</source>
        <translation>%1 van %2 · over %3 · gesprek van %4</translation>
    </message>
</context>
<context>
    <name>haven::gui::CardSteps</name>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>nog niet beantwoord</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
</context>
<context>
    <name>haven::gui::ConditionsPage</name>
    <message>
        <source>The talk</source>
        <translation>Het gesprek</translation>
    </message>
    <message>
        <source>Date of the talk</source>
        <translation>Datum van het gesprek</translation>
    </message>
    <message>
        <source>The age is counted on this day.</source>
        <translation>De leeftijd wordt op deze dag geteld.</translation>
    </message>
    <message>
        <source>Why you use it all the same</source>
        <translation>Waarom u de lijst toch gebruikt</translation>
    </message>
    <message>
        <source>Is kept with the record.</source>
        <translation>Wordt bij de afname bewaard.</translation>
    </message>
    <message>
        <source>Who is present</source>
        <translation>Wie is aanwezig</translation>
    </message>
    <message>
        <source>Knowledge, explanation and consent</source>
        <translation>Kennis, uitleg en toestemming</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>I know attachment theory and secure and insecure attachment behaviour</source>
        <translation>Ik ken de gehechtheidstheorie en veilig en onveilig gehechtheidsgedrag</translation>
    </message>
    <message>
        <source>Explained beforehand by</source>
        <translation>Vooraf uitgelegd door</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Uitgelegd op</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>The parents or carers agree to its use</source>
        <translation>De ouders of verzorgers vinden het gebruik goed</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Toestemming van</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Over %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 The talk takes about %n minute(s).</source>
        <translation>
            <numerusform>%1 Het gesprek duurt ongeveer %n minuut.</numerusform>
            <numerusform>%1 Het gesprek duurt ongeveer %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the cards</source>
        <translation>Naar de kaarten</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Age on that day: %1 · %2</source>
        <translation>Leeftijd op die dag: %1 · %2</translation>
    </message>
    <message>
        <source>It is not recorded since when they know each other.</source>
        <translation>Sinds wanneer zij elkaar kennen, is niet vastgelegd.</translation>
    </message>
    <message>
        <source>They have known each other for a shorter time.</source>
        <translation>Zij kennen elkaar korter.</translation>
    </message>
    <message numerus="yes">
        <source>This carer should have known the youth for at least %n month(s).</source>
        <translation>
            <numerusform>Deze verzorger hoort de jeugdige minstens %n maand te kennen.</numerusform>
            <numerusform>Deze verzorger hoort de jeugdige minstens %n maanden te kennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long they know each other</source>
        <translation>Hoe lang zij elkaar kennen</translation>
    </message>
    <message>
        <source>Enter a date as dd-mm-yyyy.</source>
        <translation>Vul een datum in als dd-mm-jjjj.</translation>
    </message>
</context>
<context>
    <name>haven::gui::Disclosure</name>
    <message>
        <source>shown</source>
        <translation>getoond</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>haven::gui::HelpSide</name>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Before you use it</source>
        <translation>Voordat u de lijst gebruikt</translation>
    </message>
    <message>
        <source>Points of attention</source>
        <translation>Aandachtspunten</translation>
    </message>
    <message>
        <source>Listen to the parents.</source>
        <translation>Luister naar de ouders.</translation>
    </message>
    <message>
        <source>Wonder what goes on in their minds.</source>
        <translation>Vraag u af wat er in hen omgaat.</translation>
    </message>
    <message>
        <source>Give room to what they feel.</source>
        <translation>Geef ruimte aan wat zij voelen.</translation>
    </message>
    <message>
        <source>Show that you understand them.</source>
        <translation>Laat merken dat u hen begrijpt.</translation>
    </message>
    <message>
        <source>Explain how circumstances led to where they are now.</source>
        <translation>Leg uit hoe omstandigheden hiertoe hebben geleid.</translation>
    </message>
    <message>
        <source>Ask what they need.</source>
        <translation>Vraag wat zij nodig hebben.</translation>
    </message>
    <message>
        <source>Look at the child together.</source>
        <translation>Kijk samen naar het kind.</translation>
    </message>
    <message>
        <source>Playing down what they worry about.</source>
        <translation>Kleiner maken waar zij over inzitten.</translation>
    </message>
    <message>
        <source>Taking the care out of their hands.</source>
        <translation>De zorg van hen overnemen.</translation>
    </message>
    <message>
        <source>Telling them that they do it wrong.</source>
        <translation>Zeggen dat zij het verkeerd doen.</translation>
    </message>
    <message>
        <source>The talk with the parents</source>
        <translation>Het gesprek met de ouders</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Wat helpt</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>Wat niet helpt</translation>
    </message>
</context>
<context>
    <name>haven::gui::ItemBars</name>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
</context>
<context>
    <name>haven::gui::OpenRecord</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>haven::gui::PassphraseGate</name>
    <message>
        <source>That was not the passphrase. Please try again.</source>
        <translation>Dat was niet de wachtwoordzin. Probeer het nog eens.</translation>
    </message>
</context>
<context>
    <name>haven::gui::RatingField</name>
    <message>
        <source>not given</source>
        <translation>niet gegeven</translation>
    </message>
</context>
<context>
    <name>haven::gui::RecordPage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Verslag maken</translation>
    </message>
    <message>
        <source>Make a correction</source>
        <translation>Correctie maken</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Final record · version %1 · about %2</source>
        <translation>Definitief · versie %1 · over %2</translation>
    </message>
    <message>
        <source>There is a later version</source>
        <translation>Er is een latere versie</translation>
    </message>
    <message>
        <source>This version was corrected. It is kept as it was; overviews count the later one.</source>
        <translation>Deze versie is gecorrigeerd. Zij blijft bewaard zoals zij was; overzichten tellen de latere.</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versie %1 van %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>reden: %1</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>deze</translation>
    </message>
    <message>
        <source>Open version %1</source>
        <translation>Versie %1 openen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er gezegd is</translation>
    </message>
    <message>
        <source>Rating of the parent or carer</source>
        <translation>Beoordeling van de ouder of verzorger</translation>
    </message>
    <message>
        <source>Rating of the professional</source>
        <translation>Beoordeling van de professional</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Short report</source>
        <translation>Kort verslag</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Hoe de afname verliep</translation>
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
        <source>Date of the talk</source>
        <translation>Datum van het gesprek</translation>
    </message>
    <message>
        <source>Age on that day</source>
        <translation>Leeftijd op die dag</translation>
    </message>
    <message>
        <source>Reason to use it all the same</source>
        <translation>Reden om de lijst toch te gebruiken</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
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
        <source>Begun by</source>
        <translation>Begonnen door</translation>
    </message>
    <message>
        <source>Made final by</source>
        <translation>Definitief gemaakt door</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Reden van de correctie</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Uitgave</translation>
    </message>
    <message>
        <source>This version stays as it is and can always be read. The correction starts as a copy of it.</source>
        <translation>Deze versie blijft zoals zij is en kan altijd worden gelezen. De correctie begint als een kopie ervan.</translation>
    </message>
    <message>
        <source>Why is a correction needed?</source>
        <translation>Waarom is een correctie nodig?</translation>
    </message>
</context>
<context>
    <name>haven::gui::ResultPage</name>
    <message>
        <source>Still needed before it can be made final</source>
        <translation>Nog nodig voordat de afname definitief kan worden</translation>
    </message>
    <message>
        <source>Short report</source>
        <translation>Kort verslag</translation>
    </message>
    <message>
        <source>Arguments and examples, in your own words</source>
        <translation>Onderbouwing en voorbeelden, in uw eigen woorden</translation>
    </message>
    <message>
        <source>Assemble again from arguments and examples</source>
        <translation>Opnieuw samenstellen uit onderbouwing en voorbeelden</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <translation>Terug naar de kaarten</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Definitief maken</translation>
    </message>
    <message>
        <source>Continue later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>%1 · about %2 · talk of %3</source>
        <translation>%1 · over %2 · gesprek van %3</translation>
    </message>
    <message>
        <source>Taken over from the version this one corrects: check whether it still fits.</source>
        <translation>Overgenomen van de versie die u corrigeert: kijk na of het nog klopt.</translation>
    </message>
    <message>
        <source>Becomes part of the record when it is made final.</source>
        <translation>Hoort bij de afname zodra u die definitief maakt.</translation>
    </message>
    <message>
        <source>To the card</source>
        <translation>Naar de kaart</translation>
    </message>
    <message>
        <source>To the short report</source>
        <translation>Naar het korte verslag</translation>
    </message>
    <message>
        <source>To the conditions</source>
        <translation>Naar de voorwaarden</translation>
    </message>
    <message>
        <source>Replace the short report?</source>
        <translation>Het korte verslag vervangen?</translation>
    </message>
    <message>
        <source>The text you wrote is replaced by one made from the arguments and examples on the cards.</source>
        <translation>De tekst die er nu staat, maakt plaats voor een tekst uit de onderbouwing en voorbeelden op de kaarten.</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>Tekst vervangen</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Mijn tekst houden</translation>
    </message>
    <message>
        <source>Make this record final?</source>
        <translation>Deze afname definitief maken?</translation>
    </message>
    <message>
        <source>A final record can no longer be changed. If something turns out to be wrong later, you make a correction: a new version with a reason, beside this one.</source>
        <translation>Een definitieve afname kan niet meer worden veranderd. Blijkt later iets niet te kloppen, dan maakt u een correctie: een nieuwe versie met een reden, naast deze.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
</context>
<context>
    <name>haven::gui::ResultParts</name>
    <message>
        <source>%1: %2 of %3 filled in</source>
        <translation>%1: %2 van %3 ingevuld</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is a score, and a meaning, only when every item has an answer.</source>
        <translation>Pas als elk gedrag een antwoord heeft, is er een score met een betekenis.</translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <translation>%1. Bron: %2</translation>
    </message>
    <message>
        <source>Per behaviour</source>
        <translation>Per gedrag</translation>
    </message>
    <message>
        <source>Possible next steps</source>
        <translation>Mogelijke vervolgstappen</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Not a diagnosis</source>
        <translation>Geen diagnose</translation>
    </message>
</context>
<context>
    <name>haven::gui::SaveLine</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Opgeslagen om %1</translation>
    </message>
    <message>
        <source>Not saved yet; what you entered is still here. %1</source>
        <translation>Nog niet opgeslagen; wat u invulde, staat hier nog. %1</translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>Niet alles is opgeslagen</translation>
    </message>
    <message>
        <source>What you entered last has not reached the store. If you leave now it is lost.</source>
        <translation>Wat u het laatst invulde, staat nog niet in de opslag. Gaat u nu weg, dan raakt dat verloren.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Weggaan zonder opslaan</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
</context>
<context>
    <name>haven::gui::TogetherView</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>What do you see at home? An example</source>
        <translation>Wat ziet u thuis? Een voorbeeld</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
</context>
</TS>
