#include "store/example_organisation.h"

#include "interventions/matching.h"
#include "plan/answer_check.h"
#include "plan/decision.h"
#include "plan/plan_state.h"
#include "store/case_rows.h"
#include "store/caseload.h"
#include "store/store_support.h"
#include "store/verification.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

using namespace haven;
using namespace haven::tests;
using casefile::Administration;
using casefile::CaseFile;
using store::OrganisationWish;

namespace {

/// An example store with a made-up organisation in it.
struct Organisation {
  NewlyMade made;

  explicit Organisation(OrganisationWish wish) { REQUIRE(add(wish) == wish.cases); }
  Result<int> add(OrganisationWish wish, const std::function<bool(int)>& told = {}) {
    return store::addExampleOrganisation(*made.store, catalogue(), shippedPlan(), shippedInterventions(), wish, told);
  }
  std::vector<CaseFile> files() {
    std::vector<CaseFile> all;
    for (casefile::CaseId id = 1;; ++id) {
      auto file = store::readWholeCase(made.store->database(), id);
      if (!file) return all;
      all.push_back(std::move(*file));
    }
  }
  store::VerificationReport verified() {
    auto report = store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions());
    REQUIRE(report.has_value());
    return std::move(*report);
  }
  [[nodiscard]] plan::Situation situation(const CaseFile& file, const casefile::Signature& by) const {
    casefile::Account person;
    person.name = by.name;
    person.role = by.role;
    return {&shippedPlan(), catalogue().instruments(),   &file,
            person,         casefile::CaseRelation::Own, day(std::string_view(by.at).substr(0, 10))};
  }
  [[nodiscard]] plan::PlanState now(const CaseFile& file) const {
    return plan::planState({&shippedPlan(), catalogue().instruments(), &file, made.store->account(),
                            casefile::CaseRelation::Own, made.clock.today()});
  }
};

/// Tables that are of one store and no other: its keys, and when it was opened.
const std::set<std::string> kOfThisStore{"meta", "slot_keys", "access_log", "log_head", "sqlite_sequence"};

/// Every row of every other table, in the order in which they were written.
std::string dump(store::Database& database) {
  std::vector<std::string> tables;
  auto names = database.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  while (names->step().value())
    if (!kOfThisStore.contains(names->text(0))) tables.push_back(names->text(0));
  std::string all;
  for (const std::string& table : tables) {
    std::string columns;
    auto list = database.query("SELECT name FROM pragma_table_xinfo(?)", table);
    while (list->step().value())
      columns += (columns.empty() ? "quote(" : " || '|' || quote(") + list->text(0) + ")";
    auto rows = database.query("SELECT " + columns + " FROM " + table);
    while (rows->step().value())
      all += table + " " + rows->text(0) + "\n";
  }
  return all;
}

/// What was known when something was signed: decisions before `move`, and what was entered until then.
CaseFile before(const CaseFile& file, std::size_t move, const std::string& at) {
  CaseFile then = file;
  const casefile::PlanMoveId last = move == 0 ? 0 : file.plan.moves[move - 1].id;
  then.plan.moves.resize(move);
  std::erase_if(then.plan.answers, [&](const auto& answer) { return answer.after > last || answer.given.at > at; });
  std::erase_if(then.plan.outside, [&](const auto& record) { return record.entered.at > at; });
  std::erase_if(then.plan.events, [&](const auto& event) { return event.entered.at > at; });
  std::erase_if(then.administrations, [&](const Administration& form) { return form.created.at > at; });
  std::erase_if(then.care.choices, [&](const auto& choice) { return choice.chosen.at >= at; });
  return then;
}

std::size_t movesUntil(const CaseFile& file, const std::string& at) {
  return static_cast<std::size_t>(
      std::ranges::count_if(file.plan.moves, [&](const casefile::PlanMove& move) { return move.by.at < at; }));
}

using Faults = std::vector<std::string>;

/// Each decision, held against the plan as the repository does before it is signed.
void replayMoves(const Organisation& organisation, const CaseFile& file, Faults& faults) {
  for (std::size_t i = 0; i < file.plan.moves.size(); ++i) {
    const casefile::PlanMove& move = file.plan.moves[i];
    const CaseFile then = before(file, i, move.by.at);
    const plan::Situation situation = organisation.situation(then, move.by);
    const std::string what = file.number + " " + std::string(idOf(move.kind)) + ": ";
    const plan::PlanState state = plan::planState(situation);
    const plan::Move& may = state.move(move.kind);
    if (move.round != then.plan.round() + (move.kind == casefile::MoveKind::NewRound ? 1 : 0))
      faults.push_back(what + "round");
    if (!may.allowed) faults.push_back(what + "who");
    for (const plan::Barrier why : may.barriers)
      faults.push_back(what + std::string(idOf(why)));
    for (const plan::Missing& missing : may.missing)
      faults.push_back(what + idOf(missing.field));
    for (const plan::DecisionFault& fault : plan::faultsIn(situation, move))
      faults.push_back(what + std::string(idOf(fault.field)) + " " + std::string(idOf(fault.why)));
  }
}

/// Each answer, record, event, form and choice, held against what the repositories ask of it.
void replayEntries(const Organisation& organisation, const CaseFile& file, Faults& faults) {
  const auto then = [&](const std::string& at) { return before(file, movesUntil(file, at), at); };
  const auto note = [&](const std::string& what) { faults.push_back(file.number + " " + what); };
  std::string at;
  CaseFile known;
  const auto knownAt = [&](const std::string& moment) -> const CaseFile& {
    if (moment != at) known = then(moment);
    at = moment;
    return known;
  };
  for (const auto& answer : file.plan.answers)
    if (const auto fault = plan::faultIn(organisation.situation(knownAt(answer.given.at), answer.given), answer))
      note(answer.key.point + ": " + fault->field + " " + fault->reason);
  for (const auto& record : file.plan.outside)
    if (const auto fault = plan::faultIn(organisation.situation(knownAt(record.entered.at), record.entered), record))
      note(record.instrument + ": " + fault->field + " " + fault->reason);
  for (const auto& event : file.plan.events)
    if (!casefile::faultsIn(event, file.youth.dateOfBirth, day(std::string_view(event.entered.at).substr(0, 10)))
             .empty())
      note("event " + event.text);
  for (const Administration& form : file.administrations)
    if (form.isFinal() && !casefile::blockersToComplete(form, lsvg(), file.youth.dateOfBirth,
                                                        *file.relationship(form.relationship), form.date)
                               .empty())
      note("form");
  for (const auto& choice : file.care.choices) {
    const auto facts = interventions::factsOf(organisation.situation(knownAt(choice.chosen.at), choice.chosen));
    for (const auto& candidate : interventions::match(facts, shippedInterventions()).candidates)
      if (candidate.intervention->id == choice.intervention && idOf(candidate.fit) != choice.fit)
        note("fit of " + choice.intervention);
  }
}

} // namespace

TEST_CASE("a made-up organisation is marked, sound and went by the rules") {
  Organisation organisation({500, 12, 5});
  const auto files = organisation.files();
  REQUIRE(files.size() == 500);
  Faults faults;
  std::set<plan::Stage> stages;
  for (const CaseFile& file : files) {
    INFO(file.number);
    CHECK(file.example);
    CHECK(file.youth.name.starts_with("Voorbeeld: "));
    CHECK(file.opened.name.ends_with(" (voorbeeld)"));
    CHECK(casefile::faultsIn(file.youth, day(std::string_view(file.opened.at).substr(0, 10))).empty());
    for (const auto& carer : file.relationships) {
      CHECK(carer.carerName.starts_with("Voorbeeld: "));
      CHECK(casefile::faultsIn(carer, file.youth.dateOfBirth, day(std::string_view(file.opened.at).substr(0, 10)))
                .empty());
    }
    for (const auto& answer : file.plan.answers)
      CHECK((answer.text.empty() || answer.text.starts_with("Voorbeeld: ")));
    replayMoves(organisation, file, faults);
    replayEntries(organisation, file, faults);
    stages.insert(organisation.now(file).stage);
  }
  CHECK(faults == Faults());
  CHECK(stages.size() == 8); // every stage is among them
  const auto report = organisation.verified();
  CHECK(report.faults.empty());
  CHECK(report.notes.empty());
  CHECK(report.cases == 500);
}

TEST_CASE("a made-up organisation has what reviewing it asks for") {
  Organisation organisation({1200, 20, 3});
  const auto files = organisation.files();
  std::map<std::string, int> count;
  std::set<casefile::RelationshipKind> kinds;
  std::set<std::string> numbers;
  const Date today = organisation.made.clock.today();
  for (const CaseFile& file : files) {
    numbers.insert(file.number);
    const bool old = daysBetween(day(std::string_view(file.opened.at).substr(0, 10)), today) > 4 * 365;
    if (old) ++count["old"];
    if (old && file.plan.closed()) ++count["old and closed"];
    if (!file.plan.closed()) {
      ++count["open"];
      if (const auto look = organisation.now(file).nextLook)
        ++count[look->daysLeft < 0 ? "overdue" : look->daysLeft < 30 ? "due" : "future"];
    }
    if (file.plan.round() > 1) ++count["begun again"];
    for (const auto& carer : file.relationships)
      kinds.insert(carer.kind);
    for (const Administration& form : file.administrations) {
      ++count[form.isFinal() ? "form" : "draft"];
      if (form.version > 1) ++count["correction"];
      if (form.isCurrent()) ++count["band " + form.result->scales.front().band.value_or("")];
    }
    count["event"] += static_cast<int>(file.plan.events.size());
    for (const auto& record : file.plan.outside)
      ++count[record.instrument];
    for (const auto& choice : file.care.choices)
      ++count[choice.ended ? "help that ended" : "help"];
  }
  CHECK(numbers.size() == files.size());
  CHECK(kinds.size() >= 7);
  struct Row {
    const char* what;
    int least;
    int most;
  };
  // Of 1200 cases over 20 years; wide, so that a change of wording needs no other numbers.
  const Row rows[] = {
      {"old and closed", count["old"] * 9 / 10, count["old"]}, // most of the older ones
      {"open", 40, 240},
      {"overdue", 3, 120},
      {"due", 1, 80},
      {"future", 10, 160},
      {"draft", 1, 60},
      {"form", 1200 * 5 / 2, 1200 * 4}, // about three a case
      {"correction", 20, 200},
      {"band none", 200, 2500},
      {"band not-optimal", 400, 2500},
      {"band indications", 400, 2500},
      {"begun again", 10, 200},
      {"event", 600, 6000},
      {"cbcl", 200, 1200},
      {"eas", 100, 1500},
      {"help", 50, 800},
      {"help that ended", 10, 300},
  };
  for (const Row& row : rows) {
    INFO(row.what << ": " << count[row.what]);
    CHECK(count[row.what] >= row.least);
    CHECK(count[row.what] <= row.most);
  }
}

TEST_CASE("the same wish makes the same organisation to the last byte, another seed another") {
  const auto content = [](OrganisationWish wish) { return dump(Organisation(wish).made.store->database()); };
  const std::string first = content({80, 6, 9});
  CHECK(first.size() > 100'000);
  CHECK((content({80, 6, 9}) == first));
  CHECK((content({80, 6, 10}) != first));
}

TEST_CASE("whoever makes an organisation sees every case of it, and has some") {
  Organisation organisation({150, 3, 2});
  auto cases = organisation.made.cases();
  CHECK(cases.list("", 500)->size() == 150);
  const auto files = organisation.files();
  const std::string name = files.at(60).youth.name;
  const auto found = cases.list(name.substr(name.find(' ') + 1));
  REQUIRE(found.has_value());
  CHECK(std::ranges::any_of(*found, [&](const auto& row) { return row.id == files.at(60).id; }));

  store::CaseloadRepository caseload(*organisation.made.store);
  const auto me = organisation.made.store->account().id;
  int mine = 0;
  for (const CaseFile& file : files) {
    const auto holders = caseload.holders(file.id);
    REQUIRE(holders.has_value());
    CHECK(holders->team.has_value());
    const bool isMine = std::ranges::count(holders->workers, me) > 0;
    CHECK((!isMine || !file.plan.closed()));
    CHECK(holders->workers.size() == (isMine ? 2u : 1u));
    mine += isMine ? 1 : 0;
  }
  CHECK(mine > 10);
  const auto colleagues = caseload.colleagues();
  REQUIRE(colleagues.has_value());
  CHECK(std::ranges::count_if(*colleagues, &store::Colleague::disabled) > 0);
  CHECK(std::ranges::count_if(*colleagues, [](const auto& one) { return !one.disabled; }) > 9);
}

TEST_CASE("an organisation that is stopped leaves a sound store with the cases that were told") {
  Organisation organisation({20, 2, 1});
  std::vector<int> told;
  const auto stopped = organisation.add({3000, 2, 4}, [&](int done) {
    told.push_back(done);
    return told.size() < 2;
  });
  REQUIRE(stopped.has_value());
  REQUIRE(told.size() == 2);
  CHECK(*stopped == told.back());
  CHECK(told.front() < told.back());
  CHECK(*stopped < 3000);
  const auto report = organisation.verified();
  CHECK(report.faults.empty());
  CHECK(report.cases == 20 + *stopped);
}

TEST_CASE("an organisation is not made where it does not belong, nor of an absurd size") {
  NewlyMade made;
  const auto add = [&](int cases, int years) {
    return kindOf(store::addExampleOrganisation(*made.store, catalogue(), shippedPlan(), shippedInterventions(),
                                                {cases, years, 1}));
  };
  REQUIRE(made.store->database().run("UPDATE meta SET value = '0' WHERE key = 'example'").has_value());
  CHECK(add(10, 2) == ErrorKind::NotAllowed); // a store for real cases
  REQUIRE(made.store->database().run("UPDATE meta SET value = '1' WHERE key = 'example'").has_value());
  for (const auto& [cases, years] :
       {std::pair{0, 2}, {-5, 2}, {OrganisationWish::kMostCases + 1, 2}, {10, 0}, {10, -1}, {10, 61}})
    CHECK(add(cases, years) == ErrorKind::InvalidInput);
  CHECK(made.cases().list()->empty());
}
