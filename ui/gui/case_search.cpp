#include "gui/case_search.h"

#include <utility>

namespace haven::gui {

CaseSearch::CaseSearch(Session& session, QObject* parent) : QObject(parent), m_session(&session) {
  m_thread.setMaxThreadCount(1);
  m_thread.setExpiryTimeout(-1);
  // Opens the connection while the page is still being made.
  m_room = session.store().readingRoom();
  run([](store::Database&) { return Status(); });
}

CaseSearch::~CaseSearch() {
  ++m_asked;
  if (m_room) m_room->interrupt();
  m_thread.clear();
  m_thread.waitForDone();
}

Status CaseSearch::ask(const store::CaseQuery& query, store::CaseFacets wanted) {
  ++m_asked;
  if (m_room) m_room->interrupt();
  m_thread.clear();
  auto leave = store::SearchLeave::begin(m_session->store());
  if (!leave) return fail(leave.error());
  m_leave = std::move(*leave);
  m_room = m_session->store().readingRoom(); // another one since the key was replaced
  run([this, asked = m_asked.load(), leave = m_leave, query, wanted](store::Database& database) -> Status {
    store::CaseFinder finder(database);
    Status first;
    auto cases = finder.find(leave, query, wanted, kFirst, [&](std::vector<casefile::CaseId> ids) {
      auto rows = finder.rows(leave, ids);
      first = rows ? Status() : fail(rows.error());
      if (rows && asked == m_asked)
        tell([this, ids = std::move(ids), rows = std::move(*rows)] { emit began(ids, rows); });
    });
    if (!cases) return fail(cases.error());
    tell([this, cases = std::move(*cases)] { emit found(cases); });
    return first;
  });
  return {};
}

void CaseSearch::fetch(int from, std::vector<casefile::CaseId> ids) {
  if (!m_room) return;
  run([this, from, leave = m_leave, ids = std::move(ids)](store::Database& database) -> Status {
    auto rows = store::CaseFinder(database).rows(leave, ids);
    if (!rows) return fail(rows.error());
    tell([this, from, ids, rows = std::move(*rows)] { emit fetched(from, ids, rows); });
    return {};
  });
}

void CaseSearch::run(Work work) {
  m_thread.start(
      [this, asked = m_asked.load(), room = m_room, work = std::move(work)] {
        if (asked != m_asked) return;
        const Status done = room->read(work);
        // What was given up ends with an error that is nobody's.
        if (!done && asked == m_asked) tell([this, error = done.error()] { emit failed(error); });
      },
      ++m_urgency);
}

void CaseSearch::tell(std::function<void()> what) {
  QMetaObject::invokeMethod(
      this,
      [this, asked = m_asked.load(), what = std::move(what)] {
        if (asked == m_asked) what();
      },
      Qt::QueuedConnection);
}

} // namespace haven::gui
