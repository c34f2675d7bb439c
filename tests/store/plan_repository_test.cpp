#include "store/plan_repository.h"

#include "store/plan_support.h"
#include "store/sqlite.h"
#include "store/verification.h"

// What is entered in the plan: kept whole, changed in place or beside what was, and refused below every screen.

using namespace haven;
using namespace haven::tests;
using casefile::HeardFrom;
using casefile::Knowledge;
using casefile::LifeEvent;
using casefile::OutsideRecord;
using casefile::PlanAnswer;
using casefile::Role;

namespace {

Error refused(const char* field, const char* reason) {
  return {ErrorKind::InvalidInput, {{"field", field}, {"reason", reason}}};
}

const Error kNoEntry{ErrorKind::NotFound, {{"what", "entry"}}};
const char* const kQuoted = "woorden met 'aanhalingstekens'; \"meer\"\nop twee regels, مريم 👶";

casefile::Signature signatureOf(PlanStore& in, const char* at = "2026-11-21T12:00:00Z") {
  const casefile::Account& account = in.made.store->account();
  return {account.id, account.name, account.role, account.registrations, at};
}

} // namespace

TEST_CASE("every part of an answer comes back as it was given, whatever kind of answer it is") {
  PlanStore in;
  PlanAnswer seen = in.answer("observation-comfort", "sometimes", kQuoted);
  seen.key.relationship = in.carers[1];
  seen.key.on = day("2026-10-02");
  seen.setting = "huisbezoek, 's avonds";
  for (const HeardFrom source : casefile::kHeardFrom)
    seen.heardFrom.push_back(source);
  PlanAnswer look = in.answer("next-look");
  look.day = day("2027-02-28");
  PlanAnswer unknown = in.answer("history-neglect", "", "niemand weet het");
  unknown.knowledge = Knowledge::Unknown;
  PlanAnswer declined = in.answer("carer-model");
  declined.knowledge = Knowledge::Declined;
  PlanAnswer notApplicable = in.answer("youth-talk-held", "", "nog te jong");
  notApplicable.knowledge = Knowledge::NotApplicable;
  std::vector<PlanAnswer> expected{seen,
                                   look,
                                   unknown,
                                   declined,
                                   notApplicable,
                                   in.answer("jgz-child-adoption", "both", "uit de tweede lijst"),
                                   in.answer("maltreatment", "no"),
                                   in.answer("broad-parents", "not-done", "komt nog"),
                                   in.answer("topic-events", "", "een verhaal"),
                                   in.answer("history-events", "", "alleen een aantekening")};
  for (PlanAnswer& one : expected) {
    one.given = signatureOf(in);
    one.id = in.plan().saveAnswer(in.id, one).value();
  }
  CHECK(in.file().plan.answers == expected);
  in.reopen();
  CHECK(in.file().plan.answers == expected);
}

TEST_CASE("every part of an outside record and of an entry of the time line comes back") {
  PlanStore in;
  OutsideRecord list = outsideRecord("trf");
  list.filledInBy = "leerkracht groep 5";
  list.outcome = kQuoted;
  list.relationship = in.carers[1];
  list.scores = {{"total", 61.5}, {"internalising", 0}, {"externalising", 1000}};
  OutsideRecord earlier = outsideRecord("cbcl");
  earlier.date = day("2024-01-15"); // the day of birth
  earlier.filledInBy.clear();
  for (OutsideRecord* record : {&list, &earlier}) {
    record->entered = signatureOf(in);
    record->id = in.plan().saveOutside(in.id, *record).value();
  }
  LifeEvent day1 = lifeEvent("2024-01-15");
  day1.to = casefile::parsePartialDate("2025");
  day1.note = kQuoted;
  std::vector<LifeEvent> events{day1};
  for (const casefile::LifeEventKind kind : casefile::kLifeEventKinds) {
    LifeEvent event = lifeEvent("2025-0" + std::to_string(events.size()));
    event.kind = kind;
    event.ongoing = events.size() % 2 == 0;
    events.push_back(event);
  }
  for (auto event = events.rbegin(); event != events.rend(); ++event) { // entered in another order than they happened
    event->entered = signatureOf(in);
    event->id = in.plan().saveEvent(in.id, *event).value();
  }
  in.reopen();
  CHECK(in.file().plan.outside == std::vector{earlier, list});
  CHECK(in.file().plan.events == events);
}

TEST_CASE("an answer is changed in place by who gave it, until a decision is made") {
  PlanStore in;
  const auto first = in.plan().saveAnswer(in.id, in.answer("history-neglect", "yes", "eerst")).value();
  in.made.clock.advance(std::chrono::minutes{5});
  CHECK(in.plan().saveAnswer(in.id, in.answer("history-neglect", "no", "toch niet")) == first);
  REQUIRE(in.file().plan.answers.size() == 1);
  CHECK(in.file().plan.answers.front().option == "no");
  CHECK(in.file().plan.answers.front().given.at == "2026-11-21T12:05:00Z");

  // Somebody else gives an answer of their own; the first stays and no longer counts.
  in.as(Role::YouthProfessional);
  const auto second = in.plan().saveAnswer(in.id, in.answer("history-neglect", "yes", "wel")).value();
  CHECK(second != first);
  auto answers = in.file().plan.answers;
  REQUIRE(answers.size() == 2);
  CHECK(answers.front().text == "toch niet");
  CHECK(answers.back().given.name == PlanStore::kYouthProfessional);
  CHECK(casefile::currentAnswers(in.file().plan).begin()->second->id == second);

  // Back with the first person: the newest row is another's, so it is left alone too.
  in.as(Role::BehaviouralScientist);
  CHECK(in.plan().saveAnswer(in.id, in.answer("history-neglect", "no", "derde")).value() > second);

  in.observe();
  REQUIRE(in.plan().decide(in.id, decision(casefile::MoveKind::ConcludeStep1, "suspicion")).has_value());
  const auto before = in.file().plan.answers;
  const auto after = in.plan().saveAnswer(in.id, in.answer("history-neglect", "yes", "na het besluit")).value();
  answers = in.file().plan.answers;
  REQUIRE(answers.size() == before.size() + 1);
  CHECK(std::vector(answers.begin(), answers.end() - 1) == before);
  CHECK(answers.back().after == in.file().plan.moves.back().id);
  CHECK(in.plan().saveAnswer(in.id, in.answer("history-neglect", "no", "in place again")) == after);
}

TEST_CASE("answers of other days, carers and rounds stand beside each other") {
  PlanStore in;
  PlanAnswer seen = in.answer("observation-fun", "yes");
  PlanAnswer earlier = seen;
  earlier.key.on = day("2026-11-01");
  PlanAnswer other = seen;
  other.key.relationship = in.carers[1];
  for (const PlanAnswer& one : {seen, earlier, other})
    REQUIRE(in.plan().saveAnswer(in.id, one).has_value());
  CHECK(in.file().plan.answers.size() == 3);
}

TEST_CASE("an answer taken back counts as never asked, and can be given again") {
  PlanStore in;
  const PlanAnswer asked = in.answer("history-neglect", "yes", "een vergissing");
  REQUIRE(in.plan().takeBack(in.id, asked.key).has_value()); // never asked: there is nothing to write
  CHECK(in.file().plan.answers.empty());
  REQUIRE(in.plan().saveAnswer(in.id, asked).has_value());
  REQUIRE(in.plan().takeBack(in.id, asked.key).has_value());
  CHECK(in.file().plan.answers.size() == 1);
  CHECK(in.file().plan.answers.front().text.empty());
  CHECK(casefile::currentAnswers(in.file().plan).empty());
  REQUIRE(in.plan().takeBack(in.id, asked.key).has_value());
  CHECK(in.file().plan.answers.size() == 1);
  REQUIRE(in.plan().saveAnswer(in.id, asked).has_value());
  CHECK(casefile::currentAnswers(in.file().plan).size() == 1);

  // What another answered stays readable.
  in.as(Role::YouthProfessional);
  REQUIRE(in.plan().takeBack(in.id, asked.key).has_value());
  CHECK(in.file().plan.answers.size() == 2);
  CHECK(in.file().plan.answers.front().text == "een vergissing");
  CHECK(casefile::currentAnswers(in.file().plan).empty());
  CHECK(in.plan().takeBack(in.id, in.answer("no-such-point").key).error() == refused("point", "unknown-point"));
}

TEST_CASE("taking back what was not asked does not touch a concluded step") {
  PlanStore in;
  in.observe();
  REQUIRE(in.plan().decide(in.id, decision(casefile::MoveKind::ConcludeStep1, "suspicion")).has_value());
  REQUIRE(in.plan().takeBack(in.id, in.answer("secure-comfort").key).has_value());
  CHECK_FALSE(in.state().steps.front().changedSince);
}

TEST_CASE("an outside record is changed, and removed, beside what was before a decision") {
  PlanStore in;
  OutsideRecord record = outsideRecord();
  record.id = in.plan().saveOutside(in.id, record).value();
  record.outcome = "verbeterd";
  CHECK(in.plan().saveOutside(in.id, record) == record.id);
  const auto rows = [&] { return in.database().integer("SELECT count(*) FROM outside_records").value(); };
  CHECK(rows() == 1);
  CHECK(in.file().plan.outside.front().outcome == "verbeterd");

  in.as(Role::YouthProfessional);
  record.outcome = "door een ander";
  CHECK(in.plan().saveOutside(in.id, record) == record.id);
  CHECK(rows() == 2);
  REQUIRE(in.file().plan.outside.size() == 1);
  CHECK(in.file().plan.outside.front().outcome == "door een ander");
  CHECK(in.file().plan.outside.front().entered.name == PlanStore::kYouthProfessional);

  in.observe();
  REQUIRE(in.plan().decide(in.id, decision(casefile::MoveKind::ConcludeStep1, "suspicion")).has_value());
  record.outcome = "na het besluit";
  CHECK(in.plan().saveOutside(in.id, record) == record.id);
  CHECK(rows() == 3);
  REQUIRE(in.plan().removeOutside(in.id, record.id).has_value());
  CHECK(rows() == 3); // the newest version, of the same person, now says removed
  CHECK(in.file().plan.outside.empty());
  CHECK(in.plan().removeOutside(in.id, record.id).error() == kNoEntry);
  CHECK(in.plan().removeOutside(in.id, 4711).error() == kNoEntry);
  record.id = 4711;
  CHECK(in.plan().saveOutside(in.id, record).error() == kNoEntry);
  CHECK(store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

TEST_CASE("an entry of the time line is changed, and removed, beside what was before a decision") {
  PlanStore in;
  LifeEvent event = lifeEvent();
  event.id = in.plan().saveEvent(in.id, event).value();
  event.text = "bij opa";
  CHECK(in.plan().saveEvent(in.id, event) == event.id);
  const auto rows = [&] { return in.database().integer("SELECT count(*) FROM life_events").value(); };
  CHECK(rows() == 1);

  in.observe();
  REQUIRE(in.plan().decide(in.id, decision(casefile::MoveKind::ConcludeStep1, "suspicion")).has_value());
  event.ongoing = true;
  event.to = casefile::parsePartialDate("2026");
  CHECK(in.plan().saveEvent(in.id, event) == event.id);
  CHECK(rows() == 2);
  CHECK_FALSE(in.file().plan.events.front().ongoing); // with an end it does not go on
  in.as(Role::QualifiedDiagnostician);
  REQUIRE(in.plan().removeEvent(in.id, event.id).has_value());
  CHECK(rows() == 3);
  CHECK(in.file().plan.events.empty());
  CHECK(in.plan().removeEvent(in.id, event.id).error() == kNoEntry);
  event.id = 4711;
  CHECK(in.plan().saveEvent(in.id, event).error() == kNoEntry);
  CHECK(in.plan().removeEvent(in.id, 4711).error() == kNoEntry);
}

TEST_CASE("an entry is of its own case") {
  PlanStore in;
  OutsideRecord record = outsideRecord();
  record.id = in.plan().saveOutside(in.id, record).value();
  LifeEvent event = lifeEvent();
  event.id = in.plan().saveEvent(in.id, event).value();
  const casefile::Relationship carers[] = {carer()};
  const auto other = in.cases().createCase(youth("Voorbeeld: Sem"), carers).value();
  CHECK(in.plan().saveOutside(other, record).error() == kNoEntry);
  CHECK(in.plan().removeOutside(other, record.id).error() == kNoEntry);
  CHECK(in.plan().saveEvent(other, event).error() == kNoEntry);
  CHECK(in.plan().removeEvent(other, event.id).error() == kNoEntry);

  const auto stranger = in.file(other).relationships.front().id;
  PlanAnswer seen = in.answer("observation-fun", "yes");
  seen.key.relationship = stranger;
  CHECK(in.plan().saveAnswer(in.id, seen).error() == refused("relationship", "unknown"));
  record.id = 0;
  record.relationship = stranger;
  CHECK(in.plan().saveOutside(in.id, record).error() == refused("relationship", "unknown"));
}

TEST_CASE("a case that is not there says so") {
  PlanStore in;
  const Error none{ErrorKind::NotFound, {{"what", "case"}}};
  CHECK(in.plan().saveAnswer(99, in.answer("history-neglect", "yes")).error() == none);
  CHECK(in.plan().takeBack(99, in.answer("history-neglect").key).error() == none);
  CHECK(in.plan().saveOutside(99, outsideRecord()).error() == none);
  CHECK(in.plan().removeOutside(99, 1).error() == kNoEntry);
  CHECK(in.plan().saveEvent(99, lifeEvent()).error() == none);
  CHECK(in.plan().removeEvent(99, 1).error() == none);
  CHECK(in.plan().decide(99, decision(casefile::MoveKind::ConcludeStep1, "suspicion")).error() == none);
}

TEST_CASE("what does not fit is refused and nothing is written") {
  PlanStore in;
  PlanAnswer bad = in.answer("history-neglect", "misschien");
  CHECK(in.plan().saveAnswer(in.id, bad).error() == refused("option", "not-an-option"));
  CHECK(in.plan().saveAnswer(in.id, in.answer("no-such-point", "yes")).error() == refused("point", "unknown-point"));
  bad = in.answer("history-neglect", "yes");
  bad.key.round = 2;
  CHECK(in.plan().saveAnswer(in.id, bad).error() == refused("round", "not-current"));
  bad = in.answer("observation-fun", "yes");
  bad.key.on = day("2026-11-22");
  CHECK(in.plan().saveAnswer(in.id, bad).error() == refused("on", "in-future"));
  OutsideRecord record = outsideRecord();
  record.scores["no-such-scale"] = 1;
  CHECK(in.plan().saveOutside(in.id, record).error() == refused("scores", "unknown-scale"));
  CHECK(in.plan().saveOutside(in.id, outsideRecord("no-such-list")).error() == refused("instrument", "unknown"));
  CHECK(in.plan().saveEvent(in.id, lifeEvent("2023")).error() == refused("from", "before-birth"));
  LifeEvent event = lifeEvent();
  event.to = casefile::parsePartialDate("2024");
  CHECK(in.plan().saveEvent(in.id, event).error() == refused("to", "before-from"));
  CHECK(in.file().plan == casefile::PlanRecord{});
}

TEST_CASE("the longest note is kept and anything longer, or malformed, is refused") {
  PlanStore in;
  std::string longest;
  for (int i = 0; i < 50'000; ++i)
    longest += "é";
  OutsideRecord record = outsideRecord();
  LifeEvent event = lifeEvent();
  record.outcome = event.text = event.note = longest;
  REQUIRE(in.plan().saveAnswer(in.id, in.answer("history-neglect", "yes", longest)).has_value());
  REQUIRE(in.plan().saveOutside(in.id, record).has_value());
  REQUIRE(in.plan().saveEvent(in.id, event).has_value());
  const auto kept = in.file().plan;
  CHECK(kept.answers.front().text == longest);
  CHECK(kept.outside.front().outcome == longest);
  CHECK(kept.events.front().note == longest);

  const std::pair<std::string, const char*> rows[] = {
      {longest + "x", "too-long"}, {"\xc3\x28", "not-text"}, {std::string("a\0b", 3), "not-text"}};
  for (const auto& [text, reason] : rows) {
    INFO(reason);
    CHECK(in.plan().saveAnswer(in.id, in.answer("history-neglect", "no", text)).error() == refused("text", reason));
    PlanAnswer seen = in.answer("observation-fun", "yes");
    seen.setting = text;
    CHECK(in.plan().saveAnswer(in.id, seen).error() == refused("setting", reason));
    OutsideRecord bad = outsideRecord();
    bad.outcome = text;
    CHECK(in.plan().saveOutside(in.id, bad).error() == refused("outcome", reason));
    bad = outsideRecord();
    bad.assessor = text;
    CHECK(in.plan().saveOutside(in.id, bad).error() == refused("assessor", reason));
    for (std::string LifeEvent::*part : {&LifeEvent::text, &LifeEvent::note}) {
      LifeEvent wrong = lifeEvent();
      wrong.*part = text;
      CHECK(in.plan().saveEvent(in.id, wrong).error() == refused("text", reason));
    }
  }
  CHECK(in.file().plan == kept);
}
