#include "store/backup.h"
#include "store/backup_file.h"
#include "store/deed.h"
#include "store/durable_file.h"
#include "store/settings.h"
#include "store/sqlite.h"
#include "store/unlocking.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

// The half of backups that is about how many there are and how old.
namespace haven::store {
namespace {

namespace fs = std::filesystem;
using std::chrono::days;

constexpr std::size_t kIdDigits = 8;
constexpr days kOldWithoutPlace{7};

/// Of this store and whole as far as can be seen without reading all of it: what is to be removed or counted.
bool isOurs(const fs::path& file, const std::string& storeId) {
  const auto content = readBackupFile(file);
  return content && content->outline.storeId == storeId;
}

/// How long ago a moment was; nothing where it cannot be read. Never less than nothing: a clock may have been set back.
std::optional<std::chrono::seconds> since(const std::string& moment, const Clock& clock) {
  const auto at = parseIsoTimestamp(moment);
  if (!at) return std::nullopt;
  return std::max(clock.now() - *at, std::chrono::seconds{0});
}

} // namespace

std::string backupFileName(const OpenStore& store, const Clock& clock) {
  std::string moment = formatIsoTimestamp(clock.now());
  std::erase_if(moment, [](char c) { return c == '-' || c == ':'; });
  return backupFileStart(store) + moment + ".havenbackup";
}

std::string backupFileStart(const OpenStore& store) {
  const auto slots = readKeySlots(store.folder());
  return "haven-" + (slots ? slots->storeId.substr(0, kIdDigits) : std::string(kIdDigits, '0')) + "-";
}

Result<std::vector<BackupRow>> backupsMade(OpenStore& store) {
  if (const Status may = mayNow(store, store.clock(), casefile::Act::Backup); !may) return fail(may.error());
  auto query =
      store.database().query("SELECT by_at, file, bytes, log_count, log_hash, by_name FROM backups ORDER BY id DESC");
  if (!query) return fail(query.error());
  std::vector<BackupRow> rows;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return rows;
    rows.push_back(
        {query->text(0), query->text(1), query->integer(2), {query->integer(3), query->text(4)}, query->text(5)});
  }
}

Result<BackupState> backupState(OpenStore& store, const Clock& clock) {
  const auto settings = readSettings(store);
  if (!settings) return fail(settings.error());
  auto query = store.database().prepare("SELECT (SELECT by_at FROM backups ORDER BY id DESC LIMIT 1)");
  if (!query) return fail(query.error());
  if (const auto row = query->step(); !row) return fail(row.error());
  const auto created = metaValue(store.database(), "created_at");
  if (!created) return fail(created.error());

  BackupState state;
  state.last = query->optionalText(0);
  const bool chosen = !settings->backupFolder.empty();
  const days rhythm{settings->backupEveryDays};
  const auto age = state.last ? since(*state.last, clock) : std::nullopt;
  state.due = chosen && (!age || *age >= rhythm);
  // A store that never had one counts from when it was made.
  const auto unsaved = age ? age : since(*created, clock);
  state.old = !unsaved || *unsaved > (chosen ? 2 * rhythm : kOldWithoutPlace);
  return state;
}

Result<int> removeOldBackups(OpenStore& store) {
  const auto made = backupsMade(store);
  if (!made) return fail(made.error());
  const auto settings = readSettings(store);
  if (!settings) return fail(settings.error());
  if (settings->backupFolder.empty()) return 0;
  const auto storeId = metaValue(store.database(), "store_id");
  if (!storeId) return fail(storeId.error());
  int there = 0;
  int removed = 0;
  for (const BackupRow& row : *made) {
    const fs::path file = fs::path(settings->backupFolder) / fs::path(row.file).filename();
    if (!isOurs(file, *storeId) || ++there <= settings->backupsKept) continue;
    if (std::remove(file.c_str()) != 0) return fail(systemError(errno, file));
    ++removed;
  }
  if (removed == 0) return 0;
  if (const Status kept = syncFolder(settings->backupFolder); !kept) return fail(kept.error());
  return removed;
}

} // namespace haven::store
