#include "plan/decision.h"

#include "plan/case_model.h"
#include "plan/shipped_plan.h"
#include "plan/vignette.h"
#include "support/catch.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace haven;
using namespace haven::plan;
using namespace haven::casefile;
using haven::tests::CaseModel;
using haven::tests::decisionOf;

namespace {

using Of = DecisionFault::Field;
using Why = DecisionFault::Why;
using Faults = std::vector<DecisionFault>;

/// A youth of three with a mother, all four observations seen.
CaseModel observed() {
  CaseModel model(Date(std::chrono::year(2023), std::chrono::month(3), std::chrono::day(1)),
                  Date(std::chrono::year(2026), std::chrono::month(6), std::chrono::day(15)));
  const RelationshipId mother = model.addCarer(RelationshipKind::Mother);
  for (const Point& point : tests::shippedPlan().section("observations")->points) {
    PlanAnswer answer;
    answer.key.point = point.id;
    answer.key.relationship = mother;
    answer.key.on = model.today;
    answer.option = "yes";
    REQUIRE(model.answer(answer, Role::YouthProfessional));
  }
  return model;
}

Faults faultsOf(const CaseModel& model, const PlanMove& move, Role role = Role::QualifiedDiagnostician) {
  return faultsIn(model.as(role), move);
}

} // namespace

TEST_CASE("every text of a decision is well-formed and no longer than a field keeps") {
  const CaseModel model = observed();
  const std::pair<Of, std::string PlanMove::*> texts[] = {{Of::Reason, &PlanMove::reason},
                                                          {Of::Departure, &PlanMove::departure},
                                                          {Of::Revision, &PlanMove::revision},
                                                          {Of::FollowText, &PlanMove::followText}};
  for (const auto& [field, text] : texts) {
    INFO(idOf(field));
    PlanMove move = decisionOf("suspicion", model.today);
    move.*text = std::string(kMaxText, 'a');
    CHECK(faultsOf(model, move).empty());
    move.*text += "a";
    CHECK(faultsOf(model, move) == Faults{{field, Why::TooLong}});
    move.*text = "\xc3";
    CHECK(faultsOf(model, move) == Faults{{field, Why::NotText}});
  }
}

TEST_CASE("the day to look again lies ahead, and no further than a slip of the pen") {
  const CaseModel model = observed();
  PlanMove move = decisionOf("no-suspicion", model.today);
  const auto with = [&](std::optional<Date> day) {
    move.nextLook = day;
    return faultsOf(model, move);
  };
  CHECK(with(addDays(model.today, 1)).empty());
  CHECK(with(model.today) == Faults{{Of::NextLook, Why::NotInFuture}});
  CHECK(with(addDays(model.today, -1)) == Faults{{Of::NextLook, Why::NotInFuture}});
  CHECK(with(Date(std::chrono::year(2027), std::chrono::month(2), std::chrono::day(30))) ==
        Faults{{Of::NextLook, Why::NotInFuture}});
  CHECK(with(addDays(model.today, kFurthestLookDays)).empty());
  CHECK(with(addDays(model.today, kFurthestLookDays + 1)) == Faults{{Of::NextLook, Why::TooFar}});
  CHECK(with(std::nullopt) == Faults{{Of::NextLook, Why::Empty}});
  for (const char* other : {"suspicion", "confirmed/step-3", "step-3", "new-round", "reopen"}) {
    INFO(other);
    move = decisionOf(other, model.today);
    CHECK(with(std::nullopt).empty());
    CHECK(with(addDays(model.today, 30)).empty());
    CHECK(with(model.today) == Faults{{Of::NextLook, Why::NotInFuture}});
  }
}

TEST_CASE("a conclusion of step 2 names a youth professional who is somebody else") {
  const CaseModel model = observed();
  PlanMove move = decisionOf("confirmed/step-3", model.today);
  const auto with = [&](std::optional<NamedPerson> second) {
    move.second = std::move(second);
    return faultsOf(model, move);
  };
  const std::string own = tests::accountOf(Role::QualifiedDiagnostician).name;
  CHECK(with(NamedPerson{"Verzonnen collega", Role::YouthProfessional}).empty());
  CHECK(with(std::nullopt) == Faults{{Of::Second, Why::Empty}});
  CHECK(with(NamedPerson{" ", Role::YouthProfessional}) == Faults{{Of::Second, Why::Empty}});
  CHECK(with(NamedPerson{"\xff", Role::YouthProfessional}) == Faults{{Of::Second, Why::NotText}});
  CHECK(with(NamedPerson{std::string(kMaxLine, 'a'), Role::YouthProfessional}).empty());
  CHECK(with(NamedPerson{std::string(kMaxLine + 1, 'a'), Role::YouthProfessional}) ==
        Faults{{Of::Second, Why::TooLong}});
  CHECK(with(NamedPerson{own, Role::YouthProfessional}) == Faults{{Of::Second, Why::SamePerson}});
  CHECK(with(NamedPerson{"  PERSOON  Qualified-Diagnostician ", Role::YouthProfessional}) ==
        Faults{{Of::Second, Why::SamePerson}});
  CHECK(with(NamedPerson{"Verzonnen collega", Role::BehaviouralScientist}) == Faults{{Of::Second, Why::WrongRole}});
  CHECK(with(NamedPerson{"Verzonnen collega", Role::QualifiedDiagnostician}) == Faults{{Of::Second, Why::WrongRole}});
}

TEST_CASE("a decision takes no parts of another kind of decision") {
  const CaseModel model = observed();
  const auto withOutcome = [](PlanMove& move) { move.outcome = "suspicion"; };
  const auto withFollow = [](PlanMove& move) { move.follow = Follow::Step3; };
  const auto withSecond = [](PlanMove& move) { move.second = NamedPerson{"Een ander", Role::YouthProfessional}; };
  struct Row {
    const char* said;
    std::function<void(PlanMove&)> add;
    Of field;
  };
  const Row rows[] = {
      {"step-3", withOutcome, Of::Outcome},        {"treatment", withOutcome, Of::Outcome},
      {"new-round", withOutcome, Of::Outcome},     {"reopen", withOutcome, Of::Outcome},
      {"suspicion", withFollow, Of::Follow},       {"step-3", withFollow, Of::Follow},
      {"treatment", withFollow, Of::Follow},       {"new-round", withFollow, Of::Follow},
      {"close:completed", withFollow, Of::Follow}, {"reopen", withFollow, Of::Follow},
      {"suspicion", withSecond, Of::Second},       {"step-3", withSecond, Of::Second},
      {"treatment", withSecond, Of::Second},       {"close:completed", withSecond, Of::Second},
  };
  for (const Row& row : rows) {
    INFO(row.said << " " << idOf(row.field));
    PlanMove move = decisionOf(row.said, model.today);
    CHECK(faultsOf(model, move).empty());
    row.add(move);
    CHECK(faultsOf(model, move) == Faults{{row.field, Why::NotPossible}});
  }
  PlanMove closing = decisionOf("close:completed", model.today);
  closing.nextLook = addDays(model.today, 30);
  CHECK(faultsOf(model, closing) == Faults{{Of::NextLook, Why::NotPossible}});
}

TEST_CASE("every reason for closing is taken, and no other") {
  const CaseModel model = observed();
  for (const std::string_view reason : kCloseReasons) {
    INFO(reason);
    CHECK(faultsOf(model, decisionOf("close:" + std::string(reason), model.today)).empty());
  }
  CHECK(faultsOf(model, decisionOf("close:whatever", model.today)) == Faults{{Of::Outcome, Why::NotPossible}});
}

TEST_CASE("an outcome of one step is none of another") {
  const CaseModel model = observed();
  PlanMove move = decisionOf("suspicion", model.today);
  move.outcome = "confirmed";
  CHECK(faultsOf(model, move) == Faults{{Of::Outcome, Why::NotPossible}});
  move = decisionOf("confirmed/step-3", model.today);
  move.outcome = "suspicion";
  CHECK(faultsOf(model, move) == Faults{{Of::Outcome, Why::NotPossible}, {Of::Follow, Why::NotPossible}});
}

TEST_CASE("every outcome of step 2 has its follows, and nothing else has any") {
  using Follows = std::vector<Follow>;
  CHECK(followsOf("not-confirmed") == Follows{Follow::Close, Follow::OtherExamination});
  CHECK(followsOf("partly-confirmed") == Follows{Follow::Step3, Follow::OtherExamination, Follow::Guidance});
  CHECK(followsOf("confirmed") == Follows{Follow::Step3});
  for (const char* other : {"", "suspicion", "no-suspicion", "completed"})
    CHECK(followsOf(other).empty());
  for (const Outcome& outcome : tests::shippedPlan().step("step-2")->outcomes)
    CHECK_FALSE(followsOf(outcome.id).empty());
}

TEST_CASE("the words for faults are all there and all different") {
  std::set<std::string_view> ids;
  const Of fields[] = {Of::Outcome, Of::Reason,     Of::Departure, Of::Revision,
                       Of::Follow,  Of::FollowText, Of::NextLook,  Of::Second};
  for (const Of field : fields)
    CHECK(ids.insert(idOf(field)).second);
  const Why whys[] = {Why::Empty,  Why::NotPossible, Why::NotText,   Why::TooLong,      Why::NotInFuture,
                      Why::TooFar, Why::SamePerson,  Why::WrongRole, Why::Observations, Why::NothingSeen};
  for (const Why why : whys)
    CHECK(ids.insert(idOf(why)).second);
  CHECK_FALSE(ids.contains(""));
}

TEST_CASE("step 1 is looked at again and again, later decisions are revised with a reason") {
  CaseModel model = observed();
  REQUIRE(model.decide(decisionOf("suspicion", model.today), Role::YouthProfessional));
  const Situation now = model.as(Role::BehaviouralScientist);
  for (const MoveKind kind : kMoveKinds)
    CHECK_FALSE(revises(now, kind));
  for (const MoveKind kind : {MoveKind::ConcludeStep2, MoveKind::DecideStep3, MoveKind::SettleTreatment}) {
    PlanMove move;
    move.kind = kind;
    move.round = 1;
    move.id = model.file.plan.lastMove() + 1;
    model.file.plan.moves.push_back(move);
    CHECK(revises(now, kind));
  }
  PlanMove begun;
  begun.kind = MoveKind::NewRound;
  begun.round = 2;
  model.file.plan.moves.push_back(begun);
  for (const MoveKind kind : kMoveKinds)
    CHECK_FALSE(revises(now, kind));
}
