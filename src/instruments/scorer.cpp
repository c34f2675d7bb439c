#include "instruments/scorer.h"

#include "instruments/attainable.h"

#include <algorithm>
#include <cmath>

namespace haven::instruments {
namespace {

bool allows(const std::vector<std::string>& list, std::string_view value) {
  return list.empty() || (!value.empty() && std::find(list.begin(), list.end(), value) != list.end());
}

bool isFor(const NormTable& table, const Scorer::Facts& facts) {
  if (!allows(table.respondents, facts.respondent) || !allows(table.sexes, facts.sex)) return false;
  if ((table.fromMonths || table.toMonths) && !facts.ageMonths) return false;
  return (!table.fromMonths || *facts.ageMonths >= *table.fromMonths) &&
         (!table.toMonths || *facts.ageMonths <= *table.toMonths);
}

void read(const Scale& scale, const Scorer::Facts& facts, Scorer::Outcome& outcome) {
  const auto table = std::find_if(scale.norms.begin(), scale.norms.end(),
                                  [&](const NormTable& candidate) { return isFor(candidate, facts); });
  if (table == scale.norms.end()) return;
  outcome.table = &*table;
  const double points = *outcome.raw;
  const auto band = std::find_if(table->bands.begin(), table->bands.end(),
                                 [&](const Band& one) { return points >= one.from && points <= one.to; });
  if (band != table->bands.end()) outcome.band = &*band;
}

template <class T>
std::size_t placeOf(const std::vector<T>& list, std::string_view id) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const T& one) { return one.id == id; });
  return static_cast<std::size_t>(found - list.begin()); // the loader saw that every id is there
}

} // namespace

Scorer::Scorer(const Instrument& instrument) : m_instrument(&instrument), m_answersKnown(!instrument.answers.empty()) {
  if (m_answersKnown) m_mirror = instrument.minAnswer() + instrument.maxAnswer();
  for (std::size_t i = 0; i < instrument.scales.size(); ++i) {
    const Scale& scale = instrument.scales[i];
    Plan plan;
    plan.scale = &scale;
    for (const std::string& item : instrument.itemsOf(scale)) {
      const bool reversed = std::find(scale.reversed.begin(), scale.reversed.end(), item) != scale.reversed.end();
      plan.places.push_back({placeOf(instrument.items, item), reversed});
    }
    for (const std::string& part : scale.of)
      plan.of.push_back(placeOf(instrument.scales, part));
    plan.range = rangeOf(scale, instrument.scales, instrument.answers);
    m_plans.push_back(std::move(plan));
    if (scale.of.empty()) m_order.push_back(i);
  }
  for (std::size_t i = 0; i < m_plans.size(); ++i)
    if (!m_plans[i].of.empty()) m_order.push_back(i);
}

std::optional<std::pair<double, double>> Scorer::range(std::size_t scale) const {
  return m_plans[scale].range;
}

void Scorer::scoreItems(const Plan& plan, std::span<const std::int16_t> answers, Outcome& outcome) const {
  int sum = 0;
  for (const Place& place : plan.places) {
    const int answer = answers[place.item];
    if (answer == kNoAnswer) continue;
    sum += place.reversed ? m_mirror - answer : answer;
    ++outcome.answered;
  }
  outcome.missing = static_cast<int>(plan.places.size()) - outcome.answered;
  if (!plan.range || outcome.answered == 0 || outcome.missing > plan.scale->allowedMissing) return;
  if (outcome.missing > 0 && plan.scale->whenMissing == WhenMissing::Withheld) return;
  outcome.raw = pointsOf(*plan.scale, sum, outcome.answered);
}

void Scorer::scoreTotal(const Plan& plan, std::span<const Outcome> outcomes, Outcome& outcome) const {
  std::int64_t halves = 0;
  for (const std::size_t part : plan.of) {
    if (!outcomes[part].raw) return;
    halves += std::llround(2 * *outcomes[part].raw);
  }
  outcome.raw = totalPoints(*plan.scale, halves);
}

void Scorer::score(std::span<const std::int16_t> answers, const Facts& facts, std::span<Outcome> outcomes) const {
  for (const std::size_t i : m_order) {
    const Plan& plan = m_plans[i];
    Outcome& outcome = outcomes[i];
    outcome = {};
    if (plan.of.empty()) {
      scoreItems(plan, answers, outcome);
    } else {
      for (const Place& place : plan.places)
        ++(answers[place.item] == kNoAnswer ? outcome.missing : outcome.answered);
      scoreTotal(plan, outcomes, outcome);
    }
    if (outcome.raw) read(*plan.scale, facts, outcome);
  }
}

} // namespace haven::instruments
