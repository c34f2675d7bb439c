#include "interventions/case_facts.h"

#include "interventions/fact_signs.h"
#include "plan/plan_facts.h"

#include <algorithm>
#include <utility>

namespace haven::interventions {
namespace {

using casefile::Knowledge;
using casefile::PlanAnswer;
using plan::Field;
using plan::PlanFacts;

constexpr std::string_view kFeatures = "feature-";
constexpr std::string_view kDisorderPoint = "attachment-disorder";
constexpr std::string_view kJgzSigns[] = {"referral-regulation", "referral-parents", "referral-communication",
                                          "referral-guidance"};

/// What speaks for and against one fact, and what only gives reason to ask.
struct Signs {
  std::vector<Field> yes;
  std::vector<Field> no;
  std::vector<Field> ask;

  void add(Holds tells, Field field) {
    (tells == Holds::Yes ? yes : tells == Holds::No ? no : ask).push_back(std::move(field));
  }
  /// What is told goes before what is denied: the row that denies may be about another time or carer.
  [[nodiscard]] Fact fact() && {
    if (!yes.empty()) return {Holds::Yes, false, std::move(yes)};
    if (!no.empty()) return {Holds::No, false, std::move(no)};
    return {Holds::Unknown, false, std::move(ask)};
  }
};

bool says(const PlanAnswer* answer, std::string_view option) {
  if (answer == nullptr || answer->knowledge != Knowledge::Answered) return false;
  return answer->option == option || (option == casefile::kHindering && answer->option == casefile::kBothSides);
}

/// Where a point says this: for the case, or with each carer.
void collect(Signs& signs, const PlanFacts& facts, std::string_view point, std::string_view option, Holds tells,
             bool anyRound) {
  const auto take = [&](const PlanAnswer* answer, std::optional<casefile::RelationshipId> relationship) {
    if (!says(answer, option)) return;
    auto field = plan::fieldOf(facts.plan(), point);
    if (!field) return;
    field->relationship = relationship;
    signs.add(tells, std::move(*field));
  };
  take(anyRound ? facts.everAnswered(point) : facts.answer(point), std::nullopt);
  for (const auto& carer : facts.file().relationships)
    take(facts.answer(point, carer.id), carer.id);
}

/// What was marked for a point of `care-features` or `care-conditions`; none where nothing was.
std::optional<Fact> marked(const PlanFacts& facts, std::string_view point, bool anyRound) {
  const PlanAnswer* answer = anyRound ? facts.everAnswered(point) : facts.answer(point);
  if (answer == nullptr) return std::nullopt;
  const bool noteOnly = answer->knowledge == Knowledge::Answered && answer->option.empty();
  if (noteOnly) return std::nullopt;
  Fact fact{Holds::Unknown, true, {}};
  if (says(answer, casefile::kYes)) fact.holds = Holds::Yes;
  if (says(answer, casefile::kNo)) fact.holds = Holds::No;
  if (auto field = plan::fieldOf(facts.plan(), point)) fact.because.push_back(std::move(*field));
  return fact;
}

void readGroups(MatchFacts& read, const PlanFacts& facts) {
  std::map<std::string_view, Signs> signs;
  for (const GroupSign& sign : groupSigns())
    collect(signs[sign.group], facts, sign.point, sign.option, sign.tells, lasts(sign.group));
  for (const CarerSign& sign : carerSigns())
    for (const auto& carer : facts.file().relationships)
      if (carer.kind == sign.kind) signs[sign.group].add(sign.tells, {"", "carers", "", carer.id});
  for (auto& [group, found] : signs)
    if (Fact fact = std::move(found).fact(); !fact.because.empty()) read.groups[std::string(group)] = std::move(fact);
  const plan::Section* features = facts.plan().section("care-features");
  if (features == nullptr) return;
  for (const plan::Point& point : features->points) {
    const std::string group = point.id.substr(kFeatures.size());
    if (auto fact = marked(facts, point.id, lasts(group))) read.groups[group] = std::move(*fact);
  }
}

void readConditions(MatchFacts& read, const PlanFacts& facts) {
  std::map<CareCondition, Signs> signs;
  for (const ConditionSign& sign : conditionSigns())
    collect(signs[sign.condition], facts, sign.point, sign.option, sign.tells, false);
  for (auto& [condition, found] : signs)
    if (Fact fact = std::move(found).fact(); !fact.because.empty()) read.conditions[condition] = std::move(fact);
  for (const CareCondition condition : kCareConditions)
    if (auto fact = marked(facts, idOf(condition), false)) read.conditions[condition] = std::move(*fact);
}

void readJgzSigns(MatchFacts& read, const PlanFacts& facts) {
  int abc = 0;
  for (const std::string_view point : kJgzSigns) {
    if (!says(facts.answer(point), casefile::kYes)) continue;
    ++read.jgzSigns;
    if (point == "referral-guidance")
      read.jgzSignGuidance = true;
    else
      ++abc;
  }
  read.jgzSignsAbc = abc == 3;
}

/// Gives one group what follows from another, unless somebody marked it or it is known already.
void imply(MatchFacts& facts, std::string_view from, std::string_view to, Holds when) {
  const auto known = facts.groups.find(from);
  if (known == facts.groups.end() || known->second.holds != when) return;
  Fact& other = facts.groups[std::string(to)];
  if (other.marked || other.holds != Holds::Unknown) return;
  other = {when, false, known->second.because};
}

} // namespace

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

void addImplied(MatchFacts& facts) {
  for (const Implied& one : impliedGroups()) {
    imply(facts, one.from, one.to, Holds::Yes);
    imply(facts, one.to, one.from, Holds::No);
  }
}

MatchFacts factsOf(const plan::Situation& situation) {
  const PlanFacts facts(situation);
  MatchFacts read;
  read.age = facts.age();
  read.ageDays = daysBetween(situation.file->youth.dateOfBirth, situation.today);
  readGroups(read, facts);
  readConditions(read, facts);
  readJgzSigns(read, facts);
  for (const char* type : {"rad", "dsed", "both"})
    read.attachmentDisorder |= says(facts.answer(kDisorderPoint), type);
  addImplied(read);
  return read;
}

std::string featurePoint(std::string_view group) {
  return std::string(kFeatures) + std::string(group);
}

} // namespace haven::interventions
