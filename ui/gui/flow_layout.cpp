#include "gui/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace haven::gui {

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout(parent), m_gap(gap) {
  setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
  qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
  return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
  return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const {
  QSize size;
  for (const QLayoutItem* item : m_items) {
    const QSize wanted = item->sizeHint();
    size = {size.width() + wanted.width() + m_gap, std::max(size.height(), wanted.height())};
  }
  return size;
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : m_items)
    size = size.expandedTo(item->minimumSize());
  return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const {
  int left = rect.left();
  int top = rect.top();
  int rowHeight = 0;
  for (QLayoutItem* item : m_items) {
    if (item->widget() != nullptr && item->widget()->isHidden()) continue;
    const QSize size = item->sizeHint();
    if (left > rect.left() && left + size.width() > rect.left() + rect.width()) {
      left = rect.left();
      top += rowHeight + m_gap / 2;
      rowHeight = 0;
    }
    if (move) item->setGeometry({{left, top}, size.boundedTo({rect.width(), size.height()})});
    left += size.width() + m_gap;
    rowHeight = std::max(rowHeight, size.height());
  }
  return top + rowHeight - rect.top();
}

} // namespace haven::gui
