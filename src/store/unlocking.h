#pragma once

#include "casefile/person.h"
#include "store/folder_lock.h"
#include "store/key_slots.h"
#include "store/sqlite.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace haven::store {

/// A store folder taken for this process, with its key slots read.
struct Entered {
  std::unique_ptr<FolderLock> lock;
  KeySlots slots;
};

struct Unlocked {
  Secret key;
  KeySlot slot;
};

/// Whether either file of a store is there.
bool holdsStoreFile(const std::filesystem::path& folder);

Result<KeySlots> readKeySlots(const std::filesystem::path& folder);

/// NotAStore, StoreBusy, NoPermission, ReadOnly; else as parseKeySlots.
Result<Entered> enter(const std::filesystem::path& folder);

/// Tries the intact slots that fit. Where none fits, spends the time of one try, so that the time does not tell
/// whether a name is known. WrongCredentials; StoreDamaged when no slot could be tried and a damaged one may have fit.
Result<Unlocked> unlock(const KeySlots& slots, const Secret& passphrase,
                        const std::function<bool(const KeySlot&)>& fits);

/// Opens the database and makes sure that it and the key slots belong together.
Result<std::unique_ptr<Database>> openWith(const std::filesystem::path& folder, const KeySlots& slots,
                                           const Secret& key);

/// StoreDamaged when the value is not there.
Result<std::string> metaValue(Database& database, std::string_view key);

/// A slot with which the account's passphrase opens the store.
Result<KeySlot> passphraseSlot(int id, const casefile::Account& account, std::string_view storeId,
                               const Secret& passphrase, const Secret& key, RandomSource& random);
/// A slot with which a code from `makeRecoveryCode` opens the store.
Result<KeySlot> recoverySlot(int id, const std::string& code, std::string_view storeId, const Secret& key,
                             RandomSource& random);

} // namespace haven::store
