#include "instruments/pack_files.h"
#include "support/catch.h"

using namespace haven::instruments;
using namespace haven::tests;

namespace {

void eraseAt(Json& pack, const char* list, std::size_t place) {
  at(pack, list).erase(place);
}

std::vector<JsonFault> notKeyed(std::vector<JsonFault> before, int first, int step, int last) {
  for (int item = first; item <= last; item += step)
    before.push_back({"/items/" + std::to_string(item - 1), "not-keyed", std::to_string(item)});
  return before;
}

} // namespace

TEST_CASE("the packs that are spoiled below are sound before") {
  CHECK(faultsOf(soundPack(kAri)).empty());
  CHECK(faultsOf(soundPack(kAisi)).empty());
}

TEST_CASE("bounds may leave out half points that no sheet can have") {
  Json pack = soundPack(kAri); // 12 of 13 answers: 21 becomes 22.75, rounded 23, and 22 becomes 23.83, rounded 24
  at(pack, "/scales/0/norms/0/bands/1/from") = 24;
  CHECK(faultsOf(pack).empty());
}

TEST_CASE("tables may stand side by side month by month") {
  Json pack = soundPack(kAisi);
  at(pack, "/scales/0/norms/0").erase("fromMonths");
  at(pack, "/scales/0/norms/1").erase("toMonths");
  CHECK(faultsOf(pack).empty());
}

TEST_CASE("a pack whose bands do not hold every score once is refused at the band") {
  checkRows({
      {"gap between two bands",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/bands/1/from") = 24.5; },
       {{"/scales/0/norms/0/bands/1/from", "gap"}}},
      {"gap of one half point at the other table",
       kAri,
       [](Json& p) { at(p, "/scales/3/norms/2/bands/4/from") = 57; },
       {{"/scales/3/norms/2/bands/4/from", "gap"}}},
      {"lowest score in no band",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/bands/0/from") = 13.5; },
       {{"/scales/0/norms/0/bands/0/from", "gap"}}},
      {"highest score in no band",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/bands/4/to") = 64.5; },
       {{"/scales/0/norms/0/bands/4/to", "gap"}}},
      {"gap in the bands of a total",
       kAisi,
       [](Json& p) { at(p, "/scales/3/norms/0/bands/2/from") = 52; },
       {{"/scales/3/norms/0/bands/2/from", "gap"}}},
      {"a band in the middle left out",
       kAri,
       [](Json& p) { eraseAt(p, "/scales/1/norms/0/bands", 2); },
       {{"/scales/1/norms/0/bands/2/from", "gap"}}},
      {"two bands share a bound",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/bands/1/from") = 23; },
       {{"/scales/0/norms/0/bands/1/from", "overlap"}}},
      {"a band inside the one before",
       kAisi,
       [](Json& p) { at(p, "/scales/0/norms/0/bands/1/to") = 40; },
       {{"/scales/0/norms/0/bands/2/from", "overlap"}}},
      {"below the lowest score",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/bands/0/from") = 12; },
       {{"/scales/0/norms/0/bands/0/from", "not-attainable"}}},
      {"above the highest score",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/bands/4/to") = 65.5; },
       {{"/scales/0/norms/0/bands/4/to", "not-attainable"}}},
      {"above the highest total",
       kAisi,
       [](Json& p) { at(p, "/scales/3/norms/1/bands/4/to") = 121; },
       {{"/scales/3/norms/1/bands/4/to", "not-attainable"}}},
      {"a quarter where scores lie on halves",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/bands/0/to") = 23.25; },
       {{"/scales/0/norms/0/bands/0/to", "not-on-step"}}},
      {"a half where scores are whole",
       kAisi,
       [](Json& p) { at(p, "/scales/0/norms/0/bands/0/to") = 12.5; },
       {{"/scales/0/norms/0/bands/0/to", "not-on-step"}}},
      {"a band the wrong way round",
       kAri,
       [](Json& p) { std::swap(at(p, "/scales/0/norms/0/bands/2/from"), at(p, "/scales/0/norms/0/bands/2/to")); },
       {{"/scales/0/norms/0/bands/2", "reversed-bounds"}}},
      {"bands in the wrong order",
       kAri,
       [](Json& p) { std::swap(at(p, "/scales/0/norms/0/bands/0"), at(p, "/scales/0/norms/0/bands/1")); },
       {{"/scales/0/norms/0/bands/1/id", "band-order", "low"}, {"/scales/0/norms/0/bands/1/from", "overlap"}}},
      {"names of two bands exchanged",
       kAri,
       [](Json& p) { std::swap(at(p, "/scales/0/norms/0/bands/3/id"), at(p, "/scales/0/norms/0/bands/4/id")); },
       {{"/scales/0/norms/0/bands/4/id", "band-order", "above-average"}}},
      {"a band twice in a table",
       kAri,
       [](Json& p) { at(p, "/scales/1/norms/0/bands/1/id") = "low"; },
       {{"/scales/1/norms/0/bands/1/id", "duplicate-id", "low"}}},
      {"a band the instrument does not have",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/bands/2/id") = "medium"; },
       {{"/scales/0/norms/0/bands/2/id", "unknown-band", "medium"}, {"/bands", "missing-band", "medium"}}},
      {"unrounded means of missing answers fall between half points",
       kAri,
       [](Json& p) { at(p, "/scales/1").erase("rounding"); },
       {{"/scales/1/norms/0/bands/3/from", "gap"},
        {"/scales/1/norms/1/bands/3/from", "gap"},
        {"/scales/1/norms/2/bands/4/from", "gap"}}},
      {"without missing answers scores are whole",
       kAri,
       [](Json& p) {
         for (const char* key : {"rounding", "whenMissing", "allowedMissing"})
           at(p, "/scales/3").erase(key);
         at(p, "/scales/3/norms").erase(1);
         at(p, "/scales/3/norms").erase(1);
       },
       {{"/scales/3/norms/0/bands/1/from", "not-on-step"},
        {"/scales/3/norms/0/bands/2/from", "not-on-step"},
        {"/scales/3/norms/0/bands/3/from", "not-on-step"},
        {"/scales/3/norms/0/bands/4/from", "not-on-step"}}},
      {"adding up what was answered starts lower",
       kAisi,
       [](Json& p) { at(p, "/scales/0/whenMissing") = "as-answered"; },
       {{"/scales/0/norms/0/bands/0/from", "gap"},
        {"/scales/0/norms/1/bands/0/from", "gap"},
        {"/scales/3/norms/0/bands/0/from", "gap"},
        {"/scales/3/norms/1/bands/0/from", "gap"}}},
  });
}

TEST_CASE("a pack whose key is not that of the instrument is refused at the item") {
  checkRows({
      {"item missing", kAri, [](Json& p) { eraseAt(p, "/items", 6); }, {{"/items", "missing-item", "7"}}},
      {"item twice",
       kAri,
       [](Json& p) { at(p, "/items/6/id") = "6"; },
       {{"/items/6/id", "duplicate-id", "6"}, {"/items", "missing-item", "7"}}},
      {"item that is not there",
       kAri,
       [](Json& p) { at(p, "/items/6/id") = "49"; },
       {{"/items/6/id", "unknown-item", "49"}, {"/items", "missing-item", "7"}}},
      {"item with an id that is none",
       kAri,
       [](Json& p) { at(p, "/items/6/id") = "Zeven "; },
       {{"/items/6/id", "bad-id"}, {"/items", "missing-item", "7"}}},
      {"item without words",
       kAri,
       [](Json& p) { at(p, "/items/6/text") = " \n "; },
       {{"/items/6/text", "missing-value"}}},
      {"keyed to two scales",
       kAri,
       [](Json& p) { at(p, "/scales/1/items/1") = "1"; },
       {{"/scales/1/items/1", "keyed-twice", "1"}, {"/items/5", "not-keyed", "6"}}},
      {"keyed twice to one scale",
       kAri,
       [](Json& p) { at(p, "/scales/0/items/1") = "1"; },
       {{"/scales/0/items/1", "duplicate-item", "1"}, {"/items/4", "not-keyed", "5"}}},
      {"keyed to no scale",
       kAri,
       [](Json& p) { eraseAt(p, "/scales/0/items", 12); },
       {{"/scales/0/items", "wrong-count", "13"}, {"/items/46", "not-keyed", "47"}}},
      {"14, 11, 11 and 12",
       kAri,
       [](Json& p) {
         eraseAt(p, "/scales/3/items", 12);
         at(p, "/scales/0/items").push_back("48");
       },
       {{"/scales/0/items", "wrong-count", "13"}, {"/scales/3/items", "wrong-count", "13"}}},
      {"13, 12, 10 and 13",
       kAri,
       [](Json& p) {
         eraseAt(p, "/scales/2/items", 0);
         at(p, "/scales/1/items").push_back("3");
       },
       {{"/scales/1/items", "wrong-count", "11"}, {"/scales/2/items", "wrong-count", "11"}}},
      {"unknown item in the key",
       kAri,
       [](Json& p) { at(p, "/scales/0/items/0") = "0"; },
       {{"/scales/0/items/0", "unknown-item", "0"}, {"/items/0", "not-keyed", "1"}}},
      {"reversed in a scale it is not in",
       kAri,
       [](Json& p) { at(p, "/scales/0/reversed/0") = "2"; },
       {{"/scales/0/reversed/0", "not-in-scale", "2"}}},
      {"reversed twice",
       kAri,
       [](Json& p) { at(p, "/scales/0/reversed/1") = "9"; },
       {{"/scales/0/reversed/1", "duplicate-item", "9"}}},
      {"scale that is not there", kAri, [](Json& p) { at(p, "/scales/1/id") = "safe"; },
       notKeyed({{"/scales/1/id", "unknown-scale", "safe"}, {"/scales", "missing-scale", "avoidant"}}, 2, 4, 42)},
      {"scale twice", kAri, [](Json& p) { at(p, "/scales/1/id") = "ambivalent"; },
       notKeyed({{"/scales/2/id", "duplicate-id", "ambivalent"}, {"/scales", "missing-scale", "avoidant"}}, 3, 4, 43)},
      {"scale left out", kAri, [](Json& p) { eraseAt(p, "/scales", 2); },
       notKeyed({{"/scales", "missing-scale", "ambivalent"}}, 3, 4, 43)},
      {"scale without items", kAisi,
       [](Json& p) {
         at(p, "/scales/2").erase("items");
         for (const char* key : {"reversed", "whenMissing", "allowedMissing"})
           at(p, "/scales/2").erase(key);
       },
       notKeyed({{"/scales/2/items", "too-few"}}, 3, 3, 18)},
  });
}

TEST_CASE("a pack whose norm tables are for nobody, or for somebody twice, is refused at the table") {
  checkRows({
      {"no norm table",
       kAri,
       [](Json& p) { at(p, "/scales/1/norms") = Json::array(); },
       {{"/scales/1/norms", "missing-norms"}}},
      {"two tables for mothers",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/2/respondents").push_back("mother"); },
       {{"/scales/0/norms/2", "ambiguous-norm", "mothers"}}},
      {"a table for anybody beside others",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/2").erase("respondents"); },
       {{"/scales/0/norms/2", "ambiguous-norm", "mothers"}}},
      {"two tables share a month",
       kAisi,
       [](Json& p) { at(p, "/scales/0/norms/1/fromMonths") = 107; },
       {{"/scales/0/norms/1", "ambiguous-norm", "age-6-8"}}},
      {"an open end over another table",
       kAisi,
       [](Json& p) { at(p, "/scales/0/norms/0").erase("toMonths"); },
       {{"/scales/0/norms/1", "ambiguous-norm", "age-6-8"}}},
      {"a sex in two tables",
       kAisi,
       [](Json& p) { at(p, "/scales/3/norms/1/sexes").push_back("f"); },
       {{"/scales/3/norms/1", "ambiguous-norm", "girls"}}},
      {"older than the instrument is for",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/fromMonths") = 72; },
       {{"/scales/0/norms/0", "nobody-matches"}}},
      {"younger than the instrument is for",
       kAisi,
       [](Json& p) {
         at(p, "/scales/0/norms/0/fromMonths") = 60;
         at(p, "/scales/0/norms/0/toMonths") = 71;
       },
       {{"/scales/0/norms/0", "nobody-matches"}}},
      {"from a later month than to",
       kAisi,
       [](Json& p) { at(p, "/scales/0/norms/0/fromMonths") = 108; },
       {{"/scales/0/norms/0", "reversed-bounds"}}},
      {"unknown respondent",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/respondents/0") = "neighbour"; },
       {{"/scales/0/norms/0/respondents/0", "unknown-respondent", "neighbour"}}},
      {"respondent twice",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/0/respondents").push_back("mother"); },
       {{"/scales/0/norms/0/respondents/1", "duplicate-id", "mother"}}},
      {"unknown sex",
       kAisi,
       [](Json& p) { at(p, "/scales/3/norms/0/sexes/0") = "v"; },
       {{"/scales/3/norms/0/sexes/0", "unknown-sex", "v"}}},
      {"sex twice",
       kAisi,
       [](Json& p) { at(p, "/scales/3/norms/0/sexes").push_back("f"); },
       {{"/scales/3/norms/0/sexes/1", "duplicate-id", "f"}}},
      {"two tables with one id",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/1/id") = "mothers"; },
       {{"/scales/0/norms/1/id", "duplicate-id", "mothers"}}},
      {"table without a title",
       kAri,
       [](Json& p) { at(p, "/scales/0/norms/1/title") = " "; },
       {{"/scales/0/norms/1/title", "missing-value"}}},
  });
}
