#include "casefile/record_comparison.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace haven::casefile {
namespace {

using instruments::ScaleScore;

ScaleComparison compareScale(const instruments::Scale& scale, const std::vector<Informant>& informants, bool samePack) {
  ScaleComparison comparison;
  comparison.scale = scale.id;
  comparison.title = scale.title;
  std::vector<double> raws;
  std::vector<std::string> bands;
  bool sameRange = true;
  const ScaleScore* first = nullptr;
  for (const Informant& informant : informants) {
    const ScaleScore* score = informant.record->result->scale(scale.id);
    comparison.scores.push_back(score);
    if (score == nullptr) continue;
    if (score->raw) raws.push_back(*score->raw);
    if (score->band) bands.push_back(*score->band);
    if (!score->hasRange()) continue;
    comparison.min = first == nullptr ? score->min : std::min(comparison.min, score->min);
    comparison.max = first == nullptr ? score->max : std::max(comparison.max, score->max);
    if (first == nullptr) first = score;
    sameRange = sameRange && first->min == score->min && first->max == score->max;
  }
  if (raws.size() > 1 && sameRange && samePack)
    comparison.spread = *std::max_element(raws.begin(), raws.end()) - *std::min_element(raws.begin(), raws.end());
  comparison.bandsDiffer = std::adjacent_find(bands.begin(), bands.end(), std::not_equal_to<>()) != bands.end();
  return comparison;
}

bool hasScore(const Administration& record) {
  return std::any_of(record.result->scales.begin(), record.result->scales.end(),
                     [](const ScaleScore& score) { return score.raw.has_value(); });
}

/// Records without a score, such as those without a licence pack, take no part.
bool samePackOf(const std::vector<Informant>& informants) {
  const Administration* first = nullptr;
  for (const Informant& informant : informants) {
    if (!hasScore(*informant.record)) continue;
    if (first != nullptr && informant.record->packHash != first->packHash) return false;
    first = informant.record;
  }
  return true;
}

/// Every scale of the forms once, in the order of the first that has it.
std::vector<const instruments::Scale*> scalesOf(const std::vector<Informant>& informants) {
  std::vector<const instruments::Scale*> scales;
  for (const Informant& informant : informants)
    for (const instruments::Scale& scale : informant.form->scales)
      if (std::none_of(scales.begin(), scales.end(), [&](const auto* known) { return known->id == scale.id; }))
        scales.push_back(&scale);
  return scales;
}

void compareDates(Comparison& comparison) {
  const auto earlier = [](const Informant& a, const Informant& b) { return a.record->date < b.record->date; };
  const auto [first, last] = std::minmax_element(comparison.informants.begin(), comparison.informants.end(), earlier);
  const Date from = first->record->date;
  const Date to = last->record->date;
  comparison.monthsApart = static_cast<int>(completedMonths(from, to).count());
  comparison.farApart = from < to && completedMonths(from, addDays(to, -1)).count() >= kFarApart;
}

} // namespace

Comparison compareRecords(std::vector<Informant> informants) {
  Comparison comparison;
  comparison.informants = std::move(informants);
  const Informant& like = comparison.informants.front();
  comparison.instrument = like.record->instrument;
  comparison.edition = like.record->edition;
  comparison.abbreviation = like.form->abbreviation;
  comparison.samePack = samePackOf(comparison.informants);
  for (const instruments::Scale* scale : scalesOf(comparison.informants))
    comparison.scales.push_back(compareScale(*scale, comparison.informants, comparison.samePack));
  compareDates(comparison);
  return comparison;
}

} // namespace haven::casefile
