#include "store/care_rows.h"

#include "store/read_rows.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace haven::store {
namespace {

using casefile::CareChoice;
using casefile::CaseId;
using casefile::LetterRecord;

std::string selected(const char* columns, const char* table) {
  return std::string("SELECT ") + columns + " FROM " + table + " WHERE case_id = ? ORDER BY 1";
}

} // namespace

Result<casefile::CareRecord> readCare(Database& database, CaseId id) {
  casefile::CareRecord record;
  auto choices = readAll<CareChoice>(database.query(selected(kChoiceColumns, "care_choices"), id), readChoice);
  if (!choices) return fail(choices.error());
  record.choices = std::move(*choices);
  auto ends = readAll<EndOfChoice>(database.query(selected(kEndColumns, "care_ends"), id), readEnd);
  if (!ends) return fail(ends.error());
  for (EndOfChoice& one : *ends) {
    const auto ended = std::find_if(record.choices.begin(), record.choices.end(),
                                    [&](const CareChoice& choice) { return choice.id == one.choice; });
    if (ended == record.choices.end()) return fail(ErrorKind::StoreDamaged, {{"what", "record"}});
    ended->ended = std::move(one.end);
  }
  auto letters = readAll<LetterRecord>(database.query(selected(kLetterColumns, "care_letters"), id), readLetter);
  if (!letters) return fail(letters.error());
  record.letters = std::move(*letters);
  return record;
}

Result<casefile::CareChoiceId> insertChoice(Database& database, CaseId id, const CareChoice& choice) {
  const Status added = database.run(
      "INSERT INTO care_choices (case_id, round, intervention, name, local, fit, catalogue, reason, partner, "
      "offered_by, chosen_by, chosen_name, chosen_role, chosen_registrations, chosen_at) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      id, choice.round, choice.intervention, choice.name, choice.local, choice.fit, choice.catalogue, choice.reason,
      choice.partner, choice.offeredBy, choice.chosen.account, choice.chosen.name, idOf(choice.chosen.role),
      registrationsToJson(choice.chosen.registrations), choice.chosen.at);
  if (!added) return fail(added.error());
  return database.lastInsertId();
}

Status insertEnd(Database& database, CaseId id, const EndOfChoice& end) {
  const casefile::Signature& by = end.end.by;
  return database.run("INSERT INTO care_ends (choice, case_id, reason, ended_by, ended_name, ended_role, "
                      "ended_registrations, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                      end.choice, id, end.end.reason, by.account, by.name, idOf(by.role),
                      registrationsToJson(by.registrations), by.at);
}

Result<casefile::LetterId> insertLetter(Database& database, CaseId id, const LetterRecord& letter) {
  const Status added =
      database.run("INSERT INTO care_letters (case_id, choice, partner, receiver, parts, named, sha256, made_by, "
                   "made_name, made_role, made_registrations, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   id, letter.choice, letter.partner, letter.receiver, nlohmann::json(letter.parts).dump(),
                   letter.named, letter.sha256, letter.made.account, letter.made.name, idOf(letter.made.role),
                   registrationsToJson(letter.made.registrations), letter.made.at);
  if (!added) return fail(added.error());
  return database.lastInsertId();
}

Result<std::optional<OverlayVersion>> newestOverlay(Database& database) {
  auto found = readAll<OverlayVersion>(
      database.query(std::string("SELECT ") + kOverlayColumns + " FROM overlays ORDER BY id DESC LIMIT 1"),
      readOverlayVersion);
  if (!found) return fail(found.error());
  if (found->empty()) return std::nullopt;
  return std::move(found->front());
}

Status insertOverlay(Database& database, const OverlayVersion& version) {
  return database.run("INSERT INTO overlays (removed, organisation, updated, hash, content, by_account, by_name, "
                      "by_role, by_registrations, by_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      version.removed, version.organisation, version.updated, version.hash, version.content,
                      version.by.account, version.by.name, idOf(version.by.role),
                      registrationsToJson(version.by.registrations), version.by.at);
}

} // namespace haven::store
