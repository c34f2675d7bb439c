#pragma once

#include "gui/session.h"
#include "store/case_finder.h"
#include "store/day_start.h"

#include <QFrame>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace haven::gui {

class BackupReminder;
class Disclosure;

/// The start of the day: which conclusions wait for one or came back, what is overdue and due, what one left
/// unfinished, and that the last backup is old. A few of each beside each other, with a way to all of them; what there
/// is none of says nothing. Can be folded to one line.
class FollowUpPanel : public QFrame {
  Q_OBJECT
 public:
  explicit FollowUpPanel(Session& session, QWidget* parent = nullptr);
  /// Reads everything again, from the index of cases as it is and off the window's thread. Why it was not begun.
  Status refresh();
  [[nodiscard]] bool isFolded() const;
  void setFolded(bool folded);

 signals:
  /// What was read is shown.
  void filled();
  /// It could not be read; what was shown before stays.
  void failed(const haven::Error& error);
  /// It is time to look again.
  void caseWanted(qint64 id);
  /// A form in it is not finished.
  void draftWanted(qint64 id);
  /// A conclusion in it waits for this person, or was given back.
  void conclusionWanted(qint64 id);
  /// All cases of one of the parts, in the list.
  void viewWanted(haven::store::CaseFacets wanted, haven::store::CaseOrder order);
  void backupsWanted();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Row {
    QString name; ///< of the object
    QString text;
    std::function<void()> open;
  };
  void fill();
  void addLooks(const store::FirstOf& looks, const QString& title, const char* name, store::CaseFacet facet);
  void addDrafts();
  /// @param words what stands behind the name, of who and when
  void addConclusions(const std::vector<store::WaitingProposal>& all, bool& showAll, const QString& title,
                      const char* name, const std::function<QString(const QString& who, const QString& at)>& words);
  void addWaiting();
  void addReturned();
  /// @param more how many there are besides
  /// @param all shows them
  void addSection(const QString& title, const char* name, const std::vector<Row>& rows, int more,
                  std::function<void()> all);
  /// In as many columns as there is room for.
  void place();
  [[nodiscard]] QString rowText(const store::FollowUp& one, const QString& what) const;
  [[nodiscard]] QString when(Date day) const;

  Session* m_session;
  Disclosure* m_title;
  BackupReminder* m_backups;
  QLabel* m_nothing;
  QGridLayout* m_grid;
  std::vector<QWidget*> m_sections;
  int m_columns = 0;
  int m_asked = 0; ///< how many times; only the last counts
  store::DayStart m_day;
  bool m_allWaiting = false;  ///< every one is shown, not only the newest
  bool m_allReturned = false; ///< the same
};

} // namespace haven::gui
