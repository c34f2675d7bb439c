#pragma once

#include "base/date.h"
#include "store/waiting_proposals.h"

#include <string>
#include <vector>

namespace haven::store {

/// A case in a list of what is to be done.
struct FollowUp {
  casefile::CaseId id = 0;
  std::string number;
  bool example = false;
  std::string name;
  Date day{};
};

/// Some of a list, and how many there are in all.
struct FirstOf {
  std::vector<FollowUp> first;
  int count = 0;
};

/// What a day begins with, of cases within reach.
struct DayStart {
  FirstOf overdue; ///< the day to look again has passed; longest ago first
  FirstOf dueSoon; ///< it is today or soon (`kDaysSoon`); earliest first
  FirstOf drafts;  ///< of the own caseload, with a form that is not finished; begun last first. Has no day.
  std::vector<WaitingProposal> waiting;  ///< `readWaiting`
  std::vector<WaitingProposal> returned; ///< `readReturned`
};

/// Read from the index of cases and for a few rows: what changed since that was made is not in it (`refreshCaseIndex`).
/// On any connection.
/// @param most of each of the looks
/// @param mostDrafts of the drafts
Result<DayStart> readDayStart(Database& database, const SearchLeave& leave, int most, int mostDrafts);

} // namespace haven::store
