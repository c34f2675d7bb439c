#pragma once

#include "base/source_ref.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

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

/// Each element of a list, read; empty when the list is left out.
template <class Read>
auto listIn(const nlohmann::json& object, const char* key, Read read) {
  std::vector<decltype(read(object))> list;
  if (const auto found = object.find(key); found != object.end())
    for (const nlohmann::json& element : *found)
      list.push_back(read(element));
  return list;
}

inline SourceRef sourceIn(const nlohmann::json& from) {
  return {from.at("document"), from.at("place")};
}

} // namespace haven::instruments
