#include "store/account_rows.h"
#include "store/accounts.h"
#include "store/accounts_check.h"
#include "store/accounts_slots.h"
#include "store/key_file.h"
#include "store/recovery_code.h"

#include <algorithm>
#include <utility>

namespace haven::store {

using casefile::Act;

/// The own way in anew. A passphrase of one's own needs no changing.
Status AccountRepository::replaceOwn(const Secret& passphrase, std::optional<Secret> keyFile, LogSubject what) {
  what.objectId = std::to_string(m_store->account().id);
  const bool isOwnChoice = what.object == "passphrase";
  auto act = AccountAct::begin(*m_store, Act::OwnAccount, std::move(what));
  if (!act) return fail(act.error());
  const casefile::Account& own = m_store->account();
  Status done;
  if (isOwnChoice) done = m_store->database().run("UPDATE accounts SET must_change = 0 WHERE id = ?", own.id);
  act->takeSlots(own.id);
  if (done) done = act->giveSlot(own, {passphrase, keyFile ? &*keyFile : nullptr}, *m_random);
  if (done) done = act->finish();
  if (!done) return done;
  m_store->holdKeyFile(std::move(keyFile));
  return rereadOwn(own.id);
}

Status AccountRepository::changePassphrase(const Secret& current, const Secret& wanted) {
  if (Status sound = checkNewPassphrase(wanted); !sound) return sound;
  if (Status right = m_store->checkPassphrase(current); !right) return right;
  std::optional<Secret> keyFile;
  if (m_store->m_keyFile) keyFile = m_store->m_keyFile->clone();
  return replaceOwn(wanted, std::move(keyFile), {LogAct::Update, "passphrase", ""});
}

Status AccountRepository::addKeyFile(const Secret& passphrase, const std::filesystem::path& file) {
  if (Status right = m_store->checkPassphrase(passphrase); !right) return right;
  auto bytes = makeKeyFile(file, *m_random);
  if (!bytes) return fail(bytes.error());
  Status done = replaceOwn(passphrase, std::move(*bytes), {LogAct::Create, "second-factor", ""});
  if (done) return done;
  // Where the slots may already ask for it, a file too many is better than one too few.
  const auto slots = readKeySlots(m_store->folder());
  const bool asksForOne = !slots || std::ranges::any_of(slots->slots, [&](const KeySlot& slot) {
    return slot.keyFile && slot.account == m_store->account().id;
  });
  std::error_code ignored;
  if (!asksForOne) std::filesystem::remove(file, ignored);
  return done;
}

Status AccountRepository::removeKeyFile(const Secret& passphrase) {
  if (Status right = m_store->checkPassphrase(passphrase); !right) return right;
  return replaceOwn(passphrase, std::nullopt, {LogAct::Delete, "second-factor", ""});
}

bool AccountRepository::usesKeyFile() const {
  return m_store->m_keyFile.has_value();
}

Result<std::string> AccountRepository::newRecoveryCode() {
  auto act = AccountAct::begin(*m_store, Act::ManageAccounts, {LogAct::Create, "recovery-code", ""});
  if (!act) return fail(act.error());
  std::string code = makeRecoveryCode(*m_random);
  Status done = act->giveRecoverySlot(code, *m_random);
  if (done) done = act->finish();
  if (!done) return fail(done.error());
  return code;
}

} // namespace haven::store
