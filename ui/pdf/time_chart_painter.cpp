#include "pdf/chart_parts.h"
#include "pdf/date_axis.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace haven::pdf {
namespace {

// In ems.
constexpr qreal kTitle = 1.9;
constexpr qreal kKeyRow = 1.6;
constexpr qreal kKeySample = 3.2;
constexpr qreal kKeyGap = 2.0;
constexpr qreal kDates = 1.9;
constexpr qreal kLegendGap = 0.5;
constexpr qreal kStrip = 0.8; // patterned edge of each band
constexpr qreal kSide = 3.4;  // room for the first and last mark and their dates
constexpr qreal kPlotMin = 11;
constexpr qreal kPlotMax = 17;

constexpr std::array kLines = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

QPen linePen(std::size_t series, const ChartStyle& style) {
  return {seriesColour(series, style), emOf(style) * 0.16, kLines[series % kLines.size()], Qt::FlatCap, Qt::RoundJoin};
}

/// Which line is whose: entries beside each other, on a next row where they do not fit.
class SeriesKey {
 public:
  SeriesKey(const report::TimeChart& chart, qreal width, const ChartStyle& style) {
    const qreal em = emOf(style);
    qreal x = 0;
    qreal rowHeight = 0;
    for (const report::TimeChart::Series& series : chart.series) {
      TextBlock name(printable(series.name), style.font, width - em * (kKeySample + 0.6), em * kKeyRow, TextSide::Left);
      const qreal needed = em * (kKeySample + 0.6) + name.usedWidth();
      if (x > 0 && x + needed > width) {
        m_height += rowHeight;
        x = rowHeight = 0;
      }
      m_entries.push_back({name, {x, m_height}});
      rowHeight = std::max(rowHeight, name.height());
      x += needed + em * kKeyGap;
    }
    m_height += rowHeight;
  }
  [[nodiscard]] qreal height() const { return m_height; }

  void paint(QPainter& painter, QPointF topLeft, const ChartStyle& style) const {
    const qreal em = emOf(style);
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
      const QPointF corner = topLeft + m_entries[at].topLeft;
      const qreal middle = corner.y() + em * kKeyRow / 2;
      painter.setPen(linePen(at, style));
      painter.drawLine(QPointF(corner.x(), middle), QPointF(corner.x() + em * kKeySample, middle));
      paintSeriesMark(painter, {corner.x() + em * kKeySample / 2, middle}, at, style);
      painter.setPen(style.ink);
      m_entries[at].name.paint(painter, {corner.x() + em * (kKeySample + 0.6), corner.y()});
    }
  }

 private:
  struct Entry {
    TextBlock name;
    QPointF topLeft;
  };
  std::vector<Entry> m_entries;
  qreal m_height = 0;
};

/// Everything above and below the plot, set once for measuring and painting alike.
struct Frame {
  TextBlock title;
  SeriesKey key;
  BandLegend legend;
  qreal em;

  Frame(const report::TimeChart& chart, qreal width, const ChartStyle& style)
      : title(printable(chart.title), boldOf(style.font), width, emOf(style) * kTitle, TextSide::Left),
        key(chart, width, style), legend(chart.bands, std::nullopt, width, style), em(emOf(style)) {}
  [[nodiscard]] qreal above() const { return title.height() + key.height() + em * 0.5; }
  [[nodiscard]] qreal below() const {
    return em * kDates + (legend.height() > 0 ? em * kLegendGap + legend.height() : 0);
  }
};

class Plot {
 public:
  Plot(QPainter& painter, const QRectF& area, const report::TimeChart& chart, const ChartStyle& style)
      : m_painter(painter), m_chart(chart), m_style(style), m_em(emOf(style)), m_metrics(style.font),
        m_bands(stretches(chart.bands, chart.min, chart.max)) {
    m_from = m_bands.empty() ? chart.min : m_bands.front().from;
    m_to = m_bands.empty() ? chart.max : m_bands.back().to;
    if (!(m_to > m_from)) m_to = m_from + 1;
    qreal gutter = 0;
    for (const double tick : valueTicks())
      gutter = std::max(gutter, m_metrics.horizontalAdvance(chartNumber(tick)));
    m_area = area.adjusted(gutter + m_em * 0.5, 0, -m_em * 0.1, 0);
    for (const auto& series : chart.series)
      for (const auto& point : series.points)
        m_days.push_back(dayNumber(point.date));
    if (!m_days.empty()) {
      m_firstDay = *std::min_element(m_days.begin(), m_days.end());
      m_lastDay = *std::max_element(m_days.begin(), m_days.end());
    }
  }

  void paint() {
    paintBands();
    paintValueAxis();
    paintDateAxis();
    placePoints();
    for (std::size_t at = 0; at < m_points.size(); ++at)
      paintLine(at);
    for (std::size_t at = 0; at < m_points.size(); ++at)
      for (const QPointF& point : m_points[at])
        paintSeriesMark(m_painter, point, at, m_style);
    for (std::size_t at = 0; at < m_points.size(); ++at)
      paintValues(at);
  }

 private:
  [[nodiscard]] qreal xAt(double day) const {
    const qreal left = m_area.left() + m_em * (kStrip + kSide);
    const qreal right = m_area.right() - m_em * kSide;
    if (m_lastDay <= m_firstDay) return (left + right) / 2;
    return left + (right - left) * (day - m_firstDay) / (m_lastDay - m_firstDay);
  }
  [[nodiscard]] qreal yAt(double value) const {
    return m_area.bottom() - m_area.height() * std::clamp((value - m_from) / (m_to - m_from), 0.0, 1.0);
  }
  [[nodiscard]] std::vector<double> valueTicks() const {
    std::vector<double> ticks;
    for (const report::BandSpan& band : m_chart.bands)
      ticks.push_back(band.from);
    if (ticks.empty()) ticks.push_back(m_chart.min);
    if (m_chart.max > ticks.back()) ticks.push_back(m_chart.max);
    return ticks;
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
      paintBandFill(m_painter, QRectF(m_area.left(), top, m_em * kStrip, bottom - top), at, m_bands.size(), m_style);
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
    for (const double tick : valueTicks()) {
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
      return std::clamp(xAt(tick.day) - width / 2, m_area.left(), std::max(m_area.left(), m_area.right() - width));
    };
    const auto ticks = dateTicks(m_days, [&](const std::vector<DateTick>& candidates) {
      qreal free = m_area.left() - m_em;
      for (const DateTick& tick : candidates) {
        if (leftOf(tick) < free) return false;
        free = leftOf(tick) + m_metrics.horizontalAdvance(tick.label) + m_em;
      }
      return true;
    });
    m_painter.setFont(m_style.font);
    for (const DateTick& tick : ticks) {
      m_painter.setPen(QPen(m_style.quiet, m_em * 0.08));
      m_painter.drawLine(QPointF(xAt(tick.day), m_area.bottom()),
                         QPointF(xAt(tick.day), m_area.bottom() + m_em * 0.35));
      m_painter.setPen(m_style.quiet);
      m_painter.drawText(QPointF(leftOf(tick), m_area.bottom() + m_em * 0.5 + m_metrics.ascent()), tick.label);
    }
  }

  /// Marks that would hide one another stand side by side.
  void placePoints() {
    std::vector<QPointF> taken;
    for (const auto& series : m_chart.series) {
      std::vector<QPointF> points;
      for (const auto& point : series.points) {
        QPointF at(xAt(dayNumber(point.date)), yAt(point.value));
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
    m_painter.setPen(linePen(series, m_style));
    m_painter.setBrush(Qt::NoBrush);
    if (m_points[series].size() > 1)
      m_painter.drawPolyline(m_points[series].data(), static_cast<int>(m_points[series].size()));
  }

  void paintValues(std::size_t series) {
    const QFont font = boldOf(m_style.font);
    const QFontMetricsF metrics(font);
    m_painter.setFont(font);
    m_painter.setPen(seriesColour(series, m_style));
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
        if (!m_area.adjusted(m_em * kStrip, 0, 0, 0).contains(box)) continue;
        if (std::any_of(m_occupied.begin(), m_occupied.end(), meets)) continue;
        m_painter.drawText(QPointF(corner.x(), corner.y() + metrics.ascent()), text);
        m_occupied.push_back(box);
        break;
      }
    }
  }

  QPainter& m_painter;
  const report::TimeChart& m_chart;
  const ChartStyle& m_style;
  qreal m_em;
  QFontMetricsF m_metrics;
  std::vector<BandStretch> m_bands;
  QRectF m_area;
  double m_from = 0;
  double m_to = 1;
  std::vector<double> m_days;
  double m_firstDay = 0;
  double m_lastDay = 0;
  std::vector<std::vector<QPointF>> m_points;
  std::vector<QRectF> m_occupied;
};

} // namespace

void paintTimeChart(QPainter& painter, const QRectF& area, const report::TimeChart& chart, const ChartStyle& style) {
  const PainterState state(painter);
  painter.setRenderHint(QPainter::Antialiasing);
  const Frame frame(chart, area.width(), style);
  painter.setPen(style.ink);
  frame.title.paint(painter, area.topLeft());
  frame.key.paint(painter, {area.left(), area.top() + frame.title.height()}, style);

  const qreal height = std::max(frame.em * 4, area.height() - frame.above() - frame.below());
  const QRectF plot(area.left(), area.top() + frame.above(), area.width(), height);
  Plot(painter, plot, chart, style).paint();
  frame.legend.paint(painter, {area.left(), plot.bottom() + frame.em * (kDates + kLegendGap)}, style);
}

qreal timeChartHeight(const report::TimeChart& chart, qreal width, const ChartStyle& style) {
  const Frame frame(chart, width, style);
  return frame.above() + std::clamp(width * 0.42, frame.em * kPlotMin, frame.em * kPlotMax) + frame.below();
}

} // namespace haven::pdf
