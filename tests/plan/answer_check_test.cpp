#include "plan/answer_check.h"

#include "plan/case_model.h"
#include "plan/shipped_plan.h"
#include "support/catch.h"

#include <functional>
#include <limits>

using namespace haven;
using namespace haven::plan;
using namespace haven::casefile;
using haven::tests::CaseModel;

namespace {

const Date kBirth = Date(std::chrono::year(2023), std::chrono::month(3), std::chrono::day(1));
const Date kToday = Date(std::chrono::year(2026), std::chrono::month(6), std::chrono::day(15));
const Date kNoDay = Date(std::chrono::year(2026), std::chrono::month(2), std::chrono::day(30));

CaseModel withMother() {
  CaseModel model(kBirth, kToday);
  model.addCarer(RelationshipKind::Mother);
  return model;
}

PlanAnswer observation() {
  PlanAnswer answer;
  answer.key = {"observation-fun", 1, 1, kToday};
  answer.option = "yes";
  return answer;
}

PlanAnswer about(const char* point, const char* option = "") {
  PlanAnswer answer;
  answer.key.point = point;
  answer.option = option;
  return answer;
}

PlanAnswer look() {
  PlanAnswer answer = about("next-look");
  answer.key.on = kToday;
  answer.day = addDays(kToday, 30);
  return answer;
}

OutsideRecord cbcl() {
  OutsideRecord record;
  record.instrument = "cbcl";
  record.assessor = "Verzonnen beoordelaar";
  record.outcome = "Verzonnen uitkomst";
  record.date = kToday;
  record.scores = {{"total", 61.0}};
  return record;
}

std::string words(const std::optional<EntryFault>& fault) {
  return fault ? fault->field + ":" + fault->reason : "";
}

} // namespace

TEST_CASE("an answer is kept only when it fits its point, its day and the case") {
  const CaseModel model = withMother();
  struct Row {
    PlanAnswer answer;
    std::function<void(PlanAnswer&)> change;
    const char* fault;
  };
  const Row rows[] = {
      {observation(), [](PlanAnswer&) {}, ""},
      {observation(), [](PlanAnswer& a) { a.key.point = "observation"; }, "point:unknown-point"},
      {observation(), [](PlanAnswer& a) { a.key.point = "observations"; }, "point:unknown-point"}, // a section
      {observation(), [](PlanAnswer& a) { a.key.point = ""; }, "point:unknown-point"},
      {observation(), [](PlanAnswer& a) { a.key.relationship.reset(); }, "relationship:empty"},
      {observation(), [](PlanAnswer& a) { a.key.relationship = 2; }, "relationship:unknown"},
      {about("history-events", "yes"), [](PlanAnswer& a) { a.key.relationship = 1; }, "relationship:not-for-point"},
      {about("maltreatment", "yes"), [](PlanAnswer& a) { a.key.relationship = 1; }, "relationship:not-for-point"},
      {observation(), [](PlanAnswer& a) { a.key.round = 2; }, "round:not-current"},
      {observation(), [](PlanAnswer& a) { a.key.round = 0; }, "round:not-current"},
      {observation(), [](PlanAnswer& a) { a.key.on.reset(); }, "on:empty"},
      {observation(), [](PlanAnswer& a) { a.key.on = addDays(kToday, 1); }, "on:in-future"},
      {observation(), [](PlanAnswer& a) { a.key.on = kBirth; }, ""},
      {observation(), [](PlanAnswer& a) { a.key.on = addDays(kBirth, -1); }, "on:before-birth"},
      {observation(), [](PlanAnswer& a) { a.key.on = kNoDay; }, "on:no-such-day"},
      {about("history-events", "yes"), [](PlanAnswer& a) { a.key.on = kToday; }, "on:not-for-point"},
      {observation(), [](PlanAnswer& a) { a.option = "perhaps"; }, "option:not-an-option"},
      {observation(), [](PlanAnswer& a) { a.option = "done"; }, "option:not-an-option"},
      {observation(), [](PlanAnswer& a) { a.option.clear(); }, ""}, // a note, or nothing yet
      {observation(), [](PlanAnswer& a) { a.knowledge = Knowledge::Unknown; }, "option:not-an-option"},
      {observation(), [](PlanAnswer& a) { a.knowledge = Knowledge::TakenBack; }, "option:not-an-option"},
      {about("family-care", "hindering"), [](PlanAnswer&) {}, ""},
      {about("family-care", "yes"), [](PlanAnswer&) {}, "option:not-an-option"},
      {about("jgz-carer-stress", "both"), [](PlanAnswer&) {}, ""},
      {about("maltreatment", "no"), [](PlanAnswer&) {}, ""},
      {about("maltreatment", "sometimes"), [](PlanAnswer&) {}, "option:not-an-option"},
      {about("youth-talk-held", "not-done"), [](PlanAnswer&) {}, ""},
      {about("youth-talk-held", "yes"), [](PlanAnswer&) {}, "option:not-an-option"},
      {about("topic-figures", "yes"), [](PlanAnswer&) {}, "option:not-an-option"}, // in own words
      {look(), [](PlanAnswer&) {}, ""},
      {look(), [](PlanAnswer& a) { a.day = kToday; }, "day:not-in-future"},
      {look(), [](PlanAnswer& a) { a.day = addDays(kToday, 5 * 366); }, ""},
      {look(), [](PlanAnswer& a) { a.day = addDays(kToday, 5 * 366 + 1); }, "day:too-far"},
      {look(), [](PlanAnswer& a) { a.day = kNoDay; }, "day:no-such-day"},
      {look(), [](PlanAnswer& a) { a.knowledge = Knowledge::Unknown; }, "day:not-for-point"},
      {look(), [](PlanAnswer& a) { a.knowledge = Knowledge::TakenBack; }, "day:not-for-point"},
      {observation(), [](PlanAnswer& a) { a.day = addDays(kToday, 30); }, "day:not-for-point"},
      {about("family-care"), [](PlanAnswer& a) { a.day = addDays(kToday, 30); }, "day:not-for-point"},
      {observation(), [](PlanAnswer& a) { a.text = std::string(kMaxText, 'a'); }, ""},
      {observation(), [](PlanAnswer& a) { a.text = std::string(kMaxText + 1, 'a'); }, "text:too-long"},
      {observation(), [](PlanAnswer& a) { a.text = "\xff"; }, "text:not-text"},
      {observation(), [](PlanAnswer& a) { a.setting = std::string(kMaxLine, 'a'); }, ""},
      {observation(), [](PlanAnswer& a) { a.setting = std::string(kMaxLine + 1, 'a'); }, "setting:too-long"},
      {observation(), [](PlanAnswer& a) { a.setting = "\xff"; }, "setting:not-text"},
  };
  for (const Row& row : rows) {
    PlanAnswer answer = row.answer;
    row.change(answer);
    INFO(answer.key.point << " " << answer.option << " expects " << row.fault);
    CHECK(words(faultIn(model.as(Role::YouthProfessional), answer)) == row.fault);
  }
}

TEST_CASE("a record of an instrument taken elsewhere is kept only when it is whole and can be so") {
  const CaseModel model = withMother();
  struct Row {
    std::function<void(OutsideRecord&)> change;
    const char* fault;
  };
  const Row rows[] = {
      {[](OutsideRecord&) {}, ""},
      {[](OutsideRecord& r) { r.instrument = "lsvg"; }, "instrument:unknown"}, // taken here, not elsewhere
      {[](OutsideRecord& r) { r.instrument = ""; }, "instrument:unknown"},
      {[](OutsideRecord& r) { r.round = 2; }, "round:not-current"},
      {[](OutsideRecord& r) { r.relationship = 1; }, ""},
      {[](OutsideRecord& r) { r.relationship = 2; }, "relationship:unknown"},
      {[](OutsideRecord& r) { r.date = addDays(kToday, 1); }, "date:in-future"},
      {[](OutsideRecord& r) { r.date = addDays(kBirth, -1); }, "date:before-birth"},
      {[](OutsideRecord& r) { r.date = kNoDay; }, "date:no-such-day"},
      {[](OutsideRecord& r) { r.filledInBy = std::string(kMaxLine + 1, 'a'); }, "filledInBy:too-long"},
      {[](OutsideRecord& r) { r.filledInBy = "\xff"; }, "filledInBy:not-text"},
      {[](OutsideRecord& r) { r.assessor = " "; }, "assessor:empty"},
      {[](OutsideRecord& r) { r.assessor = std::string(kMaxLine + 1, 'a'); }, "assessor:too-long"},
      {[](OutsideRecord& r) { r.assessor = "\xff"; }, "assessor:not-text"},
      {[](OutsideRecord& r) { r.outcome = "\n"; }, "outcome:empty"},
      {[](OutsideRecord& r) { r.outcome = std::string(kMaxText + 1, 'a'); }, "outcome:too-long"},
      {[](OutsideRecord& r) { r.outcome = "\xff"; }, "outcome:not-text"},
      {[](OutsideRecord& r) { r.scores.clear(); }, ""},
      {[](OutsideRecord& r) {
         r.scores = {{"sensitivity", 4.0}};
       },
       "scores:unknown-scale"},
      {[](OutsideRecord& r) {
         r.scores = {{"total", -1.0}};
       },
       "scores:out-of-range"},
      {[](OutsideRecord& r) {
         r.scores = {{"total", 1000.5}};
       },
       "scores:out-of-range"},
      {[](OutsideRecord& r) {
         r.scores = {{"total", std::numeric_limits<double>::quiet_NaN()}};
       },
       "scores:out-of-range"},
      {[](OutsideRecord& r) {
         r.scores = {{"total", std::numeric_limits<double>::infinity()}};
       },
       "scores:out-of-range"},
      {[](OutsideRecord& r) {
         r.instrument = "eas";
         r.scores.clear();
       },
       "relationship:empty"}, // a video is of somebody
      {[](OutsideRecord& r) {
         r.instrument = "eas";
         r.scores = {{"sensitivity", 4.5}};
         r.relationship = 1;
       },
       ""},
      {[](OutsideRecord& r) {
         r.instrument = "vog";
         r.scores = {{"total", 50.0}};
       },
       "scores:unknown-scale"}, // none are kept of it
  };
  for (const Row& row : rows) {
    OutsideRecord record = cbcl();
    row.change(record);
    INFO(record.instrument << " expects " << row.fault);
    CHECK(words(faultIn(model.as(Role::QualifiedDiagnostician), record)) == row.fault);
  }
}

TEST_CASE("broad functioning is of step 2, every other instrument taken elsewhere is a diagnostician's") {
  OutsideRecord record;
  for (const char* broad : {"cbcl", "trf", "ysr", "vog"}) {
    record.instrument = broad;
    CHECK(actFor(tests::shippedPlan(), record) == Act::WriteStep2);
  }
  for (const char* clinical : {"dai", "pdi", "wmci", "asct", "cai", "coa", "eas"}) {
    record.instrument = clinical;
    CHECK(actFor(tests::shippedPlan(), record) == Act::RecordClinical);
  }
}

TEST_CASE("every place to fill in asks for the act of its step") {
  const std::pair<const char*, Act> rows[] = {
      {"maltreatment", Act::WriteCase},
      {"observation-fun", Act::WriteCase},
      {"problematic-tension", Act::WriteCase},
      {"aspect-lead", Act::WriteCase},
      {"history-neglect", Act::WriteStep2},
      {"meldcode-weighed", Act::WriteStep2},
      {"family-care", Act::WriteStep2},
      {"jgz-family-care", Act::WriteStep2},
      {"youth-talk-held", Act::WriteStep2},
      {"screening-instrument-taken", Act::WriteStep2},
      {"broad-teacher", Act::WriteStep2},
      {"guide-observe", Act::WriteStep2},
      {"topic-figures", Act::WriteStep3},
      {"timeline-made", Act::WriteStep3},
      {"clinical-instrument-taken", Act::RecordClinical},
      {"interaction-video-viewed", Act::RecordClinical},
      {"attachment-disorder", Act::DecideStep3},
      {"referral", Act::DecideStep3},
      {"factor-age", Act::WriteTreatment},
      {"preferred-choice", Act::WriteTreatment},
      {"referral-parents", Act::WriteCase},
      {"next-look", Act::WriteCase},
      {"behaviour-guidance", Act::WriteCase},
  };
  for (const auto& [point, act] : rows) {
    INFO(point);
    const auto field = fieldOf(tests::shippedPlan(), point);
    REQUIRE(field);
    CHECK(actFor(*field) == act);
  }
  CHECK_FALSE(fieldOf(tests::shippedPlan(), "no-such-point"));
  CHECK(optionsOf(tests::shippedPlan(), "no-such-point").empty());
}
