#include "store/reading_room.h"

#include "store/sqlite.h"

#include <utility>

namespace haven::store {

ReadingRoom::~ReadingRoom() {
  close();
}

Status ReadingRoom::read(const std::function<Status(Database&)>& work) {
  const std::lock_guard alone(m_reading);
  if (m_closed) return fail(ErrorKind::StoreBusy);
  if (!m_database) {
    auto opened = Database::open(m_file, m_key, Database::Mode::Beside);
    if (!opened) return fail(opened.error());
    const std::lock_guard coming(m_calling);
    m_database = std::move(*opened);
  }
  return work(*m_database);
}

void ReadingRoom::interrupt() {
  const std::lock_guard here(m_calling);
  if (m_database) m_database->interrupt();
}

void ReadingRoom::close() {
  m_closed = true;
  interrupt();
  const std::lock_guard alone(m_reading);
  const std::lock_guard going(m_calling);
  m_database.reset();
}

} // namespace haven::store
