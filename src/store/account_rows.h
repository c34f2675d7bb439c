#pragma once

#include "base/clock.h"
#include "casefile/person.h"
#include "store/sqlite.h"

#include <string_view>
#include <vector>

namespace haven::store {

/// Adds an account, with its registrations and teams, and gives its id. Part of the caller's transaction.
Result<casefile::AccountId> insertAccount(Database& database, casefile::Account account, const Clock& clock);
/// Name, role, administrator, registrations and teams of an account that is there. Part of the caller's transaction.
Status updateAccount(Database& database, const casefile::Account& account);

/// NotFound (what "account").
Result<casefile::Account> loadAccount(Database& database, casefile::AccountId id);
/// By name, without regard to case; the only account when the name is empty. NotFound (what "account").
Result<casefile::Account> findAccount(Database& database, std::string_view name);
/// Everybody, disabled ones too, in the order in which they came.
Result<std::vector<casefile::Account>> loadAccounts(Database& database);

/// Who does something now, as kept with a record.
casefile::Signature signatureOf(const casefile::Account& account, const Clock& clock);

} // namespace haven::store
