#include "gui/timeline_band_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace haven::gui {
namespace {

using casefile::TimelineEntry;
using casefile::TimelineKind;

constexpr int kFewestDays = 61;
constexpr int kMostLanes = 3; ///< of a row; what would need more lies over the last
constexpr std::size_t kRows = static_cast<std::size_t>(TimelineRow::Decided) + 1;

bool isExact(const casefile::PartialDate& day) {
  return day.day.has_value();
}

/// Moved whole into the whole.
TimelineRange within(TimelineRange range, const TimelineRange& whole) {
  const int days = std::min(range.days(), whole.days());
  Date from = std::max(range.from, whole.from);
  from = std::min(from, addDays(whole.to, 1 - days));
  return {from, addDays(from, days - 1)};
}

TimelineSpan spanOf(const TimelineEntry& entry, int number, const TimelineRange& range, Date today) {
  TimelineSpan span;
  span.entry = number;
  span.from = range.shareOf(entry.day.earliest());
  span.to = range.shareOf(addDays(entry.end(today), 1));
  span.softFrom = !isExact(entry.day);
  span.softTo = entry.until ? !isExact(*entry.until) : !entry.ongoing && span.softFrom;
  return span;
}

class Lanes {
 public:
  explicit Lanes(double leastShare) : m_least(leastShare) {}

  void add(TimelineRow row, TimelineSpan span) {
    auto& ends = m_ends[static_cast<std::size_t>(row)];
    auto free = std::ranges::find_if(ends, [&](double end) { return end <= span.from; });
    if (free == ends.end() && ends.size() < kMostLanes)
      free = ends.insert(ends.end(), -std::numeric_limits<double>::max());
    if (free == ends.end()) free = ends.end() - 1;
    *free = std::max(*free, span.to + m_least / 4);
    span.lane = static_cast<int>(free - ends.begin());
    m_spans[static_cast<std::size_t>(row)].push_back(span);
  }

  void add(TimelineRow row, int entry, double at) {
    auto& marks = m_marks[static_cast<std::size_t>(row)];
    if (!marks.empty() && at - marks.back().at < m_least) return marks.back().entries.push_back(entry);
    marks.push_back({{entry}, 0, at});
  }

  TimelineLayout take() {
    TimelineLayout layout;
    for (std::size_t row = 0; row < kRows; ++row) {
      const int spanLanes = static_cast<int>(m_ends[row].size());
      const int lanes = spanLanes + (m_hasMarks[row] ? 1 : 0);
      if (lanes == 0) continue;
      layout.rows.push_back({static_cast<TimelineRow>(row), layout.lanes, lanes});
      for (TimelineSpan& span : m_spans[row]) {
        span.lane += layout.lanes;
        if (span.from < 1 && span.to > 0) layout.spans.push_back(span);
      }
      for (TimelineMark& mark : m_marks[row]) {
        mark.lane = layout.lanes + spanLanes;
        layout.marks.push_back(mark);
      }
      layout.lanes += lanes;
    }
    return layout;
  }
  void keepMarkLane(TimelineRow row) { m_hasMarks[static_cast<std::size_t>(row)] = true; }

 private:
  double m_least;
  std::array<std::vector<double>, kRows> m_ends;
  std::array<std::vector<TimelineSpan>, kRows> m_spans;
  std::array<std::vector<TimelineMark>, kRows> m_marks;
  std::array<bool, kRows> m_hasMarks{};
};

} // namespace

double TimelineRange::shareOf(Date day) const {
  return static_cast<double>(daysBetween(from, day)) / days();
}

Date TimelineRange::dayAt(double share) const {
  return addDays(from, static_cast<int>(std::floor(share * days())));
}

TimelineRange wholeRange(const std::vector<TimelineEntry>& entries, Date birth, Date today) {
  TimelineRange whole{birth, today};
  for (const TimelineEntry& entry : entries) {
    whole.from = std::min(whole.from, entry.day.earliest());
    whole.to = std::max(whole.to, entry.day.earliest());
  }
  if (whole.days() < kFewestDays) whole.to = addDays(whole.from, kFewestDays - 1);
  return whole;
}

TimelineRange zoomed(const TimelineRange& range, const TimelineRange& whole, Date around, bool in) {
  const int days = std::clamp(in ? range.days() / 2 : range.days() * 2, kFewestDays, whole.days());
  const Date from = addDays(around, -days / 2);
  return within({from, addDays(from, days - 1)}, whole);
}

TimelineRange shifted(const TimelineRange& range, const TimelineRange& whole, double share) {
  const int days = static_cast<int>(share * range.days());
  return within({addDays(range.from, days), addDays(range.to, days)}, whole);
}

TimelineRange showing(const TimelineRange& range, const TimelineRange& whole, Date day) {
  if (day >= range.from && day <= range.to) return range;
  const int margin = range.days() / 8;
  const int days = day < range.from ? -daysBetween(day, range.from) - margin : daysBetween(range.to, day) + margin;
  return within({addDays(range.from, days), addDays(range.to, days)}, whole);
}

TimelineRow rowOf(TimelineKind kind) {
  switch (kind) {
  case TimelineKind::Life:
    return TimelineRow::Life;
  case TimelineKind::Help:
  case TimelineKind::Letter:
  case TimelineKind::Report:
    return TimelineRow::Help;
  case TimelineKind::Observation:
  case TimelineKind::Answers:
    return TimelineRow::Seen;
  case TimelineKind::Administration:
  case TimelineKind::Outside:
    return TimelineRow::Forms;
  case TimelineKind::Case:
  case TimelineKind::Consent:
  case TimelineKind::Decision:
    break;
  }
  return TimelineRow::Decided;
}

TimelineLayout layOut(const std::vector<TimelineEntry>& entries, const std::vector<int>& shown,
                      const TimelineRange& range, Date today, double leastShare) {
  Lanes lanes(leastShare);
  for (const int number : shown) {
    const TimelineEntry& entry = entries[static_cast<std::size_t>(number)];
    const TimelineRow row = rowOf(entry.kind());
    if (entry.isSpan() || !isExact(entry.day)) {
      lanes.add(row, spanOf(entry, number, range, today));
      continue;
    }
    lanes.keepMarkLane(row);
    const Date day = entry.day.earliest();
    if (day < range.from || day > range.to) continue;
    lanes.add(row, number, (range.shareOf(day) + range.shareOf(addDays(day, 1))) / 2);
  }
  return lanes.take();
}

std::vector<CalendarTick> calendarTicks(const TimelineRange& range, double leastShare) {
  constexpr int kSteps[] = {1, 3, 6, 12, 24, 60, 120, 240};
  constexpr double kDaysOfAMonth = 30.4;
  const double month = kDaysOfAMonth / range.days();
  const auto fits = std::ranges::find_if(kSteps, [&](int step) { return step * month >= leastShare; });
  const int step = fits == std::end(kSteps) ? kSteps[std::size(kSteps) - 1] : *fits;
  std::vector<CalendarTick> ticks;
  const int first =
      static_cast<int>(range.from.year()) * 12 + static_cast<int>(static_cast<unsigned>(range.from.month())) - 1;
  for (int at = (first + step - 1) / step * step;; at += step) {
    const Date day =
        std::chrono::year(at / 12) / std::chrono::month(static_cast<unsigned>(at % 12 + 1)) / std::chrono::day(1);
    if (day > range.to) return ticks;
    if (day >= range.from) ticks.push_back({range.shareOf(day), day, step < 12});
  }
}

} // namespace haven::gui
