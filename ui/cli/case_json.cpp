#include "cli/case_json.h"

#include "cli/json_parts.h"
#include "cli/plan_json.h"

#include <cmath>

namespace haven::cli {
namespace {

using casefile::Administration;
using casefile::KnownSince;
using nlohmann::ordered_json;

ordered_json dateOrNull(const std::optional<Date>& date) {
  return date ? ordered_json(formatIsoDate(*date)) : ordered_json(nullptr);
}

/// Whole points as whole numbers, as in the score itself.
ordered_json points(double value) {
  return std::nearbyint(value) == value ? ordered_json(static_cast<std::int64_t>(value)) : ordered_json(value);
}

ordered_json jsonOf(const casefile::Signature& signature) {
  ordered_json registrations = ordered_json::array();
  for (const auto& entry : signature.registrations)
    registrations.push_back({{"body", entry.body}, {"number", entry.number}});
  return {{"name", signature.name},
          {"role", casefile::idOf(signature.role)},
          {"registrations", registrations},
          {"at", signature.at}};
}

ordered_json jsonOf(const KnownSince& since) {
  constexpr std::string_view kKinds[] = {"unknown", "birth", "day"}; // in the order of KnownSince::Kind
  return {
      {"kind", kKinds[static_cast<std::size_t>(since.kind)]},
      {"day", since.kind == KnownSince::Kind::Day ? ordered_json(formatIsoDate(since.day)) : ordered_json(nullptr)}};
}

ordered_json jsonOf(const casefile::Relationship& relationship) {
  return {{"id", relationship.id},
          {"name", relationship.carerName},
          {"kind", casefile::idOf(relationship.kind)},
          {"description", relationship.description},
          {"knownSince", jsonOf(relationship.since)}};
}

ordered_json jsonOf(const casefile::Conditions& conditions) {
  return {{"knowsAttachmentTheory", conditions.knowsAttachmentTheory},
          {"explainedBy", conditions.explainedBy},
          {"explainedOn", dateOrNull(conditions.explainedOn)},
          {"agreed", conditions.agreed},
          {"agreedBy", conditions.agreedBy},
          {"present", conditions.present},
          {"departureReason", conditions.departureReason}};
}

ordered_json itemsOf(const Administration& record) {
  ordered_json items = ordered_json::array();
  for (const auto& [id, item] : record.items)
    items.push_back({{"id", id},
                     {"answer", orNull(item.answer)},
                     {"parentRating", orNull(item.parentRating)},
                     {"professionalRating", orNull(item.professionalRating)},
                     {"argument", item.argument},
                     {"examples", item.examples},
                     {"secondEntry", orNull(item.secondEntry)}});
  return items;
}

ordered_json openAnswersOf(const Administration& record) {
  ordered_json answers = ordered_json::array();
  for (const auto& [id, text] : record.openAnswers)
    answers.push_back({{"id", id}, {"text", text}});
  return answers;
}

ordered_json jsonOf(const Administration& record) {
  return {{"id", record.id},
          {"relationship", record.relationship},
          {"instrument", record.instrument},
          {"edition", record.edition},
          {"definitionHash", record.definitionHash},
          {"packHash", orNull(record.packHash)},
          {"date", formatIsoDate(record.date)},
          {"state", record.isFinal() ? "final" : "draft"},
          {"current", record.isCurrent()},
          {"version", record.version},
          {"corrects", orNull(record.corrects)},
          {"correctionReason", record.correctionReason},
          {"correctedBy", orNull(record.correctedBy)},
          {"conditions", jsonOf(record.conditions)},
          {"items", itemsOf(record)},
          {"openAnswers", openAnswersOf(record)},
          {"report", record.report},
          {"created", jsonOf(record.created)},
          {"completed", record.completed ? jsonOf(*record.completed) : ordered_json(nullptr)},
          {"result", record.result ? ordered_json::parse(instruments::toJson(*record.result)) : ordered_json(nullptr)}};
}

ordered_json youthOf(const std::string& number, const casefile::Youth& youth, bool example, Date today) {
  return {{"number", number},
          {"name", youth.name},
          {"dateOfBirth", formatIsoDate(youth.dateOfBirth)},
          {"ageMonths", completedMonths(youth.dateOfBirth, today).count()},
          {"pseudonym", youth.isPseudonym},
          {"clientNumber", youth.clientNumber},
          {"example", example}};
}

ordered_json lastOf(const store::CaseListRow& row) {
  if (!row.lastInstrument) return nullptr;
  return {{"instrument", *row.lastInstrument},
          {"date", dateOrNull(row.lastDate)},
          {"raw", row.lastRaw ? points(*row.lastRaw) : ordered_json(nullptr)},
          {"band", orNull(row.lastBand)},
          {"demonstration", row.lastDemonstration}};
}

} // namespace

ordered_json jsonOf(const store::CaseListRow& row, Date today) {
  ordered_json one = youthOf(row.number, row.youth, row.example, today);
  one["carers"] = row.carers;
  one["drafts"] = row.drafts;
  one["last"] = lastOf(row);
  return one;
}

ordered_json jsonOf(const casefile::CaseFile& file, Date today) {
  ordered_json one = youthOf(file.number, file.youth, file.example, today);
  const std::string_view sex = casefile::idOf(file.youth.sex);
  one["sex"] = sex.empty() ? ordered_json(nullptr) : ordered_json(sex);
  one["opened"] = jsonOf(file.opened);
  one["relationships"] = ordered_json::array();
  for (const auto& relationship : file.relationships)
    one["relationships"].push_back(jsonOf(relationship));
  one["administrations"] = ordered_json::array();
  for (const auto& record : file.administrations)
    one["administrations"].push_back(jsonOf(record));
  one["plan"] = decisionsOf(file.plan);
  return one;
}

} // namespace haven::cli
