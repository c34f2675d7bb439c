#pragma once

#include "base/random.h"
#include "base/secret.h"
#include "casefile/person.h"
#include "store/access_log.h"
#include "store/vault.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace haven::store {

struct Team {
  casefile::TeamId id = 0;
  std::string name;
  std::vector<casefile::AccountId> members;
};

/// An account as the administrator sees it.
struct AccountRow {
  casefile::Account account;
  bool hasPassphrase = false; ///< has a key slot; a new one that was cut off half-way has none until it is given again
  bool keyFile = false;       ///< second factor in use
  std::string createdAt;
  std::optional<std::string> disabledAt;
  std::optional<std::string> lastLogin; ///< of the access log
};

/// The people who work in an open store and what they come in with. What is written in two files (database and key
/// slots) is written such that whatever is cut off, every passphrase that worked before or works after still opens it.
/// NotAllowed for whoever is no administrator, where it is not about the own account.
class AccountRepository {
 public:
  AccountRepository(OpenStore& store, RandomSource& random) : m_store(&store), m_random(&random) {}

  Result<std::vector<AccountRow>> list();
  /// With a passphrase that has to be changed at the first unlocking. InvalidInput: as `createStore`; field "name"
  /// reason "taken"; field "role" reason "not-administrator" when the role asks for it.
  Result<casefile::AccountId> add(casefile::Account account, const Secret& givenPassphrase);
  /// Name, role, registrations, administrator and teams. InvalidInput field "administrator" reason "last" when nobody
  /// would look after the store any more.
  Status change(const casefile::Account& account);
  /// Removes the key slot; what was signed stays. InvalidInput: field "account" reason "own", "last" as above.
  Status disable(casefile::AccountId id);
  /// Back, with a given passphrase.
  Status enable(casefile::AccountId id, const Secret& givenPassphrase);
  /// A new passphrase in the place of one that nobody has to know; a second factor goes with it.
  Status givePassphrase(casefile::AccountId id, const Secret& givenPassphrase);

  /// Of the own account; the one before has to be right (WrongCredentials). Keeps the second factor.
  Status changePassphrase(const Secret& current, const Secret& wanted);
  /// From now on the key file is needed beside the passphrase. Writes a new one; StoreExists (file) when the file
  /// exists, so that none is overwritten.
  Status addKeyFile(const Secret& passphrase, const std::filesystem::path& file);
  Status removeKeyFile(const Secret& passphrase);
  /// Whether the own account needs its key file.
  [[nodiscard]] bool usesKeyFile() const;

  /// A new code in the place of the one before. Shown once.
  Result<std::string> newRecoveryCode();
  /// Encrypts the store with a new key, so that one that somebody took along opens nothing any more. Everybody's
  /// passphrase goes on working. Gives a new recovery code. Takes as long as copying the store, and no backup may run
  /// meanwhile. InvalidInput field "key" reason "old-slots": `planRotation`.
  Result<std::string> rotateKey();

  Result<std::vector<Team>> teams();
  Result<casefile::TeamId> addTeam(std::string_view name);
  Status renameTeam(casefile::TeamId id, std::string_view name);
  /// InvalidInput (field "team", reason "in-use") while it has cases.
  Status removeTeam(casefile::TeamId id);

 private:
  Status changeRows(const casefile::Account& wanted);
  Status giveTo(casefile::AccountId id, const Secret& givenPassphrase, LogSubject what, bool whenDisabled);
  Status replaceOwn(const Secret& passphrase, std::optional<Secret> keyFile, LogSubject what);
  Status rereadOwn(casefile::AccountId id);

  OpenStore* m_store;
  RandomSource* m_random;
};

} // namespace haven::store
