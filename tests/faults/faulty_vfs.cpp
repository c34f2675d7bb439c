#include "faults/faulty_vfs.h"

#include "faults/faulty_disk.h"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace haven::tests {
namespace {

using Kind = DiskOperation::Kind;

constexpr const char* kName = "faulty";
constexpr const char* kCiphered = "multipleciphers-faulty"; // how the encrypting layer calls itself over ours

int lastError = 0; ///< that was made up here; 0: ask the system

struct File {
  sqlite3_file base;
  const char* name; ///< lives as long as the file is open; null: a file of which nothing outlives the process
  sqlite3_file* real;
};

FaultyDisk& disk() {
  return FaultyDisk::instance();
}
File& of(sqlite3_file* file) {
  return *reinterpret_cast<File*>(file);
}
sqlite3_file* realOf(sqlite3_file* file) {
  return of(file).real;
}
sqlite3_vfs* realOf(sqlite3_vfs* vfs) {
  return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

/// What the engine is told: as its layer for Unix would say it.
int failed(const Verdict& verdict, int code) {
  lastError = verdict.error;
  return verdict.error == ENOSPC && (code & 0xFF) == SQLITE_IOERR ? SQLITE_FULL : code;
}

sqlite3_int64 sizeOf(sqlite3_file* file) {
  sqlite3_int64 size = 0;
  realOf(file)->pMethods->xFileSize(realOf(file), &size);
  return size;
}

/// From `at`, as far as the file goes.
std::string standing(sqlite3_file* file, sqlite3_int64 at, sqlite3_int64 length) {
  const sqlite3_int64 there = std::clamp<sqlite3_int64>(sizeOf(file) - at, 0, length);
  std::string bytes(static_cast<std::size_t>(there), '\0');
  if (there > 0) realOf(file)->pMethods->xRead(realOf(file), bytes.data(), static_cast<int>(there), at);
  return bytes;
}

int close(sqlite3_file* file) {
  const int code = realOf(file)->pMethods->xClose(realOf(file));
  sqlite3_free(of(file).real);
  return code;
}

int read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at) {
  if (disk().powerLost()) return failed({Verdict::Part::Nothing, EIO}, SQLITE_IOERR_READ);
  return realOf(file)->pMethods->xRead(realOf(file), bytes, size, at);
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
  const Verdict verdict = disk().judge(Kind::Write, of(file).name);
  const int part = verdict.part == Verdict::Part::Nothing ? 0 : verdict.part == Verdict::Part::Half ? size / 2 : size;
  if (part > 0) {
    const std::string_view now(static_cast<const char*>(bytes), static_cast<std::size_t>(part));
    disk().wrote(of(file).name, at, standing(file, at, part), sizeOf(file), now);
    const int code = realOf(file)->pMethods->xWrite(realOf(file), bytes, part, at);
    if (code != SQLITE_OK) return code;
  }
  return verdict.error == 0 ? SQLITE_OK : failed(verdict, SQLITE_IOERR_WRITE);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
  const Verdict verdict = disk().judge(Kind::Truncate, of(file).name);
  if (verdict.part != Verdict::Part::Nothing) {
    disk().truncated(of(file).name, size, standing(file, size, sizeOf(file)));
    const int code = realOf(file)->pMethods->xTruncate(realOf(file), size);
    if (code != SQLITE_OK) return code;
  }
  return verdict.error == 0 ? SQLITE_OK : failed(verdict, SQLITE_IOERR_TRUNCATE);
}

int sync(sqlite3_file* file, int /*flags*/) {
  const Verdict verdict = disk().judge(Kind::Sync, of(file).name);
  if (verdict.part == Verdict::Part::Nothing)
    disk().syncFailed(of(file).name);
  else
    disk().syncedWithName(of(file).name);
  // Also where the disk is full: what the system said tells that.
  lastError = verdict.error;
  return verdict.error == 0 ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
  return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lock(sqlite3_file* file, int level) {
  return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlock(sqlite3_file* file, int level) {
  return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReserved(sqlite3_file* file, int* reserved) {
  return realOf(file)->pMethods->xCheckReservedLock(realOf(file), reserved);
}

int control(sqlite3_file* file, int what, void* argument) {
  if (what == SQLITE_FCNTL_SIZE_HINT) {
    const Verdict verdict = disk().judge(Kind::Allocate, of(file).name);
    if (verdict.error != 0) return failed(verdict, SQLITE_IOERR_WRITE);
  }
  if (what == SQLITE_FCNTL_HAS_MOVED) { // a process that goes on with a copy has other files of the same names
    *static_cast<int*>(argument) = 0;
    return SQLITE_OK;
  }
  return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}

int sectorSize(sqlite3_file* file) {
  return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file* file) {
  return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

// What connections share is in the memory of the process: nothing of it goes to the disk.
int shareMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
  return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}
int shareLock(sqlite3_file* file, int from, int count, int flags) {
  return realOf(file)->pMethods->xShmLock(realOf(file), from, count, flags);
}
void shareBarrier(sqlite3_file* file) {
  realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int shareUnmap(sqlite3_file* file, int remove) {
  return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

// No mapped files: Haven uses none, and nothing may go round the counter.
constexpr sqlite3_io_methods kMethods{
    2,          close,         read,    write,      truncate,        sync,     fileSize,  lock,
    unlock,     checkReserved, control, sectorSize, characteristics, shareMap, shareLock, shareBarrier,
    shareUnmap, nullptr,       nullptr};

int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
  File& opened = of(file);
  opened.base.pMethods = nullptr;
  opened.name = name;
  if (name == nullptr) return SQLITE_CANTOPEN; // a temporary file: temp_store keeps all of that in memory
  const bool makes = (flags & SQLITE_OPEN_CREATE) != 0 && ::access(name, F_OK) != 0;
  const Verdict verdict = makes ? disk().judge(Kind::Create, name) : Verdict{};
  if (disk().powerLost() || verdict.part == Verdict::Part::Nothing) {
    lastError = verdict.error != 0 ? verdict.error : EIO;
    return SQLITE_CANTOPEN;
  }
  opened.real = static_cast<sqlite3_file*>(sqlite3_malloc(realOf(vfs)->szOsFile));
  std::memset(opened.real, 0, static_cast<std::size_t>(realOf(vfs)->szOsFile));
  int code = realOf(vfs)->xOpen(realOf(vfs), name, opened.real, flags, outFlags);
  if (code == SQLITE_OK && makes) disk().created(name);
  if (code == SQLITE_OK && verdict.error != 0) {
    opened.real->pMethods->xClose(opened.real);
    lastError = verdict.error;
    code = SQLITE_CANTOPEN;
  }
  if (code == SQLITE_OK)
    opened.base.pMethods = &kMethods;
  else
    sqlite3_free(opened.real);
  return code;
}

std::string contentOf(sqlite3_vfs* vfs, const char* name) {
  std::string content;
  int outFlags = 0;
  auto* file = static_cast<sqlite3_file*>(sqlite3_malloc(realOf(vfs)->szOsFile));
  std::memset(file, 0, static_cast<std::size_t>(realOf(vfs)->szOsFile));
  if (realOf(vfs)->xOpen(realOf(vfs), name, file, SQLITE_OPEN_READONLY | SQLITE_OPEN_WAL, &outFlags) == SQLITE_OK) {
    sqlite3_int64 size = 0;
    file->pMethods->xFileSize(file, &size);
    content.resize(static_cast<std::size_t>(size));
    if (size > 0) file->pMethods->xRead(file, content.data(), static_cast<int>(size), 0);
    file->pMethods->xClose(file);
  }
  sqlite3_free(file);
  return content;
}

int remove(sqlite3_vfs* vfs, const char* name, int /*syncFolder*/) {
  if (disk().powerLost()) return SQLITE_IOERR_DELETE;
  if (::access(name, F_OK) != 0) return SQLITE_IOERR_DELETE_NOENT;
  const Verdict verdict = disk().judge(Kind::Delete, name);
  if (verdict.part != Verdict::Part::Nothing) {
    disk().removed(name, contentOf(vfs, name));
    const int code = realOf(vfs)->xDelete(realOf(vfs), name, 0);
    if (code != SQLITE_OK) return code;
  }
  return verdict.error == 0 ? SQLITE_OK : failed(verdict, SQLITE_IOERR_DELETE);
}

int access(sqlite3_vfs* vfs, const char* name, int flags, int* result) {
  if (disk().powerLost()) return SQLITE_IOERR_ACCESS;
  return realOf(vfs)->xAccess(realOf(vfs), name, flags, result);
}

/// As it is: a process with its own copy of the folder works in that.
int fullPathname(sqlite3_vfs* /*vfs*/, const char* name, int size, char* out) {
  sqlite3_snprintf(size, out, "%s", name);
  return SQLITE_OK;
}

int systemError(sqlite3_vfs* vfs, int size, char* out) {
  const int made = std::exchange(lastError, 0);
  return made != 0 ? made : realOf(vfs)->xGetLastError(realOf(vfs), size, out);
}

sqlite3_vfs* theVfs() {
  sqlite3_vfs* unixVfs = sqlite3_vfs_find("unix-excl");
  if (unixVfs == nullptr) throw std::runtime_error("no layer for Unix");
  static sqlite3_vfs vfs;
  vfs = *unixVfs; // time and chance are its own
  vfs.iVersion = 2;
  vfs.szOsFile = sizeof(File);
  vfs.pNext = nullptr;
  vfs.zName = kName;
  vfs.pAppData = unixVfs;
  vfs.xOpen = open;
  vfs.xDelete = remove;
  vfs.xAccess = access;
  vfs.xFullPathname = fullPathname;
  vfs.xGetLastError = systemError;
  return &vfs;
}

} // namespace

FaultyVfs::FaultyVfs() {
  // A process that is split off in the middle of a call is another thread to a lock.
  sqlite3_shutdown();
  const bool begun = sqlite3_config(SQLITE_CONFIG_SINGLETHREAD) == SQLITE_OK && sqlite3_initialize() == SQLITE_OK &&
                     sqlite3_vfs_register(theVfs(), 0) == SQLITE_OK && sqlite3mc_vfs_create(kName, 1) == SQLITE_OK;
  if (!begun) throw std::runtime_error("no layer for faults");
}

FaultyVfs::~FaultyVfs() {
  sqlite3mc_vfs_destroy(kCiphered);
  sqlite3_vfs_unregister(sqlite3_vfs_find(kName));
  sqlite3_shutdown(); // the next use begins anew, with the engine's own layers
  sqlite3_config(SQLITE_CONFIG_SERIALIZED);
}

} // namespace haven::tests
