#pragma once

#include "store/access_log.h"

#include <chrono>
#include <optional>
#include <vector>

namespace haven::store {

/// What an open store remembers of the rows it wrote: which one the next act may be covered by, and which still wait
/// for room on the disk.
///
/// A row covers what comes after it when that is the same act on the same subject, nothing else was logged in between,
/// and it is not more than `kCovers` after the row. So typing in one form is a row every five minutes and not one a
/// key.
struct SessionLog {
  static constexpr std::chrono::seconds kCovers{300};

  /// Whether an act at `now` is covered. Only reading, changing and searching ever are.
  [[nodiscard]] bool covers(const LogSubject& what, std::chrono::sys_seconds now) const;
  void wrote(const LogSubject& what, std::chrono::sys_seconds at);

  std::vector<LogRow> waiting;

 private:
  std::optional<LogSubject> m_last;
  std::chrono::sys_seconds m_at{};
};

} // namespace haven::store
