#pragma once

#include "base/data_dir.h"
#include "instruments/instrument_catalogue.h"

#include <stdexcept>

namespace haven::tests {

/// The definitions as they are shipped.
inline const instruments::InstrumentCatalogue& shipped() {
  static const auto catalogue = instruments::InstrumentCatalogue::load(HAVEN_SOURCE_DIR "/data");
  if (!catalogue)
    throw std::runtime_error(catalogue.error().param("file") + catalogue.error().param("path") + " " +
                             catalogue.error().param("reason"));
  return *catalogue;
}

inline const instruments::Instrument& lsvg() {
  const auto* found = shipped().find("lsvg");
  if (found == nullptr) throw std::runtime_error("no lsvg");
  return *found;
}

} // namespace haven::tests
