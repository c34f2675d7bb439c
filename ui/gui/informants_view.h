#pragma once

#include "casefile/comparison.h"
#include "report/course.h"

#include <QFrame>

class QTableView;
class QVBoxLayout;

namespace haven::gui {

class InformantsModel;

/// The informants of one instrument beside each other: a drawn line a scale, what makes a difference doubtful, and the
/// same as a table for the keyboard. Never an average. With one informant it shows that one.
class InformantsView : public QFrame {
  Q_OBJECT
 public:
  /// @param name abbreviation; with the edition where a case has several
  InformantsView(const casefile::Comparison& comparison, const QString& name, QWidget* parent = nullptr);

 signals:
  void recordWanted(qint64 id);

 private:
  void addCautions(const casefile::Comparison& comparison);
  void addCharts(const casefile::Comparison& comparison);
  void addTable(const casefile::Comparison& comparison, const QString& name);

  QVBoxLayout* m_column;
};

/// One instrument over time: a chart a scale, in it a line for each informant, and every record in a table.
class CourseView : public QFrame {
  Q_OBJECT
 public:
  CourseView(const report::Course& course, const casefile::CaseFile& file, const report::Definitions& definitions,
             QWidget* parent = nullptr);

 signals:
  void recordWanted(qint64 id);
};

} // namespace haven::gui
