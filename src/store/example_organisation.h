#pragma once

#include "instruments/instrument_catalogue.h"
#include "interventions/intervention_catalogue.h"
#include "plan/plan_definition.h"
#include "store/vault.h"

#include <cstdint>
#include <functional>

namespace haven::store {

/// How large a made-up organisation is wanted.
struct OrganisationWish {
  static constexpr int kMostCases = 1'000'000;
  static constexpr int kMostYears = 60;

  int cases = 1000;
  int years = 10;         ///< the first case was opened so long ago
  std::uint64_t seed = 1; ///< which organisation
};

/// Fills an example store with a fictional organisation: teams, colleagues of now and then, and cases that went through
/// the plan over the years as far as they have come today. With the same wish on the same day, in a store with the same
/// content, what is added is the same to the last byte; only the access log has the moment it was done. Takes long: no
/// window waits for it. Whoever opened the store is in every team, and has some of the open cases.
/// The rows are those the repositories write, some hundred cases to a transaction; the access log has a row for each.
/// @param told after every transaction: how many cases there are now; false: no more of them
/// @return how many cases were added: less than wished where that was said
/// InvalidInput (field "cases" or "years", reason "out-of-range"); NotAllowed for whoever is no administrator or in a
/// store that is no example. After a failure the store is sound, with the cases that were told.
Result<int> addExampleOrganisation(OpenStore& store, const instruments::InstrumentCatalogue& catalogue,
                                   const plan::PlanDefinition& plan,
                                   const interventions::InterventionCatalogue& interventions,
                                   const OrganisationWish& wish, const std::function<bool(int)>& told = {});

} // namespace haven::store
