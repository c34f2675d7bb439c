#pragma once

#include "interventions/matching.h"

#include <stdexcept>
#include <string_view>
#include <utility>

namespace haven::tests {

/// A matching whose candidates are found by id.
class Matched {
 public:
  explicit Matched(interventions::Matching matching) : m_matching(std::move(matching)) {}

  const interventions::Candidate& operator[](std::string_view id) const {
    for (const auto& one : m_matching.candidates)
      if (one.intervention->id == id) return one;
    throw std::runtime_error("no candidate " + std::string(id));
  }
  [[nodiscard]] const std::vector<interventions::Candidate>& list() const { return m_matching.candidates; }
  [[nodiscard]] const std::vector<interventions::RuleHit>& rules() const { return m_matching.rules; }

 private:
  interventions::Matching m_matching;
};

/// Every group holds, so that only age, setting and conditions decide.
inline interventions::MatchFacts everyGroup(const interventions::InterventionCatalogue& catalogue) {
  interventions::MatchFacts facts;
  for (const auto& group : catalogue.riskGroups)
    facts.groups[group.id].holds = interventions::Holds::Yes;
  return facts;
}

} // namespace haven::tests
