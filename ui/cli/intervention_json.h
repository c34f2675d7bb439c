#pragma once

#include "interventions/matching.h"
#include "store/catalogue_search.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace haven::cli {

/// What is said wherever somebody asks for a harmful approach: the warning, and what the approach must not be taken
/// for.
std::string warningOf(const interventions::HarmfulApproach& approach,
                      const interventions::InterventionCatalogue& catalogue);

/// `ageMonths`, `candidates`. Ids for scripts; reasons in the interface language.
nlohmann::ordered_json jsonOf(const interventions::MatchFacts& facts, const interventions::Matching& matching,
                              const interventions::InterventionCatalogue& catalogue);

/// `harmful`, `results`.
nlohmann::ordered_json jsonOf(const store::SearchAnswer& answer, const interventions::InterventionCatalogue& catalogue);

/// Everything about one, as every source states it. What no source states is an empty list or null.
nlohmann::ordered_json jsonOf(const interventions::Intervention& one,
                              const interventions::InterventionCatalogue& catalogue);

/// A warning with what each source says.
nlohmann::ordered_json jsonOf(const interventions::HarmfulApproach& approach,
                              const interventions::InterventionCatalogue& catalogue);

} // namespace haven::cli
