#pragma once

#include "pdf/meanwhile_layout.h"

#include <QPainter>
#include <QPointF>

#include <vector>

// What went on and happened in the time of a chart; not for use outside ui/pdf.
namespace haven::pdf {

/// Flags on the axis and bars under the dates: heights and painting.
class MeanwhilePainter {
 public:
  MeanwhilePainter(const report::TimeChart& chart, const TimeAxis& axis, const ChartStyle& style);
  [[nodiscard]] qreal flagsHeight() const;
  [[nodiscard]] qreal barsHeight() const;
  /// @param plotTop to draw a line up through the plot from where an event lies
  /// @param top lower edge of the plot
  void paintFlags(QPainter& painter, qreal plotTop, qreal top) const;
  void paintBars(QPainter& painter, qreal top) const;
  [[nodiscard]] const MeanwhileLayout& layout() const { return m_layout; }

 private:
  void paintBar(QPainter& painter, const MeanwhileBar& bar, qreal top) const;

  const report::TimeChart& m_chart;
  const TimeAxis& m_axis;
  const ChartStyle& m_style;
  MeanwhileLayout m_layout;
};

/// What the keys stand for, an entry a line in one or two columns: every span, and every event by itself; where that
/// would be a long list, every flag with all of its events. What does not fit on its line is cut off with dots: it
/// stands whole in the table beside the chart.
class MeanwhileLegend {
 public:
  struct Entry {
    QString key;
    QString words;
    bool span = false;
  };
  MeanwhileLegend(const report::TimeChart& chart, const MeanwhileLayout& layout, qreal width, const ChartStyle& style);
  [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
  [[nodiscard]] qreal height() const;
  void paint(QPainter& painter, QPointF topLeft) const;

 private:
  void add(const std::vector<Entry>& entries);
  struct Place {
    int row = 0;
    int column = 0;
    int columns = 1;
  };
  const ChartStyle& m_style;
  qreal m_width;
  qreal m_keyWidth = 0;
  std::vector<Entry> m_entries;
  std::vector<Place> m_places;
  int m_rows = 0;
};

} // namespace haven::pdf
