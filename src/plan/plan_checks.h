#pragma once

#include "instruments/json_reader.h"
#include "plan/plan_definition.h"

#include <optional>

namespace haven::plan {

/// The first thing in a plan that its schema cannot see: steps and sections the rules know are missing or moved, an id
/// malformed or twice, ages reversed, options missing or out of place, a question missing on a talk sheet, a balance
/// row without a side or pointing nowhere. The path is that of `plan.json`.
std::optional<instruments::JsonFault> checkPlan(const PlanDefinition& plan);

} // namespace haven::plan
