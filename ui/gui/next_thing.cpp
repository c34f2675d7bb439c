#include "gui/next_thing.h"

#include "gui/instrument_choice.h"
#include "text/plan_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace haven::gui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::NextThing)
};

using casefile::MoveKind;

QString goOnWith(std::string_view step) {
  if (step == "step-1") return Words::tr("Go on with step 1");
  if (step == "step-2") return Words::tr("Go on with step 2");
  if (step == "step-3") return Words::tr("Go on with step 3");
  return Words::tr("Go on with the treatment plan");
}

/// The screening instrument is what is missing: begin the one that fits, with the first carer.
std::optional<NextThing> screening(const PlanDesk& desk, const plan::Missing& missing) {
  if (missing.field.point != "screening-instrument-taken" || missing.need != plan::Need::Record) return std::nullopt;
  const auto fitting = recommendedOn(desk.session().context().catalogue, desk.file(), desk.session().today());
  if (fitting.empty() || desk.file().relationships.empty()) return std::nullopt;
  const auto& first = *fitting.front();
  return NextThing{Words::tr("Fill in the %1").arg(QString::fromStdString(first.abbreviation)),
                   BeginForm{desk.file().relationships.front().id, first.id}};
}

/// What waits: a case that is only looked at again.
NextThing waiting(const PlanDesk& desk) {
  const auto& look = desk.state().nextLook;
  if (desk.state().stage == plan::Stage::Closed) return {Words::tr("Make the report"), MakeReport{}};
  if (!look) return {Words::tr("Set a day to look again"), OpenField{{"after", "follow-up", "next-look", {}}}};
  if (look->daysLeft > 0) return {Words::tr("Make the report"), MakeReport{}};
  if (desk.state().stage == plan::Stage::Watching)
    return {Words::tr("Look again"), OpenField{{"step-1", "observations", "", {}}}};
  return {Words::tr("Look again"), OpenField{{"after", "follow-up", "next-look", {}}}};
}

} // namespace

std::string_view pageOf(MoveKind kind) {
  switch (kind) {
  case MoveKind::ConcludeStep1:
    return "step-1";
  case MoveKind::ConcludeStep2:
    return "step-2";
  case MoveKind::DecideStep3:
    return "step-3";
  default:
    return "after";
  }
}

NextThing nextThing(const PlanDesk& desk) {
  const plan::PlanState& state = desk.state();
  const casefile::CaseFile& file = desk.file();
  if (file.relationships.empty() && state.stage != plan::Stage::Closed)
    return {Words::tr("Add a carer"), OpenField{{"", "carers", "", {}}}};
  if (state.notice(plan::NoticeKind::MeldcodePrompt) != nullptr)
    return {Words::tr("Weigh the Meldcode"), OpenField{{"step-2", "meldcode", "meldcode-weighed", {}}}};
  const auto draft = std::find_if(file.administrations.begin(), file.administrations.end(),
                                  [](const casefile::Administration& form) { return !form.isFinal(); });
  if (draft != file.administrations.end()) return {Words::tr("Go on where you stopped"), OpenDraft{draft->id}};
  const auto next = state.next();
  if (!next) return waiting(desk);
  if (const casefile::Proposal* proposal = desk.waiting(*next)) {
    const bool mine = proposal->second == desk.session().store().account().id;
    const QString who = QString::fromStdString(proposal->move.second ? proposal->move.second->name : std::string());
    return {mine ? Words::tr("Sign too") : Words::tr("Waits for %1").arg(who), OpenDecision{*next}};
  }
  // The questionnaire waits for the parents; what can be asked now comes first in the order of the source.
  if (!state.missing.empty()) {
    if (auto form = screening(desk, state.missing.front())) return *form;
    return {goOnWith(pageOf(*next)), OpenField{state.missing.front().field}};
  }
  const plan::Move& move = state.move(*next);
  return {move.allowed ? text::label(*next) : goOnWith(pageOf(*next)), OpenDecision{*next}};
}

} // namespace haven::gui
