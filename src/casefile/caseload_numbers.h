#pragma once

#include "base/date.h"
#include "base/small_groups.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::casefile {

/// What cases are counted by. Each counts something of its own, so that no two tell together what neither tells.
enum class NumbersBy {
  Stage,      ///< open cases, by where they stand
  Waiting,    ///< open cases, by how long ago the last decision was, or the case was opened
  Age,        ///< open cases, by the youth's age; the ages the instruments are for
  Conclusion, ///< conclusions of step 2 in the last twelve months, by what they are
  Closed,     ///< closed cases
};
inline constexpr NumbersBy kNumbersBy[] = {NumbersBy::Stage, NumbersBy::Waiting, NumbersBy::Age, NumbersBy::Conclusion,
                                           NumbersBy::Closed};
/// `stage`, `waiting`, `age`, `conclusion`, `closed`
std::string_view idOf(NumbersBy by);

/// One case as far as it is counted.
struct CountedCase {
  std::size_t team = 0; ///< place in the list of teams
  std::string stage;    ///< id (`plan::idOf`); "closed" where it is
  int waitingDays = 0;
  Months age{};
};
/// One conclusion of step 2 that was not revised.
struct CountedConclusion {
  std::size_t team = 0;
  std::string outcome; ///< id in the plan
};

struct NumbersTable {
  NumbersBy by{};
  std::vector<std::string> groups; ///< ids, one a row
  ToldCounts told;
};

/// Counts of a whole organisation, a column for each team; teams too small for one share a column. Nobody can be told
/// from them, by putting tables side by side either: those about the same cases all tell their totals, or nothing of
/// them is told at all.
struct CaseloadNumbers {
  std::vector<std::vector<std::size_t>> columns; ///< the teams that each is about, by place in the list of teams
  std::vector<NumbersTable> tables;              ///< in the order of `kNumbersBy`
  /// Days since the last decision, of the middle one of the open cases of a column; nothing where they are not counted.
  std::vector<std::optional<int>> middleWait;
};

/// Groups of a table in their order, and into which a case or conclusion goes: nothing where it is of none.
std::vector<std::string> groupsOf(NumbersBy by);
std::optional<std::size_t> waitingGroup(int days);
std::optional<std::size_t> ageGroup(Months age);

/// @param teams how many there are
CaseloadNumbers numbersOf(std::size_t teams, const std::vector<CountedCase>& cases,
                          const std::vector<CountedConclusion>& conclusions);
/// Only the columns that are about one of these teams, without the totals over all of them.
CaseloadNumbers onlyTeams(const CaseloadNumbers& numbers, const std::vector<std::size_t>& teams);

} // namespace haven::casefile
