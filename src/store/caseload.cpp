#include "store/caseload.h"

#include "base/text.h"
#include "store/account_rows.h"
#include "store/deed.h"
#include "store/field_check.h"
#include "store/read_rows.h"
#include "store/refusal.h"
#include "store/sqlite.h"

#include <utility>

namespace haven::store {
namespace {

using casefile::Act;
using casefile::CaseId;

/// The id in the first column of the first row; nothing where there is no row.
Result<std::optional<std::int64_t>> firstId(Result<Statement> query) {
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  return *row ? std::optional(query->integer(0)) : std::nullopt;
}

/// Every one of them may have a case, and somebody is left who does.
Status checkHolders(Database& database, const CaseHolders& holders) {
  bool somebody = false;
  for (const auto worker : holders.workers) {
    const auto known = firstId(database.query(
        "SELECT id FROM accounts WHERE id = ? AND disabled_at IS NULL AND role <> 'administrator'", worker));
    if (!known) return fail(known.error());
    if (!*known) return refused("workers", "unknown-value");
    somebody = true;
  }
  if (holders.team) {
    const auto known = firstId(database.query("SELECT id FROM teams WHERE id = ?", *holders.team));
    if (!known) return fail(known.error());
    if (!*known) return refused("team", "unknown-value");
    const auto member =
        firstId(database.query("SELECT m.account FROM team_members m JOIN accounts a ON a.id = m.account "
                               "WHERE m.team = ? AND a.disabled_at IS NULL AND a.role <> 'administrator'",
                               *holders.team));
    if (!member) return fail(member.error());
    somebody = somebody || member->has_value();
  }
  return somebody ? Status() : refused("workers", "nobody");
}

Status writeHolders(Database& database, CaseId id, const CaseHolders& holders) {
  Status done = database.run("DELETE FROM case_workers WHERE case_id = ?", id);
  if (done) done = database.run("DELETE FROM case_teams WHERE case_id = ?", id);
  if (done && holders.team) done = database.run("INSERT INTO case_teams VALUES (?, ?)", id, *holders.team);
  for (const auto worker : holders.workers)
    if (done) done = database.run("INSERT INTO case_workers VALUES (?, ?) ON CONFLICT DO NOTHING", id, worker);
  return done;
}

} // namespace

Result<casefile::CaseRelation> CaseloadRepository::relation(CaseId id) {
  return relationTo(*m_store, id, *m_clock);
}

Result<CaseHolders> CaseloadRepository::holders(CaseId id) {
  if (const Status may = mayNow(*m_store, *m_clock, Act::Assign, id); !may)
    if (const Status see = mayNow(*m_store, *m_clock, Act::See, id); !see) return fail(see.error());
  Database& database = m_store->database();
  CaseHolders holders;
  const auto team = firstId(database.query("SELECT team FROM case_teams WHERE case_id = ?", id));
  if (!team) return fail(team.error());
  holders.team = *team;
  auto workers = readAll<casefile::AccountId>(
      database.query("SELECT account FROM case_workers WHERE case_id = ? ORDER BY account", id),
      [](RowReader& row) { return row.integer(); });
  if (!workers) return fail(workers.error());
  holders.workers = std::move(*workers);
  return holders;
}

Result<CaseId> CaseloadRepository::numbered(std::string_view number) {
  const auto id = firstId(m_store->database().query("SELECT id FROM cases WHERE number = ?", trimmed(number)));
  if (!id) return fail(id.error());
  if (!*id) return fail(ErrorKind::NotFound, {{"what", "case"}});
  if (const Status may = mayNow(*m_store, *m_clock, Act::Assign, **id); !may) return fail(may.error());
  return **id;
}

Result<std::vector<Colleague>> CaseloadRepository::colleagues() {
  return readAll<Colleague>(
      m_store->database().query(
          "SELECT id, name, role, disabled_at IS NOT NULL FROM accounts ORDER BY name_folded, id"),
      [](RowReader& row) {
        Colleague one;
        one.id = row.integer();
        one.name = row.text();
        one.role = row.role();
        one.disabled = row.flag();
        return one;
      });
}

Result<std::vector<std::pair<casefile::TeamId, std::string>>> CaseloadRepository::teamNames() {
  return readAll<std::pair<casefile::TeamId, std::string>>(
      m_store->database().query("SELECT id, name FROM teams ORDER BY name_folded, id"), [](RowReader& row) {
        const auto id = row.integer();
        return std::pair(id, row.text());
      });
}

Status CaseloadRepository::assign(CaseId id, const CaseHolders& holders) {
  auto deed = Deed::begin(*m_store, *m_clock, Act::Assign, {LogAct::Update, "case-holders", {}, id});
  if (!deed) return fail(deed.error());
  if (Status sound = checkHolders(m_store->database(), holders); !sound) return sound;
  if (Status written = writeHolders(m_store->database(), id, holders); !written) return written;
  return deed->commit();
}

Result<CaseId> CaseloadRepository::openInEmergency(std::string_view number, std::string_view reason) {
  if (const Status sound = checkText(reason, "reason"); !sound) return fail(sound.error());
  const std::string why = trimmed(reason);
  if (why.empty()) return refused("reason", "empty");
  Database& database = m_store->database();
  const auto id = firstId(database.query("SELECT id FROM cases WHERE number = ?", trimmed(number)));
  if (!id) return fail(id.error());
  if (!*id) return fail(ErrorKind::NotFound, {{"what", "case"}});
  const auto standing = relation(**id);
  if (!standing) return fail(standing.error());
  if (*standing == casefile::CaseRelation::Own) {
    if (const Status may = mayNow(*m_store, *m_clock, Act::See, **id); !may) return fail(may.error());
    return **id;
  }
  auto deed = Deed::begin(*m_store, *m_clock, Act::OpenEmergency, {LogAct::Emergency, "case", {}, **id});
  if (!deed) return fail(deed.error());
  const auto by = signatureOf(m_store->account(), *m_clock);
  const auto until = formatIsoTimestamp(m_clock->now() + std::chrono::hours(kEmergencyHours));
  const Status added =
      database.run("INSERT INTO emergency_accesses (case_id, reason, until_at, by_account, by_name, "
                   "by_role, by_registrations, by_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                   **id, why, until, by.account, by.name, idOf(by.role), registrationsToJson(by.registrations), by.at);
  if (!added) return fail(added.error());
  deed->setObjectId(database.lastInsertId());
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return **id;
}

Result<std::vector<EmergencyAccess>> CaseloadRepository::emergencies(CaseId id) {
  if (const Status may = mayNow(*m_store, *m_clock, Act::SeeCaseLog, id); !may)
    if (const Status see = mayNow(*m_store, *m_clock, Act::See, id); !see) return fail(see.error());
  return readAll<EmergencyAccess>(
      m_store->database().query("SELECT id, reason, until_at, by_account, by_name, by_role, by_registrations, by_at "
                                "FROM emergency_accesses WHERE case_id = ? ORDER BY id DESC",
                                id),
      [](RowReader& row) {
        EmergencyAccess one;
        one.id = row.integer();
        one.reason = row.text();
        one.until = row.text();
        one.by = row.signature();
        return one;
      });
}

} // namespace haven::store
