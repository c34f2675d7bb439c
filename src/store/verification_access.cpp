#include "store/verification_access.h"

#include "base/clock.h"
#include "casefile/retention.h"
#include "store/access_log.h"
#include "store/administration_rows.h"
#include "store/row_reader.h"
#include "store/sqlite.h"

#include <string>
#include <utility>
#include <vector>

namespace haven::store {
namespace {

const char* nameOf(LogFault::Kind kind) {
  constexpr const char* kNames[] = {"missing", "altered", "truncated", "head", "anchor"};
  return kNames[static_cast<std::size_t>(kind)];
}

bool isMoment(const std::string& text) {
  return parseIsoTimestamp(text).has_value();
}

/// A table of which every row ends in a signature.
struct SignedTable {
  const char* what;    ///< as its rows are called in a report
  const char* columns; ///< first what a row is known by, then what `sound` reads, before the signature
  const char* from;
  bool (*sound)(RowReader& row);
};

bool emergencyIsSound(RowReader& row) {
  const bool reason = !row.text().empty();
  return isMoment(row.text()) && reason;
}

bool consentIsSound(RowReader& row) {
  const bool scope = casefile::consentScopeFromId(row.text()).has_value();
  static_cast<void>(row.flag());
  static_cast<void>(row.date());
  return scope && !row.text().empty();
}

bool nothingMore(RowReader&) {
  return true;
}

bool destroyedIsSound(RowReader& row) {
  const bool ground = casefile::destroyGroundFromId(row.text()).has_value();
  const bool back = row.flag(); // there is a case with its number again
  return ground && !back;
}

bool backupIsSound(RowReader& row) {
  const bool size = row.integer() > 0;
  const auto count = row.integer();
  return size && count >= 0 && (count == 0) == row.text().empty();
}

constexpr SignedTable kTables[] = {
    {"emergency-access", "id, reason, until_at", "emergency_accesses", emergencyIsSound},
    {"consent", "id, scope, given, on_day, person", "consents", consentIsSound},
    {"discarded-draft", "administration", "discarded_drafts", nothingMore},
    {"destroyed-case", "number, ground, EXISTS (SELECT 1 FROM cases c WHERE c.number = d.number)", "destroyed_cases d",
     destroyedIsSound},
    {"backup", "id, bytes, log_count, log_hash", "backups", backupIsSound},
};

Status checkTable(Database& database, const SignedTable& table, VerificationReport& report) {
  auto query =
      database.query("SELECT " + std::string(table.columns) +
                     ", by_account, by_name, by_role, by_registrations, by_at FROM " + table.from + " ORDER BY 1");
  if (!query) return fail(query.error());
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return {};
    RowReader reader(*query);
    std::string where = reader.text();
    const bool sound = table.sound(reader);
    const auto by = reader.signature();
    ++report.accessRecords;
    if (!reader.check() || !sound || !isMoment(by.at)) report.faults.push_back({table.what, std::move(where)});
  }
}

/// The engine counts what was ever added: a row of these is never removed but with a case.
Status checkBackupsRemain(Database& database, VerificationReport& report) {
  auto query = database.query("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'backups'), 0), "
                              "(SELECT count(*) FROM backups)");
  if (!query) return fail(query.error());
  if (const auto row = query->step(); !row) return fail(row.error());
  if (query->integer(0) != query->integer(1)) report.faults.push_back({"backup", "backups"});
  return {};
}

/// Drafts that were thrown away have to be there, whole, when they are wanted back.
Status checkDiscarded(Database& database, VerificationReport& report) {
  const auto all = readDiscarded(database);
  if (!all && all.error().kind != ErrorKind::StoreDamaged) return fail(all.error());
  if (!all) {
    report.faults.push_back({"discarded-draft", "administrations"});
    return {};
  }
  for (const auto& draft : *all)
    if (draft.isFinal()) report.faults.push_back({"discarded-draft", std::to_string(draft.id)});
  return {};
}

Status checkLog(Database& database, VerificationReport& report) {
  const auto faults = faultsInLog(database);
  if (!faults) return fail(faults.error());
  for (const LogFault& fault : *faults)
    report.faults.push_back({"access-log", std::string(nameOf(fault.kind)) + " " + std::to_string(fault.row)});
  const auto rows = database.integer("SELECT count(*) FROM access_log");
  if (!rows) return fail(rows.error());
  report.logRows = *rows;
  return {};
}

} // namespace

Status checkAccess(Database& database, VerificationReport& report) {
  Status done = checkLog(database, report);
  for (const SignedTable& table : kTables)
    if (done) done = checkTable(database, table, report);
  if (done) done = checkBackupsRemain(database, report);
  if (done) done = checkDiscarded(database, report);
  return done;
}

} // namespace haven::store
