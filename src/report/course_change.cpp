#include "report/course_change.h"

#include "casefile/administration_comparison.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace haven::report {
namespace {

using instruments::Instrument;

/// Items that count in a scale, by itself or through the scales it is made of. Empty: not known, or all.
std::set<std::string> itemsOf(const Instrument& form, std::string_view id) {
  const instruments::Scale* scale = form.scale(id);
  if (scale == nullptr) return {};
  std::set<std::string> items(scale->items.begin(), scale->items.end());
  for (const std::string& part : scale->of)
    items.merge(itemsOf(form, part));
  return items;
}

} // namespace

std::optional<ScaleChange> changeOf(std::string_view scale, const casefile::CaseFile& file,
                                    const Definitions& definitions, casefile::AdministrationId earlier,
                                    casefile::AdministrationId later) {
  if (casefile::whyNotComparable(file, definitions, earlier, later)) return std::nullopt;
  const auto two = casefile::compareAdministrations(file, definitions, earlier, later);
  const auto found = std::ranges::find(two.scales, scale, &casefile::ScaleDifference::scale);
  if (found == two.scales.end()) return std::nullopt;
  ScaleChange change{found->points, found->bandChanged};
  const std::set<std::string> counting = itemsOf(*two.second.form, scale);
  for (const casefile::ItemDifference& item : two.items) {
    if (!item.steps || (!counting.empty() && !counting.contains(item.item))) continue;
    ++change.compared;
    change.changed += *item.steps != 0 ? 1 : 0;
    change.moreThanOneStep += item.moreThanOneStep() ? 1 : 0;
  }
  return change;
}

std::string changeWords(const ScaleChange& change) {
  std::string words = "niet te vergelijken";
  if (change.points) {
    const std::string points = numberText(std::abs(*change.points));
    words = *change.points == 0 ? "gelijk" : points + (*change.points > 0 ? " hoger" : " lager");
  }
  if (change.bandChanged.value_or(false)) words += ", andere band";
  if (change.compared > 0)
    words += "; " + std::to_string(change.changed) + " van " + std::to_string(change.compared) +
             " antwoorden anders, " + std::to_string(change.moreThanOneStep) + " meer dan één stap";
  return words;
}

} // namespace haven::report
