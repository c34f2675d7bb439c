#pragma once

#include "casefile/administration_comparison.h"
#include "gui/kept_page.h"
#include "gui/timeline_filter.h"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace haven::gui {

class PageFrame;
class TimelineBand;
class TimelineCard;
class TimelineCompare;
class TimelineCourse;
class TimelineList;

/// Everything that happened in a case: drawn over years, and as a list to filter, to open an entry from, and to mark
/// two instruments in that are then laid side by side. A second view shows the scores over time. Nothing is written
/// here.
class TimelinePage : public QWidget, public OpensWithin {
  Q_OBJECT
 public:
  explicit TimelinePage(PlanDesk& desk, QWidget* parent = nullptr);
  /// Of the case on the desk; back from a record, as it was left.
  Status show();
  using QWidget::show;
  /// From a card or a comparison to the list. False when the list is what is shown.
  bool back();
  /// Filters, marks, what is in sight and what is open, as JSON.
  [[nodiscard]] QString openWithin() const override;
  void openAgain(const QString& what) override;

 signals:
  void recordWanted(qint64 id, bool draft);
  /// The very file of a report that left.
  void copyWanted(qint64 id);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  /// Which of the two views, and what belongs to the first: zoom, what is in sight, how many are shown.
  QWidget* makeHead();
  QWidget* makeEverything();
  void makeActions();
  [[nodiscard]] bool showsCourse() const;
  void showView(bool course);
  /// To where one was in the view that is shown.
  void focusPlace();
  [[nodiscard]] TimelineContext context() const;
  void showList(int entry);
  void showRows();
  void showRange();
  void showMarks(const QString& problem = {});
  void open(int entry);
  void mark(int entry);
  void openCompare();
  void wantRecord(qint64 id, bool draft);
  /// Why the marked ones cannot stand side by side; empty where they can.
  [[nodiscard]] QString whyNot() const;
  [[nodiscard]] int entryOf(casefile::TimelineKind kind, std::int64_t record) const;

  PlanDesk* m_desk;
  report::Definitions m_forms;
  std::vector<casefile::ReportCopy> m_reports;    ///< that left the store
  std::vector<casefile::TimelineEntry> m_entries; ///< oldest first
  std::vector<casefile::AdministrationId> m_marked;
  casefile::CaseId m_case = 0;
  bool m_comingBack = false; ///< a record was opened from here
  QStackedWidget* m_places;
  PageFrame* m_frame;
  QButtonGroup* m_views;
  std::vector<QWidget*> m_everything; ///< what is there in the first view alone
  TimelineCourse* m_course;
  TimelineBand* m_band;
  QLabel* m_range;
  TimelineFilterBar* m_filters;
  QLabel* m_count;
  QPushButton* m_all;
  TimelineList* m_list;
  QLabel* m_marks;
  QPushButton* m_unmark;
  QPushButton* m_side;
  TimelineCard* m_card;
  TimelineCompare* m_compare;
};

} // namespace haven::gui
