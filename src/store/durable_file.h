#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace haven::store {

/// What a failed system call means to a user: DiskFull, ReadOnly, NoPermission, NotFound or IoFailed.
Error systemError(int code, const std::filesystem::path& file);

/// A new empty file that only its owner can read. IoFailed when it exists.
Status createPrivateFile(const std::filesystem::path& file);

/// Puts content in a file so that after a crash at any moment the file holds either the old or the new content,
/// whole, and on disk when it returns. The folder must be writable. Readable by the owner alone.
Status replaceFile(const std::filesystem::path& file, std::string_view content);

/// A byte for byte copy, on disk when it returns; replaces an older copy only once it is whole.
/// @param most copies no more than the first so many bytes
Status copyFile(const std::filesystem::path& from, const std::filesystem::path& to, std::uint64_t most = UINT64_MAX);

/// Makes what was created, renamed or removed in a folder survive a power failure.
Status syncFolder(const std::filesystem::path& folder);

} // namespace haven::store
