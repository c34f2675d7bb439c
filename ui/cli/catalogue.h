#pragma once

#include "instruments/instrument_catalogue.h"
#include "interventions/intervention_catalogue.h"
#include "plan/plan_definition.h"

namespace haven::cli {

/// The definitions that come with Haven.
Result<instruments::InstrumentCatalogue> loadCatalogue();
/// The three-step plan that comes with Haven.
Result<plan::PlanDefinition> loadPlanDefinition();
/// The interventions that come with Haven.
Result<interventions::InterventionCatalogue> loadInterventionCatalogue();

} // namespace haven::cli
