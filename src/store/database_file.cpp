#include "store/database_file.h"

#include "store/durable_file.h"
#include "store/write_ahead_log.h"

#include <string>
#include <utility>
#include <vector>

namespace haven::store {
namespace {

/// Behind the name of the database, and before the version that the copy was made for.
constexpr const char* kBefore = ".before-v";

std::filesystem::path besideDatabase(const std::filesystem::path& folder, const std::string& suffix) {
  return folder / (kDatabaseFile + suffix);
}

Error damaged() {
  return {ErrorKind::StoreDamaged, {{"what", "database"}}};
}

/// With an empty log the file alone is the database, and the engine does not mind a last page that is cut off.
Status checkLength(Database& database) {
  const auto pages = database.integer("PRAGMA page_count");
  if (!pages) return fail(pages.error());
  const auto pageSize = database.integer("PRAGMA page_size");
  if (!pageSize) return fail(pageSize.error());
  std::error_code error;
  const auto length = std::filesystem::file_size(database.file(), error);
  if (error || std::cmp_not_equal(length, *pages * *pageSize)) return fail(damaged());
  return {};
}

/// The copy is taken while no connection is open and the log is empty: the file alone is the whole database.
Result<std::unique_ptr<Database>> migrateAfterCopy(const std::filesystem::path& folder, const Secret& key,
                                                   std::unique_ptr<Database> database,
                                                   std::span<const Migration> steps) {
  if (const Status emptied = database->checkpoint(); !emptied) return fail(emptied.error());
  database.reset();
  const auto copy = besideDatabase(folder, kBefore + std::to_string(latestVersion(steps)));
  if (const Status copied = copyFile(folder / kDatabaseFile, copy); !copied) return fail(copied.error());
  auto reopened = Database::open(folder / kDatabaseFile, key, Database::Mode::Existing);
  if (!reopened) return reopened;
  if (const Status migrated = migrate(**reopened, steps); !migrated) return fail(migrated.error());
  return reopened;
}

} // namespace

Result<std::unique_ptr<Database>> createDatabase(const std::filesystem::path& folder, const Secret& key,
                                                 std::span<const Migration> steps) {
  const auto file = folder / kDatabaseFile;
  if (const Status made = createPrivateFile(file); !made) return fail(made.error());
  auto database = Database::open(file, key, Database::Mode::Create);
  if (!database) return database;
  if (const Status migrated = migrate(**database, steps); !migrated) return fail(migrated.error());
  return database;
}

Result<std::unique_ptr<Database>> openDatabase(const std::filesystem::path& folder, const Secret& key,
                                               std::span<const Migration> steps) {
  const auto file = folder / kDatabaseFile;
  std::error_code error;
  // The engine would take an empty file for a database that is still to be made.
  if (std::filesystem::file_size(file, error) == 0 || error) return fail(damaged());
  if (const Status sound = checkWriteAheadLog(besideDatabase(folder, "-wal")); !sound) return fail(sound.error());
  auto database = Database::open(file, key, Database::Mode::Existing);
  if (!database) return database;
  const auto version = schemaVersion(**database);
  if (!version) return fail(version.error());
  if (*version < 1) return fail(damaged());
  if (*version < latestVersion(steps)) return migrateAfterCopy(folder, key, std::move(*database), steps);
  if (const Status current = migrate(**database, steps); !current) return fail(current.error());
  // Clears what a crash cut off, so that the next look through the log cannot meet it. A full disk may not keep
  // anybody from reading; the log then stays as it is.
  const Status emptied = (*database)->checkpoint();
  if (!emptied && emptied.error().kind == ErrorKind::DiskFull) return database;
  if (!emptied) return fail(emptied.error());
  if (const Status whole = checkLength(**database); !whole) return fail(whole.error());
  return database;
}

Status removeOldCopies(const std::filesystem::path& folder) {
  const std::string start = std::string(kDatabaseFile) + kBefore;
  std::vector<std::filesystem::path> copies;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error))
    if (entry.path().filename().string().starts_with(start)) copies.push_back(entry.path());
  for (const auto& copy : copies)
    if (!error) std::filesystem::remove(copy, error);
  if (error) return fail(systemError(error.value(), folder));
  return copies.empty() ? Status() : syncFolder(folder);
}

} // namespace haven::store
