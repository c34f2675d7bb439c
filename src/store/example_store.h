#pragma once

#include "instruments/instrument_catalogue.h"
#include "interventions/intervention_catalogue.h"
#include "plan/plan_definition.h"
#include "store/vault.h"

namespace haven::store {

/// Adds fictional, marked cases to an open store through the ordinary repositories: several ages and relationships, a
/// course over time, a correction, a draft that stopped half-way, the three-step plan in each of its stages and chosen
/// help, as far as the role of the store's account may take it. In a store that is an example as a whole there are two
/// teams as well, and a case of the one that this account is not in. NotAllowed for whoever is no administrator:
/// made-up licence packs are put in use.
Status addExampleCases(OpenStore& store, const instruments::InstrumentCatalogue& catalogue,
                       const plan::PlanDefinition& plan, const interventions::InterventionCatalogue& interventions);

} // namespace haven::store
