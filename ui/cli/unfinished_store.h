#pragma once

#include <filesystem>

namespace haven::cli {

/// The folder of a store that is being filled. Unless it is kept, what the store put there is removed again, and the
/// folders that were made for it, so that a half-filled store is no store. Nothing else in them is touched.
class UnfinishedStore {
 public:
  /// Before the store is made: looks which folders there are.
  explicit UnfinishedStore(const std::filesystem::path& folder);
  /// The store must be closed by now.
  ~UnfinishedStore();
  UnfinishedStore(const UnfinishedStore&) = delete;
  UnfinishedStore& operator=(const UnfinishedStore&) = delete;

  /// The store was made: from now on what is in the folder is its own.
  void made() { m_remove = true; }
  void keep() { m_remove = false; }

 private:
  std::filesystem::path m_folder;
  std::filesystem::path m_there; ///< the innermost folder that there was
  bool m_remove = false;
};

} // namespace haven::cli
