#pragma once

#include "base/result.h"
#include "store/descriptor.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace haven::store {

/// A file being made beside the place it is meant for, out of sight, and removed again unless it is put there. Whoever
/// is killed meanwhile leaves it; the next one to make a file of that name takes it over.
class BackupPlace {
 public:
  /// Behind the name of a file that is being made; the name begins with a dot.
  static constexpr std::string_view kSuffix = ".part";

  /// StoreExists (file) when something is there; StoreBusy when another program is making it; DiskFull where fewer
  /// than `bytes` are free; NotFound, NoPermission, ReadOnly, IoFailed.
  static Result<BackupPlace> claim(const std::filesystem::path& wanted, std::uint64_t bytes);
  ~BackupPlace();
  BackupPlace(BackupPlace&&) noexcept = default;
  BackupPlace& operator=(BackupPlace&&) = delete;

  [[nodiscard]] const std::filesystem::path& wanted() const { return m_wanted; }
  /// Where to build: an empty file that its owner alone can read, where the file system can say so.
  [[nodiscard]] const std::filesystem::path& building() const { return m_building; }
  Status append(std::string_view bytes);
  /// As `readAt`.
  Result<std::string> read(std::uint64_t at, std::size_t bytes) const;
  /// Onto the disk, and out of the memory of the system, so that what is read next comes from the disk.
  Status flush();
  /// Puts it where it is wanted. StoreExists when something has come to be there.
  Status settle();
  /// Removes it from where `settle` put it.
  void takeBack();

 private:
  BackupPlace(std::filesystem::path wanted, std::filesystem::path building, Descriptor file)
      : m_wanted(std::move(wanted)), m_building(std::move(building)), m_file(std::move(file)) {}

  std::filesystem::path m_wanted;
  std::filesystem::path m_building; ///< empty when it is in its place
  Descriptor m_file;
};

/// Some bytes of an open file: fewer than asked for only at its end.
Result<std::string> readAt(const Descriptor& in, std::uint64_t at, std::size_t bytes,
                           const std::filesystem::path& file);

/// Removes what killed programs left of files whose names begin with `start`.
void removeLeftParts(const std::filesystem::path& folder, std::string_view start);

} // namespace haven::store
