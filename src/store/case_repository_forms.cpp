#include "store/account_rows.h"
#include "store/administration_rows.h"
#include "store/case_repository.h"
#include "store/case_rows.h"
#include "store/consent_rows.h"
#include "store/deed.h"
#include "store/field_check.h"
#include "store/sqlite.h"

#include <array>
#include <utility>

// The half of CaseRepository that is about filling in forms.
namespace haven::store {
namespace {

using casefile::Act;
using casefile::Administration;
using casefile::AdministrationId;
using casefile::Blocker;

constexpr std::array<std::pair<Blocker::Kind, const char*>, 16> kBlockers{{
    {Blocker::Kind::KnowledgeNotConfirmed, "knowledge"},
    {Blocker::Kind::ExplainedByMissing, "explained-by"},
    {Blocker::Kind::ExplainedOnMissing, "explained-on"},
    {Blocker::Kind::ExplainedAfterTalk, "explained-after-talk"},
    {Blocker::Kind::NotAgreed, "agreed"},
    {Blocker::Kind::AgreedByMissing, "agreed-by"},
    {Blocker::Kind::PresentMissing, "present"},
    {Blocker::Kind::DateInFuture, "date-in-future"},
    {Blocker::Kind::DateBeforeBirth, "date-before-birth"},
    {Blocker::Kind::DepartureReasonMissing, "departure-reason"},
    {Blocker::Kind::AnswerMissing, "answer"},
    {Blocker::Kind::ArgumentMissing, "argument"},
    {Blocker::Kind::ReportMissing, "report"},
    {Blocker::Kind::NothingAnswered, "nothing-answered"},
    {Blocker::Kind::EntriesDiffer, "entries-differ"},
    {Blocker::Kind::AnswerUnknown, "answer-unknown"},
}};

/// `answer 3, report`
std::string describe(const std::vector<Blocker>& blockers) {
  std::string text;
  for (const Blocker& blocker : blockers) {
    if (!text.empty()) text += ", ";
    for (const auto& [kind, name] : kBlockers)
      if (kind == blocker.kind) text += name;
    if (!blocker.item.empty()) text += " " + blocker.item;
  }
  return text;
}

tl::unexpected<Error> invalid(std::string_view field, const char* reason) {
  return fail(ErrorKind::InvalidInput, {{"field", std::string(field)}, {"reason", reason}});
}

Status checkConditions(const casefile::Conditions& conditions) {
  const std::pair<const char*, const std::string*> texts[] = {{"explainedBy", &conditions.explainedBy},
                                                              {"agreedBy", &conditions.agreedBy},
                                                              {"present", &conditions.present},
                                                              {"departureReason", &conditions.departureReason}};
  for (const auto& [field, text] : texts)
    if (Status sound = checkText(*text, field); !sound) return sound;
  if (conditions.explainedOn && !conditions.explainedOn->ok()) return invalid("explainedOn", "no-such-day");
  return {};
}

/// What the database's own rules refuse names a reason alone.
bool isOfDatabase(const Error& error) {
  return error.kind == ErrorKind::InvalidInput && error.param("field").empty();
}

} // namespace

Result<Deed> CaseRepository::beginForm(Act act, LogAct what, AdministrationId id) {
  const auto about = readCaseOf(m_store->database(), id);
  if (!about) return fail(about.error());
  return Deed::begin(*m_store, m_store->clock(), act, {what, "form", std::to_string(id), *about});
}

/// That a final record refuses it is the database's own rule.
template <class Change>
Status CaseRepository::changeForm(AdministrationId id, const Change& change) {
  auto deed = beginForm(Act::WriteCase, LogAct::Update, id);
  if (!deed) return fail(deed.error());
  if (Status may = checkConsentOfForm(m_store->database(), id); !may) return may;
  if (Status done = change(m_store->database()); !done) return done;
  return deed->commit();
}

Result<AdministrationId> CaseRepository::beginAdministration(casefile::RelationshipId relationship,
                                                             const instruments::Instrument& instrument, Date date) {
  if (!date.ok()) return invalid("date", "no-such-day");
  Database& database = m_store->database();
  const auto about = readRelationship(database, relationship);
  if (!about) return fail(about.error());
  auto deed = begin(Act::WriteCase, LogAct::Create, "form", about->caseId);
  if (!deed) return fail(deed.error());
  const Status may = checkConsent(database, about->caseId, casefile::ConsentScope::Screening);
  if (!may) return fail(may.error());
  if (const Status kept = keepDefinition(database, instrument); !kept) return fail(kept.error());
  const auto id = insertDraft(database, relationship, instrument, date, signature());
  if (!id) return fail(id.error());
  deed->setObjectId(*id);
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return *id;
}

Status CaseRepository::saveDate(AdministrationId id, Date date) {
  if (!date.ok()) return invalid("date", "no-such-day");
  return changeForm(id, [&](Database& database) {
    return database.run("UPDATE administrations SET date = ? WHERE id = ?", formatIsoDate(date), id);
  });
}

Status CaseRepository::saveConditions(AdministrationId id, const casefile::Conditions& conditions, bool begun) {
  if (Status sound = checkConditions(conditions); !sound) return sound;
  return changeForm(id, [&](Database& database) { return writeConditions(database, id, conditions, begun); });
}

Status CaseRepository::saveItem(AdministrationId id, const casefile::ItemRecord& item) {
  if (Status sound = checkText(item.argument, "argument"); !sound) return sound;
  if (Status sound = checkText(item.examples, "examples"); !sound) return sound;
  Status saved = changeForm(id, [&](Database& database) { return writeItem(database, id, item); });
  if (saved || !isOfDatabase(saved.error())) return saved;
  return invalid(item.item, saved.error().param("reason").c_str());
}

Status CaseRepository::saveCurrentItem(AdministrationId id, std::string_view item) {
  if (Status sound = checkText(item, "currentItem"); !sound) return sound;
  return changeForm(id, [&](Database& database) { return writeCurrentItem(database, id, item); });
}

Status CaseRepository::saveOpenAnswer(AdministrationId id, std::string_view question, std::string_view text) {
  if (Status sound = checkText(text, "openAnswer"); !sound) return sound;
  Status saved = changeForm(id, [&](Database& database) {
    if (text.empty())
      return database.run("DELETE FROM open_answers WHERE administration = ? AND question = ?", id, question);
    return database.run("INSERT INTO open_answers (administration, question, answer) VALUES (?, ?, ?) "
                        "ON CONFLICT DO UPDATE SET answer = excluded.answer",
                        id, question, text);
  });
  if (saved || !isOfDatabase(saved.error())) return saved;
  return invalid(question, "unknown-item");
}

Status CaseRepository::attachPack(AdministrationId id, const instruments::Instrument& composed) {
  auto deed = beginForm(Act::WriteCase, LogAct::Update, id);
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  const auto form = readAdministration(database, id);
  if (!form) return fail(form.error());
  if (form->isFinal() || form->packHash) return fail(ErrorKind::RecordFinal);
  if (Status may = checkConsentOfForm(database, id); !may) return may;
  if (form->definitionHash != composed.hash || !composed.packHash) return invalid("instrument", "other-definition");
  Status attached = database.run("UPDATE administrations SET pack = ? WHERE id = ?", *composed.packHash, id);
  return attached ? deed->commit() : attached;
}

Status CaseRepository::saveReport(AdministrationId id, std::string_view report) {
  if (Status sound = checkText(report, "report"); !sound) return sound;
  return changeForm(id, [&](Database& database) { return writeReport(database, id, report); });
}

Result<Administration> CaseRepository::loadAdministration(AdministrationId id) {
  const auto about = caseOf(id);
  if (!about) return fail(about.error());
  return readAdministration(m_store->database(), id);
}

Result<casefile::CaseId> CaseRepository::caseOf(AdministrationId id) {
  const auto about = readCaseOf(m_store->database(), id);
  if (!about) return about;
  if (const Status noted = note(Act::See, LogAct::Read, *about); !noted) return fail(noted.error());
  return about;
}

Status CaseRepository::complete(AdministrationId id, const instruments::Instrument& instrument) {
  auto deed = beginForm(Act::Complete, LogAct::Complete, id);
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  const auto form = readAdministration(database, id);
  if (!form) return fail(form.error());
  if (form->isFinal()) return fail(ErrorKind::RecordFinal);
  if (Status may = checkConsentOfForm(database, id); !may) return may;
  if (form->definitionHash != instrument.hash || form->packHash != instrument.packHash)
    return invalid("instrument", "other-definition");
  const auto about = readRelationship(database, form->relationship);
  if (!about) return fail(about.error());
  const auto blockers =
      casefile::blockersToComplete(*form, instrument, about->youth.dateOfBirth, about->relationship, m_clock->today());
  if (!blockers.empty()) return fail(ErrorKind::Incomplete, {{"missing", describe(blockers)}});

  const auto sheet = casefile::answerSheet(*form, instrument, about->youth, about->relationship);
  Status final = makeFinal(database, id, instruments::score(instrument, sheet), sheet, signature());
  return final ? deed->commit() : final;
}

Result<std::string> CaseRepository::definition(std::string_view hash) {
  auto query = m_store->database().query("SELECT canonical FROM definitions WHERE hash = ?", hash);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "definition"}});
  return query->text(0);
}

} // namespace haven::store
