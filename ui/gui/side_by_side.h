#pragma once

#include <QWidget>

class QBoxLayout;

namespace haven::gui {

/// Widgets beside each other in equal shares, or below each other where the room is narrower than `turnAt`.
class SideBySide : public QWidget {
  Q_OBJECT
 public:
  explicit SideBySide(int turnAt, QWidget* parent = nullptr);
  void add(QWidget* widget, Qt::Alignment alignment = {});
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  int m_turnAt;
  QBoxLayout* m_layout;
};

} // namespace haven::gui
