#pragma once

#include "gui/timeline_course_chips.h"
#include "gui/timeline_course_rows.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QTableView;
class QVBoxLayout;

namespace haven::gui {

/// The time line as courses: of each instrument a chart a scale over the whole width, with the help that was chosen and
/// what happened meanwhile, and under it all of that as a table. Chips choose which carers and scales are drawn. Enter
/// on a row wants its entry of the time line; the point of the row is framed in the chart.
class TimelineCourse : public QWidget {
  Q_OBJECT
 public:
  explicit TimelineCourse(QWidget* parent = nullptr);
  /// Anew, with what was chosen as far as it is still there.
  void show(std::vector<casefile::TimelineEntry> entries, const TimelineContext& context);
  using QWidget::show;
  /// What is chosen, and the row: to come back to. Never kept in the store.
  [[nodiscard]] QJsonObject kept() const;
  void keep(const QJsonObject& kept);
  /// To the row that was last chosen; false where there is none.
  bool focusRow();

 signals:
  void entryWanted(casefile::TimelineKind kind, qint64 record);
  /// Other parts are there now.
  void rebuilt();

 private:
  void rebuild();
  /// The course with only what is chosen.
  [[nodiscard]] report::Course chosen(const report::Course& course) const;
  void addCourse(const report::Course& course, const report::CourseContext& meanwhile);
  void addChart(QVBoxLayout& column, const report::TimeChart& chart, const report::CourseContext& meanwhile);
  QTableView* makeTable(const report::TimeChart& chart, const std::vector<CourseRow>& rows);
  void addEmpty();

  TimelineContext m_context;
  std::vector<casefile::TimelineEntry> m_entries;
  std::vector<report::Course> m_courses;
  CourseChips* m_chips;
  QVBoxLayout* m_column;
  std::vector<QTableView*> m_tables;
  int m_table = 0; ///< number of the table, and of the row in it, that was last chosen
  int m_row = 0;
};

} // namespace haven::gui
