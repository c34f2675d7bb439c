#include "plan/plan_state.h"

#include <algorithm>
#include <array>
#include <utility>

namespace haven::plan {
namespace {

using casefile::Act;

template <class T, std::size_t Count>
std::string_view idIn(const std::array<std::pair<T, std::string_view>, Count>& names, T value) {
  for (const auto& [known, id] : names)
    if (known == value) return id;
  return {};
}

constexpr std::array<std::pair<Need, std::string_view>, 6> kNeeds{{{Need::NotAsked, "not-asked"},
                                                                   {Need::NoteOnly, "note-only"},
                                                                   {Need::Reason, "reason"},
                                                                   {Need::Record, "record"},
                                                                   {Need::Carer, "carer"},
                                                                   {Need::NothingSeen, "nothing-seen"}}};

struct StageNames {
  Stage stage;
  std::string_view id;
  std::string_view step;
};
constexpr StageNames kStages[] = {
    {Stage::Step1, "step-1", "step-1"},       {Stage::Watching, "watching", "step-1"},
    {Stage::Step2, "step-2", "step-2"},       {Stage::Screened, "screened", "step-2"},
    {Stage::Step3, "step-3", "step-3"},       {Stage::Treatment, "treatment-plan", "after"},
    {Stage::Following, "following", "after"}, {Stage::Closed, "closed", "after"},
};

constexpr std::array<std::pair<Barrier, std::string_view>, 9> kBarriers{{
    {Barrier::CaseClosed, "case-closed"},
    {Barrier::CaseOpen, "case-open"},
    {Barrier::NoSuspicion, "no-suspicion"},
    {Barrier::NotToStep3, "not-to-step-3"},
    {Barrier::NoTreatment, "no-treatment"},
    {Barrier::Later, "later-decision"},
    {Barrier::RoundUnfinished, "round-unfinished"},
    {Barrier::MeldcodeUnanswered, "meldcode-unanswered"},
    {Barrier::DraftsOpen, "drafts-open"},
}};

constexpr std::array<std::pair<NoticeKind, std::string_view>, 10> kNotices{{
    {NoticeKind::MeldcodePrompt, "meldcode"},
    {NoticeKind::Step1Suspicion, "step-1-suspicion"},
    {NoticeKind::ProblematicSignals, "problematic-signals"},
    {NoticeKind::BandUnknown, "band-unknown"},
    {NoticeKind::OneInstrument, "one-instrument"},
    {NoticeKind::UnknownHistory, "unknown-history"},
    {NoticeKind::BehaviourProblems, "behaviour-problems"},
    {NoticeKind::ReferOutsideJgz, "refer-outside-jgz"},
    {NoticeKind::NoNextLook, "no-next-look"},
    {NoticeKind::ChangedSince, "changed-since"},
}};

template <class T>
bool has(const std::vector<T>& list, std::string_view id) {
  return std::any_of(list.begin(), list.end(), [&](const T& one) { return one.id == id; });
}

} // namespace

std::string idOf(const Field& field) {
  const std::string& name = field.point.empty() ? field.section : field.point;
  return field.relationship ? name + "@" + std::to_string(*field.relationship) : name;
}

std::string_view idOf(Need need) {
  return idIn(kNeeds, need);
}
std::string_view idOf(Barrier why) {
  return idIn(kBarriers, why);
}
std::string_view idOf(NoticeKind kind) {
  return idIn(kNotices, kind);
}

std::string_view idOf(Stage stage) {
  for (const StageNames& names : kStages)
    if (names.stage == stage) return names.id;
  return {};
}

std::string_view stepOf(Stage stage) {
  for (const StageNames& names : kStages)
    if (names.stage == stage) return names.step;
  return {};
}

std::vector<std::string> optionsOf(const PlanDefinition& plan, std::string_view point) {
  if (has(plan.screeningReasons, point)) return {std::string(casefile::kYes), std::string(casefile::kNo)};
  if (plan.balanceRow(point) != nullptr)
    return {std::string(casefile::kProtective), std::string(casefile::kHindering), std::string(casefile::kBothSides)};
  const Point* found = plan.point(point);
  if (found == nullptr) return {};
  if (found->kind == AnswerKind::Done) return {std::string(casefile::kDone), std::string(casefile::kNotDone)};
  std::vector<std::string> options;
  for (const Option& option : found->options)
    options.push_back(option.id);
  return options;
}

std::optional<Field> fieldOf(const PlanDefinition& plan, std::string_view point) {
  const std::string id(point);
  if (has(plan.screeningReasons, point)) return Field{"", "reasons", id, {}};
  if (plan.balanceRow(point) != nullptr) return Field{"step-2", "balance", id, {}};
  for (const Step& step : plan.steps)
    for (const Section& section : step.sections)
      if (has(section.points, point)) return Field{step.id, section.id, id, {}};
  return std::nullopt;
}

Act actFor(const Field& field) {
  if (field.step == "step-2") return Act::WriteStep2;
  if (field.step == "step-3") {
    if (field.section == "decision") return Act::DecideStep3;
    if (field.section == "clinical-instrument" || field.section == "interaction-video") return Act::RecordClinical;
    return Act::WriteStep3;
  }
  if (field.section == "treatment-factors" || field.section == "preferred-relationship") return Act::WriteTreatment;
  return Act::WriteCase;
}

} // namespace haven::plan
