#include "interventions/matching.h"

#include "base/text.h"
#include "interventions/match_parts.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace haven::interventions {
namespace {

void take(std::vector<Reason>& to, std::vector<Reason>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void addLocal(Candidate& candidate, const Overlay* overlay) {
  if (overlay == nullptr) return;
  const LocalOffer* offer = overlay->offer(candidate.intervention->id);
  if (offer == nullptr && !candidate.intervention->local) return;
  Reason reason;
  reason.kind = offer == nullptr || offer->offered ? ReasonKind::OfferedLocally : ReasonKind::NotOfferedLocally;
  candidate.because.push_back(std::move(reason));
}

Candidate candidateFor(const Intervention& one, const MatchFacts& facts, const InterventionCatalogue& catalogue,
                       const Overlay* overlay) {
  Part age = ageOf(one, facts);
  Part target = targetOf(one, facts);
  Part setting = settingOf(one, facts, catalogue);
  Part conditions = conditionsOf(one, facts, target, catalogue);

  Candidate candidate;
  candidate.intervention = &one;
  candidate.fit = std::max({age.fit, target.fit, setting.fit, conditions.fit});
  for (Part* part : {&age, &target, &setting})
    take(candidate.because, part->because);
  if (candidate.fit != Fit::No)
    for (Part* part : {&conditions, &age, &target, &setting})
      take(candidate.change, part->change);
  addLocal(candidate, overlay);
  candidate.remarks = remarksOn(candidate, facts, catalogue);
  take(candidate.remarks, conditions.because);
  return candidate;
}

/// 0 filed for this age, 1 not filed or either way, 2 filed for another (C-07).
int filingRank(const Intervention& one, int age) {
  const bool preventive = one.filedIn(kPreventiveYoung) || one.filedIn(kPreventiveRisk);
  const bool treatment = one.filedIn(kTreatmentTable);
  if (!preventive && !treatment) return 1;
  const bool suits = (preventive && age <= kGreyTo) || (treatment && age >= kOlderFrom);
  return suits ? 0 : 2;
}

/// What candidates are ordered by.
struct Place {
  std::tuple<Fit, int, int, std::string, std::string_view> key;
  std::size_t index = 0;
};

void order(std::vector<Candidate>& candidates, const MatchFacts& facts, const InterventionCatalogue& catalogue) {
  const int age = static_cast<int>(facts.age.count());
  std::vector<Place> places;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const Intervention& one = *candidates[i].intervention;
    places.push_back(
        {{candidates[i].fit, -evidenceWeight(one, catalogue), filingRank(one, age), foldText(one.name), one.id}, i});
  }
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.key < b.key; });
  std::vector<Candidate> ordered;
  ordered.reserve(candidates.size());
  for (const Place& place : places)
    ordered.push_back(std::move(candidates[place.index]));
  candidates = std::move(ordered);
}

} // namespace

std::string_view idOf(Fit fit) {
  switch (fit) {
  case Fit::Fits:
    return "fits";
  case Fit::Near:
    return "near";
  case Fit::No:
    break;
  }
  return "no";
}

std::vector<SourceRef> sourcesOf(const InterventionCatalogue& catalogue, std::string_view rule) {
  const Rule* found = catalogue.rule(rule);
  return found == nullptr ? std::vector<SourceRef>{} : found->sources;
}

Matching match(const MatchFacts& facts, const InterventionCatalogue& catalogue, const Overlay* overlay) {
  MatchFacts known = facts;
  addImplied(known);
  Matching matching;
  for (const Intervention& one : catalogue.interventions)
    if (catalogue.harmfulApproach(one.id) == nullptr)
      matching.candidates.push_back(candidateFor(one, known, catalogue, overlay));
  matching.rules = rulesFor(known, matching.candidates, catalogue);
  order(matching.candidates, known, catalogue);
  return matching;
}

int evidenceWeight(const Intervention& intervention, const InterventionCatalogue& catalogue) {
  std::string expired;
  for (const RecognitionLabel& label : intervention.recognition)
    if (label.code == kExpired) expired = std::max(expired, label.asOf);
  int weight = 0;
  for (const RecognitionLabel& label : intervention.recognition) {
    const Recognition* known = catalogue.recognition(label.code);
    if (known != nullptr && (expired.empty() || label.asOf >= expired)) weight = std::max(weight, known->weight);
  }
  return weight;
}

casefile::Act actToChoose(const Intervention& intervention) {
  return intervention.treatment ? casefile::Act::WriteTreatment : casefile::Act::WriteCase;
}

} // namespace haven::interventions
