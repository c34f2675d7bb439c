#include "gui/side_by_side.h"

#include "gui/theme.h"

#include <QBoxLayout>

#include <algorithm>

namespace haven::gui {

SideBySide::SideBySide(int turnAt, QWidget* parent)
    : QWidget(parent), m_turnAt(turnAt), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(theme::kSpace16);
}

void SideBySide::add(QWidget* widget, Qt::Alignment alignment) {
  m_layout->addWidget(widget, 1, alignment);
}

QSize SideBySide::minimumSizeHint() const {
  // The widest of them, not their sum: the row must be allowed to become narrow enough to turn.
  int width = 0;
  for (int i = 0; i < m_layout->count(); ++i)
    width = std::max(width, m_layout->itemAt(i)->minimumSize().width());
  return {width, QWidget::minimumSizeHint().height()};
}

void SideBySide::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const auto direction = width() < m_turnAt ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
  if (direction != m_layout->direction()) m_layout->setDirection(direction);
}

} // namespace haven::gui
