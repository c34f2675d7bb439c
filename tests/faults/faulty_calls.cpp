#include "faults/faulty_calls.h"

#include "faults/faulty_disk.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace haven::tests {
namespace {

using Kind = DiskOperation::Kind;

FaultyDisk& disk() {
  return FaultyDisk::instance();
}

/// Where a descriptor leads, relative to the working folder.
std::string nameOf(int descriptor) {
  std::error_code ignored;
  const auto place = std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(descriptor), ignored);
  return place.lexically_relative(std::filesystem::current_path(ignored)).string();
}

std::string contentOf(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

int failed(const Verdict& verdict) {
  errno = verdict.error;
  return -1;
}

/// The verdict is carried out by what the system does for `act`, and what follows on it.
template <class Act, class Noted>
int carryOut(const Verdict& verdict, Act act, Noted noted) {
  if (verdict.part == Verdict::Part::Nothing) return failed(verdict);
  const int done = act();
  if (done < 0) return done;
  noted();
  return verdict.error == 0 ? done : failed(verdict);
}

int open(const char* file, int flags, mode_t mode) {
  if (disk().powerLost()) return failed({Verdict::Part::Nothing, EIO});
  const bool makes = (flags & O_CREAT) != 0 && ::access(file, F_OK) != 0;
  const bool empties = (flags & O_TRUNC) != 0 && !makes;
  if (!makes && !empties) return ::open(file, flags, mode);
  const Verdict verdict = disk().judge(makes ? Kind::Create : Kind::Truncate, file);
  if (verdict.part == Verdict::Part::Nothing) return failed(verdict);
  if (empties) disk().truncated(file, 0, contentOf(file));
  const int descriptor = ::open(file, flags, mode);
  if (makes && descriptor >= 0) disk().created(file);
  if (verdict.error == 0 || descriptor < 0) return descriptor;
  ::close(descriptor);
  return failed(verdict);
}

ssize_t write(int descriptor, const void* bytes, std::size_t size) {
  const std::string file = nameOf(descriptor);
  const Verdict verdict = disk().judge(Kind::Write, file);
  if (verdict.part == Verdict::Part::Nothing) return failed(verdict);
  const std::size_t part = verdict.part == Verdict::Part::Half ? size / 2 : size;
  const auto at = ::lseek(descriptor, 0, SEEK_CUR);
  const std::string whole = contentOf(file);
  const auto from = std::min(whole.size(), static_cast<std::size_t>(at));
  disk().wrote(file, at, whole.substr(from, part), static_cast<std::int64_t>(whole.size()),
               {static_cast<const char*>(bytes), part});
  const ssize_t written = ::write(descriptor, bytes, part);
  return verdict.error == 0 ? written : failed(verdict);
}

int fsync(int descriptor) {
  const std::string file = nameOf(descriptor);
  struct stat found {};
  const bool folder = ::fstat(descriptor, &found) == 0 && S_ISDIR(found.st_mode);
  const Verdict verdict = disk().judge(Kind::Sync, file);
  if (verdict.part == Verdict::Part::Nothing && !folder) disk().syncFailed(file);
  return carryOut(
      verdict, [] { return 0; }, [&] { folder ? disk().syncedFolder(file) : disk().synced(file); });
}

int rename(const char* from, const char* to) {
  const bool replaces = ::access(to, F_OK) == 0;
  const std::string replaced = replaces ? contentOf(to) : std::string{};
  return carryOut(
      disk().judge(Kind::Rename, to), [&] { return std::rename(from, to); },
      [&] { disk().renamed(from, to, replaces, replaced); });
}

int renameNew(const char* from, const char* to) {
  if (::access(to, F_OK) == 0) return failed({Verdict::Part::Nothing, EEXIST});
  Verdict verdict = disk().judge(Kind::Rename, to);
  // It is done or not at all; nobody could tell afterwards whose file it is.
  if (verdict.error != 0 && !disk().powerLost()) verdict.part = Verdict::Part::Nothing;
  return carryOut(
      verdict, [&] { return std::rename(from, to); }, [&] { disk().renamed(from, to, false, {}); });
}

int unlink(const char* file) {
  if (::access(file, F_OK) != 0) return failed({Verdict::Part::Nothing, ENOENT});
  const std::string content = contentOf(file);
  return carryOut(
      disk().judge(Kind::Delete, file), [&] { return ::unlink(file); }, [&] { disk().removed(file, content); });
}

int mkdir(const char* folder, mode_t mode) {
  return carryOut(
      disk().judge(Kind::MakeFolder, folder), [&] { return ::mkdir(folder, mode); }, [] {});
}

constexpr store::SystemCalls kCalls{open, write, fsync, rename, renameNew, unlink, mkdir};

} // namespace

FaultyCalls::FaultyCalls() : m_calls(kCalls) {}

} // namespace haven::tests
