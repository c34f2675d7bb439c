#include "store/retention.h"

#include "base/text.h"
#include "store/account_rows.h"
#include "store/consent_rows.h"
#include "store/deed.h"
#include "store/destroy.h"
#include "store/field_check.h"
#include "store/refusal.h"
#include "store/row_reader.h"

#include <algorithm>
#include <utility>

namespace haven::store {
namespace {

using casefile::Act;
using casefile::CaseId;
using casefile::DestroyGround;

/// The newest moment in any row of a case, and in the log of what was changed in it: a name that was put right has no
/// moment of its own. That somebody looked is no change.
constexpr std::string_view kRows = R"sql(
SELECT c.id, c.number, c.example,
  (SELECT kind FROM plan_moves WHERE case_id = c.id ORDER BY id DESC LIMIT 1) IS 'close' AS closed,
  substr(max(c.opened_at,
    coalesce((SELECT max(max(a.created_at, coalesce(a.completed_at, ''))) FROM administrations a
              JOIN relationships r ON r.id = a.relationship WHERE r.case_id = c.id), ''),
    coalesce((SELECT max(d.by_at) FROM discarded_drafts d JOIN administrations a ON a.id = d.administration
              JOIN relationships r ON r.id = a.relationship WHERE r.case_id = c.id), ''),
    coalesce((SELECT max(by_at) FROM plan_moves WHERE case_id = c.id), ''),
    coalesce((SELECT max(given_at) FROM plan_answers WHERE case_id = c.id), ''),
    coalesce((SELECT max(entered_at) FROM outside_records WHERE case_id = c.id), ''),
    coalesce((SELECT max(entered_at) FROM life_events WHERE case_id = c.id), ''),
    coalesce((SELECT max(chosen_at) FROM care_choices WHERE case_id = c.id), ''),
    coalesce((SELECT max(ended_at) FROM care_ends WHERE case_id = c.id), ''),
    coalesce((SELECT max(made_at) FROM care_letters WHERE case_id = c.id), ''),
    coalesce((SELECT max(made_at) FROM report_copies WHERE case_id = c.id), ''),
    coalesce((SELECT max(changed_at) FROM report_compositions WHERE case_id = c.id), ''),
    coalesce((SELECT max(by_at) FROM decision_proposals WHERE case_id = c.id), ''),
    coalesce((SELECT max(by_at) FROM proposal_answers WHERE case_id = c.id), ''),
    coalesce((SELECT max(by_at) FROM consents WHERE case_id = c.id), ''),
    coalesce((SELECT max(at) FROM access_log WHERE case_id = c.id
              AND act IN ('create', 'update', 'complete', 'delete', 'undelete')), '')), 1, 10) AS changed
FROM cases c
)sql";

Result<RetentionRow> rowIn(const Statement& query) {
  RowReader reader(query);
  RetentionRow row;
  row.id = reader.integer();
  row.number = reader.text();
  row.example = reader.flag();
  row.closed = reader.flag();
  row.lastChange = reader.date();
  if (const Status sound = reader.check(); !sound) return fail(sound.error());
  row.keptUntil = casefile::keptUntil(row.lastChange);
  return row;
}

Result<RetentionRow> readRow(Database& database, CaseId id) {
  auto query = database.query(std::string(kRows) + "WHERE c.id = ?", id);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "case"}});
  return rowIn(*query);
}

Status checkDestroyable(const RetentionRow& row, std::string_view typedNumber, DestroyGround ground, Date today) {
  if (trimmed(typedNumber) != row.number) return refused("number", "other-number");
  if (ground == DestroyGround::Example && !row.example) return refused("ground", "unknown-value");
  if (!row.mayGo()) return refused("case", "case-open");
  if (ground == DestroyGround::RetentionPassed && !row.isPast(today)) return refused("case", "too-early");
  return {};
}

/// That there was a case; before it goes.
Status keepFact(Database& database, CaseId id, DestroyGround ground, const casefile::Signature& by) {
  return database.run("INSERT INTO destroyed_cases (number, year, serial, ground, by_account, by_name, by_role, "
                      "by_registrations, by_at) SELECT number, year, serial, ?2, ?3, ?4, ?5, ?6, ?7 FROM cases "
                      "WHERE id = ?1",
                      id, idOf(ground), by.account, by.name, idOf(by.role), registrationsToJson(by.registrations),
                      by.at);
}

Status checkConsentRow(const casefile::ConsentRow& consent, Date today) {
  if (Status person = checkLine(consent.person, "person"); !person) return person;
  if (Status note = checkText(consent.note, "note"); !note) return note;
  if (trimmed(consent.person).empty()) return refused("person", "empty");
  if (!consent.on.ok()) return refused("on", "no-such-day");
  if (consent.on > today) return refused("on", "in-future");
  return {};
}

} // namespace

Result<RetentionRow> RetentionRepository::of(CaseId id) {
  // Whoever looks after the store sees it too, of every case: there is nothing of the case in it.
  const bool ofAll = mayNow(*m_store, *m_clock, Act::SeeRetention).has_value();
  if (!ofAll)
    if (const Status noted = noteRead(*m_store, *m_clock, Act::See, {LogAct::Read, "case", {}, id}); !noted)
      return fail(noted.error());
  auto row = readRow(m_store->database(), id);
  if (!row || !ofAll) return row;
  const Status noted = noteRead(*m_store, *m_clock, Act::SeeRetention, {LogAct::Read, "retention", {}, id});
  if (!noted) return fail(noted.error());
  return row;
}

Result<std::vector<RetentionRow>> RetentionRepository::past() {
  const Status noted = noteRead(*m_store, *m_clock, Act::SeeRetention, {LogAct::Read, "retention", {}, 0});
  if (!noted) return fail(noted.error());
  auto query = m_store->database().query(std::string(kRows) + "WHERE closed ORDER BY changed, c.id");
  if (!query) return fail(query.error());
  std::vector<RetentionRow> rows;
  for (;;) {
    const auto more = query->step();
    if (!more) return fail(more.error());
    if (!*more) return rows;
    auto row = rowIn(*query);
    if (!row) return fail(row.error());
    if (row->isPast(m_clock->today())) rows.push_back(std::move(*row));
  }
}

Result<std::vector<DestroyedCase>> RetentionRepository::destroyed() {
  const Status noted = noteRead(*m_store, *m_clock, Act::SeeRetention, {LogAct::Read, "retention", {}, 0});
  if (!noted) return fail(noted.error());
  auto query = m_store->database().query("SELECT number, ground, by_account, by_name, by_role, by_registrations, by_at "
                                         "FROM destroyed_cases ORDER BY by_at, number");
  if (!query) return fail(query.error());
  std::vector<DestroyedCase> rows;
  for (;;) {
    const auto more = query->step();
    if (!more) return fail(more.error());
    if (!*more) return rows;
    RowReader reader(*query);
    DestroyedCase row;
    row.number = reader.text();
    row.ground = reader.text();
    row.by = reader.signature();
    if (const Status sound = reader.check(); !sound) return fail(sound.error());
    rows.push_back(std::move(row));
  }
}

Status RetentionRepository::destroy(CaseId id, std::string_view typedNumber, DestroyGround ground) {
  Database& database = m_store->database();
  {
    auto deed = Deed::begin(*m_store, *m_clock, Act::DestroyCase, {LogAct::Destroy, "case", std::to_string(id), id});
    if (!deed) return fail(deed.error());
    const auto row = readRow(database, id);
    if (!row) return fail(row.error());
    Status done = checkDestroyable(*row, typedNumber, ground, m_clock->today());
    if (done) done = keepFact(database, id, ground, signatureOf(m_store->account(), *m_clock));
    if (done) done = deleteCase(database, id);
    if (done) done = deed->commit();
    if (!done) return done;
  }
  return finishDestroying(m_store->folder(), database);
}

Result<std::vector<BackupRow>> RetentionRepository::backupsHolding(std::string_view number) {
  const auto gone = destroyed();
  if (!gone) return fail(gone.error());
  const auto which = std::ranges::find(*gone, number, &DestroyedCase::number);
  if (which == gone->end()) return fail(ErrorKind::NotFound, {{"what", "case"}});
  auto made = backupsMade(*m_store);
  if (made) std::erase_if(*made, [&](const BackupRow& row) { return row.at > which->by.at; });
  return made;
}

Result<std::vector<casefile::ConsentRow>> RetentionRepository::consents(CaseId id) {
  const Status noted = noteRead(*m_store, *m_clock, Act::See, {LogAct::Read, "case", {}, id});
  if (!noted) return fail(noted.error());
  return readConsents(m_store->database(), id);
}

Status RetentionRepository::recordConsent(CaseId id, casefile::ConsentRow consent) {
  auto deed = Deed::begin(*m_store, *m_clock, Act::RecordConsent, {LogAct::Create, "consent", {}, id});
  if (!deed) return fail(deed.error());
  if (Status sound = checkConsentRow(consent, m_clock->today()); !sound) return sound;
  consent.person = trimmed(consent.person);
  consent.note = trimmed(consent.note);
  consent.by = signatureOf(m_store->account(), *m_clock);
  const auto added = insertConsent(m_store->database(), id, consent);
  if (!added) return fail(added.error());
  deed->setObjectId(*added);
  return deed->commit();
}

} // namespace haven::store
