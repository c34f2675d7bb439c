#include "store/backup.h"
#include "store/backup_check.h"
#include "store/database_file.h"
#include "store/deed.h"
#include "store/durable_file.h"
#include "store/key_slots.h"
#include "store/new_folder.h"

#include <utility>

// The half of backups that is about putting one back.
namespace haven::store {
namespace {

namespace fs = std::filesystem;

Status unpack(const fs::path& file, const BackupFile& content, const fs::path& folder) {
  if (Status copied = copyFile(file, folder / kDatabaseFile, content.outline.databaseBytes); !copied) return copied;
  return replaceFile(folder / KeySlots::kFileName, content.keySlots);
}

/// Reads the whole backup with the key that its own key slots gave.
Status checkWith(const fs::path& file, const Secret& key) {
  auto check = BackupCheck::begin(file, key);
  if (!check) return fail(check.error());
  for (;;) {
    const auto sound = check->step();
    if (!sound) return fail(sound.error());
    if (*sound) return {};
  }
}

Status noteRestored(OpenStore& store, const Clock& clock) {
  auto deed = Deed::begin(store, clock, casefile::Act::Backup, {LogAct::Restore, "backup", {}, 0});
  return deed ? deed->commit() : fail(deed.error());
}

/// Opens what was unpacked, checks it, writes down that it was put back, and closes it again.
Status tryOut(const fs::path& file, const fs::path& folder, const Credentials& who, const Clock& clock) {
  auto store = openStore(folder, who, clock);
  if (!store) return fail(store.error());
  if (Status sound = checkWith(file, store->database().key()); !sound) return sound;
  if (Status noted = noteRestored(*store, clock); !noted) return noted;
  if (Status emptied = store->database().checkpoint(); !emptied) return emptied;
  return removeOldCopies(folder);
}

} // namespace

Result<OpenStore> restoreBackup(const fs::path& file, const fs::path& folder, const Credentials& who,
                                const Clock& clock) {
  if (const auto sound = outlineOfBackup(file); !sound) return fail(sound.error());
  const auto content = readBackupFile(file);
  if (!content) return fail(content.error());
  auto made = NewFolder::begin(folder);
  if (!made) return fail(made.error());
  if (const Status unpacked = unpack(file, *content, made->building()); !unpacked) return fail(unpacked.error());
  if (const Status sound = tryOut(file, made->building(), who, clock); !sound) return fail(sound.error());
  if (const Status settled = made->settle(KeySlots::kFileName); !settled) return fail(settled.error());
  auto store = openStore(folder, who, clock);
  if (store) made->keep();
  return store;
}

} // namespace haven::store
