#include "store/unlocking.h"

#include "base/data_dir.h"
#include "store/database_file.h"
#include "store/destroy.h"
#include "store/durable_file.h"
#include "store/recovery_code.h"
#include "store/refusal.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace haven::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxSlotFile = 16U << 20U; // some ten thousand slots

tl::unexpected<Error> damaged(const char* what) {
  return fail(ErrorKind::StoreDamaged, {{"what", what}});
}

/// What a slot gives; nothing when the slot key is wrong, no key when the tags are not the owner's.
std::optional<Unlocked> openSlot(const KeySlot& slot, std::string_view storeId, Secret slotKey) {
  Unlocked unlocked{slot, std::move(slotKey), std::nullopt, {}};
  if (slot.format == 1) {
    auto key = unwrapKey(slot, storeId, unlocked.slotKey);
    if (!key) return std::nullopt;
    unlocked.keys.push_back({1, std::move(*key)});
    return unlocked;
  }
  unlocked.identity = Identity::open(slot, storeId, unlocked.slotKey);
  if (!unlocked.identity) return std::nullopt;
  for (auto sealed = slot.keys.rbegin(); sealed != slot.keys.rend(); ++sealed)
    if (auto key = unlocked.identity->takeKey(slot, *sealed, storeId))
      unlocked.keys.push_back({sealed->generation, std::move(*key)});
  return unlocked;
}

/// Salt, slot key, identity and key of a slot whose id, kind, account, buckets and second factor are set.
Result<MadeSlot> slotWith(KeySlot slot, std::string_view storeId, const Factors& factors, const StoreKey& key,
                          RandomSource& random) {
  slot.cost = leastCost();
  slot.salt = makeSalt(random);
  const auto slotKey = deriveSlotKey(slot, factors);
  if (!slotKey) return fail(slotKey.error());
  return renewedSlot(slot.id, slot, storeId, *slotKey, key, random);
}

} // namespace

bool holdsStoreFile(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_regular_file(folder / KeySlots::kFileName, ignored) ||
         fs::is_regular_file(folder / kDatabaseFile, ignored);
}

Result<KeySlots> readKeySlots(const fs::path& folder) {
  const auto text = readFile(folder / KeySlots::kFileName, kMaxSlotFile);
  if (text) return parseKeySlots(*text);
  if (text.error().kind == ErrorKind::NotFound || text.error().kind == ErrorKind::InvalidFile)
    return damaged("keyslots");
  return fail(text.error());
}

Result<Entered> enter(const fs::path& folder) {
  if (!holdsStoreFile(folder)) {
    if (::access(folder.c_str(), F_OK) == 0 && ::access(folder.c_str(), R_OK | X_OK) != 0)
      return fail(systemError(errno, folder));
    return fail(ErrorKind::NotAStore, {{"folder", folder.string()}});
  }
  if (::access(folder.c_str(), W_OK | X_OK) != 0) return fail(systemError(errno, folder));
  auto lock = FolderLock::acquire(folder);
  if (!lock) return fail(lock.error());
  auto slots = readKeySlots(folder);
  if (!slots) return fail(slots.error());
  Entered entered;
  entered.lock = std::make_unique<FolderLock>(std::move(*lock));
  entered.slots = std::move(*slots);
  return entered;
}

Status writeKeySlots(const fs::path& folder, const KeySlots& slots) {
  const std::string text = formatKeySlots(slots);
  if (text.size() > kMaxSlotFile) return refused("account", "too-many");
  return replaceFile(folder / KeySlots::kFileName, text);
}

Result<Unlocked> unlock(const KeySlots& slots, const Factors& factors, const std::function<bool(const KeySlot&)>& fits,
                        std::vector<int>& tried) {
  bool keyFileMissing = false;
  for (const KeySlot& slot : slots.slots) {
    if (slot.damaged || !fits(slot)) continue;
    if (slot.keyFile && factors.keyFile == nullptr) {
      keyFileMissing = true;
      continue;
    }
    tried.push_back(slot.id);
    auto slotKey = deriveSlotKey(slot, factors);
    if (!slotKey) return fail(slotKey.error());
    auto unlocked = openSlot(slot, slots.storeId, std::move(*slotKey));
    if (!unlocked) continue;
    if (unlocked->keys.empty()) return damaged("keyslots");
    return std::move(*unlocked);
  }
  if (keyFileMissing) return fail(ErrorKind::SecondFactorNeeded);
  if (!tried.empty()) return fail(ErrorKind::WrongCredentials);
  // A damaged slot may have been the one, whatever its fields say now.
  if (std::ranges::any_of(slots.slots, &KeySlot::damaged)) return damaged("keyslots");
  KeySlot nobody = slots.slots.front();
  nobody.cost = leastCost();
  nobody.keyFile = false;
  if (const auto spent = deriveSlotKey(nobody, factors); !spent) return fail(spent.error());
  return fail(ErrorKind::WrongCredentials);
}

Result<std::string> metaValue(Database& database, std::string_view key) {
  auto query = database.query("SELECT value FROM meta WHERE key = ?", key);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return damaged("database");
  return query->text(0);
}

Status setMetaValue(Database& database, std::string_view key, const std::string& value) {
  return database.run("INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", key,
                      value);
}

Result<int> keyGeneration(Database& database) {
  auto query = database.query("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'key_generation'");
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  return *row ? static_cast<int>(query->integer(0)) : 1;
}

Result<StoreKey> keyOf(Database& database) {
  const auto generation = keyGeneration(database);
  if (!generation) return fail(generation.error());
  return StoreKey{*generation, database.key().clone()};
}

Result<std::unique_ptr<Database>> openWith(const fs::path& folder, const KeySlots& slots, const Secret& key) {
  auto database = openDatabase(folder, key);
  if (!database) return database;
  const auto storeId = metaValue(**database, "store_id");
  if (!storeId) return fail(storeId.error());
  if (*storeId != slots.storeId) return damaged("keyslots");
  // What a destroyed case left, where clearing it was cut off. A full disk may not keep anybody from reading.
  const Status cleared = finishDestroying(folder, **database);
  if (!cleared && cleared.error().kind != ErrorKind::DiskFull) return fail(cleared.error());
  return database;
}

Result<OpenedDatabase> openWith(const fs::path& folder, const KeySlots& slots, std::vector<StoreKey> keys) {
  for (StoreKey& key : keys) {
    auto database = openWith(folder, slots, key.key);
    // A key that does not fit looks like damage; the last one tells which it is.
    const bool isLast = &key == &keys.back();
    if (!database && (isLast || database.error().kind != ErrorKind::StoreDamaged)) return fail(database.error());
    if (!database) continue;
    const auto generation = keyGeneration(**database);
    if (!generation) return fail(generation.error());
    if (*generation != key.generation) return damaged("keyslots");
    return OpenedDatabase{std::move(*database), std::move(key)};
  }
  return damaged("keyslots");
}

Result<MadeSlot> passphraseSlot(int id, const casefile::Account& account, std::string_view storeId,
                                const Factors& factors, const StoreKey& key, RandomSource& random) {
  KeySlot slot;
  slot.id = id;
  slot.account = account.id;
  slot.buckets = {bucketOf(storeId, account.name)};
  slot.keyFile = factors.keyFile != nullptr;
  return slotWith(std::move(slot), storeId, factors, key, random);
}

Result<MadeSlot> recoverySlot(int id, const std::string& code, std::string_view storeId, const StoreKey& key,
                              RandomSource& random) {
  KeySlot slot;
  slot.id = id;
  slot.kind = KeySlot::Kind::Recovery;
  return slotWith(std::move(slot), storeId, {readRecoveryCode(code).value()}, key, random);
}

MadeSlot renewedSlot(int id, const KeySlot& before, std::string_view storeId, const Secret& slotKey,
                     const StoreKey& key, RandomSource& random) {
  MadeSlot made{before, {}};
  made.slot.id = id;
  made.slot.since = key.generation;
  made.keys = Identity::make(made.slot, storeId, slotKey, random).slotKeys();
  giveKey(made.slot, storeId, made.keys, key.key, key.generation);
  return made;
}

} // namespace haven::store
