#include "base/text.h"
#include "store/accounts.h"
#include "store/deed.h"
#include "store/field_check.h"
#include "store/read_rows.h"
#include "store/refusal.h"

#include <utility>

namespace haven::store {
namespace {

using casefile::Act;
using casefile::TeamId;

/// Within the act's transaction.
Status checkTeamName(Database& database, std::string_view name, TeamId own) {
  if (Status text = checkLine(name, "name"); !text) return text;
  const std::string folded = foldText(name);
  if (folded.empty()) return refused("name", "empty");
  auto query = database.query("SELECT 1 FROM teams WHERE name_folded = ? AND id <> ?", folded, own);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (*row) return refused("name", "taken");
  return {};
}

Status checkTeamIsThere(Database& database) {
  return database.changes() == 0 ? fail(ErrorKind::NotFound, {{"what", "team"}}) : Status{};
}

} // namespace

Result<std::vector<Team>> AccountRepository::teams() {
  if (const Status may = mayNow(*m_store, m_store->clock(), Act::ManageAccounts); !may) return fail(may.error());
  Database& database = m_store->database();
  auto teams = readAll<Team>(database.query("SELECT id, name FROM teams ORDER BY name_folded"), [](RowReader& row) {
    Team team;
    team.id = row.integer();
    team.name = row.text();
    return team;
  });
  if (!teams) return teams;
  for (Team& team : *teams) {
    auto members = readAll<casefile::AccountId>(
        database.query("SELECT account FROM team_members WHERE team = ? ORDER BY account", team.id),
        [](RowReader& row) { return row.integer(); });
    if (!members) return fail(members.error());
    team.members = std::move(*members);
  }
  return teams;
}

Result<TeamId> AccountRepository::addTeam(std::string_view name) {
  auto deed = Deed::begin(*m_store, m_store->clock(), Act::ManageAccounts, {LogAct::Create, "team", ""});
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  const std::string kept = trimmed(name);
  Status done = checkTeamName(database, kept, 0);
  if (done) done = database.run("INSERT INTO teams (name, name_folded) VALUES (?, ?)", kept, foldText(kept));
  if (!done) return fail(done.error());
  const TeamId id = database.lastInsertId();
  deed->setObjectId(id);
  if (done = deed->commit(); !done) return fail(done.error());
  return id;
}

Status AccountRepository::renameTeam(TeamId id, std::string_view name) {
  auto deed =
      Deed::begin(*m_store, m_store->clock(), Act::ManageAccounts, {LogAct::Update, "team", std::to_string(id)});
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  const std::string kept = trimmed(name);
  Status done = checkTeamName(database, kept, id);
  if (done) done = database.run("UPDATE teams SET name = ?, name_folded = ? WHERE id = ?", kept, foldText(kept), id);
  if (done) done = checkTeamIsThere(database);
  return done ? deed->commit() : done;
}

Status AccountRepository::removeTeam(TeamId id) {
  auto deed =
      Deed::begin(*m_store, m_store->clock(), Act::ManageAccounts, {LogAct::Delete, "team", std::to_string(id)});
  if (!deed) return fail(deed.error());
  Database& database = m_store->database();
  auto cases = database.query("SELECT EXISTS (SELECT 1 FROM case_teams WHERE team = ?)", id);
  if (!cases) return fail(cases.error());
  if (const auto row = cases->step(); !row) return fail(row.error());
  if (cases->flag(0)) return refused("team", "in-use");
  Status done = database.run("DELETE FROM team_members WHERE team = ?", id);
  if (done) done = database.run("DELETE FROM teams WHERE id = ?", id);
  if (done) done = checkTeamIsThere(database);
  return done ? deed->commit() : done;
}

} // namespace haven::store
