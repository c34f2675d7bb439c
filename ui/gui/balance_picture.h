#pragma once

#include "gui/balance_layout.h"

#include <QWidget>

class QPainter;

namespace haven::gui {

/// The balance model drawn, level by level: what protects left, what hinders right, what is not known between them. No
/// score: the beams always lie level and nothing is counted. Told apart by shape and filling, not by colour; its
/// accessible description says the same in words.
class BalancePicture : public QWidget {
  Q_OBJECT
 public:
  explicit BalancePicture(QWidget* parent = nullptr);
  void setPiles(std::vector<BalancePile> piles);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  /// Tells of a stone what it stands for.
  bool event(QEvent* event) override;

 private:
  [[nodiscard]] BalanceDrawing drawing(int width) const;

  std::vector<BalancePile> m_piles;
};

/// What the shapes of the picture mean.
QWidget* makeBalanceLegend();

} // namespace haven::gui
