#include "store/backup_place.h"

#include "store/durable_file.h"
#include "store/system_calls.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

#include <cerrno>
#include <cstdio>
#include <string>

namespace haven::store {
namespace {

namespace fs = std::filesystem;

constexpr mode_t kOwnerOnly = 0600;

fs::path folderOf(const fs::path& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

tl::unexpected<Error> taken(const fs::path& wanted) {
  return fail(ErrorKind::StoreExists, {{"file", wanted.string()}});
}

/// A file system that does not tell, or does not lock, is no reason not to try.
bool isTooFull(const fs::path& folder, std::uint64_t bytes) {
  struct statvfs room {};
  if (::statvfs(folder.c_str(), &room) != 0 || room.f_blocks == 0) return false;
  return std::uint64_t{room.f_bavail} * std::uint64_t{room.f_frsize} < bytes;
}

bool isHeldByAnother(const Descriptor& file) {
  return ::flock(file.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

bool isThere(const fs::path& file) {
  struct stat status {};
  return ::lstat(file.c_str(), &status) == 0;
}

Status renameTo(const fs::path& from, const fs::path& to) {
  if (systemCalls().renameNew(from.c_str(), to.c_str()) == 0) return {};
  if (errno == EEXIST) return taken(to);
  if (errno != EINVAL && errno != ENOSYS) return fail(systemError(errno, to));
  // A file system that cannot refuse by itself.
  if (isThere(to)) return taken(to);
  if (systemCalls().rename(from.c_str(), to.c_str()) != 0) return fail(systemError(errno, to));
  return {};
}

} // namespace

Result<std::string> readAt(const Descriptor& in, std::uint64_t at, std::size_t bytes, const fs::path& file) {
  std::string content(bytes, '\0');
  std::size_t got = 0;
  while (got < bytes) {
    const ssize_t more = ::pread(in.get(), content.data() + got, bytes - got, static_cast<off_t>(at + got));
    if (more < 0 && errno == EINTR) continue;
    if (more < 0) return fail(systemError(errno, file));
    if (more == 0) break;
    got += static_cast<std::size_t>(more);
  }
  content.resize(got);
  return content;
}

Result<BackupPlace> BackupPlace::claim(const fs::path& wanted, std::uint64_t bytes) {
  if (!wanted.has_filename()) return fail(systemError(EISDIR, wanted));
  if (isThere(wanted)) return taken(wanted);
  const fs::path building = folderOf(wanted) / ("." + wanted.filename().string() + std::string(kSuffix));
  Descriptor file(systemCalls().open(building.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, kOwnerOnly));
  if (!file.isOpen()) return fail(systemError(errno, wanted));
  if (isHeldByAnother(file)) return fail(ErrorKind::StoreBusy);
  BackupPlace place(wanted, building, std::move(file));
  if (isTooFull(folderOf(wanted), bytes)) return fail(ErrorKind::DiskFull, {{"file", wanted.string()}});
  // A stick may know no modes; what is written is encrypted all the same.
  static_cast<void>(::fchmod(place.m_file.get(), kOwnerOnly));
  if (::ftruncate(place.m_file.get(), 0) != 0) return fail(systemError(errno, wanted));
  return place;
}

BackupPlace::~BackupPlace() {
  if (m_file.isOpen() && !m_building.empty()) systemCalls().unlink(m_building.c_str());
}

Status BackupPlace::append(std::string_view bytes) {
  if (::lseek(m_file.get(), 0, SEEK_END) < 0) return fail(systemError(errno, m_wanted));
  while (!bytes.empty()) {
    const ssize_t written = systemCalls().write(m_file.get(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return fail(systemError(errno, m_wanted));
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

Result<std::string> BackupPlace::read(std::uint64_t at, std::size_t bytes) const {
  return readAt(m_file, at, bytes, m_wanted);
}

Status BackupPlace::flush() {
  if (systemCalls().fsync(m_file.get()) != 0) return fail(systemError(errno, m_wanted));
  static_cast<void>(::posix_fadvise(m_file.get(), 0, 0, POSIX_FADV_DONTNEED));
  return {};
}

Status BackupPlace::settle() {
  if (Status moved = renameTo(m_building, m_wanted); !moved) return moved;
  m_building.clear();
  Status synced = syncFolder(folderOf(m_wanted));
  // Said to have failed, it may not stand in the way of the next one of that name.
  if (!synced) takeBack();
  return synced;
}

void BackupPlace::takeBack() {
  systemCalls().unlink(m_wanted.c_str());
}

void removeLeftParts(const fs::path& folder, std::string_view start) {
  std::error_code error;
  for (fs::directory_iterator at(folder.empty() ? fs::path(".") : folder, error), end; !error && at != end;
       at.increment(error)) {
    const std::string name = at->path().filename().string();
    if (!name.starts_with("." + std::string(start)) || !name.ends_with(BackupPlace::kSuffix)) continue;
    const Descriptor left(::open(at->path().c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (left.isOpen() && !isHeldByAnother(left)) systemCalls().unlink(at->path().c_str());
  }
}

} // namespace haven::store
