#include "pdf/chart_painter.h"

#include "pdf/chart_parts.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace haven::pdf {
namespace {

constexpr qreal kSwatchWidth = 2.0;
constexpr qreal kSwatchHeight = 0.95;
constexpr qreal kRowLeading = 1.5;
constexpr qreal kGap = 0.7;

int mixed(int from, int to, double share) {
  return static_cast<int>(std::lround(from + (to - from) * share));
}

/// Parallel lines at 45 degrees, cut to the area by hand: a clip would be one more thing a PDF reader can do wrong.
void paintDiagonals(QPainter& painter, const QRectF& area, qreal step, bool rising) {
  const qreal span = area.width() + area.height();
  for (qreal offset = step / 2; offset < span; offset += step) {
    const qreal x1 = std::max(0.0, offset - area.height());
    const qreal x2 = std::min(area.width(), offset);
    const qreal y1 = offset - x1;
    const qreal y2 = offset - x2;
    const auto yAt = [&](qreal y) { return rising ? area.top() + y : area.bottom() - y; };
    painter.drawLine(QPointF(area.left() + x1, yAt(y1)), QPointF(area.left() + x2, yAt(y2)));
  }
}

void paintDots(QPainter& painter, const QRectF& area, qreal step, qreal radius, const QColor& colour) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  bool odd = false;
  for (qreal y = area.top() + step / 2; y < area.bottom() - radius; y += step / 2, odd = !odd)
    for (qreal x = area.left() + (odd ? step : step / 2); x < area.right() - radius; x += step)
      painter.drawEllipse(QPointF(x, y), radius, radius);
}

} // namespace

ChartStyle ChartStyle::light(const QFont& font) {
  return {font, "#1d2729", "#526066", "#b4c1c1", "#ffffff", "#1f6f6b", "#f4f8f7", "#bcd7d3", "#2f7c78"};
}

ChartStyle ChartStyle::dark(const QFont& font) {
  return {font, "#e8eeed", "#a9b8b8", "#5a6a6b", "#1b2425", "#6fc2bb", "#263233", "#2f5957", "#79bdb7"};
}

qreal emOf(const ChartStyle& style) {
  return style.font.pixelSize() > 0 ? style.font.pixelSize() : QFontInfo(style.font).pixelSize();
}

QFont boldOf(const QFont& font) {
  QFont bold = font;
  bold.setWeight(QFont::DemiBold);
  return bold;
}

QString chartNumber(double value) {
  const double shown = std::round(value * 100) / 100;
  if (shown == std::floor(shown) && std::abs(shown) < 1e15) return QString::number(static_cast<qlonglong>(shown));
  return QString::number(shown, 'f', QLocale::FloatingPointShortest).replace(u'.', u',');
}

std::vector<BandStretch> stretches(const std::vector<report::BandSpan>& bands, double min, double max) {
  std::vector<BandStretch> result;
  // Scores are points on a whole or half scale: each takes half a step on either side.
  const double gap = bands.size() > 1 ? std::max(0.0, bands[1].from - bands[0].to) : 0.0;
  for (std::size_t at = 0; at < bands.size(); ++at) {
    const double from = at == 0 ? min - gap / 2 : (bands[at - 1].to + bands[at].from) / 2;
    const double to = at + 1 == bands.size() ? max + gap / 2 : (bands[at].to + bands[at + 1].from) / 2;
    result.push_back({from, to});
  }
  return result;
}

QColor bandTint(std::size_t band, std::size_t count, const ChartStyle& style) {
  const double share = count < 2 ? 0.0 : static_cast<double>(band) / static_cast<double>(count - 1);
  const QColor& low = style.bandLow;
  const QColor& high = style.bandHigh;
  return {mixed(low.red(), high.red(), share), mixed(low.green(), high.green(), share),
          mixed(low.blue(), high.blue(), share)};
}

void paintBandFill(QPainter& painter, const QRectF& area, std::size_t band, std::size_t count,
                   const ChartStyle& style) {
  const PainterState state(painter);
  const qreal em = emOf(style);
  painter.fillRect(area, bandTint(band, count, style));
  painter.setPen(QPen(style.hatch, em * 0.06, Qt::SolidLine, Qt::FlatCap));
  switch (band % 5) {
  case 0:
    break;
  case 1:
    paintDiagonals(painter, area, em * 0.62, true);
    break;
  case 2:
    paintDiagonals(painter, area, em * 0.62, true);
    paintDiagonals(painter, area, em * 0.62, false);
    break;
  case 3:
    paintDots(painter, area, em * 0.7, em * 0.09, style.hatch);
    break;
  case 4:
    paintDiagonals(painter, area, em * 0.32, false);
    break;
  }
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(style.hatch, em * 0.07, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
  painter.drawRect(area);
}

BandLegend::BandLegend(const std::vector<report::BandSpan>& bands, std::optional<double> value, qreal width,
                       const ChartStyle& style) {
  const qreal em = emOf(style);
  std::vector<QString> ranges;
  for (const report::BandSpan& band : bands) {
    ranges.push_back(band.from == band.to ? chartNumber(band.from)
                                          : chartNumber(band.from) + u'\u2013' + chartNumber(band.to));
    m_rangeWidth = std::max(m_rangeWidth, QFontMetricsF(boldOf(style.font)).horizontalAdvance(ranges.back()));
  }
  m_rangeWidth += em * kGap;
  const qreal labelWidth = width - em * (kSwatchWidth + kGap) - m_rangeWidth;
  for (std::size_t at = 0; at < bands.size(); ++at) {
    const bool holds = value && *value >= bands[at].from && *value <= bands[at].to;
    const QFont font = holds ? boldOf(style.font) : style.font;
    m_rows.push_back({TextBlock(ranges[at], font, m_rangeWidth, em * kRowLeading, TextSide::Left),
                      TextBlock(printable(bands[at].label), font, labelWidth, em * kRowLeading, TextSide::Left),
                      holds});
  }
}

qreal BandLegend::height() const {
  qreal total = 0;
  for (const Row& row : m_rows)
    total += std::max(row.range.height(), row.label.height());
  return total;
}

void BandLegend::paint(QPainter& painter, QPointF topLeft, const ChartStyle& style) const {
  const qreal em = emOf(style);
  for (std::size_t at = 0; at < m_rows.size(); ++at) {
    const Row& row = m_rows[at];
    const qreal middle = topLeft.y() + row.range.lineHeight(0) / 2;
    paintBandFill(painter, {topLeft.x(), middle - em * kSwatchHeight / 2, em * kSwatchWidth, em * kSwatchHeight}, at,
                  m_rows.size(), style);
    painter.setPen(row.holdsValue ? style.ink : style.quiet);
    const qreal x = topLeft.x() + em * (kSwatchWidth + kGap);
    row.range.paint(painter, {x, topLeft.y()});
    row.label.paint(painter, {x + m_rangeWidth, topLeft.y()});
    topLeft.ry() += std::max(row.range.height(), row.label.height());
  }
}

} // namespace haven::pdf
