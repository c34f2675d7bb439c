#include "store/deed_standing.h"

#include "store/vault.h"

namespace haven::store {

using casefile::CaseRelation;

Result<Standing> standingOf(Database& database, casefile::AccountId account, casefile::CaseId id, const Clock& clock) {
  auto query = database.query(
      "SELECT number, "
      "EXISTS (SELECT 1 FROM case_workers w WHERE w.case_id = c.id AND w.account = ?2), "
      "EXISTS (SELECT 1 FROM case_teams t JOIN team_members m ON m.team = t.team "
      "WHERE t.case_id = c.id AND m.account = ?2), "
      "EXISTS (SELECT 1 FROM emergency_accesses e WHERE e.case_id = c.id AND e.by_account = ?2 AND e.until_at > ?3) "
      "FROM cases c WHERE c.id = ?1",
      id, account, formatIsoTimestamp(clock.now()));
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "case"}});
  if (query->flag(1)) return Standing{CaseRelation::Own, "caseload", query->text(0)};
  if (query->flag(2)) return Standing{CaseRelation::Own, "team", query->text(0)};
  if (query->flag(3)) return Standing{CaseRelation::Emergency, "emergency", query->text(0)};
  return Standing{CaseRelation::Elsewhere, {}, query->text(0)};
}

Result<Standing> standingTo(OpenStore& store, casefile::CaseId id, const Clock& clock) {
  return standingOf(store.database(), store.account().id, id, clock);
}

} // namespace haven::store
