#pragma once

#include <QAbstractButton>

namespace haven::gui {

/// A quiet button whose words go on in a next line where the width ends: for links in a narrow column.
class WrapButton : public QAbstractButton {
  Q_OBJECT
 public:
  WrapButton(const QString& text, const QString& objectName, QWidget* parent = nullptr);
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
};

} // namespace haven::gui
