#include "pdf/chart_parts.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include <algorithm>

namespace haven::pdf {
namespace {

// In ems, from the top down.
constexpr qreal kTitle = 1.7;
constexpr qreal kValue = 2.0;
constexpr qreal kPointer = 0.75;
constexpr qreal kBar = 1.5;
constexpr qreal kTicks = 1.5;
constexpr qreal kLegendGap = 0.35;
constexpr qreal kValueSize = 1.65;

/// From points on the scale to a place on the paper.
class Axis {
 public:
  Axis(const report::BandLine& line, const QRectF& bar) : m_bar(bar), m_from(line.min), m_to(line.max) {
    const auto spans = stretches(line.bands, line.min, line.max);
    if (!spans.empty()) {
      m_from = spans.front().from;
      m_to = spans.back().to;
    }
    if (!(m_to > m_from)) m_to = m_from + 1;
  }
  [[nodiscard]] qreal at(double value) const {
    return m_bar.left() + m_bar.width() * std::clamp((value - m_from) / (m_to - m_from), 0.0, 1.0);
  }

 private:
  QRectF m_bar;
  double m_from;
  double m_to;
};

TextBlock titleOf(const report::BandLine& line, qreal width, const ChartStyle& style) {
  return {printable(line.title), boldOf(style.font), width, emOf(style) * kTitle, TextSide::Left};
}

/// Where each band starts, and the end of the scale; a number that would touch the one before it is left out.
void paintTicks(QPainter& painter, const QRectF& bar, const Axis& axis, const report::BandLine& line,
                const ChartStyle& style) {
  const qreal em = emOf(style);
  const QFontMetricsF metrics(style.font);
  std::vector<double> ticks;
  for (const report::BandSpan& band : line.bands)
    ticks.push_back(band.from);
  if (ticks.empty()) ticks.push_back(line.min);
  if (line.max > ticks.back()) ticks.push_back(line.max);
  painter.setFont(style.font);
  painter.setPen(style.quiet);
  qreal free = bar.left() - em;
  for (const double tick : ticks) {
    const QString text = chartNumber(tick);
    const qreal width = metrics.horizontalAdvance(text);
    const qreal left = std::clamp(axis.at(tick) - width / 2, bar.left(), bar.right() - width);
    if (left < free) continue;
    painter.drawText(QPointF(left, bar.bottom() + em * 0.25 + metrics.ascent()), text);
    free = left + width + em * 0.4;
  }
}

void paintMark(QPainter& painter, const QRectF& bar, qreal x, double value, const ChartStyle& style) {
  const qreal em = emOf(style);
  painter.setPen(QPen(style.paper, em * 0.55, Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
  painter.setPen(QPen(style.ink, em * 0.24, Qt::SolidLine, Qt::FlatCap));
  painter.drawLine(QPointF(x, bar.top() - em * 0.2), QPointF(x, bar.bottom() + em * 0.1));
  painter.setPen(Qt::NoPen);
  painter.setBrush(style.ink);
  painter.drawPolygon(QPolygonF({{x - em * 0.42, bar.top() - em * kPointer},
                                 {x + em * 0.42, bar.top() - em * kPointer},
                                 {x, bar.top() - em * 0.08}}));

  QFont font = boldOf(style.font);
  font.setPixelSize(std::max(1, static_cast<int>(em * kValueSize)));
  const QFontMetricsF metrics(font);
  const QString text = chartNumber(value);
  const qreal width = metrics.horizontalAdvance(text);
  painter.setFont(font);
  painter.setPen(style.ink);
  painter.drawText(
      QPointF(std::clamp(x - width / 2, bar.left(), bar.right() - width), bar.top() - em * (kPointer + 0.25)), text);
}

} // namespace

void paintBandLine(QPainter& painter, const QRectF& area, const report::BandLine& line, const ChartStyle& style) {
  const PainterState state(painter);
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal em = emOf(style);
  qreal y = area.top();

  const TextBlock title = titleOf(line, area.width(), style);
  painter.setPen(style.ink);
  title.paint(painter, {area.left(), y});
  y += title.height();
  if (line.value) y += em * (kValue + kPointer);

  const qreal edge = em * 0.05; // half the outline, so that it stays inside the area
  const QRectF bar(area.left() + edge, y, area.width() - 2 * edge, em * kBar);
  const Axis axis(line, bar);
  const auto spans = stretches(line.bands, line.min, line.max);
  if (spans.empty()) {
    painter.setPen(QPen(style.rule, em * 0.08));
    painter.drawRect(bar);
  }
  for (std::size_t at = 0; at < spans.size(); ++at)
    paintBandFill(painter,
                  QRectF(QPointF(axis.at(spans[at].from), bar.top()), QPointF(axis.at(spans[at].to), bar.bottom())), at,
                  spans.size(), style);
  paintTicks(painter, bar, axis, line, style);
  if (line.value) paintMark(painter, bar, axis.at(*line.value), *line.value, style);

  y = bar.bottom() + em * (kTicks + kLegendGap);
  BandLegend(line.bands, line.value, area.width(), style).paint(painter, {area.left(), y}, style);
}

qreal bandLineHeight(const report::BandLine& line, qreal width, const ChartStyle& style) {
  const qreal mark = line.value ? kValue + kPointer : 0;
  return titleOf(line, width, style).height() + emOf(style) * (mark + kBar + kTicks + kLegendGap) +
         BandLegend(line.bands, line.value, width, style).height();
}

} // namespace haven::pdf
