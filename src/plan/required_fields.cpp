#include "plan/plan_facts.h"

#include "base/text.h"

#include <algorithm>
#include <utility>

// What has to be there before a step is concluded (`richtlijn-2020, 4.4`).
namespace haven::plan {
namespace {

using casefile::Knowledge;
using casefile::PlanAnswer;
using casefile::RelationshipId;

constexpr std::string_view kObservations = "observations";

SourceRef sourceOf(const PlanDefinition& plan, const Field& field) {
  if (const Point* point = plan.point(field.point)) return point->source;
  if (const BalanceRow* row = plan.balanceRow(field.point)) return row->source;
  if (const Section* section = plan.section(field.section)) return section->source;
  return plan.steps.front().source;
}

bool saysSomething(const PlanAnswer& answer) {
  return !trimmed(answer.text).empty();
}

/// What one answer still needs, by how its point is answered.
std::optional<Need> needOf(const PlanAnswer* answer, AnswerKind kind) {
  if (answer == nullptr) return Need::NotAsked;
  if (kind == AnswerKind::Done) {
    if (answer->option == casefile::kDone) return std::nullopt;
    if (answer->knowledge == Knowledge::Answered && answer->option.empty()) return Need::NoteOnly;
    return saysSomething(*answer) ? std::nullopt : std::optional(Need::Reason);
  }
  if (answer->knowledge != Knowledge::Answered) return std::nullopt;
  switch (kind) {
  case AnswerKind::Choice:
    return answer->option.empty() ? std::optional(Need::NoteOnly) : std::nullopt;
  case AnswerKind::Text:
    return saysSomething(*answer) ? std::nullopt : std::optional(Need::NotAsked);
  default:
    return answer->day ? std::nullopt : std::optional(Need::NotAsked);
  }
}

/// What is recorded elsewhere in the case file and makes a point done.
bool recordedElsewhere(const PlanFacts& facts, const Field& field) {
  const PlanDefinition& plan = facts.plan();
  if (field.point == "screening-instrument-taken") return !facts.screenings().empty();
  if (field.point == "broad-parents") return facts.hasOutside(plan.broadFunctioning, "parent");
  if (field.point == "broad-teacher") return facts.hasOutside(plan.broadFunctioning, "teacher");
  if (field.point == "broad-youth") return facts.hasOutside(plan.broadFunctioning, "youth");
  if (field.point == "timeline-made") return !facts.record().events.empty();
  if (field.point == "clinical-instrument-taken") return facts.hasOutside(plan.clinical);
  if (field.point == "interaction-video-viewed") return facts.hasOutside(plan.interaction, {}, field.relationship);
  return false;
}

/// Points that a record of an instrument answers.
bool asksForRecord(std::string_view point) {
  constexpr std::string_view kPoints[] = {
      "screening-instrument-taken", "broad-parents",           "broad-teacher", "broad-youth",
      "clinical-instrument-taken",  "interaction-video-viewed"};
  return std::find(std::begin(kPoints), std::end(kPoints), point) != std::end(kPoints);
}

void addPoints(std::vector<Field>& fields, const PlanFacts& facts, std::string_view step, std::string_view sectionId,
               std::optional<RelationshipId> relationship = std::nullopt) {
  const Section* section = facts.plan().section(sectionId);
  if (section == nullptr) return;
  for (const Point& point : section->points)
    if (point.ages.holds(facts.age())) fields.push_back({std::string(step), section->id, point.id, relationship});
}

void addPoint(std::vector<Field>& fields, const char* step, const char* section, const char* point) {
  fields.push_back({step, section, point, {}});
}

std::vector<Field> stepOne(const PlanFacts& facts) {
  std::vector<Field> fields;
  for (const auto& relationship : facts.file().relationships)
    addPoints(fields, facts, "step-1", kObservations, relationship.id);
  return fields;
}

std::vector<Field> stepTwo(const PlanFacts& facts) {
  std::vector<Field> fields;
  addPoints(fields, facts, "step-2", "history");
  if (!facts.meldcodeBecause().empty()) addPoint(fields, "step-2", "meldcode", "meldcode-weighed");
  for (const BalanceLevel& level : facts.plan().balance)
    for (const BalanceRow& row : level.rows)
      fields.push_back({"step-2", "balance", row.id, {}});
  addPoint(fields, "step-2", "youth-talk", "youth-talk-held");
  addPoint(fields, "step-2", "screening-instrument", "screening-instrument-taken");
  addPoints(fields, facts, "step-2", "broad-functioning");
  return fields;
}

std::vector<Field> stepThree(const PlanFacts& facts) {
  std::vector<Field> fields;
  addPoints(fields, facts, "step-3", "development-talk");
  addPoint(fields, "step-3", "timeline", "timeline-made");
  addPoint(fields, "step-3", "clinical-instrument", "clinical-instrument-taken");
  for (const auto& relationship : facts.file().relationships)
    addPoints(fields, facts, "step-3", "interaction-video", relationship.id);
  addPoints(fields, facts, "step-3", "decision");
  return fields;
}

/// Conditions for mending the existing bond, and for building a new one (`richtlijn-2020, 5.7, aanbeveling 6 en 7`).
std::vector<Field> treatmentPlan(const PlanFacts& facts) {
  std::vector<Field> fields;
  addPoints(fields, facts, "after", "treatment-factors");
  constexpr const char* kChoice = "preferred-relationship";
  addPoint(fields, "after", kChoice, "preferred-choice");
  addPoint(fields, "after", kChoice, "preferred-reason");
  if (facts.chose("preferred-choice", "repair")) addPoint(fields, "after", kChoice, "repair-stable");
  if (facts.chose("preferred-choice", "new"))
    for (const char* point : {"new-known-adult", "new-stable-place", "new-trusted-person", "new-without-placement"})
      addPoint(fields, "after", kChoice, point);
  addPoint(fields, "after", kChoice, "parents-contact");
  return fields;
}

} // namespace

std::vector<Field> requiredFields(const PlanFacts& facts, std::string_view step) {
  if (step == "step-1") return stepOne(facts);
  if (step == "step-2") return stepTwo(facts);
  if (step == "step-3") return stepThree(facts);
  return treatmentPlan(facts);
}

std::vector<Field> observationFields(const PlanFacts& facts, RelationshipId relationship) {
  std::vector<Field> fields;
  addPoints(fields, facts, "step-1", kObservations, relationship);
  return fields;
}

std::optional<Missing> missingIn(const PlanFacts& facts, const Field& field) {
  if (recordedElsewhere(facts, field)) return std::nullopt;
  // Where the sources recommend an instrument it is taken; a reason why not counts where they name none. Nowhere is it
  // taken without a record.
  if (field.point == "screening-instrument-taken" &&
      (facts.anyInstrumentRecommended() || facts.chose(field.point, casefile::kDone)))
    return Missing{field, Need::Record, sourceOf(facts.plan(), field)};
  const Point* point = facts.plan().point(field.point);
  const AnswerKind kind = point == nullptr ? AnswerKind::Choice : point->kind;
  auto need = needOf(facts.answer(field.point, field.relationship), kind);
  if (need == Need::NotAsked && asksForRecord(field.point)) need = Need::Record;
  return need ? std::optional(Missing{field, *need, sourceOf(facts.plan(), field)}) : std::nullopt;
}

std::vector<Missing> missingOf(const PlanFacts& facts, const std::vector<Field>& fields) {
  std::vector<Missing> missing;
  for (const Field& field : fields)
    if (auto one = missingIn(facts, field)) missing.push_back(std::move(*one));
  return missing;
}

std::vector<Field> requiredFields(const Situation& situation, std::string_view step) {
  return requiredFields(PlanFacts(situation), step);
}

std::vector<Missing> missingFor(const Situation& situation, std::string_view step) {
  const PlanFacts facts(situation);
  return missingOf(facts, requiredFields(facts, step));
}

std::optional<Missing> missingIn(const Situation& situation, const Field& field) {
  return missingIn(PlanFacts(situation), field);
}

} // namespace haven::plan
