#include "store/plan_rows.h"

#include "store/plan_row_reader.h"
#include "store/read_rows.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace haven::store {
namespace {

using casefile::CaseId;
using casefile::HeardFrom;
using casefile::LifeEvent;
using casefile::OutsideRecord;
using casefile::PlanAnswer;
using casefile::PlanMove;
using nlohmann::json;

std::string selected(const char* columns, const char* table) {
  return std::string("SELECT ") + columns + " FROM " + table + " WHERE case_id = ?1";
}

/// Of what is kept by entry: the version that counts, unless it says that the entry was removed.
std::string newestVersions(const char* columns, const char* table) {
  return selected(columns, table) + " AND removed = 0 AND id IN (SELECT max(id) FROM " + table +
         " WHERE case_id = ?1 GROUP BY coalesce(entry, id))";
}

std::string toJson(const std::vector<HeardFrom>& sources) {
  json list = json::array();
  for (const HeardFrom source : sources)
    list.push_back(std::string(idOf(source)));
  return list.dump();
}

std::string toJson(const std::map<std::string, double, std::less<>>& scores) {
  json object = json::object();
  for (const auto& [scale, score] : scores)
    object[scale] = score;
  return object.dump();
}

std::optional<std::string> iso(const std::optional<Date>& date) {
  return date ? std::optional(formatIsoDate(*date)) : std::nullopt;
}

/// A row that may be written over: the newest, from the same account, with no decision since.
struct Newest {
  std::int64_t row = 0; ///< 0: there is none
  bool mine = false;
};

Result<Newest> newest(Result<Statement> query, casefile::AccountId account, casefile::PlanMoveId after) {
  if (!query) return fail(query.error());
  const auto found = query->step();
  if (!found) return fail(found.error());
  if (!*found) return Newest{};
  return Newest{query->integer(0), query->integer(1) == account && query->integer(2) == after};
}

/// The same for what is kept by entry: NotFound when an entry that is to be changed is not there.
Result<Newest> newestVersion(Database& database, const char* table, CaseId id, std::int64_t entry,
                             casefile::AccountId account, casefile::PlanMoveId after) {
  if (entry == 0) return Newest{};
  auto found = newest(database.query(std::string("SELECT id, entered_by, after_move FROM ") + table +
                                         " WHERE case_id = ?1 AND coalesce(entry, id) = ?2 ORDER BY id DESC LIMIT 1",
                                     id, entry),
                      account, after);
  if (found && found->row == 0) return fail(ErrorKind::NotFound, {{"what", "entry"}});
  return found;
}

} // namespace

Result<std::vector<PlanMove>> readMoves(Database& database, CaseId id) {
  return readAll<PlanMove>(database.query(selected(kMoveColumns, "plan_moves") + " ORDER BY id", id), readMove);
}

Result<casefile::PlanRecord> readPlan(Database& database, CaseId id) {
  casefile::PlanRecord record;
  auto moves = readMoves(database, id);
  if (!moves) return fail(moves.error());
  record.moves = std::move(*moves);
  auto answers =
      readAll<PlanAnswer>(database.query(selected(kAnswerColumns, "plan_answers") + " ORDER BY id", id), readAnswer);
  if (!answers) return fail(answers.error());
  record.answers = std::move(*answers);
  auto outside = readAll<OutsideRecord>(
      database.query(newestVersions(kOutsideColumns, "outside_records") + " ORDER BY date, 1", id), readOutside);
  if (!outside) return fail(outside.error());
  record.outside = std::move(*outside);
  auto events = readAll<LifeEvent>(database.query(newestVersions(kEventColumns, "life_events"), id), readEvent);
  if (!events) return fail(events.error());
  record.events = std::move(*events);
  std::sort(record.events.begin(), record.events.end(), [](const LifeEvent& one, const LifeEvent& other) {
    return std::tuple(one.from.earliest(), one.id) < std::tuple(other.from.earliest(), other.id);
  });
  return record;
}

Result<casefile::PlanAnswerId> writeAnswer(Database& database, CaseId id, const PlanAnswer& answer) {
  const auto found =
      newest(database.query("SELECT id, given_by, after_move FROM plan_answers WHERE case_id = ? AND point = ? AND "
                            "relationship IS ? AND round = ? AND observed_on IS ? ORDER BY id DESC LIMIT 1",
                            id, answer.key.point, answer.key.relationship, answer.key.round, iso(answer.key.on)),
             answer.given.account, answer.after);
  if (!found) return fail(found.error());
  if (found->mine) {
    const Status changed = database.run(
        "UPDATE plan_answers SET knowledge = ?, chosen = ?, day = ?, words = ?, setting = ?, heard_from = ?, "
        "given_name = ?, given_role = ?, given_registrations = ?, given_at = ? WHERE id = ?",
        idOf(answer.knowledge), answer.option, iso(answer.day), answer.text, answer.setting, toJson(answer.heardFrom),
        answer.given.name, idOf(answer.given.role), registrationsToJson(answer.given.registrations), answer.given.at,
        found->row);
    if (!changed) return fail(changed.error());
    return found->row;
  }
  const Status added = database.run(
      "INSERT INTO plan_answers (case_id, point, relationship, round, observed_on, knowledge, chosen, day, words, "
      "setting, heard_from, after_move, given_by, given_name, given_role, given_registrations, given_at) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      id, answer.key.point, answer.key.relationship, answer.key.round, iso(answer.key.on), idOf(answer.knowledge),
      answer.option, iso(answer.day), answer.text, answer.setting, toJson(answer.heardFrom), answer.after,
      answer.given.account, answer.given.name, idOf(answer.given.role), registrationsToJson(answer.given.registrations),
      answer.given.at);
  if (!added) return fail(added.error());
  return database.lastInsertId();
}

Result<bool> hasAnswer(Database& database, CaseId id, const casefile::AnswerKey& key) {
  auto query =
      database.query("SELECT knowledge FROM plan_answers WHERE case_id = ? AND point = ? AND relationship IS ? "
                     "AND round = ? AND observed_on IS ? ORDER BY id DESC LIMIT 1",
                     id, key.point, key.relationship, key.round, iso(key.on));
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  return *row && query->text(0) != idOf(casefile::Knowledge::TakenBack);
}

Result<casefile::PlanMoveId> insertMove(Database& database, CaseId id, const PlanMove& move) {
  std::optional<std::string> secondName;
  std::optional<std::string> secondRole;
  if (move.second) {
    secondName = move.second->name;
    secondRole = std::string(idOf(move.second->role));
  }
  const Status added = database.run(
      "INSERT INTO plan_moves (case_id, round, kind, outcome, reason, departure, revision, follow, follow_text, "
      "next_look, second_name, second_role, by_account, by_name, by_role, by_registrations, by_at) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      id, move.round, idOf(move.kind), move.outcome, move.reason, move.departure, move.revision, idOf(move.follow),
      move.followText, iso(move.nextLook), secondName, secondRole, move.by.account, move.by.name, idOf(move.by.role),
      registrationsToJson(move.by.registrations), move.by.at);
  if (!added) return fail(added.error());
  return database.lastInsertId();
}

Result<casefile::OutsideRecordId> writeOutside(Database& database, CaseId id, const OutsideRecord& record,
                                               casefile::PlanMoveId after, bool removed) {
  const auto found = newestVersion(database, "outside_records", id, record.id, record.entered.account, after);
  if (!found) return fail(found.error());
  if (found->mine) {
    const Status changed = database.run(
        "UPDATE outside_records SET removed = ?, instrument = ?, relationship = ?, filled_in_by = ?, assessor = ?, "
        "date = ?, outcome = ?, scores = ?, entered_name = ?, entered_role = ?, entered_registrations = ?, entered_at "
        "= "
        "? WHERE id = ?",
        removed, record.instrument, record.relationship, record.filledInBy, record.assessor, formatIsoDate(record.date),
        record.outcome, toJson(record.scores), record.entered.name, idOf(record.entered.role),
        registrationsToJson(record.entered.registrations), record.entered.at, found->row);
    if (!changed) return fail(changed.error());
    return record.id;
  }
  const Status added = database.run(
      "INSERT INTO outside_records (entry, removed, case_id, round, instrument, relationship, filled_in_by, assessor, "
      "date, outcome, scores, after_move, entered_by, entered_name, entered_role, entered_registrations, entered_at) "
      "VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      record.id, removed, id, record.round, record.instrument, record.relationship, record.filledInBy, record.assessor,
      formatIsoDate(record.date), record.outcome, toJson(record.scores), after, record.entered.account,
      record.entered.name, idOf(record.entered.role), registrationsToJson(record.entered.registrations),
      record.entered.at);
  if (!added) return fail(added.error());
  return record.id != 0 ? record.id : database.lastInsertId();
}

Result<std::string> instrumentOfEntry(Database& database, CaseId id, casefile::OutsideRecordId entry) {
  auto query = database.query("SELECT instrument FROM outside_records WHERE case_id = ?1 AND coalesce(entry, id) = ?2 "
                              "ORDER BY id DESC LIMIT 1",
                              id, entry);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "entry"}});
  return query->text(0);
}

Result<casefile::LifeEventId> writeEvent(Database& database, CaseId id, const LifeEvent& event,
                                         casefile::PlanMoveId after, bool removed) {
  const auto found = newestVersion(database, "life_events", id, event.id, event.entered.account, after);
  if (!found) return fail(found.error());
  const std::optional<std::string> to = event.to ? std::optional(formatPartialDate(*event.to)) : std::nullopt;
  if (found->mine) {
    const Status changed = database.run("UPDATE life_events SET removed = ?, kind = ?, from_date = ?, to_date = ?, "
                                        "ongoing = ?, words = ?, note = ?, entered_name = ?, entered_role = ?, "
                                        "entered_registrations = ?, entered_at = ? WHERE id = ?",
                                        removed, idOf(event.kind), formatPartialDate(event.from), to, event.ongoing,
                                        event.text, event.note, event.entered.name, idOf(event.entered.role),
                                        registrationsToJson(event.entered.registrations), event.entered.at, found->row);
    if (!changed) return fail(changed.error());
    return event.id;
  }
  const Status added = database.run(
      "INSERT INTO life_events (entry, removed, case_id, kind, from_date, to_date, ongoing, words, note, after_move, "
      "entered_by, entered_name, entered_role, entered_registrations, entered_at) "
      "VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      event.id, removed, id, idOf(event.kind), formatPartialDate(event.from), to, event.ongoing, event.text, event.note,
      after, event.entered.account, event.entered.name, idOf(event.entered.role),
      registrationsToJson(event.entered.registrations), event.entered.at);
  if (!added) return fail(added.error());
  return event.id != 0 ? event.id : database.lastInsertId();
}

} // namespace haven::store
