#include "exchange/output_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <utility>

namespace haven::exchange {
namespace {

/// Rights of a new file as the user's mask has them; mkstemp alone gives them to the owner only.
mode_t usualMode(const std::filesystem::path& place) {
  struct stat before {};
  if (stat(place.c_str(), &before) == 0) return before.st_mode & 0777U;
  const mode_t mask = umask(0);
  umask(mask);
  return 0666U & ~mask;
}

} // namespace

Error writeError(int systemError, const std::filesystem::path& file) {
  const std::string name = file.string();
  switch (systemError) {
  case ENOSPC:
  case EDQUOT:
    return {ErrorKind::DiskFull, {{"file", name}}};
  case EROFS:
    return {ErrorKind::ReadOnly, {{"file", name}}};
  case EACCES:
  case EPERM:
    return {ErrorKind::NoPermission, {{"file", name}}};
  default:
    return {ErrorKind::IoFailed, {{"file", name}, {"reason", "write"}}};
  }
}

Result<OutputFile> OutputFile::open(const std::filesystem::path& wanted) {
  std::error_code error;
  std::filesystem::path place = std::filesystem::weakly_canonical(wanted, error); // a link keeps leading there
  if (error) place = wanted;
  const bool other = std::filesystem::exists(place, error) && !std::filesystem::is_regular_file(place, error);
  if (other) {
    std::FILE* file = std::fopen(place.c_str(), "wb");
    if (file == nullptr) return fail(writeError(errno, wanted));
    return OutputFile(place, {}, file);
  }
  std::string draft = place.string() + ".XXXXXX";
  const int descriptor = mkstemp(draft.data());
  if (descriptor < 0) return fail(writeError(errno, wanted));
  fchmod(descriptor, usualMode(place));
  return OutputFile(place, draft, fdopen(descriptor, "wb"));
}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : m_place(std::move(other.m_place)), m_draft(std::exchange(other.m_draft, {})),
      m_file(std::exchange(other.m_file, nullptr)) {}

OutputFile::~OutputFile() {
  if (m_file != nullptr) (void)std::fclose(m_file); // nobody waits for a file that was not committed
  std::error_code ignored;
  if (!m_draft.empty()) std::filesystem::remove(m_draft, ignored);
}

Status OutputFile::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size()) return fail(writeError(errno, m_place));
  return {};
}

Status OutputFile::commit() {
  // Some devices know no fsync; for a file that stays, what follows the rename must be on disk before it.
  const bool safe = std::fflush(m_file) == 0 && (m_draft.empty() || fsync(fileno(m_file)) == 0);
  const int flushError = safe ? 0 : errno;
  const bool closed = std::fclose(std::exchange(m_file, nullptr)) == 0;
  if (!safe || !closed) return fail(writeError(safe ? errno : flushError, m_place));
  if (m_draft.empty()) return {};
  if (std::rename(m_draft.c_str(), m_place.c_str()) != 0) return fail(writeError(errno, m_place));
  m_draft.clear();
  return {};
}

} // namespace haven::exchange
