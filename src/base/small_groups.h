#pragma once

#include <optional>
#include <vector>

namespace haven {

/// Counts of people, told so that nobody can be told from them.
struct ToldCounts {
  std::vector<std::vector<std::optional<int>>> cells; ///< rows of the table; nothing: not told
  std::vector<std::optional<int>> rowTotals;
  std::vector<std::optional<int>> columnTotals;
  std::optional<int> total;
};

/// Below this many, a group is not told.
inline constexpr int kSmallestGroup = 5;

/// Leaves out every count from 1 to 4, and as many others as it takes that none of these can be found by adding up and
/// subtracting what is told, nor by knowing that no group is negative. Zero is told: it is about nobody. Where that
/// cannot be had, nothing but zeros is told.
/// @param counts rows of equal length, none negative
ToldCounts withoutSmallGroups(const std::vector<std::vector<int>>& counts);

} // namespace haven
