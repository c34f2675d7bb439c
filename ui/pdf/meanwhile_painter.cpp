#include "pdf/meanwhile_painter.h"

#include "pdf/chart_parts.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include <algorithm>

namespace haven::pdf {
namespace {

using report::TimeChart;

// In ems.
constexpr qreal kFlag = 1.35;
constexpr qreal kFlagDrop = 0.3; // of a flag under the axis
constexpr qreal kBar = 1.35;
constexpr qreal kLane = 1.7;
constexpr qreal kArrow = 0.55;
constexpr qreal kLeastWords = 2.5;
constexpr std::size_t kMostPoles = 12; // with more, lines up through the plot would hide it

/// Middle of capitals on the middle of a line.
qreal baselineAt(qreal middle, const QFontMetricsF& metrics) {
  return middle + metrics.capHeight() / 2;
}

} // namespace

MeanwhilePainter::MeanwhilePainter(const TimeChart& chart, const TimeAxis& axis, const ChartStyle& style)
    : m_chart(chart), m_axis(axis), m_style(style), m_layout(layOutMeanwhile(chart, axis, style)) {}

qreal MeanwhilePainter::flagsHeight() const {
  return m_layout.flags.empty() ? 0 : emOf(m_style) * (kFlagDrop + kFlag);
}

qreal MeanwhilePainter::barsHeight() const {
  return m_layout.lanes * emOf(m_style) * kLane;
}

void MeanwhilePainter::paintFlags(QPainter& painter, qreal plotTop, qreal top) const {
  const qreal em = emOf(m_style);
  const QFont font = boldOf(m_style.font);
  const QFontMetricsF metrics(font);
  painter.setFont(font);
  for (const MeanwhileFlag& flag : m_layout.flags) {
    if (m_layout.flags.size() <= kMostPoles) {
      painter.setPen(QPen(m_style.quiet, em * 0.07, Qt::DotLine, Qt::FlatCap));
      painter.drawLine(QPointF(flag.at, plotTop), QPointF(flag.at, top));
    }
    painter.setPen(QPen(m_style.quiet, em * 0.12, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(flag.at, top), QPointF(flag.at, top + em * kFlagDrop));
    // As far as the day is known.
    painter.setPen(QPen(m_style.ink, em * 0.3, Qt::SolidLine, Qt::FlatCap));
    if (flag.to > flag.from) painter.drawLine(QPointF(flag.from, top), QPointF(flag.to, top));
    const QRectF box(flag.left, top + em * kFlagDrop, flag.width, em * kFlag);
    painter.setPen(QPen(m_style.ink, em * 0.1));
    painter.setBrush(m_style.paper);
    painter.drawRoundedRect(box, em * 0.3, em * 0.3);
    painter.setPen(m_style.ink);
    painter.drawText(
        QPointF(box.center().x() - metrics.horizontalAdvance(flag.key) / 2, baselineAt(box.center().y(), metrics)),
        flag.key);
  }
}

void MeanwhilePainter::paintBars(QPainter& painter, qreal top) const {
  for (const MeanwhileBar& bar : m_layout.bars)
    paintBar(painter, bar, top);
}

void MeanwhilePainter::paintBar(QPainter& painter, const MeanwhileBar& bar, qreal top) const {
  constexpr std::size_t kPatterns = 5;
  const qreal em = emOf(m_style);
  const TimeChart::Span& span = m_chart.spans[bar.span];
  const QRectF area(bar.left, top + bar.lane * em * kLane + em * (kLane - kBar) / 2, bar.right - bar.left, em * kBar);
  paintBandFill(painter, area, bar.span % (kPatterns - 1) + 1, kPatterns, m_style); // never the plain one
  const qreal keyWidth = barKeyWidth(span, m_style);
  const QFont bold = boldOf(m_style.font);
  const QString key = QString::fromStdString(span.key);
  painter.fillRect(QRectF(area.left(), area.top(), keyWidth, area.height()), m_style.ink);
  painter.setFont(bold);
  painter.setPen(m_style.paper);
  painter.drawText(QPointF(area.left() + (keyWidth - QFontMetricsF(bold).horizontalAdvance(key)) / 2,
                           baselineAt(area.center().y(), QFontMetricsF(bold))),
                   key);
  const qreal arrow = bar.goesOn ? em * (kArrow + 0.3) : 0;
  const qreal room = area.width() - keyWidth - arrow - em * 0.8;
  if (room >= em * kLeastWords) {
    const QFontMetricsF metrics(m_style.font);
    const QString words = metrics.elidedText(printable(span.label), Qt::ElideRight, room);
    const QRectF plate(area.left() + keyWidth, area.top() + em * 0.1, metrics.horizontalAdvance(words) + em * 0.8,
                       area.height() - em * 0.2);
    painter.fillRect(plate, m_style.paper);
    painter.setFont(m_style.font);
    painter.setPen(m_style.ink);
    painter.drawText(QPointF(plate.left() + em * 0.4, baselineAt(area.center().y(), metrics)), words);
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(m_style.ink);
  const qreal middle = area.center().y();
  if (bar.goesOn && area.width() > keyWidth + em * kArrow)
    painter.drawPolygon(QPolygonF({{area.right(), middle},
                                   {area.right() - em * kArrow, area.top()},
                                   {area.right() - em * kArrow, area.bottom()}}));
  painter.setBrush(Qt::NoBrush);
}

MeanwhileLegend::MeanwhileLegend(const TimeChart& chart, const MeanwhileLayout& layout, qreal width,
                                 const ChartStyle& style)
    : m_style(style), m_width(width) {
  constexpr std::size_t kMostEvents = 24;
  std::vector<Entry> spans;
  for (const TimeChart::Span& span : chart.spans)
    spans.push_back({QString::fromStdString(span.key),
                     printable(span.when.empty() ? span.label : span.label + ", " + span.when), true});
  const auto wordsOf = [&](std::size_t at) { return printable(chart.events[at].when + "  " + chart.events[at].label); };
  std::vector<Entry> events;
  if (chart.events.size() <= kMostEvents)
    for (std::size_t at = 0; at < chart.events.size(); ++at)
      events.push_back({QString::fromStdString(chart.events[at].key), wordsOf(at)});
  else
    for (const MeanwhileFlag& flag : layout.flags) {
      QStringList words;
      for (std::size_t at = flag.first; at <= flag.last; ++at)
        words << wordsOf(at);
      events.push_back({flag.key, words.join(QStringLiteral("; "))});
    }
  add(spans);
  add(events);
  for (const Entry& entry : m_entries)
    m_keyWidth = std::max(m_keyWidth, QFontMetricsF(boldOf(style.font)).horizontalAdvance(entry.key));
  m_keyWidth += emOf(style) * 0.7;
}

void MeanwhileLegend::add(const std::vector<Entry>& entries) {
  constexpr std::size_t kOneColumn = 4;
  const int columns = entries.size() > kOneColumn ? 2 : 1;
  const int rows = (static_cast<int>(entries.size()) + columns - 1) / columns;
  for (int at = 0; at < static_cast<int>(entries.size()); ++at) {
    m_entries.push_back(entries[static_cast<std::size_t>(at)]);
    m_places.push_back({m_rows + at % rows, at / rows, columns}); // down, then the next column
  }
  m_rows += rows;
}

qreal MeanwhileLegend::height() const {
  return m_rows * emOf(m_style) * 1.6;
}

void MeanwhileLegend::paint(QPainter& painter, QPointF topLeft) const {
  const qreal em = emOf(m_style);
  const QFont bold = boldOf(m_style.font);
  const QFontMetricsF boldMetrics(bold);
  const QFontMetricsF metrics(m_style.font);
  for (std::size_t at = 0; at < m_entries.size(); ++at) {
    const Place& place = m_places[at];
    const qreal column = m_width / place.columns;
    const QRectF box(topLeft.x() + place.column * column, topLeft.y() + place.row * em * 1.6 + em * 0.12, m_keyWidth,
                     em * 1.35);
    const bool span = m_entries[at].span;
    painter.setPen(QPen(m_style.ink, em * 0.1));
    painter.setBrush(span ? m_style.ink : m_style.paper);
    span ? painter.drawRect(box) : painter.drawRoundedRect(box, em * 0.3, em * 0.3);
    painter.setFont(bold);
    painter.setPen(span ? m_style.paper : m_style.ink);
    painter.drawText(QPointF(box.center().x() - boldMetrics.horizontalAdvance(m_entries[at].key) / 2,
                             baselineAt(box.center().y(), boldMetrics)),
                     m_entries[at].key);
    painter.setFont(m_style.font);
    painter.setPen(m_style.ink);
    const qreal x = box.right() + em * 0.6;
    const qreal room = topLeft.x() + (place.column + 1) * column - x - em * 0.6;
    painter.drawText(QPointF(x, baselineAt(box.center().y(), metrics)),
                     metrics.elidedText(m_entries[at].words, Qt::ElideRight, room));
  }
}

} // namespace haven::pdf
