#include "interventions/overlay.h"

namespace haven::interventions {

const LocalOffer* Overlay::offer(std::string_view intervention) const {
  for (const LocalOffer& one : offers)
    if (one.intervention == intervention) return &one;
  return nullptr;
}

} // namespace haven::interventions
