#include "interventions/match_parts.h"

#include <algorithm>
#include <utility>

namespace haven::interventions {
namespace {

struct GeneralCondition {
  CareCondition condition;
  std::string_view rule;
};
constexpr GeneralCondition kGeneral[] = {
    {CareCondition::AvailableCarer, "C-01"},
    {CareCondition::SafePlace, "C-01"},
    {CareCondition::MaltreatmentStopped, "C-02"},
    {CareCondition::StableSituation, "C-06"},
};

/// What only some treatments ask for besides.
struct OwnCondition {
  std::string_view intervention;
  CareCondition condition;
  std::string_view rule;
};
constexpr OwnCondition kOwn[] = {
    {"verzorgergerichte-behandeling", CareCondition::CarerNotOverwhelmed, "C-26"},
    {"verzorgergerichte-behandeling", CareCondition::AvailableCarer, "C-26"},
    {"verzorgergerichte-behandeling", CareCondition::CarerWilling, "C-26"},
};

/// What is offered because the conditions are not met: it waits for none of them.
constexpr std::string_view kMeantForIt[] = {"intensieve-gezinsbegeleiding"};
constexpr int kSupporting = 3; ///< tier of what goes beside help

/// Groups at which help is meant for what has not stopped.
constexpr std::string_view kNotStopped[] = {"mishandeling-verwaarlozing", "chronische-stress"};

template <class List>
bool holds(const List& list, std::string_view id) {
  return std::find(std::begin(list), std::end(list), id) != std::end(list);
}

/// An organisation's own addition may be anything: what holds for any intervention (C-01) holds for it.
bool waitsForNothing(const Intervention& one) {
  return (one.tier == kSupporting && !one.local) || holds(kMeantForIt, one.id);
}

/// The target group that holds is that of maltreatment or long stress itself.
bool meantForMaltreatment(const Part& target) {
  return std::any_of(target.because.begin(), target.because.end(), [](const Reason& reason) {
    return reason.kind == ReasonKind::TargetHolds &&
           std::any_of(reason.groups.begin(), reason.groups.end(),
                       [](const std::string& group) { return holds(kNotStopped, group); });
  });
}

void addFirst(Part& part, CareCondition condition, std::string_view rule, const InterventionCatalogue& catalogue) {
  const bool said = std::any_of(part.change.begin(), part.change.end(),
                                [&](const Reason& reason) { return reason.condition == condition; });
  if (said) return;
  Reason reason;
  reason.kind = ReasonKind::FirstCondition;
  reason.rule = rule;
  reason.condition = condition;
  reason.sources = sourcesOf(catalogue, rule);
  part.change.push_back(std::move(reason));
  part.fit = Fit::Near;
}

} // namespace

std::string_view ruleOf(CareCondition condition) {
  for (const GeneralCondition& one : kGeneral)
    if (one.condition == condition) return one.rule;
  return {};
}

Part conditionsOf(const Intervention& intervention, const MatchFacts& facts, const Part& target,
                  const InterventionCatalogue& catalogue) {
  Part part;
  if (waitsForNothing(intervention)) return part;
  for (const GeneralCondition& one : kGeneral) {
    if (facts.condition(one.condition) != Holds::No) continue;
    if (one.condition == CareCondition::MaltreatmentStopped && meantForMaltreatment(target)) continue;
    addFirst(part, one.condition, one.rule, catalogue);
  }
  for (const OwnCondition& one : kOwn) {
    if (one.intervention != intervention.id) continue;
    const Holds known = facts.condition(one.condition);
    if (known == Holds::No) addFirst(part, one.condition, one.rule, catalogue);
    if (known != Holds::Unknown) continue;
    Reason unknown;
    unknown.kind = ReasonKind::CarerConditions;
    unknown.rule = one.rule;
    unknown.condition = one.condition;
    unknown.sources = sourcesOf(catalogue, one.rule);
    part.because.push_back(std::move(unknown));
  }
  return part;
}

} // namespace haven::interventions
