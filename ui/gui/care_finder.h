#pragma once

#include "base/error.h"
#include "store/catalogue_search.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace haven::gui {

/// What somebody's words lead to.
struct CareFinds {
  std::vector<interventions::HarmfulHit> harmful; ///< comes before anything else
  std::vector<std::string> interventions;         ///< ids, best found first
  std::vector<std::string> partners;              ///< ids, best found first; none for one or two letters
  bool partly = false;                            ///< nothing holds all of the words; these hold most
};

/// Searches the interventions and partners that can be chosen from. The index is made when it is first needed: most
/// visits never search.
class CareFinder {
 public:
  /// @param catalogue outlives the finder; with the organisation's additions
  CareFinder(const interventions::InterventionCatalogue& catalogue, const interventions::Overlay* overlay);
  Result<CareFinds> find(const QString& words);

 private:
  const interventions::InterventionCatalogue* m_catalogue;
  const interventions::Overlay* m_overlay;
  std::optional<store::CatalogueSearch> m_search;
};

} // namespace haven::gui
