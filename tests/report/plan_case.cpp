#include "report/plan_case.h"

#include "plan/shipped_plan.h"

#include <algorithm>

namespace haven::tests {
namespace {

using casefile::Follow;
using casefile::HeardFrom;
using casefile::Knowledge;
using casefile::LifeEvent;
using casefile::LifeEventKind;
using casefile::MoveKind;
using casefile::OutsideRecord;
using casefile::PlanAnswer;
using casefile::PlanMove;

Date day(std::string_view iso) {
  return parseIsoDate(iso).value();
}

} // namespace

PlanCase::PlanCase()
    : m_catalogue(instruments::InstrumentCatalogue::load(std::filesystem::path(HAVEN_SOURCE_DIR) / "data").value()) {
  fillStep1();
  fillStep2();
  fillStep3();
  fillAfter();
}

std::string PlanCase::marked() {
  return "T" + std::to_string(++m_marks) + "e Noor en Lieke";
}

PlanAnswer& PlanCase::answer(const char* point, const char* option, Knowledge knowledge) {
  PlanAnswer given;
  given.id = static_cast<casefile::PlanAnswerId>(file.plan.answers.size()) + 1;
  given.key.point = point;
  given.knowledge = knowledge;
  given.option = option;
  given.text = marked();
  given.after = file.plan.lastMove();
  given.given = {maker.id, maker.name, maker.role, maker.registrations, "2026-03-01T10:00:00Z"};
  file.plan.answers.push_back(given);
  return file.plan.answers.back();
}

PlanMove& PlanCase::decide(MoveKind kind, const char* outcome, const char* isoDate) {
  PlanMove move;
  move.id = static_cast<casefile::PlanMoveId>(file.plan.moves.size()) + 1;
  move.kind = kind;
  move.outcome = outcome;
  move.reason = marked();
  move.by = {maker.id, maker.name, maker.role, maker.registrations, std::string(isoDate) + "T10:00:00Z"};
  file.plan.moves.push_back(move);
  return file.plan.moves.back();
}

void PlanCase::fillStep1() {
  const char* const options[] = {"yes", "no", "sometimes", "not-seen"};
  int next = 0;
  for (const plan::Point& point : shippedPlan().section("observations")->points) {
    PlanAnswer& seen = answer(point.id.c_str(), options[next++]);
    seen.key.relationship = kMother;
    seen.key.on = day("2026-03-01");
    seen.setting = marked();
  }
  PlanAnswer& later = answer("observation-comfort", "sometimes");
  later.key.relationship = kMother;
  later.key.on = day("2026-03-05");
  PlanAnswer& signal = answer("insecure-withdraws", "yes");
  signal.key.relationship = kFosterMother;
  signal.key.on = day("2026-03-05");
  decide(MoveKind::ConcludeStep1, "suspicion", "2026-03-06");
}

void PlanCase::fillStep2() {
  answer("history-neglect", "yes").heardFrom = {HeardFrom::Parents, HeardFrom::File};
  answer("history-veilig-thuis", "", Knowledge::Unknown);
  answer("history-carer-changes", "", Knowledge::Declined);
  answer("history-placement", ""); // only a note
  answer("meldcode-weighed", "done");
  answer("carer-model", "hindering");
  answer("carer-mental-health", "protective");
  answer("carer-perspective", "both");
  answer("carer-sensitivity", "", Knowledge::Unknown);
  answer("jgz-carer-confidence", "protective");
  answer("youth-talk-held", "not-done");
  answer("broad-teacher", "not-done");
  OutsideRecord record;
  record.id = 1;
  record.instrument = "cbcl";
  record.relationship = kMother;
  record.filledInBy = marked();
  record.assessor = marked();
  record.date = day("2026-04-02");
  record.outcome = marked();
  record.scores = {{"total", 66.5}, {"internalising", 70}};
  file.plan.outside.push_back(record);
  PlanMove& concluded = decide(MoveKind::ConcludeStep2, "partly-confirmed", "2026-05-01");
  concluded.departure = marked();
  concluded.follow = Follow::Step3;
  concluded.followText = marked();
  concluded.second = casefile::NamedPerson{"Sanne Bos", casefile::Role::YouthProfessional};
  PlanMove& revised = decide(MoveKind::ConcludeStep2, "confirmed", "2026-05-08");
  revised.follow = Follow::Step3;
  revised.revision = marked();
  revised.second = casefile::NamedPerson{"Sanne Bos", casefile::Role::YouthProfessional};
}

void PlanCase::fillStep3() {
  answer("topic-early-years", "");
  answer("topic-figures", "", Knowledge::Declined);
  LifeEvent home;
  home.id = 1;
  home.kind = LifeEventKind::Home;
  home.from = {2024, 5U, 3U}; // the day of birth
  home.to = casefile::PartialDate{2024, 12U, std::nullopt};
  home.text = marked();
  home.note = marked();
  LifeEvent foster;
  foster.id = 2;
  foster.kind = LifeEventKind::Home;
  foster.from = {2025, 6U, 1U};
  foster.ongoing = true;
  foster.text = marked();
  LifeEvent moment;
  moment.id = 3;
  moment.kind = LifeEventKind::Event;
  moment.from = {2025, std::nullopt, std::nullopt};
  moment.text = marked();
  file.plan.events = {home, moment, foster};
  OutsideRecord record;
  record.id = 2;
  record.instrument = "dai";
  record.date = day("2026-06-02");
  record.assessor = marked();
  record.outcome = marked();
  file.plan.outside.push_back(record);
  answer("interaction-video-viewed", "not-done").key.relationship = kFosterMother;
  answer("attachment-disorder", "not-judged");
  answer("comorbidity", "");
  decide(MoveKind::DecideStep3, "", "2026-07-01");
}

void PlanCase::fillAfter() {
  answer("factor-outcome", "");
  answer("preferred-choice", "repair");
  answer("referral-parents", "yes");
  decide(MoveKind::SettleTreatment, "", "2026-07-08").nextLook = day("2026-12-24");
}

plan::Situation PlanCase::situation() const {
  plan::Situation situation;
  situation.plan = &shippedPlan();
  situation.instruments = m_catalogue.instruments();
  situation.file = &file;
  situation.person = maker;
  situation.today = clock.today();
  return situation;
}

std::string PlanCase::text(const report::SummaryOptions& options) const {
  const plan::Situation where = situation();
  return report::plainText(report::caseSummary(file, definitions, options, maker, 1, clock, &where));
}

} // namespace haven::tests
