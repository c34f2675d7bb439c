#pragma once

#include "base/secret.h"
#include "store/backup.h"
#include "store/descriptor.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace haven::store {

// How a backup lies in its file: the database as it is on disk, the key slot file, a JSON header, and a trailer of
// fixed size: three lengths (little-endian, 8 bytes each), a keyed hash over all that stands before it, a hash over all
// that stands before it for telling damage without a key, and a line that says what it is. See docs/data_format.md.

/// What stands behind the database in a backup file.
struct BackupFile {
  static constexpr int kFormat = 1;
  static constexpr std::size_t kHashBytes = 32;
  static constexpr std::string_view kMagic = "haven-backup-01\n";
  static constexpr std::size_t kTrailerBytes = 3 * 8 + 2 * kHashBytes + kMagic.size();
  static constexpr std::size_t kMaxHeader = 64U << 10U;
  static constexpr std::size_t kMaxKeySlots = 1U << 20U;

  BackupOutline outline;
  std::string keySlots; ///< text of the file, one that `parseKeySlots` takes
  std::string mac;      ///< bytes, as `checksum`
  std::string checksum;
  std::uint64_t bytes = 0; ///< of the whole file
};

/// Reads what stands behind the database and checks that it fits the file; the hashes are not looked at.
/// InvalidFile (file, reason "not-a-backup" or "damaged"), StoreNewer, NotFound, NoPermission, IoFailed.
Result<BackupFile> readBackupFile(const std::filesystem::path& file);

/// The two hashes of a backup file, as its bytes go by.
class BackupDigest {
 public:
  /// @param storeKey none: the keyed one is not made
  explicit BackupDigest(const Secret* storeKey);
  ~BackupDigest();
  BackupDigest(BackupDigest&&) noexcept;
  BackupDigest& operator=(BackupDigest&&) noexcept;

  void add(std::string_view bytes);
  /// Of all so far; nothing is added afterwards but the hash itself, which goes into the other one.
  std::string mac();
  std::string checksum();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// Key slots, header and trailer of a backup of which `digest` has met the database.
std::string backupTail(const BackupOutline& outline, std::string_view keySlots, BackupDigest digest);

/// Reads a backup file through once, some bytes at a time, and holds it against its hashes.
class BackupScan {
 public:
  /// @param storeKey none: only damage is looked for
  static Result<BackupScan> begin(const std::filesystem::path& file, const BackupFile& content, const Secret* storeKey);
  /// True at the end. InvalidFile (file, reason "damaged").
  Result<bool> step();
  [[nodiscard]] std::uint64_t read() const { return m_at; }

 private:
  BackupScan(std::filesystem::path file, const BackupFile& content, const Secret* storeKey, Descriptor in);
  Status judge();

  std::filesystem::path m_file;
  std::string m_mac;
  std::string m_checksum;
  std::uint64_t m_hashed; ///< bytes that the keyed hash goes over
  bool m_keyed;
  Descriptor m_in;
  BackupDigest m_digest;
  std::uint64_t m_at = 0;
};

/// InvalidFile (file, reason).
tl::unexpected<Error> invalidBackup(const std::filesystem::path& file, const char* reason);

} // namespace haven::store
