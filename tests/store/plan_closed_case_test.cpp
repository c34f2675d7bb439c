#include "store/plan_support.h"
#include "store/sqlite.h"
#include "store/verification.h"

#include <functional>

// A closed case takes nothing but being reopened, whatever asks for it.

using namespace haven;
using namespace haven::tests;
using casefile::MoveKind;

namespace {

template <class T>
Status statusOf(const Result<T>& result) {
  return result ? Status() : fail(result.error());
}

/// Watched, closed, with a little of everything in it.
struct ClosedCase : PlanStore {
  casefile::OutsideRecord record = outsideRecord();
  casefile::LifeEvent event = lifeEvent();
  casefile::AdministrationId form = 0;
  casefile::CareChoiceId choice = 0;

  ClosedCase() {
    observe();
    screen();
    form = file().administrations.front().id;
    record.id = plan().saveOutside(id, record).value();
    event.id = plan().saveEvent(id, event).value();
    choice = care().choose(id, choiceOf("vipp-sd")).value();
    casefile::PlanMove none = decision(MoveKind::ConcludeStep1, "no-suspicion");
    none.nextLook = day("2027-05-01");
    REQUIRE(plan().decide(id, none).has_value());
    REQUIRE(plan().decide(id, decision(MoveKind::Close, "completed")).has_value());
  }
};

} // namespace

TEST_CASE("a closed case refuses every write and stays as it was") {
  ClosedCase in;
  const auto before = in.file();
  const std::pair<const char*, std::function<Status()>> acts[] = {
      {"an answer", [&] { return statusOf(in.plan().saveAnswer(in.id, in.answer("history-neglect", "no"))); }},
      {"a changed answer", [&] { return statusOf(in.plan().saveAnswer(in.id, before.plan.answers.front())); }},
      {"an answer taken back", [&] { return in.plan().takeBack(in.id, before.plan.answers.front().key); }},
      {"a record", [&] { return statusOf(in.plan().saveOutside(in.id, outsideRecord())); }},
      {"a changed record", [&] { return statusOf(in.plan().saveOutside(in.id, in.record)); }},
      {"a removed record", [&] { return in.plan().removeOutside(in.id, in.record.id); }},
      {"an event", [&] { return statusOf(in.plan().saveEvent(in.id, lifeEvent())); }},
      {"a changed event", [&] { return statusOf(in.plan().saveEvent(in.id, in.event)); }},
      {"a removed event", [&] { return in.plan().removeEvent(in.id, in.event.id); }},
      {"a choice of help", [&] { return statusOf(in.care().choose(in.id, choiceOf("nika"))); }},
      {"an ended choice", [&] { return in.care().end(in.id, in.choice, "reden"); }},
      {"a letter", [&] { return statusOf(in.care().keepLetter(in.id, letterAbout())); }},
      {"the youth", [&] { return in.cases().updateYouth(in.id, youth("Voorbeeld: Anders")); }},
      {"a carer", [&] { return statusOf(in.cases().addRelationship(in.id, carer("Voorbeeld: Opa"))); }},
      {"a changed carer", [&] { return in.cases().updateRelationship(in.id, before.relationships.front()); }},
      {"a form",
       [&] { return statusOf(in.cases().beginAdministration(in.carers.front(), lsvg(), day("2026-11-20"))); }},
      {"a correction", [&] { return statusOf(in.cases().beginCorrection(in.form, "reden")); }},
  };
  constexpr int kActsOfPlan = 12; // and of chosen help
  int tried = 0;
  for (const auto& [name, act] : acts) {
    INFO(name);
    const Status done = act();
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().kind == ErrorKind::InvalidInput);
    CHECK(done.error().param("reason") == "case-closed");
    // These repositories look before they write; for the rest the database refuses.
    CHECK(done.error().param("field") == (++tried <= kActsOfPlan ? "case" : ""));
  }
  for (const MoveKind kind : casefile::kMoveKinds) {
    if (kind == MoveKind::Reopen) continue;
    INFO(casefile::idOf(kind));
    const auto made = in.plan().decide(in.id, decision(kind, "suspicion"));
    REQUIRE_FALSE(made.has_value());
    CHECK((made.error().kind == ErrorKind::Incomplete || made.error().kind == ErrorKind::NotAllowed));
  }
  const auto after = in.file();
  CHECK(after.plan == before.plan);
  CHECK(after.care == before.care);
  CHECK(after.youth == before.youth);
  CHECK(after.relationships == before.relationships);
  CHECK(after.administrations == before.administrations);
  CHECK(store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

TEST_CASE("a closed case takes being reopened, by any role, and then everything else again") {
  ClosedCase in;
  in.as(casefile::Role::YouthProfessional);
  CHECK(in.plan().decide(in.id, decision(MoveKind::Reopen, "", "")).error() ==
        Error{ErrorKind::InvalidInput, {{"field", "reason"}, {"reason", "empty"}}});
  REQUIRE(in.plan().decide(in.id, decision(MoveKind::Reopen, "", "weer aangemeld")).has_value());
  CHECK(in.plan().saveAnswer(in.id, in.answer("history-neglect", "no")).has_value());
  CHECK(in.plan().removeOutside(in.id, in.record.id).has_value());
  CHECK(in.cases().updateYouth(in.id, youth("Voorbeeld: Anders")).has_value());
  CHECK(in.cases().beginCorrection(in.form, "reden").has_value());
  CHECK(in.care().end(in.id, in.choice, "reden").has_value());
  CHECK(in.care().choose(in.id, choiceOf("vipp-sd")).has_value());
  CHECK(in.care().keepLetter(in.id, letterAbout(in.choice)).has_value());
}

TEST_CASE("a case is not closed while a form is not finished") {
  PlanStore in;
  const auto draft = in.cases().beginAdministration(in.carers.front(), lsvg(), day("2026-11-20")).value();
  CHECK(in.plan().decide(in.id, decision(MoveKind::Close, "completed")).error() ==
        Error{ErrorKind::Incomplete, {{"missing", "drafts-open"}}});
  CHECK(in.database()
            .runScript("INSERT INTO plan_moves (case_id, round, kind, outcome, reason, departure, revision, follow, "
                       "follow_text, by_account, by_name, by_role, by_registrations, by_at) VALUES (" +
                       std::to_string(in.id) +
                       ", 1, 'close', '', '', '', '', '', '', 1, 'x', "
                       "'behavioural-scientist', '[]', '2026-11-21T12:00:00Z')")
            .error() == Error{ErrorKind::InvalidInput, {{"reason", "drafts-open"}}});
  REQUIRE(in.cases().discardDraft(draft).has_value());
  CHECK(in.plan().decide(in.id, decision(MoveKind::Close, "completed")).has_value());
}
