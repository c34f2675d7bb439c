#pragma once

#include "instruments/instrument.h"
#include "instruments/json_reader.h"

#include <optional>

namespace haven::instruments {

/// The first thing wrong with a definition that its schema could not see: ids, references, ages, answers, bands.
std::optional<JsonFault> checkDefinition(const Instrument& instrument);

} // namespace haven::instruments
