#include "report/talk_sheet.h"

#include "plan/shipped_plan.h"
#include "plan/words_for_parents.h"
#include "report/sample_case.h"
#include "support/catch.h"

using namespace haven;
using report::talkSheet;
using report::TalkSheetOptions;
using tests::shippedPlan;

namespace {

const Date kMadeOn = parseIsoDate("2026-11-21").value();

std::string textOf(const plan::Section& section, const std::string& name = {}) {
  return report::plainText(talkSheet(shippedPlan(), section, {name, kMadeOn}));
}

std::string textOf(const char* section, const std::string& name = {}) {
  return textOf(*shippedPlan().section(section), name);
}

/// The place of each part, one after another; names the first that is not there or too early.
void checkInOrder(const std::string& text, const std::vector<std::string>& parts) {
  std::size_t at = 0;
  for (const std::string& part : parts) {
    INFO(part);
    const auto found = text.find(part, at);
    REQUIRE(found != std::string::npos);
    at = found + part.size();
  }
}

std::vector<std::string> balanceParts() {
  std::vector<std::string> parts;
  for (const plan::BalanceLevel& level : shippedPlan().balance) {
    parts.push_back(level.title);
    for (const plan::BalanceRow& row : level.rows)
      parts.insert(parts.end(), {row.neutralProtective, row.neutralHindering});
  }
  return parts;
}

std::vector<std::string> partsOf(const plan::Section& section) {
  std::vector<std::string> parts{section.sheetTitle, "Datum", "Aanwezig"};
  for (const plan::Point& point : section.points) {
    parts.push_back(point.question);
    for (const plan::Note& tip : point.tips)
      parts.push_back(tip.text);
  }
  if (section.id == "balance") {
    const auto rows = balanceParts();
    parts.insert(parts.end(), rows.begin(), rows.end());
  }
  for (const plan::Note& tip : section.tips)
    parts.push_back(tip.text);
  return parts;
}

} // namespace

TEST_CASE("each conversation has a sheet with every question, hint and tip in the order of the plan") {
  const auto sections = report::sectionsWithSheet(shippedPlan());
  std::vector<std::string> ids;
  for (const plan::Section* section : sections) {
    INFO(section->id);
    ids.push_back(section->id);
    checkInOrder(textOf(*section), partsOf(*section));
  }
  CHECK(ids == std::vector<std::string>{"history", "balance", "youth-talk", "talk-guide", "development-talk"});
}

TEST_CASE("a sheet has none of the words to keep from parents, and nothing that is for professionals") {
  for (const plan::Section* section : report::sectionsWithSheet(shippedPlan())) {
    INFO(section->id);
    const std::string text = textOf(*section, "Noor");
    CHECK(tests::forbiddenIn(text) == "");
    CHECK(text.find("richtlijn") == std::string::npos);
    CHECK(text.find(section->purpose) == std::string::npos);
    for (const plan::Point& point : section->points) {
      INFO(point.id);
      if (!point.help.empty()) CHECK(text.find(point.help) == std::string::npos);
      CHECK(text.find(point.title + "\n") == std::string::npos);
    }
  }
  // where label and neutral words differ, the sheet has the neutral ones
  const std::string balance = textOf("balance");
  for (const plan::BalanceLevel& level : shippedPlan().balance)
    for (const plan::BalanceRow& row : level.rows) {
      INFO(row.id);
      if (row.protective != row.neutralProtective) CHECK(balance.find(row.protective) == std::string::npos);
      if (row.hindering != row.neutralHindering) CHECK(balance.find(row.hindering) == std::string::npos);
    }
}

TEST_CASE("every question and every level of the balance has room to write") {
  for (const plan::Section* section : report::sectionsWithSheet(shippedPlan())) {
    INFO(section->id);
    std::size_t asked = 0;
    for (const auto& block : talkSheet(shippedPlan(), *section, {{}, kMadeOn}).blocks)
      if (const auto* question = std::get_if<report::WrittenQuestion>(&block)) {
        CHECK(question->lines >= 3);
        ++asked;
      }
    CHECK(asked == (section->id == "balance" ? shippedPlan().balance.size() : section->points.size() + 1));
  }
}

TEST_CASE("a name stands on a sheet only when it is asked for, on every page and in no property of the file") {
  const auto& section = *shippedPlan().section("youth-talk");
  const auto named = talkSheet(shippedPlan(), section, {"  Noor ", kMadeOn});
  CHECK(named.subtitle == "Noor");
  CHECK(named.runningHead == "Gespreksblad · Noor");
  CHECK(named.title == "Gesprek met jou");
  CHECK(named.subject == "Gespreksblad");
  CHECK(named.author.empty());
  CHECK(named.footer == "Haven · gespreksblad van 21-11-2026");
  const auto unnamed = talkSheet(shippedPlan(), section, {"", kMadeOn});
  CHECK(unnamed.subtitle.empty());
  CHECK(unnamed.runningHead == "Gespreksblad");
  CHECK(report::plainText(unnamed).find("Noor") == std::string::npos);
}

TEST_CASE("the first name is the first word of a name") {
  struct Row {
    const char* name;
    const char* first;
  };
  const Row rows[] = {{"Noor van der Meulen", "Noor"},
                      {"  Ayşegül\tYıldırım", "Ayşegül"},
                      {"محمد العربي", "محمد"},
                      {"Anne-Fleur de Wit", "Anne-Fleur"},
                      {"Noor", "Noor"},
                      {"Voorbeeld: Noor", "Noor"},
                      {"Noor:", ""},
                      {"", ""},
                      {"  ", ""}};
  for (const Row& row : rows) {
    INFO(row.name);
    CHECK(report::firstNameIn(row.name) == row.first);
  }
}
