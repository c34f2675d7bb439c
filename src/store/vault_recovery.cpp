#include "store/account_rows.h"
#include "store/accounts_check.h"
#include "store/attempts.h"
#include "store/key_slots_rows.h"
#include "store/recovery_code.h"
#include "store/refusal.h"
#include "store/unlocking.h"
#include "store/vault.h"
#include "store/vault_log.h"

#include <algorithm>
#include <utility>

namespace haven::store {
namespace {

namespace fs = std::filesystem;
using casefile::Account;

tl::unexpected<Error> wrongCredentials() {
  return fail(ErrorKind::WrongCredentials);
}

bool isRecovery(const KeySlot& slot) {
  return slot.kind == KeySlot::Kind::Recovery;
}

/// The enabled account of the name, when the recovery slot that was used may be.
Result<Account> accountFor(std::string_view name, const KeySlot& used, const KeySlots& slots, Database& database) {
  const auto may = belongs(used, slots, database);
  if (!may) return fail(may.error());
  if (!*may) return wrongCredentials();
  auto account = findAccount(database, name);
  if (!account && account.error().kind == ErrorKind::NotFound)
    return name.empty() ? Result<Account>(refused("user", "several-accounts")) : wrongCredentials();
  if (account && account->disabled) return wrongCredentials();
  return account;
}

/// The new ways in, kept by the database, in the place of the recovery code and of what the account came in with.
Status replaceSlots(Database& database, KeySlots& slots, Account& account, const Factors& factors,
                    const std::string& code, const StoreKey& key, const Clock& clock, RandomSource& random) {
  auto transaction = Transaction::begin(database);
  if (!transaction) return fail(transaction.error());
  account.mustChangePassphrase = false;
  Status done = database.run("UPDATE accounts SET must_change = 0 WHERE id = ?", account.id);
  if (!done) return done;
  std::vector<KeySlot> fresh;
  const auto take = [&](Result<MadeSlot> made) -> Status {
    if (!made) return fail(made.error());
    fresh.push_back(std::move(made->slot));
    return addSlotRow(database, fresh.back(), made->keys);
  };
  const auto own = takeSlotId(database, slots);
  if (!own) return fail(own.error());
  done = take(passphraseSlot(*own, account, slots.storeId, factors, key, random));
  if (!done) return done;
  const auto recovery = takeSlotId(database, slots);
  if (!recovery) return fail(recovery.error());
  done = take(recoverySlot(*recovery, code, slots.storeId, key, random));
  const std::string id = std::to_string(account.id);
  if (done) done = appendLog(database, accountRow(account, LogAct::Update, "passphrase", id, "own", clock));
  if (done) done = appendLog(database, accountRow(account, LogAct::Update, "recovery-code", "", "own", clock));
  if (done) done = transaction->commit();
  if (!done) return done;
  std::erase_if(slots.slots, [&](const KeySlot& slot) { return isRecovery(slot) || slot.account == account.id; });
  std::ranges::move(fresh, std::back_inserter(slots.slots));
  return {};
}

Result<CreatedStore> recover(const fs::path& folder, Entered entered, std::string_view recoveryCode,
                             std::string_view name, const Secret& passphrase, const Clock& clock, RandomSource& random,
                             std::vector<int>& tried) {
  const auto bits = readRecoveryCode(recoveryCode);
  if (!bits) return wrongCredentials();
  KeySlots& slots = entered.slots;
  auto unlocked = unlock(slots, {*bits}, isRecovery, tried);
  if (!unlocked) return fail(unlocked.error());
  auto opened = openWith(folder, slots, std::move(unlocked->keys));
  if (!opened) return fail(opened.error());
  Database& database = *opened->database;
  auto account = accountFor(name, unlocked->slot, slots, database);
  if (!account) return fail(account.error());
  const KeySlots before = slots;
  if (const Status right = settle(folder, slots, database); !right) return fail(right.error());

  std::string code = makeRecoveryCode(random);
  Status done = replaceSlots(database, slots, *account, {passphrase}, code, opened->key, clock, random);
  if (done) done = writeKeySlots(folder, slots);
  if (!done) return fail(done.error());
  // A row too many does no harm; the next opening removes it.
  static_cast<void>(removeOtherSlotRows(database, slots));
  OpenStore store(folder, std::move(entered.lock), std::move(opened->database), std::move(*account), clock);
  if (const Status noted = noteLogin(store, before); !noted) return fail(noted.error());
  return CreatedStore{std::move(store), std::move(code)};
}

} // namespace

Result<CreatedStore> recoverStore(const fs::path& folder, std::string_view recoveryCode, std::string_view name,
                                  const Secret& newPassphrase, const Clock& clock, RandomSource& random) {
  if (const Status sound = checkNewPassphrase(newPassphrase); !sound) return fail(sound.error());
  auto entered = enter(folder);
  if (!entered) return fail(entered.error());
  if (const Status may = mayTryNow(folder, clock); !may) return fail(may.error());
  std::vector<int> tried;
  auto recovered = recover(folder, std::move(*entered), recoveryCode, name, newPassphrase, clock, random, tried);
  if (!recovered && recovered.error().kind == ErrorKind::WrongCredentials) noteWrong(folder, clock, tried);
  return recovered;
}

} // namespace haven::store
