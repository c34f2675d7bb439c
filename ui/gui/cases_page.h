#pragma once

#include "gui/case_list_model.h"
#include "gui/form.h"
#include "gui/page_frame.h"
#include "gui/session.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace haven::gui {

class BackupReminder;
class FollowUpPanel;

/// Home: find a case by typing any part of a name or number, or make a new one.
class CasesPage : public QWidget {
  Q_OBJECT
 public:
  explicit CasesPage(Session& session, QWidget* parent = nullptr);
  /// Reads the list again and puts the cursor in the search field.
  void refresh();
  void focusSearch();
  /// A calm line at the top about what was done last, until the list is read again.
  void tell(const QString& message);

 signals:
  void caseWanted(qint64 id);
  /// Opened because it is time to look again.
  void followUpWanted(qint64 id);
  void newCaseWanted();
  /// A case of another team, with a reason.
  void emergencyWanted();
  void backupsWanted();

 private:
  QWidget* makeEmptyState();
  void search();
  void openCurrent();
  void addExamples();

  Session* m_session;
  PageFrame* m_frame;
  BackupReminder* m_backups;
  QLabel* m_message;
  FollowUpPanel* m_followUps;
  QLineEdit* m_search;
  QLabel* m_count;
  QStackedWidget* m_views;
  QTableView* m_table;
  QLabel* m_nothingFound;
  CaseListModel m_model;
};

} // namespace haven::gui
