#include "store/vault.h"

#include "base/text.h"
#include "store/account_rows.h"
#include "store/attempts.h"
#include "store/database_file.h"
#include "store/key_file.h"
#include "store/key_slots_rows.h"
#include "store/migrations.h"
#include "store/reading_room.h"
#include "store/refusal.h"
#include "store/session_log.h"
#include "store/unlocking.h"
#include "store/vault_log.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace haven::store {
namespace {

namespace fs = std::filesystem;
using casefile::Account;

tl::unexpected<Error> wrongCredentials() {
  return fail(ErrorKind::WrongCredentials);
}

bool countsAsWrong(const Error& error, const std::vector<int>& tried) {
  return error.kind == ErrorKind::WrongCredentials || (error.kind == ErrorKind::SecondFactorNeeded && !tried.empty());
}

/// Gives the slot that was used an identity of its own making where it has one of format 1, or one from before the key
/// was replaced, whose tag key somebody may have taken along.
Status renew(const fs::path& folder, KeySlots& slots, Database& database, const Unlocked& unlocked,
             const StoreKey& key) {
  if (unlocked.slot.format == 2 && unlocked.slot.since == key.generation) return {};
  const auto used = std::ranges::find(slots.slots, unlocked.slot.id, &KeySlot::id);
  if (used == slots.slots.end()) return {};
  auto transaction = Transaction::begin(database);
  if (!transaction) return fail(transaction.error());
  const auto id = takeSlotId(database, slots);
  if (!id) return fail(id.error());
  SystemRandom random;
  MadeSlot made = renewedSlot(*id, *used, slots.storeId, unlocked.slotKey, key, random);
  if (Status kept = addSlotRow(database, made.slot, made.keys); !kept) return kept;
  if (Status done = transaction->commit(); !done) return done;
  KeySlots now = slots;
  now.slots[static_cast<std::size_t>(used - slots.slots.begin())] = std::move(made.slot);
  if (Status written = writeKeySlots(folder, now); !written) return written;
  slots = std::move(now);
  return removeOtherSlotRows(database, slots);
}

/// The account of the slot, when it may come in by it and is called so.
Result<Account> accountOf(const Unlocked& unlocked, const KeySlots& slots, Database& database,
                          std::string_view wanted) {
  auto account = loadAccount(database, unlocked.slot.account);
  if (!account && account.error().kind == ErrorKind::NotFound) return wrongCredentials();
  if (!account) return account;
  const auto may = belongs(unlocked.slot, slots, database);
  if (!may) return fail(may.error());
  if (!*may || (!wanted.empty() && foldText(account->name) != wanted)) return wrongCredentials();
  return account;
}

Result<Unlocked> unlockAs(const KeySlots& slots, std::string_view name, const Factors& factors,
                          std::vector<int>& tried) {
  const std::string wanted = foldText(name);
  if (wanted.empty() && !name.empty()) return wrongCredentials();
  if (wanted.empty() && std::ranges::count(slots.slots, KeySlot::Kind::Passphrase, &KeySlot::kind) > 1)
    return refused("user", "several-accounts");
  const int bucket = bucketOf(slots.storeId, name);
  const auto fits = [&](const KeySlot& slot) {
    return slot.kind == KeySlot::Kind::Passphrase && (wanted.empty() || std::ranges::count(slot.buckets, bucket) != 0);
  };
  return unlock(slots, factors, fits, tried);
}

/// An opened store and the slots as they were before they were put right.
struct Admitted {
  OpenStore store;
  KeySlots slots;
};

Result<Admitted> admit(const fs::path& folder, Entered entered, const Credentials& who, const Secret* keyFile,
                       const Clock& clock, std::vector<int>& tried) {
  auto unlocked = unlockAs(entered.slots, who.name, {who.passphrase, keyFile}, tried);
  if (!unlocked) return fail(unlocked.error());
  auto opened = openWith(folder, entered.slots, std::move(unlocked->keys));
  if (!opened) return fail(opened.error());
  KeySlots before = entered.slots;
  auto account = accountOf(*unlocked, entered.slots, *opened->database, foldText(who.name));
  if (!account && account.error().kind != ErrorKind::WrongCredentials) return fail(account.error());
  // What cannot be put right now, as on a full disk, is put right by a later opening and keeps nobody out. Whoever was
  // disabled while the act was cut off has shown that the key is right, too.
  const bool settledNow = settle(folder, entered.slots, *opened->database).has_value();
  if (!account) return fail(account.error());
  if (settledNow) static_cast<void>(renew(folder, entered.slots, *opened->database, *unlocked, opened->key));
  return Admitted{OpenStore(folder, std::move(entered.lock), std::move(opened->database), std::move(*account), clock),
                  std::move(before)};
}

} // namespace

OpenStore::OpenStore(fs::path folder, std::unique_ptr<FolderLock> lock, std::unique_ptr<Database> database,
                     Account account, const Clock& clock)
    : m_folder(std::move(folder)), m_lock(std::move(lock)), m_database(std::move(database)),
      m_account(std::move(account)), m_clock(&clock), m_log(std::make_unique<SessionLog>()) {
  openRooms();
}
OpenStore::~OpenStore() {
  closeRooms(); // the last to close puts away the log
}
void OpenStore::openRooms() {
  for (auto* room : {&m_reading, &m_quiet})
    *room = std::make_shared<ReadingRoom>(m_database->file(), m_database->key());
}
void OpenStore::closeRooms() {
  for (const auto& room : {m_reading, m_quiet})
    if (room) room->close();
}
OpenStore::OpenStore(OpenStore&&) noexcept = default;
OpenStore& OpenStore::operator=(OpenStore&& other) noexcept {
  // Swapped, not replaced: the old lock may not be let go of before the old database is closed.
  std::swap(m_folder, other.m_folder);
  std::swap(m_lock, other.m_lock);
  std::swap(m_database, other.m_database);
  std::swap(m_reading, other.m_reading);
  std::swap(m_quiet, other.m_quiet);
  std::swap(m_keyFile, other.m_keyFile);
  std::swap(m_account, other.m_account);
  std::swap(m_clock, other.m_clock);
  std::swap(m_log, other.m_log);
  return *this;
}

int OpenStore::schemaVersion() const {
  return latestVersion(migrations());
}

Status OpenStore::checkPassphrase(const Secret& passphrase) const {
  if (Status may = mayTryNow(m_folder, *m_clock); !may) return may;
  const auto slots = readKeySlots(m_folder);
  if (!slots) return fail(slots.error());
  std::vector<int> tried;
  const auto own = [&](const KeySlot& slot) {
    return slot.kind == KeySlot::Kind::Passphrase && slot.account == m_account.id;
  };
  const auto unlocked = unlock(*slots, {passphrase, m_keyFile ? &*m_keyFile : nullptr}, own, tried);
  if (!unlocked && unlocked.error().kind != ErrorKind::WrongCredentials) return fail(unlocked.error());
  // A slot that somebody put in the file with a passphrase and key of their own does not pass.
  const bool right = unlocked && std::ranges::any_of(unlocked->keys, [&](const StoreKey& key) {
                       return key.key.view() == m_database->key().view();
                     });
  if (right)
    noteRight(m_folder);
  else
    noteWrong(m_folder, *m_clock, tried);
  return right ? Status{} : wrongCredentials();
}

Result<OpenStore> openStore(const fs::path& folder, const Credentials& who, const Clock& clock) {
  std::optional<Secret> keyFile;
  if (who.keyFile) {
    auto read = readKeyFile(*who.keyFile);
    if (!read) return fail(read.error());
    keyFile = std::move(*read);
  }
  auto entered = enter(folder);
  if (!entered) return fail(entered.error());
  if (const Status may = mayTryNow(folder, clock); !may) return fail(may.error());
  std::vector<int> tried;
  auto admitted = admit(folder, std::move(*entered), who, keyFile ? &*keyFile : nullptr, clock, tried);
  if (!admitted) {
    if (countsAsWrong(admitted.error(), tried)) noteWrong(folder, clock, tried);
    return fail(admitted.error());
  }
  admitted->store.holdKeyFile(std::move(keyFile));
  if (const Status noted = noteLogin(admitted->store, admitted->slots); !noted) return fail(noted.error());
  return std::move(admitted->store);
}

Result<OpenStore> openStore(const fs::path& folder, std::string_view name, const Secret& passphrase,
                            const Clock& clock) {
  return openStore(folder, Credentials{name, passphrase, std::nullopt}, clock);
}

} // namespace haven::store
