#pragma once

#include "cli/console.h"
#include "instruments/instrument_catalogue.h"

#include <filesystem>
#include <string>

namespace haven::cli {

/// A licence pack read from a file, with everything that is wrong with it; `exit` says whether it can be used.
struct PackFile {
  instruments::PackReading reading;
  Exit exit = Exit::Done;
};

/// Reads at most `instruments::kMaxJson` bytes. Says each fault on standard error: file, place, reason.
PackFile readPackFile(const std::filesystem::path& file, const instruments::InstrumentCatalogue& catalogue,
                      const Console& console);

} // namespace haven::cli
