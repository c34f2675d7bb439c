#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "base/secret.h"
#include "casefile/person.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace haven::store {

class AccountRepository;
class Database;
class FolderLock;
class ReadingRoom;
struct SessionLog;

/// Shortest passphrase accepted, in code points.
inline constexpr std::size_t kMinPassphrase = 12;

/// An unlocked store: the open encrypted database and who opened it. Guarantees that one process at a time has the
/// folder, that nothing readable is written outside the encrypted database, and that closing wipes the key.
class OpenStore {
 public:
  OpenStore(std::filesystem::path folder, std::unique_ptr<FolderLock> lock, std::unique_ptr<Database> database,
            casefile::Account account, const Clock& clock);
  ~OpenStore();
  OpenStore(OpenStore&&) noexcept;
  OpenStore& operator=(OpenStore&&) noexcept;

  [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
  [[nodiscard]] const casefile::Account& account() const { return m_account; }
  [[nodiscard]] Database& database() { return *m_database; }
  /// Where other threads read what can be given up for something else that is asked. Closed with the store, whoever
  /// still has it, as the next.
  [[nodiscard]] std::shared_ptr<ReadingRoom> readingRoom() const { return m_reading; }
  /// Where other threads read what is read to its end.
  [[nodiscard]] std::shared_ptr<ReadingRoom> quietRoom() const { return m_quiet; }
  [[nodiscard]] const Clock& clock() const { return *m_clock; }
  [[nodiscard]] SessionLog& log() { return *m_log; }
  /// Of the open database: opening has brought it up to date.
  [[nodiscard]] int schemaVersion() const;

  /// Whether this is the passphrase of the account that opened the store; costs as much as unlocking. Leaves the
  /// database alone. WrongCredentials when not; TooManyAttempts.
  Status checkPassphrase(const Secret& passphrase) const;
  /// The second factor with which the account came in, to be held against with the passphrase.
  void holdKeyFile(std::optional<Secret> keyFile) { m_keyFile = std::move(keyFile); }

 private:
  /// For the database as it is now.
  void openRooms();
  void closeRooms();
  friend class AccountRepository; // changes the own account, and replaces the database by one with another key

  std::filesystem::path m_folder;
  std::unique_ptr<FolderLock> m_lock;
  std::unique_ptr<Database> m_database;
  std::shared_ptr<ReadingRoom> m_reading;
  std::shared_ptr<ReadingRoom> m_quiet;
  std::optional<Secret> m_keyFile; ///< second factor the account came in with
  casefile::Account m_account;
  const Clock* m_clock;
  std::unique_ptr<SessionLog> m_log;
};

struct NewStore {
  casefile::Account firstAccount; ///< id is given by the store
  Secret passphrase;
  bool example = false; ///< marks the whole store as fictional
};

struct CreatedStore {
  OpenStore store;
  std::string recoveryCode; ///< shown once, kept nowhere: groups of four characters
};

/// Makes an encrypted store in a folder that does not exist yet or is empty.
/// StoreExists, NoPermission, ReadOnly, DiskFull, IoFailed; InvalidInput (field "passphrase" reason "too-short",
/// field "name" reason "empty"). After a failure the folder is as it was before.
Result<CreatedStore> createStore(const std::filesystem::path& folder, NewStore request, const Clock& clock,
                                 RandomSource& random);

/// With what somebody comes in.
struct Credentials {
  std::string_view name; ///< of the account, compared without regard to case; empty: the only account
  const Secret& passphrase;
  std::optional<std::filesystem::path> keyFile; ///< second factor, where the account has one
};

/// Opens a store. Migrates an older schema after a backup.
/// WrongCredentials, SecondFactorNeeded, TooManyAttempts, NotAStore, StoreDamaged, StoreNewer, StoreBusy, NoPermission,
/// ReadOnly, DiskFull, IoFailed; InvalidInput (field "user", reason "several-accounts") when the name is left out and
/// there is more than one; InvalidFile (file) for a key file that is none.
Result<OpenStore> openStore(const std::filesystem::path& folder, const Credentials& who, const Clock& clock);
/// Without a second factor.
Result<OpenStore> openStore(const std::filesystem::path& folder, std::string_view name, const Secret& passphrase,
                            const Clock& clock);

/// Opens with the recovery code instead, gives the named account a new passphrase without a second factor and replaces
/// the code: the old one never works again. Errors as openStore; WrongCredentials for a disabled account too.
Result<CreatedStore> recoverStore(const std::filesystem::path& folder, std::string_view recoveryCode,
                                  std::string_view name, const Secret& newPassphrase, const Clock& clock,
                                  RandomSource& random);

/// Whether the folder holds a Haven store (readable or not).
bool isStore(const std::filesystem::path& folder);

/// What can be told of a store without opening it.
struct StoreOutline {
  std::string storeId;
  int slotFormat = 0;      ///< of the file
  int passphraseSlots = 0; ///< people who may come in
  int keyFileSlots = 0;    ///< of these, with a second factor
  int oldSlots = 0;        ///< still of an earlier format; each is renewed when it is next used
  bool hasRecoverySlot = false;
  std::uint64_t kdfMemoryBytes = 0;
  std::uint64_t kdfPasses = 0;
  std::uint64_t databaseBytes = 0;
};
Result<StoreOutline> outlineOf(const std::filesystem::path& folder);

} // namespace haven::store
