#pragma once

#include <QFrame>

namespace haven::gui {

/// A part of a page that is only read, as a stop of the Tab key: so that a long page is read through by keyboard. The
/// page scrolls it into sight from its top; arrows and page keys scroll on. Read out by its name and its words.
class ReadStop : public QFrame {
  Q_OBJECT
 public:
  explicit ReadStop(const QString& name, QWidget* parent = nullptr);

  [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  /// All words in it, for reading aloud.
  [[nodiscard]] QString words() const;
};

} // namespace haven::gui
