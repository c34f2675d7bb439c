#include "gui/reading_window.h"

#include "gui/reading_order.h"

#include <QScrollArea>

#include <algorithm>

namespace haven::gui {
namespace {

/// A scroll area does so itself only for what the focus comes to from within it.
void bringIntoSight(QWidget& focused) {
  for (QWidget* up = focused.parentWidget(); up != nullptr; up = up->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(up)) area->ensureWidgetVisible(&focused);
}

bool mayComeTo(const QWidget* widget) {
  return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() && widget->isVisible();
}

} // namespace

ReadingWindow::ReadingWindow(QWidget* parent, Qt::WindowFlags flags) : QWidget(parent, flags) {}

bool ReadingWindow::focusNextPrevChild(bool next) {
  // Not by Qt's own chain: it goes by when a widget was made, and putting it right breaks it at widgets with parts.
  std::vector<QWidget*> order = readingOrder(*this);
  if (!next) std::reverse(order.begin(), order.end());
  auto at = order.end();
  for (QWidget* now = focusWidget(); now != nullptr && at == order.end(); now = now->parentWidget())
    at = std::find(order.begin(), order.end(), now);
  if (at != order.end()) std::rotate(order.begin(), at + 1, order.end());
  const auto to = std::find_if(order.begin(), order.end(), mayComeTo);
  if (to == order.end() || *to == focusWidget()) return false;
  setAttribute(Qt::WA_KeyboardFocusChange);
  (*to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  bringIntoSight(**to);
  return true;
}

} // namespace haven::gui
