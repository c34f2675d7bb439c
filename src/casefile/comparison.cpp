#include "casefile/comparison.h"

#include <algorithm>
#include <functional>

namespace haven::casefile {
namespace {

using instruments::Instrument;
using instruments::ScaleScore;

const Instrument* formOf(const Administration& record, const Forms& forms) {
  const auto found = forms.find(record.formHash());
  return found == forms.end() ? nullptr : &found->second;
}

/// The newest current record of each relationship, in the order of the relationships.
std::vector<Informant> informantsOf(const CaseFile& file, const Forms& forms, const Administration& like) {
  std::vector<Informant> informants;
  for (const Relationship& relationship : file.relationships) {
    const Administration* newest = nullptr;
    for (const Administration& record : file.administrations)
      if (record.isCurrent() && record.result && record.relationship == relationship.id &&
          record.instrument == like.instrument && record.edition == like.edition && formOf(record, forms) != nullptr)
        newest = &record; // the file keeps the oldest first
    if (newest != nullptr) informants.push_back({newest, &relationship, formOf(*newest, forms)});
  }
  return informants;
}

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

Comparison compare(const CaseFile& file, const Forms& forms, const Administration& like) {
  Comparison comparison;
  comparison.instrument = like.instrument;
  comparison.edition = like.edition;
  comparison.informants = informantsOf(file, forms, like);
  if (comparison.informants.empty()) return comparison;
  comparison.abbreviation = comparison.informants.front().form->abbreviation;
  comparison.samePack = samePackOf(comparison.informants);
  for (const instruments::Scale* scale : scalesOf(comparison.informants))
    comparison.scales.push_back(compareScale(*scale, comparison.informants, comparison.samePack));
  compareDates(comparison);
  return comparison;
}

} // namespace

bool Comparison::demonstration() const {
  return std::any_of(informants.begin(), informants.end(),
                     [](const Informant& informant) { return informant.record->result->demonstration; });
}

std::vector<Comparison> compareInformants(const CaseFile& file, const Forms& forms) {
  std::vector<Comparison> all;
  std::vector<std::pair<std::string, std::string>> seen;
  for (const Administration& record : file.administrations) {
    const std::pair key(record.instrument, record.edition);
    if (!record.isCurrent() || std::find(seen.begin(), seen.end(), key) != seen.end()) continue;
    seen.push_back(key);
    if (Comparison comparison = compare(file, forms, record); !comparison.informants.empty())
      all.push_back(std::move(comparison));
  }
  return all;
}

} // namespace haven::casefile
