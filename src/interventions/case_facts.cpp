#include "interventions/case_facts.h"

namespace haven::interventions {

std::string_view idOf(CareCondition condition) {
  switch (condition) {
  case CareCondition::AvailableCarer:
    return "care-available";
  case CareCondition::SafePlace:
    return "care-safe-place";
  case CareCondition::MaltreatmentStopped:
    return "care-maltreatment-stopped";
  case CareCondition::StableSituation:
    return "care-stable";
  case CareCondition::CarerNotOverwhelmed:
    return "care-carer-calm";
  case CareCondition::CarerWilling:
    break;
  }
  return "care-carer-willing";
}

Holds MatchFacts::group(std::string_view tag) const {
  const auto found = groups.find(tag);
  return found == groups.end() ? Holds::Unknown : found->second.holds;
}

Holds MatchFacts::condition(CareCondition condition) const {
  const auto found = conditions.find(condition);
  return found == conditions.end() ? Holds::Unknown : found->second.holds;
}

MatchFacts factsOf(const plan::Situation&) {
  return {};
}

std::string featurePoint(std::string_view group) {
  return "feature-" + std::string(group);
}

} // namespace haven::interventions
