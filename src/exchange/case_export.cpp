#include "exchange/case_export.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <utility>

namespace haven::exchange {
namespace {

using casefile::Administration;
using nlohmann::ordered_json;

constexpr int kFormat = 1;

template <class T>
ordered_json orNull(const std::optional<T>& value) {
  return value ? ordered_json(*value) : ordered_json();
}
ordered_json dayOrNull(const std::optional<Date>& day) {
  return day ? ordered_json(formatIsoDate(*day)) : ordered_json();
}

/// A list in which each is told by `tell`.
template <class List, class Tell>
ordered_json each(const List& list, Tell tell) {
  ordered_json all = ordered_json::array();
  for (const auto& one : list)
    all.push_back(tell(one));
  return all;
}

ordered_json jsonOf(const casefile::Signature& by) {
  return {{"name", by.name},
          {"role", idOf(by.role)},
          {"registrations", each(by.registrations,
                                 [](const auto& entry) {
                                   return ordered_json{{"body", entry.body}, {"number", entry.number}};
                                 })},
          {"at", by.at}};
}

ordered_json jsonOf(const casefile::Youth& youth) {
  const std::string_view sex = idOf(youth.sex);
  return {{"name", youth.name},
          {"pseudonym", youth.isPseudonym},
          {"dateOfBirth", formatIsoDate(youth.dateOfBirth)},
          {"clientNumber", youth.clientNumber},
          {"sex", sex.empty() ? ordered_json() : ordered_json(sex)}};
}

ordered_json jsonOf(const casefile::Relationship& one) {
  using Kind = casefile::KnownSince::Kind;
  const char* since = one.since.kind == Kind::Birth ? "birth" : one.since.kind == Kind::Day ? "day" : "unknown";
  return {{"id", one.id},
          {"name", one.carerName},
          {"kind", idOf(one.kind)},
          {"description", one.description},
          {"knownSince", since},
          {"knownSinceDay", one.since.kind == Kind::Day ? ordered_json(formatIsoDate(one.since.day)) : ordered_json()}};
}

ordered_json jsonOf(const casefile::ItemRecord& item) {
  return {{"item", item.item},
          {"answer", orNull(item.answer)},
          {"secondEntry", orNull(item.secondEntry)},
          {"parentRating", orNull(item.parentRating)},
          {"professionalRating", orNull(item.professionalRating)},
          {"argument", item.argument},
          {"examples", item.examples}};
}

ordered_json jsonOf(const casefile::Conditions& settled) {
  return {{"explainedBy", settled.explainedBy}, {"explainedOn", dayOrNull(settled.explainedOn)},
          {"agreed", settled.agreed},           {"agreedBy", settled.agreedBy},
          {"present", settled.present},         {"departureReason", settled.departureReason}};
}

/// What is attainable follows from the key, which is not told of a licence pack.
ordered_json jsonOf(const instruments::ScaleScore& scale, bool licensed) {
  ordered_json told{{"id", scale.id},
                    {"points", orNull(scale.raw)},
                    {"answered", scale.answered},
                    {"missing", scale.missing},
                    {"band", orNull(scale.band)}};
  if (licensed) return told;
  told["min"] = scale.min;
  told["max"] = scale.max;
  return told;
}

ordered_json jsonOf(const instruments::Score& score) {
  return {{"complete", score.complete},
          {"answered", score.answered},
          {"missing", score.missing},
          {"demonstration", score.demonstration},
          {"scales", each(score.scales, [&](const auto& scale) { return jsonOf(scale, score.packHash.has_value()); })}};
}

ordered_json jsonOf(const Administration& form) {
  ordered_json open = ordered_json::array();
  for (const auto& [question, answer] : form.openAnswers)
    open.push_back({{"question", question}, {"answer", answer}});
  return {{"id", form.id},
          {"relationship", form.relationship},
          {"instrument", form.instrument},
          {"edition", form.edition},
          {"definitionHash", form.definitionHash},
          {"packHash", orNull(form.packHash)},
          {"date", formatIsoDate(form.date)},
          {"state", form.isFinal() ? "final" : "draft"},
          {"version", form.version},
          {"corrects", orNull(form.corrects)},
          {"correctedBy", orNull(form.correctedBy)},
          {"correctionReason", form.correctionReason},
          {"conditions", jsonOf(form.conditions)},
          {"items", each(form.items, [](const auto& entry) { return jsonOf(entry.second); })},
          {"openAnswers", std::move(open)},
          {"report", form.report},
          {"result", form.result ? jsonOf(*form.result) : ordered_json()},
          {"begun", jsonOf(form.created)},
          {"completed", form.completed ? jsonOf(*form.completed) : ordered_json()}};
}

ordered_json jsonOf(const casefile::PlanAnswer& answer) {
  return {{"id", answer.id},
          {"point", answer.key.point},
          {"relationship", orNull(answer.key.relationship)},
          {"round", answer.key.round},
          {"observedOn", dayOrNull(answer.key.on)},
          {"knowledge", idOf(answer.knowledge)},
          {"option", answer.option},
          {"day", dayOrNull(answer.day)},
          {"text", answer.text},
          {"setting", answer.setting},
          {"heardFrom", each(answer.heardFrom, [](const auto source) { return ordered_json(idOf(source)); })},
          {"given", jsonOf(answer.given)}};
}

ordered_json jsonOf(const casefile::PlanMove& move) {
  ordered_json second;
  if (move.second) second = {{"name", move.second->name}, {"role", idOf(move.second->role)}};
  return {{"id", move.id},
          {"round", move.round},
          {"kind", idOf(move.kind)},
          {"outcome", move.outcome},
          {"reason", move.reason},
          {"departure", move.departure},
          {"revision", move.revision},
          {"follow", idOf(move.follow)},
          {"followText", move.followText},
          {"nextLook", dayOrNull(move.nextLook)},
          {"second", std::move(second)},
          {"signed", jsonOf(move.by)}};
}

ordered_json jsonOf(const casefile::OutsideRecord& record) {
  ordered_json scores = ordered_json::array();
  for (const auto& [scale, value] : record.scores)
    scores.push_back({{"scale", scale}, {"value", value}});
  return {{"id", record.id},
          {"round", record.round},
          {"instrument", record.instrument},
          {"relationship", orNull(record.relationship)},
          {"filledInBy", record.filledInBy},
          {"assessor", record.assessor},
          {"date", formatIsoDate(record.date)},
          {"outcome", record.outcome},
          {"scores", std::move(scores)},
          {"entered", jsonOf(record.entered)}};
}

ordered_json jsonOf(const casefile::LifeEvent& event) {
  return {{"id", event.id},
          {"kind", idOf(event.kind)},
          {"from", formatPartialDate(event.from)},
          {"to", event.to ? ordered_json(formatPartialDate(*event.to)) : ordered_json()},
          {"ongoing", event.ongoing},
          {"text", event.text},
          {"note", event.note},
          {"entered", jsonOf(event.entered)}};
}

ordered_json jsonOf(const casefile::CareChoice& choice) {
  ordered_json ended;
  if (choice.ended) ended = {{"reason", choice.ended->reason}, {"signed", jsonOf(choice.ended->by)}};
  return {{"id", choice.id},
          {"round", choice.round},
          {"intervention", choice.intervention},
          {"name", choice.name},
          {"ofOrganisation", choice.local},
          {"fit", choice.fit},
          {"reason", choice.reason},
          {"partner", choice.partner},
          {"offeredBy", choice.offeredBy},
          {"chosen", jsonOf(choice.chosen)},
          {"ended", std::move(ended)}};
}

ordered_json jsonOf(const casefile::LetterRecord& letter) {
  return {{"id", letter.id},
          {"choice", orNull(letter.choice)},
          {"receiver", letter.receiver},
          {"parts", letter.parts},
          {"named", letter.named},
          {"sha256", letter.sha256},
          {"made", jsonOf(letter.made)}};
}

ordered_json jsonOf(const casefile::ConsentRow& consent) {
  return {{"id", consent.id},
          {"scope", idOf(consent.scope)},
          {"given", consent.given},
          {"on", formatIsoDate(consent.on)},
          {"person", consent.person},
          {"note", consent.note},
          {"recorded", jsonOf(consent.by)}};
}

ordered_json jsonOf(const casefile::CaseAccess& row) {
  return {{"id", row.id},   {"at", row.at},         {"name", row.name},         {"role", row.role},
          {"act", row.act}, {"object", row.object}, {"objectId", row.objectId}, {"ground", row.ground}};
}

ordered_json jsonOf(const casefile::CaseEmergency& opened) {
  return {{"reason", opened.reason}, {"until", opened.until}, {"by", jsonOf(opened.by)}};
}

ordered_json retentionOf(const casefile::WholeCase& whole) {
  return {{"closed", whole.closed},
          {"lastChange", formatIsoDate(whole.lastChange)},
          {"keptUntil", formatIsoDate(whole.keptUntil)}};
}

template <class List>
ordered_json all(const List& list) {
  return each(list, [](const auto& one) { return jsonOf(one); });
}

} // namespace

std::string caseToJson(const casefile::WholeCase& whole, std::string_view madeBy, std::string_view madeAt) {
  const casefile::CaseFile& file = whole.file;
  const ordered_json document{{"format", kFormat},
                              {"madeBy", madeBy},
                              {"madeAt", madeAt},
                              {"number", file.number},
                              {"example", file.example},
                              {"opened", jsonOf(file.opened)},
                              {"retention", retentionOf(whole)},
                              {"youth", jsonOf(file.youth)},
                              {"relationships", all(file.relationships)},
                              {"forms", all(file.administrations)},
                              {"planAnswers", all(file.plan.answers)},
                              {"decisions", all(file.plan.moves)},
                              {"outsideRecords", all(file.plan.outside)},
                              {"lifeEvents", all(file.plan.events)},
                              {"chosenHelp", all(file.care.choices)},
                              {"letters", all(file.care.letters)},
                              {"consents", all(file.consents)},
                              {"emergencies", all(whole.emergencies)},
                              {"access", all(whole.access)}};
  return document.dump(2) + "\n";
}

} // namespace haven::exchange
