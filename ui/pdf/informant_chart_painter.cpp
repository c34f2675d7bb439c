#include "pdf/chart_parts.h"

#include <QFontMetricsF>

#include <algorithm>

namespace haven::pdf {
namespace {

// In ems.
constexpr qreal kTitle = 1.7;
constexpr qreal kRow = 1.5;     ///< leading of names and words
constexpr qreal kRowPad = 0.35; ///< above and below a row
constexpr qreal kTicks = 1.5;
constexpr qreal kGap = 1.1;
constexpr qreal kEdge = 0.7; ///< room for a mark at either end of the line

// Shares of the width.
constexpr qreal kNameShare = 0.27;
constexpr qreal kWordsShare = 0.27;

/// Everything but the line, set once for measuring and painting alike.
class Setting {
 public:
  Setting(const report::InformantChart& chart, qreal width, const ChartStyle& style)
      : m_em(emOf(style)), m_nameWidth(width * kNameShare), m_wordsWidth(width * kWordsShare),
        m_title(printable(chart.title), boldOf(style.font), width, m_em * kTitle, TextSide::Left),
        m_difference(printable(chart.difference), boldOf(style.font), width - m_nameWidth, m_em * kRow,
                     TextSide::Left) {
    for (const auto& mark : chart.marks)
      m_rows.push_back(
          {TextBlock(printable(mark.name), style.font, m_nameWidth - m_em * kGap, m_em * kRow, TextSide::Left),
           TextBlock(wordsOf(mark), mark.value ? boldOf(style.font) : style.font, m_wordsWidth, m_em * kRow,
                     TextSide::Left)});
  }

  [[nodiscard]] qreal titleHeight() const { return m_title.height(); }
  [[nodiscard]] qreal rowHeight(std::size_t row) const {
    return std::max(m_rows[row].name.height(), m_rows[row].words.height()) + 2 * m_em * kRowPad;
  }
  [[nodiscard]] qreal height() const {
    qreal total = titleHeight() + m_em * kTicks + m_difference.height();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
      total += rowHeight(row);
    return total;
  }
  /// From the left edge: where the line begins and how long it is.
  [[nodiscard]] qreal lineLeft() const { return m_nameWidth; }
  [[nodiscard]] qreal lineWidth(qreal width) const { return width - m_nameWidth - m_wordsWidth - m_em * kGap; }

  void paintTitle(QPainter& painter, QPointF at) const { m_title.paint(painter, at); }
  void paintDifference(QPainter& painter, QPointF at) const { m_difference.paint(painter, at); }
  void paintRow(QPainter& painter, std::size_t row, QPointF at, qreal width, const ChartStyle& style) const {
    painter.setPen(style.ink);
    m_rows[row].name.paint(painter, {at.x(), at.y() + m_em * kRowPad});
    m_rows[row].words.paint(painter, {at.x() + width - m_wordsWidth, at.y() + m_em * kRowPad});
  }
  /// Middle of the first line of words in a row, from the row's top.
  [[nodiscard]] qreal middle(std::size_t row) const { return m_em * kRowPad + m_rows[row].name.lineHeight(0) / 2; }

 private:
  static QString wordsOf(const report::InformantChart::Mark& mark) {
    const QString words = printable(mark.words);
    if (!mark.value) return words;
    return words.isEmpty() ? chartNumber(*mark.value) : chartNumber(*mark.value) + QStringLiteral("  ") + words;
  }

  struct Row {
    TextBlock name;
    TextBlock words;
  };
  qreal m_em;
  qreal m_nameWidth;
  qreal m_wordsWidth;
  TextBlock m_title;
  TextBlock m_difference;
  std::vector<Row> m_rows;
};

/// The ends of the scale, and a light line down from either so that marks can be compared between rows.
void paintEnds(QPainter& painter, const QRectF& plot, const report::InformantChart& chart, const ChartStyle& style) {
  const qreal em = emOf(style);
  const QFontMetricsF metrics(style.font);
  painter.setPen(QPen(style.rule, em * 0.06));
  painter.drawLine(plot.topLeft(), plot.bottomLeft());
  painter.drawLine(plot.topRight(), plot.bottomRight());
  painter.setFont(style.font);
  painter.setPen(style.quiet);
  const qreal baseline = plot.bottom() + em * 0.2 + metrics.ascent();
  painter.drawText(QPointF(plot.left(), baseline), chartNumber(chart.min));
  const QString end = chartNumber(chart.max);
  painter.drawText(QPointF(plot.right() - metrics.horizontalAdvance(end), baseline), end);
}

} // namespace

void paintInformantChart(QPainter& painter, const QRectF& area, const report::InformantChart& chart,
                         const ChartStyle& style) {
  const PainterState state(painter);
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal em = emOf(style);
  const Setting setting(chart, area.width(), style);
  painter.setPen(style.ink);
  setting.paintTitle(painter, area.topLeft());

  qreal y = area.top() + setting.titleHeight();
  qreal rows = 0;
  for (std::size_t row = 0; row < chart.marks.size(); ++row)
    rows += setting.rowHeight(row);
  const QRectF plot(area.left() + setting.lineLeft(), y, setting.lineWidth(area.width()), rows);
  const bool drawn = chart.max > chart.min && plot.width() > em;
  if (drawn) paintEnds(painter, plot, chart, style);
  for (std::size_t row = 0; row < chart.marks.size(); ++row) {
    const qreal middle = y + setting.middle(row);
    setting.paintRow(painter, row, {area.left(), y}, area.width(), style);
    if (drawn) {
      painter.setPen(QPen(style.rule, em * 0.12, Qt::SolidLine, Qt::FlatCap));
      painter.drawLine(QPointF(plot.left(), middle), QPointF(plot.right(), middle));
    }
    if (drawn && chart.marks[row].value) {
      const double share = std::clamp((*chart.marks[row].value - chart.min) / (chart.max - chart.min), 0.0, 1.0);
      paintSeriesMark(painter, {plot.left() + em * kEdge + (plot.width() - 2 * em * kEdge) * share, middle}, row,
                      style);
    }
    y += setting.rowHeight(row);
  }
  painter.setPen(style.ink);
  setting.paintDifference(painter, {plot.left(), y + em * kTicks});
}

int informantAt(const report::InformantChart& chart, qreal width, qreal y, const ChartStyle& style) {
  const Setting setting(chart, width, style);
  qreal top = setting.titleHeight();
  for (std::size_t row = 0; row < chart.marks.size(); ++row) {
    const qreal bottom = top + setting.rowHeight(row);
    if (y >= top && y < bottom) return static_cast<int>(row);
    top = bottom;
  }
  return -1;
}

qreal informantChartHeight(const report::InformantChart& chart, qreal width, const ChartStyle& style) {
  return Setting(chart, width, style).height();
}

} // namespace haven::pdf
