#include "gui/card_steps.h"

#include "gui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kRing = 30;  // diameter of a step
constexpr int kFrame = 40; // with room for focus and tick

} // namespace

CardStep::CardStep(int number, QWidget* parent) : QAbstractButton(parent), m_number(number) {
  setObjectName(QStringLiteral("step%1").arg(number));
  setText(QString::number(number));
  setCursor(Qt::PointingHandCursor);
}

void CardStep::setState(bool answered, bool current) {
  m_answered = answered;
  m_current = current;
  setFocusPolicy(Qt::StrongFocus);
  update();
}

QSize CardStep::sizeHint() const {
  return {kFrame, kFrame};
}

void CardStep::paintEvent(QPaintEvent*) {
  const theme::Palette& p = theme::palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QRectF ring(0, 0, kRing, kRing);
  ring.moveCenter(QRectF(rect()).center());
  if (hasFocus()) {
    painter.setPen(QPen(p.text, 2));
    painter.drawEllipse(ring.adjusted(-3.5, -3.5, 3.5, 3.5));
  }
  painter.setPen(QPen(m_current || m_answered ? p.accent : p.border, 1.5));
  painter.setBrush(m_current ? p.accent : m_answered || underMouse() ? p.accentSoft : p.surface);
  painter.drawEllipse(ring);
  QFont font = theme::font(theme::TextSize::Body);
  font.setWeight(m_current ? QFont::Bold : QFont::DemiBold);
  painter.setFont(font);
  painter.setPen(m_current ? p.onAccent : m_answered ? p.text : p.muted);
  painter.drawText(ring, Qt::AlignCenter, QString::number(m_number));
  if (!m_answered) return;
  QRectF badge(0, 0, 14, 14);
  badge.moveCenter(ring.bottomRight() - QPointF(3.5, 3.5));
  painter.setPen(QPen(p.accent, 1));
  painter.setBrush(p.surface);
  painter.drawEllipse(badge);
  painter.setPen(QPen(p.accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const QPointF c = badge.center();
  painter.drawPolyline(QPolygonF({c + QPointF(-3, 0.2), c + QPointF(-0.8, 2.4), c + QPointF(3.2, -2.4)}));
}

CardSteps::CardSteps(const char* objectName, QWidget* parent) : QWidget(parent) {
  setObjectName(QLatin1String(objectName));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(theme::kSpace8);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void CardSteps::setSteps(const std::vector<Step>& steps, int current) {
  while (m_buttons.size() < steps.size()) {
    const int index = static_cast<int>(m_buttons.size());
    auto* button = new CardStep(index + 1, this);
    layout()->addWidget(button);
    button->installEventFilter(this);
    connect(button, &CardStep::clicked, this, [this, index] { emit chosen(index); });
    m_buttons.push_back(button);
  }
  for (std::size_t i = 0; i < m_buttons.size(); ++i) {
    CardStep* button = m_buttons[i];
    button->setVisible(i < steps.size());
    if (i >= steps.size()) continue;
    button->setState(steps[i].answered, static_cast<int>(i) == current);
    const QString state = steps[i].answered ? tr("answered") : tr("not answered yet");
    const QString name = tr("%1. %2, %3").arg(i + 1).arg(steps[i].title, state);
    button->setAccessibleName(name);
    button->setToolTip(name);
  }
}

bool CardSteps::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const auto at = std::ranges::find(m_buttons, watched) - m_buttons.begin();
  const auto last = std::ranges::count_if(m_buttons, [](const CardStep* b) { return b->isVisible(); }) - 1;
  if (key->modifiers() != Qt::NoModifier) return QWidget::eventFilter(watched, event);
  switch (key->key()) {
  case Qt::Key_Left:
    m_buttons[static_cast<std::size_t>(std::max<std::ptrdiff_t>(at - 1, 0))]->setFocus();
    return true;
  case Qt::Key_Right:
    m_buttons[static_cast<std::size_t>(std::min<std::ptrdiff_t>(at + 1, last))]->setFocus();
    return true;
  case Qt::Key_Return:
  case Qt::Key_Enter:
    m_buttons[static_cast<std::size_t>(at)]->click();
    return true;
  default:
    return QWidget::eventFilter(watched, event);
  }
}

void CardSteps::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(QPen(theme::palette().line, 2));
  for (std::size_t i = 1; i < m_buttons.size() && m_buttons[i]->isVisible(); ++i) {
    const int y = m_buttons[i]->geometry().center().y();
    const int margin = (kFrame - kRing) / 2;
    painter.drawLine(m_buttons[i - 1]->geometry().right() - margin, y, m_buttons[i]->geometry().left() + margin, y);
  }
}

} // namespace haven::gui
