#pragma once

#include <cstddef>

#include <sys/types.h>

namespace haven::store {

/// The calls with which files that are not the engine's reach the disk: everything that changes a folder or a file.
/// As the system's own: -1 and `errno` when they fail.
struct SystemCalls {
  int (*open)(const char* file, int flags, mode_t mode); ///< only where it may make a file
  ssize_t (*write)(int descriptor, const void* bytes, std::size_t size);
  int (*fsync)(int descriptor); ///< of files and of folders
  int (*rename)(const char* from, const char* to);
  int (*renameNew)(const char* from, const char* to); ///< EEXIST where there is something of that name
  int (*unlink)(const char* file);
  int (*mkdir)(const char* folder, mode_t mode);
};

/// Those of the system, except in tests that say otherwise (store/other_system_calls.h).
const SystemCalls& systemCalls();

} // namespace haven::store
