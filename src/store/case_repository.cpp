#include "store/case_repository.h"

#include "base/text.h"
#include "store/account_rows.h"
#include "store/case_rows.h"
#include "store/case_words.h"
#include "store/deed.h"
#include "store/deed_standing.h"
#include "store/field_check.h"
#include "store/read_rows.h"
#include "store/sqlite.h"

namespace haven::store {
namespace {

using casefile::Act;
using casefile::CaseFile;
using casefile::CaseId;
using casefile::Relationship;
using casefile::Youth;

Result<RelationshipInCase> relationshipOf(Database& database, CaseId id, casefile::RelationshipId relationship) {
  auto found = readRelationship(database, relationship);
  if (found && found->caseId != id) return fail(ErrorKind::NotFound, {{"what", "relationship"}});
  return found;
}

} // namespace

casefile::Signature CaseRepository::signature() const {
  return signatureOf(m_store->account(), *m_clock);
}

// What is logged has the moment of the store's own clock: nobody dates an access back.
Status CaseRepository::note(Act act, LogAct what, CaseId id) {
  return noteRead(*m_store, m_store->clock(), act, {what, "case", {}, id});
}

Result<Deed> CaseRepository::begin(Act act, LogAct what, const char* object, CaseId id) {
  return Deed::begin(*m_store, m_store->clock(), act, {what, object, {}, id});
}

Result<CaseId> CaseRepository::createCase(const Youth& youth, std::span<const Relationship> relationships,
                                          bool example) {
  const Date today = m_clock->today();
  if (const Status sound = checkFaults(faultsIn(youth, today)); !sound) return fail(sound.error());
  for (const Relationship& relationship : relationships)
    if (const Status sound = checkFaults(faultsIn(relationship, youth.dateOfBirth, today)); !sound)
      return fail(sound.error());

  auto deed = begin(Act::OpenCase, LogAct::Create, "case", 0);
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  const auto id = insertCase(database, youth, static_cast<int>(today.year()), example, signature());
  if (!id) return fail(id.error());
  if (const Status given = giveToOpener(database, *id, m_store->account().id); !given) return fail(given.error());
  for (const Relationship& relationship : relationships)
    if (const auto added = insertRelationship(database, *id, relationship); !added) return fail(added.error());
  if (const Status found = refreshWords(database, *id); !found) return fail(found.error());
  if (const Status named = deed->setCase(*id); !named) return fail(named.error());
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return *id;
}

Status CaseRepository::updateYouth(CaseId id, const Youth& youth) {
  if (Status sound = checkFaults(faultsIn(youth, m_clock->today())); !sound) return sound;
  auto deed = begin(Act::WriteCase, LogAct::Update, "youth", id);
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  Status changed = database.run(
      "UPDATE cases SET name = ?, is_pseudonym = ?, date_of_birth = ?, client_number = ?, sex = ? WHERE id = ?",
      youth.name, youth.isPseudonym, formatIsoDate(youth.dateOfBirth), youth.clientNumber, sexId(youth), id);
  if (!changed) return changed;
  if (Status found = refreshWords(database, id); !found) return found;
  return deed->commit();
}

Result<casefile::RelationshipId> CaseRepository::addRelationship(CaseId id, const Relationship& relationship) {
  auto deed = begin(Act::WriteCase, LogAct::Create, "carer", id);
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  const auto file = readCase(database, id);
  if (!file) return fail(file.error());
  const Status sound = checkFaults(faultsIn(relationship, file->youth.dateOfBirth, m_clock->today()));
  if (!sound) return fail(sound.error());
  const auto added = insertRelationship(database, id, relationship);
  if (!added) return fail(added.error());
  if (const Status found = refreshWords(database, id); !found) return fail(found.error());
  deed->setObjectId(*added);
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return *added;
}

Status CaseRepository::updateRelationship(CaseId id, const Relationship& relationship) {
  auto deed = begin(Act::WriteCase, LogAct::Update, "carer", id);
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  const auto before = relationshipOf(database, id, relationship.id);
  if (!before) return fail(before.error());
  Status sound = checkFaults(faultsIn(relationship, before->youth.dateOfBirth, m_clock->today()));
  if (!sound) return sound;
  if (Status changed = changeRelationship(database, relationship); !changed) return changed;
  if (Status found = refreshWords(database, id); !found) return found;
  deed->setObjectId(relationship.id);
  return deed->commit();
}

Result<std::vector<CaseListRow>> CaseRepository::list(std::string_view search, int limit) {
  if (const Status noted = note(Act::Search, LogAct::Search); !noted) return fail(noted.error());
  if (!isText(search)) return std::vector<CaseListRow>{}; // nothing is kept that it could stand in
  Database& database = m_store->database();
  const auto wanted = wordsWanted(database, m_store->account().id, search);
  if (!wanted) return fail(wanted.error());
  return readAll<CaseListRow>(
      database.query(std::string(kCaseList) + "JOIN case_words f ON f.rowid = c.id WHERE case_words MATCH ?3 AND " +
                         std::string(kWithinReach) + " ORDER BY c.year DESC, c.serial DESC LIMIT ?4",
                     m_store->account().id, formatIsoTimestamp(m_store->clock().now()), *wanted, limit),
      caseListRow);
}

Result<CaseFile> CaseRepository::load(CaseId id) {
  if (const Status noted = note(Act::See, LogAct::Read, id); !noted) return fail(noted.error());
  return readWholeCase(m_store->database(), id);
}

Result<CaseId> CaseRepository::findNumber(std::string_view number) {
  auto query = m_store->database().query("SELECT id FROM cases WHERE number = ?", number);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) {
    const Status may = mayNow(*m_store, m_store->clock(), Act::Search);
    return may ? fail(ErrorKind::NotFound, {{"what", "case"}}) : fail(may.error());
  }
  const CaseId id = query->integer(0);
  query->reset(); // an unfinished reader would keep the snapshot of before the note
  if (const Status noted = note(Act::See, LogAct::Read, id); !noted) return fail(noted.error());
  return id;
}

} // namespace haven::store
