#pragma once

#include "pdf/time_axis.h"

#include <QString>

#include <cstddef>
#include <vector>

// Where that stands which went on and happened in the time of a chart; not for use outside ui/pdf.
namespace haven::pdf {

/// One span under the plot.
struct MeanwhileBar {
  std::size_t span = 0; ///< number in the chart
  int lane = 0;         ///< 0: directly under the dates
  qreal left = 0;
  qreal right = 0;
  bool beganBefore = false; ///< before what is drawn
  bool goesOn = false;      ///< beyond what is drawn
};

/// One event on the time axis, or several that lie too near to each other to be told apart.
struct MeanwhileFlag {
  std::size_t first = 0; ///< number in the chart
  std::size_t last = 0;
  QString key;    ///< "3", "3–5"
  qreal at = 0;   ///< where it happened; of several, half-way
  qreal from = 0; ///< where it can have happened, as far as that is known; of several, all of them
  qreal to = 0;
  qreal left = 0; ///< of the flag itself
  qreal width = 0;
};

struct MeanwhileLayout {
  std::vector<MeanwhileBar> bars; ///< in the order of the spans; in a lane they stand clear of each other
  int lanes = 0;
  std::vector<MeanwhileFlag> flags; ///< from left to right, clear of each other; together every event once
};

/// A pure function of its arguments, asked for measuring and for painting alike.
MeanwhileLayout layOutMeanwhile(const report::TimeChart& chart, const TimeAxis& axis, const ChartStyle& style);

/// Width of the part of a bar that holds its key.
qreal barKeyWidth(const report::TimeChart::Span& span, const ChartStyle& style);

} // namespace haven::pdf
