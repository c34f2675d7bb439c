#pragma once

#include "instruments/instrument_catalogue.h"

namespace haven::cli {

/// The definitions that come with Haven.
Result<instruments::InstrumentCatalogue> loadCatalogue();

} // namespace haven::cli
