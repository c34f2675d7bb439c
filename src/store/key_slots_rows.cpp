#include "store/key_slots_rows.h"

#include "store/database_file.h"
#include "store/durable_file.h"
#include "store/unlocking.h"

#include <sodium.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace haven::store {
namespace {

using casefile::AccountId;

std::string toHex(std::string_view bytes) {
  std::string hex(2 * bytes.size() + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  hex.pop_back();
  return hex;
}

/// 32 bytes, else nothing.
std::optional<Secret> fromHex(std::string_view hex) {
  Secret bytes{Database::kKeyBytes};
  std::size_t got = 0;
  const int read = sodium_hex2bin(bytes.bytes().data(), bytes.size(), hex.data(), hex.size(), nullptr, &got, nullptr);
  if (read != 0 || got != bytes.size() || hex.size() != 2 * got) return std::nullopt;
  return bytes;
}

tl::unexpected<Error> damagedRecord() {
  return fail(ErrorKind::StoreDamaged, {{"what", "record"}});
}

/// Names of the accounts that may come in.
Result<std::map<AccountId, std::string>> enabledNames(Database& database) {
  auto query = database.query("SELECT id, name FROM accounts WHERE disabled_at IS NULL");
  if (!query) return fail(query.error());
  std::map<AccountId, std::string> names;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return names;
    names.emplace(query->integer(0), query->text(1));
  }
}

/// What the database says about who may come in.
struct Register {
  std::map<int, SlotRow> rows;
  std::map<AccountId, std::string> names;
  int generation = 1;

  [[nodiscard]] bool knows(const KeySlot& slot) const;
  [[nodiscard]] bool lets(const KeySlot& slot, const KeySlots& slots) const;
  /// With the key of this generation alone and today's bucket.
  void putRight(KeySlot& slot, std::string_view storeId) const;
};

Result<Register> registerOf(Database& database) {
  auto rows = slotRows(database);
  if (!rows) return fail(rows.error());
  auto names = enabledNames(database);
  if (!names) return fail(names.error());
  const auto generation = keyGeneration(database);
  if (!generation) return fail(generation.error());
  return Register{std::move(*rows), std::move(*names), *generation};
}

std::optional<AccountId> accountOf(const KeySlot& slot) {
  if (slot.kind == KeySlot::Kind::Recovery) return std::nullopt;
  return slot.account;
}

bool Register::knows(const KeySlot& slot) const {
  const auto row = rows.find(slot.id);
  return slot.format == 2 && !slot.damaged && row != rows.end() && row->second.account == accountOf(slot) &&
         row->second.keys.publicKey == slot.publicKey;
}

bool Register::lets(const KeySlot& slot, const KeySlots& slots) const {
  if (slot.kind == KeySlot::Kind::Passphrase && !names.contains(slot.account)) return false;
  if (slot.format == 2) return knows(slot) && std::ranges::count(slot.keys, generation, &SealedKey::generation) == 1;
  return generation == 1 && std::ranges::none_of(slots.slots, [&](const KeySlot& other) {
           return accountOf(other) == accountOf(slot) && knows(other);
         });
}

void Register::putRight(KeySlot& slot, std::string_view storeId) const {
  if (slot.format != 2) return;
  std::erase_if(slot.keys, [&](const SealedKey& key) { return key.generation != generation; });
  if (slot.kind == KeySlot::Kind::Recovery) return;
  const std::vector<int> buckets{bucketOf(storeId, names.at(slot.account))};
  if (slot.buckets == buckets) return;
  slot.buckets = buckets;
  tagAgain(slot, storeId, rows.at(slot.id).keys.authKey);
}

/// A rotation was cut off: the generations before and after it.
std::optional<std::pair<int, int>> cutOffRotation(const KeySlots& slots) {
  for (const KeySlot& slot : slots.slots)
    if (slot.keys.size() > 1) return std::pair(slot.keys.front().generation, slot.keys.back().generation);
  return std::nullopt;
}

KeySlots settledBy(const Register& known, const KeySlots& slots) {
  KeySlots settled = slots;
  // A damaged slot is left as it is, to be seen: nobody comes in by it.
  std::erase_if(settled.slots, [&](const KeySlot& slot) { return !slot.damaged && !known.lets(slot, slots); });
  for (KeySlot& slot : settled.slots)
    if (!slot.damaged) known.putRight(slot, slots.storeId);
  // The code of a rotation that was cut off was shown to nobody: the one from before it stays.
  const auto isRecovery = [](const KeySlot& slot) { return slot.kind == KeySlot::Kind::Recovery && !slot.damaged; };
  const auto first = std::ranges::find_if(settled.slots, isRecovery);
  if (cutOffRotation(slots) && first != settled.slots.end()) {
    const int kept = first->id;
    std::erase_if(settled.slots, [&](const KeySlot& slot) { return isRecovery(slot) && slot.id != kept; });
  }
  return settled;
}

} // namespace

Result<std::map<int, SlotRow>> slotRows(Database& database) {
  auto query = database.query("SELECT slot, account, public_key, auth_key FROM slot_keys");
  if (!query) return fail(query.error());
  std::map<int, SlotRow> rows;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return rows;
    const auto publicKey = fromHex(query->text(2));
    auto authKey = fromHex(query->text(3));
    if (!publicKey || !authKey) return damagedRecord();
    SlotRow found{std::nullopt, {std::string(publicKey->view()), std::move(*authKey)}};
    if (!query->isNull(1)) found.account = query->integer(1);
    rows.emplace(static_cast<int>(query->integer(0)), std::move(found));
  }
}

Status addSlotRow(Database& database, const KeySlot& slot, const SlotKeys& keys) {
  return database.run("INSERT INTO slot_keys VALUES (?, ?, ?, ?)", slot.id, accountOf(slot), toHex(keys.publicKey),
                      toHex(keys.authKey.view()));
}

Status removeOtherSlotRows(Database& database, const KeySlots& kept) {
  const auto rows = slotRows(database);
  if (!rows) return fail(rows.error());
  for (const auto& [id, row] : *rows) {
    if (std::ranges::count(kept.slots, id, &KeySlot::id) != 0) continue;
    if (Status removed = database.run("DELETE FROM slot_keys WHERE slot = ?", id); !removed) return removed;
  }
  return {};
}

Result<int> takeSlotId(Database& database, const KeySlots& slots) {
  const auto last =
      database.integer("SELECT max(coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'last_slot'), 0), "
                       "coalesce((SELECT max(slot) FROM slot_keys), 0))");
  if (!last) return fail(last.error());
  int id = static_cast<int>(*last);
  for (const KeySlot& slot : slots.slots)
    id = std::max(id, slot.id);
  ++id;
  if (const Status kept = setMetaValue(database, "last_slot", std::to_string(id)); !kept) return fail(kept.error());
  return id;
}

Result<bool> belongs(const KeySlot& slot, const KeySlots& slots, Database& database) {
  const auto known = registerOf(database);
  if (!known) return fail(known.error());
  return known->lets(slot, slots);
}

void removeHalfRotated(const std::filesystem::path& folder) {
  std::error_code ignored;
  for (const char* suffix : {"", "-wal", "-journal"})
    std::filesystem::remove(folder / (kRotatedFile + std::string(suffix)), ignored);
}

Status settle(const std::filesystem::path& folder, KeySlots& slots, Database& database) {
  const auto known = registerOf(database);
  if (!known) return fail(known.error());
  KeySlots now = settledBy(*known, slots);
  const bool somebodyStays = std::ranges::count(now.slots, KeySlot::Kind::Passphrase, &KeySlot::kind) > 0;
  if (!somebodyStays) return {};
  removeHalfRotated(folder);
  const auto cutOff = cutOffRotation(slots);
  if (cutOff && known->generation == cutOff->second)
    if (Status removed = removeOldCopies(folder); !removed) return removed;
  const auto stays = [&](const auto& row) { return std::ranges::count(now.slots, row.first, &KeySlot::id) != 0; };
  if (formatKeySlots(now) != formatKeySlots(slots))
    if (Status written = writeKeySlots(folder, now); !written) return written;
  slots = std::move(now);
  if (std::ranges::all_of(known->rows, stays)) return {};
  // The slots that were read may be in their place without being there after a loss of power, where the disk failed
  // whoever wrote them. Then those from before count again, and need their rows.
  if (Status onDisk = syncFolder(folder); !onDisk) return onDisk;
  return removeOtherSlotRows(database, slots);
}

} // namespace haven::store
