#pragma once

#include "store/backup.h"
#include "store/cheap_keys.h"
#include "store/plan_support.h"
#include "store/sqlite.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace haven::tests {

/// Every row of every table, by table: what two stores are compared by.
/// @param but tables that are left out
inline std::map<std::string, std::vector<std::string>> rowsOf(store::Database& database,
                                                              const std::set<std::string>& but = {}) {
  std::map<std::string, std::vector<std::string>> all;
  auto tables = database.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  while (tables->step().value()) {
    const std::string table = tables->text(0);
    if (but.contains(table)) continue;
    auto columns = database.query("SELECT group_concat('quote(' || name || ')', ' || '','' || ') FROM "
                                  "pragma_table_xinfo(?) WHERE hidden <> 1", // those of a search are no content
                                  table);
    REQUIRE(columns->step().value());
    auto rows = database.query("SELECT " + columns->text(0) + " AS whole FROM " + table + " ORDER BY whole");
    REQUIRE(rows.has_value());
    auto& kept = all[table];
    while (rows->step().value())
      kept.push_back(rows->text(0));
  }
  return all;
}

/// A store with a case in which there is something of most kinds, and a place for backups beside it.
struct Backed {
  store::CheapKeys cheap;
  PlanStore in;
  std::filesystem::path file = in.made.dir / "back-up.havenbackup";

  Backed();
  store::OpenStore& store() { return *in.made.store; }
  Result<store::OpenStore> restore(const std::filesystem::path& from, const std::string& to = "terug",
                                   std::string_view name = kAccountName, std::string_view words = kPassphrase) {
    const Secret typed = passphrase(words);
    return store::restoreBackup(from, in.made.dir / to, {name, typed, {}}, in.made.clock);
  }
};

} // namespace haven::tests
