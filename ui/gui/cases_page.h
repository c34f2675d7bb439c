#pragma once

#include "gui/case_list_model.h"
#include "gui/case_search.h"
#include "gui/form.h"
#include "gui/kept_page.h"
#include "gui/page_frame.h"
#include "gui/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace haven::gui {

class CaseBulk;
class CaseChips;
class CaseViews;
class FollowUpPanel;

/// Home: find a case by typing how a name or number begins, narrow the list down, or make a new case.
class CasesPage : public QWidget, public OpensWithin {
  Q_OBJECT
 public:
  explicit CasesPage(Session& session, QWidget* parent = nullptr);
  /// Reads the list again and puts the cursor in the search field.
  void refresh();
  void focusSearch();
  /// A calm line at the top about what was done last, until the list is read again.
  void tell(const QString& message);
  /// What the list is narrowed down by, how it is ordered, and whether the start of the day is folded.
  [[nodiscard]] QString openWithin() const override;
  void openAgain(const QString& what) override;

 signals:
  void caseWanted(qint64 id);
  /// Opened because it is time to look again.
  void followUpWanted(qint64 id);
  /// Opened because a conclusion in it waits for this person.
  void conclusionWanted(qint64 id);
  void newCaseWanted();
  /// A case of another team, with a reason.
  void emergencyWanted();
  void backupsWanted();

 private:
  QLayout* makeSearchRow();
  QLayout* makeNarrowing();
  void makeTable();
  QWidget* makeEmptyState();
  QLayout* makeFoot();
  /// Brings what the list goes by up to date, a part at a time.
  void update();
  void search();
  void showFirst(const std::vector<casefile::CaseId>& ids, const std::vector<store::CaseListRow>& rows);
  void showAll(const std::vector<store::FoundCase>& cases);
  /// Of what was found, what the chips ask for.
  void narrow();
  void showCases(std::vector<casefile::CaseId> ids);
  void fitColumns();
  /// The whole list, as the start of the day leads to it.
  void showView(store::CaseFacets wanted, store::CaseOrder order);
  void refreshDay();
  void openCurrent();
  /// In the order of the list.
  [[nodiscard]] std::vector<store::FoundCase> chosen() const;
  void addExamples();

  Session* m_session;
  PageFrame* m_frame;
  QLabel* m_message;
  FollowUpPanel* m_followUps;
  QLineEdit* m_words;
  QCheckBox* m_inNotes;
  CaseViews* m_view;
  QComboBox* m_order;
  CaseChips* m_chips;
  QLabel* m_count;
  CaseBulk* m_bulk;
  QStackedWidget* m_views;
  QTableView* m_table;
  QLabel* m_nothingFound;
  CaseListModel m_model;
  CaseSearch m_search;
  std::vector<store::FoundCase> m_found;
  bool m_whole = false;         ///< all that was asked for has been found
  bool m_openWhenFound = false; ///< Enter was pressed before it was
  bool m_dayWanted = false;     ///< once the first cases are there: the list comes first
  bool m_fitted = false;        ///< the columns, since the list was read anew
  casefile::CaseId m_current = 0;
};

} // namespace haven::gui
