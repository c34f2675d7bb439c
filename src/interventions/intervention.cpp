#include "interventions/intervention.h"

#include <algorithm>

namespace haven::interventions {
namespace {

std::optional<int> laterOf(std::optional<int> one, std::optional<int> other) {
  if (!one || !other) return one ? one : other;
  return std::max(*one, *other);
}
std::optional<int> earlierOf(std::optional<int> one, std::optional<int> other) {
  if (!one || !other) return one ? one : other;
  return std::min(*one, *other);
}

/// What both hold.
MonthSpan common(const MonthSpan& one, const MonthSpan& other) {
  return {laterOf(one.fromMonths, other.fromMonths), earlierOf(one.toMonths, other.toMonths)};
}

} // namespace

bool MonthSpan::holds(Months age) const {
  return (!fromMonths || age.count() >= *fromMonths) && (!toMonths || age.count() <= *toMonths);
}

MonthSpan StatedAge::wide() const {
  return {span.fromMonths, wideToMonths ? wideToMonths : span.toMonths};
}

std::optional<MonthSpan> Intervention::core() const {
  if (ages.empty()) return std::nullopt;
  MonthSpan inside;
  for (const StatedAge& one : ages)
    inside = common(inside, one.span);
  if (inside.fromMonths && inside.toMonths && *inside.fromMonths > *inside.toMonths) return std::nullopt;
  return inside;
}

std::optional<MonthSpan> Intervention::envelope() const {
  if (ages.empty()) return std::nullopt;
  MonthSpan around = ages.front().wide();
  // What says when to begin says nothing of the end, so it does not open it.
  bool endKnown = !ages.front().entry || around.toMonths;
  for (std::size_t i = 1; i < ages.size(); ++i) {
    const MonthSpan next = ages[i].wide();
    around.fromMonths = around.fromMonths && next.fromMonths
                            ? std::optional(std::min(*around.fromMonths, *next.fromMonths))
                            : std::nullopt;
    if (ages[i].entry && !next.toMonths) continue;
    around.toMonths = !endKnown                          ? next.toMonths
                      : around.toMonths && next.toMonths ? std::optional(std::max(*around.toMonths, *next.toMonths))
                                                         : std::nullopt;
    endKnown = true;
  }
  return around;
}

MonthSpan Intervention::matched() const {
  return stage ? common(recommended.span, stage->span) : recommended.span;
}

bool Intervention::filedIn(std::string_view table) const {
  return std::any_of(filed.begin(), filed.end(), [&](const Filing& one) { return one.table == table; });
}

bool Intervention::has(std::string_view element) const {
  return std::any_of(elements.begin(), elements.end(),
                     [&](const ElementMention& one) { return one.element == element; });
}

std::vector<std::string> Intervention::documents() const {
  std::vector<std::string> found;
  for (const SourceRef& one : citations)
    if (std::find(found.begin(), found.end(), one.document) == found.end()) found.push_back(one.document);
  std::sort(found.begin(), found.end());
  return found;
}

} // namespace haven::interventions
