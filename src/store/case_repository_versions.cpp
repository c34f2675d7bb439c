#include "base/text.h"
#include "store/account_rows.h"
#include "store/administration_rows.h"
#include "store/case_repository.h"
#include "store/case_rows.h"
#include "store/deed.h"
#include "store/field_check.h"
#include "store/plan_rows.h"
#include "store/read_rows.h"
#include "store/refusal.h"
#include "store/sqlite.h"

// The part of CaseRepository that is about corrections and about drafts that were thrown away.
namespace haven::store {
namespace {

using casefile::Act;
using casefile::AdministrationId;

/// Whether the first row of a query is there; the reader is done with then.
Result<bool> exists(Result<Statement> query) {
  if (!query) return fail(query.error());
  return query->step();
}

/// The draft that corrects a record, if there is one, also where it was thrown away; 0 when there is none.
struct OpenCorrection {
  AdministrationId id = 0;
  bool discarded = false;
};
Result<OpenCorrection> correctionOf(Database& database, AdministrationId id) {
  auto query = database.query("SELECT id, EXISTS (SELECT 1 FROM discarded_drafts WHERE administration = a.id) "
                              "FROM administrations a WHERE corrects = ?",
                              id);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return OpenCorrection{};
  return OpenCorrection{query->integer(0), query->flag(1)};
}

/// Whether there is anything in a draft that somebody would miss. A correction holds what it corrects, and why.
Result<bool> holdsAnything(Database& database, AdministrationId id) {
  return exists(database.query(
      "SELECT 1 FROM administrations a WHERE a.id = ? AND (a.corrects IS NOT NULL OR a.report <> '' OR a.begun = 1 "
      "OR a.knows_attachment_theory = 1 OR a.explained_by <> '' OR a.explained_on IS NOT NULL OR a.agreed = 1 "
      "OR a.agreed_by <> '' OR a.present <> '' OR a.departure_reason <> '' "
      "OR EXISTS (SELECT 1 FROM open_answers WHERE administration = a.id) "
      "OR EXISTS (SELECT 1 FROM items WHERE administration = a.id AND (answer IS NOT NULL OR second_entry IS NOT NULL "
      "OR parent_rating IS NOT NULL OR professional_rating IS NOT NULL OR argument <> '' OR examples <> '')))",
      id));
}

/// For good. That a final record refuses it is the database's own rule.
Status removeDraft(Database& database, AdministrationId id) {
  for (const char* sql :
       {"DELETE FROM discarded_drafts WHERE administration = ?", "DELETE FROM items WHERE administration = ?",
        "DELETE FROM open_answers WHERE administration = ?", "DELETE FROM administrations WHERE id = ?"})
    if (Status gone = database.run(sql, id); !gone) return gone;
  return {};
}

Status putAside(Database& database, AdministrationId id, const casefile::Signature& by) {
  return database.run("INSERT INTO discarded_drafts (administration, by_account, by_name, by_role, by_registrations, "
                      "by_at) VALUES (?, ?, ?, ?, ?, ?)",
                      id, by.account, by.name, idOf(by.role), registrationsToJson(by.registrations), by.at);
}

DiscardedDraft discardedFrom(RowReader& reader) {
  DiscardedDraft draft;
  draft.id = reader.integer();
  draft.relationship = reader.integer();
  draft.instrument = reader.text();
  draft.date = reader.date();
  draft.version = reader.number();
  draft.by = reader.signature();
  return draft;
}

/// The case a discarded draft belongs to. NotFound (what "administration").
Result<casefile::CaseId> caseOfDiscarded(Database& database, AdministrationId id) {
  auto query = database.query("SELECT r.case_id FROM discarded_drafts x JOIN administrations a ON a.id = "
                              "x.administration JOIN relationships r ON r.id = a.relationship WHERE a.id = ?",
                              id);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "administration"}});
  return query->integer(0);
}

} // namespace

Result<AdministrationId> CaseRepository::beginCorrection(AdministrationId id, std::string_view reason) {
  if (const Status sound = checkText(reason, "reason"); !sound) return fail(sound.error());
  const std::string why = trimmed(reason);
  if (why.empty()) return refused("reason", "empty");
  auto deed = beginForm(Act::Complete, LogAct::Create, id);
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  const auto form = readAdministration(database, id);
  if (!form) return fail(form.error());
  if (!form->isFinal()) return refused("corrects", "not-final");
  if (form->correctedBy) return refused("corrects", "already-corrected");
  const auto open = correctionOf(database, id);
  if (!open) return fail(open.error());
  if (open->id != 0 && !open->discarded) return refused("corrects", "correction-open");
  if (open->id != 0) // a record has one correction at most
    if (const Status gone = removeDraft(database, open->id); !gone) return fail(gone.error());
  const auto draft = copyForCorrection(database, id, why, signature());
  if (!draft) return fail(draft.error());
  deed->setObjectId(*draft);
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return *draft;
}

Status CaseRepository::discardDraft(AdministrationId id) {
  auto deed = beginForm(Act::WriteCase, LogAct::Delete, id);
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  const auto holds = holdsAnything(database, id);
  if (!holds) return fail(holds.error());
  if (Status gone = *holds ? putAside(database, id, signature()) : removeDraft(database, id); !gone) return gone;
  return deed->commit();
}

Status CaseRepository::restoreDraft(AdministrationId id) {
  Database& database = m_store->database();
  const auto about = caseOfDiscarded(database, id);
  if (!about) return fail(about.error());
  auto deed = begin(Act::WriteCase, LogAct::Undelete, "form", *about);
  if (!deed) return fail(deed.error());
  casefile::PlanRecord plan;
  auto moves = readMoves(database, *about);
  if (!moves) return fail(moves.error());
  plan.moves = std::move(*moves);
  if (plan.closed()) return refused("case", "case-closed");
  if (Status back = database.run("DELETE FROM discarded_drafts WHERE administration = ?", id); !back) return back;
  deed->setObjectId(id);
  return deed->commit();
}

Result<std::vector<DiscardedDraft>> CaseRepository::discardedDrafts(casefile::CaseId id) {
  if (const Status noted = note(Act::See, LogAct::Read, id); !noted) return fail(noted.error());
  return readAll<DiscardedDraft>(
      m_store->database().query(
          "SELECT a.id, a.relationship, d.instrument, a.date, a.version, x.by_account, x.by_name, "
          "x.by_role, x.by_registrations, x.by_at FROM discarded_drafts x "
          "JOIN administrations a ON a.id = x.administration "
          "JOIN definitions d ON d.hash = a.definition "
          "JOIN relationships r ON r.id = a.relationship "
          "WHERE r.case_id = ? ORDER BY x.by_at DESC, x.administration DESC",
          id),
      discardedFrom);
}

} // namespace haven::store
