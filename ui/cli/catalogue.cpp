#include "cli/catalogue.h"

#include "base/data_dir.h"

namespace haven::cli {

Result<instruments::InstrumentCatalogue> loadCatalogue() {
  const auto folder = dataDirectory();
  if (!folder) return fail(folder.error());
  return instruments::InstrumentCatalogue::load(*folder);
}

Result<plan::PlanDefinition> loadPlanDefinition() {
  const auto folder = dataDirectory();
  if (!folder) return fail(folder.error());
  return plan::loadPlan(*folder);
}

Result<interventions::InterventionCatalogue> loadInterventionCatalogue() {
  const auto folder = dataDirectory();
  if (!folder) return fail(folder.error());
  return interventions::loadInterventions(*folder);
}

} // namespace haven::cli
