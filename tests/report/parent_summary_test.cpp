#include "base/text.h"
#include "report/case_summary.h"
#include "report/sample_case.h"
#include "support/catch.h"

using namespace haven;
using tests::SampleCase;

namespace {

report::SummaryOptions forParents() {
  report::SummaryOptions options;
  options.audience = report::Audience::Parents;
  return options;
}

} // namespace

TEST_CASE("parents read no scores, no bands and none of the words that judge") {
  const std::array<int, 8> sheets[] = {
      {1, 1, 1, 1, 1, 1, 1, 1}, {5, 5, 5, 5, 5, 5, 5, 5}, {3, 3, 3, 3, 3, 3, 3, 3}, {1, 2, 3, 4, 5, 1, 2, 3}};
  for (const auto& sheet : sheets) {
    SampleCase sample;
    sample.addFinal(tests::kMother, "2026-03-02", sheet);
    const std::string text = foldText(sample.text(forParents()));
    // wording.md: "To parents"
    for (const char* word : {"gehecht", "hechting", "hecht", "stoornis", "verstoord", "score", "totaal", "fout", "norm",
                             "aanwijzing", "problematisch", "argument", "verslagje", "lsvg", "signalen"}) {
      INFO(word);
      CHECK(text.find(word) == std::string::npos);
    }
    CHECK(text.find("geen diagnose") != std::string::npos);
  }
}

TEST_CASE("what goes well comes first, with what was told") {
  SampleCase sample;
  sample.addFinal(tests::kMother, "2026-03-02", {5, 1, 3, 1, 1, 1, 1, 2});
  const std::string text = sample.text(forParents());
  const auto well = text.find("Wat goed gaat");
  const auto together = text.find("Waar we samen naar kijken");
  REQUIRE(well != std::string::npos);
  REQUIRE(together != std::string::npos);
  CHECK(well < together);
  const auto& items = sample.lsvg().items;
  CHECK(text.find(items[1].neutralTitle) < together);
  CHECK(text.find(items[1].low->neutralText) < together);
  CHECK(text.find(items[0].neutralTitle) > together);
  CHECK(text.find(items[2].neutralTitle) > together); // half-way is not yet well
  CHECK(text.find("voorbeeld 1") > together);
  CHECK(text.find("Hoe we verdergaan") > together);
}

TEST_CASE("a definition without poles claims nothing about what goes well") {
  SampleCase sample;
  sample.addFinal(tests::kMother, "2026-03-02", {1, 1, 1, 1, 1, 1, 1, 1});
  for (auto& [hash, definition] : sample.definitions)
    for (auto& item : definition.items)
      item.low.reset();
  CHECK(sample.text(forParents()).find("Wat goed gaat") == std::string::npos);
}

TEST_CASE("parents read the last talk of each relationship, or those that were chosen") {
  SampleCase sample;
  const auto first = sample.addFinal(tests::kMother, "2026-03-02", {1, 1, 1, 1, 1, 1, 1, 1}).id;
  sample.addFinal(tests::kFosterMother, "2026-04-02", {1, 1, 1, 1, 1, 1, 1, 1});
  sample.addFinal(tests::kMother, "2026-09-02", {1, 1, 1, 1, 1, 1, 1, 1});
  auto options = forParents();
  std::string text = sample.text(options);
  CHECK(text.find("02-03-2026") == std::string::npos);
  CHECK(text.find("02-04-2026") != std::string::npos);
  CHECK(text.find("02-09-2026") != std::string::npos);
  options.records = {first};
  text = sample.text(options);
  CHECK(text.find("02-03-2026") != std::string::npos);
  CHECK(text.find("02-09-2026") == std::string::npos);
}

TEST_CASE("without a finished talk parents are told so") {
  CHECK(SampleCase().text(forParents()).find("nog geen gesprek afgerond") != std::string::npos);
}
