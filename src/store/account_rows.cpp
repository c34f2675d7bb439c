#include "store/account_rows.h"

#include "base/text.h"
#include "store/row_reader.h"

namespace haven::store {
namespace {

Result<std::vector<casefile::Registration>> registrationsOf(Database& database, casefile::AccountId id) {
  auto rows = database.query("SELECT body, number FROM account_registrations WHERE account = ? ORDER BY position", id);
  if (!rows) return fail(rows.error());
  std::vector<casefile::Registration> registrations;
  for (;;) {
    const auto row = rows->step();
    if (!row) return fail(row.error());
    if (!*row) return registrations;
    registrations.push_back({rows->text(0), rows->text(1)});
  }
}

Result<casefile::Account> accountFrom(Database& database, Result<Statement> query) {
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "account"}});
  RowReader reader(*query);
  casefile::Account account;
  account.id = reader.integer();
  account.name = reader.text();
  account.role = reader.role();
  account.administrator = reader.flag();
  if (const Status sound = reader.check(); !sound) return fail(sound.error());
  auto registrations = registrationsOf(database, account.id);
  if (!registrations) return fail(registrations.error());
  account.registrations = std::move(*registrations);
  return account;
}

} // namespace

Result<casefile::AccountId> insertAccount(Database& database, const casefile::Account& account, const Clock& clock) {
  const Status added = database.run(
      "INSERT INTO accounts (name, name_folded, role, administrator, created_at) VALUES (?, ?, ?, ?, ?)", account.name,
      foldText(account.name), idOf(account.role), account.administrator, formatIsoTimestamp(clock.now()));
  if (!added) return fail(added.error());
  const casefile::AccountId id = database.lastInsertId();
  int position = 0;
  for (const auto& entry : account.registrations) {
    const Status kept =
        database.run("INSERT INTO account_registrations VALUES (?, ?, ?, ?)", id, position++, entry.body, entry.number);
    if (!kept) return fail(kept.error());
  }
  return id;
}

Result<casefile::Account> loadAccount(Database& database, casefile::AccountId id) {
  return accountFrom(database, database.query("SELECT id, name, role, administrator FROM accounts WHERE id = ?", id));
}

Result<casefile::Account> findAccount(Database& database, std::string_view name) {
  if (!name.empty())
    return accountFrom(database, database.query("SELECT id, name, role, administrator FROM accounts "
                                                "WHERE name_folded = ?",
                                                foldText(name)));
  return accountFrom(database, database.query("SELECT id, name, role, administrator FROM accounts "
                                              "WHERE (SELECT count(*) FROM accounts) = 1"));
}

casefile::Signature signatureOf(const casefile::Account& account, const Clock& clock) {
  return {account.id, account.name, account.role, account.registrations, formatIsoTimestamp(clock.now())};
}

} // namespace haven::store
