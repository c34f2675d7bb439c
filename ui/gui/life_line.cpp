#include "gui/life_line.h"

#include "gui/life_line_painter.h"
#include "gui/life_line_words.h"
#include "gui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace haven::gui {

LifeLine::LifeLine(const char* objectName, QWidget* parent) : QWidget(parent) {
  setObjectName(QLatin1String(objectName));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setMouseTracking(true);
}

void LifeLine::setLife(LifeCourse life) {
  m_life = std::move(life);
  m_items = lifeLineItems(m_life);
  if (m_current >= static_cast<int>(m_items.size())) m_current = -1;
  m_hovered = -1;
  setFocusPolicy(m_items.empty() ? Qt::NoFocus : Qt::StrongFocus);
  QStringList spoken;
  for (const LifeLineItem& item : m_items)
    spoken << fullWords(m_life, item);
  setAccessibleDescription(spoken.join(QStringLiteral("; ")));
  sayCurrent();
  updateGeometry();
  update();
}

void LifeLine::sayCurrent() {
  const QString name = tr("Time line of the youth's life");
  setAccessibleName(
      m_current < 0 ? name : tr("%1: %2").arg(name, fullWords(m_life, m_items[static_cast<std::size_t>(m_current)])));
}

void LifeLine::setCurrent(int item) {
  if (item == m_current || item >= static_cast<int>(m_items.size())) return;
  m_current = item;
  sayCurrent();
  update();
}

void LifeLine::goTo(int item) {
  if (item < 0 || item >= static_cast<int>(m_items.size())) return;
  setCurrent(item);
  emit pointedAt(item);
}

QRect LifeLine::placeOf(int item) const {
  return LifeLinePainter(m_life, m_items, width()).placeOf(item);
}

int LifeLine::itemAt(const QPoint& at) const {
  const LifeLinePainter painter(m_life, m_items, width());
  for (int i = 0; i < static_cast<int>(m_items.size()); ++i)
    if (painter.placeOf(i).contains(at)) return i;
  return -1;
}

QSize LifeLine::sizeHint() const {
  return {theme::readableWidth(), heightForWidth(theme::readableWidth())};
}

int LifeLine::heightForWidth(int width) const {
  return LifeLinePainter(m_life, m_items, width).height();
}

bool LifeLine::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const int item = itemAt(help->pos());
    const auto* entry = item < 0 ? nullptr : eventOf(m_life, m_items[static_cast<std::size_t>(item)]);
    QString words = item < 0 ? QString() : fullWords(m_life, m_items[static_cast<std::size_t>(item)]);
    if (entry != nullptr && !entry->note.empty()) words += u'\n' + QString::fromStdString(entry->note);
    // Plain text: what somebody wrote is never taken for markup.
    QToolTip::showText(help->globalPos(),
                       words.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(words.toHtmlEscaped()), this);
    return true;
  }
  return QWidget::event(event);
}

void LifeLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  LifeLinePainter(m_life, m_items, width()).paint(painter, m_current, m_hovered);
  if (hasFocus()) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::palette().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
  }
}

void LifeLine::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(m_items.size()) - 1;
  switch (event->key()) {
  case Qt::Key_Right:
  case Qt::Key_Down:
    return goTo(std::min(m_current + 1, last));
  case Qt::Key_Left:
  case Qt::Key_Up:
    return goTo(std::max(m_current - 1, 0));
  case Qt::Key_Home:
    return goTo(0);
  case Qt::Key_End:
    return goTo(last);
  case Qt::Key_Return:
  case Qt::Key_Enter:
  case Qt::Key_Space:
    if (m_current >= 0) emit opened(m_current);
    return;
  default:
    QWidget::keyPressEvent(event);
  }
}

void LifeLine::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (m_current < 0) goTo(0);
}

void LifeLine::setHovered(int item) {
  if (item == m_hovered) return;
  m_hovered = item;
  setCursor(item < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
  emit hovered(item);
  update();
}

void LifeLine::mouseMoveEvent(QMouseEvent* event) {
  setHovered(itemAt(event->position().toPoint()));
}

void LifeLine::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  setHovered(-1);
}

void LifeLine::mouseReleaseEvent(QMouseEvent* event) {
  const int item = itemAt(event->position().toPoint());
  if (event->button() != Qt::LeftButton || item < 0) return;
  goTo(item);
  emit opened(item);
}

} // namespace haven::gui
