#pragma once

#include "pdf/chart_painter.h"
#include "pdf/text_block.h"

#include <QPainter>

#include <optional>
#include <vector>

// What both charts are built of; not for use outside ui/pdf.
namespace haven::pdf {

/// Pixel size of the style's font: the unit of every measure in a chart.
qreal emOf(const ChartStyle& style);
QFont boldOf(const QFont& font);

/// `22`, `2,5`: Dutch, no more than two decimals.
QString chartNumber(double value);

/// The mark of a series or informant, known by its shape: the same number has the same mark in every chart.
void paintSeriesMark(QPainter& painter, QPointF at, std::size_t series, const ChartStyle& style);
QColor seriesColour(std::size_t series, const ChartStyle& style);
/// Half the size of a mark, in ems.
inline constexpr qreal kSeriesMark = 0.48;

/// Saves the painter and gives it back as it was.
class PainterState {
 public:
  explicit PainterState(QPainter& painter) : m_painter(painter) { m_painter.save(); }
  ~PainterState() { m_painter.restore(); }
  PainterState(const PainterState&) = delete;
  PainterState& operator=(const PainterState&) = delete;

 private:
  QPainter& m_painter;
};

/// Bands as stretches that touch: a border lies half-way between the end of one band and the start of the next.
struct BandStretch {
  double from = 0;
  double to = 0;
};
std::vector<BandStretch> stretches(const std::vector<report::BandSpan>& bands, double min, double max);

/// Fills one band: its own tint and its own pattern, so that it is known in grey print and by colour-blind readers.
void paintBandFill(QPainter& painter, const QRectF& area, std::size_t band, std::size_t count, const ChartStyle& style);
QColor bandTint(std::size_t band, std::size_t count, const ChartStyle& style);

/// The bands with pattern, range and words, one under another; the one that holds `value` is set bold.
class BandLegend {
 public:
  BandLegend(const std::vector<report::BandSpan>& bands, std::optional<double> value, qreal width,
             const ChartStyle& style);
  [[nodiscard]] qreal height() const;
  void paint(QPainter& painter, QPointF topLeft, const ChartStyle& style) const;

 private:
  struct Row {
    TextBlock range;
    TextBlock label;
    bool holdsValue = false;
  };
  std::vector<Row> m_rows;
  qreal m_rangeWidth = 0;
};

} // namespace haven::pdf
