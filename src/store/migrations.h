#pragma once

#include "base/result.h"
#include "store/sqlite.h"

#include <span>
#include <string_view>

namespace haven::store {

/// One step of the schema: brings a database from `version - 1` to `version`.
struct Migration {
  int version = 0;
  std::string_view sql;
};

/// Every step there ever was, in order, never changed once released.
std::span<const Migration> migrations();

/// The version that the steps lead to.
int latestVersion(std::span<const Migration> steps);

Result<int> schemaVersion(Database& database);

/// Applies what is missing, each step in its own transaction together with its version number, and only when every
/// reference in the database still holds. A failing step leaves the database as the step before it left it.
/// StoreNewer (found, supported) when the database is ahead of the steps.
Status migrate(Database& database, std::span<const Migration> steps);

} // namespace haven::store
