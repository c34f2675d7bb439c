#include "store/kill_points.h"

#include <dlfcn.h>
#include <unistd.h>

#include <cstdio>

// These stand before the functions of the C library for the whole program, the engine's calls included, and pass on to
// them unless a child has asked to be killed.

namespace haven::tests {
namespace {

int callsLeft = 0; // 0: nobody asked

void count() {
  if (callsLeft > 0 && --callsLeft == 0) ::_exit(kKilled);
}

template <class Function>
Function* original(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

void dieAtDurableCall(int number) {
  callsLeft = number;
}

} // namespace haven::tests

extern "C" {

int fsync(int file) {
  static auto* const pass = haven::tests::original<int(int)>("fsync");
  haven::tests::count();
  return pass(file);
}

int fdatasync(int file) {
  static auto* const pass = haven::tests::original<int(int)>("fdatasync");
  haven::tests::count();
  return pass(file);
}

int rename(const char* from, const char* to) noexcept {
  static auto* const pass = haven::tests::original<int(const char*, const char*)>("rename");
  haven::tests::count();
  return pass(from, to);
}

int unlink(const char* file) noexcept {
  static auto* const pass = haven::tests::original<int(const char*)>("unlink");
  haven::tests::count();
  return pass(file);
}
}
