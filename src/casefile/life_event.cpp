#include "casefile/life_event.h"

#include "base/text.h"
#include "casefile/administration.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <utility>

namespace haven::casefile {
namespace {

using Field = LifeEventFault::Field;
using Reason = LifeEventFault::Reason;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr int kDaysOfAMonth = 31;

constexpr std::array<std::pair<LifeEventKind, std::string_view>, 6> kKinds{{{LifeEventKind::Home, "home"},
                                                                            {LifeEventKind::Carer, "carer"},
                                                                            {LifeEventKind::Separation, "separation"},
                                                                            {LifeEventKind::Event, "event"},
                                                                            {LifeEventKind::Help, "help"},
                                                                            {LifeEventKind::Other, "other"}}};

std::optional<unsigned> numberIn(std::string_view text, std::size_t longest) {
  if (text.empty() || text.size() > longest) return std::nullopt;
  unsigned value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::vector<std::string_view> partsOf(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto cut = text.find_first_of(separators);
    parts.push_back(text.substr(0, cut));
    if (cut == std::string_view::npos) return parts;
    text.remove_prefix(cut + 1);
  }
}

/// Year first. Nothing when a part is no number or there is no such date.
std::optional<PartialDate> fromParts(const std::vector<std::string_view>& parts) {
  if (parts.empty() || parts.size() > 3 || parts.front().size() != 4) return std::nullopt;
  const auto year = numberIn(parts.front(), 4);
  if (!year) return std::nullopt;
  PartialDate date{static_cast<int>(*year), std::nullopt, std::nullopt};
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const auto number = numberIn(parts[i], 2);
    if (!number) return std::nullopt;
    (i == 1 ? date.month : date.day) = *number;
  }
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::string twoDigits(unsigned number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

bool PartialDate::ok() const {
  if (year < kFirstYear || year > kLastYear) return false;
  if (!month) return !day;
  if (*month < 1 || *month > 12) return false;
  return !day || Date(std::chrono::year(year), std::chrono::month(*month), std::chrono::day(*day)).ok();
}

Date PartialDate::earliest() const {
  return {std::chrono::year(year), std::chrono::month(month.value_or(1)), std::chrono::day(day.value_or(1))};
}

Date PartialDate::latest() const {
  const auto inMonth = std::chrono::year(year) / std::chrono::month(month.value_or(12));
  if (day) return inMonth / std::chrono::day(*day);
  return Date(inMonth / std::chrono::last);
}

std::string formatPartialDate(const PartialDate& date) {
  std::string text = std::to_string(date.year);
  if (date.month) text += "-" + twoDigits(*date.month);
  if (date.day) text += "-" + twoDigits(*date.day);
  return text;
}

std::optional<PartialDate> parsePartialDate(std::string_view text) {
  const auto read = fromParts(partsOf(text, "-"));
  return read && formatPartialDate(*read) == text ? read : std::nullopt;
}

std::optional<PartialDate> parseTypedPartialDate(std::string_view text) {
  const std::string clean = trimmed(text);
  auto parts = partsOf(clean, "-/. ");
  if (parts.front().size() != 4) std::reverse(parts.begin(), parts.end());
  return fromParts(parts);
}

std::string_view idOf(LifeEventKind kind) {
  for (const auto& [known, id] : kKinds)
    if (known == kind) return id;
  return "other";
}

std::optional<LifeEventKind> lifeEventKindFromId(std::string_view id) {
  for (const auto& [kind, known] : kKinds)
    if (known == id) return kind;
  return std::nullopt;
}

Date LifeEvent::end(Date today) const {
  if (to) return to->latest();
  return ongoing ? today : from.latest();
}

std::vector<LifeEventFault> faultsIn(const LifeEvent& event, Date birth, Date today) {
  std::vector<LifeEventFault> faults;
  const auto checkDate = [&](const PartialDate& date, Field field) {
    if (!date.ok())
      faults.push_back({field, Reason::NoSuchDay});
    else if (date.earliest() > today)
      faults.push_back({field, Reason::InFuture});
    else if (date.latest() < birth)
      faults.push_back({field, Reason::BeforeBirth});
  };
  checkDate(event.from, Field::From);
  if (event.to) {
    checkDate(*event.to, Field::To);
    if (event.from.ok() && event.to->ok() && event.to->latest() < event.from.earliest())
      faults.push_back({Field::To, Reason::BeforeFrom});
  }
  if (!isText(event.text) || !isText(event.note))
    faults.push_back({Field::Text, Reason::NotText});
  else if (trimmed(event.text).empty())
    faults.push_back({Field::Text, Reason::Empty});
  else if (textLength(event.text) > kMaxText || textLength(event.note) > kMaxText)
    faults.push_back({Field::Text, Reason::TooLong});
  return faults;
}

std::vector<UnknownStretch> unknownStretches(const std::vector<LifeEvent>& events, Date birth, Date today) {
  std::vector<std::pair<Date, Date>> known;
  for (const LifeEvent& event : events)
    if (event.kind == LifeEventKind::Home && event.from.ok() && (!event.to || event.to->ok()) &&
        event.from.earliest() <= event.end(today))
      known.emplace_back(event.from.earliest(), event.end(today));
  std::sort(known.begin(), known.end());
  std::vector<UnknownStretch> gaps;
  Date reached = birth; // the first day not spoken for
  const auto close = [&](Date until) {
    if (until >= reached && daysBetween(reached, until) + 1 >= kDaysOfAMonth) gaps.push_back({reached, until});
  };
  for (const auto& [from, to] : known) {
    if (from > today) break;
    if (from > reached) close(addDays(from, -1));
    reached = std::max(reached, addDays(to, 1));
  }
  close(today);
  return gaps;
}

} // namespace haven::casefile
