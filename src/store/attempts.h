#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <chrono>
#include <filesystem>
#include <vector>

namespace haven::store {

/// One wrong attempt to get in.
struct Attempt {
  std::chrono::sys_seconds at{};
  std::vector<int> slots; ///< that were tried; no name stands anywhere outside the encrypted database
  bool operator==(const Attempt&) const = default;
};

/// The file `haven.attempts`: what went wrong since somebody last came in, and what the access log has still to be told
/// of. Outside the database, because it is written by people who cannot open that.
struct Attempts {
  static constexpr const char* kFileName = "haven.attempts";
  static constexpr std::size_t kMostKept = 1000; ///< newest
  int wrong = 0;                                 ///< since the last right one
  std::chrono::sys_seconds waitFrom{};           ///< when the last wrong one was
  std::vector<Attempt> untold;
  bool operator==(const Attempts&) const = default;
};

/// How long to wait after so many wrong attempts: nothing for the first two, then 1 s, 2 s, 4 s, ... 300 s.
std::chrono::seconds waitAfter(int wrong);

/// What cannot be read counts as absent: who can write here could as well remove the file.
Attempts readAttempts(const std::filesystem::path& folder);

/// TooManyAttempts (seconds) while waiting. Never longer than the wait itself, also when the clock was set back.
Status mayTryNow(const std::filesystem::path& folder, const Clock& clock);
/// Notes a wrong attempt. Where the disk is full or may not be written, nothing is noted and nothing fails: that may
/// not keep anybody out.
void noteWrong(const std::filesystem::path& folder, const Clock& clock, const std::vector<int>& slots);
/// The next wrong one is the first again; what the access log was not told of stays.
void noteRight(const std::filesystem::path& folder);
/// The access log was told of everything.
void forgetAttempts(const std::filesystem::path& folder);

} // namespace haven::store
