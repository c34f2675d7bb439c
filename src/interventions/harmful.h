#pragma once

#include "interventions/intervention_catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace haven::interventions {

/// A harmful approach that somebody's words name.
struct HarmfulHit {
  const HarmfulApproach* approach = nullptr;
  std::string term; ///< the term it was recognised by
};

/// Harmful approaches that words name: any term or typed variant as whole words, whatever case, diacritics, hyphens and
/// spaces between them, with one typing error forgiven in a word of six letters or more that is no word of
/// `InterventionCatalogue::notHarmful`. Each approach once, in the order of the catalogue. Specialist trauma treatment
/// (EMDR) and ordinary comfort are not caught.
std::vector<HarmfulHit> harmfulIn(std::string_view words, const InterventionCatalogue& catalogue);

} // namespace haven::interventions
