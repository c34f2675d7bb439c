#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace haven::tests {

/// How a process that went its own way ended.
struct Ending {
  int status = 0;      ///< exit status; minus the signal that ended it
  std::string message; ///< what it wrote about it
};

/// Splits off a process that goes on with its own copy of the working folder: memory and open files as they are now,
/// and every file below the folder its own. Returns twice: in the new process with nothing, in the old one, after the
/// new one ended, with how. A process that goes on for more than `seconds` is ended.
/// @param spare an empty or absent folder outside the working folder, for the copy; gone when this returns
std::optional<Ending> goOwnWay(const std::filesystem::path& spare, unsigned seconds);

/// Ends a process that went its own way, with what it has to tell; 0 when all was well.
[[noreturn]] void endOwnWay(int status, const std::string& message);

} // namespace haven::tests
