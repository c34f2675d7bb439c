#include "base/text.h"
#include "instruments/shipped.h"
#include "support/catch.h"

#include <set>
#include <string>

using namespace haven;
using namespace haven::instruments;
using haven::tests::lsvg;

// The shipped definition against the facts of richtlijn-2020, bijlage 4.

TEST_CASE("item titles, answer labels and bands are the source's own") {
  const char* titles[] = {
      "Affectie",           "Zoeken van troost",   "Vertrouwen in de ander; zoekt hulp", "Samenwerking",
      "Explorerend gedrag", "Controlerend gedrag", "Reactie bij hereniging/terugkeer",   "Reactie tegenover vreemden"};
  REQUIRE(lsvg().items.size() == 8);
  for (std::size_t i = 0; i < 8; ++i) {
    CHECK(lsvg().items[i].id == std::to_string(i + 1));
    CHECK(lsvg().items[i].title == titles[i]);
  }
  const char* labels[] = {"bijna altijd normaal", "meestal normaal", "soms normaal en soms verstoord",
                          "meestal verstoord", "bijna altijd verstoord"};
  REQUIRE(lsvg().answers.size() == 5);
  for (std::size_t i = 0; i < 5; ++i) {
    CHECK(lsvg().answers[i].value == static_cast<int>(i) + 1);
    CHECK(lsvg().answers[i].label == labels[i]);
  }
  const auto& norms = lsvg().scales.at(0).norms;
  REQUIRE(norms.size() == 1);
  struct Bound {
    const char* id;
    double from;
    double to;
  };
  const Bound bounds[] = {{"none", 8, 10}, {"not-optimal", 11, 15}, {"indications", 16, 40}};
  REQUIRE(norms[0].bands.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(norms[0].bands[i].id == bounds[i].id);
    CHECK(norms[0].bands[i].from == bounds[i].from);
    CHECK(norms[0].bands[i].to == bounds[i].to);
  }
  CHECK(norms[0].bands[0].note.find("10") != std::string::npos);
}

TEST_CASE("the administration is as the sources describe it") {
  const Administration& how = lsvg().administration;
  CHECK(how.perRelationship);
  CHECK(how.argumentsPerItem);
  CHECK(how.ratings == std::vector<std::string>{"parent", "professional"});
  CHECK(how.minutes == 10);
  CHECK(how.knownSinceKinds == std::vector<std::string>{"permanent-carer"});
  CHECK(how.knownSinceMonths == 12);
  CHECK(lsvg().conditions.size() == 3);
  CHECK(lsvg().attentionPoints.size() == 3);
  CHECK(lsvg().background.size() == 4);
  CHECK(lsvg().notADiagnosis.find("geen diagnose") != std::string::npos);
  CHECK_FALSE(lsvg().needsLicencePack);
}

TEST_CASE("what parents see judges nothing and names no attachment") {
  std::set<std::string> texts;
  for (const Item& item : lsvg().items) {
    REQUIRE(item.low);
    REQUIRE(item.high);
    for (const std::string& text : {item.neutralTitle, item.question, item.low->neutralText, item.high->neutralText}) {
      CHECK_FALSE(text.empty());
      CHECK(texts.insert(text).second); // two cards never show the same words
    }
  }
  for (const AnswerOption& option : lsvg().answers)
    CHECK(texts.insert(option.neutralLabel).second);

  const char* forbidden[] = {"hecht",         "stoornis",   "verstoord", "normaal",  "diagnos",   "score",
                             "punten",        "probleem",   "fout",      "risico",   "onveilig",  "veilig",
                             "ambivalent",    "vermijd",    "signaal",   "signalen", "afwijk",    "slecht",
                             "gebrek",        "schuld",     "dwang",     "disorgan", "desorgan",  "promiscu",
                             "gedrag",        "ernst",      "zorgelijk", "behandel", "screening", "lijst",
                             "moeilijk kind", "instrument", "controle"};
  for (const std::string& text : texts)
    for (const char* word : forbidden) {
      INFO(text << " / " << word);
      CHECK(foldText(text).find(word) == std::string::npos);
    }
}
