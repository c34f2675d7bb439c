#pragma once

#include "gui/plan_desk.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace haven::gui {

class PlanChoice;

/// The reasons to always screen, each answered with yes, no or unknown; one that follows from something else that was
/// recorded says so. Rows are named `point-<reason>`.
class ReasonsCard : public QFrame {
  Q_OBJECT
 public:
  explicit ReasonsCard(PlanDesk& desk, QWidget* parent = nullptr);
  void refresh();

 private:
  struct Row {
    const plan::ScreeningReason* reason;
    PlanChoice* choice;
    QLabel* because;
    QPushButton* clear;
  };
  void addRow(const plan::ScreeningReason& reason);
  void choose(const plan::ScreeningReason& reason, const QString& option);

  PlanDesk* m_desk;
  QLabel* m_summary;
  std::vector<Row> m_rows;
};

} // namespace haven::gui
