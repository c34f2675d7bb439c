#pragma once

#include "casefile/case_file.h"
#include "casefile/caseload_numbers.h"
#include "store/vault.h"

#include <string>
#include <vector>

namespace haven::store {

class Database;

/// That somebody may see the numbers, as was checked and logged, and of which teams.
class NumbersLeave {
 public:
  /// NotAllowed.
  static Result<NumbersLeave> begin(OpenStore& store);

 private:
  friend Result<struct TeamNumbers> countCases(Database& database, const NumbersLeave& leave);
  bool m_ofAll = false;
  std::vector<casefile::TeamId> m_teams;
  Date m_today{};
};

/// Counts with the names of the teams they are about.
struct TeamNumbers {
  std::vector<std::string> teams; ///< by the places in `numbers.columns`; the last stands for cases of no team: empty
  casefile::CaseloadNumbers numbers;
  bool examples = false; ///< there are none but made-up cases, and these were counted; else they are left out
};

/// Who looks after the store sees every team, everybody else the own teams, in tables made of the whole organisation.
/// From what the index says (`refreshCaseIndex`). Works on any connection to an open store.
Result<TeamNumbers> countCases(Database& database, const NumbersLeave& leave);

} // namespace haven::store
