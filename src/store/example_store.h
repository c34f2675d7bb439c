#pragma once

#include "instruments/instrument_catalogue.h"
#include "store/vault.h"

namespace haven::store {

/// Adds fictional, marked cases to an open store through the ordinary repository: several ages and relationships, a
/// course over time, a correction, and a draft that stopped half-way.
Status addExampleCases(OpenStore& store, const instruments::InstrumentCatalogue& catalogue);

} // namespace haven::store
