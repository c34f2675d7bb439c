#pragma once

#include "base/data_dir.h"
#include "plan/plan_definition.h"

#include <stdexcept>
#include <string>

namespace haven::tests {

inline std::string dataText(const char* name) {
  const auto text = readFile(std::filesystem::path(HAVEN_SOURCE_DIR "/data") / name, 1'000'000);
  if (!text) throw std::runtime_error(name);
  return *text;
}

/// The plan as it is shipped.
inline const plan::PlanDefinition& shippedPlan() {
  static const auto loaded = plan::loadPlan(HAVEN_SOURCE_DIR "/data");
  if (!loaded)
    throw std::runtime_error(loaded.error().param("file") + loaded.error().param("path") + " " +
                             loaded.error().param("reason"));
  return *loaded;
}

} // namespace haven::tests
