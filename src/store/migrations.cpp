#include "store/migrations.h"

#include "store/schema_v1.h"
#include "store/schema_v2.h"
#include "store/schema_v3.h"
#include "store/schema_v4.h"
#include "store/schema_v5.h"
#include "store/schema_v6.h"
#include "store/schema_v7.h"

#include <array>
#include <string>

namespace haven::store {
namespace {

constexpr std::array kMigrations{Migration{1, kSchemaV1}, Migration{2, kSchemaV2}, Migration{3, kSchemaV3},
                                 Migration{4, kSchemaV4}, Migration{5, kSchemaV5}, Migration{6, kSchemaV6},
                                 Migration{7, kSchemaV7}};

Status checkReferences(Database& database) {
  auto broken = database.query("PRAGMA foreign_key_check");
  if (!broken) return fail(broken.error());
  const auto row = broken->step();
  if (!row) return fail(row.error());
  if (*row) return fail(ErrorKind::StoreDamaged, {{"what", "references"}});
  return {};
}

Status apply(Database& database, const Migration& step) {
  auto transaction = Transaction::begin(database);
  if (!transaction) return fail(transaction.error());
  Status done = database.runScript(step.sql);
  if (done) done = database.runScript("PRAGMA user_version=" + std::to_string(step.version));
  if (done) done = checkReferences(database);
  return done ? transaction->commit() : done;
}

/// SQLite's way of rebuilding tables asks for references to be off meanwhile; they are checked before the commit.
class ReferencesOff {
 public:
  explicit ReferencesOff(Database& database) : m_database(&database) {}
  ~ReferencesOff() { static_cast<void>(m_database->runScript("PRAGMA foreign_keys=ON")); }
  ReferencesOff(const ReferencesOff&) = delete;
  ReferencesOff& operator=(const ReferencesOff&) = delete;
  Status begin() { return m_database->runScript("PRAGMA foreign_keys=OFF"); }

 private:
  Database* m_database;
};

} // namespace

std::span<const Migration> migrations() {
  return kMigrations;
}

int latestVersion(std::span<const Migration> steps) {
  return steps.empty() ? 0 : steps.back().version;
}

Result<int> schemaVersion(Database& database) {
  const auto version = database.integer("PRAGMA user_version");
  if (!version) return fail(version.error());
  return static_cast<int>(*version);
}

Status migrate(Database& database, std::span<const Migration> steps) {
  const auto found = schemaVersion(database);
  if (!found) return fail(found.error());
  const int latest = latestVersion(steps);
  if (*found > latest)
    return fail(ErrorKind::StoreNewer, {{"found", std::to_string(*found)}, {"supported", std::to_string(latest)}});
  ReferencesOff off(database);
  if (Status begun = off.begin(); !begun) return begun;
  for (const Migration& step : steps) {
    if (step.version <= *found) continue;
    if (Status done = apply(database, step); !done) return done;
  }
  return {};
}

} // namespace haven::store
