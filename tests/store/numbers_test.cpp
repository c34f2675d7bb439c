#include "store/numbers.h"

#include "store/case_index.h"
#include "store/caseload.h"
#include "store/example_organisation.h"
#include "store/example_store.h"
#include "store/plan_support.h"
#include "store/sqlite.h"

#include <algorithm>
#include <map>

// What a team lead sees of a made-up organisation, against a count case by case.

using namespace haven;
using namespace haven::tests;
using casefile::NumbersBy;

namespace {

struct Organisation {
  PlanStore in;

  Organisation() {
    REQUIRE(in.database().run("UPDATE cases SET example = 1"));
    REQUIRE(store::addExampleCases(*in.made.store, catalogue(), shippedPlan(), shippedInterventions()).has_value());
    in.as(casefile::Role::BehaviouralScientist);
    const store::OrganisationWish wish{260, 6, 7};
    REQUIRE(store::addExampleOrganisation(*in.made.store, catalogue(), shippedPlan(), shippedInterventions(), wish) ==
            wish.cases);
    // Within reach is all there is, so that it can be counted case by case.
    REQUIRE(in.database().run("INSERT OR IGNORE INTO team_members SELECT id, ? FROM teams", in.person()));
    REQUIRE(in.database().run("INSERT OR IGNORE INTO case_workers SELECT id, ? FROM cases", in.person()));
    in.as(casefile::Role::BehaviouralScientist);
    REQUIRE(store::refreshCaseIndex(*in.made.store, shippedPlan(), catalogue(), 10'000) == 0);
  }
  [[nodiscard]] store::TeamNumbers counted() {
    const auto leave = store::NumbersLeave::begin(*in.made.store).value();
    return store::countCases(in.database(), leave).value();
  }
};

const casefile::NumbersTable& table(const store::TeamNumbers& counted, NumbersBy by) {
  return counted.numbers.tables[static_cast<std::size_t>(by)];
}

/// Group and team (its name, empty for none): how many, counted from the whole file of each case.
using ByHand = std::map<std::pair<std::string, std::string>, int>;

std::map<NumbersBy, ByHand> countedByHand(Organisation& of) {
  std::map<NumbersBy, ByHand> all;
  store::CaseloadRepository caseload(*of.in.made.store);
  std::map<casefile::TeamId, std::string> names;
  const auto teams = caseload.teamNames().value();
  for (const auto& [id, name] : teams)
    names[id] = name;
  const Date today = of.in.made.clock.today();
  const auto listed = of.in.cases().list().value();
  for (const auto& row : listed) {
    const auto file = of.in.cases().load(row.id).value();
    const auto team = caseload.holders(row.id)->team;
    const std::string name = team ? names.at(*team) : std::string();
    const auto state = plan::planState(of.in.plan().situation(file));
    std::string last = file.opened.at;
    for (const auto& move : file.plan.moves) {
      last = std::max(last, move.by.at);
      const auto* newest = file.plan.last(move.kind, move.round);
      if (move.kind == casefile::MoveKind::ConcludeStep2 && newest->id == move.id && move.by.at >= "2025-11-21")
        ++all[NumbersBy::Conclusion][{move.outcome, name}];
    }
    if (file.plan.closed()) {
      ++all[NumbersBy::Closed][{"closed", name}];
      continue;
    }
    const auto age = completedMonths(file.youth.dateOfBirth, today).count();
    const int days = daysBetween(parseIsoDate(last.substr(0, 10)).value(), today);
    ++all[NumbersBy::Stage][{std::string(plan::idOf(state.stage)), name}];
    ++all[NumbersBy::Age][{age < 24    ? "0-1"
                           : age < 72  ? "2-5"
                           : age < 156 ? "6-12"
                           : age < 216 ? "13-17"
                                       : "18-plus",
                           name}];
    ++all[NumbersBy::Waiting][{days < 14    ? "under-2-weeks"
                               : days < 42  ? "under-6-weeks"
                               : days < 91  ? "under-3-months"
                               : days < 182 ? "under-6-months"
                                            : "longer",
                               name}];
  }
  return all;
}

} // namespace

TEST_CASE("numbers: what is told of an organisation is what counting case by case gives") {
  Organisation of;
  const auto byHand = countedByHand(of);
  const auto counted = of.counted();
  CHECK(counted.examples);
  int told = 0;
  for (const NumbersBy by : casefile::kNumbersBy) {
    const auto& one = table(counted, by);
    for (std::size_t group = 0; group < one.groups.size(); ++group)
      for (std::size_t column = 0; column < counted.numbers.columns.size(); ++column) {
        const auto& cell = one.told.cells[group][column];
        if (!cell) continue;
        INFO(casefile::idOf(by) << ' ' << one.groups[group] << ' ' << column);
        int expected = 0;
        for (const std::size_t team : counted.numbers.columns[column])
          if (const auto found = byHand.at(by).find({one.groups[group], counted.teams[team]});
              found != byHand.at(by).end())
            expected += found->second;
        CHECK(*cell == expected);
        told += expected > 0 ? 1 : 0;
      }
  }
  CHECK(told > 10); // so that something was compared
}

TEST_CASE("numbers: who leads no store sees the own teams, as everybody who sees them") {
  Organisation of;
  const auto all = of.counted();
  of.in.as(casefile::Role::YouthProfessional);
  const auto teams = store::CaseloadRepository(*of.in.made.store).teamNames().value();
  REQUIRE(of.in.database().run("DELETE FROM team_members WHERE account = ?", of.in.person()));
  of.in.reopen();
  CHECK(of.counted().numbers.columns.empty());

  const auto own = teams[1].first;
  REQUIRE(of.in.database().run("INSERT INTO team_members VALUES (?, ?)", own, of.in.person()));
  of.in.reopen();
  const auto mine = of.counted();
  REQUIRE(mine.numbers.columns.size() == 1);
  const auto& column = mine.numbers.columns.front();
  const auto at = std::ranges::find(all.numbers.columns, column) - all.numbers.columns.begin();
  REQUIRE(at < std::ssize(all.numbers.columns));
  CHECK(std::ranges::any_of(column, [&](std::size_t team) { return mine.teams[team] == teams[1].second; }));
  for (const NumbersBy by : casefile::kNumbersBy)
    for (std::size_t group = 0; group < table(mine, by).groups.size(); ++group) {
      CHECK(table(mine, by).told.cells[group].front() ==
            table(all, by).told.cells[group][static_cast<std::size_t>(at)]);
      CHECK_FALSE(table(mine, by).told.rowTotals[group].has_value());
    }
}

TEST_CASE("numbers: made-up cases are not counted among real ones") {
  Organisation of;
  REQUIRE(of.counted().examples);
  REQUIRE(of.in.cases().createCase(youth("Voorbeeld: Echt")).has_value());
  REQUIRE(store::refreshCaseIndex(*of.in.made.store, shippedPlan(), catalogue()) == 0);
  const auto counted = of.counted();
  CHECK_FALSE(counted.examples);
  CHECK_FALSE(table(counted, NumbersBy::Stage).told.total.has_value()); // one case
  CHECK(table(counted, NumbersBy::Closed).told.total == 0);
}

TEST_CASE("numbers: seeing them is logged, and not for a disabled account") {
  PlanStore in;
  const auto rows = [&] {
    return in.database().integer("SELECT count(*) FROM access_log WHERE object = 'numbers' AND case_id IS NULL");
  };
  REQUIRE(store::NumbersLeave::begin(*in.made.store).has_value());
  CHECK(rows() == 1);
  REQUIRE(in.database().run("UPDATE accounts SET disabled_at = '2026-11-21T12:00:00Z' WHERE id = ?", in.person()));
  in.reopen();
  CHECK(kindOf(store::NumbersLeave::begin(*in.made.store)) == ErrorKind::NotAllowed);
  CHECK(rows() == 1);
}
