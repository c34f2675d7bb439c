#include "store/consent_rows.h"

#include "store/refusal.h"
#include "store/row_reader.h"

#include <utility>

namespace haven::store {
namespace {

using casefile::ConsentRow;
using casefile::ConsentScope;

ConsentRow consentIn(RowReader& reader) {
  ConsentRow row;
  row.id = reader.integer();
  const auto scope = casefile::consentScopeFromId(reader.text());
  reader.mark(scope.has_value());
  row.scope = scope.value_or(ConsentScope::Screening);
  row.given = reader.flag();
  row.on = reader.date();
  row.person = reader.text();
  row.note = reader.text();
  row.by = reader.signature();
  return row;
}

} // namespace

Result<std::vector<ConsentRow>> readConsents(Database& database, casefile::CaseId id) {
  auto query = database.query("SELECT id, scope, given, on_day, person, note, by_account, by_name, by_role, "
                              "by_registrations, by_at FROM consents WHERE case_id = ? ORDER BY id",
                              id);
  if (!query) return fail(query.error());
  std::vector<ConsentRow> rows;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return rows;
    RowReader reader(*query);
    rows.push_back(consentIn(reader));
    if (const Status sound = reader.check(); !sound) return fail(sound.error());
  }
}

Result<std::int64_t> insertConsent(Database& database, casefile::CaseId id, const ConsentRow& consent) {
  const Status added =
      database.run("INSERT INTO consents (case_id, scope, given, on_day, person, note, by_account, by_name, by_role, "
                   "by_registrations, by_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   id, idOf(consent.scope), consent.given, formatIsoDate(consent.on), consent.person, consent.note,
                   consent.by.account, consent.by.name, idOf(consent.by.role),
                   registrationsToJson(consent.by.registrations), consent.by.at);
  if (!added) return fail(added.error());
  return database.lastInsertId();
}

Status checkConsent(Database& database, casefile::CaseId id, ConsentScope scope) {
  const auto rows = readConsents(database, id);
  if (!rows) return fail(rows.error());
  if (isWithdrawn(*rows, scope)) return refused("consent", "withdrawn");
  return {};
}

Status checkConsentOfForm(Database& database, casefile::AdministrationId form) {
  auto query = database.query("SELECT r.case_id FROM administrations a JOIN relationships r ON r.id = a.relationship "
                              "WHERE a.id = ? AND a.corrects IS NULL",
                              form);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  return *row ? checkConsent(database, query->integer(0), ConsentScope::Screening) : Status();
}

} // namespace haven::store
