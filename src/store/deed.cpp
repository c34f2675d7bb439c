#include "store/deed.h"

#include "store/refusal.h"
#include "store/session_log.h"
#include "store/vault.h"

#include <utility>
#include <vector>

namespace haven::store {
namespace {

using casefile::Act;
using casefile::CaseId;
using casefile::CaseRelation;

/// How somebody stands to a case, and what that rests on.
struct Standing {
  CaseRelation relation = CaseRelation::Elsewhere;
  std::string ground;
};

Result<Standing> standingTo(OpenStore& store, CaseId id, const Clock& clock) {
  auto query = store.database().query(
      "SELECT EXISTS (SELECT 1 FROM case_workers WHERE case_id = ?1 AND account = ?2), "
      "EXISTS (SELECT 1 FROM case_teams JOIN team_members USING (team) WHERE case_id = ?1 AND account = ?2), "
      "EXISTS (SELECT 1 FROM emergency_accesses WHERE case_id = ?1 AND by_account = ?2 AND until_at > ?3), "
      "EXISTS (SELECT 1 FROM cases WHERE id = ?1)",
      id, store.account().id, formatIsoTimestamp(clock.now()));
  if (!query) return fail(query.error());
  if (const auto row = query->step(); !row) return fail(row.error());
  if (!query->flag(3)) return fail(ErrorKind::NotFound, {{"what", "case"}});
  if (query->flag(0)) return Standing{CaseRelation::Own, "caseload"};
  if (query->flag(1)) return Standing{CaseRelation::Own, "team"};
  if (query->flag(2)) return Standing{CaseRelation::Emergency, "emergency"};
  return Standing{};
}

tl::unexpected<Error> refusedTo(const casefile::Account& account, Act act, CaseRelation relation) {
  const auto& permission = casefile::permissionFor(act);
  auto who = permission.roles;
  if (permission.administrators) who.push_back(casefile::Role::Administrator);
  auto error = notAllowed(idOf(act), who);
  // A colleague with the same role may; this one's role is not what is in the way.
  const bool byRelation = permission.aboutCase && relation != CaseRelation::Own && mayDo(account, act);
  if (byRelation) error.value().params["relation"] = "elsewhere";
  return error;
}

/// The ground on which the person may do this; NotAllowed where there is none.
Result<std::string> groundFor(OpenStore& store, const Clock& clock, Act act, CaseId caseId) {
  const auto& account = store.account();
  const auto& permission = casefile::permissionFor(act);
  Standing standing;
  if (permission.aboutCase && caseId != 0) {
    auto found = standingTo(store, caseId, clock);
    if (!found) return fail(found.error());
    standing = std::move(*found);
  }
  if (!mayDo(account, act, standing.relation)) return refusedTo(account, act, standing.relation);
  if (permission.aboutCase && !standing.ground.empty()) return standing.ground;
  if (act == Act::OwnAccount) return "own";
  return permission.administrators && account.administrator ? "administration" : "work";
}

Result<std::string> numberOf(Database& database, CaseId id) {
  auto query = database.query("SELECT number FROM cases WHERE id = ?", id);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  return *row ? query->text(0) : std::string();
}

LogRow rowFor(OpenStore& store, const Clock& clock, const LogSubject& what, std::string number, std::string ground) {
  LogRow row;
  row.at = formatIsoTimestamp(clock.now());
  row.account = store.account().id;
  row.name = store.account().name;
  row.role = idOf(store.account().role);
  row.act = what.act;
  row.object = what.object;
  row.objectId = what.objectId;
  if (what.caseId != 0) row.caseId = what.caseId;
  row.caseNumber = std::move(number);
  row.ground = std::move(ground);
  return row;
}

/// Those that waited, then this one, in the caller's transaction.
Status writeRows(OpenStore& store, const LogRow& row) {
  for (const LogRow& earlier : store.log().waiting)
    if (Status written = appendLog(store.database(), earlier); !written) return written;
  return appendLog(store.database(), row);
}

} // namespace

Result<CaseRelation> relationTo(OpenStore& store, CaseId id, const Clock& clock) {
  const auto standing = standingTo(store, id, clock);
  if (!standing) return fail(standing.error());
  return standing->relation;
}

Result<Deed> Deed::begin(OpenStore& store, const Clock& clock, Act act, LogSubject what) {
  auto transaction = Transaction::begin(store.database());
  if (!transaction) return fail(transaction.error());
  auto ground = groundFor(store, clock, act, what.caseId);
  if (!ground) return fail(ground.error());
  std::string number;
  if (what.caseId != 0) {
    auto found = numberOf(store.database(), what.caseId);
    if (!found) return fail(found.error());
    number = std::move(*found);
  }
  return Deed(store, clock, std::move(*transaction), std::move(what), std::move(number), std::move(*ground));
}

Status Deed::setCase(CaseId id) {
  auto number = numberOf(m_store->database(), id);
  if (!number) return fail(number.error());
  m_what.caseId = id;
  m_number = std::move(*number);
  return {};
}

Status Deed::commit() {
  const bool covered = m_store->log().covers(m_what, m_clock->now());
  if (!covered)
    if (Status written = writeRows(*m_store, rowFor(*m_store, *m_clock, m_what, m_number, m_ground)); !written)
      return written;
  if (Status done = m_transaction.commit(); !done) return done;
  if (covered) return {};
  m_store->log().waiting.clear();
  m_store->log().wrote(m_what, m_clock->now());
  return {};
}

Status mayNow(OpenStore& store, const Clock& clock, Act act, CaseId caseId) {
  const auto ground = groundFor(store, clock, act, caseId);
  return ground ? Status() : fail(ground.error());
}

Status noteRead(OpenStore& store, const Clock& clock, Act act, const LogSubject& what) {
  auto ground = groundFor(store, clock, act, what.caseId);
  if (!ground) return fail(ground.error());
  if (store.log().covers(what, clock.now())) return {};
  const auto number = what.caseId != 0 ? numberOf(store.database(), what.caseId) : std::string();
  if (!number) return fail(number.error());
  const LogRow row = rowFor(store, clock, what, *number, std::move(*ground));
  const auto write = [&]() -> Status {
    auto transaction = Transaction::begin(store.database());
    if (!transaction) return fail(transaction.error());
    if (Status written = writeRows(store, row); !written) return written;
    return transaction->commit();
  };
  const Status written = write();
  if (!written && written.error().kind != ErrorKind::DiskFull) return written;
  if (written)
    store.log().waiting.clear();
  else
    store.log().waiting.push_back(row);
  store.log().wrote(what, clock.now());
  return {};
}

} // namespace haven::store
