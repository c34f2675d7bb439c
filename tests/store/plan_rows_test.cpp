#include "store/plan_rows.h"

#include "store/plan_support.h"
#include "store/raw_rows.h"
#include "store/sqlite.h"
#include "store/verification.h"

// What stands in the tables of the plan: the database itself keeps it, and what cannot be read is told.

using namespace haven;
using namespace haven::tests;
using casefile::MoveKind;
using store::VerificationFault;

namespace {

const Error kFinal{ErrorKind::RecordFinal, {}};
Error raised(const char* reason) {
  return {ErrorKind::InvalidInput, {{"reason", reason}}};
}

constexpr const char* kMoveColumns =
    "case_id, round, kind, outcome, reason, departure, revision, follow, follow_text, next_look, second_name, "
    "second_role, by_account, by_name, by_role, by_registrations, by_at";
constexpr const char* kAnswerColumns =
    "case_id, point, relationship, round, observed_on, knowledge, chosen, day, words, setting, heard_from, after_move, "
    "given_by, given_name, given_role, given_registrations, given_at";
constexpr const char* kOutsideColumns =
    "entry, removed, case_id, round, instrument, relationship, filled_in_by, assessor, date, outcome, scores, "
    "after_move, entered_by, entered_name, entered_role, entered_registrations, entered_at";
constexpr const char* kEventColumns = "entry, removed, case_id, kind, from_date, to_date, ongoing, words, note, "
                                      "after_move, entered_by, entered_name, entered_role, entered_registrations, "
                                      "entered_at";

/// A case with a row in every table, from before and after a decision.
struct Filled : PlanStore {
  casefile::CaseId other = 0;
  Filled() {
    observe();
    REQUIRE(plan().saveOutside(id, outsideRecord()).has_value());
    REQUIRE(plan().saveEvent(id, lifeEvent()).has_value());
    REQUIRE(plan().decide(id, decision(MoveKind::ConcludeStep1, "suspicion")).has_value());
    REQUIRE(plan().saveAnswer(id, answer("history-neglect", "no")).has_value());
    const casefile::Relationship carers_[] = {carer()};
    other = cases().createCase(youth("Voorbeeld: Sem"), carers_).value();
  }
};

} // namespace

TEST_CASE("what was entered before a decision, and the decision, cannot be changed with SQL either") {
  Filled in;
  const auto before = in.file().plan;
  const std::string statements[] = {
      "UPDATE plan_moves SET reason = 'anders'",
      "UPDATE plan_moves SET outcome = outcome",
      "DELETE FROM plan_moves",
      copyOf("plan_moves", kMoveColumns, {{"id", "id"}}, "INSERT OR REPLACE INTO "),
      "UPDATE plan_answers SET chosen = 'no' WHERE after_move = 0",
      "UPDATE plan_answers SET words = 'anders'",
      "UPDATE plan_answers SET point = 'carer-model' WHERE after_move > 0",
      "UPDATE plan_answers SET given_by = 2 WHERE after_move > 0",
      "UPDATE plan_answers SET after_move = 0 WHERE after_move > 0",
      "UPDATE OR REPLACE plan_answers SET id = 1 WHERE after_move > 0",
      "DELETE FROM plan_answers",
      "DELETE FROM plan_answers WHERE after_move > 0",
      copyOf("plan_answers", kAnswerColumns, {{"id", "id"}, {"after_move", "1"}}, "INSERT OR REPLACE INTO "),
      copyOf("plan_answers", kAnswerColumns, {{"after_move", "0"}}), // as if it had been given before
      "UPDATE outside_records SET outcome = 'anders'",
      "UPDATE outside_records SET removed = 1",
      "DELETE FROM outside_records",
      copyOf("outside_records", kOutsideColumns, {{"id", "id"}, {"after_move", "1"}}, "INSERT OR REPLACE INTO "),
      copyOf("outside_records", kOutsideColumns, {{"after_move", "0"}}),
      "UPDATE life_events SET words = 'anders'",
      "UPDATE life_events SET removed = 1",
      "DELETE FROM life_events",
      copyOf("life_events", kEventColumns, {{"id", "id"}, {"after_move", "1"}}, "INSERT OR REPLACE INTO "),
      copyOf("life_events", kEventColumns, {{"after_move", "0"}}),
  };
  for (const char* triggers : {"ON", "OFF"}) {
    REQUIRE(in.database().runScript("PRAGMA recursive_triggers=" + std::string(triggers)).has_value());
    for (const std::string& statement : statements) {
      INFO(statement);
      const Status done = in.database().runScript(statement);
      REQUIRE_FALSE(done.has_value());
      CHECK(done.error() == kFinal);
    }
  }
  CHECK(in.file().plan == before);
  CHECK(store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

TEST_CASE("the database keeps one case out of another, and decisions in their order") {
  Filled in;
  const std::string other = std::to_string(in.other);
  const std::pair<std::string, Error> rows[] = {
      {copyOf("plan_answers", kAnswerColumns, {{"case_id", other.c_str()}, {"after_move", "0"}}), raised("other-case")},
      {copyOf("outside_records", kOutsideColumns,
              {{"case_id", other.c_str()}, {"relationship", "1"}, {"after_move", "0"}}),
       raised("other-case")},
      {copyOf("outside_records", kOutsideColumns, {{"case_id", other.c_str()}, {"entry", "1"}, {"after_move", "0"}}),
       raised("other-case")},
      {copyOf("life_events", kEventColumns, {{"case_id", other.c_str()}, {"entry", "1"}, {"after_move", "0"}}),
       raised("other-case")},
      {copyOf("plan_moves", kMoveColumns, {{"kind", "'reopen'"}}), raised("case-closed")},
  };
  for (const auto& [statement, error] : rows) {
    INFO(statement);
    const Status done = in.database().runScript(statement);
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error() == error);
  }
  REQUIRE(in.database().runScript(copyOf("plan_moves", kMoveColumns, {{"kind", "'close'"}})).has_value());
  for (const char* kind : {"'close'", "'conclude-step-1'", "'new-round'"}) {
    INFO(kind);
    CHECK(in.database().runScript(copyOf("plan_moves", kMoveColumns, {{"kind", kind}})).error() ==
          raised("case-closed"));
  }
  for (const auto& [table, columns] :
       {std::pair{"plan_answers", kAnswerColumns}, std::pair{"outside_records", kOutsideColumns},
        std::pair{"life_events", kEventColumns}}) {
    INFO(table);
    CHECK(
        in.database().runScript(copyOf(table, columns, {{"after_move", "(SELECT max(id) FROM plan_moves)"}})).error() ==
        raised("case-closed"));
  }
}

TEST_CASE("the database refuses rows that are none") {
  Filled in;
  const std::string rows[] = {
      copyOf("plan_moves", kMoveColumns, {{"kind", "'decide'"}}),
      copyOf("plan_moves", kMoveColumns, {{"round", "0"}}),
      copyOf("plan_moves", kMoveColumns, {{"follow", "'nothing'"}}),
      copyOf("plan_moves", kMoveColumns, {{"second_name", "'Voorbeeld: alleen een naam'"}}),
      copyOf("plan_answers", kAnswerColumns, {{"knowledge", "'perhaps'"}, {"after_move", "1"}}),
      copyOf("plan_answers", kAnswerColumns, {{"knowledge", "'unknown'"}, {"chosen", "'yes'"}, {"after_move", "1"}}),
      copyOf("plan_answers", kAnswerColumns, {{"heard_from", "'moeder'"}, {"after_move", "1"}}),
      copyOf("outside_records", kOutsideColumns, {{"scores", "'{'"}, {"after_move", "1"}}),
      copyOf("life_events", kEventColumns, {{"kind", "'party'"}, {"after_move", "1"}}),
      copyOf("life_events", kEventColumns, {{"to_date", "'2026'"}, {"ongoing", "1"}, {"after_move", "1"}}),
  };
  for (const std::string& row : rows) {
    INFO(row);
    CHECK_FALSE(in.database().runScript(row).has_value());
  }
  CHECK(in.database().runScript(copyOf("plan_answers", kAnswerColumns, {{"after_move", "1"}})).has_value());
}

TEST_CASE("a row of the plan that cannot be read is told, and verifying says which") {
  struct Row {
    const char* sql;
    VerificationFault fault;
  };
  const Row rows[] = {
      {"UPDATE plan_moves SET kind = 'decide'", {"plan-move", "2026-0001 1"}},
      {"UPDATE plan_moves SET next_look = '2027-02-30'", {"plan-move", "2026-0001 1"}},
      {"UPDATE plan_moves SET follow = 'nothing'", {"plan-move", "2026-0001 1"}},
      {"UPDATE plan_moves SET second_name = 'x', second_role = 'king'", {"plan-move", "2026-0001 1"}},
      {"UPDATE plan_moves SET by_role = 'king'", {"plan-move", "2026-0001 1"}},
      {"UPDATE plan_answers SET knowledge = 'perhaps', chosen = '' WHERE id = 3", {"plan-answer", "2026-0001 3"}},
      {"UPDATE plan_answers SET observed_on = 'gisteren' WHERE id = 3", {"plan-answer", "2026-0001 3"}},
      {"UPDATE plan_answers SET day = '2026-13-01' WHERE id = 3", {"plan-answer", "2026-0001 3"}},
      {"UPDATE plan_answers SET heard_from = '[\"crow\"]' WHERE id = 3", {"plan-answer", "2026-0001 3"}},
      {"UPDATE plan_answers SET heard_from = '{\"a\":\"parents\"}' WHERE id = 3", {"plan-answer", "2026-0001 3"}},
      {"UPDATE plan_answers SET given_registrations = '[1]' WHERE id = 3", {"plan-answer", "2026-0001 3"}},
      {"UPDATE outside_records SET date = ''", {"outside-record", "2026-0001 1"}},
      {"UPDATE outside_records SET scores = '{\"total\":\"high\"}'", {"outside-record", "2026-0001 1"}},
      {"UPDATE outside_records SET scores = '[61]'", {"outside-record", "2026-0001 1"}},
      {"UPDATE life_events SET kind = 'party'", {"life-event", "2026-0001 1"}},
      {"UPDATE life_events SET from_date = '2025-13'", {"life-event", "2026-0001 1"}},
      {"UPDATE life_events SET to_date = '25'", {"life-event", "2026-0001 1"}},
      {"UPDATE life_events SET entered_role = 'king'", {"life-event", "2026-0001 1"}},
  };
  Filled in;
  in.made.close();
  const auto sound = contentOf(in.made.folder);
  for (const Row& row : rows) {
    INFO(row.sql);
    in.made.close();
    putContent(in.made.folder, sound);
    in.reopen();
    REQUIRE(in.database()
                .runScript("DROP TRIGGER plan_moves_stay; DROP TRIGGER plan_answers_stay; DROP TRIGGER "
                           "outside_records_stay; DROP TRIGGER life_events_stay; PRAGMA ignore_check_constraints=ON;" +
                           std::string(row.sql))
                .has_value());
    CHECK(in.cases().load(in.id).error() == Error{ErrorKind::StoreDamaged, {{"what", "record"}}});
    const auto report = store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions());
    REQUIRE(report.has_value());
    CHECK(std::ranges::find(report->faults, row.fault) != report->faults.end());
    CHECK(std::ranges::find(report->faults, VerificationFault{"record", "2026-0001"}) != report->faults.end());
    for (const VerificationFault& fault : report->faults)
      CHECK(fault.where.find("Voorbeeld") == std::string::npos);
  }
}

TEST_CASE("verifying reads versions that nothing shows any more") {
  Filled in;
  const auto entry = in.file().plan.outside.front().id;
  REQUIRE(in.plan().removeOutside(in.id, entry).has_value());
  const auto event = in.file().plan.events.front().id;
  REQUIRE(in.plan().removeEvent(in.id, event).has_value());
  const auto counted = [&](const char* table) {
    return in.database().integer("SELECT count(*) FROM " + std::string(table)).value();
  };
  const auto report = store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  CHECK(report->notes.empty());
  CHECK(report->planRecords ==
        counted("plan_moves") + counted("plan_answers") + counted("outside_records") + counted("life_events"));
  CHECK(report->planRecords == 1 + 9 + 2 + 2);

  REQUIRE(in.database()
              .runScript("DROP TRIGGER outside_records_stay; UPDATE outside_records SET date = 'x' WHERE id = 1")
              .has_value());
  CHECK(in.cases().load(in.id).has_value()); // the removed entry is not read there
  CHECK(store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions())->faults ==
        std::vector{VerificationFault{"outside-record", "2026-0001 1"}});
}

TEST_CASE("verifying finds what rests on another case") {
  Filled in;
  const std::string stranger = std::to_string(in.file(in.other).relationships.front().id);
  const std::pair<std::string, VerificationFault> rows[] = {
      {"UPDATE plan_answers SET relationship = " + stranger + " WHERE id = 2", {"plan-answer", "2026-0001 2"}},
      {"UPDATE outside_records SET relationship = " + stranger, {"outside-record", "2026-0001 1"}},
      {"UPDATE life_events SET after_move = 77", {"life-event", "2026-0001 1"}},
  };
  REQUIRE(in.database()
              .runScript("DROP TRIGGER plan_answers_stay; DROP TRIGGER outside_records_stay; DROP TRIGGER "
                         "life_events_stay;")
              .has_value());
  for (const auto& [sql, fault] : rows) {
    INFO(sql);
    REQUIRE(in.database().runScript(sql).has_value());
    const auto report = store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions());
    REQUIRE(report.has_value());
    CHECK(std::ranges::find(report->faults, fault) != report->faults.end());
  }
}

TEST_CASE("what the plan of this version does not know is a note, not a fault") {
  Filled in;
  REQUIRE(in.database()
              .runScript("DROP TRIGGER plan_answers_stay; DROP TRIGGER plan_moves_stay; DROP TRIGGER "
                         "outside_records_stay; UPDATE plan_answers SET point = 'old-point' WHERE id = 1;"
                         "UPDATE plan_answers SET chosen = 'old-option' WHERE id = 2;"
                         "UPDATE plan_moves SET outcome = 'old-outcome';"
                         "UPDATE outside_records SET instrument = 'old-instrument'")
              .has_value());
  const auto report = store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  CHECK(report->notes == std::vector<VerificationFault>{{"plan-move", "2026-0001 1"},
                                                        {"plan-answer", "2026-0001 1"},
                                                        {"plan-answer", "2026-0001 2"},
                                                        {"outside-record", "2026-0001 1"}});
  // And the case is read with all of it.
  const auto file = in.file();
  CHECK(file.plan.answers.front().key.point == "old-point");
  CHECK_FALSE(in.state().steps.empty());
}
