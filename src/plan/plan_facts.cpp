#include "plan/plan_facts.h"

#include "base/clock.h"
#include "instruments/age_advice.h"

#include <algorithm>
#include <utility>

namespace haven::plan {

using casefile::Administration;
using casefile::AnswerKey;
using casefile::PlanAnswer;
using casefile::RelationshipId;

PlanFacts::PlanFacts(const Situation& situation)
    : m_situation(&situation), m_round(situation.file->plan.round()),
      m_age(completedMonths(situation.file->youth.dateOfBirth, situation.today)),
      m_current(casefile::currentAnswers(situation.file->plan)) {}

const PlanAnswer* PlanFacts::answer(std::string_view point, std::optional<RelationshipId> relationship) const {
  // Keys of one point, relationship and round stand together, by day: the last is the newest.
  const AnswerKey first{std::string(point), relationship, m_round, std::nullopt};
  const PlanAnswer* newest = nullptr;
  for (auto at = m_current.lower_bound(first); at != m_current.end(); ++at) {
    const AnswerKey& key = at->first;
    if (key.point != point || key.relationship != relationship || key.round != m_round) break;
    newest = at->second;
  }
  return newest;
}

const PlanAnswer* PlanFacts::everAnswered(std::string_view point) const {
  const PlanAnswer* newest = nullptr;
  for (auto at = m_current.lower_bound({std::string(point), std::nullopt, 0, std::nullopt}); at != m_current.end();
       ++at) {
    if (at->first.point != point) break;
    newest = at->second;
  }
  return newest;
}

bool PlanFacts::chose(std::string_view point, std::string_view option,
                      std::optional<RelationshipId> relationship) const {
  const PlanAnswer* given = answer(point, relationship);
  return given != nullptr && given->option == option;
}

std::vector<std::string> PlanFacts::hindering(std::string_view row) const {
  std::vector<std::string> found;
  const auto take = [&](const std::string& id) {
    if (chose(id, casefile::kHindering) || chose(id, casefile::kBothSides)) found.push_back(id);
  };
  for (const BalanceLevel& level : plan().balance) {
    for (const BalanceRow& one : level.rows)
      if (one.id == row) take(one.id);
    for (const BalanceRow& one : level.extraRows)
      if (one.id == row || one.coveredBy == row) take(one.id);
  }
  return found;
}

bool PlanFacts::hasOutside(const std::vector<OutsideInstrument>& list, std::string_view with,
                           std::optional<RelationshipId> relationship) const {
  return std::any_of(record().outside.begin(), record().outside.end(), [&](const casefile::OutsideRecord& one) {
    if (one.round != m_round || (relationship && one.relationship != relationship)) return false;
    return std::any_of(list.begin(), list.end(), [&](const OutsideInstrument& known) {
      return known.id == one.instrument && (with.empty() || known.with == with);
    });
  });
}

std::optional<Date> PlanFacts::roundBegan() const {
  const casefile::PlanMove* begun = record().last(casefile::MoveKind::NewRound, m_round);
  if (begun == nullptr) return std::nullopt;
  const auto day = parseIsoDate(std::string_view(begun->by.at).substr(0, 10));
  return day ? std::optional(*day) : std::nullopt;
}

std::vector<const Administration*> PlanFacts::screenings() const {
  const auto began = roundBegan();
  std::vector<const Administration*> found;
  for (const Administration& form : file().administrations) {
    const bool offered = std::any_of(plan().screening.begin(), plan().screening.end(),
                                     [&](const ScreeningInstrument& one) { return one.id == form.instrument; });
    if (offered && form.isCurrent() && (!began || form.date >= *began)) found.push_back(&form);
  }
  return found;
}

bool PlanFacts::anyInstrumentRecommended() const {
  return std::any_of(plan().screening.begin(), plan().screening.end(), [&](const ScreeningInstrument& offered) {
    const auto& known = m_situation->instruments;
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.id == offered.id; });
    return found != known.end() && instruments::adviseForAge(*found, m_age).fit == instruments::AgeFit::Recommended;
  });
}

std::vector<Field> PlanFacts::meldcodeBecause() const {
  std::vector<Field> because;
  if (chose("history-neglect", casefile::kYes)) because.push_back({"step-2", "history", "history-neglect", {}});
  for (const char* row : {"family-care", "family-violence"})
    for (std::string& said : hindering(row))
      because.push_back({"step-2", "balance", std::move(said), {}});
  if (chose("maltreatment", casefile::kYes)) because.push_back({"", "reasons", "maltreatment", {}});
  return because;
}

bool PlanFacts::meldcodeUnanswered() const {
  return !meldcodeBecause().empty() && missingIn(*this, {"step-2", "meldcode", "meldcode-weighed", {}}).has_value();
}

} // namespace haven::plan
