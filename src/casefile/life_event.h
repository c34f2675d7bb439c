#pragma once

#include "base/date.h"
#include "casefile/person.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::casefile {

/// A day as well as it is known: a year, a month of a year, or a day. Parents often know no more.
struct PartialDate {
  int year = 0;
  std::optional<unsigned> month; ///< 1-12
  std::optional<unsigned> day;   ///< only with a month

  /// Whether there is such a day, month or year (1900-2199).
  [[nodiscard]] bool ok() const;
  [[nodiscard]] Date earliest() const;
  [[nodiscard]] Date latest() const;
  bool operator==(const PartialDate&) const = default;
};

/// `2019`, `2019-05`, `2019-05-23`; for data
std::string formatPartialDate(const PartialDate& date);
std::optional<PartialDate> parsePartialDate(std::string_view text);
/// What a person types: `2019`, `05-2019`, `23-05-2019`, also with `/`, `.` or a space between.
std::optional<PartialDate> parseTypedPartialDate(std::string_view text);

/// What an entry of the time line is about (`richtlijn-2020, bijlage 3`).
enum class LifeEventKind {
  Home,       ///< lived there: a family, a foster family, a group
  Carer,      ///< someone cared for the youth
  Separation, ///< apart from someone it was attached to
  Event,      ///< something drastic
  Help,       ///< help or a measure
  Other,
};
inline constexpr LifeEventKind kLifeEventKinds[] = {LifeEventKind::Home,       LifeEventKind::Carer,
                                                    LifeEventKind::Separation, LifeEventKind::Event,
                                                    LifeEventKind::Help,       LifeEventKind::Other};
/// `home`, `carer`, `separation`, `event`, `help`, `other`
std::string_view idOf(LifeEventKind kind);
std::optional<LifeEventKind> lifeEventKindFromId(std::string_view id);

using LifeEventId = std::int64_t;

/// One entry of the time line of a youth's life.
struct LifeEvent {
  LifeEventId id = 0;
  LifeEventKind kind = LifeEventKind::Other;
  PartialDate from{};
  std::optional<PartialDate> to; ///< absent: a moment, or still going on
  bool ongoing = false;          ///< lasts until today; only without `to`
  std::string text;              ///< what happened, who, where
  std::string note;
  Signature entered;

  /// Last day it may have covered.
  [[nodiscard]] Date end(Date today) const;
  bool operator==(const LifeEvent&) const = default;
};

struct LifeEventFault {
  enum class Field { From, To, Text };
  enum class Reason { Empty, NoSuchDay, InFuture, BeforeBirth, BeforeFrom, TooLong, NotText };
  Field field{};
  Reason reason{};
  bool operator==(const LifeEventFault&) const = default;
};
std::vector<LifeEventFault> faultsIn(const LifeEvent& event, Date birth, Date today);

/// Days, both included, of which no entry says where the youth lived.
struct UnknownStretch {
  Date from;
  Date to;
  bool operator==(const UnknownStretch&) const = default;
};
/// Between birth and today, oldest first. Gaps shorter than a month come from dates that are known by month only and
/// are left out. Order of the entries does not matter.
std::vector<UnknownStretch> unknownStretches(const std::vector<LifeEvent>& events, Date birth, Date today);

} // namespace haven::casefile
