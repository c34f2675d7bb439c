#pragma once

#include "store/access_log.h"
#include "store/vault.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace haven::store {

/// What a backup file says of itself without being opened.
struct BackupOutline {
  std::string storeId;
  std::string madeAt; ///< ISO 8601, UTC
  int schemaVersion = 0;
  std::uint64_t databaseBytes = 0;
  LogHead logHead;
};

/// One backup that was made and read back, as the store remembers it.
struct BackupRow {
  std::string at;
  std::string file; ///< name without folder
  std::int64_t bytes = 0;
  LogHead logHead;
  std::string by; ///< name
};

/// A backup being made while the store is worked in: pages are copied slice by slice by whoever calls `step`, from the
/// thread that has the store. Nothing is at the wanted place before it is whole and has been read back. Destroying it
/// before the end removes what there is. Has to be destroyed before the store is closed: a lock ends it first.
class BackupRun {
 public:
  /// StoreExists (file) when the file exists; NoPermission, ReadOnly, DiskFull, IoFailed; NotAllowed.
  static Result<BackupRun> begin(OpenStore& store, const std::filesystem::path& file);
  ~BackupRun();
  BackupRun(BackupRun&&) noexcept;
  BackupRun& operator=(BackupRun&&) = delete;

  /// Goes on with a slice of some milliseconds of work. True when the backup is whole, verified and in its place.
  Result<bool> step();
  /// 0 to 1, copying and reading back together.
  [[nodiscard]] double progress() const;

 private:
  struct Parts;
  explicit BackupRun(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> m_parts;
};

/// `begin` and `step` to the end.
Status makeBackup(OpenStore& store, const std::filesystem::path& file);

/// InvalidFile (file, reason "not-a-backup" or "damaged"), StoreNewer, NotFound, NoPermission, IoFailed.
Result<BackupOutline> outlineOfBackup(const std::filesystem::path& file);

/// Makes a store of a backup, in a folder that does not exist yet or is empty, and opens it with the passphrase that
/// was in use when the backup was made. Everything is read and checked before the folder is there.
/// Errors as `outlineOfBackup`, `openStore` and `createStore`.
Result<OpenStore> restoreBackup(const std::filesystem::path& file, const std::filesystem::path& folder,
                                const Credentials& who, const Clock& clock);

/// With what the names of this store's backups begin: `haven-<first eight digits of the store's id>-`
std::string backupFileStart(const OpenStore& store);
/// `haven-<first eight digits of the store's id>-20261122T101500Z.havenbackup`
std::string backupFileName(const OpenStore& store, const Clock& clock);
/// Newest first.
Result<std::vector<BackupRow>> backupsMade(OpenStore& store);

/// Whether a backup is due by the chosen rhythm, and whether the last good one is so old that people are to be told.
struct BackupState {
  std::optional<std::string> last; ///< moment of the last good one
  bool due = false;                ///< a place was chosen and the rhythm says so
  bool old = false;                ///< none in twice the rhythm, or none in a week where no place was chosen
};
Result<BackupState> backupState(OpenStore& store, const Clock& clock);
/// Removes the oldest backups of this store in the chosen folder, beyond the number to keep. Only files that this store
/// remembers having made. Gives how many.
Result<int> removeOldBackups(OpenStore& store);

} // namespace haven::store
