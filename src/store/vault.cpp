#include "store/vault.h"

#include "base/text.h"
#include "store/account_rows.h"
#include "store/database_file.h"
#include "store/durable_file.h"
#include "store/field_check.h"
#include "store/migrations.h"
#include "store/new_folder.h"
#include "store/recovery_code.h"
#include "store/session_log.h"
#include "store/unlocking.h"

#include <algorithm>
#include <utility>

namespace haven::store {
namespace {

namespace fs = std::filesystem;
using casefile::Account;

tl::unexpected<Error> wrongCredentials() {
  return fail(ErrorKind::WrongCredentials);
}
tl::unexpected<Error> invalid(const char* field, const char* reason) {
  return fail(ErrorKind::InvalidInput, {{"field", field}, {"reason", reason}});
}

Status checkNewPassphrase(const Secret& passphrase) {
  if (!isText(passphrase.view())) return invalid("passphrase", "not-text");
  if (textLength(passphrase.view()) < kMinPassphrase) return invalid("passphrase", "too-short");
  return {};
}

Status checkAccount(const Account& account) {
  if (Status name = checkText(account.name, "name"); !name) return name;
  if (foldText(account.name).empty()) return invalid("name", "empty");
  for (const auto& entry : account.registrations) {
    if (Status body = checkText(entry.body, "registration"); !body) return body;
    if (Status number = checkText(entry.number, "registration"); !number) return number;
  }
  return {};
}

Status writeMeta(Database& database, const std::string& storeId, const Secret& key, bool example, const Clock& clock) {
  const std::pair<const char*, std::string> values[] = {{"store_id", storeId},
                                                        {"created_at", formatIsoTimestamp(clock.now())},
                                                        {"example", example ? "1" : "0"},
                                                        {"key_check", keyCheck(key)}};
  for (const auto& [name, value] : values)
    if (Status kept = database.run("INSERT INTO meta VALUES (?, ?)", name, value); !kept) return kept;
  return {};
}

/// Fills a new folder with a database and its first account, and closes it again.
Result<Account> buildDatabase(const fs::path& folder, Account account, const std::string& storeId, const Secret& key,
                              bool example, const Clock& clock) {
  auto database = createDatabase(folder, key);
  if (!database) return fail(database.error());
  auto transaction = Transaction::begin(**database);
  if (!transaction) return fail(transaction.error());
  if (const Status kept = writeMeta(**database, storeId, key, example, clock); !kept) return fail(kept.error());
  const auto id = insertAccount(**database, account, clock);
  if (!id) return fail(id.error());
  if (const Status done = transaction->commit(); !done) return fail(done.error());
  if (const Status emptied = (*database)->checkpoint(); !emptied) return fail(emptied.error());
  account.id = *id;
  return account;
}

} // namespace

OpenStore::OpenStore(fs::path folder, std::unique_ptr<FolderLock> lock, std::unique_ptr<Database> database,
                     Account account, const Clock& clock)
    : m_folder(std::move(folder)), m_lock(std::move(lock)), m_database(std::move(database)),
      m_account(std::move(account)), m_clock(&clock), m_log(std::make_unique<SessionLog>()) {}
OpenStore::~OpenStore() = default;
OpenStore::OpenStore(OpenStore&&) noexcept = default;
OpenStore& OpenStore::operator=(OpenStore&& other) noexcept {
  // Swapped, not replaced: the old lock may not be let go of before the old database is closed.
  std::swap(m_folder, other.m_folder);
  std::swap(m_lock, other.m_lock);
  std::swap(m_database, other.m_database);
  std::swap(m_account, other.m_account);
  std::swap(m_clock, other.m_clock);
  std::swap(m_log, other.m_log);
  return *this;
}

int OpenStore::schemaVersion() const {
  return latestVersion(migrations());
}

Status OpenStore::checkPassphrase(const Secret& passphrase) const {
  const auto slots = readKeySlots(m_folder);
  if (!slots) return fail(slots.error());
  const auto unlocked = unlock(*slots, passphrase, [&](const KeySlot& slot) {
    return slot.kind == KeySlot::Kind::Passphrase && slot.account == m_account.id;
  });
  if (!unlocked) return fail(unlocked.error());
  // A slot that somebody put in the file with a passphrase and key of their own does not pass.
  const auto expected = metaValue(*m_database, "key_check");
  if (!expected) return fail(expected.error());
  if (keyCheck(unlocked->key) != *expected) return wrongCredentials();
  return {};
}

Result<CreatedStore> createStore(const fs::path& folder, NewStore request, const Clock& clock, RandomSource& random) {
  if (const Status sound = checkAccount(request.firstAccount); !sound) return fail(sound.error());
  if (const Status sound = checkNewPassphrase(request.passphrase); !sound) return fail(sound.error());
  request.firstAccount.name = trimmed(request.firstAccount.name);

  auto made = NewFolder::begin(folder);
  if (!made) return fail(made.error());
  auto lock = FolderLock::acquire(made->building());
  if (!lock) return fail(lock.error());

  KeySlots slots{makeStoreId(random), {}};
  Secret key{Database::kKeyBytes};
  random.fill(key.bytes());
  auto account =
      buildDatabase(made->building(), std::move(request.firstAccount), slots.storeId, key, request.example, clock);
  if (!account) return fail(account.error());

  std::string code = makeRecoveryCode(random);
  auto own = passphraseSlot(1, *account, slots.storeId, request.passphrase, key, random);
  if (!own) return fail(own.error());
  auto recovery = recoverySlot(2, code, slots.storeId, key, random);
  if (!recovery) return fail(recovery.error());
  slots.slots = {std::move(*own), std::move(*recovery)};
  const Status written = replaceFile(made->building() / KeySlots::kFileName, formatKeySlots(slots));
  if (!written) return fail(written.error());

  if (const Status settled = made->settle(KeySlots::kFileName); !settled) return fail(settled.error());
  auto database = openWith(folder, slots, key);
  if (!database) return fail(database.error());
  made->keep();
  return CreatedStore{OpenStore(folder, std::make_unique<FolderLock>(std::move(*lock)), std::move(*database),
                                std::move(*account), clock),
                      std::move(code)};
}

Result<OpenStore> openStore(const fs::path& folder, std::string_view name, const Secret& passphrase,
                            const Clock& clock) {
  auto entered = enter(folder);
  if (!entered) return fail(entered.error());
  const KeySlots& slots = entered->slots;
  const std::string wanted = foldText(name);
  if (wanted.empty() && !name.empty()) return wrongCredentials();
  if (wanted.empty() && std::ranges::count(slots.slots, KeySlot::Kind::Passphrase, &KeySlot::kind) > 1)
    return invalid("user", "several-accounts");

  const int bucket = bucketOf(slots.storeId, name);
  const auto unlocked = unlock(slots, passphrase, [&](const KeySlot& slot) {
    return slot.kind == KeySlot::Kind::Passphrase && (wanted.empty() || slot.bucket == bucket);
  });
  if (!unlocked) return fail(unlocked.error());

  auto database = openWith(folder, slots, unlocked->key);
  if (!database) return fail(database.error());
  auto account = loadAccount(**database, unlocked->slot.account);
  if (!account && account.error().kind == ErrorKind::NotFound) return wrongCredentials();
  if (!account) return fail(account.error());
  if (!wanted.empty() && foldText(account->name) != wanted) return wrongCredentials();
  return OpenStore(folder, std::move(entered->lock), std::move(*database), std::move(*account), clock);
}

Result<CreatedStore> recoverStore(const fs::path& folder, std::string_view recoveryCode, std::string_view name,
                                  const Secret& newPassphrase, const Clock& clock, RandomSource& random) {
  if (const Status sound = checkNewPassphrase(newPassphrase); !sound) return fail(sound.error());
  auto entered = enter(folder);
  if (!entered) return fail(entered.error());
  KeySlots& slots = entered->slots;
  const auto bits = readRecoveryCode(recoveryCode);
  if (!bits) return wrongCredentials();
  const auto unlocked = unlock(slots, *bits, [](const KeySlot& slot) { return slot.kind == KeySlot::Kind::Recovery; });
  if (!unlocked) return fail(unlocked.error());

  auto database = openWith(folder, slots, unlocked->key);
  if (!database) return fail(database.error());
  auto account = findAccount(**database, name);
  if (!account && account.error().kind == ErrorKind::NotFound)
    return name.empty() ? Result<CreatedStore>(invalid("user", "several-accounts")) : wrongCredentials();
  if (!account) return fail(account.error());

  const int next = std::ranges::max(slots.slots, {}, &KeySlot::id).id + 1;
  std::string code = makeRecoveryCode(random);
  auto own = passphraseSlot(next, *account, slots.storeId, newPassphrase, unlocked->key, random);
  if (!own) return fail(own.error());
  auto recovery = recoverySlot(next + 1, code, slots.storeId, unlocked->key, random);
  if (!recovery) return fail(recovery.error());
  std::erase_if(slots.slots, [&](const KeySlot& slot) {
    return slot.kind == KeySlot::Kind::Recovery || slot.account == account->id;
  });
  slots.slots.push_back(std::move(*own));
  slots.slots.push_back(std::move(*recovery));
  const Status written = replaceFile(folder / KeySlots::kFileName, formatKeySlots(slots));
  if (!written) return fail(written.error());
  return CreatedStore{OpenStore(folder, std::move(entered->lock), std::move(*database), std::move(*account), clock),
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
  outline.slotFormat = KeySlots::kFormat;
  for (const KeySlot& slot : slots->slots) {
    if (slot.kind == KeySlot::Kind::Recovery)
      outline.hasRecoverySlot = true;
    else
      ++outline.passphraseSlots;
  }
  outline.kdfMemoryBytes = slots->slots.front().cost.memoryBytes;
  outline.kdfPasses = slots->slots.front().cost.passes;
  std::error_code ignored;
  const auto bytes = fs::file_size(folder / kDatabaseFile, ignored);
  outline.databaseBytes = ignored ? 0 : bytes;
  return outline;
}

} // namespace haven::store
