#include "base/text.h"
#include "store/account_rows.h"
#include "store/accounts_check.h"
#include "store/database_file.h"
#include "store/durable_file.h"
#include "store/key_slots_rows.h"
#include "store/new_folder.h"
#include "store/recovery_code.h"
#include "store/unlocking.h"
#include "store/vault.h"
#include "store/vault_log.h"

#include <utility>

namespace haven::store {
namespace {

namespace fs = std::filesystem;
using casefile::Account;

Status writeMeta(Database& database, const KeySlots& slots, const Secret& key, bool example, const Clock& clock) {
  const std::pair<const char*, std::string> values[] = {{"store_id", slots.storeId},
                                                        {"created_at", formatIsoTimestamp(clock.now())},
                                                        {"example", example ? "1" : "0"},
                                                        {"key_check", keyCheck(key)}};
  for (const auto& [name, value] : values)
    if (Status kept = setMetaValue(database, name, value); !kept) return kept;
  return {};
}

/// The first account's slot and that of the recovery code.
Status makeSlots(Database& database, KeySlots& slots, const NewStore& request, const Account& account,
                 const std::string& code, const StoreKey& key, RandomSource& random) {
  const auto take = [&](Result<MadeSlot> made) -> Status {
    if (!made) return fail(made.error());
    slots.slots.push_back(std::move(made->slot));
    return addSlotRow(database, slots.slots.back(), made->keys);
  };
  const auto first = takeSlotId(database, slots);
  if (!first) return fail(first.error());
  Status done = take(passphraseSlot(*first, account, slots.storeId, {request.passphrase}, key, random));
  if (!done) return done;
  const auto second = takeSlotId(database, slots);
  if (!second) return fail(second.error());
  return take(recoverySlot(*second, code, slots.storeId, key, random));
}

/// Fills a new folder with a database, its first account and the ways in, and closes it again.
Result<Account> build(const fs::path& folder, KeySlots& slots, NewStore& request, const std::string& code,
                      const StoreKey& key, const Clock& clock, RandomSource& random) {
  auto database = createDatabase(folder, key.key);
  if (!database) return fail(database.error());
  auto transaction = Transaction::begin(**database);
  if (!transaction) return fail(transaction.error());
  Account account = std::move(request.firstAccount);
  Status done = writeMeta(**database, slots, key.key, request.example, clock);
  if (!done) return fail(done.error());
  const auto id = insertAccount(**database, account, clock);
  if (!id) return fail(id.error());
  account.id = *id;
  done = makeSlots(**database, slots, request, account, code, key, random);
  if (done) done = appendLog(**database, accountRow(account, LogAct::Create, "store", "", "own", clock));
  if (done) done = transaction->commit();
  if (done) done = (*database)->checkpoint();
  if (done) done = writeKeySlots(folder, slots);
  if (!done) return fail(done.error());
  return account;
}

} // namespace

Result<CreatedStore> createStore(const fs::path& folder, NewStore request, const Clock& clock, RandomSource& random) {
  if (const Status sound = checkAccount(request.firstAccount); !sound) return fail(sound.error());
  if (const Status sound = checkNewPassphrase(request.passphrase); !sound) return fail(sound.error());
  request.firstAccount.name = trimmed(request.firstAccount.name);

  auto made = NewFolder::begin(folder);
  if (!made) return fail(made.error());
  auto lock = FolderLock::acquire(made->building());
  if (!lock) return fail(lock.error());

  KeySlots slots{makeStoreId(random), {}};
  StoreKey key{1, Secret{Database::kKeyBytes}};
  random.fill(key.key.bytes());
  std::string code = makeRecoveryCode(random);
  auto account = build(made->building(), slots, request, code, key, clock, random);
  if (!account) return fail(account.error());

  if (const Status settled = made->settle(KeySlots::kFileName); !settled) return fail(settled.error());
  auto database = openWith(folder, slots, key.key);
  if (!database) return fail(database.error());
  made->keep();
  return CreatedStore{OpenStore(folder, std::make_unique<FolderLock>(std::move(*lock)), std::move(*database),
                                std::move(*account), clock),
                      std::move(code)};
}

bool isStore(const fs::path& folder) {
  return holdsStoreFile(folder);
}

Result<StoreOutline> outlineOf(const fs::path& folder) {
  if (!isStore(folder)) return fail(ErrorKind::NotAStore, {{"folder", folder.string()}});
  const auto slots = readKeySlots(folder);
  if (!slots) return fail(slots.error());
  StoreOutline outline;
  outline.storeId = slots->storeId;
  outline.slotFormat = slots->format;
  for (const KeySlot& slot : slots->slots) {
    if (slot.kind == KeySlot::Kind::Recovery)
      outline.hasRecoverySlot = true;
    else
      ++outline.passphraseSlots;
    if (slot.keyFile) ++outline.keyFileSlots;
    if (slot.format < KeySlots::kFormat) ++outline.oldSlots;
  }
  outline.kdfMemoryBytes = slots->slots.front().cost.memoryBytes;
  outline.kdfPasses = slots->slots.front().cost.passes;
  std::error_code ignored;
  const auto bytes = fs::file_size(folder / kDatabaseFile, ignored);
  outline.databaseBytes = ignored ? 0 : bytes;
  return outline;
}

} // namespace haven::store
