#include "store/case_rows.h"

#include "base/text.h"
#include "store/administration_rows.h"
#include "store/care_rows.h"
#include "store/consent_rows.h"
#include "store/plan_rows.h"
#include "store/row_reader.h"

#include <utility>

namespace haven::store {
namespace {

using casefile::CaseFile;
using casefile::CaseId;
using casefile::KnownSince;
using casefile::Relationship;

std::optional<std::string> dayOf(const KnownSince& since) {
  if (since.kind != KnownSince::Kind::Day) return std::nullopt;
  return formatIsoDate(since.day);
}

} // namespace

std::optional<std::string> sexId(const casefile::Youth& youth) {
  if (youth.sex == casefile::Sex::NotRecorded) return std::nullopt;
  return std::string(idOf(youth.sex));
}

Result<CaseFile> readCase(Database& database, CaseId id) {
  auto query =
      database.query("SELECT id, number, example, name, is_pseudonym, date_of_birth, client_number, sex, opened_by, "
                     "opened_name, opened_role, opened_registrations, opened_at FROM cases WHERE id = ?",
                     id);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "case"}});
  RowReader reader(*query);
  CaseFile file;
  file.id = reader.integer();
  file.number = reader.text();
  file.example = reader.flag();
  file.youth = reader.youth();
  file.opened = reader.signature();
  if (const Status sound = reader.check(); !sound) return fail(sound.error());
  return file;
}

Result<CaseFile> readWholeCase(Database& database, CaseId id) {
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
  auto consents = readConsents(database, id);
  if (!consents) return fail(consents.error());
  file->relationships = std::move(*relationships);
  file->administrations = std::move(*administrations);
  file->plan = std::move(*plan);
  file->care = std::move(*care);
  file->consents = std::move(*consents);
  return file;
}

Result<std::vector<Relationship>> readRelationships(Database& database, CaseId id) {
  auto query = database.query("SELECT id, carer_name, kind, description, since_kind, since_day FROM relationships "
                              "WHERE case_id = ? ORDER BY id",
                              id);
  if (!query) return fail(query.error());
  std::vector<Relationship> relationships;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return relationships;
    RowReader reader(*query);
    relationships.push_back(reader.relationship());
    if (const Status sound = reader.check(); !sound) return fail(sound.error());
  }
}

Result<RelationshipInCase> readRelationship(Database& database, casefile::RelationshipId id) {
  auto query =
      database.query("SELECT r.id, carer_name, kind, description, since_kind, since_day, c.id, name, is_pseudonym, "
                     "date_of_birth, client_number, sex "
                     "FROM relationships r JOIN cases c ON c.id = r.case_id WHERE r.id = ?",
                     id);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "relationship"}});
  RowReader reader(*query);
  RelationshipInCase found;
  found.relationship = reader.relationship();
  found.caseId = reader.integer();
  found.youth = reader.youth();
  if (const Status sound = reader.check(); !sound) return fail(sound.error());
  return found;
}

Result<CaseId> insertCase(Database& database, const casefile::Youth& youth, int year, bool example,
                          const casefile::Signature& opened) {
  const Status added = database.run("INSERT INTO cases (year, serial, example, name, is_pseudonym, date_of_birth, "
                                    "client_number, sex, opened_by, "
                                    "opened_name, opened_role, opened_registrations, opened_at) "
                                    "VALUES (?1, 1 + max(coalesce((SELECT max(serial) FROM cases WHERE year = ?1), 0), "
                                    "coalesce((SELECT max(serial) FROM destroyed_cases WHERE year = ?1), 0)), ?2, "
                                    "?3, ?4, ?5, ?6, ?12, ?7, ?8, ?9, ?10, ?11)",
                                    year, example, youth.name, youth.isPseudonym, formatIsoDate(youth.dateOfBirth),
                                    youth.clientNumber, opened.account, opened.name, idOf(opened.role),
                                    registrationsToJson(opened.registrations), opened.at, sexId(youth));
  if (!added) return fail(added.error());
  return database.lastInsertId();
}

Status giveToOpener(Database& database, CaseId id, casefile::AccountId opener) {
  Status done = database.run("INSERT INTO case_workers VALUES (?, ?)", id, opener);
  if (done)
    done = database.run("INSERT INTO case_teams SELECT ?1, min(team) FROM team_members WHERE account = ?2 "
                        "HAVING count(*) = 1",
                        id, opener);
  return done;
}

Result<casefile::RelationshipId> insertRelationship(Database& database, CaseId id, const Relationship& relationship) {
  const Status added = database.run("INSERT INTO relationships (case_id, carer_name, kind, description, since_kind, "
                                    "since_day) VALUES (?, ?, ?, ?, ?, ?)",
                                    id, relationship.carerName, idOf(relationship.kind), relationship.description,
                                    idOf(relationship.since.kind), dayOf(relationship.since));
  if (!added) return fail(added.error());
  return database.lastInsertId();
}

Status changeRelationship(Database& database, const Relationship& relationship) {
  return database.run("UPDATE relationships SET carer_name = ?, kind = ?, description = ?, since_kind = ?, "
                      "since_day = ? WHERE id = ?",
                      relationship.carerName, idOf(relationship.kind), relationship.description,
                      idOf(relationship.since.kind), dayOf(relationship.since), relationship.id);
}

} // namespace haven::store
