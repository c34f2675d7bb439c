#include "pdf/time_axis.h"

#include "pdf/chart_parts.h"
#include "pdf/date_axis.h"

#include <QFontMetricsF>

#include <algorithm>

namespace haven::pdf {
namespace {

constexpr qreal kSide = 3.4; // ems, room for the first and last mark and their dates

std::vector<double> valuesOf(const report::TimeChart& chart) {
  std::vector<double> values;
  for (const report::BandSpan& band : chart.bands)
    values.push_back(band.from);
  if (values.empty()) values.push_back(chart.min);
  if (chart.max > values.back()) values.push_back(chart.max);
  return values;
}

} // namespace

TimeAxis::TimeAxis(const report::TimeChart& chart, qreal left, qreal width, const ChartStyle& style)
    : m_values(valuesOf(chart)) {
  const qreal em = emOf(style);
  const QFontMetricsF metrics(style.font);
  qreal gutter = 0;
  for (const double value : m_values)
    gutter = std::max(gutter, metrics.horizontalAdvance(chartNumber(value)));
  m_left = left + gutter + em * 0.5;
  m_right = left + width - em * 0.1;
  m_firstX = m_left + em * (kBandEdge + kSide);
  m_lastX = m_right - em * kSide;
  for (const auto& series : chart.series)
    for (const auto& point : series.points)
      m_days.push_back(dayNumber(point.date));
  for (const std::string& end : {chart.from, chart.to})
    if (!end.empty()) m_days.push_back(dayNumber(end));
  if (m_days.empty()) return;
  m_firstDay = *std::min_element(m_days.begin(), m_days.end());
  m_lastDay = *std::max_element(m_days.begin(), m_days.end());
}

qreal TimeAxis::x(double day) const {
  if (m_lastDay <= m_firstDay) return (m_firstX + m_lastX) / 2;
  const double share = (std::clamp(day, m_firstDay, m_lastDay) - m_firstDay) / (m_lastDay - m_firstDay);
  return m_firstX + (m_lastX - m_firstX) * share;
}

} // namespace haven::pdf
