#include "store/plan_check.h"

#include "plan/decision.h"
#include "plan/plan_state.h"
#include "store/plan_row_reader.h"
#include "store/proposal_rows.h"
#include "store/row_check.h"

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
  return knowsMove(plan, move);
}

bool knows(const plan::PlanDefinition& plan, const casefile::OutsideRecord& record) {
  return plan.outsideInstrument(record.instrument) != nullptr;
}

bool knows(const plan::PlanDefinition&, const casefile::LifeEvent&) {
  return true;
}

} // namespace

bool knowsMove(const plan::PlanDefinition& plan, const casefile::PlanMove& move) {
  if (move.kind == MoveKind::Close)
    return std::find(std::begin(plan::kCloseReasons), std::end(plan::kCloseReasons), move.outcome) !=
           std::end(plan::kCloseReasons);
  if (move.kind != MoveKind::ConcludeStep1 && move.kind != MoveKind::ConcludeStep2) return true;
  const plan::Step* step = plan.step(move.kind == MoveKind::ConcludeStep1 ? "step-1" : "step-2");
  return std::any_of(step->outcomes.begin(), step->outcomes.end(),
                     [&](const plan::Outcome& one) { return one.id == move.outcome; });
}

Status checkPlanRows(Database& database, const plan::PlanDefinition& plan, CaseId id, const std::string& number,
                     VerificationReport& report) {
  const std::string ownEntry = std::string(kOwnRelationship) + " AND " + kOwnMove;
  const auto check = [&](const CheckedTable& table, auto read) {
    const auto known = [&](const auto& kept) { return knows(plan, kept); };
    return checkRows(database, id, number, table, read, known, report.planRecords, report);
  };
  Status done = check({"plan_moves", kMoveColumns, "plan-move"}, readMove);
  if (done) done = check({"plan_answers", kAnswerColumns, "plan-answer", ownEntry}, readAnswer);
  if (done) done = check({"outside_records", kOutsideColumns, "outside-record", ownEntry}, readOutside);
  if (done) done = check({"life_events", kEventColumns, "life-event", kOwnMove}, readEvent);
  if (done) done = checkProposalRows(database, plan, id, number, report);
  return done;
}

} // namespace haven::store
