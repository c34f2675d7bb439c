#include "store/deed.h"

#include "store/deed_standing.h"
#include "store/refusal.h"
#include "store/session_log.h"
#include "store/vault.h"

#include <utility>

namespace haven::store {
namespace {

using casefile::Act;
using casefile::CaseId;
using casefile::CaseRelation;

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

/// On what an act rests, and the number of the case it is about.
struct Footing {
  std::string ground;
  std::string number; ///< empty: about no case
};

/// NotAllowed where there is no ground; NotFound (what "case").
Result<Footing> footingFor(OpenStore& store, const Clock& clock, Act act, CaseId caseId) {
  const auto& account = store.account();
  const auto& permission = casefile::permissionFor(act);
  Standing standing;
  if (caseId != 0) {
    auto found = standingTo(store, caseId, clock);
    if (!found) return fail(found.error());
    standing = std::move(*found);
  }
  if (!mayDo(account, act, standing.relation)) return refusedTo(account, act, standing.relation);
  Footing footing{"work", std::move(standing.number)};
  if (permission.aboutCase && !standing.ground.empty())
    footing.ground = std::move(standing.ground);
  else if (act == Act::OwnAccount)
    footing.ground = "own";
  else if (permission.administrators && account.administrator)
    footing.ground = "administration";
  return footing;
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
  auto footing = footingFor(store, clock, act, what.caseId);
  if (!footing) return fail(footing.error());
  return Deed(store, clock, std::move(*transaction), std::move(what), std::move(footing->number),
              std::move(footing->ground));
}

Status Deed::setCase(CaseId id) {
  auto number = numberOf(m_store->database(), id);
  if (!number) return fail(number.error());
  m_what.caseId = id;
  m_number = std::move(*number);
  return {};
}

Status Deed::commit() {
  SessionLog& log = m_store->log();
  // What waited for room is written as soon as anything is.
  const bool covered = log.covers(m_what, m_ground, m_clock->now()) && log.waiting.empty();
  if (!covered)
    if (Status written = writeRows(*m_store, rowFor(*m_store, *m_clock, m_what, m_number, m_ground)); !written)
      return written;
  if (Status done = m_transaction.commit(); !done) return done;
  if (covered) return {};
  log.waiting.clear();
  log.wrote(m_what, m_ground, m_clock->now());
  return {};
}

Status mayNow(OpenStore& store, const Clock& clock, Act act, CaseId caseId) {
  const auto footing = footingFor(store, clock, act, caseId);
  return footing ? Status() : fail(footing.error());
}

Status noteRead(OpenStore& store, const Clock& clock, Act act, const LogSubject& what) {
  auto footing = footingFor(store, clock, act, what.caseId);
  if (!footing) return fail(footing.error());
  SessionLog& log = store.log();
  if (log.covers(what, footing->ground, clock.now())) return {};
  const LogRow row = rowFor(store, clock, what, footing->number, footing->ground);
  const auto write = [&]() -> Status {
    auto transaction = Transaction::begin(store.database());
    if (!transaction) return fail(transaction.error());
    if (Status written = writeRows(store, row); !written) return written;
    return transaction->commit();
  };
  const Status written = write();
  if (!written && written.error().kind != ErrorKind::DiskFull) return written;
  if (written)
    log.waiting.clear();
  else
    log.waiting.push_back(row);
  log.wrote(what, footing->ground, clock.now());
  return {};
}

} // namespace haven::store
