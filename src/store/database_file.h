#pragma once

#include "store/migrations.h"
#include "store/sqlite.h"

#include <filesystem>
#include <memory>
#include <span>

namespace haven::store {

inline constexpr const char* kDatabaseFile = "haven.db";

/// Makes the encrypted database in a folder, at the newest schema and without content.
Result<std::unique_ptr<Database>> createDatabase(const std::filesystem::path& folder, const Secret& key,
                                                 std::span<const Migration> steps = migrations());

/// Opens the database of a store folder: looks through a log left by a crash, applies it, and brings an older schema
/// up to date after putting a copy beside it (`haven.db.before-v<version>`).
/// StoreDamaged, StoreNewer, StoreBusy, DiskFull, ReadOnly, NoPermission, IoFailed.
Result<std::unique_ptr<Database>> openDatabase(const std::filesystem::path& folder, const Secret& key,
                                               std::span<const Migration> steps = migrations());

/// Removes the copies that stand beside a database since older schemas were brought up to date.
Status removeOldCopies(const std::filesystem::path& folder);

} // namespace haven::store
