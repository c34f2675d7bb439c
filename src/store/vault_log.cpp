#include "store/vault_log.h"

#include "store/account_rows.h"
#include "store/attempts.h"
#include "store/key_slots.h"
#include "store/session_log.h"
#include "store/vault.h"

#include <algorithm>
#include <optional>
#include <set>

namespace haven::store {
namespace {

using casefile::AccountId;

/// The account whose slot was tried, when it was one.
std::optional<AccountId> accountTried(const Attempt& attempt, const KeySlots& slots) {
  std::set<AccountId> accounts;
  for (const KeySlot& slot : slots.slots)
    if (slot.kind == KeySlot::Kind::Passphrase && std::ranges::count(attempt.slots, slot.id) != 0)
      accounts.insert(slot.account);
  if (accounts.size() != 1) return std::nullopt;
  return *accounts.begin();
}

Result<LogRow> rowOf(const Attempt& attempt, Database& database, const KeySlots& slots) {
  LogRow row;
  row.at = formatIsoTimestamp(attempt.at);
  row.act = LogAct::LoginFailed;
  row.object = "account";
  const auto id = accountTried(attempt, slots);
  if (!id) return row;
  const auto account = loadAccount(database, *id);
  if (!account && account.error().kind == ErrorKind::NotFound) return row;
  if (!account) return fail(account.error());
  row.account = *id;
  row.name = account->name;
  row.role = idOf(account->role);
  row.objectId = std::to_string(*id);
  return row;
}

/// How many of the moment the log was told of already, before the file could be removed.
Result<std::int64_t> toldOf(Database& database, std::string_view at) {
  auto query =
      database.query("SELECT count(*) FROM access_log WHERE at = ? AND act = ?", at, idOf(LogAct::LoginFailed));
  if (!query) return fail(query.error());
  if (const auto row = query->step(); !row) return fail(row.error());
  return query->integer(0);
}

Status tellOf(const std::vector<Attempt>& attempts, Database& database, const KeySlots& slots) {
  std::string moment;
  std::int64_t told = 0;
  for (const Attempt& attempt : attempts) {
    auto row = rowOf(attempt, database, slots);
    if (!row) return fail(row.error());
    if (row->at != moment) {
      moment = row->at;
      const auto count = toldOf(database, moment);
      if (!count) return fail(count.error());
      told = *count;
    }
    if (told-- > 0) continue;
    if (Status added = appendLog(database, std::move(*row)); !added) return added;
  }
  return {};
}

} // namespace

LogRow accountRow(const casefile::Account& account, LogAct act, std::string object, std::string objectId,
                  std::string ground, const Clock& clock) {
  LogRow row;
  row.at = formatIsoTimestamp(clock.now());
  row.account = account.id;
  row.name = account.name;
  row.role = idOf(account.role);
  row.act = act;
  row.object = std::move(object);
  row.objectId = std::move(objectId);
  row.ground = std::move(ground);
  return row;
}

Status noteLogin(OpenStore& store, const KeySlots& slots) {
  const Attempts attempts = readAttempts(store.folder());
  const LogRow login = accountRow(store.account(), LogAct::Login, "store", "", "own", store.clock());
  const auto write = [&]() -> Status {
    auto transaction = Transaction::begin(store.database());
    if (!transaction) return fail(transaction.error());
    if (Status told = tellOf(attempts.untold, store.database(), slots); !told) return told;
    if (Status added = appendLog(store.database(), login); !added) return added;
    return transaction->commit();
  };
  const Status written = write();
  if (!written && written.error().kind != ErrorKind::DiskFull) return written;
  if (written) {
    forgetAttempts(store.folder());
  } else {
    store.log().waiting.push_back(login);
    noteRight(store.folder());
  }
  return {};
}

} // namespace haven::store
