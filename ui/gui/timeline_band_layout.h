#pragma once

#include "casefile/timeline.h"

#include <vector>

namespace haven::gui {

/// What of a time line is in sight; both days included, the last never before the first.
struct TimelineRange {
  Date from{};
  Date to{};
  [[nodiscard]] int days() const { return daysBetween(from, to) + 1; }
  /// 0 where `from` begins, 1 where `to` ends; outside for other days.
  [[nodiscard]] double shareOf(Date day) const;
  [[nodiscard]] Date dayAt(double share) const;
  bool operator==(const TimelineRange&) const = default;
};

/// From birth, or the first entry where that is earlier, to today.
TimelineRange wholeRange(const std::vector<casefile::TimelineEntry>& entries, Date birth, Date today);
/// Half or twice as much around a day, never more than the whole and never less than two months of it.
TimelineRange zoomed(const TimelineRange& range, const TimelineRange& whole, Date around, bool in);
/// Shifted by a share of what is in sight, to the edge of the whole at most.
TimelineRange shifted(const TimelineRange& range, const TimelineRange& whole, double share);
/// Shifted no further than needed to have a day in sight.
TimelineRange showing(const TimelineRange& range, const TimelineRange& whole, Date day);

/// Rows of the drawing, from top to bottom.
enum class TimelineRow { Life, Help, Seen, Forms, Decided };
TimelineRow rowOf(casefile::TimelineKind kind);

/// Something that lasted, or of which the day is known by month or year only.
struct TimelineSpan {
  int entry = 0;
  int lane = 0; ///< from the top of the whole drawing
  double from = 0;
  double to = 0;
  bool softFrom = false; ///< begins on a day that is known by month or year only
  bool softTo = false;
};
/// One or more things of a day, or of days too near to each other to be told apart.
struct TimelineMark {
  std::vector<int> entries;
  int lane = 0;
  double at = 0;
};
struct TimelineLanes {
  TimelineRow row{};
  int first = 0;
  int count = 0;
};
struct TimelineLayout {
  std::vector<TimelineSpan> spans;
  std::vector<TimelineMark> marks;
  std::vector<TimelineLanes> rows; ///< those that have anything in the whole time line
  int lanes = 0;
};

/// Puts what is shown of `entries` in its place.
/// @param shown numbers of entries
/// @param leastShare of the width between two marks of a lane; nearer ones become one
TimelineLayout layOut(const std::vector<casefile::TimelineEntry>& entries, const std::vector<int>& shown,
                      const TimelineRange& range, Date today, double leastShare);

/// A day that the scale above the drawing names: a year, or a month where years are wide.
struct CalendarTick {
  double at = 0;
  Date day{};
  bool month = false;
};
/// @param leastShare of the width between two of them
std::vector<CalendarTick> calendarTicks(const TimelineRange& range, double leastShare);

} // namespace haven::gui
