#include "store/decision_check.h"

#include "plan/decision.h"
#include "store/refusal.h"

#include <string>

namespace haven::store {
namespace {

std::string listed(const plan::Move& move) {
  std::string text;
  const auto add = [&](std::string_view id) { text += (text.empty() ? "" : ", ") + std::string(id); };
  for (const plan::Barrier barrier : move.barriers)
    add(plan::idOf(barrier));
  for (const plan::Missing& missing : move.missing)
    add(plan::idOf(missing.field));
  return text;
}

} // namespace

Status checkDecision(const plan::Situation& now, const plan::PlanState& state, const casefile::PlanMove& decision) {
  const plan::Move& move = state.move(decision.kind);
  if (!move.ready) return fail(ErrorKind::Incomplete, {{"missing", listed(move)}});
  const auto faults = plan::faultsIn(now, decision);
  if (!faults.empty()) return refused(plan::idOf(faults.front().field), plan::idOf(faults.front().why));
  return {};
}

int roundOf(const plan::PlanState& state, casefile::MoveKind kind) {
  return state.round + (kind == casefile::MoveKind::NewRound ? 1 : 0);
}

} // namespace haven::store
