#include "gui/read_stop.h"

#include "gui/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kCorner = 6;

QScrollArea* pageOf(const QWidget& widget) {
  for (QWidget* up = widget.parentWidget(); up != nullptr; up = up->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(up)) return area;
  return nullptr;
}

} // namespace

ReadStop::ReadStop(const QString& name, QWidget* parent) : QFrame(parent) {
  setFocusPolicy(Qt::TabFocus);
  setAccessibleName(name);
}

QString ReadStop::words() const {
  QStringList words;
  for (const QWidget* widget : findChildren<QWidget*>()) {
    if (!widget->isVisibleTo(this)) continue;
    const auto* label = qobject_cast<const QLabel*>(widget);
    const bool drawn = label == nullptr && widget->focusPolicy() == Qt::NoFocus; // a picture says it in its description
    const QString own = label != nullptr ? label->text() : drawn ? widget->accessibleDescription() : QString();
    if (!own.isEmpty()) words << own;
  }
  return words.join(QLatin1Char('\n'));
}

QVariant ReadStop::inputMethodQuery(Qt::InputMethodQuery query) const {
  if (query != Qt::ImCursorRectangle) return QFrame::inputMethodQuery(query);
  // What a page scrolls to: what is higher than the page is read from its top.
  const QScrollArea* page = pageOf(*this);
  const int most = page == nullptr ? height() : page->viewport()->height() - theme::kSpace16;
  return QRect(0, 0, 1, std::min(height(), most));
}

void ReadStop::keyPressEvent(QKeyEvent* event) {
  QScrollArea* page = pageOf(*this);
  using Action = QAbstractSlider::SliderAction;
  const auto scroll = [&](Action action) { page->verticalScrollBar()->triggerAction(action); };
  if (page == nullptr || event->modifiers() != Qt::NoModifier) return QFrame::keyPressEvent(event);
  switch (event->key()) {
  case Qt::Key_Down:
    return scroll(Action::SliderSingleStepAdd);
  case Qt::Key_Up:
    return scroll(Action::SliderSingleStepSub);
  case Qt::Key_PageDown:
    return scroll(Action::SliderPageStepAdd);
  case Qt::Key_PageUp:
    return scroll(Action::SliderPageStepSub);
  case Qt::Key_Home:
    return scroll(Action::SliderToMinimum);
  case Qt::Key_End:
    return scroll(Action::SliderToMaximum);
  default:
    QFrame::keyPressEvent(event);
  }
}

void ReadStop::focusInEvent(QFocusEvent* event) {
  setAccessibleDescription(words());
  QFrame::focusInEvent(event);
  update();
}

void ReadStop::focusOutEvent(QFocusEvent* event) {
  QFrame::focusOutEvent(event);
  update();
}

void ReadStop::paintEvent(QPaintEvent* event) {
  QFrame::paintEvent(event);
  if (!hasFocus()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme::palette().accent, 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCorner, kCorner);
}

} // namespace haven::gui
