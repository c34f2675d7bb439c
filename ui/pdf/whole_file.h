#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

namespace haven::pdf {

/// Puts a file in place whole or not at all: written beside the target under a name that tells nothing, flushed to the
/// disk, then renamed over it. On failure nothing is left behind and a file that stood there stays as it was.
/// DiskFull, NoPermission, ReadOnly or IoFailed (params file, reason).
Status writeWholeFile(const std::filesystem::path& file, std::string_view content);

} // namespace haven::pdf
