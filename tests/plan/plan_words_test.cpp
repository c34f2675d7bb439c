#include "plan/shipped_plan.h"
#include "plan/words_for_parents.h"
#include "support/catch.h"

#include <string>
#include <utility>
#include <vector>

// What parents and youths see of the plan keeps away from words that call up misunderstanding or resistance
// (jgz-2021, thema 2, aanbeveling 10).
using namespace haven;
using namespace haven::plan;
using haven::tests::forbiddenIn;
using haven::tests::shippedPlan;

namespace {

using Shown = std::vector<std::pair<std::string, std::string>>; ///< whose it is, the text

void add(Shown& shown, const std::string& of, const std::vector<Note>& notes) {
  for (const Note& note : notes) {
    shown.emplace_back(of + " " + note.id, note.text);
    shown.emplace_back(of + " " + note.id, note.heading);
  }
}

/// Every question of the plan, and all that a talk sheet shows.
Shown shownToParents() {
  Shown shown;
  for (const Step& step : shippedPlan().steps)
    for (const Section& section : step.sections) {
      const bool sheet = !section.sheetTitle.empty();
      shown.emplace_back(section.id, section.sheetTitle);
      if (sheet) add(shown, section.id, section.tips);
      for (const Point& point : section.points) {
        shown.emplace_back(point.id, point.question);
        if (sheet) add(shown, point.id, point.tips);
      }
    }
  for (const BalanceLevel& level : shippedPlan().balance) {
    shown.emplace_back(level.id, level.title);
    for (const auto* rows : {&level.rows, &level.extraRows})
      for (const BalanceRow& row : *rows) {
        shown.emplace_back(row.id, row.neutralProtective);
        shown.emplace_back(row.id, row.neutralHindering);
      }
  }
  return shown;
}

} // namespace

TEST_CASE("what parents see of the plan has none of the words to keep from them") {
  for (const auto& [of, text] : shownToParents()) {
    INFO(of << ": " << text);
    CHECK(forbiddenIn(text) == "");
  }
}

TEST_CASE("the look for words finds them in any form") {
  CHECK(forbiddenIn("Gehechtheidsfiguren, toen en nu") == "gehecht");
  CHECK(forbiddenIn("een ONTWIKKELINGSSTOORNIS") == "stoornis");
  CHECK(forbiddenIn("de band met uw kind") == "");
}

TEST_CASE("each conversation of the plan has a sheet with a question for every point") {
  std::vector<std::string> sheets;
  for (const Step& step : shippedPlan().steps)
    for (const Section& section : step.sections)
      if (!section.sheetTitle.empty()) {
        sheets.push_back(section.id);
        for (const Point& point : section.points) {
          INFO(point.id);
          CHECK(point.question.find_first_of("?.") != std::string::npos);
        }
      }
  CHECK(sheets == std::vector<std::string>{"history", "balance", "youth-talk", "talk-guide", "development-talk"});
}

TEST_CASE("the plan says diagnosis only to deny it") {
  const std::string text = tests::dataText("plan.json");
  constexpr std::string_view kWord = "diagnose";
  constexpr std::string_view kDenials[] = {"geen ", "nooit een "};
  for (std::size_t at = text.find(kWord); at != std::string::npos; at = text.find(kWord, at + 1)) {
    const std::string_view before = std::string_view(text).substr(0, at);
    INFO(text.substr(at < 60 ? 0 : at - 60, 80));
    CHECK((before.ends_with(kDenials[0]) || before.ends_with(kDenials[1])));
  }
}
