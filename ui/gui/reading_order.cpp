#include "gui/reading_order.h"

#include <QLayout>
#include <QWidget>

#include <vector>

namespace haven::gui {
namespace {

void collect(const QLayout& layout, std::vector<QWidget*>& order);

/// What was only just laid out is there, though it is drawn later.
bool isFolded(const QWidget& widget) {
  return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

void collect(QWidget& widget, std::vector<QWidget*>& order) {
  if (isFolded(widget)) return;
  if (widget.focusPolicy() != Qt::NoFocus) order.push_back(&widget);
  if (widget.layout() != nullptr) collect(*widget.layout(), order);
}

void collect(const QLayout& layout, std::vector<QWidget*>& order) {
  for (int i = 0; i < layout.count(); ++i) {
    QLayoutItem* item = layout.itemAt(i);
    if (item->widget() != nullptr) collect(*item->widget(), order);
    if (item->layout() != nullptr) collect(*item->layout(), order);
  }
}

} // namespace

void keepReadingOrder(QWidget& root) {
  std::vector<QWidget*> order;
  collect(root, order);
  for (std::size_t i = 1; i < order.size(); ++i)
    if (order[i - 1]->nextInFocusChain() != order[i]) QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace haven::gui
