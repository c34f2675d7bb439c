#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace haven::cli {

template <class T>
nlohmann::ordered_json orNull(const std::optional<T>& value) {
  return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

/// The `id` of each.
template <class T>
nlohmann::ordered_json idsOf(const std::vector<T>& list) {
  nlohmann::ordered_json ids = nlohmann::ordered_json::array();
  for (const T& one : list)
    ids.push_back(one.id);
  return ids;
}

} // namespace haven::cli
