#pragma once

#include "interventions/intervention_catalogue.h"

#include <nlohmann/json_fwd.hpp>

namespace haven::interventions {

/// Turns a document that has passed `interventions.schema.json` into a catalogue. Throws nlohmann's exception on
/// anything else.
InterventionCatalogue readCatalogue(const nlohmann::json& document);

/// One element of `interventions`.
Intervention readIntervention(const nlohmann::json& from);

/// One element of `partners`.
Partner readPartner(const nlohmann::json& from);

} // namespace haven::interventions
