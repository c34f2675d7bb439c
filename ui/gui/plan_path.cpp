#include "gui/plan_path.h"

#include "gui/theme.h"
#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace haven::gui {
namespace {

using plan::Progress;
using text::from;

constexpr int kMark = 30;    // diameter of the circle with number or tick
constexpr int kMargin = 12;  // inside a tile
constexpr int kGap = 20;     // between tiles, where the line shows
constexpr int kNarrow = 168; // narrowest tile that still reads well

/// What came of a step, or how far it is.
QString outcomeOf(const plan::StepState& step) {
  if (step.concluded != nullptr) {
    for (const plan::Outcome& outcome : step.step->outcomes)
      if (outcome.id == step.concluded->outcome) return from(outcome.label);
    return PlanPath::tr("decided");
  }
  return step.progress == Progress::Open ? PlanPath::tr("open") : PlanPath::tr("not begun");
}

QString detailOf(const plan::StepState& step) {
  if (step.concluded != nullptr) {
    const QString moment = text::formatMoment(step.concluded->by.at);
    const QString day = moment.left(moment.indexOf(u' '));
    return step.changedSince ? PlanPath::tr("%1, changed since").arg(day) : day;
  }
  return PlanPath::tr("%1 of %2 filled in").arg(step.asked).arg(step.required);
}

QFont strong(theme::TextSize size) {
  QFont font = theme::font(size);
  font.setWeight(QFont::DemiBold);
  return font;
}

/// Height of words in a width, and where asked drawn there.
int words(QPainter* painter, const QRect& room, const QFont& font, const QColor& colour, const QString& text) {
  const QRect used = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text);
  if (painter != nullptr) {
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(room, Qt::TextWordWrap, text);
  }
  return used.height();
}

} // namespace

StepTile::StepTile(int number, const plan::StepState& step, bool current, QWidget* parent)
    : QAbstractButton(parent), m_number(number), m_outcome(outcomeOf(step)), m_detail(detailOf(step)),
      m_done(step.progress == Progress::Concluded), m_open(step.progress != Progress::NotYet), m_current(current) {
  setObjectName(QStringLiteral("path-") + from(step.step->id));
  setText(from(step.step->title));
  setAccessibleName(number <= 3 ? tr("Step %1, %2: %3, %4").arg(number).arg(text(), m_outcome, m_detail)
                                : QStringLiteral("%1: %2, %3").arg(text(), m_outcome, m_detail));
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
}

int StepTile::heightForWidth(int width) const {
  constexpr int kUnbounded = 10'000;
  const QRect room(0, 0, width - 2 * kMargin, kUnbounded);
  return 2 * kMargin + kMark + theme::kSpace8 + words(nullptr, room, strong(theme::TextSize::Body), {}, text()) +
         theme::kSpace4 + words(nullptr, room, theme::font(theme::TextSize::Small), {}, m_outcome) +
         words(nullptr, room, theme::font(theme::TextSize::Small), {}, m_detail);
}

QSize StepTile::sizeHint() const {
  return {kNarrow, heightForWidth(kNarrow)};
}

QSize StepTile::minimumSizeHint() const {
  return sizeHint();
}

void StepTile::paintEvent(QPaintEvent*) {
  const theme::Palette& p = theme::palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
  constexpr qreal kRadius = 10;
  const bool marked = m_current || hasFocus();
  QPen border(marked ? p.accent : p.border, marked ? 2 : 1);
  if (!m_open) border.setStyle(Qt::DashLine); // not reached yet: also without colour
  painter.setPen(border);
  painter.setBrush(m_current || underMouse() ? p.accentSoft : p.surface);
  painter.drawRoundedRect(frame, kRadius, kRadius);
  if (hasFocus()) {
    painter.setPen(QPen(p.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, kRadius, kRadius);
  }
  const QRectF mark(kMargin, kMargin, kMark, kMark);
  painter.setPen(QPen(m_open ? p.accent : p.border, 2));
  painter.setBrush(m_done ? p.accent : p.surface);
  painter.drawEllipse(mark);
  if (m_done) {
    painter.setPen(QPen(p.onAccent, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[] = {mark.topLeft() + QPointF(8, 16), mark.topLeft() + QPointF(13, 21),
                            mark.topLeft() + QPointF(22, 10)};
    painter.drawPolyline(tick, 3);
  } else {
    painter.setFont(strong(theme::TextSize::Body));
    painter.setPen(m_open ? p.accent : p.muted);
    painter.drawText(mark, Qt::AlignCenter, m_number <= 3 ? QString::number(m_number) : QStringLiteral("\u2192"));
  }
  QRect room = rect().adjusted(kMargin, 2 * kMargin + kMark - theme::kSpace4, -kMargin, -kMargin);
  room.setTop(room.top() + words(&painter, room, strong(theme::TextSize::Body), p.text, text()) + theme::kSpace4);
  room.setTop(room.top() + words(&painter, room, theme::font(theme::TextSize::Small), p.text, m_outcome));
  words(&painter, room, theme::font(theme::TextSize::Small), p.muted, m_detail);
}

void StepTile::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QAbstractButton::keyPressEvent(event);
}

PlanPath::PlanPath(const plan::PlanState& state, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("planPath"));
  int number = 0;
  for (const plan::StepState& step : state.steps) {
    const bool current = state.stage != plan::Stage::Closed && step.step->id == plan::stepOf(state.stage);
    auto* tile = new StepTile(++number, step, current, this);
    connect(tile, &StepTile::clicked, this, [this, id = from(step.step->id)] { emit stepWanted(id); });
    m_tiles.push_back(tile);
  }
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

bool PlanPath::fitsBesides(int width) const {
  const int count = static_cast<int>(m_tiles.size());
  return width >= count * kNarrow + (count - 1) * kGap;
}

int PlanPath::heightForWidth(int width) const {
  const int count = static_cast<int>(m_tiles.size());
  if (count == 0) return 0;
  int highest = 0;
  int all = (count - 1) * kGap;
  const int each = fitsBesides(width) ? (width - (count - 1) * kGap) / count : width;
  for (const StepTile* tile : m_tiles) {
    highest = std::max(highest, tile->heightForWidth(each));
    all += tile->heightForWidth(each);
  }
  return fitsBesides(width) ? highest : all;
}

QSize PlanPath::sizeHint() const {
  constexpr int kUsual = 760;
  return {kUsual, heightForWidth(kUsual)};
}

QSize PlanPath::minimumSizeHint() const {
  return {kNarrow, 0};
}

void PlanPath::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void PlanPath::arrange() {
  const int count = static_cast<int>(m_tiles.size());
  if (count == 0) return;
  const bool besides = fitsBesides(width());
  const int each = besides ? (width() - (count - 1) * kGap) / count : width();
  int at = 0;
  for (StepTile* tile : m_tiles) {
    const int high = besides ? height() : tile->heightForWidth(each);
    tile->setGeometry(besides ? at : 0, besides ? 0 : at, each, high);
    at += (besides ? each : high) + kGap;
  }
}

void PlanPath::paintEvent(QPaintEvent*) {
  const theme::Palette& p = theme::palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  for (std::size_t i = 1; i < m_tiles.size(); ++i) {
    const QRect before = m_tiles[i - 1]->geometry();
    const QRect after = m_tiles[i]->geometry();
    QPen line(m_tiles[i - 1]->isDone() ? p.accent : p.border, 2);
    if (!m_tiles[i - 1]->isDone()) line.setStyle(Qt::DotLine);
    painter.setPen(line);
    if (fitsBesides(width())) {
      const int y = kMargin + kMark / 2;
      painter.drawLine(before.right(), y, after.left(), y);
    } else {
      const int x = kMargin + kMark / 2;
      painter.drawLine(x, before.bottom(), x, after.top());
    }
  }
}

} // namespace haven::gui
