#include "gui/reading_order.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace haven::gui {
namespace {

void collect(const QLayout& layout, std::vector<QWidget*>& order);

/// What was only just laid out is there, though it is drawn later.
bool isFolded(const QWidget& widget) {
  return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

/// What lies in a widget that has no layout, from the top and from the left.
std::vector<QWidget*> placedByHand(const QWidget& widget) {
  std::vector<QWidget*> parts;
  for (QObject* child : widget.children())
    if (auto* part = qobject_cast<QWidget*>(child); part != nullptr && !part->isWindow()) parts.push_back(part);
  std::stable_sort(parts.begin(), parts.end(), [](const QWidget* one, const QWidget* other) {
    return std::pair(one->y(), one->x()) < std::pair(other->y(), other->x());
  });
  return parts;
}

void collect(QWidget& widget, std::vector<QWidget*>& order) {
  if (isFolded(widget)) return;
  // Who hands the focus on to a part of itself is no stop: the part is.
  const bool stops = widget.focusPolicy() != Qt::NoFocus && widget.focusProxy() == nullptr;
  if (stops) order.push_back(&widget);
  if (const auto* area = qobject_cast<const QScrollArea*>(&widget); area != nullptr && area->widget() != nullptr)
    collect(*area->widget(), order);
  else if (widget.layout() != nullptr)
    collect(*widget.layout(), order);
  else if (!stops) // what is a stop has parts of its own making
    for (QWidget* part : placedByHand(widget))
      collect(*part, order);
}

/// A grid tells its items in the order in which they were put in it.
std::vector<QLayoutItem*> itemsOf(const QLayout& layout) {
  struct Placed {
    int row;
    int column;
    QLayoutItem* item;
  };
  std::vector<Placed> placed;
  const auto* grid = qobject_cast<const QGridLayout*>(&layout);
  for (int i = 0; i < layout.count(); ++i) {
    Placed one{0, i, layout.itemAt(i)};
    int rows = 0;
    int columns = 0;
    if (grid != nullptr) grid->getItemPosition(i, &one.row, &one.column, &rows, &columns);
    placed.push_back(one);
  }
  std::stable_sort(placed.begin(), placed.end(), [](const Placed& one, const Placed& other) {
    return std::tie(one.row, one.column) < std::tie(other.row, other.column);
  });
  std::vector<QLayoutItem*> items;
  for (const Placed& one : placed)
    items.push_back(one.item);
  return items;
}

void collect(const QLayout& layout, std::vector<QWidget*>& order) {
  for (QLayoutItem* item : itemsOf(layout)) {
    if (item->widget() != nullptr) collect(*item->widget(), order);
    if (item->layout() != nullptr) collect(*item->layout(), order);
  }
}

} // namespace

std::vector<QWidget*> readingOrder(QWidget& root) {
  std::vector<QWidget*> order;
  collect(root, order);
  return order;
}

void keepReadingOrder(QWidget& root) {
  const std::vector<QWidget*> order = readingOrder(root);
  for (std::size_t i = 1; i < order.size(); ++i)
    if (order[i - 1]->nextInFocusChain() != order[i]) QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace haven::gui
