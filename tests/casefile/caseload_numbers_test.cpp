#include "casefile/caseload_numbers.h"

#include "support/catch.h"

#include <algorithm>
#include <array>
#include <random>
#include <string>

// How many cases there are of what kind, for who leads a team: by group, never about somebody.

using namespace haven;
using namespace haven::casefile;

namespace {

CountedCase one(std::size_t team, const char* stage, int waiting = 10, int months = 30) {
  return {team, stage, waiting, Months(months)};
}

void add(std::vector<CountedCase>& cases, int count, const CountedCase& like) {
  cases.insert(cases.end(), static_cast<std::size_t>(count), like);
}

const NumbersTable& table(const CaseloadNumbers& numbers, NumbersBy by) {
  return numbers.tables[static_cast<std::size_t>(by)];
}

std::string words(const std::vector<std::optional<int>>& row) {
  std::string all;
  for (const auto& cell : row)
    all += (cell ? std::to_string(*cell) : std::string("?")) + ' ';
  return all;
}

} // namespace

TEST_CASE("caseload numbers: the bounds of waiting and age") {
  struct Row {
    int value;
    const char* group;
  };
  constexpr Row kWaits[] = {{0, "under-2-weeks"},   {13, "under-2-weeks"},   {14, "under-6-weeks"},
                            {41, "under-6-weeks"},  {42, "under-3-months"},  {90, "under-3-months"},
                            {91, "under-6-months"}, {181, "under-6-months"}, {182, "longer"},
                            {20000, "longer"},      {-1, "under-2-weeks"}};
  const auto waits = groupsOf(NumbersBy::Waiting);
  for (const Row& row : kWaits) {
    INFO(row.value);
    CHECK(waits[waitingGroup(row.value).value()] == row.group);
  }
  // The ages of ARI-CP 2-5 and AISI 6-12, and what lies before and after.
  constexpr Row kAges[] = {{0, "0-1"},    {23, "0-1"},    {24, "2-5"},    {71, "2-5"},      {72, "6-12"},
                           {155, "6-12"}, {156, "13-17"}, {215, "13-17"}, {216, "18-plus"}, {-3, "0-1"}};
  const auto ages = groupsOf(NumbersBy::Age);
  for (const Row& row : kAges) {
    INFO(row.value);
    CHECK(ages[ageGroup(Months(row.value)).value()] == row.group);
  }
}

TEST_CASE("caseload numbers: two teams, counted by hand") {
  std::vector<CountedCase> cases;
  add(cases, 8, one(0, "step-1", 10, 30));
  add(cases, 6, one(0, "step-2", 50, 80));
  add(cases, 7, one(1, "step-1", 100, 30));
  add(cases, 9, one(1, "following", 200, 200));
  add(cases, 12, one(0, "closed", 400, 230));
  add(cases, 5, one(1, "closed", 400, 230));
  std::vector<CountedConclusion> conclusions(5, {0, "confirmed"});
  conclusions.resize(11, {1, "not-confirmed"});
  conclusions.push_back({1, "something of a later version"});
  const auto numbers = numbersOf(2, cases, conclusions);
  CHECK(numbers.columns == std::vector<std::vector<std::size_t>>{{0}, {1}});
  const auto& stage = table(numbers, NumbersBy::Stage);
  CHECK(words(stage.told.cells[0]) == "8 7 ");
  CHECK(words(stage.told.cells[2]) == "6 0 ");
  CHECK(words(stage.told.cells[6]) == "0 9 ");
  CHECK(words(stage.told.columnTotals) == "14 16 ");
  CHECK(stage.told.total == 30);
  CHECK(words(table(numbers, NumbersBy::Waiting).told.rowTotals) == "8 0 6 7 9 ");
  CHECK(words(table(numbers, NumbersBy::Age).told.rowTotals) == "0 15 6 9 0 ");
  CHECK(words(table(numbers, NumbersBy::Conclusion).told.rowTotals) == "6 0 5 ");
  CHECK(words(table(numbers, NumbersBy::Closed).told.cells[0]) == "12 5 ");
  CHECK(words(numbers.middleWait) == "10 200 ");

  const auto second = onlyTeams(numbers, {1});
  CHECK(second.columns == std::vector<std::vector<std::size_t>>{{1}});
  CHECK(words(table(second, NumbersBy::Stage).told.cells[0]) == "7 ");
  CHECK(words(table(second, NumbersBy::Stage).told.columnTotals) == "16 ");
  CHECK_FALSE(table(second, NumbersBy::Stage).told.total.has_value());
  CHECK(words(second.middleWait) == "200 ");
}

TEST_CASE("caseload numbers: a team too small to be told shares a column with the next smallest") {
  std::vector<CountedCase> cases;
  add(cases, 20, one(0, "step-1"));
  add(cases, 3, one(1, "step-1"));
  add(cases, 9, one(2, "step-1"));
  const auto numbers = numbersOf(3, cases, {});
  CHECK(numbers.columns == std::vector<std::vector<std::size_t>>{{0}, {1, 2}});
  CHECK(words(table(numbers, NumbersBy::Stage).told.cells[0]) == "20 12 ");
  CHECK(onlyTeams(numbers, {1}).columns == std::vector<std::vector<std::size_t>>{{1, 2}});
}

TEST_CASE("caseload numbers: of three cases in all nothing is told") {
  std::vector<CountedCase> cases;
  add(cases, 3, one(0, "step-2"));
  const auto numbers = numbersOf(2, cases, {});
  for (const NumbersBy by : {NumbersBy::Stage, NumbersBy::Waiting, NumbersBy::Age}) {
    for (const auto& row : table(numbers, by).told.cells)
      CHECK(std::ranges::none_of(row, [](const auto& cell) { return cell.has_value(); }));
    CHECK_FALSE(table(numbers, by).told.total.has_value());
  }
  CHECK_FALSE(numbers.middleWait.front().has_value());
  CHECK(numbersOf(0, {}, {}).tables.front().told.total == 0);
}

TEST_CASE("caseload numbers: no table tells a total that another about the same cases leaves out") {
  std::mt19937 chance(1122);
  int merged = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::size_t teams = 1 + chance() % 4;
    std::vector<CountedCase> cases;
    for (std::size_t team = 0; team < teams; ++team)
      add(cases, static_cast<int>(chance() % 12), one(team, "step-1", static_cast<int>(chance() % 60), 30));
    for (CountedCase& each : cases) {
      each.stage = std::array{"step-1", "step-2", "step-3"}[chance() % 3];
      each.age = Months(chance() % 230);
    }
    const auto numbers = numbersOf(teams, cases, {});
    merged += numbers.columns.size() < teams ? 1 : 0;
    CHECK(std::ranges::count_if(numbers.columns, [](const auto& column) { return column.size() > 1; }) <= 1);
    bool all = true;
    for (const NumbersTable& each : numbers.tables) {
      if (each.by == NumbersBy::Conclusion || each.by == NumbersBy::Closed) continue;
      const bool told = each.told.columnTotals.front().has_value();
      all = all && told == numbers.tables.front().told.columnTotals.front().has_value();
      for (const auto& total : each.told.columnTotals)
        all = all && total.has_value() == told;
    }
    CHECK(all);
  }
  CHECK(merged > 100);
}
