#include "base/data_dir.h"

#include <cerrno>
#include <fstream>

namespace haven {

Result<std::filesystem::path> dataDirectory() {
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  if (!error) {
    const auto installed = program.parent_path().parent_path() / "share" / "haven" / "data";
    if (std::filesystem::is_directory(installed / "instruments", error)) return installed;
  }
  const std::filesystem::path built = HAVEN_DATA_DIR;
  if (std::filesystem::is_directory(built / "instruments", error)) return built;
  return fail(ErrorKind::NotFound, {{"what", "data"}});
}

Result<std::string> readFile(const std::filesystem::path& file, std::size_t limit) {
  std::error_code ignored;
  if (std::filesystem::is_directory(file, ignored))
    return fail(ErrorKind::InvalidFile, {{"file", file.string()}, {"path", ""}, {"reason", "is-a-folder"}});
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    const int cause = errno;
    if (cause == ENOENT) return fail(ErrorKind::NotFound, {{"what", file.string()}});
    if (cause == EACCES) return fail(ErrorKind::NoPermission, {{"file", file.string()}});
    return fail(ErrorKind::IoFailed, {{"file", file.string()}, {"reason", "open"}});
  }
  std::string content;
  std::string chunk(1U << 16U, '\0');
  while (in.read(chunk.data(), static_cast<std::streamsize>(chunk.size())), in.gcount() > 0) {
    content.append(chunk, 0, static_cast<std::size_t>(in.gcount()));
    if (content.size() > limit)
      return fail(ErrorKind::InvalidFile, {{"file", file.string()}, {"path", ""}, {"reason", "too-large"}});
  }
  if (in.bad()) return fail(ErrorKind::IoFailed, {{"file", file.string()}, {"reason", "read"}});
  return content;
}

} // namespace haven
