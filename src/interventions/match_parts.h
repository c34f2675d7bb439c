#pragma once

#include "interventions/matching.h"

#include <vector>

// The sides from which one intervention is held against a case. The worst of them is how it fits.
namespace haven::interventions {

struct Part {
  Fit fit = Fit::Fits;
  std::vector<Reason> because;
  std::vector<Reason> change;
};

/// Age in months, and in days where a source counts them. What no source bounds below begins at birth, unless it is
/// offered in pregnancy.
Part ageOf(const Intervention& intervention, const MatchFacts& facts);

/// Whom it is for. One source whose target group holds is enough; what is not known is never taken for a no.
Part targetOf(const Intervention& intervention, const MatchFacts& facts);

/// Where it is offered. Says nothing where `MatchFacts::setting` is empty.
Part settingOf(const Intervention& intervention, const MatchFacts& facts, const InterventionCatalogue& catalogue);

/// What has to be in order first. `target` is what `targetOf` gave.
Part conditionsOf(const Intervention& intervention, const MatchFacts& facts, const Part& target,
                  const InterventionCatalogue& catalogue);

/// The rule by which a general condition is asked for: `C-01`, `C-02`, `C-06`; empty for those that only some
/// treatments ask for.
std::string_view ruleOf(CareCondition condition);

/// What to weigh with a candidate, whose `because` is complete.
std::vector<Reason> remarksOn(const Candidate& candidate, const MatchFacts& facts,
                              const InterventionCatalogue& catalogue);

/// The rules that hold for the case as a whole; preconditions in front, the others by number.
std::vector<RuleHit> rulesFor(const MatchFacts& facts, const std::vector<Candidate>& candidates,
                              const InterventionCatalogue& catalogue);

/// Places of a rule; none where the catalogue does not have it.
std::vector<SourceRef> sourcesOf(const InterventionCatalogue& catalogue, std::string_view rule);

/// The label of a recognition that ran out.
inline constexpr std::string_view kExpired = "dej-verlopen";

} // namespace haven::interventions
