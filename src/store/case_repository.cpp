#include "store/case_repository.h"

#include "base/text.h"
#include "store/account_rows.h"
#include "store/administration_rows.h"
#include "store/care_rows.h"
#include "store/case_rows.h"
#include "store/field_check.h"
#include "store/plan_rows.h"
#include "store/row_reader.h"
#include "store/sqlite.h"

#include <sstream>

namespace haven::store {
namespace {

using casefile::CaseFile;
using casefile::CaseId;
using casefile::Relationship;
using casefile::Youth;

constexpr std::string_view kList = R"sql(
SELECT c.id, c.number, c.example, c.name, c.is_pseudonym, c.date_of_birth, c.client_number, c.sex,
  (SELECT coalesce(group_concat(carer_name, ', ' ORDER BY id), '') FROM relationships WHERE case_id = c.id),
  (SELECT count(*) FROM administrations a JOIN relationships r ON r.id = a.relationship
    WHERE r.case_id = c.id AND a.state = 'draft'),
  (SELECT instrument FROM definitions WHERE hash = last.definition), last.date,
  coalesce(json_array_length(last.result, '$.scales'), 0),
  (SELECT count(*) FROM json_each(last.result, '$.scales') WHERE value ->> '$.raw' IS NOT NULL),
  CASE json_array_length(last.result, '$.scales') WHEN 1 THEN last.result ->> '$.scales[0].raw' END,
  CASE json_array_length(last.result, '$.scales') WHEN 1 THEN last.result ->> '$.scales[0].band' END,
  coalesce(last.result ->> '$.demonstration', 0)
FROM cases c LEFT JOIN administrations last ON last.id =
  (SELECT a.id FROM administrations a JOIN relationships r ON r.id = a.relationship
    WHERE r.case_id = c.id AND a.state = 'final'
      AND NOT EXISTS (SELECT 1 FROM administrations n WHERE n.corrects = a.id AND n.state = 'final')
    ORDER BY a.date DESC, a.id DESC LIMIT 1)
)sql";

std::vector<std::string> wordsOf(std::string_view search) {
  std::istringstream in(foldText(search));
  std::vector<std::string> words;
  for (std::string word; in >> word;)
    words.push_back(word);
  return words;
}

CaseListRow listRow(RowReader& reader) {
  CaseListRow row;
  row.id = reader.integer();
  row.number = reader.text();
  row.example = reader.flag();
  row.youth = reader.youth();
  row.carers = reader.text();
  row.drafts = reader.number();
  row.lastInstrument = reader.optionalText();
  row.lastDate = reader.optionalDate();
  row.lastScales = reader.number();
  row.lastScored = reader.number();
  row.lastRaw = reader.optionalReal();
  row.lastBand = reader.optionalText();
  row.lastDemonstration = reader.flag();
  return row;
}

Result<RelationshipInCase> relationshipOf(Database& database, CaseId id, casefile::RelationshipId relationship) {
  auto found = readRelationship(database, relationship);
  if (found && found->caseId != id) return fail(ErrorKind::NotFound, {{"what", "relationship"}});
  return found;
}

} // namespace

Result<CaseId> CaseRepository::createCase(const Youth& youth, std::span<const Relationship> relationships,
                                          bool example) {
  const Date today = m_clock->today();
  if (const Status sound = checkFaults(faultsIn(youth, today)); !sound) return fail(sound.error());
  for (const Relationship& relationship : relationships)
    if (const Status sound = checkFaults(faultsIn(relationship, youth.dateOfBirth, today)); !sound)
      return fail(sound.error());

  Database& database = m_store->database();
  auto transaction = Transaction::begin(database);
  if (!transaction) return fail(transaction.error());
  const auto id =
      insertCase(database, youth, static_cast<int>(today.year()), example, signatureOf(m_store->account(), *m_clock));
  if (!id) return fail(id.error());
  for (const Relationship& relationship : relationships)
    if (const auto added = insertRelationship(database, *id, relationship); !added) return fail(added.error());
  if (const Status found = refreshSearch(database, *id); !found) return fail(found.error());
  if (const Status done = transaction->commit(); !done) return fail(done.error());
  return *id;
}

Status CaseRepository::updateYouth(CaseId id, const Youth& youth) {
  if (Status sound = checkFaults(faultsIn(youth, m_clock->today())); !sound) return sound;
  Database& database = m_store->database();
  auto transaction = Transaction::begin(database);
  if (!transaction) return fail(transaction.error());
  Status changed = database.run(
      "UPDATE cases SET name = ?, is_pseudonym = ?, date_of_birth = ?, client_number = ?, sex = ? WHERE id = ?",
      youth.name, youth.isPseudonym, formatIsoDate(youth.dateOfBirth), youth.clientNumber, sexId(youth), id);
  if (!changed) return changed;
  if (Status found = refreshSearch(database, id); !found) return found;
  return transaction->commit();
}

Result<casefile::RelationshipId> CaseRepository::addRelationship(CaseId id, const Relationship& relationship) {
  Database& database = m_store->database();
  auto transaction = Transaction::begin(database);
  if (!transaction) return fail(transaction.error());
  const auto file = readCase(database, id);
  if (!file) return fail(file.error());
  const Status sound = checkFaults(faultsIn(relationship, file->youth.dateOfBirth, m_clock->today()));
  if (!sound) return fail(sound.error());
  const auto added = insertRelationship(database, id, relationship);
  if (!added) return fail(added.error());
  if (const Status found = refreshSearch(database, id); !found) return fail(found.error());
  if (const Status done = transaction->commit(); !done) return fail(done.error());
  return *added;
}

Status CaseRepository::updateRelationship(CaseId id, const Relationship& relationship) {
  Database& database = m_store->database();
  auto transaction = Transaction::begin(database);
  if (!transaction) return fail(transaction.error());
  const auto before = relationshipOf(database, id, relationship.id);
  if (!before) return fail(before.error());
  Status sound = checkFaults(faultsIn(relationship, before->youth.dateOfBirth, m_clock->today()));
  if (!sound) return sound;
  if (Status changed = changeRelationship(database, relationship); !changed) return changed;
  if (Status found = refreshSearch(database, id); !found) return found;
  return transaction->commit();
}

Result<std::vector<CaseListRow>> CaseRepository::list(std::string_view search, int limit) {
  if (!isText(search)) return std::vector<CaseListRow>{}; // nothing is kept that it could stand in
  const auto words = wordsOf(search);
  std::string sql(kList);
  for (std::size_t i = 0; i < words.size(); ++i)
    sql += (i == 0 ? "WHERE" : " AND") + std::string(" instr(c.search, ?) > 0");
  sql += " ORDER BY c.year DESC, c.serial DESC LIMIT ?";
  auto query = m_store->database().prepare(sql);
  if (!query) return fail(query.error());
  int index = 0;
  for (const std::string& word : words)
    query->bind(++index, word);
  query->bind(++index, limit);

  std::vector<CaseListRow> rows;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return rows;
    RowReader reader(*query);
    rows.push_back(listRow(reader));
    if (const Status sound = reader.check(); !sound) return fail(sound.error());
  }
}

Result<CaseFile> CaseRepository::load(CaseId id) {
  Database& database = m_store->database();
  auto file = readCase(database, id);
  if (!file) return file;
  auto relationships = readRelationships(database, id);
  if (!relationships) return fail(relationships.error());
  auto administrations = readAdministrationsOf(database, id);
  if (!administrations) return fail(administrations.error());
  auto plan = readPlan(database, id);
  if (!plan) return fail(plan.error());
  auto care = readCare(database, id);
  if (!care) return fail(care.error());
  file->relationships = std::move(*relationships);
  file->administrations = std::move(*administrations);
  file->plan = std::move(*plan);
  file->care = std::move(*care);
  return file;
}

Result<CaseId> CaseRepository::findNumber(std::string_view number) {
  auto query = m_store->database().query("SELECT id FROM cases WHERE number = ?", number);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "case"}});
  return query->integer(0);
}

} // namespace haven::store
