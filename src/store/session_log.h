#pragma once

#include "store/access_log.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

/// What an open store remembers of the rows it wrote: which ones the next act may be covered by, and which still wait
/// for room on the disk.
///
/// A row covers what comes after it when that is the same act on the same subject on the same ground, nothing was
/// logged in between but reading and changing in the same case, and it is not more than `kCovers` after the row. So
/// typing in one form, with the screen reading the case again after each change, is two rows every five minutes and
/// not two a key.
struct SessionLog {
  static constexpr std::chrono::seconds kCovers{300};

  /// Whether an act at `now` is covered. Only reading, changing and searching ever are.
  [[nodiscard]] bool covers(const LogSubject& what, std::string_view ground, std::chrono::sys_seconds now) const;
  void wrote(const LogSubject& what, std::string_view ground, std::chrono::sys_seconds at);

  std::vector<LogRow> waiting;

 private:
  struct Row {
    LogSubject what;
    std::string ground;
    std::chrono::sys_seconds at;
  };
  std::vector<Row> m_rows; ///< that may cover something, all about the same case
};

} // namespace haven::store
