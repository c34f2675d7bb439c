#pragma once

#include "casefile/person.h"
#include "store/key_slots_identity.h"
#include "store/sqlite.h"

#include <filesystem>
#include <map>
#include <optional>

namespace haven::store {

/// What the encrypted database keeps of a slot (table `slot_keys`). A slot of format 2 that it does not know opens
/// nothing: somebody put it there, or put it back.
struct SlotRow {
  std::optional<casefile::AccountId> account; ///< none: the recovery code
  SlotKeys keys;
};

/// By id of the slot.
Result<std::map<int, SlotRow>> slotRows(Database& database);
/// Part of the caller's transaction, as the other two.
Status addSlotRow(Database& database, const KeySlot& slot, const SlotKeys& keys);
/// Of every slot that does not stand in `kept`.
Status removeOtherSlotRows(Database& database, const KeySlots& kept);
/// An id that no slot had before. Taken with it.
Result<int> takeSlotId(Database& database, const KeySlots& slots);

/// Whether somebody may come in by a slot of the file: the database knows it, its account is not disabled, and it has
/// the key of this generation. One of format 1 counts while its account, or the recovery code, has none of format 2
/// beside it.
Result<bool> belongs(const KeySlot& slot, const KeySlots& slots, Database& database);

/// A copy of the database with the next key, until it takes the place of the database.
inline constexpr const char* kRotatedFile = "haven.db.rotated";
/// Removes what a rotation that was cut off left of its copy.
void removeHalfRotated(const std::filesystem::path& folder);

/// Puts right what an act that was cut off left behind: slots of disabled accounts or that the database does not know,
/// keys from before or after the database's own, rows without a slot, and files of a rotation. Every opening does it.
Status settle(const std::filesystem::path& folder, KeySlots& slots, Database& database);

} // namespace haven::store
