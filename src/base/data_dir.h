#pragma once

#include "base/result.h"

#include <filesystem>

namespace haven {

/// The folder with the shipped clinical content (`instruments`, `schema`): beside the installed program
/// (`../share/haven/data`), else the source tree it was built from. NotFound (what "data") when neither is there.
Result<std::filesystem::path> dataDirectory();

/// The whole content of a file. IoFailed, NotFound or NoPermission; InvalidFile (reason "too-large") over `limit`
/// bytes, (reason "is-a-folder") for a folder.
Result<std::string> readFile(const std::filesystem::path& file, std::size_t limit);

} // namespace haven
