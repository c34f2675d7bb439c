#include "plan/answer_check.h"

#include "base/text.h"
#include "plan/decision.h"

#include <algorithm>
#include <cmath>

namespace haven::plan {
namespace {

using casefile::Knowledge;

constexpr double kLargestScore = 1000;

std::optional<EntryFault> textFault(const char* field, const std::string& text, std::size_t longest) {
  if (!isText(text)) return EntryFault{field, "not-text"};
  if (textLength(text) > longest) return EntryFault{field, "too-long"};
  return std::nullopt;
}

std::optional<EntryFault> pastDay(const Situation& situation, const char* field, Date day) {
  if (!day.ok()) return EntryFault{field, "no-such-day"};
  if (day > situation.today) return EntryFault{field, "in-future"};
  if (day < situation.file->youth.dateOfBirth) return EntryFault{field, "before-birth"};
  return std::nullopt;
}

std::optional<EntryFault> keyFault(const Situation& situation, const casefile::AnswerKey& key, const Section* section) {
  const bool perRelationship = section != nullptr && section->perRelationship;
  if (perRelationship != key.relationship.has_value())
    return EntryFault{"relationship", perRelationship ? "empty" : "not-for-point"};
  if (key.relationship && situation.file->relationship(*key.relationship) == nullptr)
    return EntryFault{"relationship", "unknown"};
  if (key.round != situation.file->plan.round()) return EntryFault{"round", "not-current"};
  const bool repeated = section != nullptr && section->repeated;
  if (repeated != key.on.has_value()) return EntryFault{"on", repeated ? "empty" : "not-for-point"};
  return key.on ? pastDay(situation, "on", *key.on) : std::nullopt;
}

std::optional<EntryFault> dayFault(const Situation& situation, const casefile::PlanAnswer& answer, const Point* point) {
  if (!answer.day) return std::nullopt;
  const bool fits = answer.knowledge == Knowledge::Answered && point != nullptr && point->kind == AnswerKind::Date;
  if (!fits) return EntryFault{"day", "not-for-point"};
  if (!answer.day->ok()) return EntryFault{"day", "no-such-day"};
  if (*answer.day <= situation.today) return EntryFault{"day", "not-in-future"};
  if (daysBetween(situation.today, *answer.day) > kFurthestLookDays) return EntryFault{"day", "too-far"};
  return std::nullopt;
}

} // namespace

std::optional<EntryFault> faultIn(const Situation& situation, const casefile::PlanAnswer& answer) {
  const auto field = fieldOf(*situation.plan, answer.key.point);
  if (!field) return EntryFault{"point", "unknown-point"};
  if (auto fault = keyFault(situation, answer.key, situation.plan->section(field->section))) return fault;
  if (!answer.option.empty()) {
    const auto options = optionsOf(*situation.plan, answer.key.point);
    if (answer.knowledge != Knowledge::Answered ||
        std::find(options.begin(), options.end(), answer.option) == options.end())
      return EntryFault{"option", "not-an-option"};
  }
  if (auto fault = dayFault(situation, answer, situation.plan->point(answer.key.point))) return fault;
  if (auto fault = textFault("text", answer.text, casefile::kMaxText)) return fault;
  return textFault("setting", answer.setting, casefile::kMaxLine);
}

std::optional<EntryFault> faultIn(const Situation& situation, const casefile::OutsideRecord& record) {
  const OutsideInstrument* instrument = situation.plan->outsideInstrument(record.instrument);
  if (instrument == nullptr) return EntryFault{"instrument", "unknown"};
  if (record.round != situation.file->plan.round()) return EntryFault{"round", "not-current"};
  if (record.relationship && situation.file->relationship(*record.relationship) == nullptr)
    return EntryFault{"relationship", "unknown"};
  const auto& interaction = situation.plan->interaction;
  if (!record.relationship &&
      std::any_of(interaction.begin(), interaction.end(), [&](const auto& one) { return one.id == record.instrument; }))
    return EntryFault{"relationship", "empty"};
  if (auto fault = pastDay(situation, "date", record.date)) return fault;
  if (auto fault = textFault("filledInBy", record.filledInBy, casefile::kMaxLine)) return fault;
  if (auto fault = textFault("assessor", record.assessor, casefile::kMaxLine)) return fault;
  if (trimmed(record.assessor).empty()) return EntryFault{"assessor", "empty"};
  if (auto fault = textFault("outcome", record.outcome, casefile::kMaxText)) return fault;
  if (trimmed(record.outcome).empty()) return EntryFault{"outcome", "empty"};
  for (const auto& [scale, score] : record.scores) {
    const auto& known = instrument->scales;
    if (std::none_of(known.begin(), known.end(), [&, id = &scale](const OutsideScale& one) { return one.id == *id; }))
      return EntryFault{"scores", "unknown-scale"};
    if (!std::isfinite(score) || score < 0 || score > kLargestScore) return EntryFault{"scores", "out-of-range"};
  }
  return std::nullopt;
}

casefile::Act actFor(const PlanDefinition& plan, const casefile::OutsideRecord& record) {
  const auto& broad = plan.broadFunctioning;
  const bool isBroad =
      std::any_of(broad.begin(), broad.end(), [&](const auto& one) { return one.id == record.instrument; });
  return isBroad ? casefile::Act::WriteStep2 : casefile::Act::RecordClinical;
}

} // namespace haven::plan
