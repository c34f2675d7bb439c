#pragma once

#include "pdf/chart_parts.h"
#include "pdf/meanwhile_painter.h"
#include "pdf/text_block.h"
#include "pdf/time_axis.h"

#include <QPen>

#include <vector>

// What stands around the plot of a chart over time; not for use outside ui/pdf.
namespace haven::pdf {

/// Number of the marker and line that a series has.
std::size_t lookOf(const report::TimeChart& chart, std::size_t series);
QPen linePen(std::size_t look, const ChartStyle& style);

/// Which line is whose: entries beside each other, on a next row where they do not fit.
class SeriesKey {
 public:
  SeriesKey(const report::TimeChart& chart, qreal width, const ChartStyle& style);
  [[nodiscard]] qreal height() const { return m_height; }
  void paint(QPainter& painter, QPointF topLeft, const ChartStyle& style) const;

 private:
  struct Entry {
    TextBlock name;
    QPointF topLeft;
    std::size_t look = 0;
  };
  std::vector<Entry> m_entries;
  qreal m_height = 0;
};

/// Everything above and below the plot, set once for measuring and painting alike. Refers to chart and style.
class TimeFrame {
 public:
  TimeFrame(const report::TimeChart& chart, qreal left, qreal width, const ChartStyle& style);
  TimeFrame(const TimeFrame&) = delete;
  TimeFrame& operator=(const TimeFrame&) = delete;

  [[nodiscard]] qreal above() const;
  [[nodiscard]] qreal below() const;
  void paintAbove(QPainter& painter, QPointF topLeft) const;
  /// Bars and legends; flags and dates are painted with the plot, which they belong to.
  void paintBelow(QPainter& painter, QPointF topLeft) const;

  TimeAxis axis;
  MeanwhilePainter meanwhile;

 private:
  const ChartStyle& m_style;
  TextBlock m_title;
  SeriesKey m_key;
  BandLegend m_bands;
  MeanwhileLegend m_legend;
};

} // namespace haven::pdf
