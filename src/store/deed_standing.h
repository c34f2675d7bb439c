#pragma once

#include "base/clock.h"
#include "casefile/case_file.h"
#include "casefile/permissions.h"
#include "store/sqlite.h"

#include <string>
#include <string_view>

namespace haven::store {

class OpenStore;

/// How somebody stands to a case, and what that rests on.
struct Standing {
  casefile::CaseRelation relation = casefile::CaseRelation::Elsewhere;
  std::string ground; ///< as the access log names it; empty elsewhere
  std::string number; ///< of the case
};
/// Of whatever account. NotFound (what "case").
Result<Standing> standingOf(Database& database, casefile::AccountId account, casefile::CaseId id, const Clock& clock);
/// Of the account that opened the store. NotFound (what "case").
Result<Standing> standingTo(OpenStore& store, casefile::CaseId id, const Clock& clock);

/// SQL: that the case `c` is of the own team or caseload, or open in emergency. The same rule as `standingTo`, for
/// lists. Parameter 1 is the account, 2 the moment in ISO 8601; further `?` count from 3.
inline constexpr std::string_view kWithinReach =
    "(EXISTS (SELECT 1 FROM case_workers w WHERE w.case_id = c.id AND w.account = ?1) "
    "OR EXISTS (SELECT 1 FROM case_teams t JOIN team_members m ON m.team = t.team "
    "WHERE t.case_id = c.id AND m.account = ?1) "
    "OR EXISTS (SELECT 1 FROM emergency_accesses e WHERE e.case_id = c.id AND e.by_account = ?1 AND e.until_at > ?2))";

} // namespace haven::store
