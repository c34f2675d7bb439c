#pragma once

#include "base/data_dir.h"
#include "interventions/intervention_catalogue.h"

#include <stdexcept>
#include <string>

namespace haven::tests {

inline std::string interventionData(const char* name) {
  const auto text = readFile(std::filesystem::path(HAVEN_SOURCE_DIR "/data") / name, 1'000'000);
  if (!text) throw std::runtime_error(name);
  return *text;
}

/// The interventions as they are shipped.
inline const interventions::InterventionCatalogue& shippedInterventions() {
  static const auto loaded = interventions::loadInterventions(HAVEN_SOURCE_DIR "/data");
  if (!loaded)
    throw std::runtime_error(loaded.error().param("file") + loaded.error().param("path") + " " +
                             loaded.error().param("reason") + " " + loaded.error().param("what"));
  return *loaded;
}

} // namespace haven::tests
