#include "store/example_teams.h"

#include "base/text.h"
#include "store/deed.h"
#include "store/sqlite.h"

#include <string>

namespace haven::store {
namespace {

using casefile::Act;

constexpr const char* kOwn = "Voorbeeld: team Oost";
constexpr const char* kOther = "Voorbeeld: team West";

/// Nothing is done where it is there already.
Status addTeam(OpenStore& store, const std::string& name) {
  Database& database = store.database();
  {
    auto query = database.query("SELECT 1 FROM teams WHERE name_folded = ?", foldText(name));
    if (!query) return fail(query.error());
    const auto there = query->step();
    if (!there) return fail(there.error());
    if (*there) return {};
  }
  auto deed = Deed::begin(store, store.clock(), Act::ManageAccounts, {LogAct::Create, "team", {}, 0});
  if (!deed) return fail(deed.error());
  Status added = database.run("INSERT INTO teams (name, name_folded) VALUES (?, ?)", name, foldText(name));
  if (!added) return added;
  deed->setObjectId(database.lastInsertId());
  return deed->commit();
}

} // namespace

Status addExampleTeams(OpenStore& store) {
  for (const char* name : {kOwn, kOther})
    if (Status added = addTeam(store, name); !added) return added;
  auto deed = Deed::begin(store, store.clock(), Act::ManageAccounts, {LogAct::Update, "team", {}, 0});
  if (!deed) return fail(deed.error());
  Status joined = store.database().run("INSERT INTO team_members SELECT id, ? FROM teams WHERE name_folded = ? "
                                       "ON CONFLICT DO NOTHING",
                                       store.account().id, foldText(kOwn));
  return joined ? deed->commit() : joined;
}

// Not `CaseloadRepository::assign`: that asks for somebody who has the case, and the other team has nobody in it.
Status moveExampleElsewhere(OpenStore& store, casefile::CaseId id) {
  auto deed = Deed::begin(store, store.clock(), Act::Assign, {LogAct::Update, "case-holders", {}, id});
  if (!deed) return fail(deed.error());
  Database& database = store.database();
  Status moved = database.run("DELETE FROM case_workers WHERE case_id = ?", id);
  if (moved)
    moved = database.run("INSERT INTO case_teams SELECT ?, id FROM teams WHERE name_folded = ? "
                         "ON CONFLICT DO UPDATE SET team = excluded.team",
                         id, foldText(kOther));
  return moved ? deed->commit() : moved;
}

} // namespace haven::store
