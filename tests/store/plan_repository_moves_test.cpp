#include "store/plan_repository.h"

#include "plan/decision.h"
#include "store/plan_support.h"
#include "store/verification.h"

#include <functional>

// Decisions: kept whole, and refused below every screen where a gate is shut, a person may not, or a part is missing.

using namespace haven;
using namespace haven::tests;
using casefile::Act;
using casefile::Follow;
using casefile::MoveKind;
using casefile::PlanMove;
using casefile::Role;

namespace {

Error refused(const char* field, const char* reason) {
  return {ErrorKind::InvalidInput, {{"field", field}, {"reason", reason}}};
}

Error notAllowed(std::string_view act, const char* who) {
  return {ErrorKind::NotAllowed, {{"act", std::string(act)}, {"who", who}}};
}
constexpr const char* kScientists = "behavioural-scientist, qualified-diagnostician";
constexpr const char* kDiagnosticians = "qualified-diagnostician";

/// Suspected, and everything of step 2 there.
void readyToConclude(PlanStore& in) {
  in.observe();
  REQUIRE(in.plan().decide(in.id, decision(MoveKind::ConcludeStep1, "suspicion")).has_value());
  in.answerAll("step-2");
  in.screen(3);
}

PlanMove none(const char* nextLook = "2027-05-01") {
  PlanMove made = decision(MoveKind::ConcludeStep1, "no-suspicion");
  if (*nextLook != '\0') made.nextLook = day(nextLook);
  return made;
}

} // namespace

TEST_CASE("every part of every decision comes back, through all steps to a closed and reopened case") {
  PlanStore in;
  std::vector<PlanMove> expected;
  const auto make = [&](PlanMove move, int round = 1) {
    const auto kept = in.plan().decide(in.id, move);
    INFO(casefile::idOf(move.kind));
    REQUIRE(kept.has_value());
    move.id = *kept;
    move.round = round;
    const casefile::Account& account = in.made.store->account();
    move.by = {account.id, account.name, account.role, account.registrations, "2026-11-21T12:00:00Z"};
    expected.push_back(move);
    CHECK(in.file().plan.moves == expected);
  };
  in.observe();
  PlanMove first = decision(MoveKind::ConcludeStep1, "suspicion", "reden met 'aanhalingstekens'\nen een regel مريم");
  first.nextLook = day("2027-01-01");
  make(first);
  in.answerAll("step-2");
  in.screen(3);
  PlanMove second = confirmed();
  second.nextLook = day("2027-02-01");
  make(second);
  second.revision = "nagekomen bericht van school";
  second.outcome = "partly-confirmed";
  second.follow = Follow::Guidance;
  second.followText = "begeleiding met beelden";
  make(second);
  second.revision = "toch naar stap 3";
  second.follow = Follow::Step3;
  make(second);
  in.as(Role::QualifiedDiagnostician);
  in.answerAll("step-3");
  make(decision(MoveKind::DecideStep3, "", "op grond van alles samen"));
  in.as(Role::BehaviouralScientist);
  in.answerAll("after");
  PlanMove treatment = decision(MoveKind::SettleTreatment);
  treatment.nextLook = day("2027-03-01");
  make(treatment);
  in.as(Role::YouthProfessional);
  make(decision(MoveKind::NewRound, "", "opnieuw geplaatst"), 2);
  in.as(Role::BehaviouralScientist);
  make(decision(MoveKind::Close, "moved-away", ""), 2);
  in.as(Role::YouthProfessional);
  make(decision(MoveKind::Reopen, "", "weer aangemeld"), 2);
  in.reopen();
  CHECK(in.file().plan.moves == expected);
  CHECK(store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

TEST_CASE("nobody enters what their role may not") {
  PlanStore in;
  struct Row {
    const char* name;
    Act act;
    const char* who;
    std::function<Status(PlanStore&)> entry;
  };
  const auto answering = [](const char* point, const char* option = "", const char* text = "x") {
    return [=](PlanStore& store) {
      const auto saved = store.plan().saveAnswer(store.id, store.answer(point, option, text));
      return saved ? Status() : fail(saved.error());
    };
  };
  const auto recording = [](const char* instrument) {
    return [=](PlanStore& store) {
      casefile::OutsideRecord record = outsideRecord(instrument);
      record.relationship = store.carers.front();
      const auto saved = store.plan().saveOutside(store.id, record);
      return saved ? Status() : fail(saved.error());
    };
  };
  const Row rows[] = {
      {"an observation", Act::WriteCase, "", answering("observation-fun", "yes")},
      {"a reason to screen", Act::WriteCase, "", answering("maltreatment", "no")},
      {"a day to look again", Act::WriteCase, "", answering("behaviour-guidance", "done")},
      {"the history", Act::WriteStep2, "", answering("history-events", "no")},
      {"the balance", Act::WriteStep2, "", answering("carer-model", "protective")},
      {"a list taken elsewhere", Act::WriteStep2, "", recording("cbcl")},
      {"a topic", Act::WriteStep3, kScientists, answering("topic-events")},
      {"the treatment plan", Act::WriteTreatment, kScientists, answering("factor-age")},
      {"the time line", Act::WriteStep3, kScientists,
       [](PlanStore& store) {
         const auto saved = store.plan().saveEvent(store.id, lifeEvent());
         return saved ? Status() : fail(saved.error());
       }},
      {"a clinical instrument", Act::RecordClinical, kDiagnosticians, recording("dai")},
      {"a video", Act::RecordClinical, kDiagnosticians, recording("eas")},
      {"what was viewed", Act::RecordClinical, kDiagnosticians, answering("interaction-video-viewed", "done")},
      {"the decision", Act::DecideStep3, kDiagnosticians, answering("form-broken", "no")},
  };
  for (const Role role : casefile::kRoles) {
    in.as(role);
    for (const Row& row : rows) {
      INFO(row.name << " by a " << casefile::idOf(role));
      const auto before = in.file().plan;
      const Status done = row.entry(in);
      const bool may = *row.who == '\0' || std::string(row.who).find(casefile::idOf(role)) != std::string::npos;
      CHECK(done.has_value() == may);
      if (may) continue;
      CHECK(done.error() == notAllowed(casefile::idOf(row.act), row.who));
      CHECK(in.file().plan == before);
    }
  }
}

TEST_CASE("nobody takes back or changes what their role may not") {
  PlanStore in;
  in.as(Role::QualifiedDiagnostician);
  casefile::OutsideRecord interview = outsideRecord("dai");
  interview.id = in.plan().saveOutside(in.id, interview).value();
  const casefile::PlanAnswer decided = in.answer("form-broken", "yes");
  REQUIRE(in.plan().saveAnswer(in.id, decided).has_value());
  const auto event = in.plan().saveEvent(in.id, lifeEvent()).value();
  const auto before = in.file().plan;

  in.as(Role::YouthProfessional);
  CHECK(in.plan().takeBack(in.id, decided.key).error() == notAllowed("decide-step-3", kDiagnosticians));
  CHECK(in.plan().removeOutside(in.id, interview.id).error() == notAllowed("record-clinical", kDiagnosticians));
  CHECK(in.plan().removeEvent(in.id, event).error() == notAllowed("write-step-3", kScientists));
  // Nor by making another instrument of it, which they may keep.
  interview.instrument = "cbcl";
  CHECK(in.plan().saveOutside(in.id, interview).error() == notAllowed("record-clinical", kDiagnosticians));
  CHECK(in.file().plan == before);
}

TEST_CASE("nobody signs what their role may not") {
  PlanStore in;
  readyToConclude(in);
  in.as(Role::YouthProfessional);
  CHECK(in.plan().decide(in.id, confirmed()).error() == notAllowed("conclude-step-2", kScientists));
  CHECK(in.plan().decide(in.id, decision(MoveKind::Close, "transferred")).error() ==
        notAllowed("close-screened", kScientists));
  CHECK(in.plan().decide(in.id, decision(MoveKind::DecideStep3)).error() ==
        notAllowed("decide-step-3", kDiagnosticians));
  CHECK(in.plan().decide(in.id, decision(MoveKind::SettleTreatment)).error() ==
        notAllowed("settle-treatment-plan", kScientists));
  in.as(Role::BehaviouralScientist);
  REQUIRE(in.plan().decide(in.id, confirmed()).has_value());
  in.as(Role::QualifiedDiagnostician);
  in.answerAll("step-3");
  in.as(Role::BehaviouralScientist);
  CHECK(in.plan().decide(in.id, decision(MoveKind::DecideStep3)).error() ==
        notAllowed("decide-step-3", kDiagnosticians));
  CHECK(in.file().plan.moves.size() == 2);
}

TEST_CASE("a gate that is shut says what is missing") {
  PlanStore in;
  const auto missing = [&](const PlanMove& move) {
    const auto made = in.plan().decide(in.id, move);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().kind == ErrorKind::Incomplete);
    return made.error().param("missing");
  };
  const std::string first = std::to_string(in.carers.front());
  CHECK(missing(decision(MoveKind::ConcludeStep1, "suspicion")).find("observation-fun@" + first) != std::string::npos);
  CHECK(missing(confirmed()) == "no-suspicion");
  CHECK(missing(decision(MoveKind::SettleTreatment)) == "no-treatment");
  CHECK(missing(decision(MoveKind::NewRound)) == "round-unfinished");
  CHECK(missing(decision(MoveKind::Reopen)) == "case-open");
  in.as(Role::QualifiedDiagnostician);
  CHECK(missing(decision(MoveKind::DecideStep3)) == "not-to-step-3");
  in.as(Role::BehaviouralScientist);

  readyToConclude(in);
  REQUIRE(in.plan().takeBack(in.id, in.answer("family-violence").key).has_value());
  CHECK(missing(confirmed()) == "family-violence");
  REQUIRE(in.plan().saveAnswer(in.id, in.answer("family-violence", "hindering")).has_value());
  CHECK(missing(confirmed()) == "meldcode-weighed");
  CHECK(missing(decision(MoveKind::Close, "other")) == "meldcode-unanswered, meldcode-weighed");
  REQUIRE(in.plan().saveAnswer(in.id, in.answer("meldcode-weighed", "done")).has_value());
  CHECK(in.plan().decide(in.id, confirmed()).has_value());
  CHECK(missing(decision(MoveKind::ConcludeStep1, "suspicion")) == "later-decision");
  CHECK(in.file().plan.moves.size() == 2);
}

TEST_CASE("a decision with a fault is refused by its field") {
  PlanStore in;
  in.observe("not-seen");
  CHECK(in.plan().decide(in.id, none()).error() == refused("outcome", "nothing-seen"));
  in.observe();
  CHECK(in.plan().decide(in.id, none("")).error() == refused("next-look", "empty"));
  CHECK(in.plan().decide(in.id, none("2026-11-21")).error() == refused("next-look", "not-in-future"));
  CHECK(in.plan().decide(in.id, decision(MoveKind::ConcludeStep1, "confirmed")).error() ==
        refused("outcome", "not-possible"));
  PlanMove long_ = decision(MoveKind::ConcludeStep1, "suspicion", std::string(50'001, 'x'));
  CHECK(in.plan().decide(in.id, long_).error() == refused("reason", "too-long"));
  long_.reason = "\xc3\x28";
  CHECK(in.plan().decide(in.id, long_).error() == refused("reason", "not-text"));
  long_.reason = std::string(50'000, 'x');
  CHECK(in.plan().decide(in.id, long_).has_value());
  in.answerAll("step-2");
  in.screen(3);
  PlanMove alone = confirmed();
  alone.second.reset();
  CHECK(in.plan().decide(in.id, alone).error() == refused("second", "empty"));
  alone.second = casefile::NamedPerson{"FENNA öztürk-voorbeeld", Role::YouthProfessional};
  CHECK(in.plan().decide(in.id, alone).error() == refused("second", "same-person"));
  PlanMove against = confirmed();
  against.outcome = "not-confirmed"; // 24 on the LSVG says otherwise
  against.follow = Follow::Close;
  against.departure.clear();
  CHECK(in.plan().decide(in.id, against).error() == refused("departure", "empty"));
  REQUIRE(in.plan().decide(in.id, confirmed()).has_value());
  CHECK(in.plan().decide(in.id, confirmed()).error() == refused("revision", "empty"));
  CHECK(in.file().plan.moves.size() == 2);
}

TEST_CASE("answers of an earlier round stay and are not changed any more") {
  PlanStore in;
  in.observe();
  REQUIRE(in.plan().decide(in.id, none()).has_value());
  const auto before = in.file().plan.answers;
  REQUIRE(in.plan().decide(in.id, decision(MoveKind::NewRound)).has_value());
  CHECK(in.plan().saveAnswer(in.id, before.front()).error() == refused("round", "not-current"));
  CHECK(in.plan().takeBack(in.id, before.front().key).error() == refused("round", "not-current"));
  in.observe("no");
  const auto now = in.file().plan.answers;
  CHECK(now.size() == 2 * before.size());
  CHECK(std::vector(now.begin(), now.begin() + static_cast<std::ptrdiff_t>(before.size())) == before);
  CHECK(in.state().round == 2);
}
