#pragma once

#include "gui/timeline_words.h"
#include "report/course_context.h"

#include <QStringList>

#include <vector>

namespace haven::gui {

/// A row of the table under a chart over time, and the entry of the time line that it stands for.
struct CourseRow {
  enum Column { Sign, When, Age, What, Score, Band, Since, ColumnCount };
  casefile::TimelineKind kind{};
  std::int64_t record = 0;
  QStringList cells; ///< of what is no score, `What` alone; it stands over the columns after it
  [[nodiscard]] bool isScore() const { return kind == casefile::TimelineKind::Administration; }
};
QStringList courseHeader();

/// How the screens call what stands beside a course: as the list of the time line does.
/// @param entries of the whole case; the naming refers to them
report::ContextNaming courseNaming(const std::vector<casefile::TimelineEntry>& entries, const TimelineContext& context);

/// Every point of the chart with its band and what changed since the one before it, by relationship, oldest first; then
/// help and events by their keys.
std::vector<CourseRow> courseRows(const report::TimeChart& chart, const report::CourseContext& meanwhile,
                                  const TimelineContext& context);

} // namespace haven::gui
