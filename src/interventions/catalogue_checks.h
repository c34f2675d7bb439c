#pragma once

#include "instruments/json_reader.h"
#include "interventions/intervention_catalogue.h"

#include <optional>
#include <span>
#include <string>

namespace haven::interventions {

/// The first thing that a schema cannot say and that is not as it should be; none when all is well.
std::optional<instruments::JsonFault> checkCatalogue(const InterventionCatalogue& catalogue);

/// The same for interventions and partners that are laid over a catalogue. Paths begin with `path`.
std::optional<instruments::JsonFault> checkInterventions(std::span<const Intervention> list, const std::string& path,
                                                         const InterventionCatalogue& around);

} // namespace haven::interventions
