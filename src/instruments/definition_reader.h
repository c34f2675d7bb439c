#pragma once

#include "instruments/instrument.h"
#include "instruments/json_reader.h"

namespace haven::instruments {

/// The definition in a document that its schema accepted; empty lists and texts for what it leaves out.
/// Checks nothing itself. Throws nlohmann's exception for a document its schema would refuse.
Instrument readDefinition(const nlohmann::json& document);

} // namespace haven::instruments
