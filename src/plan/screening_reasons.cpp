#include "plan/plan_facts.h"

#include <algorithm>
#include <utility>

// Reasons to always screen (`richtlijn-2020, kernaanbeveling 6 en 7, 3.2 en 6.3`; `jgz-2021, thema 2`): said to hold,
// or following from what was answered elsewhere. One is enough to go to step 2.
namespace haven::plan {
namespace {

using casefile::RelationshipKind;

struct Sign {
  std::string_view reason;
  std::string_view point; ///< a point answered yes, or a balance row that hinders
};
constexpr Sign kSigns[] = {
    {"maltreatment", "history-neglect"},
    {"maltreatment", "family-care"},
    {"maltreatment", "family-violence"},
    {"parent-psychiatric", "carer-mental-health"},
    {"youth-development", "child-development"},
    {"youth-development", "child-intelligence"},
    {"relationship-threatened", "history-carer-changes"},
    {"relationship-threatened", "history-placement"},
    {"relationship-threatened", "contact-carers"},
    {"relationship-threatened", "contact-daily"},
    {"regulation-problems", "referral-regulation"},
};

constexpr std::pair<std::string_view, RelationshipKind> kCarers[] = {
    {"adopted", RelationshipKind::AdoptiveParent},
    {"foster-family", RelationshipKind::FosterParent},
};

void addAnswered(std::vector<Evidence>& because, const PlanFacts& facts, std::string_view point) {
  auto field = fieldOf(facts.plan(), point);
  if (field) because.push_back({std::move(field), std::nullopt});
}

std::vector<Evidence> evidenceFor(const PlanFacts& facts, std::string_view reason) {
  std::vector<Evidence> because;
  const casefile::PlanAnswer* said = facts.everAnswered(reason);
  if (said != nullptr && said->option == casefile::kYes) addAnswered(because, facts, reason);
  for (const auto& [which, kind] : kCarers)
    if (which == reason)
      for (const auto& relationship : facts.file().relationships)
        if (relationship.kind == kind) because.push_back({std::nullopt, relationship.id});
  for (const Sign& sign : kSigns) {
    if (sign.reason != reason) continue;
    if (facts.chose(sign.point, casefile::kYes)) addAnswered(because, facts, sign.point);
    for (const std::string& row : facts.hindering(sign.point))
      addAnswered(because, facts, row);
  }
  return because;
}

} // namespace

bool holdsReason(const PlanState& state, std::string_view reason) {
  return std::any_of(state.reasons.begin(), state.reasons.end(),
                     [&](const ReasonHit& hit) { return hit.reason->id == reason; });
}

std::vector<ReasonHit> reasonsToScreen(const PlanFacts& facts) {
  std::vector<ReasonHit> hits;
  for (const ScreeningReason& reason : facts.plan().screeningReasons)
    if (auto because = evidenceFor(facts, reason.id); !because.empty()) hits.push_back({&reason, std::move(because)});
  return hits;
}

} // namespace haven::plan
