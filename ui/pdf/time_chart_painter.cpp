#include "pdf/chart_parts.h"
#include "pdf/date_axis.h"
#include "pdf/time_frame.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace haven::pdf {
namespace {

// In ems.
constexpr qreal kPlotMin = 11;
constexpr qreal kPlotMax = 17;

class Plot {
 public:
  /// @param top, height of the plot; its sides are the frame's
  Plot(QPainter& painter, const TimeFrame& frame, qreal top, qreal height, const report::TimeChart& chart,
       const ChartStyle& style)
      : m_painter(painter), m_frame(frame), m_axis(frame.axis), m_chart(chart), m_style(style), m_em(emOf(style)),
        m_metrics(style.font), m_bands(stretches(chart.bands, chart.min, chart.max)),
        m_area(QPointF(m_axis.left(), top), QPointF(m_axis.right(), top + height)) {
    m_from = m_bands.empty() ? chart.min : m_bands.front().from;
    m_to = m_bands.empty() ? chart.max : m_bands.back().to;
    if (!(m_to > m_from)) m_to = m_from + 1;
  }

  void paint() {
    paintBands();
    paintValueAxis();
    paintDateAxis();
    m_frame.meanwhile.paintFlags(m_painter, m_area.top(), m_area.bottom());
    placePoints();
    for (std::size_t at = 0; at < m_points.size(); ++at)
      paintLine(at);
    for (std::size_t at = 0; at < m_points.size(); ++at)
      for (const QPointF& point : m_points[at])
        paintSeriesMark(m_painter, point, lookOf(m_chart, at), m_style);
    for (std::size_t at = 0; at < m_points.size(); ++at)
      paintValues(at);
  }

  void paintChosen(std::int64_t record) {
    const qreal side = m_em * (kSeriesMark + 0.4);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_style.ink, m_em * 0.18));
    for (std::size_t series = 0; series < m_points.size(); ++series)
      for (std::size_t at = 0; at < m_points[series].size(); ++at)
        if (m_chart.series[series].points[at].record == record)
          m_painter.drawRect(QRectF(m_points[series][at] - QPointF(side, side), QSizeF(side * 2, side * 2)));
  }

 private:
  [[nodiscard]] qreal yAt(double value) const {
    return m_area.bottom() - m_area.height() * std::clamp((value - m_from) / (m_to - m_from), 0.0, 1.0);
  }

  void paintBands() {
    for (std::size_t at = 0; at < m_bands.size(); ++at) {
      const qreal top = yAt(m_bands[at].to);
      const qreal bottom = yAt(m_bands[at].from);
      QColor tint = bandTint(at, m_bands.size(), m_style);
      // Half-way to the paper: the data stays in front.
      tint = QColor((tint.red() + m_style.paper.red()) / 2, (tint.green() + m_style.paper.green()) / 2,
                    (tint.blue() + m_style.paper.blue()) / 2);
      m_painter.fillRect(QRectF(QPointF(m_area.left(), top), QPointF(m_area.right(), bottom)), tint);
      paintBandFill(m_painter, QRectF(m_area.left(), top, m_em * kBandEdge, bottom - top), at, m_bands.size(), m_style);
      m_painter.setPen(QPen(m_style.rule, m_em * 0.06));
      if (at > 0) m_painter.drawLine(QPointF(m_area.left(), bottom), QPointF(m_area.right(), bottom));
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_style.rule, m_em * 0.08));
    m_painter.drawRect(m_area);
  }

  void paintValueAxis() {
    m_painter.setFont(m_style.font);
    m_painter.setPen(m_style.quiet);
    qreal free = m_area.bottom() + m_em * 2;
    for (const double tick : m_axis.values()) {
      const QString text = chartNumber(tick);
      const qreal baseline =
          std::clamp(yAt(tick) + m_metrics.capHeight() / 2, m_area.top() + m_metrics.capHeight(), m_area.bottom());
      if (baseline > free) continue; // too close to the one below
      m_painter.drawText(QPointF(m_area.left() - m_em * 0.5 - m_metrics.horizontalAdvance(text), baseline), text);
      free = baseline - m_em * 1.4;
    }
  }

  void paintDateAxis() {
    const auto leftOf = [&](const DateTick& tick) {
      const qreal width = m_metrics.horizontalAdvance(tick.label);
      return std::clamp(m_axis.x(tick.day) - width / 2, m_area.left(), std::max(m_area.left(), m_area.right() - width));
    };
    const auto ticks = dateTicks(m_axis.days(), [&](const std::vector<DateTick>& candidates) {
      qreal free = m_area.left() - m_em;
      for (const DateTick& tick : candidates) {
        if (leftOf(tick) < free) return false;
        free = leftOf(tick) + m_metrics.horizontalAdvance(tick.label) + m_em;
      }
      return true;
    });
    m_painter.setFont(m_style.font);
    const qreal top = m_area.bottom() + m_frame.meanwhile.flagsHeight(); // flags hang between the plot and its dates
    for (const DateTick& tick : ticks) {
      m_painter.setPen(QPen(m_style.quiet, m_em * 0.08));
      m_painter.drawLine(QPointF(m_axis.x(tick.day), m_area.bottom()), QPointF(m_axis.x(tick.day), top + m_em * 0.35));
      m_painter.setPen(m_style.quiet);
      m_painter.drawText(QPointF(leftOf(tick), top + m_em * 0.5 + m_metrics.ascent()), tick.label);
    }
  }

  /// Marks that would hide one another stand side by side.
  void placePoints() {
    std::vector<QPointF> taken;
    for (const auto& series : m_chart.series) {
      std::vector<QPointF> points;
      for (const auto& point : series.points) {
        QPointF at(m_axis.x(dayNumber(point.date)), yAt(point.value));
        const auto hidden = [&](const QPointF& other) { return (other - at).manhattanLength() < m_em * kSeriesMark; };
        while (std::any_of(taken.begin(), taken.end(), hidden))
          at.rx() += m_em * kSeriesMark * 2;
        taken.push_back(at);
        points.push_back(at);
        m_occupied.push_back(QRectF(at.x() - m_em * kSeriesMark, at.y() - m_em * kSeriesMark, m_em * kSeriesMark * 2,
                                    m_em * kSeriesMark * 2));
      }
      m_points.push_back(std::move(points));
    }
  }

  void paintLine(std::size_t series) {
    m_painter.setPen(linePen(lookOf(m_chart, series), m_style));
    m_painter.setBrush(Qt::NoBrush);
    if (m_points[series].size() > 1)
      m_painter.drawPolyline(m_points[series].data(), static_cast<int>(m_points[series].size()));
  }

  void paintValues(std::size_t series) {
    const QFont font = boldOf(m_style.font);
    const QFontMetricsF metrics(font);
    m_painter.setFont(font);
    m_painter.setPen(seriesColour(lookOf(m_chart, series), m_style));
    for (std::size_t at = 0; at < m_points[series].size(); ++at) {
      const QString text = chartNumber(m_chart.series[series].points[at].value);
      const QSizeF size(metrics.horizontalAdvance(text), metrics.ascent() + metrics.descent());
      const QPointF mark = m_points[series][at];
      const qreal away = m_em * (kSeriesMark + 0.1);
      const std::array corners = {QPointF(mark.x() - size.width() / 2, mark.y() - away - size.height()),
                                  QPointF(mark.x() - size.width() / 2, mark.y() + away),
                                  QPointF(mark.x() + away + m_em * 0.15, mark.y() - size.height() / 2),
                                  QPointF(mark.x() - away - m_em * 0.15 - size.width(), mark.y() - size.height() / 2)};
      for (const QPointF& corner : corners) {
        const QRectF box(corner, size);
        const auto meets = [&](const QRectF& other) { return other.intersects(box); };
        if (!m_area.adjusted(m_em * kBandEdge, 0, 0, 0).contains(box)) continue;
        if (std::any_of(m_occupied.begin(), m_occupied.end(), meets)) continue;
        m_painter.drawText(QPointF(corner.x(), corner.y() + metrics.ascent()), text);
        m_occupied.push_back(box);
        break;
      }
    }
  }

  QPainter& m_painter;
  const TimeFrame& m_frame;
  const TimeAxis& m_axis;
  const report::TimeChart& m_chart;
  const ChartStyle& m_style;
  qreal m_em;
  QFontMetricsF m_metrics;
  std::vector<BandStretch> m_bands;
  QRectF m_area;
  double m_from = 0;
  double m_to = 1;
  std::vector<std::vector<QPointF>> m_points;
  std::vector<QRectF> m_occupied;
};

} // namespace

void paintTimeChart(QPainter& painter, const QRectF& area, const report::TimeChart& chart, const ChartStyle& style,
                    std::int64_t chosen) {
  const PainterState state(painter);
  painter.setRenderHint(QPainter::Antialiasing);
  const TimeFrame frame(chart, area.left(), area.width(), style);
  frame.paintAbove(painter, area.topLeft());
  const qreal height = std::max(emOf(style) * 4, area.height() - frame.above() - frame.below());
  const qreal top = area.top() + frame.above();
  Plot plot(painter, frame, top, height, chart, style);
  plot.paint();
  if (chosen != 0) plot.paintChosen(chosen);
  frame.paintBelow(painter, {area.left(), top + height});
}

qreal timeChartHeight(const report::TimeChart& chart, qreal width, const ChartStyle& style) {
  const TimeFrame frame(chart, 0, width, style);
  const qreal em = emOf(style);
  return frame.above() + std::clamp(width * 0.42, em * kPlotMin, em * kPlotMax) + frame.below();
}

} // namespace haven::pdf
