#include "pdf/meanwhile_layout.h"

#include "pdf/chart_parts.h"
#include "pdf/date_axis.h"

#include <QFontMetricsF>

#include <algorithm>

namespace haven::pdf {
namespace {

using report::TimeChart;

// In ems.
constexpr qreal kPadding = 0.35; // on either side of a key
constexpr qreal kBetween = 0.3;  // bars in a lane, and flags

qreal keyWidth(const QString& key, const ChartStyle& style) {
  const qreal em = emOf(style);
  return std::max(em * 1.2, QFontMetricsF(boldOf(style.font)).horizontalAdvance(key) + 2 * em * kPadding);
}

MeanwhileBar barOf(const TimeChart& chart, std::size_t number, const TimeAxis& axis, const ChartStyle& style) {
  const TimeChart::Span& span = chart.spans[number];
  MeanwhileBar bar;
  bar.span = number;
  bar.beganBefore = dayNumber(span.from) < axis.firstDay();
  bar.goesOn = span.to.empty() || dayNumber(span.to) > axis.lastDay();
  // Open ends run to the edge of the plot.
  const qreal least = barKeyWidth(span, style);
  bar.left = bar.beganBefore ? axis.left() : axis.x(dayNumber(span.from));
  bar.left = std::min(bar.left, axis.right() - least);
  bar.right = std::max(bar.goesOn ? axis.right() : axis.x(dayNumber(span.to)), bar.left + least);
  return bar;
}

/// Each in the first lane where it stands clear of all before it.
void putInLanes(std::vector<MeanwhileBar>& bars, qreal between) {
  for (std::size_t at = 0; at < bars.size(); ++at) {
    const auto meets = [&](const MeanwhileBar& other) {
      return other.lane == bars[at].lane && other.left < bars[at].right + between &&
             bars[at].left < other.right + between;
    };
    while (std::any_of(bars.begin(), bars.begin() + static_cast<std::ptrdiff_t>(at), meets))
      ++bars[at].lane;
  }
}

void settle(MeanwhileFlag& flag, const TimeChart& chart, const TimeAxis& axis, const ChartStyle& style) {
  const QString first = QString::fromStdString(chart.events[flag.first].key);
  const QString last = QString::fromStdString(chart.events[flag.last].key);
  flag.key = flag.first == flag.last ? first : first + u'\u2013' + last;
  flag.at = (axis.x(dayNumber(chart.events[flag.first].date)) + axis.x(dayNumber(chart.events[flag.last].date))) / 2;
  flag.width = keyWidth(flag.key, style);
  flag.left = std::clamp(flag.at - flag.width / 2, axis.left(), std::max(axis.left(), axis.right() - flag.width));
  flag.from = flag.to = axis.x(dayNumber(chart.events[flag.first].date));
  for (std::size_t at = flag.first; at <= flag.last; ++at)
    flag.to = std::max(flag.to, axis.x(dayNumber(chart.events[at].latest)));
}

std::vector<MeanwhileFlag> flagsOf(const TimeChart& chart, const TimeAxis& axis, const ChartStyle& style) {
  const qreal between = emOf(style) * kBetween;
  std::vector<MeanwhileFlag> flags;
  for (std::size_t at = 0; at < chart.events.size(); ++at) {
    MeanwhileFlag flag;
    flag.first = flag.last = at;
    settle(flag, chart, axis, style);
    // A group is wider than one flag, so it can reach the one before it.
    while (!flags.empty() && flags.back().left + flags.back().width + between > flag.left) {
      flag.first = flags.back().first;
      flags.pop_back();
      settle(flag, chart, axis, style);
    }
    flags.push_back(flag);
  }
  return flags;
}

} // namespace

qreal barKeyWidth(const TimeChart::Span& span, const ChartStyle& style) {
  return keyWidth(QString::fromStdString(span.key), style);
}

MeanwhileLayout layOutMeanwhile(const TimeChart& chart, const TimeAxis& axis, const ChartStyle& style) {
  MeanwhileLayout layout;
  for (std::size_t number = 0; number < chart.spans.size(); ++number)
    layout.bars.push_back(barOf(chart, number, axis, style));
  putInLanes(layout.bars, emOf(style) * kBetween);
  for (const MeanwhileBar& bar : layout.bars)
    layout.lanes = std::max(layout.lanes, bar.lane + 1);
  layout.flags = flagsOf(chart, axis, style);
  return layout;
}

} // namespace haven::pdf
