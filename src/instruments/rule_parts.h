#pragma once

#include "instruments/attainable.h"
#include "instruments/instrument.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What definitions and licence packs are checked for alike; not for use outside src/instruments.
namespace haven::instruments {

/// Whether some value is in both lists; an empty list takes any.
bool meet(const std::vector<std::string>& one, const std::vector<std::string>& other);

/// Whether some respondent, sex and age would find both norm tables.
template <class Table>
bool bothMatch(const Table& one, const Table& other) {
  constexpr int kLow = std::numeric_limits<int>::min();
  constexpr int kHigh = std::numeric_limits<int>::max();
  return meet(one.respondents, other.respondents) && meet(one.sexes, other.sexes) &&
         one.fromMonths.value_or(kLow) <= other.toMonths.value_or(kHigh) &&
         other.fromMonths.value_or(kLow) <= one.toMonths.value_or(kHigh);
}

/// An attainable score that no band holds.
struct BandGap {
  double score = 0;
  std::size_t band = 0; ///< beside which it lies
  bool above = false;   ///< behind the last band; else before `band`
};

/// @param bands ascending, without overlap, at least one
std::optional<BandGap> gapIn(const Scale& scale, const std::vector<Scale>& scales,
                             const std::vector<AnswerOption>& answers, const std::vector<Band>& bands);

} // namespace haven::instruments
