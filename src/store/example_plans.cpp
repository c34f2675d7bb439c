#include "store/example_plans.h"

namespace haven::store {
namespace {

using casefile::Follow;
using casefile::Knowledge;
using casefile::LifeEventKind;
using casefile::MoveKind;

constexpr std::string_view kYouthProfessional = "Joris, jeugdprofessional";

// Loïs: step 1 half-way; mother seen, father hardly.
constexpr ExampleAnswer kLoisSeen[] = {
    {"observation-at-ease", "yes", "Loïs ligt rustig op schoot en kijkt rond.", 0, "own-observation",
     "huisbezoek, tijdens de fles"},
    {"observation-comfort", "sometimes", "Bij het huilen duurde het even; wiegen en zacht praten hielpen daarna wel.",
     0, "own-observation", "huisbezoek, bij het verschonen"},
    {"observation-fun", "yes", "Samen lachen om de handpop.", 0, "own-observation", "huisbezoek"},
    {"observation-listens", "not-seen", "", 0},
    {"observation-at-ease", "", "Vader was even thuis; nog niet samen gezien.", 1, "own-observation", "huisbezoek"},
    {"secure-comfort", "sometimes", "", 0, "own-observation", "huisbezoek"},
    {"secure-pleasure", "yes", "", 0, "own-observation", "huisbezoek"},
    {"aspect-eye-contact", "", "Loïs zoekt moeders gezicht als er iemand binnenkomt.", 0},
};
constexpr ExamplePlanDay kLois[] = {{6, {}, {}, kLoisSeen}};

// Vlinder: nothing was suspected; the day to look again has passed.
constexpr ExampleAnswer kVlinderSeen[] = {
    {"observation-at-ease", "yes", "Ontspannen aan de keukentafel, vertelt uit zichzelf.", 0, "own-observation",
     "huisbezoek"},
    {"observation-comfort", "yes", "Belde oma na een rotdag op school.", 0, "youth"},
    {"observation-listens", "sometimes",
     "Over de telefoon is er strijd; verder houdt Vlinder zich aan wat is afgesproken.", 0, "parents"},
    {"observation-fun", "yes", "Samen bakken, met plagerijen over en weer.", 0, "own-observation", "huisbezoek"},
    {"observation-at-ease", "sometimes", "In het begin stil, later aan het woord.", 1, "own-observation", "huisbezoek"},
    {"observation-comfort", "not-seen", "", 1},
    {"observation-listens", "yes", "Ruimde op zonder morren.", 1, "own-observation", "huisbezoek"},
    {"observation-fun", "yes", "Muziek uitzoeken voor in de auto.", 1, "youth"},
};
constexpr ExamplePlanDay kVlinder[] = {
    {130, {}, {}, kVlinderSeen},
    {128,
     {},
     {},
     {},
     {},
     {},
     ExampleMove{MoveKind::ConcludeStep1, "no-suspicion", "Vlinder is bij beiden op het gemak en zoekt oma op.",
                 Follow::None, "", -12}},
};

// Sem: suspected; step 2 has points missing and the Meldcode not weighed yet.
constexpr ExampleAnswer kSemSeen[] = {
    {"observation-at-ease", "sometimes", "Rustig zolang vader rustig is; let voortdurend op vaders stemming.", 0,
     "own-observation", "huisbezoek, rond het eten"},
    {"observation-comfort", "no", "Na een val draaide Sem zich weg en zei dat het niets was.", 0, "own-observation",
     "speeltuin"},
    {"observation-listens", "yes", "Doet meteen wat vader vraagt.", 0, "own-observation", "huisbezoek"},
    {"observation-fun", "sometimes", "Samen koken gaat met plezier.", 0, "own-observation", "huisbezoek"},
};
constexpr ExampleAnswer kSemTalk[] = {
    {"history-neglect",
     "yes",
     "In het dossier staat een periode waarin Sem vaak alleen thuis was.",
     {},
     "file parents"},
    {"history-carer-changes", "yes", "Moeder vertrok; daarna zorgden vader en een tante om de beurt.", {}, "parents"},
    {"carer-mental-health", "hindering", "Vader krijgt hulp voor somberheid.", {}, "parents"},
    {"family-support", "protective", "De tante springt nog altijd bij.", {}, "parents"},
};
constexpr ExampleScore kSemScores[] = {{"total", 61}, {"internalising", 66}, {"externalising", 54}};
constexpr ExampleOutside kSemOutside[] = {
    {"cbcl", 58, "vader", "de gedragswetenschapper", "Vader ziet vooral piekeren en buikpijn; weinig druk gedrag.",
     kSemScores},
};
constexpr ExamplePlanDay kSem[] = {
    {78, {}, {}, kSemSeen},
    {75,
     {},
     {},
     {},
     {},
     {},
     ExampleMove{MoveKind::ConcludeStep1, "suspicion", "Sem zoekt geen troost bij vader en zorgt voor hem."}},
    {58, "yy?yn", "--=.+? +++++. -..=.. .+", kSemTalk, kSemOutside, {}, {}, 20},
};

// Jaro: adopted, so screened; nothing was confirmed, and the case is closed.
constexpr ExampleAnswer kJaroTalk[] = {
    {"history-placement", "yes", "Woonde tot de adoptie in een tehuis.", {}, "file"},
    {"family-same", "hindering", "Geadopteerd toen hij bijna anderhalf was.", {}, "file parents"},
    {"youth-talk-held", "not-done", "Jaro is nog te jong voor een gesprek; samen gespeeld."},
    {"broad-teacher", "not-done", "Jaro gaat nog niet naar een groep."},
    {"youth-own-view", "", "", {}, {}, {}, Knowledge::NotApplicable},
};
constexpr ExampleOutside kJaroOutside[] = {
    {"cbcl", 26, "adoptieouders samen", "de gedragswetenschapper", "Geen opvallende problemen volgens beide ouders."},
};
constexpr ExamplePlanDay kJaro[] = {
    {26, "n?yyn", "++++++ ??+++? ++++=- ++", kJaroTalk, kJaroOutside},
    {21,
     {},
     {},
     {},
     {},
     {},
     ExampleMove{MoveKind::ConcludeStep2,
                 "not-confirmed",
                 "Jaro zoekt beide ouders op en laat zich troosten.",
                 Follow::Close,
                 "",
                 {},
                 kYouthProfessional}},
    {20,
     {},
     {},
     {},
     {},
     {},
     ExampleMove{MoveKind::Close, "not-confirmed", "Met de ouders besproken; zij weten waar zij terechtkunnen."}},
};

// Fien: in a foster family; step 3, with a past of which a part is unknown.
constexpr ExampleAnswer kFienTalk[] = {
    {"history-neglect", "yes", "Moeder vertelt over een winter zonder vaste plek.", {}, "parents file"},
    {"history-veilig-thuis", "yes", "Melding in het jaar voor de plaatsing.", {}, "file"},
    {"meldcode-weighed", "done", "Stappen doorlopen; Veilig Thuis was en is betrokken."},
    {"youth-talk-held", "done", "Fien tekende haar huis, met pleegvader en de hond."},
    {"youth-own-view", "", "Bij pleegvader slapen is fijn; mama komt met de trein."},
};
constexpr ExampleScore kFienFosterScores[] = {{"total", 64}, {"internalising", 58}, {"externalising", 68}};
constexpr ExampleScore kFienGroupScores[] = {{"total", 59}, {"internalising", 52}, {"externalising", 63}};
constexpr ExampleOutside kFienBroad[] = {
    {"cbcl", 36, "pleegvader", "de gedragswetenschapper", "Driftbuien en onrustig slapen, meer na een bezoek.",
     kFienFosterScores, 1},
    {"trf", 35, "leerkracht groep 1", "de gedragswetenschapper", "Op school druk, en bij nieuwe mensen erg vrij.",
     kFienGroupScores},
};
constexpr ExampleAnswer kFienTopics[] = {
    {"topic-early-years", "", "Veel verhuisd; moeder noemt het eerste jaar een waas.", {}, "parents"},
    {"topic-figures", "", "Moeder en opa, nu vooral pleegvader.", {}, "parents"},
    {"topic-carer-changes", "", "Wie er zorgde in de maanden voor de crisisplaats is niet bekend.", {}, "file"},
    {"topic-relations",
     "",
     "Loopt met onbekenden mee; komt bij pleegvader terug om op schoot te zitten.",
     {},
     "parents"},
    {"topic-events", "", "", {}, "parents", {}, Knowledge::Declined},
    {"topic-neglect", "", "Zie stap 2; moeder vult aan dat er soms geen eten was.", {}, "parents"},
    {"topic-family-history", "", "", {}, {}, {}, Knowledge::Unknown},
};
constexpr ExampleEvent kFienLife[] = {
    {LifeEventKind::Home, {1500, Precision::Day}, ExampleMoment{1130}, false, "bij moeder, op drie adressen"},
    {LifeEventKind::Carer, {1500, Precision::Day}, ExampleMoment{1010}, false, "moeder, met hulp van opa"},
    {LifeEventKind::Event, {1140}, {}, false, "huis uitgezet", "moeder weet de maand, niet de dag"},
    {LifeEventKind::Separation,
     {1010},
     ExampleMoment{760},
     false,
     "weinig contact met moeder",
     "waar Fien woonde is niet bekend"},
    {LifeEventKind::Home, {760, Precision::Day}, ExampleMoment{701, Precision::Day}, false, "crisispleeggezin"},
    {LifeEventKind::Home, {700, Precision::Day}, {}, true, "pleeggezin Wouter"},
    {LifeEventKind::Help, {690}, {}, true, "begeleiding van het pleeggezin"},
};
constexpr ExampleOutside kFienClinical[] = {
    {"coa",
     12,
     "",
     "de diagnosticus",
     "Op beeld zoekt Fien nabijheid en draait dan weg; met pleegvader houdt zij het "
     "langer vol.",
     {},
     1},
};
constexpr ExampleAnswer kFienFeatures[] = {
    {"care-available", "yes", "Pleegvader is er, ook 's nachts.", {}, "parents own-observation"},
    {"care-safe-place", "yes", "Fien kan bij hem blijven wonen.", {}, "file"},
    {"care-maltreatment-stopped", "yes", "Sinds de plaatsing niet meer.", {}, "file"},
    {"care-stable",
     "",
     "Of de bezoeken aan moeder zo blijven, is nog niet beslist.",
     {},
     "file",
     {},
     Knowledge::Unknown},
    {"care-carer-willing", "yes", "", {}, "parents"},
    {"feature-gedrags-emotionele-problemen", "yes", "Driftbuien en onrustig slapen.", {}, "parents school"},
};
constexpr ExampleChoice kFienChosen[] = {
    {"basic-trustmethode", "Past bij wat pleegvader elke dag met Fien doet, en helpt hem te benoemen wat zij voelt.",
     "specialistische-jeugdhulp", "team pleegzorg van de jeugdhulp in de regio"},
};
constexpr ExampleLetter kFienLetters[] = {
    {"basic-trustmethode", "specialistische-jeugdhulp", "aanmeldteam jeugdhulp", "reason features conditions", false},
};
constexpr ExamplePlanDay kFien[] = {
    {34, "yyyyy", "--==+- ++-?++ ---=-- --", kFienTalk, kFienBroad},
    {30,
     {},
     {},
     {},
     {},
     {},
     ExampleMove{MoveKind::ConcludeStep2, "confirmed",
                 "Gesprekken en vragenlijsten wijzen dezelfde kant op; bij pleegvader is er herstel te zien.",
                 Follow::Step3, "", 40, kYouthProfessional}},
    {18, {}, {}, kFienTopics, {}, kFienLife},
    {17, {}, {}, kFienFeatures, {}, {}, {}, {}, {}, kFienChosen, kFienLetters},
    {12, {}, {}, {}, kFienClinical},
};

// Noor: partly confirmed, with guidance; the treatment plan is settled and she is followed.
constexpr ExampleAnswer kNoorTalk[] = {
    {"history-placement", "yes", "Sinds zij anderhalf is bij pleegmoeder.", {}, "file parents"},
    {"history-carer-changes", "yes", "Van moeder naar pleegmoeder; verder geen wisselingen.", {}, "file"},
    {"youth-talk-held", "not-done", "Noor is drie; samen gespeeld en gekeken."},
    {"broad-teacher", "not-done", "De peutergroep kent haar pas twee weken."},
    {"behaviour-problems", "no", ""},
};
constexpr ExampleScore kNoorScores[] = {{"total", 57}, {"internalising", 55}, {"externalising", 58}};
constexpr ExampleOutside kNoorBroad[] = {
    {"cbcl", 143, "pleegmoeder", "de gedragswetenschapper", "Op slapen na geen zorgen; slapen wordt beter.",
     kNoorScores, 1},
};
constexpr ExampleAnswer kNoorTreatment[] = {
    {"factor-outcome", "", "Voorzichtige toenadering tot moeder; steun zoeken bij pleegmoeder lukt."},
    {"factor-age", "", "Jong: veel te winnen met samen spelen."},
    {"factor-behaviour", "", "Alleen slapen; geen ander gedrag waar iemand last van heeft."},
    {"factor-available", "", "Moeder komt elke week en is er ook als het tegenzit."},
    {"factor-open", "", "Moeder en pleegmoeder willen allebei meekijken naar beelden."},
    {"factor-interventions", "", "Oudergerichte begeleiding met beelden is er in de regio."},
    {"factor-therapies", "", "Nu niet nodig; opnieuw bekijken bij het volgende moment."},
    {"preferred-choice", "repair", ""},
    {"preferred-reason", "", "Moeder is bereikbaar en het contact groeit sinds een jaar."},
    {"repair-stable", "yes", "Vaste dagen, vaste plek."},
    {"parents-contact", "yes", ""},
};
constexpr ExampleAnswer kNoorFeatures[] = {
    {"care-available", "yes", ""},
    {"care-safe-place", "yes", ""},
    {"care-maltreatment-stopped", "yes", "Daarvan was en is geen sprake.", {}, "file"},
    {"care-stable", "yes", ""},
    {"care-carer-calm", "yes", ""},
    {"care-carer-willing", "yes", "Moeder en pleegmoeder willen allebei meekijken naar beelden.", {}, "parents"},
    {"feature-opvoedspanning", "yes", "Moeder twijfelt wat Noor van haar nodig heeft.", {}, "parents"},
    {"feature-lage-sensitiviteit", "", "Nog niet samen bekeken.", {}, {}, {}, Knowledge::Unknown},
};
constexpr ExampleChoice kNoorFirst[] = {
    {"k-vht", "Kort, met beelden, en gericht op de vragen die moeder nu heeft.", "jgz-team",
     "team jeugdgezondheidszorg"},
};
constexpr ExampleCareEnd kNoorEnded[] = {
    {"k-vht", "De medewerker die dit kan geven, vertrok; in de regio is er voorlopig geen ander."},
};
constexpr ExampleChoice kNoorNext[] = {
    {"vipp-sd", "Ook met beelden, thuis bij pleegmoeder, en moeder doet mee.", "specialistische-jeugdhulp",
     "jeugdhulp aan huis"},
};
constexpr ExampleLetter kNoorLetters[] = {
    {"vipp-sd", "specialistische-jeugdhulp", "aanmeldteam jeugdhulp aan huis",
     "carers reason features consent agreements"},
};
constexpr ExampleAnswer kNoorFollowed[] = {
    {"behaviour-guidance", "done", "Met pleegmoeder een vast ritme voor het slapen gemaakt."},
};
constexpr ExamplePlanDay kNoor[] = {
    {142, "n?yyn", "=+=+++ ++++++ -+++=- =-", kNoorTalk, kNoorBroad},
    {140,
     {},
     {},
     {},
     {},
     {},
     ExampleMove{MoveKind::ConcludeStep2, "partly-confirmed",
                 "Het contact met moeder groeit maar is kwetsbaar; het slapen staat daar los van.", Follow::Guidance,
                 "begeleiding van moeder en Noor samen, met beelden", -50, kYouthProfessional}},
    {122, {}, {}, kNoorFeatures},
    {121, {}, {}, kNoorTreatment, {}, {}, {}, {}, {}, kNoorFirst},
    {120,
     {},
     {},
     {},
     {},
     {},
     ExampleMove{MoveKind::SettleTreatment, "", "Met moeder en pleegmoeder besproken.", Follow::None, "", -30}},
    {95, {}, {}, {}, {}, {}, {}, {}, kNoorEnded, kNoorNext},
    {94, {}, {}, {}, {}, {}, {}, {}, {}, {}, kNoorLetters},
    {31, {}, {}, kNoorFollowed, {}, {}, {}, 60},
};

// Milan: screened; first another examination, and then a look again.
constexpr ExampleAnswer kMilanSeen[] = {
    {"observation-at-ease", "yes", "Kletst honderduit met moeder.", 0, "own-observation", "ophalen van school"},
    {"observation-comfort", "yes", "Kwam met een geschaafde knie naar haar toe.", 0, "own-observation", "schoolplein"},
    {"observation-listens", "yes", "Meestal na een keer vragen.", 0, "parents"},
    {"observation-fun", "yes", "Samen zingen op de fiets.", 0, "parents"},
    {"observation-at-ease", "sometimes", "Houdt vader in de gaten.", 1, "own-observation", "gesprek op kantoor"},
    {"observation-comfort", "no", "Ging na een ruzie naar zijn kamer; vader liet het zo.", 1, "parents"},
    {"observation-listens", "sometimes", "Wisselt per dag.", 1, "parents"},
    {"observation-fun", "sometimes", "Pannenkoeken bakken gaat goed.", 1, "youth"},
};
constexpr ExampleAnswer kMilanTalk[] = {
    {"history-events", "yes", "Ouders gingen twee jaar geleden uit elkaar.", {}, "parents youth"},
    {"youth-talk-held", "done", "Milan vertelde bij het tekenen over de week bij vader."},
    {"youth-own-view", "", "Bij papa is het soms heel stil."},
};
constexpr ExampleOutside kMilanBroad[] = {
    {"cbcl", 52, "moeder", "de gedragswetenschapper", "Moeder ziet snel boos worden."},
    {"trf", 50, "leerkracht groep 5", "de gedragswetenschapper", "In de klas dromerig; maakt zijn werk niet af."},
};
constexpr ExamplePlanDay kMilan[] = {
    {80, {}, {}, kMilanSeen},
    {78,
     {},
     {},
     {},
     {},
     {},
     ExampleMove{MoveKind::ConcludeStep1, "suspicion", "Milan zoekt vader niet op als hij verdriet heeft."}},
    {50, "nnnny", "++=+++ +++-++ =++=+? +=", kMilanTalk, kMilanBroad},
    {40,
     {},
     {},
     {},
     {},
     {},
     ExampleMove{MoveKind::ConcludeStep2, "partly-confirmed",
                 "In de relatie met vader is er onzekerheid; het dromen in de klas kan iets anders zijn.",
                 Follow::OtherExamination, "onderzoek naar aandacht en concentratie", 45, kYouthProfessional}},
};

} // namespace

std::span<const ExamplePlanDay> examplePlanOf(std::string_view youth) {
  struct Entry {
    std::string_view youth;
    std::span<const ExamplePlanDay> days;
  };
  static constexpr Entry kPlans[] = {
      {"Voorbeeld: Noor", kNoor},   {"Voorbeeld: Sem", kSem},         {"Voorbeeld: Jaro", kJaro},
      {"Voorbeeld: Loïs", kLois},   {"Voorbeeld: Vlinder", kVlinder}, {"Voorbeeld: Fien", kFien},
      {"Voorbeeld: Milan", kMilan},
  };
  for (const Entry& entry : kPlans)
    if (entry.youth == youth) return entry.days;
  return {};
}

} // namespace haven::store
