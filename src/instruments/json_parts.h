#pragma once

#include "base/source_ref.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

// Parts of shipped documents that have passed their schema. Each throws nlohmann's exception on anything else.
namespace haven::instruments {

/// Empty when it is left out.
inline std::string textAt(const nlohmann::json& object, const char* key) {
  return object.value(key, std::string{});
}

inline std::optional<int> intAt(const nlohmann::json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() ? std::nullopt : std::optional(found->get<int>());
}

inline SourceRef sourceIn(const nlohmann::json& from) {
  return {from.at("document"), from.at("place")};
}

} // namespace haven::instruments
