#pragma once

#include "base/result.h"
#include "plan/plan_state.h"

namespace haven::store {

/// Whether a decision may be signed as it is, now: Incomplete (missing, barriers) where the case is not ready for it,
/// InvalidInput (field, reason) where the decision itself is not whole. Whether the person may is not looked at.
/// @param state of `now`
Status checkDecision(const plan::Situation& now, const plan::PlanState& state, const casefile::PlanMove& decision);

/// The round a decision of this kind is of.
int roundOf(const plan::PlanState& state, casefile::MoveKind kind);

} // namespace haven::store
