#pragma once

#include <string>

namespace haven {

/// Where a clinical fact stands: a document id and the place in it (`richtlijn-2020`, `bijlage 4`).
struct SourceRef {
  std::string document;
  std::string place;

  /// `richtlijn-2020, bijlage 4`
  [[nodiscard]] std::string text() const { return place.empty() ? document : document + ", " + place; }
  bool operator==(const SourceRef&) const = default;
};

} // namespace haven
