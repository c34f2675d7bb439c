#include "gui/shipped_data.h"

#include <utility>

namespace haven::gui {

Result<ShippedData> loadShippedData(const std::filesystem::path& folder) {
  auto catalogue = instruments::InstrumentCatalogue::load(folder);
  if (!catalogue) return fail(catalogue.error());
  auto plan = plan::loadPlan(folder);
  if (!plan) return fail(plan.error());
  const interventions::LazyCatalogue interventions([folder] { return interventions::loadInterventions(folder); });
  return ShippedData{std::move(*catalogue), std::move(*plan), interventions};
}

} // namespace haven::gui
