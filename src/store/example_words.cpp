#include "store/example_words.h"

#include <array>

namespace haven::store {
namespace {

/// What is said of somebody who is named in between: "zoekt (het kind) nabijheid".
struct Doing {
  std::string_view verb;
  std::string_view rest;
};

constexpr auto kOpening = std::to_array<std::string_view>(
    {"Thuis", "Op de groep", "Volgens school", "In het begin", "Later in het gesprek", "Vorige week", "Na afloop",
     "Op de beelden", "Deze keer", "Soms", "Volgens de ouder", "Bij binnenkomst"});
constexpr auto kSubject = std::to_array<std::string_view>({"het kind", "de jongere", "hij", "zij"});
constexpr auto kDoing = std::to_array<Doing>({{"zoekt", "nabijheid"},
                                              {"draait", "zich weg"},
                                              {"vraagt", "om hulp"},
                                              {"blijft", "op afstand"},
                                              {"lacht", "hardop mee"},
                                              {"laat", "zich troosten"},
                                              {"kijkt", "eerst om"},
                                              {"speelt", "gewoon door"},
                                              {"wil", "op schoot"},
                                              {"geeft", "geen antwoord"},
                                              {"neemt", "de leiding"},
                                              {"houdt", "de deur in het oog"},
                                              {"klampt", "zich vast"},
                                              {"deelt", "een koekje"},
                                              {"wordt", "boos en daarna stil"},
                                              {"vertelt", "er uit zichzelf over"},
                                              {"kruipt", "onder de tafel"},
                                              {"gooit", "met blokken"},
                                              {"slaapt", "onrustig"},
                                              {"zwaait", "bij het raam"}});
constexpr auto kWhen = std::to_array<std::string_view>(
    {"na een val", "bij het afscheid", "bij het weerzien", "tijdens het eten", "in de wachtkamer",
     "bij ruzie om speelgoed", "voor het slapengaan", "op het schoolplein", "bij het opruimen", "toen de bel ging",
     "tijdens het spelletje", "na het bezoek", "bij het aankleden", "in de auto", "aan de telefoon",
     "bij de tandarts"});
constexpr auto kWith = std::to_array<std::string_view>(
    {"het konijn",     "de trampoline",  "een knuffel",    "het fotoalbum",   "de step",        "een puzzel",
     "de logeertas",   "het poppenhuis", "een tekening",   "de schommel",     "het dagboek",    "een liedje",
     "de cavia",       "het zwembad",    "de bibliotheek", "een vlieger",     "het kampvuur",   "de moestuin",
     "een goochelset", "de racebaan",    "het orgel",      "een verrekijker", "de paardenstal", "het aquarium",
     "een pannenkoek", "de waterval",    "het schaakbord", "een egel"});
constexpr auto kAfter = std::to_array<std::string_view>(
    {"Dat duurde kort.", "Daarna was het weer rustig.", "Het herhaalde zich later die middag.",
     "De ouder herkende dat en noemde een ander moment.", "Samen de beelden teruggekeken.",
     "Volgende keer opnieuw op letten.", "Met aankondigen vooraf ging het beter.",
     "Dat is anders dan een half jaar geleden.", "Besproken in het team.", "De leerkracht zag hetzelfde."});
constexpr auto kHappened = std::to_array<std::string_view>(
    {"verhuizing naar een andere plaats", "ouders gaan uit elkaar", "opname van moeder in het ziekenhuis",
     "vader is een tijd niet in beeld", "oma past vaste dagen op", "geboorte van een zusje",
     "geboorte van een broertje", "overlijden van opa", "wisseling van school", "crisisplaatsing van enkele weken",
     "terug naar huis", "ambulante hulp in het gezin", "ondertoezichtstelling", "verblijf in een netwerkpleeggezin",
     "nieuwe partner van moeder komt inwonen", "langdurige ziekte van een ouder"});
constexpr auto kSettings = std::to_array<std::string_view>(
    {"huisbezoek", "kantoor", "school", "speelkamer", "omgangshuis", "groep", "speeltuin", "consultatiebureau"});

} // namespace

std::string exampleText(std::string_view text) {
  return std::string(kExampleMark).append(text);
}

std::string exampleNote(ExampleChance& chance, int sentences) {
  std::string note(kExampleMark);
  for (int sentence = 0; sentence < sentences; ++sentence) {
    if (sentence > 0) note += ' ';
    if (sentence % 3 == 2) {
      note += chance.of(kAfter);
      continue;
    }
    note += chance.of(kOpening);
    const Doing& doing = chance.of(kDoing);
    note.append(" ").append(doing.verb).append(" ").append(chance.of(kSubject)).append(" ").append(doing.rest);
    note.append(" ").append(chance.of(kWhen));
    // Squared, so that the last things are rare.
    if (chance.hits(35)) {
      const auto most = static_cast<int>(kWith.size());
      const int rare = chance.below(most) * chance.below(most) / most;
      note.append(", met ").append(kWith[static_cast<std::size_t>(rare)]);
    }
    note += '.';
  }
  return note;
}

std::string exampleHappening(ExampleChance& chance) {
  return exampleText(chance.of(kHappened));
}

std::string_view exampleSetting(ExampleChance& chance) {
  return chance.of(kSettings);
}

} // namespace haven::store
