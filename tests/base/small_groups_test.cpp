#include "base/small_groups.h"

#include "support/catch.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <random>
#include <set>
#include <string>

// Nobody can be told from what an overview tells: neither at once nor by working out what was left out.

using namespace haven;

namespace {

using Counts = std::vector<std::vector<int>>;

std::string words(const ToldCounts& told) {
  const auto word = [](const std::optional<int>& one) { return one ? std::to_string(*one) : std::string("?"); };
  std::string all;
  for (std::size_t r = 0; r < told.cells.size(); ++r) {
    for (const auto& cell : told.cells[r])
      all += word(cell) + ' ';
    all += "= " + word(told.rowTotals[r]) + '\n';
  }
  for (const auto& total : told.columnTotals)
    all += word(total) + ' ';
  return all + "= " + word(told.total);
}

/// Every value that each cell can have, for who knows what is told and that no group is negative: all tables are tried.
class Reader {
 public:
  /// @param most how many there are in all, where that is not told
  Reader(const ToldCounts& told, int most) : m_told(told), m_left(told.total.value_or(most)) {
    m_guess.assign(told.cells.size(), std::vector<int>(told.cells.front().size(), 0));
    m_possible.assign(told.cells.size(), std::vector<std::set<int>>(told.cells.front().size()));
    tryFrom(0, 0);
  }
  [[nodiscard]] const std::set<int>& possible(std::size_t row, std::size_t column) const {
    return m_possible[row][column];
  }

 private:
  static bool fits(const std::optional<int>& told, int value) { return !told || *told == value; }
  void tryFrom(std::size_t row, std::size_t column) {
    if (row == m_guess.size()) return take();
    if (column == m_guess[row].size()) {
      int sum = 0;
      for (const int value : m_guess[row])
        sum += value;
      if (fits(m_told.rowTotals[row], sum)) tryFrom(row + 1, 0);
      return;
    }
    const auto& known = m_told.cells[row][column];
    int most = m_left;
    if (m_told.rowTotals[row]) {
      const auto before = m_guess[row].begin();
      most = std::min(most, *m_told.rowTotals[row] - std::accumulate(before, before + static_cast<long>(column), 0));
    }
    for (int value = known.value_or(0); value <= known.value_or(most) && value <= most; ++value) {
      m_guess[row][column] = value;
      m_left -= value;
      tryFrom(row, column + 1);
      m_left += value;
    }
  }
  void take() {
    int all = 0;
    for (std::size_t c = 0; c < m_guess.front().size(); ++c) {
      int sum = 0;
      for (const auto& row : m_guess)
        sum += row[c];
      if (!fits(m_told.columnTotals[c], sum)) return;
      all += sum;
    }
    if (!fits(m_told.total, all)) return;
    for (std::size_t r = 0; r < m_guess.size(); ++r)
      for (std::size_t c = 0; c < m_guess[r].size(); ++c)
        m_possible[r][c].insert(m_guess[r][c]);
  }

  const ToldCounts& m_told;
  int m_left; ///< how many there can be in what was not guessed yet
  Counts m_guess;
  std::vector<std::vector<std::set<int>>> m_possible;
};

/// What is told is true, nothing small is among it, and nothing small can be worked out.
void check(const Counts& counts) {
  const ToldCounts told = withoutSmallGroups(counts);
  INFO(words(told));
  int total = 0;
  std::vector<int> columns(counts.front().size(), 0);
  const auto sound = [](const std::optional<int>& shown, int value) {
    return !shown || (*shown == value && (value == 0 || value >= kSmallestGroup));
  };
  bool all = true;
  for (std::size_t r = 0; r < counts.size(); ++r) {
    int row = 0;
    for (std::size_t c = 0; c < counts[r].size(); ++c) {
      all = all && sound(told.cells[r][c], counts[r][c]);
      row += counts[r][c];
      columns[c] += counts[r][c];
    }
    all = all && sound(told.rowTotals[r], row);
    total += row;
  }
  for (std::size_t c = 0; c < columns.size(); ++c)
    all = all && sound(told.columnTotals[c], columns[c]);
  CHECK(all);
  CHECK(sound(told.total, total));
  const Reader reader(told, 2 * kSmallestGroup);
  for (std::size_t r = 0; r < counts.size(); ++r)
    for (std::size_t c = 0; c < counts[r].size(); ++c)
      if (counts[r][c] > 0 && counts[r][c] < kSmallestGroup) {
        INFO("row " << r << " column " << c << " is " << counts[r][c]);
        CHECK(reader.possible(r, c).size() >= 3);
        CHECK(*reader.possible(r, c).rbegin() >= kSmallestGroup); // not even that it is small
      }
}

} // namespace

TEST_CASE("small groups: what is told of a table, and what is left out with it") {
  struct Row {
    const char* why;
    Counts counts;
    const char* told;
  };
  const Row rows[] = {
      {"nothing small: everything", {{5, 6}, {7, 0}}, "5 6 = 11\n7 0 = 7\n12 6 = 18"},
      {"zero is nobody", {{0, 0}}, "0 0 = 0\n0 0 = 0"},
      {"one small group takes the next smallest along", {{3}, {9}, {20}}, "? = ?\n? = ?\n20 = 20\n32 = 32"},
      {"two that are little together take a third along", {{1}, {1}, {9}}, "? = ?\n? = ?\n? = ?\n11 = 11"},
      {"two that are enough together do not", {{4}, {3}, {9}}, "? = ?\n? = ?\n9 = 9\n16 = 16"},
      {"a whole organisation of three", {{3}, {0}}, "? = ?\n0 = 0\n? = ?"},
      {"a small group of one team takes a rectangle along",
       {{2, 8, 30}, {7, 9, 30}, {30, 30, 30}},
       "? ? 30 = 40\n? ? 30 = 46\n30 30 30 = 90\n39 47 90 = 176"},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(words(withoutSmallGroups(row.counts)) == row.told);
  }
}

TEST_CASE("small groups: nothing small can be worked out, in every small table") {
  for (int code = 0; code < 8 * 8 * 8; ++code) // three groups of one team
    check({{code % 8}, {code / 8 % 8}, {code / 64}});
  for (int code = 0; code < 8 * 8 * 8 * 8; ++code) // two groups of two teams
    check({{code % 8, code / 8 % 8}, {code / 64 % 8, code / 512}});
}

TEST_CASE("small groups: a small group between two knots of them is not left to be worked out") {
  // Each knot hides itself; what joins them is all that the sums of the first knot leave.
  check({{4, 4, 3, 20}, {4, 4, 20, 20}, {20, 20, 4, 4}, {20, 20, 4, 4}});
}

TEST_CASE("small groups: nothing small can be worked out of larger tables") {
  std::mt19937 chance(20261122);
  for (int round = 0; round < 2000; ++round) {
    Counts counts(3, std::vector<int>(2));
    for (auto& row : counts)
      for (int& value : row)
        value = std::array{0, 1, 2, 3, 4, 5, 6, 9}[chance() % 8];
    check(counts);
  }
}
