#include "gui/age_line.h"

#include "gui/theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace haven::gui {
namespace {

using interventions::MonthSpan;
using Kind = AgeLineBar::Kind;

constexpr int kBar = 10;
constexpr int kRecommendedBar = 14;
constexpr int kEdge = 12; ///< left and right, for the words of the first and last age
constexpr int kTick = 5;
constexpr double kArrow = 7;
constexpr double kLeastWidth = 4; ///< a stretch of weeks is still to be seen
constexpr int kYear = 12;

QFont wordsFont() {
  return theme::font(theme::TextSize::Small);
}

int lineHeight() {
  return QFontMetrics(wordsFont()).height();
}

/// A bar with points at the ends that are open.
QPainterPath shapeOf(const QRectF& bar, bool openLeft, bool openRight) {
  const double middle = bar.center().y();
  const double point = std::min(kArrow, bar.width() / 2);
  QPainterPath shape;
  shape.moveTo(bar.left() + (openLeft ? point : 0), bar.top());
  shape.lineTo(bar.right() - (openRight ? point : 0), bar.top());
  if (openRight) shape.lineTo(bar.right(), middle);
  shape.lineTo(bar.right() - (openRight ? point : 0), bar.bottom());
  shape.lineTo(bar.left() + (openLeft ? point : 0), bar.bottom());
  if (openLeft) shape.lineTo(bar.left(), middle);
  shape.closeSubpath();
  return shape;
}

/// What stands above a bar; in little room without who says it where that is Haven itself.
QString wordsAbove(const AgeLineBar& bar, const QFontMetrics& metrics, int room) {
  const QString whole = AgeLine::tr("%1: %2").arg(bar.title, bar.words);
  const bool fits = metrics.horizontalAdvance(whole) <= room || bar.kind != Kind::Recommended;
  return metrics.elidedText(fits ? whole : bar.words, Qt::ElideRight, room);
}

} // namespace

AgeLine::AgeLine(const char* objectName, QWidget* parent) : QWidget(parent) {
  setObjectName(QLatin1String(objectName));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setMaximumWidth(theme::readableWidth());
  setAccessibleName(tr("Ages on one line, from pregnancy to eighteen years and older"));
}

void AgeLine::setBars(AgeLineBars bars) {
  m_bars = std::move(bars);
  QStringList spoken;
  for (const AgeLineBar& bar : m_bars.bars)
    spoken << sentence(bar) << againstYouth(bar, m_bars.youthMonths);
  spoken.removeAll({});
  setAccessibleDescription(spoken.join(QLatin1Char(' ')));
  updateGeometry();
  update();
}

double AgeLine::x(double month) const {
  constexpr double kMonths = AgeLineBars::kEndMonth - AgeLineBars::kFirstMonth;
  const double at = std::clamp<double>(month, AgeLineBars::kFirstMonth, AgeLineBars::kEndMonth);
  return kEdge + (at - AgeLineBars::kFirstMonth) / kMonths * (width() - 2 * kEdge);
}

QRectF AgeLine::across(const MonthSpan& span, double top, double high) const {
  const double left = x(span.fromMonths.value_or(AgeLineBars::kFirstMonth));
  const double right = span.toMonths ? x(*span.toMonths + 1) : x(AgeLineBars::kEndMonth);
  return {left, top, std::max(kLeastWidth, right - left), high};
}

int AgeLine::rowHeight() const {
  return lineHeight() + kRecommendedBar + theme::kSpace8;
}

int AgeLine::rowTop(int bar) const {
  const int above = m_bars.youthMonths ? lineHeight() + theme::kSpace8 : 0;
  // What is recommended stands apart from what is stated.
  const bool recommended = !m_bars.bars.empty() && m_bars.bars.front().kind == Kind::Recommended;
  return above + bar * rowHeight() + (recommended && bar > 0 ? theme::kSpace8 : 0);
}

QSize AgeLine::sizeHint() const {
  return {theme::readableWidth(), rowTop(static_cast<int>(m_bars.bars.size())) + kTick + lineHeight() + theme::kSpace4};
}

QSize AgeLine::minimumSizeHint() const {
  return {220, sizeHint().height()};
}

QRectF AgeLine::placeOf(int bar) const {
  const AgeLineBar& one = m_bars.bars[static_cast<std::size_t>(bar)];
  return across(one.strict, rowTop(bar) + lineHeight(), one.kind == Kind::Recommended ? kRecommendedBar : kBar);
}

double AgeLine::youthAt() const {
  return m_bars.youthMonths ? x(*m_bars.youthMonths + 0.5) : -1;
}

bool AgeLine::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  // What had no room above its bar.
  const auto* help = static_cast<QHelpEvent*>(event);
  QString words;
  for (int bar = 0; bar < static_cast<int>(m_bars.bars.size()); ++bar)
    if (help->pos().y() >= rowTop(bar)) words = sentence(m_bars.bars[static_cast<std::size_t>(bar)]);
  QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(words.toHtmlEscaped()), this);
  return true;
}

void AgeLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(wordsFont());
  paintAxis(painter);
  paintYouth(painter);
  for (int bar = 0; bar < static_cast<int>(m_bars.bars.size()); ++bar)
    paintBar(painter, bar);
  paintYouthWords(painter);
}

void AgeLine::paintAxis(QPainter& painter) const {
  const auto& colours = theme::palette();
  const double top = rowTop(0);
  const double bottom = rowTop(static_cast<int>(m_bars.bars.size()));
  const QRectF pregnancy(x(AgeLineBars::kFirstMonth), top, x(0) - x(AgeLineBars::kFirstMonth), bottom - top);
  painter.fillRect(pregnancy, QBrush(colours.line, Qt::Dense6Pattern));
  painter.setPen(QPen(colours.border, 1));
  painter.drawLine(QPointF(x(AgeLineBars::kFirstMonth), bottom), QPointF(x(AgeLineBars::kEndMonth), bottom));
  const QFontMetrics metrics(painter.font());
  // As many ages in words as fit; every year has its mark.
  const int room = metrics.horizontalAdvance(QStringLiteral("18+")) + theme::kSpace8;
  const int step = (x(kYear) - x(0)) >= room ? 1 : (x(2 * kYear) - x(0)) >= room ? 2 : 3;
  for (int year = 0; year <= 18; ++year) {
    const double at = x(year * kYear);
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(QPointF(at, top), QPointF(at, bottom));
    painter.setPen(QPen(colours.border, 1));
    painter.drawLine(QPointF(at, bottom), QPointF(at, bottom + kTick));
    if (year % step != 0) continue;
    const QString words = year == 18 ? QStringLiteral("18+") : QString::number(year);
    painter.setPen(colours.muted);
    painter.drawText(QRectF(at - room, bottom + kTick, 2 * room, lineHeight()), Qt::AlignHCenter, words);
  }
  painter.drawText(QRectF(0, bottom + kTick, x(0), lineHeight()), Qt::AlignLeft, tr("pr.", "pregnancy, very short"));
}

void AgeLine::paintBar(QPainter& painter, int bar) const {
  const auto& colours = theme::palette();
  const AgeLineBar& one = m_bars.bars[static_cast<std::size_t>(bar)];
  const bool recommended = one.kind == Kind::Recommended;
  const QColor ink = recommended ? colours.accent : colours.muted;
  const QRectF place = placeOf(bar);
  QFont font = wordsFont();
  if (recommended) font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  const QString words = wordsAbove(one, QFontMetrics(font), width() - 2 * kEdge);
  // Words keep clear of the lines behind them.
  const QRectF line(kEdge, rowTop(bar), QFontMetrics(font).horizontalAdvance(words) + theme::kSpace4, lineHeight());
  painter.fillRect(line, colours.surface);
  painter.setPen(colours.text);
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
  if (!one.wide.bounded()) return;
  if (one.runsToMonths) { // how long it goes on: a line at the height of the middle
    painter.setPen(QPen(ink, 2, Qt::DotLine));
    painter.drawLine(QPointF(place.right(), place.center().y()), QPointF(x(*one.runsToMonths + 1), place.center().y()));
  }
  painter.setPen(QPen(ink, 1.2, one.wide == one.strict ? Qt::SolidLine : Qt::DashLine));
  painter.setBrush(colours.surface);
  const QPainterPath wide =
      shapeOf(across(one.wide, place.top(), place.height()), !one.wide.fromMonths, !one.wide.toMonths);
  painter.drawPath(wide);
  painter.setBrush(QBrush(ink, Qt::BDiagPattern));
  painter.drawPath(wide);
  painter.setPen(QPen(ink, 1.2));
  const bool soft = one.kind == Kind::Implied || one.approximate;
  painter.setBrush(soft ? QBrush(ink, Qt::Dense4Pattern) : QBrush(ink));
  painter.drawPath(shapeOf(place, !one.strict.fromMonths, !one.strict.toMonths));
}

void AgeLine::paintYouth(QPainter& painter) const {
  if (!m_bars.youthMonths) return;
  painter.setPen(QPen(theme::palette().text, 2, Qt::DashLine));
  painter.drawLine(QPointF(youthAt(), lineHeight() + theme::kSpace4),
                   QPointF(youthAt(), rowTop(static_cast<int>(m_bars.bars.size()))));
}

void AgeLine::paintYouthWords(QPainter& painter) const {
  if (!m_bars.youthMonths) return;
  const auto& colours = theme::palette();
  painter.setFont(wordsFont());
  const QString words = tr("Now %1").arg(youthAge(*m_bars.youthMonths));
  const double wide = QFontMetrics(wordsFont()).horizontalAdvance(words) + 2;
  const double left = std::clamp(youthAt() - wide / 2, 0.0, std::max(0.0, width() - wide));
  painter.setPen(colours.text);
  painter.drawText(QRectF(left, 0, wide, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, words);
  // The mark over the bars, so that it can be followed through dark ones too.
  for (int bar = 0; bar < static_cast<int>(m_bars.bars.size()); ++bar) {
    const QRectF place = placeOf(bar);
    painter.setPen(QPen(colours.surface, 4));
    painter.drawLine(QPointF(youthAt(), place.top() - 1), QPointF(youthAt(), place.bottom() + 1));
    painter.setPen(QPen(colours.text, 2));
    painter.drawLine(QPointF(youthAt(), place.top() - 1), QPointF(youthAt(), place.bottom() + 1));
  }
}

} // namespace haven::gui
