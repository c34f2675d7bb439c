#include "store/example_people.h"

#include "base/date.h"
#include "store/example_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace haven::store {
namespace {

using casefile::Relationship;
using casefile::RelationshipKind;

constexpr auto kFirst = std::to_array<std::string_view>(
    {"Aya",    "Bas",   "Bilal", "Cas",  "Daan",   "Dina",   "Eef",   "Elif",  "Emre",  "Esmée",   "Faas",
     "Femke",  "Finn",  "Giel",  "Guus", "Hanne",  "Hugo",   "Ilse",  "Imane", "Jari",  "Jasmijn", "Job",
     "Joëlle", "Juul",  "Kaan",  "Kiki", "Koen",   "Lara",   "Lieve", "Loek",  "Lotte", "Mats",    "Meryem",
     "Mila",   "Nadia", "Nils",  "Noé",  "Oda",    "Otis",   "Pien",  "Puck",  "Quinn", "Rayan",   "Renske",
     "Roos",   "Sami",  "Saar",  "Siem", "Sofian", "Stijn",  "Sven",  "Tess",  "Teun",  "Tijn",    "Ümit",
     "Vera",   "Wies",  "Wout",  "Yara", "Yusuf",  "Zeynep", "Zoë",   "Abel",  "Britt"});
constexpr auto kSurnameHead =
    std::to_array<std::string_view>({"Albers", "Brand",  "Dijk",   "Elzen", "Fokker",  "Groen",  "Haver",    "IJssel",
                                     "Jager",  "Kastan", "Linden", "Meer",  "Noorder", "Ooster", "Populier", "Riet",
                                     "Schaap", "Tulp",   "Veld",   "Water", "Wilgen",  "Zomer",  "Zand",     "Klaver"});
constexpr auto kSurnameTail = std::to_array<std::string_view>(
    {"akker", "beek", "berg", "bosch", "brug", "dam",   "donk",  "duin", "gaarde", "hof",   "horst", "kamp",
     "kreek", "laan", "mond", "poort", "rade", "sloot", "stede", "veen", "vliet",  "waard", "weide", "zoom"});
constexpr auto kDescriptions = std::to_array<std::string_view>(
    {"perspectief biedend", "crisisplaatsing", "om het weekend", "netwerkpleeggezin", "vaste mentor op de groep"});

constexpr auto kBetween = std::to_array<std::string_view>({"van ", "de ", "van de ", "van der ", "ten ", "in 't "});

Relationship carer(ExampleChance& chance, RelationshipKind kind, const casefile::Youth& youth, Date on) {
  Relationship made;
  made.carerName = exampleText(exampleName(chance));
  made.kind = kind;
  const bool later = kind == RelationshipKind::FosterParent || kind == RelationshipKind::StepParent ||
                     kind == RelationshipKind::AdoptiveParent || kind == RelationshipKind::PermanentCarer;
  if (later) made.description = chance.of(kDescriptions);
  made.since.kind = later ? casefile::KnownSince::Kind::Day : casefile::KnownSince::Kind::Birth;
  const int lived = daysBetween(youth.dateOfBirth, on);
  if (later) made.since.day = addDays(youth.dateOfBirth, chance.between(lived / 3, lived - 1));
  if (!later && chance.hits(3)) made.since.kind = casefile::KnownSince::Kind::Unknown;
  return made;
}

} // namespace

std::string exampleName(ExampleChance& chance) {
  std::string name(chance.of(kFirst));
  name += ' ';
  if (chance.hits(25)) name += chance.of(kBetween);
  name += chance.of(kSurnameHead);
  return name += chance.of(kSurnameTail);
}

casefile::Youth exampleYouth(ExampleChance& chance, Date on, int months, int which) {
  casefile::Youth youth;
  youth.isPseudonym = chance.hits(4);
  youth.name = exampleText(exampleName(chance));
  youth.dateOfBirth = addDays(on, -(months * 3044 / 100 + chance.below(28) + 2));
  if (chance.hits(80)) youth.clientNumber = "VB-" + std::to_string(100'000 + which);
  constexpr std::array kSexes{casefile::Sex::Female, casefile::Sex::Male, casefile::Sex::NotRecorded, casefile::Sex::X};
  constexpr std::array kWeights{46, 46, 7, 1};
  youth.sex = kSexes[chance.weighted(kWeights)];
  return youth;
}

std::vector<Relationship> exampleCarers(ExampleChance& chance, const casefile::Youth& youth, Date on) {
  std::vector<Relationship> carers;
  const auto add = [&](int percent, RelationshipKind kind) {
    if (carers.size() < 3 && chance.hits(percent)) carers.push_back(carer(chance, kind, youth, on));
  };
  add(88, RelationshipKind::Mother);
  add(58, RelationshipKind::Father);
  add(18, RelationshipKind::FosterParent);
  add(8, RelationshipKind::StepParent);
  add(8, RelationshipKind::Grandparent);
  add(4, RelationshipKind::AdoptiveParent);
  add(6, RelationshipKind::PermanentCarer);
  if (carers.empty()) carers.push_back(carer(chance, RelationshipKind::FosterParent, youth, on));
  return carers;
}

} // namespace haven::store
