#pragma once

#include "gui/life_line_layout.h"

#include <QWidget>

#include <optional>

namespace haven::gui {

/// A youth's life drawn from birth to today: one lane under another for where it lived, who cared for it, separations,
/// events and help. Dates known by year or month only have soft, dashed ends; stretches of which nothing is known are
/// hatched. Left and Right go from one thing to the next, Enter opens it; a table beside it says the same in words.
class LifeLine : public QWidget {
  Q_OBJECT
 public:
  explicit LifeLine(const char* objectName, QWidget* parent = nullptr);
  void setLife(LifeCourse life);
  [[nodiscard]] const LifeCourse& life() const { return m_life; }
  /// In the order of the arrows: by first day.
  [[nodiscard]] const std::vector<LifeLineItem>& items() const { return m_items; }
  /// Shows which one is looked at; -1: none.
  void setCurrent(int item);
  [[nodiscard]] int current() const { return m_current; }
  /// Where an item is drawn with its words, as wide as the widget is now.
  [[nodiscard]] QRect placeOf(int item) const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 signals:
  /// The keyboard or a press went to this one.
  void pointedAt(int item);
  /// The mouse is over this one; -1: over none.
  void hovered(int item);
  /// Enter or a press on this one.
  void opened(int item);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  [[nodiscard]] int itemAt(const QPoint& at) const;
  void goTo(int item);
  void setHovered(int item);
  void sayCurrent();

  LifeCourse m_life;
  std::vector<LifeLineItem> m_items;
  int m_current = -1;
  int m_hovered = -1;
};

} // namespace haven::gui
