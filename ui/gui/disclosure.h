#pragma once

#include <QPushButton>

namespace haven::gui {

/// A quiet button that shows and hides a part of the page, and tells which of the two.
class Disclosure : public QPushButton {
  Q_OBJECT
 public:
  Disclosure(const QString& title, const char* objectName, QWidget* part, QWidget* parent = nullptr);
  void setExpanded(bool expanded);
  void setTitle(const QString& title);
  [[nodiscard]] bool isExpanded() const { return isChecked(); }

 private:
  QString m_title;
  QWidget* m_part;
};

} // namespace haven::gui
