#pragma once

#include "base/result.h"

#include <filesystem>
#include <vector>

namespace haven::store {

/// A store folder while it is being made: built out of sight, put in its place in one step, and, unless kept, removed
/// again with everything in it, so that a failure leaves the disk as it was.
class NewFolder {
 public:
  /// Claims a place that does not exist yet or is an empty folder. StoreExists (folder) otherwise; NoPermission,
  /// ReadOnly, DiskFull, IoFailed.
  static Result<NewFolder> begin(const std::filesystem::path& wanted);
  ~NewFolder();
  NewFolder(NewFolder&& other) noexcept;
  NewFolder& operator=(NewFolder&&) = delete;

  /// Where to build.
  [[nodiscard]] const std::filesystem::path& building() const { return m_building; }
  /// Moves what was built to the wanted place, `last` as the last of its files, and makes that survive a power failure.
  Status settle(const std::filesystem::path& last);
  /// Nothing is removed any more.
  void keep() { m_kept = true; }

 private:
  explicit NewFolder(std::filesystem::path wanted) : m_wanted(std::move(wanted)) {}
  Status makeParents();
  Status makeBuilding();
  Status moveInside(const std::filesystem::path& last);

  std::filesystem::path m_wanted;
  std::filesystem::path m_building;
  std::filesystem::path m_firstMade;          ///< topmost parent made on the way, empty when all were there
  std::vector<std::filesystem::path> m_moved; ///< files put into a folder that was there
  bool m_wantedExisted = false;
  bool m_kept = false;
};

} // namespace haven::store
