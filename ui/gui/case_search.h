#pragma once

#include "gui/session.h"
#include "store/case_finder.h"
#include "store/reading_room.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace haven::gui {

/// Finds cases and reads their lines on a thread of its own, over a connection of its own: whatever the size of the
/// organisation, nothing here keeps the window waiting. What was asked before is given up for what is asked now.
class CaseSearch : public QObject {
  Q_OBJECT
 public:
  explicit CaseSearch(Session& session, QObject* parent = nullptr);
  /// Waits until nothing is read any more: the store may be closed after it.
  ~CaseSearch() override;

  /// How many lines come with the first answer: more than a screen shows.
  static constexpr std::size_t kFirst = 60;

  /// @return why it was not begun: not allowed, or the store cannot be read
  Status ask(const store::CaseQuery& query, store::CaseFacets wanted);
  /// Reads the lines of these of what was found.
  void fetch(int from, std::vector<casefile::CaseId> ids);

 signals:
  /// The first of those that are wanted, with their lines; soon after asking.
  void began(const std::vector<haven::casefile::CaseId>& ids, const std::vector<haven::store::CaseListRow>& rows);
  /// All that was found.
  void found(const std::vector<haven::store::FoundCase>& cases);
  /// @param ids those that were asked for
  void fetched(int from, const std::vector<haven::casefile::CaseId>& ids,
               const std::vector<haven::store::CaseListRow>& rows);
  void failed(const haven::Error& error);

 private:
  using Work = std::function<Status(store::Database& database)>;
  void run(Work work);
  /// Hands something over to the window's thread, unless something else was asked since.
  void tell(std::function<void()> what);

  Session* m_session;
  store::SearchLeave m_leave;
  std::shared_ptr<store::ReadingRoom> m_room;
  std::atomic<int> m_asked = 0; ///< how many times
  int m_urgency = 0;            ///< what is asked for last is looked at now
  QThreadPool m_thread;
};

} // namespace haven::gui
