#include "plan/plan_facts.h"

#include <algorithm>
#include <set>

namespace haven::plan {
namespace {

using casefile::RelationshipId;

constexpr int kSignsForReferral = 2; ///< `jgz-2021, thema 3, aanbeveling 3`: two or more

std::vector<Field> chosen(const PlanFacts& facts, std::string_view sectionId, std::string_view option,
                          std::optional<RelationshipId> relationship) {
  std::vector<Field> fields;
  const Section* section = facts.plan().section(sectionId);
  if (section == nullptr) return fields;
  for (const Point& point : section->points)
    if (facts.chose(point.id, option, relationship))
      fields.push_back({fieldOf(facts.plan(), point.id)->step, section->id, point.id, relationship});
  return fields;
}

/// `jgz-2021, tabel 2.1`: problematic is suspected when nearly all features of insecurity hold and one of a problematic
/// relationship does. The table gives no number for "nearly all": here, all but one.
std::vector<Field> problematicSignals(const PlanFacts& facts) {
  const Section* insecure = facts.plan().section("signals-insecure");
  if (insecure == nullptr) return {};
  for (const auto& relationship : facts.file().relationships) {
    auto fields = chosen(facts, "signals-insecure", casefile::kYes, relationship.id);
    if (fields.size() + 1 < insecure->points.size()) continue;
    const auto problematic = chosen(facts, "signals-problematic", casefile::kYes, relationship.id);
    if (problematic.empty()) continue;
    fields.insert(fields.end(), problematic.begin(), problematic.end());
    return fields;
  }
  return {};
}

std::vector<Field> observedNo(const PlanFacts& facts) {
  std::vector<Field> fields;
  for (const auto& relationship : facts.file().relationships) {
    const auto no = chosen(facts, "observations", casefile::kNo, relationship.id);
    fields.insert(fields.end(), no.begin(), no.end());
  }
  return fields;
}

SourceRef sourceOf(const PlanFacts& facts, std::string_view section) {
  return facts.plan().section(section)->source;
}

bool historyUnknown(const PlanFacts& facts, const PlanState& state) {
  if (!holdsReason(state, "adopted") && !holdsReason(state, "foster-family")) return false;
  const Section* history = facts.plan().section("history");
  return std::any_of(history->points.begin(), history->points.end(), [&](const Point& point) {
    const casefile::PlanAnswer* given = facts.answer(point.id);
    return given != nullptr && given->knowledge == casefile::Knowledge::Unknown;
  });
}

std::size_t instrumentsTaken(const PlanFacts& facts) {
  std::set<std::string> kinds;
  for (const casefile::OutsideRecord& record : facts.record().outside) {
    const auto& clinical = facts.plan().clinical;
    if (record.round == facts.round() &&
        std::any_of(clinical.begin(), clinical.end(), [&](const auto& one) { return one.id == record.instrument; }))
      kinds.insert(record.instrument);
  }
  for (const casefile::Administration* form : facts.screenings())
    kinds.insert(form->instrument);
  return kinds.size();
}

} // namespace

bool proposesSuspicion(const PlanFacts& facts) {
  return !observedNo(facts).empty() || !problematicSignals(facts).empty();
}

std::vector<Notice> noticesOf(const PlanFacts& facts, const PlanState& state) {
  std::vector<Notice> notices;
  if (state.stage == Stage::Closed) return notices;
  const auto add = [&](NoticeKind kind, std::vector<Field> because, SourceRef source) {
    notices.push_back({kind, std::move(because), std::move(source)});
  };
  if (facts.meldcodeUnanswered()) add(NoticeKind::MeldcodePrompt, facts.meldcodeBecause(), sourceOf(facts, "meldcode"));
  if (auto signs = problematicSignals(facts); !signs.empty())
    add(NoticeKind::ProblematicSignals, std::move(signs), sourceOf(facts, "signals-problematic"));
  const bool looking =
      state.stage == Stage::Step1 || (state.stage == Stage::Watching && state.steps.front().changedSince);
  if (auto no = observedNo(facts); !no.empty() && looking)
    add(NoticeKind::Step1Suspicion, std::move(no), sourceOf(facts, "observations"));
  if (state.stage == Stage::Step2 && std::any_of(state.readings.begin(), state.readings.end(),
                                                 [](const auto& one) { return one.reading == Reading::Unscored; }))
    add(NoticeKind::BandUnknown, {{"step-2", "screening-instrument", "", {}}}, sourceOf(facts, "screening-instrument"));
  if (state.stage == Stage::Step3 && instrumentsTaken(facts) == 1)
    add(NoticeKind::OneInstrument, {{"step-3", "clinical-instrument", "", {}}}, {"richtlijn-2020", "4.5"});
  if ((state.stage == Stage::Step2 || state.stage == Stage::Step3) && historyUnknown(facts, state))
    add(NoticeKind::UnknownHistory, {{"step-2", "history", "", {}}}, {"richtlijn-2020", "bijlage 3"});
  if (facts.everAnswered("behaviour-problems") != nullptr &&
      facts.everAnswered("behaviour-problems")->option == casefile::kYes &&
      facts.answer("behaviour-guidance") == nullptr)
    add(NoticeKind::BehaviourProblems, {{"after", "follow-up", "behaviour-guidance", {}}},
        {"richtlijn-2020", "kernaanbeveling 10"});
  if (auto signs = chosen(facts, "jgz-referral", casefile::kYes, {}); signs.size() >= kSignsForReferral)
    add(NoticeKind::ReferOutsideJgz, std::move(signs), sourceOf(facts, "jgz-referral"));
  if (!state.nextLook)
    add(NoticeKind::NoNextLook, {{"after", "follow-up", "next-look", {}}}, {"richtlijn-2020", "kernaanbeveling 9"});
  for (const StepState& step : state.steps)
    if (step.changedSince) add(NoticeKind::ChangedSince, {{step.step->id, "", "", {}}}, step.step->source);
  return notices;
}

} // namespace haven::plan
