#pragma once

#include "cli/console.h"
#include "interventions/matching.h"
#include "store/catalogue_search.h"

namespace haven::cli {

// The same as the JSON documents, in words for a reader at a terminal.

void tell(const interventions::MatchFacts& facts, const interventions::Matching& matching,
          const interventions::InterventionCatalogue& catalogue, const Console& console);
void tell(const store::SearchAnswer& answer, const interventions::InterventionCatalogue& catalogue,
          const Console& console);
void tell(const interventions::Intervention& one, const interventions::InterventionCatalogue& catalogue,
          const Console& console);
/// The warning, what it is about, and what each source says.
void tell(const interventions::HarmfulApproach& approach, const interventions::InterventionCatalogue& catalogue,
          const Console& console);

} // namespace haven::cli
