#include "casefile/caseload_numbers.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <type_traits>
#include <utility>

namespace haven::casefile {
namespace {

using Counts = std::vector<std::vector<int>>;

constexpr std::string_view kClosed = "closed";
constexpr std::array<std::string_view, 7> kStages{"step-1", "watching",       "step-2",   "screened",
                                                  "step-3", "treatment-plan", "following"};
constexpr std::array<std::string_view, 3> kConclusions{"not-confirmed", "partly-confirmed", "confirmed"};

/// What is below `end`, and not in a group before it.
struct Below {
  std::string_view id;
  int end;
};
constexpr int kNoEnd = 1'000'000;
constexpr Below kWaiting[] = {
    {"under-2-weeks", 14}, {"under-6-weeks", 42}, {"under-3-months", 91}, {"under-6-months", 182}, {"longer", kNoEnd}};
constexpr Below kAges[] = {{"0-1", 24}, {"2-5", 72}, {"6-12", 156}, {"13-17", 216}, {"18-plus", kNoEnd}};

std::optional<std::size_t> groupIn(std::span<const Below> groups, int value) {
  const auto found = std::ranges::find_if(groups, [&](const Below& one) { return value < one.end; });
  if (found == groups.end()) return std::nullopt;
  return static_cast<std::size_t>(found - groups.begin());
}

template <std::size_t N>
std::optional<std::size_t> placeIn(const std::array<std::string_view, N>& ids, std::string_view id) {
  const auto found = std::ranges::find(ids, id);
  if (found == ids.end()) return std::nullopt;
  return static_cast<std::size_t>(found - ids.begin());
}

template <class List>
std::vector<std::string> idsOf(const List& list) {
  std::vector<std::string> ids;
  for (const auto& one : list) {
    if constexpr (requires { one.id; })
      ids.emplace_back(one.id);
    else
      ids.emplace_back(one);
  }
  return ids;
}

/// The group of an open case in a table about these; nothing for a closed one.
std::optional<std::size_t> groupOf(NumbersBy by, const CountedCase& one) {
  const bool closed = one.stage == kClosed;
  if (closed != (by == NumbersBy::Closed)) return std::nullopt;
  switch (by) {
  case NumbersBy::Stage:
    return placeIn(kStages, one.stage);
  case NumbersBy::Waiting:
    return waitingGroup(one.waitingDays);
  case NumbersBy::Age:
    return ageGroup(one.age);
  case NumbersBy::Closed:
    return 0;
  case NumbersBy::Conclusion:
    break;
  }
  return std::nullopt;
}

bool isAboutOpen(NumbersBy by) {
  return by == NumbersBy::Stage || by == NumbersBy::Waiting || by == NumbersBy::Age;
}

/// Which teams stand together.
class Columns {
 public:
  explicit Columns(std::size_t teams) : m_of(teams) {
    for (std::size_t team = 0; team < teams; ++team)
      m_of[team] = team;
    m_count = teams;
  }
  [[nodiscard]] std::size_t count() const { return m_count; }
  [[nodiscard]] std::size_t of(std::size_t team) const { return m_of[team]; }
  void merge(std::size_t one, std::size_t other) {
    const auto [to, from] = std::minmax(one, other);
    for (std::size_t& column : m_of) {
      if (column == from) column = to;
      if (column > from) --column;
    }
    --m_count;
  }
  [[nodiscard]] std::vector<std::vector<std::size_t>> teams() const {
    std::vector<std::vector<std::size_t>> all(m_count);
    for (std::size_t team = 0; team < m_of.size(); ++team)
      all[m_of[team]].push_back(team);
    return all;
  }

 private:
  std::vector<std::size_t> m_of;
  std::size_t m_count;
};

NumbersTable tableOf(NumbersBy by, const Columns& columns, const std::vector<CountedCase>& cases,
                     const std::vector<CountedConclusion>& conclusions) {
  NumbersTable table{by, groupsOf(by), {}};
  Counts counts(table.groups.size(), std::vector<int>(columns.count(), 0));
  for (const CountedCase& one : cases)
    if (const auto group = groupOf(by, one)) ++counts[*group][columns.of(one.team)];
  if (by == NumbersBy::Conclusion)
    for (const CountedConclusion& one : conclusions)
      if (const auto group = placeIn(kConclusions, one.outcome)) ++counts[*group][columns.of(one.team)];
  table.told = withoutSmallGroups(counts);
  return table;
}

/// A column of which a table about open cases does not tell how many there are: another such table would.
std::optional<std::size_t> tooSmall(const std::vector<NumbersTable>& tables) {
  for (const NumbersTable& table : tables)
    if (isAboutOpen(table.by))
      for (std::size_t column = 0; column < table.told.columnTotals.size(); ++column)
        if (!table.told.columnTotals[column]) return column;
  return std::nullopt;
}

/// What a column that is too small goes together with: teams that stand together already, so that there is one such
/// column; else the one with the fewest open cases.
std::size_t besides(std::size_t column, const Columns& columns, const std::vector<CountedCase>& cases) {
  const auto teams = columns.teams();
  for (std::size_t other = 0; other < teams.size(); ++other)
    if (other != column && teams[other].size() > 1) return other;
  std::vector<int> open(columns.count(), 0);
  for (const CountedCase& one : cases)
    if (one.stage != kClosed) ++open[columns.of(one.team)];
  open[column] = kNoEnd;
  return static_cast<std::size_t>(std::ranges::min_element(open) - open.begin());
}

void tellNothing(ToldCounts& told) {
  for (auto& row : told.cells)
    std::ranges::fill(row, std::nullopt);
  std::ranges::fill(told.rowTotals, std::nullopt);
  std::ranges::fill(told.columnTotals, std::nullopt);
  told.total.reset();
}

std::vector<std::optional<int>> middles(const Columns& columns, const std::vector<CountedCase>& cases,
                                        const std::vector<std::optional<int>>& told) {
  std::vector<std::vector<int>> days(columns.count());
  for (const CountedCase& one : cases)
    if (one.stage != kClosed) days[columns.of(one.team)].push_back(one.waitingDays);
  std::vector<std::optional<int>> all(columns.count());
  for (std::size_t column = 0; column < all.size(); ++column) {
    auto& list = days[column];
    if (!told[column] || std::ssize(list) < kSmallestGroup) continue;
    const auto middle = list.begin() + std::ssize(list) / 2;
    std::nth_element(list.begin(), middle, list.end());
    all[column] = *middle;
  }
  return all;
}

} // namespace

std::string_view idOf(NumbersBy by) {
  constexpr std::array<std::string_view, std::size(kNumbersBy)> kIds{"stage", "waiting", "age", "conclusion", "closed"};
  return kIds[static_cast<std::size_t>(by)];
}

std::vector<std::string> groupsOf(NumbersBy by) {
  switch (by) {
  case NumbersBy::Stage:
    return idsOf(kStages);
  case NumbersBy::Waiting:
    return idsOf(kWaiting);
  case NumbersBy::Age:
    return idsOf(kAges);
  case NumbersBy::Conclusion:
    return idsOf(kConclusions);
  case NumbersBy::Closed:
    break;
  }
  return {std::string(kClosed)};
}

std::optional<std::size_t> waitingGroup(int days) {
  return groupIn(kWaiting, days);
}

std::optional<std::size_t> ageGroup(Months age) {
  return groupIn(kAges, static_cast<int>(age.count()));
}

CaseloadNumbers numbersOf(std::size_t teams, const std::vector<CountedCase>& cases,
                          const std::vector<CountedConclusion>& conclusions) {
  Columns columns(teams);
  CaseloadNumbers numbers;
  for (;;) {
    numbers.tables.clear();
    for (const NumbersBy by : kNumbersBy)
      numbers.tables.push_back(tableOf(by, columns, cases, conclusions));
    const auto small = tooSmall(numbers.tables);
    if (!small) break;
    if (columns.count() > 1) {
      columns.merge(*small, besides(*small, columns, cases));
      continue;
    }
    for (NumbersTable& table : numbers.tables)
      if (isAboutOpen(table.by)) tellNothing(table.told);
    break;
  }
  numbers.columns = columns.teams();
  numbers.middleWait = middles(columns, cases, numbers.tables.front().told.columnTotals);
  return numbers;
}

CaseloadNumbers onlyTeams(const CaseloadNumbers& numbers, const std::vector<std::size_t>& teams) {
  std::vector<std::size_t> wanted;
  for (std::size_t column = 0; column < numbers.columns.size(); ++column)
    if (std::ranges::find_first_of(numbers.columns[column], teams) != numbers.columns[column].end())
      wanted.push_back(column);
  const auto pick = [&](const auto& from) {
    std::remove_cvref_t<decltype(from)> some;
    for (const std::size_t column : wanted)
      some.push_back(from[column]);
    return some;
  };
  CaseloadNumbers some{pick(numbers.columns), {}, pick(numbers.middleWait)};
  for (const NumbersTable& table : numbers.tables) {
    NumbersTable kept{table.by, table.groups, {}};
    for (const auto& row : table.told.cells)
      kept.told.cells.push_back(pick(row));
    kept.told.rowTotals.assign(table.groups.size(), std::nullopt);
    kept.told.columnTotals = pick(table.told.columnTotals);
    some.tables.push_back(std::move(kept));
  }
  return some;
}

} // namespace haven::casefile
