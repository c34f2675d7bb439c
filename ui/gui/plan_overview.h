#pragma once

#include "gui/plan_desk.h"

#include <QWidget>

class QVBoxLayout;

namespace haven::gui {

/// Where a case stands: the path, what cannot wait, what the next decision still needs or why it is closed and who may,
/// and the reasons to always screen that hold.
class PlanOverview : public QWidget {
  Q_OBJECT
 public:
  explicit PlanOverview(const PlanDesk& desk, QWidget* parent = nullptr);

 signals:
  void fieldWanted(const haven::plan::Field& field);
  void stepWanted(const QString& step);

 private:
  void addPath();
  /// Those that cannot wait come before the next decision, the others after it.
  void addNotices(bool urgent);
  void addNext();
  void addMissing(QVBoxLayout& around, const std::vector<plan::Missing>& missing);
  void addReasons();

  const PlanDesk* m_desk;
  QVBoxLayout* m_column;
};

} // namespace haven::gui
