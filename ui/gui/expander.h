#pragma once

#include <QWidget>

class QPushButton;

namespace haven::gui {

/// A heading that shows and hides what is below it.
class Expander : public QWidget {
  Q_OBJECT
 public:
  Expander(const QString& title, const char* objectName, QWidget* content, QWidget* parent = nullptr);
  void setExpanded(bool expanded);
  [[nodiscard]] bool isExpanded() const;

 private:
  QString m_title;
  QPushButton* m_button;
  QWidget* m_content;
};

} // namespace haven::gui
