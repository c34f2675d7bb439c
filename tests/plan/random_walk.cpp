#include "plan/random_walk.h"

#include "plan/shipped_plan.h"
#include "plan/vignette.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace haven::tests {

using namespace haven::casefile;

namespace {

constexpr const char* kDecisions[] = {"suspicion",
                                      "no-suspicion",
                                      "not-confirmed/close",
                                      "not-confirmed/other-examination",
                                      "partly-confirmed/step-3",
                                      "partly-confirmed/other-examination",
                                      "partly-confirmed/guidance",
                                      "confirmed/step-3",
                                      "confirmed/step-3",
                                      "step-3",
                                      "treatment",
                                      "new-round",
                                      "close:completed",
                                      "close:other",
                                      "reopen"};
constexpr const char* kScreenings[] = {"lsvg", "ari-cp-2-5", "aisi-6-12"};
constexpr const char* kOutside[] = {"cbcl", "trf", "ysr", "vog", "dai", "pdi", "wmci", "asct", "cai", "coa", "eas"};

std::vector<std::string> everyPoint() {
  std::vector<std::string> ids;
  for (const auto& reason : shippedPlan().screeningReasons)
    ids.push_back(reason.id);
  for (const auto& step : shippedPlan().steps)
    for (const auto& section : step.sections)
      for (const auto& point : section.points)
        ids.push_back(point.id);
  for (const auto& level : shippedPlan().balance)
    for (const auto* rows : {&level.rows, &level.extraRows})
      for (const auto& row : *rows)
        ids.push_back(row.id);
  return ids;
}

Date bornBefore(Date today, int months) {
  return addDays(today, -31 * months);
}

const Date kBegin = Date(std::chrono::year(2026), std::chrono::month(6), std::chrono::day(15));

/// Gives rows in a new order the ids they would have had.
template <class T>
void renumber(std::vector<T>& rows, std::mt19937& random) {
  std::vector<std::int64_t> ids;
  for (const T& row : rows)
    ids.push_back(row.id);
  std::shuffle(ids.begin(), ids.end(), random);
  for (std::size_t i = 0; i < rows.size(); ++i)
    rows[i].id = ids[i];
}

} // namespace

RandomWalk::RandomWalk(unsigned seed) : model(kBegin, kBegin), m_random(seed) {
  model.file.youth.dateOfBirth = bornBefore(kBegin, pick(17 * 12));
  for (int carers = pick(3); carers > 0; --carers)
    model.addCarer(oneOf(kRelationshipKinds));
}

RelationshipId RandomWalk::anyCarer() {
  if (model.file.relationships.empty()) return model.addCarer(oneOf(kRelationshipKinds));
  return oneOf(model.file.relationships).id;
}

PlanAnswer RandomWalk::answerFor(const std::string& point, std::optional<RelationshipId> relationship, bool complete) {
  PlanAnswer made;
  made.key.point = point;
  made.key.relationship = relationship;
  const auto field = plan::fieldOf(shippedPlan(), point);
  if (const plan::Section* section = shippedPlan().section(field->section); section != nullptr) {
    if (section->perRelationship && !relationship) made.key.relationship = anyCarer();
    if (section->repeated) made.key.on = complete || chance(50) ? model.today : addDays(model.today, -pick(20));
  }
  const plan::Point* known = shippedPlan().point(point);
  const bool done = known != nullptr && known->kind == plan::AnswerKind::Done;
  const bool date = known != nullptr && known->kind == plan::AnswerKind::Date;
  if (chance(complete ? 15 : 30) && !date) made.knowledge = oneOf(kKnowledge);
  if (complete && made.knowledge == Knowledge::TakenBack) made.knowledge = Knowledge::Unknown;
  if (complete || chance(60)) made.text = "Verzonnen";
  if (made.knowledge != Knowledge::Answered) return made;
  if (date) made.day = addDays(model.today, 1 + pick(300));
  const auto options = plan::optionsOf(shippedPlan(), point);
  if (!options.empty() && (complete || chance(80))) made.option = oneOf(options);
  if (done && complete && point == "screening-instrument-taken") made.option = kNotDone;
  return made;
}

bool RandomWalk::takeScreening() {
  const RelationshipId carer = anyCarer();
  const std::string instrument = oneOf(kScreenings);
  std::map<std::string, std::string> bands;
  const auto& known = shippedInstruments();
  const auto found = std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.id == instrument; });
  constexpr const char* kOfLsvg[] = {"none", "not-optimal", "indications"};
  if (chance(80))
    for (const auto& scale : found->scales)
      bands[scale.id] = instrument == "lsvg" ? oneOf(kOfLsvg) : oneOf(found->bandNames).id;
  model.screening(instrument, carer, model.today, bands);
  return true;
}

bool RandomWalk::record(const std::string& instrument, std::optional<RelationshipId> relationship, Role role) {
  OutsideRecord made;
  made.instrument = instrument;
  made.relationship = instrument == "eas" && !relationship ? anyCarer() : relationship;
  made.assessor = "Verzonnen";
  made.outcome = "Verzonnen";
  made.date = model.today;
  return model.outside(made, role);
}

bool RandomWalk::settle(const plan::Missing& missing) {
  const Role role = Role::QualifiedDiagnostician;
  if (missing.field.section == "carers") return model.addCarer(oneOf(kRelationshipKinds)) > 0;
  const std::string& point = missing.field.point;
  if (point == "screening-instrument-taken" && missing.need == plan::Need::Record) return takeScreening();
  if (chance(40)) {
    if (point == "broad-parents") return record(chance(50) ? "cbcl" : "vog", std::nullopt, role);
    if (point == "broad-teacher") return record("trf", std::nullopt, role);
    if (point == "broad-youth") return record("ysr", std::nullopt, role);
    if (point == "clinical-instrument-taken") return record("dai", std::nullopt, role);
    if (point == "interaction-video-viewed") return record("eas", missing.field.relationship, role);
  }
  return model.answer(answerFor(point, missing.field.relationship, true), role);
}

std::string RandomWalk::enterAnything() {
  static const auto points = everyPoint();
  const Role role = oneOf(kRoles);
  const int what = pick(100);
  if (what < 70) {
    const PlanAnswer answer = answerFor(oneOf(points), std::nullopt, false);
    return "answer " + answer.key.point + (model.answer(answer, role) ? "" : " refused");
  }
  if (what < 80) {
    const std::string instrument = oneOf(kOutside);
    return "record " + instrument + (record(instrument, std::nullopt, role) ? "" : " refused");
  }
  if (what < 88) {
    LifeEvent event;
    event.kind = oneOf(kLifeEventKinds);
    event.from.year = static_cast<int>(model.today.year()) - pick(3);
    event.text = "Verzonnen";
    return std::string("event") + (model.event(event, role) ? "" : " refused");
  }
  if (model.file.plan.closed()) return "nothing";
  if (what < 92) {
    model.addCarer(oneOf(kRelationshipKinds));
    return "carer";
  }
  if (what < 97) {
    takeScreening();
    return "screening";
  }
  const auto draft = model.screening("lsvg", anyCarer(), model.today, {}, false);
  auto& forms = model.file.administrations;
  if (chance(70)) std::erase_if(forms, [&](const auto& form) { return form.id == draft; }); // thrown away again
  return "draft";
}

std::string RandomWalk::decideAnything() {
  const Role role = oneOf(kRoles);
  PlanMove move = decisionOf(oneOf(kDecisions), model.today);
  const auto state = plan::planState(model.as(role));
  if (const auto next = state.next(); next && chance(70))
    for (int tries = 0; move.kind != *next && tries < 100; ++tries)
      move = decisionOf(oneOf(kDecisions), model.today);
  if (chance(10)) move.reason.clear();
  const bool accepted = model.decide(move, role);
  if (accepted) m_decided.insert(move.kind);
  return "decide " + std::string(idOf(move.kind)) + " " + move.outcome + " as " + std::string(idOf(role)) +
         (accepted ? "" : " refused");
}

std::string RandomWalk::step() {
  const int what = pick(100);
  if (what < 62) {
    const auto state = plan::planState(model.as(Role::BehaviouralScientist));
    if (state.missing.empty()) return decideAnything();
    const plan::Missing missing = oneOf(state.missing);
    return "settle " + plan::idOf(missing.field) + (settle(missing) ? "" : " refused");
  }
  if (what < 78) return enterAnything();
  if (what < 97) return decideAnything();
  model.today = addDays(model.today, pick(60));
  for (auto& form : model.file.administrations)
    if (!form.isFinal()) form.state = RecordState::Final; // it was finished meanwhile, without a result
  return "time";
}

CaseModel RandomWalk::shuffled() {
  CaseModel other = model;
  auto& answers = other.file.plan.answers;
  for (std::size_t begin = 0; begin < answers.size();) {
    std::size_t end = begin;
    while (end < answers.size() && answers[end].after == answers[begin].after)
      ++end;
    std::vector<std::int64_t> ids;
    for (std::size_t i = begin; i < end; ++i)
      ids.push_back(answers[i].id);
    const auto first = answers.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = answers.begin() + static_cast<std::ptrdiff_t>(end);
    std::map<AnswerKey, std::vector<PlanAnswer>> byKey; // answers to one key keep their order
    for (auto at = first; at != last; ++at)
      byKey[at->key].push_back(*at);
    std::shuffle(first, last, m_random);
    std::map<AnswerKey, std::size_t> used;
    for (auto at = first; at != last; ++at) {
      const AnswerKey key = at->key;
      *at = byKey[key][used[key]++];
    }
    for (std::size_t i = begin; i < end; ++i)
      answers[i].id = ids[i - begin];
    begin = end;
  }
  auto& plan = other.file.plan;
  renumber(plan.outside, m_random);
  renumber(plan.events, m_random);
  renumber(other.file.administrations, m_random);
  const auto byDate = [](const auto& one, const auto& next) {
    return std::tie(one.date, one.id) < std::tie(next.date, next.id);
  };
  std::sort(plan.outside.begin(), plan.outside.end(), byDate);
  std::sort(other.file.administrations.begin(), other.file.administrations.end(), byDate);
  std::sort(plan.events.begin(), plan.events.end(), [](const auto& one, const auto& next) {
    return std::pair(one.from.earliest(), one.id) < std::pair(next.from.earliest(), next.id);
  });
  return other;
}

} // namespace haven::tests
