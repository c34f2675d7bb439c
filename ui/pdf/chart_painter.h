#pragma once

#include "report/document.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <cstdint>

class QPainter;

namespace haven::pdf {

/// How a chart looks. Every measure follows the font's size, so the same chart serves a screen and a printed page.
/// All colours are opaque: PDF/A-1 knows no transparency.
struct ChartStyle {
  QFont font;     ///< of labels; headings and values are set in a bolder cut of it
  QColor ink;     ///< values, data
  QColor quiet;   ///< axis labels
  QColor rule;    ///< outlines and grid
  QColor paper;   ///< behind the chart; keeps marks apart from what is under them
  QColor accent;  ///< the first series
  QColor bandLow; ///< fill of the lowest band; the ones between are mixed
  QColor bandHigh;
  QColor hatch; ///< lines of the band patterns

  static ChartStyle light(const QFont& font);
  static ChartStyle dark(const QFont& font);
};

/// The score on its line of attainable values, with the bands told apart by pattern and named below with their range.
/// Fills the width of `area` from its top; `bandLineHeight` says how much height that takes.
void paintBandLine(QPainter& painter, const QRectF& area, const report::BandLine& line, const ChartStyle& style);
qreal bandLineHeight(const report::BandLine& line, qreal width, const ChartStyle& style);

/// Each informant's score on a line of its own under one scale, with the informant's own mark, the score and its band
/// in words; the ends of the scale below, the difference in words under that.
void paintInformantChart(QPainter& painter, const QRectF& area, const report::InformantChart& chart,
                         const ChartStyle& style);
qreal informantChartHeight(const report::InformantChart& chart, qreal width, const ChartStyle& style);
/// Number of the informant whose row is at this height from the top of a chart; -1 for none.
int informantAt(const report::InformantChart& chart, qreal width, qreal y, const ChartStyle& style);

/// Scores over time: one marker shape and line style a series, the bands behind and named below; under the plot what
/// went on as bars and what happened as flags, named below as well. The plot takes the height of `area` that title and
/// legends leave; `timeChartHeight` gives a well-proportioned total.
/// A value label that finds no free place is left out; the points are always drawn.
/// @param chosen the record whose point is framed; 0: none
void paintTimeChart(QPainter& painter, const QRectF& area, const report::TimeChart& chart, const ChartStyle& style,
                    std::int64_t chosen = 0);
qreal timeChartHeight(const report::TimeChart& chart, qreal width, const ChartStyle& style);

} // namespace haven::pdf
