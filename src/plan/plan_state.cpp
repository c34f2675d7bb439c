#include "plan/plan_state.h"

#include "plan/answer_check.h"
#include "plan/plan_facts.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace haven::plan {
namespace {

using casefile::Act;
using casefile::Follow;
using casefile::MoveKind;
using casefile::PlanMove;

/// The decisions of a round that count.
struct Decisions {
  const PlanMove* first = nullptr;
  const PlanMove* second = nullptr;
  const PlanMove* third = nullptr;
  const PlanMove* treatment = nullptr;

  [[nodiscard]] bool suspicion() const { return first != nullptr && first->outcome == "suspicion"; }
  [[nodiscard]] bool toStep3() const { return second != nullptr && second->follow == Follow::Step3; }
  [[nodiscard]] bool toTreatment() const {
    return third != nullptr || (second != nullptr && second->follow == Follow::Guidance);
  }
};

Decisions decisionsOf(const casefile::PlanRecord& record, int round) {
  return {record.last(MoveKind::ConcludeStep1, round), record.last(MoveKind::ConcludeStep2, round),
          record.last(MoveKind::DecideStep3, round), record.last(MoveKind::SettleTreatment, round)};
}

Stage stageOf(const Decisions& decided, bool mustScreen, bool closed) {
  if (closed) return Stage::Closed;
  if (decided.toTreatment()) return decided.treatment != nullptr ? Stage::Following : Stage::Treatment;
  if (decided.toStep3()) return Stage::Step3;
  if (decided.second != nullptr) return Stage::Screened;
  if (decided.suspicion() || mustScreen) return Stage::Step2;
  return decided.first != nullptr ? Stage::Watching : Stage::Step1;
}

bool hasDrafts(const casefile::CaseFile& file) {
  return std::any_of(file.administrations.begin(), file.administrations.end(),
                     [](const casefile::Administration& form) { return !form.isFinal(); });
}

/// Computes a state step by step; each looks only at what is before it.
class Builder {
 public:
  explicit Builder(const Situation& situation) : m_facts(situation), m_situation(&situation) {}

  PlanState build() {
    m_state.round = m_facts.round();
    m_decided = decisionsOf(m_facts.record(), m_state.round);
    m_state.reasons = reasonsToScreen(m_facts);
    m_state.stage = stageOf(m_decided, !m_state.reasons.empty(), m_facts.record().closed());
    m_state.readings = readingsOf(m_facts);
    m_state.proposesSuspicion = proposesSuspicion(m_facts);
    m_state.nextLook = nextLook();
    const auto& moves = m_facts.record().moves;
    m_state.reopened = !moves.empty() && moves.back().kind == MoveKind::Reopen;
    addSteps();
    for (const MoveKind kind : casefile::kMoveKinds)
      m_state.moves.push_back(move(kind));
    m_state.missing = stillNeeded();
    m_state.notices = noticesOf(m_facts, m_state);
    return std::move(m_state);
  }

 private:
  void addSteps();
  [[nodiscard]] bool changedSince(std::string_view step, const PlanMove& concluded) const;
  [[nodiscard]] bool recordedSince(std::string_view step, const std::string& moment) const;
  [[nodiscard]] std::optional<NextLook> nextLook() const;
  [[nodiscard]] std::vector<Missing> stillNeeded() const;
  [[nodiscard]] std::vector<Missing> missingFor(MoveKind kind) const;
  [[nodiscard]] std::vector<Barrier> barriers(MoveKind kind) const;
  [[nodiscard]] std::vector<Missing> blocking(MoveKind kind) const;
  [[nodiscard]] Act actOf(MoveKind kind) const;
  [[nodiscard]] Move move(MoveKind kind) const;

  PlanFacts m_facts;
  const Situation* m_situation;
  Decisions m_decided;
  PlanState m_state;
};

bool Builder::changedSince(std::string_view step, const PlanMove& concluded) const {
  const auto& answers = m_facts.record().answers;
  const bool answered = std::any_of(answers.begin(), answers.end(), [&](const casefile::PlanAnswer& answer) {
    if (answer.key.round != m_state.round || answer.after < concluded.id) return false;
    const auto field = fieldOf(m_facts.plan(), answer.key.point);
    return field && field->step == step && field->section != "follow-up";
  });
  return answered || recordedSince(step, concluded.by.at);
}

/// Results and entries of the time line have no place in the order of answers: the moment they were signed tells.
bool Builder::recordedSince(std::string_view step, const std::string& moment) const {
  const auto later = [&](const casefile::Signature& signature) { return signature.at > moment; };
  if (step == "step-2")
    for (const casefile::Administration* form : m_facts.screenings())
      if (form->completed && later(*form->completed)) return true;
  for (const casefile::OutsideRecord& record : m_facts.record().outside) {
    const bool clinical = actFor(m_facts.plan(), record) == Act::RecordClinical;
    if (record.round == m_state.round && later(record.entered) && step == (clinical ? "step-3" : "step-2")) return true;
  }
  const auto& events = m_facts.record().events;
  return step == "step-3" &&
         std::any_of(events.begin(), events.end(), [&](const auto& event) { return later(event.entered); });
}

void Builder::addSteps() {
  const PlanMove* const concluded[] = {m_decided.first, m_decided.second, m_decided.third, m_decided.treatment};
  const bool open[] = {true, m_decided.suspicion() || !m_state.reasons.empty() || m_decided.second != nullptr,
                       m_decided.toStep3(), m_decided.toTreatment()};
  const auto& steps = m_facts.plan().steps;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    StepState step;
    step.step = &steps[i];
    step.concluded = concluded[i];
    step.progress = step.concluded != nullptr ? Progress::Concluded : open[i] ? Progress::Open : Progress::NotYet;
    step.changedSince = step.concluded != nullptr && changedSince(steps[i].id, *step.concluded);
    const auto fields = requiredFields(m_facts, steps[i].id);
    step.required = static_cast<int>(fields.size());
    step.asked = step.required - static_cast<int>(missingOf(m_facts, fields).size());
    m_state.steps.push_back(step);
  }
}

/// The day set last counts: in a decision, or by itself after it.
std::optional<NextLook> Builder::nextLook() const {
  using Order = std::tuple<casefile::PlanMoveId, Date, std::int64_t>; // a decision comes before what follows it
  std::optional<Order> newest;
  std::optional<Date> day;
  const auto take = [&](Order order, Date found) {
    if (newest && order < *newest) return;
    newest = order;
    day = found;
  };
  for (const PlanMove& move : m_facts.record().moves)
    if (move.nextLook) take({move.id, Date{}, move.id}, *move.nextLook);
  for (const auto& [key, answer] : m_facts.current())
    if (key.point == "next-look" && answer->day)
      take({answer->after, key.on.value_or(Date{}), answer->id}, *answer->day);
  if (!day) return std::nullopt;
  return NextLook{*day, daysBetween(m_situation->today, *day)};
}

/// Where nothing comes next, the Meldcode may still wait: no further decision can be made without it.
std::vector<Missing> Builder::stillNeeded() const {
  if (const auto next = m_state.next()) return missingFor(*next);
  return m_state.stage == Stage::Closed ? std::vector<Missing>{} : missingFor(MoveKind::NewRound);
}

std::vector<Missing> Builder::missingFor(MoveKind kind) const {
  switch (kind) {
  case MoveKind::ConcludeStep1: {
    if (m_facts.file().relationships.empty())
      return {{Field{"", "carers", "", {}}, Need::Carer, m_facts.plan().steps.front().source}};
    return missingOf(m_facts, requiredFields(m_facts, "step-1"));
  }
  case MoveKind::ConcludeStep2:
    return missingOf(m_facts, requiredFields(m_facts, "step-2"));
  case MoveKind::DecideStep3:
    return missingOf(m_facts, requiredFields(m_facts, "step-3"));
  case MoveKind::SettleTreatment:
    return missingOf(m_facts, requiredFields(m_facts, "after"));
  case MoveKind::NewRound:
  case MoveKind::Close:
    if (m_facts.meldcodeUnanswered()) return {*missingIn(m_facts, {"step-2", "meldcode", "meldcode-weighed", {}})};
    return {};
  default:
    return {};
  }
}

/// What is missing and stands in the way: a suspicion needs the observations of one relationship, not of all.
std::vector<Missing> Builder::blocking(MoveKind kind) const {
  if (kind != MoveKind::ConcludeStep1) return missingFor(kind);
  const auto& carers = m_facts.file().relationships;
  const bool one = std::any_of(carers.begin(), carers.end(), [&](const auto& relationship) {
    return missingOf(m_facts, observationFields(m_facts, relationship.id)).empty();
  });
  return one ? std::vector<Missing>{} : missingFor(kind);
}

std::vector<Barrier> Builder::barriers(MoveKind kind) const {
  if (kind == MoveKind::Reopen)
    return m_state.stage == Stage::Closed ? std::vector<Barrier>{} : std::vector{Barrier::CaseOpen};
  std::vector<Barrier> found;
  const auto when = [&](bool holds, Barrier barrier) {
    if (holds) found.push_back(barrier);
  };
  when(m_state.stage == Stage::Closed, Barrier::CaseClosed);
  switch (kind) {
  case MoveKind::ConcludeStep1:
    when(m_decided.second != nullptr, Barrier::Later);
    break;
  case MoveKind::ConcludeStep2:
    when(m_state.steps[1].progress == Progress::NotYet, Barrier::NoSuspicion);
    when(m_decided.third != nullptr || m_decided.treatment != nullptr, Barrier::Later);
    break;
  case MoveKind::DecideStep3:
    when(!m_decided.toStep3(), Barrier::NotToStep3);
    when(m_decided.treatment != nullptr, Barrier::Later);
    break;
  case MoveKind::SettleTreatment:
    when(!m_decided.toTreatment(), Barrier::NoTreatment);
    break;
  case MoveKind::NewRound:
    when(m_state.stage != Stage::Watching && m_state.stage != Stage::Screened && m_state.stage != Stage::Following,
         Barrier::RoundUnfinished);
    when(m_facts.meldcodeUnanswered(), Barrier::MeldcodeUnanswered); // a new round would leave it behind
    break;
  case MoveKind::Close:
    when(m_facts.meldcodeUnanswered(), Barrier::MeldcodeUnanswered);
    when(hasDrafts(m_facts.file()), Barrier::DraftsOpen);
    break;
  case MoveKind::Reopen:
    break;
  }
  return found;
}

Act Builder::actOf(MoveKind kind) const {
  switch (kind) {
  case MoveKind::ConcludeStep1:
    return Act::ConcludeStep1;
  case MoveKind::ConcludeStep2:
    return Act::ConcludeStep2;
  case MoveKind::DecideStep3:
    return Act::DecideStep3;
  case MoveKind::SettleTreatment:
    return Act::SettleTreatment;
  case MoveKind::NewRound:
    return Act::NewRound;
  case MoveKind::Reopen:
    return Act::Reopen;
  case MoveKind::Close:
    break;
  }
  const auto& moves = m_facts.record().moves;
  const bool everSuspected =
      !m_state.reasons.empty() || std::any_of(moves.begin(), moves.end(), [](const PlanMove& one) {
        return one.kind == MoveKind::ConcludeStep2 || one.outcome == "suspicion";
      });
  return everSuspected ? Act::CloseScreened : Act::CloseWatched;
}

Move Builder::move(MoveKind kind) const {
  Move made;
  made.kind = kind;
  made.barriers = barriers(kind);
  const bool showsAnyway = kind == MoveKind::Close || kind == MoveKind::NewRound;
  if (made.barriers.empty() || showsAnyway) made.missing = blocking(kind);
  made.ready = made.barriers.empty() && made.missing.empty();
  made.act = actOf(kind);
  made.allowed = casefile::mayDo(m_situation->person, made.act, m_situation->relation);
  made.who = casefile::permissionFor(made.act).roles;
  made.source = casefile::permissionFor(made.act).source;
  return made;
}

} // namespace

const Notice* PlanState::notice(NoticeKind kind) const {
  const auto found = std::find_if(notices.begin(), notices.end(), [&](const Notice& one) { return one.kind == kind; });
  return found == notices.end() ? nullptr : &*found;
}

std::optional<MoveKind> PlanState::next() const {
  switch (stage) {
  case Stage::Step1:
    return MoveKind::ConcludeStep1;
  case Stage::Watching:
    return steps.front().changedSince ? std::optional(MoveKind::ConcludeStep1) : std::nullopt;
  case Stage::Step2:
    return MoveKind::ConcludeStep2;
  case Stage::Screened:
    if (reopened || steps[1].concluded == nullptr || steps[1].concluded->follow != Follow::Close) return std::nullopt;
    return MoveKind::Close;
  case Stage::Step3:
    return MoveKind::DecideStep3;
  case Stage::Treatment:
    return MoveKind::SettleTreatment;
  case Stage::Following:
  case Stage::Closed:
    break;
  }
  return std::nullopt;
}

bool mayFill(const Situation& situation, Act act) {
  return !situation.file->plan.closed() && casefile::mayDo(situation.person, act, situation.relation);
}

PlanState planState(const Situation& situation) {
  return Builder(situation).build();
}

} // namespace haven::plan
