#include "casefile/version_comparison.h"

#include "instruments/shipped.h"
#include "instruments/small_instrument.h"
#include "support/catch.h"

#include <functional>

using namespace haven;
using namespace haven::casefile;
using haven::tests::Dice;
using haven::tests::lsvg;

namespace {

using What = VersionChange::What;

Administration firstVersion() {
  Administration form;
  form.date = Date{std::chrono::year(2026), std::chrono::month(3), std::chrono::day(1)};
  form.conditions.explainedBy = "Fenna";
  for (const auto& item : lsvg().items)
    form.items[item.id] = {item.id, 2, {}, {}, "", ""};
  form.report = "Noor zoekt troost.";
  return form;
}

struct Row {
  const char* because;
  std::function<void(Administration&)> edit;
  VersionChange expected;
};

std::string joined(const std::vector<TextPiece>& pieces, TextPiece::Kind without) {
  std::string text;
  for (const auto& piece : pieces)
    if (piece.kind != without) text += piece.text;
  return text;
}

} // namespace

TEST_CASE("versions: every field of a form is named when it changed, with what it was and is") {
  const Row rows[] = {
      {"day of the talk",
       [](auto& f) { f.date = *parseIsoDate("2026-03-02"); },
       {What::Date, "", "2026-03-01", "2026-03-02"}},
      {"knowledge",
       [](auto& f) { f.conditions.knowsAttachmentTheory = true; },
       {What::Condition, "knowsAttachmentTheory", "no", "yes"}},
      {"explained by",
       [](auto& f) { f.conditions.explainedBy = "Sanne"; },
       {What::Condition, "explainedBy", "Fenna", "Sanne"}},
      {"explained on",
       [](auto& f) { f.conditions.explainedOn = *parseIsoDate("2026-02-28"); },
       {What::Condition, "explainedOn", "", "2026-02-28"}},
      {"agreed", [](auto& f) { f.conditions.agreed = true; }, {What::Condition, "agreed", "no", "yes"}},
      {"agreed by", [](auto& f) { f.conditions.agreedBy = "moeder"; }, {What::Condition, "agreedBy", "", "moeder"}},
      {"present", [](auto& f) { f.conditions.present = "vader"; }, {What::Condition, "present", "", "vader"}},
      {"departure",
       [](auto& f) { f.conditions.departureReason = "kort bekend"; },
       {What::Condition, "departureReason", "", "kort bekend"}},
      {"answer", [](auto& f) { f.items["3"].answer = 4; }, {What::Answer, "3", "2", "4"}},
      {"answer taken away", [](auto& f) { f.items["3"].answer.reset(); }, {What::Answer, "3", "2", ""}},
      {"item gone", [](auto& f) { f.items.erase("8"); }, {What::Answer, "8", "2", ""}},
      {"parents", [](auto& f) { f.items["1"].parentRating = 1; }, {What::ParentRating, "1", "", "1"}},
      {"professional", [](auto& f) { f.items["1"].professionalRating = 5; }, {What::ProfessionalRating, "1", "", "5"}},
      {"second entry", [](auto& f) { f.items["1"].secondEntry = 3; }, {What::SecondEntry, "1", "", "3"}},
      {"argument", [](auto& f) { f.items["2"].argument = "huilt"; }, {What::Argument, "2", "", "huilt"}},
      {"examples",
       [](auto& f) { f.items["2"].examples = "bij het slapen"; },
       {What::Examples, "2", "", "bij het slapen"}},
      {"open answer", [](auto& f) { f.openAnswers["10"] = "ja"; }, {What::OpenAnswer, "10", "", "ja"}},
      {"report", [](auto& f) { f.report.clear(); }, {What::Report, "", "Noor zoekt troost.", ""}},
      {"pack", [](auto& f) { f.packHash = "sha256:1"; }, {What::Pack, "", "", "sha256:1"}},
  };
  for (const Row& row : rows) {
    INFO(row.because);
    const Administration before = firstVersion();
    Administration after = before;
    row.edit(after);
    CHECK(changesBetween(before, after, lsvg()) == std::vector{row.expected});
    auto back = row.expected;
    std::swap(back.before, back.after);
    CHECK(changesBetween(after, before, lsvg()) == std::vector{back});
    CHECK(changesBetween(after, after, lsvg()).empty());
  }
}

TEST_CASE("versions: a changed answer changes the score and the band that follow from it") {
  Administration before = firstVersion(); // 8 x 2 = 16: indications (16-40, instruments.md)
  Administration after = before;
  after.items["1"].answer = 1; // 15: not optimal (11-15)
  const auto scored = [](Administration& form) {
    instruments::AnswerSheet sheet;
    for (const auto& [id, item] : form.items)
      REQUIRE(sheet.answer(lsvg(), id, *item.answer));
    form.result = instruments::score(lsvg(), sheet);
  };
  scored(before);
  scored(after);
  CHECK(changesBetween(before, after, lsvg()) ==
        std::vector<VersionChange>{{What::Answer, "1", "2", "1"},
                                   {What::Score, "total", "16", "15"},
                                   {What::Band, "total", "indications", "not-optimal"}});
}

TEST_CASE("versions: changes stand in the order of the form, not of their ids") {
  const Administration before = firstVersion();
  Administration after = before;
  after.report = "anders";
  after.openAnswers["10"] = "b";
  after.openAnswers["2"] = "a";
  after.items["8"].answer = 1;
  after.items["1"].answer = 1;
  after.conditions.present = "oma";
  std::vector<std::pair<What, std::string>> order;
  for (const auto& change : changesBetween(before, after, lsvg()))
    order.emplace_back(change.what, change.id);
  CHECK(order == std::vector<std::pair<What, std::string>>{{What::Condition, "present"},
                                                           {What::Answer, "1"},
                                                           {What::Answer, "8"},
                                                           {What::OpenAnswer, "2"},
                                                           {What::OpenAnswer, "10"},
                                                           {What::Report, ""}});
}

TEST_CASE("versions: two texts are told apart word by word") {
  using Kind = TextPiece::Kind;
  const struct {
    const char* before;
    const char* after;
    std::vector<TextPiece> pieces;
  } rows[] = {
      {"", "", {}},
      {"", "nieuw", {{Kind::Added, "nieuw"}}},
      {"weg", "", {{Kind::Removed, "weg"}}},
      {"zij huilt", "zij huilt", {{Kind::Same, "zij huilt"}}},
      {"zij huilt vaak",
       "zij lacht vaak",
       {{Kind::Same, "zij "}, {Kind::Removed, "huilt "}, {Kind::Added, "lacht "}, {Kind::Same, "vaak"}}},
      {"een twee drie", "een drie", {{Kind::Same, "een "}, {Kind::Removed, "twee "}, {Kind::Same, "drie"}}},
      {"een drie", "een twee drie", {{Kind::Same, "een "}, {Kind::Added, "twee "}, {Kind::Same, "drie"}}},
      {"aap aap", "aap aap aap", {{Kind::Same, "aap "}, {Kind::Added, "aap "}, {Kind::Same, "aap"}}},
  };
  for (const auto& row : rows) {
    INFO(row.before << " -> " << row.after);
    CHECK(wordChanges(row.before, row.after) == row.pieces);
  }
}

TEST_CASE("versions: the pieces of two texts always put both together again") {
  Dice dice(20261122);
  const std::vector<std::string> vocabulary{"zij ", "huilt\n", " ", "lacht", "bij  ", "opa, ", "é ", "\t", "niet "};
  const auto text = [&](int most) {
    std::string made;
    for (int i = dice.between(0, most); i > 0; --i)
      made += dice.oneOf(vocabulary);
    return made;
  };
  for (int i = 0; i < 3000; ++i) {
    const std::string before = text(12);
    const std::string after = dice.chance(50) ? before + text(4) : text(12);
    const auto pieces = wordChanges(before, after);
    CHECK(joined(pieces, TextPiece::Kind::Added) == before);
    CHECK(joined(pieces, TextPiece::Kind::Removed) == after);
    if (before == after && !before.empty()) CHECK(pieces.size() == 1);
  }
  // Two notes at the most that a field keeps, with nothing in common: told at once, and whole.
  std::string longOne;
  std::string other;
  for (int i = 0; i < 12'000; ++i) {
    longOne += "aap" + std::to_string(i) + " ";
    other += "noot" + std::to_string(i) + " ";
  }
  CHECK(wordChanges(longOne, other) ==
        std::vector<TextPiece>{{TextPiece::Kind::Removed, longOne}, {TextPiece::Kind::Added, other}});
}
