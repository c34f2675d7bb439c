#pragma once

#include "plan/plan_state.h"

#include <nlohmann/json_fwd.hpp>

namespace haven::cli {

/// Where a case stands: `number`, `step`, `state`, `missing`, `moves`. Ids for scripts; sentences in the interface
/// language.
nlohmann::ordered_json jsonOf(const plan::Situation& situation, const plan::PlanState& state);

/// What was decided, oldest first.
nlohmann::ordered_json decisionsOf(const casefile::PlanRecord& record);

} // namespace haven::cli
