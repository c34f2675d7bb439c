#pragma once

#include "base/clock.h"
#include "casefile/person.h"
#include "store/sqlite.h"

#include <string_view>

namespace haven::store {

/// Adds an account and gives its id. Part of the caller's transaction.
Result<casefile::AccountId> insertAccount(Database& database, const casefile::Account& account, const Clock& clock);

/// NotFound (what "account").
Result<casefile::Account> loadAccount(Database& database, casefile::AccountId id);
/// By name, without regard to case; the only account when the name is empty. NotFound (what "account").
Result<casefile::Account> findAccount(Database& database, std::string_view name);

/// Who does something now, as kept with a record.
casefile::Signature signatureOf(const casefile::Account& account, const Clock& clock);

} // namespace haven::store
