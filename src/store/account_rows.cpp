#include "store/account_rows.h"

#include "base/text.h"
#include "store/read_rows.h"

#include <utility>

namespace haven::store {
namespace {

Result<std::vector<casefile::Registration>> registrationsOf(Database& database, casefile::AccountId id) {
  return readAll<casefile::Registration>(
      database.query("SELECT body, number FROM account_registrations WHERE account = ? ORDER BY position", id),
      [](RowReader& row) {
        casefile::Registration entry;
        entry.body = row.text();
        entry.number = row.text();
        return entry;
      });
}

Result<std::vector<casefile::TeamId>> teamsOf(Database& database, casefile::AccountId id) {
  return readAll<casefile::TeamId>(database.query("SELECT team FROM team_members WHERE account = ? ORDER BY team", id),
                                   [](RowReader& row) { return row.integer(); });
}

constexpr const char* kColumns =
    "SELECT id, name, role, administrator, disabled_at IS NOT NULL, must_change FROM accounts ";

casefile::Account accountIn(RowReader& row) {
  casefile::Account account;
  account.id = row.integer();
  account.name = row.text();
  account.role = row.role();
  account.administrator = row.flag();
  account.disabled = row.flag();
  account.mustChangePassphrase = row.flag();
  return account;
}

Status addRest(Database& database, casefile::Account& account) {
  auto registrations = registrationsOf(database, account.id);
  if (!registrations) return fail(registrations.error());
  account.registrations = std::move(*registrations);
  auto teams = teamsOf(database, account.id);
  if (!teams) return fail(teams.error());
  account.teams = std::move(*teams);
  return {};
}

Result<std::vector<casefile::Account>> accountsIn(Database& database, Result<Statement> query) {
  auto accounts = readAll<casefile::Account>(std::move(query), accountIn);
  if (!accounts) return accounts;
  for (casefile::Account& account : *accounts)
    if (const Status whole = addRest(database, account); !whole) return fail(whole.error());
  return accounts;
}

Result<casefile::Account> accountFrom(Database& database, Result<Statement> query) {
  auto found = accountsIn(database, std::move(query));
  if (!found) return fail(found.error());
  if (found->empty()) return fail(ErrorKind::NotFound, {{"what", "account"}});
  return std::move(found->front());
}

/// Registrations and teams.
Status insertRest(Database& database, const casefile::Account& account) {
  int position = 0;
  for (const auto& entry : account.registrations) {
    Status kept = database.run("INSERT INTO account_registrations VALUES (?, ?, ?, ?)", account.id, position++,
                               entry.body, entry.number);
    if (!kept) return kept;
  }
  for (const casefile::TeamId team : account.teams)
    if (Status kept = database.run("INSERT OR IGNORE INTO team_members VALUES (?, ?)", team, account.id); !kept)
      return kept;
  return {};
}

} // namespace

Result<casefile::AccountId> insertAccount(Database& database, casefile::Account account, const Clock& clock) {
  const Status added = database.run("INSERT INTO accounts (name, name_folded, role, administrator, created_at, "
                                    "must_change) VALUES (?, ?, ?, ?, ?, ?)",
                                    account.name, foldText(account.name), idOf(account.role), account.administrator,
                                    formatIsoTimestamp(clock.now()), account.mustChangePassphrase);
  if (!added) return fail(added.error());
  account.id = database.lastInsertId();
  if (const Status whole = insertRest(database, account); !whole) return fail(whole.error());
  return account.id;
}

Status updateAccount(Database& database, const casefile::Account& account) {
  Status done =
      database.run("UPDATE accounts SET name = ?, name_folded = ?, role = ?, administrator = ? WHERE id = ?",
                   account.name, foldText(account.name), idOf(account.role), account.administrator, account.id);
  if (done) done = database.run("DELETE FROM account_registrations WHERE account = ?", account.id);
  if (done) done = database.run("DELETE FROM team_members WHERE account = ?", account.id);
  return done ? insertRest(database, account) : done;
}

Result<casefile::Account> loadAccount(Database& database, casefile::AccountId id) {
  return accountFrom(database, database.query(kColumns + std::string("WHERE id = ?"), id));
}

Result<casefile::Account> findAccount(Database& database, std::string_view name) {
  if (!name.empty())
    return accountFrom(database, database.query(kColumns + std::string("WHERE name_folded = ?"), foldText(name)));
  return accountFrom(database, database.query(kColumns + std::string("WHERE (SELECT count(*) FROM accounts) = 1")));
}

Result<std::vector<casefile::Account>> loadAccounts(Database& database) {
  return accountsIn(database, database.query(kColumns + std::string("ORDER BY id")));
}

casefile::Signature signatureOf(const casefile::Account& account, const Clock& clock) {
  return {account.id, account.name, account.role, account.registrations, formatIsoTimestamp(clock.now())};
}

} // namespace haven::store
