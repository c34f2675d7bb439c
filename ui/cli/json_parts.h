#pragma once

#include "base/source_ref.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
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

/// Places in one line: `richtlijn-2020, tabel 1; nji-2018, 5.1.1`. Each once.
inline std::string joined(const std::vector<SourceRef>& sources) {
  std::vector<SourceRef> told;
  std::string text;
  for (const SourceRef& source : sources) {
    if (std::find(told.begin(), told.end(), source) != told.end()) continue;
    told.push_back(source);
    text += (text.empty() ? "" : "; ") + source.text();
  }
  return text;
}

} // namespace haven::cli
