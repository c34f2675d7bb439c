#include "pdf/time_frame.h"

#include <algorithm>
#include <array>
#include <optional>

namespace haven::pdf {
namespace {

// In ems.
constexpr qreal kTitle = 1.9;
constexpr qreal kKeyRow = 1.6;
constexpr qreal kKeySample = 3.2;
constexpr qreal kKeyGap = 2.0;
constexpr qreal kDates = 1.9;
constexpr qreal kLegendGap = 0.5;

constexpr std::array kLines = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

} // namespace

std::size_t lookOf(const report::TimeChart& chart, std::size_t series) {
  return chart.series[series].look.value_or(series);
}

QPen linePen(std::size_t look, const ChartStyle& style) {
  return {seriesColour(look, style), emOf(style) * 0.16, kLines[look % kLines.size()], Qt::FlatCap, Qt::RoundJoin};
}

SeriesKey::SeriesKey(const report::TimeChart& chart, qreal width, const ChartStyle& style) {
  const qreal em = emOf(style);
  qreal x = 0;
  qreal rowHeight = 0;
  for (std::size_t at = 0; at < chart.series.size(); ++at) {
    TextBlock name(printable(chart.series[at].name), style.font, width - em * (kKeySample + 0.6), em * kKeyRow,
                   TextSide::Left);
    const qreal needed = em * (kKeySample + 0.6) + name.usedWidth();
    if (x > 0 && x + needed > width) {
      m_height += rowHeight;
      x = rowHeight = 0;
    }
    m_entries.push_back({name, {x, m_height}, lookOf(chart, at)});
    rowHeight = std::max(rowHeight, name.height());
    x += needed + em * kKeyGap;
  }
  m_height += rowHeight;
}

void SeriesKey::paint(QPainter& painter, QPointF topLeft, const ChartStyle& style) const {
  const qreal em = emOf(style);
  for (const Entry& entry : m_entries) {
    const QPointF corner = topLeft + entry.topLeft;
    const qreal middle = corner.y() + em * kKeyRow / 2;
    painter.setPen(linePen(entry.look, style));
    painter.drawLine(QPointF(corner.x(), middle), QPointF(corner.x() + em * kKeySample, middle));
    paintSeriesMark(painter, {corner.x() + em * kKeySample / 2, middle}, entry.look, style);
    painter.setPen(style.ink);
    entry.name.paint(painter, {corner.x() + em * (kKeySample + 0.6), corner.y()});
  }
}

TimeFrame::TimeFrame(const report::TimeChart& chart, qreal left, qreal width, const ChartStyle& style)
    : axis(chart, left, width, style), meanwhile(chart, axis, style), m_style(style),
      m_title(printable(chart.title), boldOf(style.font), width, emOf(style) * kTitle, TextSide::Left),
      m_key(chart, width, style), m_bands(chart.bands, std::nullopt, width, style),
      m_legend(chart, meanwhile.layout(), width, style) {}

qreal TimeFrame::above() const {
  return m_title.height() + m_key.height() + emOf(m_style) * 0.5;
}

qreal TimeFrame::below() const {
  const qreal gap = emOf(m_style) * kLegendGap;
  qreal height = meanwhile.flagsHeight() + emOf(m_style) * kDates + meanwhile.barsHeight();
  for (const qreal legend : {m_bands.height(), m_legend.height()})
    if (legend > 0) height += gap + legend;
  return height;
}

void TimeFrame::paintAbove(QPainter& painter, QPointF topLeft) const {
  painter.setPen(m_style.ink);
  m_title.paint(painter, topLeft);
  m_key.paint(painter, topLeft + QPointF(0, m_title.height()), m_style);
}

void TimeFrame::paintBelow(QPainter& painter, QPointF topLeft) const {
  const qreal gap = emOf(m_style) * kLegendGap;
  topLeft.ry() += meanwhile.flagsHeight() + emOf(m_style) * kDates;
  meanwhile.paintBars(painter, topLeft.y());
  topLeft.ry() += meanwhile.barsHeight() + gap;
  m_bands.paint(painter, topLeft, m_style);
  if (m_bands.height() > 0) topLeft.ry() += m_bands.height() + gap;
  m_legend.paint(painter, topLeft);
}

} // namespace haven::pdf
