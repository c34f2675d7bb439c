#include "base/small_groups.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <optional>
#include <tuple>

namespace haven {
namespace {

/// A table with its totals as one grid: the last row and column are the totals. In each row and each column the cells
/// add up to the total, so that each is a sum from which a single missing number can be found.
class Grid {
 public:
  explicit Grid(const std::vector<std::vector<int>>& counts)
      : m_rows(counts.size() + 1), m_columns((counts.empty() ? 0 : counts.front().size()) + 1),
        m_values(m_rows * m_columns, 0), m_hidden(m_rows * m_columns, false) {
    for (std::size_t r = 0; r + 1 < m_rows; ++r)
      for (std::size_t c = 0; c + 1 < m_columns; ++c)
        for (const std::size_t cell :
             {at(r, c), at(r, m_columns - 1), at(m_rows - 1, c), at(m_rows - 1, m_columns - 1)})
          m_values[cell] += counts[r][c];
  }

  void protect() {
    for (std::size_t cell = 0; cell < m_values.size(); ++cell)
      m_hidden[cell] = isSmall(cell);
    while (hideWhereAlone() || hideWhereFound())
      ;
  }
  [[nodiscard]] ToldCounts told() const {
    ToldCounts told;
    for (std::size_t r = 0; r + 1 < m_rows; ++r) {
      told.cells.emplace_back();
      for (std::size_t c = 0; c + 1 < m_columns; ++c)
        told.cells.back().push_back(shown(r, c));
      told.rowTotals.push_back(shown(r, m_columns - 1));
    }
    for (std::size_t c = 0; c + 1 < m_columns; ++c)
      told.columnTotals.push_back(shown(m_rows - 1, c));
    told.total = shown(m_rows - 1, m_columns - 1);
    return told;
  }

 private:
  using Line = std::vector<std::size_t>;

  [[nodiscard]] std::size_t at(std::size_t row, std::size_t column) const { return row * m_columns + column; }
  [[nodiscard]] bool isSmall(std::size_t cell) const { return m_values[cell] > 0 && m_values[cell] < kSmallestGroup; }
  [[nodiscard]] std::optional<int> shown(std::size_t row, std::size_t column) const {
    const std::size_t cell = at(row, column);
    return m_hidden[cell] ? std::nullopt : std::optional(m_values[cell]);
  }
  /// Rows, then columns.
  [[nodiscard]] std::vector<Line> lines() const {
    std::vector<Line> all;
    for (std::size_t r = 0; r < m_rows; ++r) {
      all.emplace_back();
      for (std::size_t c = 0; c < m_columns; ++c)
        all.back().push_back(at(r, c));
    }
    for (std::size_t c = 0; c < m_columns; ++c) {
      all.emplace_back();
      for (std::size_t r = 0; r < m_rows; ++r)
        all.back().push_back(at(r, c));
    }
    return all;
  }

  /// Hides one more of a line: the smallest that tells of anybody, and a total last; false where all are hidden.
  bool hideAnother(const Line& line) {
    const auto cost = [&](std::size_t cell) {
      const bool isTotal = cell / m_columns + 1 == m_rows || cell % m_columns + 1 == m_columns;
      return std::tuple(m_values[cell] == 0, isTotal, m_values[cell], cell);
    };
    std::optional<std::size_t> best;
    for (const std::size_t cell : line)
      if (!m_hidden[cell] && (!best || cost(cell) < cost(*best))) best = cell;
    if (best) m_hidden[*best] = true;
    return best.has_value();
  }

  /// What is hidden in a line can be found where it is one cell, or where all of it together is so little that each is
  /// known to be small. With the total hidden too, the others are not held by a sum.
  [[nodiscard]] bool isBare(const Line& line) const {
    int hidden = 0;
    int sum = 0;
    for (const std::size_t cell : line)
      if (m_hidden[cell]) {
        ++hidden;
        sum += m_values[cell];
      }
    if (hidden == 0) return false;
    return hidden < 2 || (!m_hidden[line.back()] && sum < hidden + kSmallestGroup - 1);
  }

  bool hideWhereAlone() {
    bool changed = false;
    for (const Line& line : lines())
      while (isBare(line) && hideAnother(line))
        changed = true;
    return changed;
  }

  /// Whether the sums of rows and columns leave only one value for a hidden cell. Cells are ways between the row and
  /// the column they are in; one that is on no round trip through hidden cells is fixed by the rest.
  [[nodiscard]] bool isFixed(std::size_t cell) const {
    std::vector<std::size_t> parent(m_rows + m_columns);
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    const auto root = [&](std::size_t node) {
      while (parent[node] != node)
        node = parent[node] = parent[parent[node]];
      return node;
    };
    for (std::size_t other = 0; other < m_values.size(); ++other)
      if (m_hidden[other] && other != cell) parent[root(other / m_columns)] = root(m_rows + other % m_columns);
    return root(cell / m_columns) != root(m_rows + cell % m_columns);
  }

  bool hideWhereFound() {
    for (std::size_t cell = 0; cell < m_values.size(); ++cell) {
      if (!m_hidden[cell] || !isFixed(cell)) continue;
      const auto all = lines();
      if (hideAnother(all[cell / m_columns]) || hideAnother(all[m_rows + cell % m_columns])) return true;
    }
    return false;
  }

  std::size_t m_rows; ///< with the totals
  std::size_t m_columns;
  std::vector<int> m_values;
  std::vector<bool> m_hidden;
};

} // namespace

ToldCounts withoutSmallGroups(const std::vector<std::vector<int>>& counts) {
  Grid grid(counts);
  grid.protect();
  return grid.told();
}

} // namespace haven
