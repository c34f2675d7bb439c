#pragma once

#include "casefile/person.h"
#include "store/folder_lock.h"
#include "store/key_slots.h"
#include "store/key_slots_identity.h"
#include "store/sqlite.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

/// A store folder taken for this process, with its key slots read.
struct Entered {
  std::unique_ptr<FolderLock> lock;
  KeySlots slots;
};

/// A key of the store, and the how manieth it is.
struct StoreKey {
  int generation = 1;
  Secret key;
  [[nodiscard]] StoreKey clone() const { return {generation, key.clone()}; }
};

/// What a slot gave to whoever had its passphrase.
struct Unlocked {
  KeySlot slot;
  Secret slotKey;
  std::optional<Identity> identity; ///< none: format 1
  std::vector<StoreKey> keys;       ///< newest first; two where a replacement was cut off
};

/// Whether either file of a store is there.
bool holdsStoreFile(const std::filesystem::path& folder);

Result<KeySlots> readKeySlots(const std::filesystem::path& folder);
/// InvalidInput (field "account", reason "too-many") when no reader would take the file; else as replaceFile.
Status writeKeySlots(const std::filesystem::path& folder, const KeySlots& slots);

/// NotAStore, StoreBusy, NoPermission, ReadOnly; else as parseKeySlots.
Result<Entered> enter(const std::filesystem::path& folder);

/// Tries the intact slots that fit. Where none fits, spends the time of one try, so that the time does not tell
/// whether a name is known. WrongCredentials; SecondFactorNeeded when a slot was passed over for want of a key file;
/// StoreDamaged when no slot could be tried and a damaged one may have fit, or when a key was put into the slot by
/// somebody else.
/// @param tried gets the ids of the slots that cost a derivation
Result<Unlocked> unlock(const KeySlots& slots, const Factors& factors, const std::function<bool(const KeySlot&)>& fits,
                        std::vector<int>& tried);

/// Opens the database and makes sure that it and the key slots belong together.
Result<std::unique_ptr<Database>> openWith(const std::filesystem::path& folder, const KeySlots& slots,
                                           const Secret& key);
struct OpenedDatabase {
  std::unique_ptr<Database> database;
  StoreKey key; ///< the one that opened it
};
/// The same with the first of several keys that opens it.
Result<OpenedDatabase> openWith(const std::filesystem::path& folder, const KeySlots& slots, std::vector<StoreKey> keys);

/// StoreDamaged when the value is not there.
Result<std::string> metaValue(Database& database, std::string_view key);
Status setMetaValue(Database& database, std::string_view key, const std::string& value);
/// How many keys the store has had; 1 where nothing stands.
Result<int> keyGeneration(Database& database);
/// The key with which it is open.
Result<StoreKey> keyOf(Database& database);

/// A new slot, and what the database has to keep of it.
struct MadeSlot {
  KeySlot slot;
  SlotKeys keys;
};
/// A slot with which the account's passphrase, and the key file where there is one, opens the store.
Result<MadeSlot> passphraseSlot(int id, const casefile::Account& account, std::string_view storeId,
                                const Factors& factors, const StoreKey& key, RandomSource& random);
/// A slot with which a code from `makeRecoveryCode` opens the store.
Result<MadeSlot> recoverySlot(int id, const std::string& code, std::string_view storeId, const StoreKey& key,
                              RandomSource& random);
/// The same way in with an identity of its own making: from now on nothing that was known of the old one is of use.
/// @param slotKey what passphrase and key file give for `before`
MadeSlot renewedSlot(int id, const KeySlot& before, std::string_view storeId, const Secret& slotKey,
                     const StoreKey& key, RandomSource& random);

} // namespace haven::store
