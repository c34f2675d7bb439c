#include "interventions/harmful.h"

#include "interventions/harmful_words.h"

namespace haven::interventions {

std::vector<HarmfulHit> harmfulIn(std::string_view words, const InterventionCatalogue& catalogue) {
  return HarmfulWords(catalogue).in(words);
}

} // namespace haven::interventions
