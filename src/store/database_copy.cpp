#include "store/database_copy.h"

#include <sqlite3.h>

namespace haven::store {

void DatabaseCopy::Finish::operator()(sqlite3_backup* copy) const {
  sqlite3_backup_finish(copy);
}

Result<DatabaseCopy> DatabaseCopy::begin(Database& from, Database& to) {
  sqlite3_backup* copy = sqlite3_backup_init(to.m_handle, "main", from.m_handle, "main");
  if (copy == nullptr) return fail(to.errorFor(sqlite3_extended_errcode(to.m_handle)));
  return DatabaseCopy(from, to, copy);
}

Result<bool> DatabaseCopy::step(int pages) {
  const int code = sqlite3_backup_step(m_copy.get(), pages);
  if (code == SQLITE_OK) return false;
  if (code == SQLITE_DONE) return true;
  return fail(failed(code));
}

/// Which of the two it was is not told; one that met no failure of the system was not it.
Error DatabaseCopy::failed(int code) const {
  int system = 0;
  sqlite3_file_control(m_to->m_handle, "main", SQLITE_FCNTL_LAST_ERRNO, &system);
  return (system != 0 ? m_to : m_from)->errorFor(code, system);
}

int DatabaseCopy::pagesLeft() const {
  return sqlite3_backup_remaining(m_copy.get());
}

int DatabaseCopy::pages() const {
  return sqlite3_backup_pagecount(m_copy.get());
}

} // namespace haven::store
