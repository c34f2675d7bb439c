#pragma once

#include "plan/plan_definition.h"

#include <nlohmann/json_fwd.hpp>

namespace haven::plan {

/// Turns a document that has passed `plan.schema.json` into a plan. What leaves out its source or options has those of
/// what it stands in. Throws nlohmann's exception on anything else.
PlanDefinition readPlan(const nlohmann::json& document);

} // namespace haven::plan
