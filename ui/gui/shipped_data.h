#pragma once

#include "instruments/instrument_catalogue.h"
#include "interventions/lazy_catalogue.h"
#include "plan/plan_definition.h"

#include <filesystem>

namespace haven::gui {

/// The clinical content that comes with Haven, as the windows work with it.
struct ShippedData {
  instruments::InstrumentCatalogue catalogue;
  plan::PlanDefinition plan;
  interventions::LazyCatalogue interventions;
};

/// Reads what every page rests on, and leaves the interventions for whoever asks for them first. The first fault in the
/// instruments or the plan; one in the interventions is told then.
Result<ShippedData> loadShippedData(const std::filesystem::path& folder);

} // namespace haven::gui
