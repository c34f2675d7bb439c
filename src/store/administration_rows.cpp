#include "store/administration_rows.h"

#include "store/row_reader.h"
#include "store/score_json.h"

namespace haven::store {
namespace {

using casefile::Administration;
using casefile::AdministrationId;
using casefile::RecordState;

constexpr std::string_view kSelect = R"sql(
SELECT a.id, a.relationship, d.instrument, d.edition, a.definition, a.pack, a.date, a.state,
  a.knows_attachment_theory, a.explained_by, a.explained_on, a.agreed, a.agreed_by, a.present, a.departure_reason,
  a.begun, a.current_item, a.report, a.version, a.corrects, a.correction_reason,
  (SELECT n.id FROM administrations n WHERE n.corrects = a.id AND n.state = 'final'),
  a.created_by, a.created_name, a.created_role, a.created_registrations, a.created_at, a.result,
  a.completed_by, a.completed_name, a.completed_role, a.completed_registrations, a.completed_at
FROM administrations a JOIN definitions d ON d.hash = a.definition
)sql";
constexpr std::string_view kNotDiscarded =
    " AND NOT EXISTS (SELECT 1 FROM discarded_drafts x WHERE x.administration = a.id)";

casefile::Conditions conditionsOf(RowReader& reader) {
  casefile::Conditions conditions;
  conditions.knowsAttachmentTheory = reader.flag();
  conditions.explainedBy = reader.text();
  conditions.explainedOn = reader.optionalDate();
  conditions.agreed = reader.flag();
  conditions.agreedBy = reader.text();
  conditions.present = reader.text();
  conditions.departureReason = reader.text();
  return conditions;
}

Result<Administration> administrationOf(const Statement& row) {
  RowReader reader(row);
  Administration read;
  read.id = reader.integer();
  read.relationship = reader.integer();
  read.instrument = reader.text();
  read.edition = reader.text();
  read.definitionHash = reader.text();
  read.packHash = reader.optionalText();
  read.date = reader.date();
  read.state = reader.text() == "final" ? RecordState::Final : RecordState::Draft;
  read.conditions = conditionsOf(reader);
  read.begun = reader.flag();
  read.currentItem = reader.text();
  read.report = reader.text();
  read.version = reader.number();
  read.corrects = reader.optionalId();
  read.correctionReason = reader.text();
  read.correctedBy = reader.optionalId();
  read.created = reader.signature();
  if (const auto result = reader.optionalText()) {
    read.result = scoreFromJson(*result);
    reader.mark(read.result.has_value());
  }
  if (read.isFinal()) read.completed = reader.signature();
  if (const Status sound = reader.check(); !sound) return fail(sound.error());
  return read;
}

Status readItems(Database& database, Administration& administration) {
  auto query =
      database.query("SELECT item, answer, second_entry, parent_rating, professional_rating, argument, examples "
                     "FROM items WHERE administration = ?",
                     administration.id);
  if (!query) return fail(query.error());
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return {};
    auto item = RowReader(*query).item();
    std::string id = item.item;
    administration.items.emplace(std::move(id), std::move(item));
  }
}

Status readOpenAnswers(Database& database, Administration& administration) {
  auto query = database.query("SELECT question, answer FROM open_answers WHERE administration = ?", administration.id);
  if (!query) return fail(query.error());
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return {};
    administration.openAnswers.emplace(query->text(0), query->text(1));
  }
}

Result<std::vector<Administration>> readAll(Database& database, Result<Statement> query) {
  if (!query) return fail(query.error());
  std::vector<Administration> all;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return all;
    auto read = administrationOf(*query);
    if (!read) return fail(read.error());
    if (const Status items = readItems(database, *read); !items) return fail(items.error());
    if (const Status open = readOpenAnswers(database, *read); !open) return fail(open.error());
    all.push_back(std::move(*read));
  }
}

Result<bool> exists(Result<Statement> query) {
  if (!query) return fail(query.error());
  return query->step();
}

} // namespace

Result<Administration> readAdministration(Database& database, AdministrationId id) {
  auto found =
      readAll(database, database.query(std::string(kSelect) + "WHERE a.id = ?" + std::string(kNotDiscarded), id));
  if (!found) return fail(found.error());
  if (found->empty()) return fail(ErrorKind::NotFound, {{"what", "administration"}});
  return std::move(found->front());
}

Result<std::vector<Administration>> readAdministrationsOf(Database& database, casefile::CaseId id) {
  return readAll(database, database.query(std::string(kSelect) + "JOIN relationships r ON r.id = a.relationship " +
                                              "WHERE r.case_id = ?" + std::string(kNotDiscarded) +
                                              " ORDER BY a.date, a.version, a.id",
                                          id));
}

Result<std::vector<Administration>> readDiscarded(Database& database) {
  return readAll(database, database.query(std::string(kSelect) +
                                          "JOIN discarded_drafts x ON x.administration = a.id ORDER BY a.id"));
}

Result<std::vector<Administration>> readDiscardedOf(Database& database, casefile::CaseId id) {
  return readAll(database, database.query(std::string(kSelect) + "JOIN discarded_drafts x ON x.administration = a.id "
                                                                 "JOIN relationships r ON r.id = a.relationship "
                                                                 "WHERE r.case_id = ? ORDER BY a.id",
                                          id));
}

Result<casefile::CaseId> readCaseOf(Database& database, AdministrationId id) {
  auto query = database.query("SELECT r.case_id FROM administrations a JOIN relationships r ON r.id = a.relationship "
                              "WHERE a.id = ?" +
                                  std::string(kNotDiscarded),
                              id);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "administration"}});
  return query->integer(0);
}

Status keepDefinition(Database& database, const instruments::Instrument& instrument) {
  const auto kept = exists(database.query("SELECT 1 FROM definitions WHERE hash = ?", instrument.hash));
  if (!kept) return fail(kept.error());
  if (*kept) return {};
  Status done = database.run("INSERT INTO definitions (hash, instrument, edition, canonical) VALUES (?, ?, ?, ?)",
                             instrument.hash, instrument.id, instrument.edition, instrument.canonical);
  for (const auto& item : instrument.items)
    if (done) done = database.run("INSERT INTO definition_items VALUES (?, ?)", instrument.hash, item.id);
  if (!instrument.packHash) // else they are the pack's
    for (const auto& option : instrument.answers)
      if (done) done = database.run("INSERT INTO definition_answers VALUES (?, ?)", instrument.hash, option.value);
  for (int number = 1; number <= instrument.openQuestions.atMost; ++number)
    if (done)
      done = database.run("INSERT INTO definition_questions VALUES (?, ?)", instrument.hash, std::to_string(number));
  return done;
}

Result<AdministrationId> insertDraft(Database& database, casefile::RelationshipId relationship,
                                     const instruments::Instrument& instrument, Date date,
                                     const casefile::Signature& created) {
  const Status added = database.run(
      "INSERT INTO administrations (relationship, definition, pack, date, state, created_by, created_name, "
      "created_role, created_registrations, created_at) VALUES (?, ?, ?, ?, 'draft', ?, ?, ?, ?, ?)",
      relationship, instrument.hash, instrument.packHash, formatIsoDate(date), created.account, created.name,
      idOf(created.role), registrationsToJson(created.registrations), created.at);
  if (!added) return fail(added.error());
  return database.lastInsertId();
}

Status writeConditions(Database& database, AdministrationId id, const casefile::Conditions& conditions, bool begun) {
  std::optional<std::string> explainedOn;
  if (conditions.explainedOn) explainedOn = formatIsoDate(*conditions.explainedOn);
  return database.run("UPDATE administrations SET knows_attachment_theory = ?, explained_by = ?, explained_on = ?, "
                      "agreed = ?, agreed_by = ?, present = ?, departure_reason = ?, begun = ? WHERE id = ?",
                      conditions.knowsAttachmentTheory, conditions.explainedBy, explainedOn, conditions.agreed,
                      conditions.agreedBy, conditions.present, conditions.departureReason, begun, id);
}

Status writeItem(Database& database, AdministrationId id, const casefile::ItemRecord& item) {
  return database.run(
      "INSERT INTO items (administration, item, answer, second_entry, parent_rating, professional_rating, argument, "
      "examples) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET answer = excluded.answer, "
      "second_entry = excluded.second_entry, parent_rating = excluded.parent_rating, "
      "professional_rating = excluded.professional_rating, argument = excluded.argument, examples = excluded.examples",
      id, item.item, item.answer, item.secondEntry, item.parentRating, item.professionalRating, item.argument,
      item.examples);
}

Status writeReport(Database& database, AdministrationId id, std::string_view report) {
  return database.run("UPDATE administrations SET report = ? WHERE id = ?", report, id);
}

Status writeCurrentItem(Database& database, AdministrationId id, std::string_view item) {
  return database.run("UPDATE administrations SET current_item = ? WHERE id = ?", item, id);
}

Status makeFinal(Database& database, AdministrationId id, const instruments::Score& score,
                 const instruments::AnswerSheet& sheet, const casefile::Signature& completed) {
  return database.run("UPDATE administrations SET state = 'final', result = ?, scored_respondent = ?, scored_sex = ?, "
                      "scored_age_months = ?, completed_by = ?, completed_name = ?, completed_role = ?, "
                      "completed_registrations = ?, completed_at = ? WHERE id = ?",
                      scoreToJson(score), sheet.respondent, sheet.sex, sheet.ageMonths, completed.account,
                      completed.name, idOf(completed.role), registrationsToJson(completed.registrations), completed.at,
                      id);
}

Result<AdministrationId> copyForCorrection(Database& database, AdministrationId id, std::string_view reason,
                                           const casefile::Signature& created) {
  const Status copied = database.run(
      "INSERT INTO administrations (relationship, definition, pack, date, state, knows_attachment_theory, "
      "explained_by, "
      "explained_on, agreed, agreed_by, present, departure_reason, begun, current_item, report, version, corrects, "
      "correction_reason, created_by, created_name, created_role, created_registrations, created_at) "
      "SELECT relationship, definition, pack, date, 'draft', knows_attachment_theory, explained_by, explained_on, "
      "agreed, "
      "agreed_by, present, departure_reason, begun, current_item, report, version + 1, id, ?2, ?3, ?4, ?5, ?6, ?7 "
      "FROM administrations WHERE id = ?1",
      id, reason, created.account, created.name, idOf(created.role), registrationsToJson(created.registrations),
      created.at);
  if (!copied) return fail(copied.error());
  const AdministrationId draft = database.lastInsertId();
  const Status items = database.run(
      "INSERT INTO items (administration, item, answer, second_entry, parent_rating, professional_rating, argument, "
      "examples) SELECT ?2, item, answer, second_entry, parent_rating, professional_rating, argument, examples "
      "FROM items WHERE administration = ?1",
      id, draft);
  if (!items) return fail(items.error());
  const Status open = database.run("INSERT INTO open_answers (administration, question, answer) "
                                   "SELECT ?2, question, answer FROM open_answers WHERE administration = ?1",
                                   id, draft);
  if (!open) return fail(open.error());
  return draft;
}

} // namespace haven::store
