#include "store/accounts.h"

#include "base/text.h"
#include "store/account_rows.h"
#include "store/accounts_check.h"
#include "store/accounts_slots.h"
#include "store/deed.h"
#include "store/refusal.h"

#include <algorithm>
#include <utility>

namespace haven::store {
namespace {

using casefile::Account;
using casefile::AccountId;
using casefile::Act;

/// Within the act's transaction: that nobody else is called so, and that its teams are there.
Status checkAgainstOthers(Database& database, const Account& account) {
  auto other = findAccount(database, account.name);
  if (other && other->id != account.id) return refused("name", "taken");
  if (!other && other.error().kind != ErrorKind::NotFound) return fail(other.error());
  for (const casefile::TeamId team : account.teams) {
    auto query = database.query("SELECT 1 FROM teams WHERE id = ?", team);
    if (!query) return fail(query.error());
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return fail(ErrorKind::NotFound, {{"what", "team"}});
  }
  return {};
}

/// Within the act's transaction, after its change.
Status checkLookedAfter(Database& database) {
  const auto left = database.integer("SELECT count(*) FROM accounts WHERE administrator = 1 AND disabled_at IS NULL");
  if (!left) return fail(left.error());
  if (*left == 0) return refused("administrator", "last");
  return {};
}

Result<std::optional<std::string>> firstText(Result<Statement> query) {
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  return *row ? query->optionalText(0) : std::nullopt;
}

Result<AccountRow> rowOf(Database& database, Account account, const KeySlots& slots) {
  AccountRow row;
  const AccountId id = account.id;
  row.account = std::move(account);
  for (const KeySlot& slot : slots.slots) {
    if (slot.kind != KeySlot::Kind::Passphrase || slot.account != id || slot.damaged) continue;
    row.hasPassphrase = true;
    row.keyFile = row.keyFile || slot.keyFile;
  }
  auto created = firstText(database.query("SELECT created_at FROM accounts WHERE id = ?", id));
  if (!created) return fail(created.error());
  row.createdAt = created->value_or("");
  auto disabled = firstText(database.query("SELECT disabled_at FROM accounts WHERE id = ?", id));
  if (!disabled) return fail(disabled.error());
  row.disabledAt = std::move(*disabled);
  auto login = firstText(database.query(
      "SELECT at FROM access_log WHERE account = ? AND act = ? ORDER BY id DESC LIMIT 1", id, idOf(LogAct::Login)));
  if (!login) return fail(login.error());
  row.lastLogin = std::move(*login);
  return row;
}

} // namespace

Result<std::vector<AccountRow>> AccountRepository::list() {
  if (const Status may = mayNow(*m_store, m_store->clock(), Act::ManageAccounts); !may) return fail(may.error());
  Database& database = m_store->database();
  const auto slots = readKeySlots(m_store->folder());
  if (!slots) return fail(slots.error());
  auto accounts = loadAccounts(database);
  if (!accounts) return fail(accounts.error());
  std::vector<AccountRow> rows;
  for (Account& account : *accounts) {
    auto row = rowOf(database, std::move(account), *slots);
    if (!row) return fail(row.error());
    rows.push_back(std::move(*row));
  }
  return rows;
}

Result<AccountId> AccountRepository::add(Account account, const Secret& givenPassphrase) {
  auto act = AccountAct::begin(*m_store, Act::ManageAccounts, {LogAct::Create, "account", ""});
  if (!act) return fail(act.error());
  Status done = checkAccount(account);
  if (done) done = checkNewPassphrase(givenPassphrase);
  account.name = trimmed(account.name);
  account.id = 0;
  account.mustChangePassphrase = true;
  if (done) done = checkAgainstOthers(m_store->database(), account);
  if (!done) return fail(done.error());
  const auto id = insertAccount(m_store->database(), account, m_store->clock());
  if (!id) return fail(id.error());
  account.id = *id;
  act->deed.setObjectId(*id);
  done = act->giveSlot(account, {givenPassphrase}, *m_random);
  if (done) done = act->finish();
  if (!done) return fail(done.error());
  return *id;
}

Status AccountRepository::change(const Account& wanted) {
  Status done = changeRows(wanted);
  // Also where the slots could not follow: the database has it.
  const Status reread = rereadOwn(wanted.id);
  return done ? reread : done;
}

Status AccountRepository::changeRows(const Account& wanted) {
  auto act = AccountAct::begin(*m_store, Act::ManageAccounts, {LogAct::Update, "account", std::to_string(wanted.id)});
  if (!act) return fail(act.error());
  Database& database = m_store->database();
  const auto before = loadAccount(database, wanted.id);
  if (!before) return fail(before.error());
  Status done = checkAccount(wanted);
  Account account = wanted;
  account.name = trimmed(account.name);
  if (done) done = checkAgainstOthers(database, account);
  if (done) done = updateAccount(database, account);
  if (done) done = checkLookedAfter(database);
  // In both buckets before the name is kept: cut off at any moment, the slot is found by the name that holds then.
  if (done) done = act->addBucket(account);
  return done ? act->finish() : done;
}

Status AccountRepository::disable(AccountId id) {
  auto act = AccountAct::begin(*m_store, Act::ManageAccounts, {LogAct::Delete, "account", std::to_string(id)});
  if (!act) return fail(act.error());
  Database& database = m_store->database();
  if (const auto account = loadAccount(database, id); !account) return fail(account.error());
  if (id == m_store->account().id) return refused("account", "own");
  Status done = database.run("UPDATE accounts SET disabled_at = ? WHERE id = ? AND disabled_at IS NULL",
                             formatIsoTimestamp(m_store->clock().now()), id);
  if (done) done = checkLookedAfter(database);
  act->takeSlots(id);
  return done ? act->finish() : done;
}

Status AccountRepository::enable(AccountId id, const Secret& givenPassphrase) {
  return giveTo(id, givenPassphrase, {LogAct::Undelete, "account", std::to_string(id)}, true);
}

Status AccountRepository::givePassphrase(AccountId id, const Secret& givenPassphrase) {
  return giveTo(id, givenPassphrase, {LogAct::Update, "passphrase", std::to_string(id)}, false);
}

Status AccountRepository::giveTo(AccountId id, const Secret& givenPassphrase, LogSubject what, bool whenDisabled) {
  auto act = AccountAct::begin(*m_store, Act::ManageAccounts, std::move(what));
  if (!act) return fail(act.error());
  Database& database = m_store->database();
  const auto account = loadAccount(database, id);
  if (!account) return fail(account.error());
  if (id == m_store->account().id) return refused("account", "own");
  if (account->disabled != whenDisabled) return refused("account", account->disabled ? "disabled" : "enabled");
  Status done = checkNewPassphrase(givenPassphrase);
  if (done) done = database.run("UPDATE accounts SET disabled_at = NULL, must_change = 1 WHERE id = ?", id);
  act->takeSlots(id);
  if (done) done = act->giveSlot(*account, {givenPassphrase}, *m_random);
  return done ? act->finish() : done;
}

/// Who opened the store may just have been changed.
Status AccountRepository::rereadOwn(AccountId id) {
  if (id != m_store->account().id) return {};
  auto account = loadAccount(m_store->database(), id);
  if (!account) return fail(account.error());
  m_store->m_account = std::move(*account);
  return {};
}

} // namespace haven::store
