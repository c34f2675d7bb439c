#pragma once

#include "pdf/chart_painter.h"

#include <vector>

// The width of a chart over time; not for use outside ui/pdf.
namespace haven::pdf {

/// Width of the patterned edge of the bands, in ems.
inline constexpr qreal kBandEdge = 0.8;

/// Where days lie in a chart over time that is so wide, and what values stand beside it.
class TimeAxis {
 public:
  TimeAxis(const report::TimeChart& chart, qreal left, qreal width, const ChartStyle& style);

  /// Edges of the plot.
  [[nodiscard]] qreal left() const { return m_left; }
  [[nodiscard]] qreal right() const { return m_right; }
  /// Of a day, in days since 1970-01-01. Days outside the time that is drawn lie at its first or last.
  [[nodiscard]] qreal x(double day) const;
  [[nodiscard]] double firstDay() const { return m_firstDay; }
  [[nodiscard]] double lastDay() const { return m_lastDay; }
  /// Days that may be named below: of the points, and both ends of what is drawn.
  [[nodiscard]] const std::vector<double>& days() const { return m_days; }
  /// Values named beside the plot: where bands begin, and the ends.
  [[nodiscard]] const std::vector<double>& values() const { return m_values; }

 private:
  qreal m_left = 0;
  qreal m_right = 0;
  qreal m_firstX = 0;
  qreal m_lastX = 0;
  double m_firstDay = 0;
  double m_lastDay = 0;
  std::vector<double> m_days;
  std::vector<double> m_values;
};

} // namespace haven::pdf
