#include "gui/wrap_button.h"

#include "gui/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace haven::gui {
namespace {

constexpr int kMargin = 6;
constexpr int kNarrow = 120;
constexpr int kUsual = 240;

} // namespace

WrapButton::WrapButton(const QString& text, const QString& objectName, QWidget* parent) : QAbstractButton(parent) {
  setObjectName(objectName);
  setText(text);
  setAccessibleName(text);
  setFont(theme::font(theme::TextSize::Small));
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

int WrapButton::heightForWidth(int width) const {
  constexpr int kUnbounded = 10'000;
  const QRect room(0, 0, width - 2 * kMargin, kUnbounded);
  return fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + 2 * kMargin;
}

QSize WrapButton::sizeHint() const {
  return {kUsual, heightForWidth(kUsual)};
}

QSize WrapButton::minimumSizeHint() const {
  return {kNarrow, fontMetrics().height() + 2 * kMargin};
}

void WrapButton::paintEvent(QPaintEvent*) {
  const theme::Palette& p = theme::palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
  constexpr qreal kRadius = 6;
  if (underMouse() && isEnabled()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.accentSoft);
    painter.drawRoundedRect(frame, kRadius, kRadius);
  }
  if (hasFocus()) {
    painter.setPen(QPen(p.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, kRadius, kRadius);
  }
  painter.setPen(isEnabled() ? p.accent : p.muted);
  painter.drawText(rect().adjusted(kMargin, kMargin, -kMargin, -kMargin), Qt::TextWordWrap | Qt::AlignVCenter, text());
}

void WrapButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QAbstractButton::keyPressEvent(event);
}

} // namespace haven::gui
