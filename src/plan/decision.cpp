#include "plan/decision.h"

#include "base/text.h"
#include "plan/plan_facts.h"

#include <algorithm>
#include <array>
#include <utility>

// What a decision has to say before it is signed (`richtlijn-2020, 4.4`).
namespace haven::plan {
namespace {

using casefile::Follow;
using casefile::MoveKind;
using casefile::PlanMove;
using Of = DecisionFault::Field;
using Why = DecisionFault::Why;

constexpr std::array<std::pair<Of, std::string_view>, 8> kFields{{{Of::Outcome, "outcome"},
                                                                  {Of::Reason, "reason"},
                                                                  {Of::Departure, "departure"},
                                                                  {Of::Revision, "revision"},
                                                                  {Of::Follow, "follow"},
                                                                  {Of::FollowText, "follow-text"},
                                                                  {Of::NextLook, "next-look"},
                                                                  {Of::Second, "second"}}};
constexpr std::array<std::pair<Why, std::string_view>, 10> kWhys{{{Why::Empty, "empty"},
                                                                  {Why::NotPossible, "not-possible"},
                                                                  {Why::NotText, "not-text"},
                                                                  {Why::TooLong, "too-long"},
                                                                  {Why::NotInFuture, "not-in-future"},
                                                                  {Why::TooFar, "too-far"},
                                                                  {Why::SamePerson, "same-person"},
                                                                  {Why::WrongRole, "wrong-role"},
                                                                  {Why::Observations, "observations"},
                                                                  {Why::NothingSeen, "nothing-seen"}}};

/// Goes through one decision and notes what is wrong with it.
class Check {
 public:
  Check(const Situation& situation, const PlanMove& decision)
      : m_situation(&situation), m_decision(&decision), m_state(planState(situation)) {}

  std::vector<DecisionFault> run();

 private:
  void fault(Of field, Why why) { m_faults.push_back({field, why}); }
  void need(Of field, const std::string& text) {
    if (trimmed(text).empty()) fault(field, Why::Empty);
  }
  void checkParts();
  void checkTexts();
  void checkNextLook(bool needed);
  void checkOutcome(std::string_view step);
  void step1();
  void step2();
  void close();
  void checkSecond();

  const Situation* m_situation;
  const PlanMove* m_decision;
  PlanState m_state;
  std::vector<DecisionFault> m_faults;
};

/// What another kind of decision has does not go with this one: nobody would read it again.
void Check::checkParts() {
  const MoveKind kind = m_decision->kind;
  const bool concludes = kind == MoveKind::ConcludeStep1 || kind == MoveKind::ConcludeStep2;
  const bool second = kind == MoveKind::ConcludeStep2;
  if (!concludes && kind != MoveKind::Close && !m_decision->outcome.empty()) fault(Of::Outcome, Why::NotPossible);
  if (!second && m_decision->follow != Follow::None) fault(Of::Follow, Why::NotPossible);
  if (!second && m_decision->second) fault(Of::Second, Why::NotPossible);
  if (kind == MoveKind::Close && m_decision->nextLook) fault(Of::NextLook, Why::NotPossible);
}

void Check::checkTexts() {
  const std::pair<Of, const std::string*> texts[] = {{Of::Reason, &m_decision->reason},
                                                     {Of::Departure, &m_decision->departure},
                                                     {Of::Revision, &m_decision->revision},
                                                     {Of::FollowText, &m_decision->followText}};
  for (const auto& [field, text] : texts) {
    if (!isText(*text))
      fault(field, Why::NotText);
    else if (textLength(*text) > casefile::kMaxText)
      fault(field, Why::TooLong);
  }
}

void Check::checkNextLook(bool needed) {
  if (!m_decision->nextLook) {
    if (needed) fault(Of::NextLook, Why::Empty);
    return;
  }
  if (!m_decision->nextLook->ok() || *m_decision->nextLook <= m_situation->today)
    fault(Of::NextLook, Why::NotInFuture);
  else if (daysBetween(m_situation->today, *m_decision->nextLook) > kFurthestLookDays)
    fault(Of::NextLook, Why::TooFar);
}

void Check::checkOutcome(std::string_view step) {
  const auto& outcomes = m_situation->plan->step(step)->outcomes;
  if (m_decision->outcome.empty())
    fault(Of::Outcome, Why::Empty);
  else if (std::none_of(outcomes.begin(), outcomes.end(),
                        [&](const Outcome& one) { return one.id == m_decision->outcome; }))
    fault(Of::Outcome, Why::NotPossible);
}

void Check::step1() {
  checkOutcome("step-1");
  const bool none = m_decision->outcome == "no-suspicion";
  checkNextLook(none);
  // A suspicion says why; so does setting aside what the observations propose.
  if (!none || m_state.proposesSuspicion) need(Of::Reason, m_decision->reason);
  if (!none) return;
  const PlanFacts facts(*m_situation);
  const auto fields = requiredFields(facts, "step-1");
  if (!missingOf(facts, fields).empty()) {
    fault(Of::Outcome, Why::Observations);
  } else if (std::none_of(fields.begin(), fields.end(), [&](const Field& field) {
               const casefile::PlanAnswer* given = facts.answer(field.point, field.relationship);
               return given != nullptr && !given->option.empty() && given->option != "not-seen";
             })) {
    fault(Of::Outcome, Why::NothingSeen);
  }
}

void Check::checkSecond() {
  const auto& second = m_decision->second;
  if (!second || trimmed(second->name).empty()) return fault(Of::Second, Why::Empty);
  if (!isText(second->name)) return fault(Of::Second, Why::NotText);
  if (textLength(second->name) > casefile::kMaxLine) return fault(Of::Second, Why::TooLong);
  if (foldText(second->name) == foldText(m_situation->person.name)) return fault(Of::Second, Why::SamePerson);
  if (second->role != casefile::Role::YouthProfessional) fault(Of::Second, Why::WrongRole);
}

void Check::step2() {
  checkOutcome("step-2");
  const auto follows = followsOf(m_decision->outcome);
  if (m_decision->follow == Follow::None)
    fault(Of::Follow, Why::Empty);
  else if (std::find(follows.begin(), follows.end(), m_decision->follow) == follows.end())
    fault(Of::Follow, Why::NotPossible);
  const bool goesOn = m_decision->follow == Follow::OtherExamination || m_decision->follow == Follow::Guidance;
  if (goesOn) need(Of::FollowText, m_decision->followText);
  checkNextLook(goesOn);
  if (m_decision->outcome == "partly-confirmed") need(Of::Reason, m_decision->reason);
  if (!departsFrom(m_state, m_decision->outcome).empty()) need(Of::Departure, m_decision->departure);
  checkSecond();
}

void Check::close() {
  if (m_decision->outcome.empty())
    fault(Of::Outcome, Why::Empty);
  else if (std::find(std::begin(kCloseReasons), std::end(kCloseReasons), m_decision->outcome) ==
           std::end(kCloseReasons))
    fault(Of::Outcome, Why::NotPossible);
  // Half-way, or for a reason that says nothing by itself: in own words.
  const bool unfinished =
      m_state.stage == Stage::Step2 || m_state.stage == Stage::Step3 || m_state.stage == Stage::Treatment;
  if (unfinished || m_decision->outcome == "other") need(Of::Reason, m_decision->reason);
}

std::vector<DecisionFault> Check::run() {
  checkParts();
  checkTexts();
  if (revises(*m_situation, m_decision->kind)) need(Of::Revision, m_decision->revision);
  switch (m_decision->kind) {
  case MoveKind::ConcludeStep1:
    step1();
    break;
  case MoveKind::ConcludeStep2:
    step2();
    break;
  case MoveKind::DecideStep3:
    checkNextLook(false);
    break;
  case MoveKind::SettleTreatment:
    checkNextLook(true);
    break;
  case MoveKind::NewRound:
  case MoveKind::Reopen:
    need(Of::Reason, m_decision->reason);
    checkNextLook(false);
    break;
  case MoveKind::Close:
    close();
    break;
  }
  return std::move(m_faults);
}

} // namespace

std::string_view idOf(DecisionFault::Field field) {
  for (const auto& [known, id] : kFields)
    if (known == field) return id;
  return {};
}

std::string_view idOf(DecisionFault::Why why) {
  for (const auto& [known, id] : kWhys)
    if (known == why) return id;
  return {};
}

std::vector<Follow> followsOf(std::string_view outcome) {
  if (outcome == "not-confirmed") return {Follow::Close, Follow::OtherExamination};
  if (outcome == "partly-confirmed") return {Follow::Step3, Follow::OtherExamination, Follow::Guidance};
  if (outcome == "confirmed") return {Follow::Step3};
  return {};
}

std::vector<const casefile::Administration*> departsFrom(const PlanState& state, std::string_view outcome) {
  const auto having = [&](auto holds) {
    std::vector<const casefile::Administration*> records;
    for (const ResultReading& one : state.readings)
      if (holds(one.reading)) records.push_back(one.record);
    return records;
  };
  const auto indicating = having([](Reading reading) { return reading == Reading::Indicates; });
  if (outcome == "not-confirmed") return indicating;
  if (!indicating.empty()) return {};
  // Nothing indicates it, and still it is confirmed: a band between the two holds back "confirmed" only.
  if (outcome == "confirmed")
    return having([](Reading reading) { return reading == Reading::Between || reading == Reading::Reassures; });
  const auto reassuring = having([](Reading reading) { return reading == Reading::Reassures; });
  const auto between = having([](Reading reading) { return reading == Reading::Between; });
  return outcome == "partly-confirmed" && between.empty() ? reassuring : std::vector<const casefile::Administration*>{};
}

bool revises(const Situation& situation, MoveKind kind) {
  // Step 1 is looked at again and again; what comes after is decided once and put right with a reason.
  if (kind != MoveKind::ConcludeStep2 && kind != MoveKind::DecideStep3 && kind != MoveKind::SettleTreatment)
    return false;
  const auto& record = situation.file->plan;
  return record.last(kind, record.round()) != nullptr;
}

std::vector<DecisionFault> faultsIn(const Situation& situation, const PlanMove& decision) {
  return Check(situation, decision).run();
}

} // namespace haven::plan
