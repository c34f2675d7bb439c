#pragma once

#include "store/sqlite.h"

#include <memory>

struct sqlite3_backup;

namespace haven::store {

/// Copies an open database into an empty one, some pages at a time. What is written through `from` meanwhile is in the
/// copy too. Neither may be closed, nor `to` be used, before this is destroyed.
class DatabaseCopy {
 public:
  /// @param to opened with `Database::Mode::Copy` and the same key
  static Result<DatabaseCopy> begin(Database& from, Database& to);

  /// Copies up to this many pages. True when the copy is whole.
  Result<bool> step(int pages);
  /// As of the last step.
  [[nodiscard]] int pagesLeft() const;
  [[nodiscard]] int pages() const;

 private:
  struct Finish {
    void operator()(sqlite3_backup* copy) const;
  };
  DatabaseCopy(Database& from, Database& to, sqlite3_backup* copy) : m_from(&from), m_to(&to), m_copy(copy) {}
  [[nodiscard]] Error failed(int code) const;

  Database* m_from;
  Database* m_to;
  std::unique_ptr<sqlite3_backup, Finish> m_copy;
};

} // namespace haven::store
