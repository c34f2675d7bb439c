#pragma once

#include "base/result.h"

#include <filesystem>

namespace haven::store {

/// Holds a store folder for this process until it is destroyed or the process ends, however it ends. Advisory: it
/// keeps other Havens out, not other programs. Networked file systems without `flock` give no such guarantee.
class FolderLock {
 public:
  static constexpr const char* kFileName = "haven.lock";

  /// StoreBusy when somebody has it; NoPermission, ReadOnly, IoFailed.
  static Result<FolderLock> acquire(const std::filesystem::path& folder);
  ~FolderLock();
  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&&) = delete;

 private:
  explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
  int m_descriptor;
};

} // namespace haven::store
