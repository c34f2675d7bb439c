#pragma once

#include "casefile/case_file.h"
#include "casefile/report_record.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::casefile {

/// What an entry of the time line of a case is about; what it can be filtered by.
enum class TimelineKind {
  Case, ///< opened, a new round, closed, reopened
  Consent,
  Observation, ///< seen on a day
  Answers,     ///< a talk, or another section of the plan that was filled in
  Administration,
  Decision,
  Outside, ///< taken and scored elsewhere
  Life,    ///< of the youth's own life
  Help,
  Letter,
  Report, ///< that left the store, as a file or on paper
};
inline constexpr TimelineKind kTimelineKinds[] = {
    TimelineKind::Case,           TimelineKind::Consent,  TimelineKind::Observation, TimelineKind::Answers,
    TimelineKind::Administration, TimelineKind::Decision, TimelineKind::Outside,     TimelineKind::Life,
    TimelineKind::Help,           TimelineKind::Letter,   TimelineKind::Report};
/// `case`, `consent`, `observation`, `answers`, `administration`, `decision`, `outside`, `life`, `help`, `letter`,
/// `report`
std::string_view idOf(TimelineKind kind);
std::optional<TimelineKind> timelineKindFromId(std::string_view id);

/// What happened.
enum class TimelineWhat {
  Opened,
  ConsentGiven,
  ConsentWithdrawn,
  Observed,
  Answered,
  Begun, ///< a form that is not finished
  Completed,
  CorrectionBegun, ///< a later version that is not finished
  Corrected,       ///< a later version
  Decided,
  RoundBegun,
  Closed,
  Reopened,
  TakenElsewhere,
  Lived,
  HelpChosen,
  HelpEnded,
  LetterMade,
  ReportMade,
};
TimelineKind kindOf(TimelineWhat what);

/// One line of the time line of a case.
struct TimelineEntry {
  TimelineWhat what{};
  PartialDate day{};                ///< as well as it is known; of a span, when it began
  std::optional<PartialDate> until; ///< when a span ended
  bool ongoing = false;             ///< lasts until today; only without `until`
  std::optional<RelationshipId> relationship;
  Signature by; ///< who recorded it, and when
  /// The records it stands for, in the list of the case file that its kind is kept in: for answers all of one section,
  /// day and person; for everything else one. Of `Opened` the case itself.
  std::vector<std::int64_t> records;
  /// Every version of the same thing in the case file, oldest first, this one among them; empty where it is the only
  /// one. Earlier versions of records from elsewhere and of life events are not in the case file.
  std::vector<std::int64_t> versions;
  std::string section;     ///< of answers: id in the plan
  bool superseded = false; ///< something later took its place, or it was taken back

  [[nodiscard]] TimelineKind kind() const { return kindOf(what); }
  [[nodiscard]] std::int64_t record() const { return records.front(); }
  [[nodiscard]] bool isSpan() const { return until.has_value() || ongoing; }
  /// Last day it may have covered.
  [[nodiscard]] Date end(Date today) const;
  bool operator==(const TimelineEntry&) const = default;
};

/// What the case file does not know itself.
struct TimelineTerms {
  /// The section of the plan that a point belongs to; empty where the plan does not know it.
  std::function<std::string(const std::string& point)> sectionOf;
  /// The civil day of a moment (ISO 8601, UTC) where the user is.
  std::function<Date(const std::string& at)> dayOf;
};

/// Everything that happened in a case, by day, then in the order of entry. A year or a month counts from its first day.
/// @param reports that left the store; a letter among them is told of by its own record
std::vector<TimelineEntry> timelineOf(const CaseFile& file, const TimelineTerms& terms,
                                      const std::vector<ReportCopy>& reports = {});

} // namespace haven::casefile
