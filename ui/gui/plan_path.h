#pragma once

#include "plan/plan_state.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace haven::gui {

/// One step on the path: its number or a tick, its title, how far it is and what came of it. Opens the step's page.
class StepTile : public QAbstractButton {
  Q_OBJECT
 public:
  StepTile(int number, const plan::StepState& step, bool current, QWidget* parent = nullptr);
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool isDone() const { return m_done; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  int m_number;
  QString m_outcome; ///< what came of it, or how far it is
  QString m_detail;
  bool m_done;
  bool m_open;
  bool m_current;
};

/// The steps of the plan as a path, from left to right, or from top to bottom where it is narrow.
class PlanPath : public QWidget {
  Q_OBJECT
 public:
  explicit PlanPath(const plan::PlanState& state, QWidget* parent = nullptr);
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  /// `step-1` ... `after`
  void stepWanted(const QString& step);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] bool fitsBesides(int width) const;
  void arrange();

  std::vector<StepTile*> m_tiles;
};

} // namespace haven::gui
