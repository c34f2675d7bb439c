#include "store/durable_file.h"

#include "store/descriptor.h"
#include "store/system_calls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <span>
#include <utility>

namespace haven::store {
namespace {

constexpr mode_t kOwnerOnly = 0600;

Status failed(const std::filesystem::path& file) {
  return fail(systemError(errno, file));
}

Status writeAll(int descriptor, std::span<const char> bytes, const std::filesystem::path& file) {
  while (!bytes.empty()) {
    const ssize_t written = systemCalls().write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return failed(file);
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return {};
}

Status copyAll(int from, int to, const std::filesystem::path& file, std::uint64_t most) {
  std::array<char, 1U << 16U> chunk{};
  for (;;) {
    const ssize_t got = ::read(from, chunk.data(), std::min<std::uint64_t>(chunk.size(), most));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failed(file);
    if (got == 0) return {};
    if (Status done = writeAll(to, std::span(chunk).first(static_cast<std::size_t>(got)), file); !done) return done;
    most -= static_cast<std::uint64_t>(got);
  }
}

/// Fills a new file beside the wanted one, then takes its place; leaves nothing behind when that fails.
template <class Fill>
Status replaceThrough(const std::filesystem::path& file, Fill fill) {
  std::filesystem::path beside = file;
  beside += ".new";
  const auto write = [&]() -> Status {
    const Descriptor out(
        systemCalls().open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, kOwnerOnly));
    if (!out.isOpen()) return failed(beside);
    if (Status filled = fill(out.get()); !filled) return filled;
    if (::fchmod(out.get(), kOwnerOnly) != 0 || systemCalls().fsync(out.get()) != 0) return failed(beside);
    return {};
  };
  Status done = write();
  if (done && systemCalls().rename(beside.c_str(), file.c_str()) != 0) done = failed(file);
  if (!done) {
    systemCalls().unlink(beside.c_str());
    return done;
  }
  return syncFolder(file.parent_path());
}

} // namespace

Error systemError(int code, const std::filesystem::path& file) {
  switch (code) {
  case ENOSPC:
  case EDQUOT:
  case EFBIG:
    return {ErrorKind::DiskFull, {{"file", file.string()}}};
  case EROFS:
    return {ErrorKind::ReadOnly, {{"file", file.string()}}};
  case EACCES:
  case EPERM:
    return {ErrorKind::NoPermission, {{"file", file.string()}}};
  case ENOENT:
    return {ErrorKind::NotFound, {{"what", file.string()}}};
  default:
    return {ErrorKind::IoFailed, {{"file", file.string()}, {"reason", std::strerror(code)}}};
  }
}

Status createPrivateFile(const std::filesystem::path& file) {
  const Descriptor out(systemCalls().open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerOnly));
  if (!out.isOpen() || ::fchmod(out.get(), kOwnerOnly) != 0) return failed(file);
  return {};
}

Status replaceFile(const std::filesystem::path& file, std::string_view content) {
  return replaceThrough(file, [&](int out) { return writeAll(out, content, file); });
}

Status copyFile(const std::filesystem::path& from, const std::filesystem::path& to, std::uint64_t most) {
  const Descriptor in(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
  if (!in.isOpen()) return failed(from);
  return replaceThrough(to, [&](int out) { return copyAll(in.get(), out, to, most); });
}

Status syncFolder(const std::filesystem::path& folder) {
  const Descriptor open(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!open.isOpen() || systemCalls().fsync(open.get()) != 0) return failed(folder);
  return {};
}

} // namespace haven::store
