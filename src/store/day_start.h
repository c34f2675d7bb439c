#pragma once

#include "store/plan_repository.h"

#include <vector>

namespace haven::store {

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
};

/// Read from the index of cases and for a few rows: what changed since that was made is not in it (`refreshCaseIndex`).
/// NotAllowed.
/// @param most of each of the looks
/// @param mostDrafts of the drafts
Result<DayStart> readDayStart(OpenStore& store, int most, int mostDrafts);

} // namespace haven::store
