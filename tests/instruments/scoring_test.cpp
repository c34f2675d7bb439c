#include "instruments/scoring.h"
#include "instruments/shipped.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <array>
#include <functional>
#include <optional>
#include <random>
#include <string>

using namespace haven;
using namespace haven::instruments;
using haven::tests::lsvg;

namespace {

constexpr int kItems = 8;
using Sheet = std::array<int, kItems>; // 0: not answered

// Written from the facts (richtlijn-2020, bijlage 4), not from the engine or its data file.
const char* bandOfTotal(int total) {
  static constexpr const char* kBands[41] = {
      nullptr,       nullptr,       nullptr,       nullptr,       nullptr,       nullptr,       nullptr,
      nullptr,       "none",        "none",        "none",        "not-optimal", "not-optimal", "not-optimal",
      "not-optimal", "not-optimal", "indications", "indications", "indications", "indications", "indications",
      "indications", "indications", "indications", "indications", "indications", "indications", "indications",
      "indications", "indications", "indications", "indications", "indications", "indications", "indications",
      "indications", "indications", "indications", "indications", "indications", "indications"};
  return kBands[total];
}

/// In how many ways eight answers of 1-5 give each total: eight dice of five sides, convolved.
std::array<int, 41> waysOfTotals() {
  std::array<int, 41> ways{};
  ways[0] = 1;
  for (int die = 0; die < kItems; ++die) {
    std::array<int, 41> next{};
    for (std::size_t total = 0; total + 5 < next.size(); ++total)
      for (std::size_t side = 1; side <= 5; ++side)
        next[total + side] += ways[total];
    ways = next;
  }
  return ways;
}

AnswerSheet sheetOf(const Sheet& answers) {
  static const std::array<std::string, kItems> kIds = {"1", "2", "3", "4", "5", "6", "7", "8"};
  AnswerSheet sheet;
  for (std::size_t i = 0; i < kItems; ++i)
    if (answers[i] != 0 && !sheet.answer(lsvg(), kIds[i], answers[i])) throw std::logic_error("answer refused");
  return sheet;
}

bool next(Sheet& sheet, int lowest, std::optional<std::size_t> fixed = {}) {
  for (std::size_t i = 0; i < kItems; ++i) {
    if (i == fixed) continue;
    if (++sheet[i] <= 5) return true;
    sheet[i] = lowest;
  }
  return false;
}

} // namespace

TEST_CASE("all 390 625 complete LSVG sheets give their total and band") {
  std::array<int, 41> seen{};
  int sheets = 0;
  int wrong = 0;
  Sheet answers;
  answers.fill(1);
  do {
    int total = 0;
    for (const int answer : answers)
      total += answer;
    const Score result = score(lsvg(), sheetOf(answers));
    const ScaleScore& scale = result.scales.at(0);
    const bool right = result.complete && result.answered == 8 && result.missing.empty() && scale.missing.empty() &&
                       scale.answered == 8 && scale.raw == total && scale.band == bandOfTotal(total) &&
                       scale.min == 8 && scale.max == 40 && !result.advice.empty();
    if (!right) ++wrong;
    if (scale.raw) ++seen.at(static_cast<std::size_t>(*scale.raw));
    ++sheets;
  } while (next(answers, 1));
  CHECK(sheets == 390'625);
  CHECK(wrong == 0);
  CHECK(seen == waysOfTotals());
}

TEST_CASE("every LSVG sheet with one item missing has no total, no band and no advice") {
  int sheets = 0;
  int wrong = 0;
  for (std::size_t gap = 0; gap < kItems; ++gap) {
    Sheet answers;
    answers.fill(1);
    answers[gap] = 0;
    const std::vector<std::string> missing = {std::to_string(gap + 1)};
    do {
      const Score result = score(lsvg(), sheetOf(answers));
      const ScaleScore& scale = result.scales.at(0);
      const bool right = !result.complete && result.answered == 7 && result.missing == missing &&
                         scale.missing == missing && scale.answered == 7 && !scale.raw && !scale.band &&
                         !scale.normTable && result.advice.empty();
      if (!right) ++wrong;
      ++sheets;
    } while (next(answers, 1, gap));
  }
  CHECK(sheets == 8 * 78'125);
  CHECK(wrong == 0);
}

TEST_CASE("sheets with several items missing have no total either") {
  std::mt19937 random(20260101);
  int wrong = 0;
  for (int i = 0; i < 20'000; ++i) {
    Sheet answers;
    int answered = 0;
    for (int& answer : answers) {
      answer = static_cast<int>(random() % 6);
      if (answer != 0) ++answered;
    }
    if (answered == kItems) continue;
    const Score result = score(lsvg(), sheetOf(answers));
    if (result.complete || result.answered != answered || result.scales[0].raw || result.scales[0].band ||
        static_cast<int>(result.missing.size()) != kItems - answered)
      ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("the follow-up steps are those of the band, with because, what would change it and source") {
  struct Row {
    Sheet answers;
    std::vector<std::string> steps;
    const char* because;
    const char* change;
  };
  const Row rows[] = {
      {{1, 1, 1, 1, 1, 1, 1, 3}, {"confirm-development", "offer-information"}, "10 binnen 8-10", "boven 10"},
      {{1, 1, 1, 1, 1, 1, 1, 4},
       {"tell-room-to-strengthen", "offer-strengthening-advice", "consider-seeing-more-often",
        "consider-team-discussion"},
       "11 binnen 11-15",
       "onder 11 of boven 15"},
      {{2, 2, 2, 2, 2, 2, 2, 2}, {"refer-for-examination"}, "16 binnen 16-40", "onder 16"},
  };
  for (const Row& row : rows) {
    const Score result = score(lsvg(), sheetOf(row.answers));
    INFO(row.because);
    REQUIRE(result.advice.size() == row.steps.size());
    for (std::size_t i = 0; i < row.steps.size(); ++i) {
      CHECK(result.advice[i].id == row.steps[i]);
      CHECK(result.advice[i].reason.starts_with("Omdat Totaalscore"));
      CHECK(result.advice[i].reason.find(row.because) != std::string::npos);
      CHECK(result.advice[i].reason.find(row.change) != std::string::npos);
      CHECK(result.advice[i].source == SourceRef{"richtlijn-2020", "bijlage 4, Mogelijke vervolgstappen"});
      CHECK_FALSE(result.advice[i].text.empty());
    }
  }
}

TEST_CASE("two scores say the same whatever words give the reason, and nothing else may differ") {
  const Score kept = score(lsvg(), sheetOf({2, 2, 2, 2, 2, 2, 2, 3}));
  Score again = kept;
  again.advice.at(0).reason = "Omdat het zo is.";
  CHECK(sameOutcome(kept, again));
  const std::function<void(Score&)> changes[] = {
      [](Score& s) { s.scales[0].raw = 18; },          [](Score& s) { s.scales[0].band = "none"; },
      [](Score& s) { s.scales[0].normTable.reset(); }, [](Score& s) { s.advice.clear(); },
      [](Score& s) { s.advice[0].text = "Anders."; },  [](Score& s) { s.definitionHash = "sha256:0"; },
      [](Score& s) { s.missing.emplace_back("1"); },
  };
  for (const auto& change : changes) {
    Score other = kept;
    change(other);
    CHECK_FALSE(sameOutcome(kept, other));
  }
}

TEST_CASE("the JSON form follows the contract, key by key") {
  const Score whole = score(lsvg(), sheetOf({2, 2, 2, 2, 2, 2, 2, 3}));
  const std::string json = toJson(whole);
  const std::string start = "{\n"
                            "  \"instrument\": \"lsvg\",\n"
                            "  \"edition\": \"richtlijn-2020\",\n"
                            "  \"definitionHash\": \"" +
                            lsvg().hash +
                            "\",\n"
                            "  \"packHash\": null,\n"
                            "  \"demonstration\": false,\n"
                            "  \"complete\": true,\n"
                            "  \"answered\": 8,\n"
                            "  \"missing\": [],\n"
                            "  \"scales\": [\n"
                            "    {\n"
                            "      \"id\": \"total\",\n"
                            "      \"raw\": 17,\n"
                            "      \"min\": 8,\n"
                            "      \"max\": 40,\n"
                            "      \"answered\": 8,\n"
                            "      \"missing\": [],\n"
                            "      \"band\": \"indications\",\n"
                            "      \"normTable\": \"provisional\"\n"
                            "    }\n"
                            "  ],\n"
                            "  \"advice\": [\n"
                            "    {\n"
                            "      \"id\": \"refer-for-examination\",\n"
                            "      \"reason\": \"Het is wenselijk kind en ouders";
  CHECK(json.substr(0, start.size()) == start);
  CHECK(json.ends_with("\"source\": \"richtlijn-2020, bijlage 4, Mogelijke vervolgstappen\"\n    }\n  ]\n}"));

  const auto partly = nlohmann::json::parse(toJson(score(lsvg(), sheetOf({2, 0, 2, 2, 2, 2, 2, 0}))));
  CHECK(partly["complete"] == false);
  CHECK(partly["answered"] == 6);
  CHECK(partly["missing"] == nlohmann::json{"2", "8"});
  CHECK(partly["scales"][0]["raw"].is_null());
  CHECK(partly["scales"][0]["band"].is_null());
  CHECK(partly["scales"][0]["normTable"].is_null());
  CHECK(partly["scales"][0]["missing"] == nlohmann::json{"2", "8"});
  CHECK(partly["advice"].empty());
}

namespace {

/// A scale questionnaire that only this test knows: the engine has no instrument of its own.
Instrument questionnaire(ScaleMethod method, int allowedMissing) {
  Instrument made;
  made.id = "proef";
  for (const int value : {0, 1, 2, 3})
    made.answers.push_back({value, "x", "x"});
  Scale scale;
  scale.id = "s";
  scale.title = "S";
  scale.method = method;
  scale.allowedMissing = allowedMissing;
  for (const char* id : {"a", "b", "c", "d"}) {
    made.items.push_back({id, "t", "", "", {}, {}});
    scale.items.emplace_back(id);
  }
  const double top = method == ScaleMethod::Sum ? 12 : 3;
  NormTable young{"young", "", {"mother"}, {}, 0, 35, {{"all", 0, top, "", "", ""}}, {}};
  NormTable old{"old", "", {"mother"}, {}, 36, {}, {{"all", 0, top, "", "", ""}}, {}};
  scale.norms = {young, old};
  made.scales.push_back(scale);
  return made;
}

} // namespace

TEST_CASE("sums and means, missing answers within and beyond what a scale allows") {
  struct Row {
    ScaleMethod method;
    int allowedMissing;
    std::vector<int> answers; // -1: not answered
    std::optional<double> raw;
  };
  const Row rows[] = {
      {ScaleMethod::Sum, 0, {3, 2, 1, 0}, 6},      {ScaleMethod::Sum, 0, {3, 2, 1, -1}, {}},
      {ScaleMethod::Sum, 1, {3, 2, 1, -1}, 8},     {ScaleMethod::Sum, 1, {3, 2, -1, -1}, {}},
      {ScaleMethod::Mean, 0, {3, 3, 2, 2}, 2.5},   {ScaleMethod::Mean, 2, {3, 2, -1, -1}, 2.5},
      {ScaleMethod::Mean, 2, {3, -1, -1, -1}, {}},
  };
  for (const Row& row : rows) {
    const Instrument instrument = questionnaire(row.method, row.allowedMissing);
    AnswerSheet sheet;
    for (std::size_t i = 0; i < row.answers.size(); ++i)
      if (row.answers[i] >= 0) REQUIRE(sheet.answer(instrument, instrument.items[i].id, row.answers[i]));
    CHECK(score(instrument, sheet).scales[0].raw == row.raw);
  }
}

TEST_CASE("the norm table is the one for this respondent and age, or none") {
  const Instrument instrument = questionnaire(ScaleMethod::Sum, 0);
  struct Row {
    std::optional<std::string> respondent;
    std::optional<int> months;
    std::optional<std::string> table;
  };
  const Row rows[] = {{"mother", 35, "young"}, {"mother", 36, "old"}, {"father", 36, {}},
                      {"mother", {}, {}},      {{}, 36, {}},          {"mother", -1, {}}};
  for (const Row& row : rows) {
    AnswerSheet sheet;
    for (const Item& item : instrument.items)
      REQUIRE(sheet.answer(instrument, item.id, 1));
    sheet.respondent = row.respondent;
    sheet.ageMonths = row.months;
    const Score result = score(instrument, sheet);
    CHECK(result.scales[0].raw == 4);
    CHECK(result.scales[0].normTable == row.table);
    CHECK(result.scales[0].band.has_value() == row.table.has_value());
  }
}

TEST_CASE("a structure whose answer scale waits for a licence pack keeps its score withheld") {
  Instrument instrument = questionnaire(ScaleMethod::Sum, 0);
  instrument.answers.clear();
  instrument.needsLicencePack = true;
  const Score result = score(instrument, {});
  CHECK_FALSE(result.scales[0].raw);
  CHECK(result.missing.size() == 4);
}

TEST_CASE("a reason tells no bound of a licence pack's norms") {
  const auto& structure = *tests::shipped().find("ari-cp-2-5");
  const auto form = compose(structure, *tests::shipped().demonstrationPack("ari-cp-2-5"));
  AnswerSheet sheet;
  sheet.respondent = "mother";
  for (const Item& item : form.items)
    REQUIRE(sheet.answer(form, item.id, 1).has_value());
  for (const char* item : {"9", "13"}) // reversed: with these too, the lowest score there is
    REQUIRE(sheet.answer(form, item, 5).has_value());
  const Score scored = score(form, sheet);
  REQUIRE(scored.advice.size() == 1);
  CHECK(scored.advice.front().reason == "Omdat Veilig 13 in deze band valt: laag. Dit advies geldt wanneer ten minste "
                                        "1 van 2 genoemde schalen in zo'n band valt.");
  for (const char* item : {"1", "5", "17", "21"})
    REQUIRE(sheet.answer(form, item, 5).has_value());
  const Score next = score(form, sheet);
  REQUIRE(next.advice.size() == 1);
  CHECK(next.advice.front().reason ==
        "Omdat Veilig 29 in deze band valt: benedengemiddeld. Dit advies vervalt bij een score in een andere band.");
}
