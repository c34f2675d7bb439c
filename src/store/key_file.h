#pragma once

#include "base/random.h"
#include "base/result.h"
#include "base/secret.h"

#include <filesystem>

namespace haven::store {

/// 32 random bytes on a stick: the second factor of one account. Worth nothing without the passphrase, and the
/// passphrase nothing without it.
inline constexpr std::size_t kKeyFileBytes = 32;

/// Writes a new one, readable by its owner alone where the file system knows owners, and on disk when it returns.
/// StoreExists (file) when there is something already; NoPermission, ReadOnly, DiskFull, IoFailed.
Result<Secret> makeKeyFile(const std::filesystem::path& file, RandomSource& random);

/// InvalidFile (file, reason "not-a-key-file") for anything else; NotFound, NoPermission, IoFailed.
Result<Secret> readKeyFile(const std::filesystem::path& file);

} // namespace haven::store
