#include "store/plan_check.h"

#include "plan/decision.h"
#include "plan/plan_state.h"
#include "store/plan_row_reader.h"
#include "store/sqlite.h"

#include <algorithm>
#include <iterator>

namespace haven::store {
namespace {

using casefile::CaseId;
using casefile::MoveKind;

bool knows(const plan::PlanDefinition& plan, const casefile::PlanAnswer& answer) {
  if (!plan::fieldOf(plan, answer.key.point)) return false;
  const auto options = plan::optionsOf(plan, answer.key.point);
  return answer.option.empty() || std::find(options.begin(), options.end(), answer.option) != options.end();
}

bool knows(const plan::PlanDefinition& plan, const casefile::PlanMove& move) {
  if (move.kind == MoveKind::Close)
    return std::find(std::begin(plan::kCloseReasons), std::end(plan::kCloseReasons), move.outcome) !=
           std::end(plan::kCloseReasons);
  if (move.kind != MoveKind::ConcludeStep1 && move.kind != MoveKind::ConcludeStep2) return true;
  const plan::Step* step = plan.step(move.kind == MoveKind::ConcludeStep1 ? "step-1" : "step-2");
  return std::any_of(step->outcomes.begin(), step->outcomes.end(),
                     [&](const plan::Outcome& one) { return one.id == move.outcome; });
}

bool knows(const plan::PlanDefinition& plan, const casefile::OutsideRecord& record) {
  return plan.outsideInstrument(record.instrument) != nullptr;
}

bool knows(const plan::PlanDefinition&, const casefile::LifeEvent&) {
  return true;
}

/// One table of the plan: what is read of a row, and what the row rests on that has to be of the same case.
struct Table {
  const char* name;
  const char* columns;
  const char* what;
  bool hasRelationship;
  bool hasAfter;
};
constexpr Table kMoves{"plan_moves", kMoveColumns, "plan-move", false, false};
constexpr Table kAnswers{"plan_answers", kAnswerColumns, "plan-answer", true, true};
constexpr Table kOutside{"outside_records", kOutsideColumns, "outside-record", true, true};
constexpr Table kEvents{"life_events", kEventColumns, "life-event", false, true};

/// Every row of a case, and behind it its id and whether it rests on its own case only.
std::string everyRow(const Table& table) {
  std::string sql = std::string("SELECT ") + table.columns + ", id, 1";
  if (table.hasRelationship)
    sql += " AND (t.relationship IS NULL OR EXISTS (SELECT 1 FROM relationships WHERE id = t.relationship AND "
           "case_id = ?1))";
  if (table.hasAfter)
    sql += " AND (t.after_move = 0 OR EXISTS (SELECT 1 FROM plan_moves WHERE id = t.after_move AND case_id = ?1))";
  return sql + " FROM " + table.name + " t WHERE case_id = ?1 ORDER BY id";
}

template <class Read>
Status checkTable(Database& database, const plan::PlanDefinition& plan, CaseId id, const std::string& number,
                  const Table& table, Read read, VerificationReport& report) {
  auto query = database.query(everyRow(table), id);
  if (!query) return fail(query.error());
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return {};
    RowReader reader(*query);
    const auto kept = read(reader);
    const std::string where = number + " " + std::to_string(reader.integer());
    const bool ofCase = reader.flag();
    ++report.planRecords;
    if (!reader.check() || !ofCase)
      report.faults.push_back({table.what, where});
    else if (!knows(plan, kept))
      report.notes.push_back({table.what, where});
  }
}

} // namespace

Status checkPlanRows(Database& database, const plan::PlanDefinition& plan, CaseId id, const std::string& number,
                     VerificationReport& report) {
  const auto check = [&](const Table& table, auto read) {
    return checkTable(database, plan, id, number, table, read, report);
  };
  Status done = check(kMoves, readMove);
  if (done) done = check(kAnswers, readAnswer);
  if (done) done = check(kOutside, readOutside);
  if (done) done = check(kEvents, readEvent);
  return done;
}

} // namespace haven::store
