#include "store/system_calls.h"

#include "store/other_system_calls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

namespace haven::store {
namespace {

int openFile(const char* file, int flags, mode_t mode) {
  return ::open(file, flags, mode);
}

int renameNew(const char* from, const char* to) {
  return ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

constexpr SystemCalls kSystem{openFile, ::write, ::fsync, std::rename, renameNew, ::unlink, ::mkdir};
const SystemCalls* current = &kSystem;

} // namespace

const SystemCalls& systemCalls() {
  return *current;
}

OtherSystemCalls::OtherSystemCalls(const SystemCalls& calls) {
  current = &calls;
}

OtherSystemCalls::~OtherSystemCalls() {
  current = &kSystem;
}

} // namespace haven::store
