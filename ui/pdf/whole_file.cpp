#include "pdf/whole_file.h"

#include "base/random.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace haven::pdf {
namespace {

constexpr std::array kKnownErrors = {
    std::pair{ENOSPC, ErrorKind::DiskFull},     std::pair{EDQUOT, ErrorKind::DiskFull},
    std::pair{EFBIG, ErrorKind::DiskFull},      std::pair{EROFS, ErrorKind::ReadOnly},
    std::pair{EACCES, ErrorKind::NoPermission}, std::pair{EPERM, ErrorKind::NoPermission}};

tl::unexpected<Error> failed(int error, const std::filesystem::path& file) {
  for (const auto& [number, kind] : kKnownErrors)
    if (number == error) return fail(kind, {{"file", file.string()}});
  return fail(ErrorKind::IoFailed, {{"file", file.string()}, {"reason", std::strerror(error)}});
}

std::string temporaryName() {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::array<unsigned char, 16> chance{};
  SystemRandom().fill(chance);
  std::string name = ".haven-";
  for (const unsigned char byte : chance)
    name += kDigits[byte % kDigits.size()];
  return name + ".tmp";
}

/// A file being written; taken away again unless it was put in its place.
class PendingFile {
 public:
  /// With the rights a new file of this user gets.
  explicit PendingFile(const std::filesystem::path& folder) : m_name((folder / temporaryName()).string()) {
    m_descriptor = ::open(m_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  }
  ~PendingFile() {
    close();
    if (m_opened && !m_placed) ::unlink(m_name.c_str());
  }
  PendingFile(const PendingFile&) = delete;
  PendingFile& operator=(const PendingFile&) = delete;

  [[nodiscard]] bool open() {
    m_opened = m_descriptor >= 0;
    return m_opened;
  }

  [[nodiscard]] bool write(std::string_view content) {
    while (!content.empty()) {
      const ssize_t written = ::write(m_descriptor, content.data(), content.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return false;
      content.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
  }

  /// A replaced file keeps its rights.
  [[nodiscard]] bool takeRights(const std::filesystem::path& target) {
    struct stat known {};
    return ::stat(target.c_str(), &known) != 0 || ::fchmod(m_descriptor, known.st_mode & 07777U) == 0;
  }

  [[nodiscard]] bool place(const std::filesystem::path& target) {
    if (::fsync(m_descriptor) != 0 || !close()) return false;
    m_placed = ::rename(m_name.c_str(), target.c_str()) == 0;
    return m_placed;
  }

 private:
  bool close() {
    const int descriptor = std::exchange(m_descriptor, -1);
    return descriptor < 0 || ::close(descriptor) == 0;
  }

  std::string m_name;
  int m_descriptor = -1;
  bool m_opened = false;
  bool m_placed = false;
};

/// Makes the new name last; a file system that cannot do this has still written the file.
void flushFolder(const std::filesystem::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

} // namespace

Status writeWholeFile(const std::filesystem::path& file, std::string_view content) {
  const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
  PendingFile pending(folder);
  if (!pending.open()) return failed(errno, file);
  if (!pending.write(content) || !pending.takeRights(file) || !pending.place(file)) return failed(errno, file);
  flushFolder(folder);
  return {};
}

} // namespace haven::pdf
