#pragma once

#include "interventions/shipped_interventions.h"
#include "process.h"
#include "support/catch.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace haven::tests {

using Strings = std::vector<std::string>;

inline nlohmann::ordered_json documentOf(const Strings& arguments) {
  const Ended ended = runHaven(arguments);
  INFO(ended.err);
  REQUIRE(ended.exit == 0);
  CHECK(ended.err.empty());
  const auto document = nlohmann::ordered_json::parse(ended.out);
  CHECK(ended.out == document.dump(2) + "\n");
  return document;
}

inline Strings idsIn(const nlohmann::ordered_json& list) {
  Strings ids;
  for (const auto& one : list)
    ids.push_back(one.at("id"));
  return ids;
}

inline Strings shippedIds() {
  Strings ids;
  for (const auto& one : shippedInterventions().interventions)
    ids.push_back(one.id);
  return ids;
}

inline Strings sorted(Strings list) {
  std::sort(list.begin(), list.end());
  return list;
}

inline const nlohmann::ordered_json& candidate(const nlohmann::ordered_json& document, const std::string& id) {
  for (const auto& one : document.at("candidates"))
    if (one.at("id") == id) return one;
  throw std::runtime_error(id);
}

inline bool anyText(const nlohmann::ordered_json& reasons, const std::string& part) {
  return std::any_of(reasons.begin(), reasons.end(), [&](const nlohmann::ordered_json& reason) {
    return reason.at("text").get<std::string>().find(part) != std::string::npos;
  });
}

inline bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

} // namespace haven::tests
