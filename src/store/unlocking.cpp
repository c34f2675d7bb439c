#include "store/unlocking.h"

#include "base/data_dir.h"
#include "store/database_file.h"
#include "store/destroy.h"
#include "store/durable_file.h"
#include "store/recovery_code.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace haven::store {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxSlotFile = 1U << 20U;

tl::unexpected<Error> damaged(const char* what) {
  return fail(ErrorKind::StoreDamaged, {{"what", what}});
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

Result<Unlocked> unlock(const KeySlots& slots, const Secret& passphrase,
                        const std::function<bool(const KeySlot&)>& fits) {
  bool tried = false;
  for (const KeySlot& slot : slots.slots) {
    if (slot.damaged || !fits(slot)) continue;
    tried = true;
    const auto slotKey = deriveSlotKey(slot, passphrase);
    if (!slotKey) return fail(slotKey.error());
    if (auto key = unwrapKey(slot, slots.storeId, *slotKey)) return Unlocked{std::move(*key), slot};
  }
  if (tried) return fail(ErrorKind::WrongCredentials);
  // A damaged slot may have been the one, whatever its fields say now.
  if (std::ranges::any_of(slots.slots, &KeySlot::damaged)) return damaged("keyslots");
  KeySlot nobody = slots.slots.front();
  nobody.cost = leastCost();
  if (const auto spent = deriveSlotKey(nobody, passphrase); !spent) return fail(spent.error());
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

Result<KeySlot> passphraseSlot(int id, const casefile::Account& account, std::string_view storeId,
                               const Secret& passphrase, const Secret& key, RandomSource& random) {
  KeySlot slot;
  slot.id = id;
  slot.account = account.id;
  slot.bucket = bucketOf(storeId, account.name);
  slot.cost = leastCost();
  if (const Status wrapped = wrapKey(slot, storeId, passphrase, key, random); !wrapped) return fail(wrapped.error());
  return slot;
}

Result<KeySlot> recoverySlot(int id, const std::string& code, std::string_view storeId, const Secret& key,
                             RandomSource& random) {
  KeySlot slot;
  slot.id = id;
  slot.kind = KeySlot::Kind::Recovery;
  slot.cost = leastCost();
  if (const Status wrapped = wrapKey(slot, storeId, readRecoveryCode(code).value(), key, random); !wrapped)
    return fail(wrapped.error());
  return slot;
}

} // namespace haven::store
