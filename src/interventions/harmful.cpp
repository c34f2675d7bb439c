#include "interventions/harmful.h"

namespace haven::interventions {

std::vector<HarmfulHit> harmfulIn(std::string_view, const InterventionCatalogue&) {
  return {};
}

} // namespace haven::interventions
