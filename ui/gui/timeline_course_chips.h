#pragma once

#include "gui/timeline_words.h"
#include "report/course.h"

#include <QWidget>

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace haven::gui {

/// Which lines of the courses of a case are drawn. Of nothing chosen all are.
struct CourseChoice {
  std::set<casefile::RelationshipId> carers;
  std::set<std::string> scales; ///< by `courseScaleId`
  [[nodiscard]] bool letsCarer(casefile::RelationshipId id) const { return carers.empty() || carers.contains(id); }
  [[nodiscard]] bool letsScale(const std::string& id) const { return scales.empty() || scales.contains(id); }
};

/// "lsvg/2008/total": a scale of one edition of an instrument.
std::string courseScaleId(const report::Course& course, const report::TimeChart& chart);

/// Chips for every carer and every scale that has a course, as far as there is something to choose. Named
/// `courseCarer_<relationship>` and `courseScale_<scale>`. What is chosen is kept nowhere.
class CourseChips : public QWidget {
  Q_OBJECT
 public:
  explicit CourseChips(QWidget* parent = nullptr);
  /// Makes the chips anew; what of the choice there is nothing any more of is left out.
  void setCourses(const std::vector<report::Course>& courses, const TimelineContext& context, CourseChoice choice);
  [[nodiscard]] const CourseChoice& choice() const { return m_choice; }

 signals:
  void choiceChanged();

 private:
  QWidget* addRow(const QString& words);
  void addChip(QWidget* row, const QString& words, const QString& name, bool on, std::function<void(bool)> chose);

  CourseChoice m_choice;
};

} // namespace haven::gui
