#pragma once

#include "store/access_log.h"
#include "store/key_slots_rows.h"
#include "store/unlocking.h"

#include <filesystem>
#include <memory>
#include <string>

namespace haven::store {

/// What a replacement of the store's key is made of.
struct Rotation {
  StoreKey next;
  MadeSlot recovery; ///< with the next key alone
  KeySlots before;
  KeySlots both; ///< with the keys from before and after beside each other
  KeySlots after;
};

/// A next key, sealed for everybody who has access, and a slot for a new recovery code. InvalidInput (field "key",
/// reason "old-slots") while somebody has not come in since slots were of format 1: nothing can be sealed for them;
/// StoreDamaged (what "keyslots") while a slot is damaged.
Result<Rotation> planRotation(const std::filesystem::path& folder, Database& database, const std::string& recoveryCode,
                              RandomSource& random);

/// Copies the database, encrypted with the next key, beside it; writes what changes with the key, and `row` of the log,
/// into the copy; reads all of it back. Nothing of the store has changed yet.
Status copyForRotation(const std::filesystem::path& folder, Database& database, const Rotation& rotation, LogRow row);

/// Puts the copy in the place of the database. From the moment of the rename on the next key opens the store, until
/// then the one before; the slots have both meanwhile. Where it fails before that moment everything is as it was; where
/// it fails after, `database` takes no more writes: nothing may be kept in a file that is gone.
Result<std::unique_ptr<Database>> putRotated(const std::filesystem::path& folder, Database& database,
                                             const Rotation& rotation);

} // namespace haven::store
