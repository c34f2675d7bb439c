#include "store/example_cases.h"

namespace haven::store {
namespace {

using casefile::RelationshipKind;

// Noor: two years, two carers, all three bands, one record put right.
constexpr ExampleCarer kNoorCarers[] = {
    {"Voorbeeld: Marit", RelationshipKind::Mother, "", std::nullopt},
    {"Voorbeeld: Annelies", RelationshipKind::FosterParent, "pleegmoeder, perspectief biedend", 800},
};

constexpr ExampleNote kNoorMotherFirst[] = {
    {"1", "Er is contact, maar het blijft kort en komt meestal van moeder.",
     "Noor laat zich bij binnenkomst optillen en draait daarna het hoofd weg. Aan het eind geeft zij een zoen als "
     "moeder "
     "erom vraagt.",
     std::nullopt, std::nullopt},
    {"2", "Bij pijn of schrik zoekt Noor zelden uit zichzelf iemand op.",
     "Noor stootte haar hand aan de tafel, bleef stil staan en keek naar de grond. Pas toen moeder naast haar kwam "
     "zitten, "
     "leunde zij even tegen haar aan.",
     std::nullopt, std::nullopt},
    {"3", "Hulp vragen lukt de ene keer wel en de andere keer niet.",
     "De doos met blokken bracht zij naar moeder. De puzzel die niet paste, schoof zij weg.", std::nullopt,
     std::nullopt},
    {"4", "Meewerken wisselt sterk met het moment van de dag.",
     "Opruimen ging samen zingend goed. Jas aandoen gaf een lange strijd; moeder vertelt dat dit thuis ook zo gaat.",
     std::nullopt, std::nullopt},
    {"5", "Noor speelt in een nieuwe ruimte, maar kijkt weinig om naar moeder.",
     "Zij liep meteen naar de gang en ging niet na of moeder meekwam.", std::nullopt, std::nullopt},
    {"6", "Af en toe neemt Noor de leiding over.", "Zij gaf moeder twee keer een doekje toen moeder verdrietig keek.",
     std::nullopt, std::nullopt},
    {"7",
     "Moeder zag het weerzien als gewoon vermoeid; samen de beelden teruggekeken en besproken. Omdat het contact na "
     "het "
     "weerzien lang uitbleef, kiezen wij samen voor een 4.",
     "Na tien minuten met de begeleider keek Noor niet op toen moeder binnenkwam. Het duurde een kwartier voordat zij "
     "weer "
     "naast moeder ging zitten.",
     3, 4},
    {"8", "Eerst afwachtend, daarna vlot in contact.",
     "Noor bekeek de gedragswetenschapper een poosje vanaf de bank en gaf daarna een boekje aan.", std::nullopt,
     std::nullopt},
};

constexpr ExampleNote kNoorMotherSecond[] = {
    {"2", "Noor komt nu soms naar moeder toe, vooral als het rustig is.",
     "Na een val op de mat liep zij naar moeder en wees de plek aan.", std::nullopt, std::nullopt},
    {"4", "Moeder kondigt overgangen aan; dat helpt zichtbaar.", "Met het liedje vooraf ging de jas in een keer aan.",
     std::nullopt, std::nullopt},
    {"7", "Het weerzien kost nog tijd, korter dan een half jaar geleden.",
     "Noor keek op, speelde door en kwam na een paar minuten een auto laten zien.", std::nullopt, std::nullopt},
};

constexpr ExampleNote kNoorMotherThird[] = {
    {"1", "Meer wederzijds plezier dan eerder.", "Samen lachen om het kiekeboespel; Noor begint er zelf opnieuw mee.",
     std::nullopt, std::nullopt},
    {"7", "Noor groet nu, maar blijft daarna nog even op afstand.",
     "Zij zwaait bij binnenkomst en gaat dan eerst verder "
     "met tekenen.",
     std::nullopt, std::nullopt},
};

constexpr ExampleNote kNoorMotherFourth[] = {
    {"2", "Noor zoekt moeder op als iets tegenzit.", "Zij kwam met een schaafwond naar moeder en wilde op schoot.",
     std::nullopt, std::nullopt},
    {"7", "Contact na weerzien komt binnen een minuut op gang.", "Noor vertelde moeder meteen wat zij had gebouwd.",
     std::nullopt, std::nullopt},
};

constexpr ExampleNote kNoorFosterFirst[] = {
    {"2", "Noor laat zich troosten als pleegmoeder het aanbiedt, vraagt er zelf nog weinig om.",
     "Bij een nachtmerrie bleef zij stil in bed liggen tot pleegmoeder kwam kijken.", std::nullopt, std::nullopt},
    {"5", "Noor gaat snel op onderzoek en vergeet dan te kijken waar pleegmoeder is.",
     "In de speeltuin liep zij ver door zonder om te kijken.", std::nullopt, std::nullopt},
    {"7", "Na het bezoek aan moeder duurt het even voordat het contact er weer is.",
     "Zij ging na thuiskomst eerst een half uur alleen spelen.", std::nullopt, std::nullopt},
};

constexpr ExampleNote kNoorFosterLater[] = {
    {"2", "Troost zoeken gaat vaker vanzelf.", "Zij roept pleegmoeder als zij valt.", std::nullopt, std::nullopt},
    {"4", "Meewerken gaat meestal goed, met uitzondering van naar bed gaan.",
     "Tandenpoetsen doen zij om en om; daarna is er nog wat protest.", std::nullopt, std::nullopt},
};

constexpr ExampleForm kNoorForms[] = {
    {0,
     730,
     {3, 4, 3, 3, 3, 2, 4, 2},
     "moeder",
     "moeder, Noor en de gedragswetenschapper",
     "",
     kNoorMotherFirst,
     std::nullopt,
     false},
    {1,
     725,
     {2, 3, 2, 2, 3, 2, 3, 2},
     "pleegmoeder",
     "pleegmoeder en de gedragswetenschapper",
     "",
     kNoorFosterFirst,
     std::nullopt,
     false},
    {0,
     545,
     {3, 3, 3, 3, 2, 2, 3, 2},
     "moeder",
     "moeder, Noor en de gedragswetenschapper",
     "",
     kNoorMotherSecond,
     ExampleCorrection{
         "4", 2,
         "Bij het invoeren is bij samenwerking een 3 gekozen. In de aantekeningen van het gesprek staat de "
         "2 waar moeder en gedragswetenschapper het over eens waren."},
     false},
    {1,
     540,
     {2, 2, 2, 2, 2, 1, 2, 2},
     "pleegmoeder",
     "pleegmoeder en de gedragswetenschapper",
     "",
     kNoorFosterLater,
     std::nullopt,
     false},
    {0,
     360,
     {2, 3, 2, 2, 2, 2, 3, 1},
     "moeder",
     "moeder en de gedragswetenschapper",
     "",
     kNoorMotherThird,
     std::nullopt,
     false},
    {1,
     355,
     {1, 2, 1, 2, 1, 1, 2, 1},
     "pleegmoeder",
     "pleegmoeder, Noor en de gedragswetenschapper",
     "",
     kNoorFosterLater,
     std::nullopt,
     false},
    {0,
     150,
     {2, 2, 2, 2, 1, 1, 2, 1},
     "moeder",
     "moeder, Noor en de gedragswetenschapper",
     "",
     kNoorMotherFourth,
     std::nullopt,
     false},
    {1,
     145,
     {1, 1, 1, 2, 1, 1, 1, 1},
     "pleegmoeder",
     "pleegmoeder en de gedragswetenschapper",
     "",
     kNoorFosterLater,
     std::nullopt,
     false},
};

// Sem: older than the list was made for, so with a reason; a talk that stopped half-way.
constexpr ExampleCarer kSemCarers[] = {
    {"Voorbeeld: Ruben", RelationshipKind::Father, "", std::nullopt},
    {"Voorbeeld: Dunya", RelationshipKind::PermanentCarer, "vaste begeleider op de dagbehandeling", 560},
};

constexpr ExampleNote kSemFather[] = {
    {"1", "Sem en vader zoeken elkaar op, vooral rond het avondeten.",
     "Samen koken; Sem legt een hand op vaders arm als hij iets wil vertellen.", std::nullopt, std::nullopt},
    {"3", "Bij huiswerk wacht Sem lang voordat hij hulp vraagt.",
     "Hij gumde drie keer alles uit en zei pas daarna dat hij het niet snapte.", std::nullopt, std::nullopt},
    {"6", "Vader herkent dat Sem veel regelt; samen gekozen voor soms wel en soms niet.",
     "Sem vroeg twee keer of vader zijn medicijnen al had genomen.", 2, 3},
};

constexpr ExampleNote kSemDraft[] = {
    {"1", "Vertrouwd contact, met humor.", "Vaste begroeting met een eigen handdruk.", std::nullopt, std::nullopt},
    {"2", "Bij ruzie in de groep komt Sem naar Dunya toe.",
     "Hij ging na een botsing naast haar zitten en wilde praten.", std::nullopt, std::nullopt},
};

constexpr std::string_view kOlder =
    "Sem is ouder dan de leeftijd waarvoor de lijst is bedoeld. In het team is besloten de lijst toch met vader door "
    "te "
    "nemen, als leidraad voor het gesprek en naast ander onderzoek; de uitkomst lezen wij met extra voorzichtigheid.";

constexpr ExampleForm kSemForms[] = {
    {0,
     60,
     {2, 2, 3, 1, 1, 3, 1, 1},
     "vader",
     "vader en de gedragswetenschapper",
     kOlder,
     kSemFather,
     std::nullopt,
     false},
    {1,
     3,
     {2, 2, 1, 0, 0, 0, 0, 0},
     "vader",
     "begeleider Dunya en de gedragswetenschapper",
     kOlder,
     kSemDraft,
     std::nullopt,
     true},
};

// Jaro: adopted, known for a shorter time than he has lived.
constexpr ExampleCarer kJaroCarers[] = {
    {"Voorbeeld: Işıl", RelationshipKind::AdoptiveParent, "adoptiemoeder", 540},
    {"Voorbeeld: Thijs", RelationshipKind::AdoptiveParent, "adoptievader", 540},
};

constexpr ExampleNote kJaroMother[] = {
    {"2", "Jaro komt steeds vaker zelf.", "Na de prik bij de huisarts kroop hij bij zijn moeder op schoot.",
     std::nullopt, std::nullopt},
    {"8", "Met onbekende volwassenen maakt Jaro snel contact; zijn moeder blijft dan in de buurt.",
     "In de wachtkamer ging hij naast een onbekende mevrouw zitten en keek daarna naar zijn moeder.", std::nullopt,
     std::nullopt},
};

constexpr ExampleNote kJaroFather[] = {
    {"1", "Veel plezier samen, ook lichamelijk.", "Stoeien op de bank, waarbij Jaro aangeeft wanneer het genoeg is.",
     std::nullopt, std::nullopt},
};

constexpr ExampleForm kJaroForms[] = {
    {0,
     30,
     {1, 2, 1, 2, 1, 1, 2, 3},
     "adoptiemoeder",
     "adoptiemoeder, Jaro en de gedragswetenschapper",
     "",
     kJaroMother,
     std::nullopt,
     false},
    {1,
     28,
     {1, 1, 1, 1, 1, 1, 1, 2},
     "adoptievader",
     "adoptievader, Jaro en de gedragswetenschapper",
     "",
     kJaroFather,
     std::nullopt,
     false},
};

// Baby: too young for the list. Vlinder: a youth under a pseudonym. Both without forms.
constexpr ExampleCarer kLoisCarers[] = {
    {"Voorbeeld: Inge", RelationshipKind::Mother, "", std::nullopt},
    {"Voorbeeld: Karim", RelationshipKind::Father, "", std::nullopt},
};
constexpr ExampleCarer kVlinderCarers[] = {
    {"Voorbeeld: oma Truus", RelationshipKind::Grandparent, "oma van moederskant", std::nullopt},
    {"Voorbeeld: Pascal", RelationshipKind::StepParent, "stiefvader", 2200},
};

// Fien: mother, foster father and grandfather each with a view of their own; mother for the second time; grandfather
// from before there was a licence pack.
constexpr ExampleCarer kFienCarers[] = {
    {"Voorbeeld: Sanne", RelationshipKind::Mother, "", std::nullopt},
    {"Voorbeeld: Wouter", RelationshipKind::FosterParent, "pleegvader", 700},
    {"Voorbeeld: opa Henk", RelationshipKind::Grandparent, "opa van moederskant", std::nullopt},
};

constexpr ExampleQuestionnaire kFienQuestionnaires[] = {
    {"ari-cp-2-5", 0, 400, "2434 2433 4232 4223 2434 3434 2433 2434 2344 2434 2433 2424", "moeder"},
    {"ari-cp-2-5", 2, 90, "4323 3332 3343 2434 4323 3-32 4333 3323 4332 3233 43-3 3434", "opa", false},
    {"ari-cp-2-5", 0, 40, "3333 -323 3343 3233 3433 3333 3323 4333 3333 3332 3333 3333", "moeder"},
    {"ari-cp-2-5", 1, 35, "4222 4223 2444 2443 4222 4322 4222 5221 4222 4232 4222 4242", "pleegvader"},
};

// Milan: mother and father fill in the list for school age, each apart, with open answers.
constexpr ExampleCarer kMilanCarers[] = {
    {"Voorbeeld: Farah", RelationshipKind::Mother, "", std::nullopt},
    {"Voorbeeld: Joost", RelationshipKind::Father, "", std::nullopt},
};

constexpr ExampleOpenAnswer kMilanMother[] = {
    {"1", "Het lied van de trein, al vanaf dat Milan klein is. Hij zet het zelf in als we op de fiets zitten."},
    {"2", "Donkergroen. Milan mocht kiezen en bleef bij groen."},
};
constexpr ExampleOpenAnswer kMilanFather[] = {
    {"1", "Wij zingen niet zo vaak. In de auto fluiten we."},
    {"3", "Pannenkoeken bakken, en daarna ieder een eigen boek."},
};

constexpr ExampleQuestionnaire kMilanQuestionnaires[] = {
    {"aisi-6-12", 0, 62, "2325 5323 2322 3223 2323", "moeder", true, kMilanMother},
    {"aisi-6-12", 1, 55, "4532 2544 5454 4354 5445", "vader", true, kMilanFather},
};

// Bo: of another team, to be opened in emergency.
constexpr ExampleCarer kBoCarers[] = {
    {"Voorbeeld: Esra", RelationshipKind::Mother, "", std::nullopt},
};
constexpr ExampleNote kBoMother[] = {
    {"2", "Bo zoekt moeder pas op als er niemand anders in de buurt is.",
     "Met een geschaafde knie liep Bo eerst de kring rond en ging daarna bij moeder zitten.", std::nullopt,
     std::nullopt},
};
constexpr ExampleForm kBoForms[] = {
    {0,
     45,
     {2, 3, 2, 2, 3, 1, 3, 2},
     "moeder",
     "moeder en de gedragswetenschapper",
     {},
     kBoMother,
     std::nullopt,
     false},
};

constexpr ExampleCase kCases[] = {
    {"Voorbeeld: Noor", false, 1400, "VB-001", kNoorCarers, kNoorForms},
    {"Voorbeeld: Sem", false, 2440, "VB-002", kSemCarers, kSemForms},
    {"Voorbeeld: Jaro", false, 1010, "VB-003", kJaroCarers, kJaroForms},
    {"Voorbeeld: Loïs", false, 240, "VB-004", kLoisCarers, {}},
    {"Voorbeeld: Vlinder", true, 5150, "", kVlinderCarers, {}},
    {"Voorbeeld: Fien", false, 1500, "VB-006", kFienCarers, {}, kFienQuestionnaires},
    {"Voorbeeld: Milan", false, 3130, "VB-007", kMilanCarers, {}, kMilanQuestionnaires, casefile::Sex::Male},
    {"Voorbeeld: Bo", false, 1400, "VB-008", kBoCarers, kBoForms, {}, casefile::Sex::NotRecorded, true},
};

} // namespace

std::span<const ExampleCase> exampleCases() {
  return kCases;
}

} // namespace haven::store
