#pragma once

#include "base/result.h"

#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>

namespace haven::exchange {

/// A file that is there whole or not at all: written beside its place, and put there by `commit`. Until then, and
/// without it, what stood there stays. A place that is no ordinary file (a pipe, `/dev/null`) is written straight.
class OutputFile {
 public:
  /// NoPermission, ReadOnly, DiskFull or IoFailed (file).
  static Result<OutputFile> open(const std::filesystem::path& place);
  ~OutputFile();
  OutputFile(OutputFile&& other) noexcept;
  OutputFile& operator=(OutputFile&&) = delete;

  Status write(std::string_view bytes);
  Status commit();

 private:
  OutputFile(std::filesystem::path place, std::filesystem::path draft, std::FILE* file)
      : m_place(std::move(place)), m_draft(std::move(draft)), m_file(file) {}

  std::filesystem::path m_place;
  std::filesystem::path m_draft; ///< empty where it is written straight
  std::FILE* m_file;
};

/// What the system's error number says about a file that was being written.
Error writeError(int systemError, const std::filesystem::path& file);

} // namespace haven::exchange
