#include "exchange/case_export.h"

#include "exchange/case_export_parts.h"

#include <algorithm>
#include <utility>

namespace haven::exchange {
namespace {

constexpr int kFormat = 1;

ordered_json youthJson(const casefile::Youth& youth) {
  const std::string_view sex = idOf(youth.sex);
  return {{"name", youth.name},
          {"pseudonym", youth.isPseudonym},
          {"dateOfBirth", formatIsoDate(youth.dateOfBirth)},
          {"clientNumber", youth.clientNumber},
          {"sex", sex.empty() ? ordered_json() : ordered_json(sex)}};
}

ordered_json relationshipJson(const casefile::Relationship& one) {
  using Kind = casefile::KnownSince::Kind;
  const char* since = one.since.kind == Kind::Birth ? "birth" : one.since.kind == Kind::Day ? "day" : "unknown";
  return {{"id", one.id},
          {"name", one.carerName},
          {"kind", idOf(one.kind)},
          {"description", one.description},
          {"knownSince", since},
          {"knownSinceDay", one.since.kind == Kind::Day ? ordered_json(formatIsoDate(one.since.day)) : ordered_json()}};
}

ordered_json formsJson(const casefile::WholeCase& whole) {
  return each(whole.file.administrations, [&](const auto& form) {
    const auto by = std::find_if(whole.scoredBy.begin(), whole.scoredBy.end(),
                                 [&](const auto& one) { return one.form == form.id; });
    return formJson(form, by == whole.scoredBy.end() ? nullptr : &*by);
  });
}

ordered_json discardedJson(const casefile::DiscardedForm& discarded) {
  return {{"form", formJson(discarded.form, nullptr)}, {"discarded", signatureJson(discarded.by)}};
}

ordered_json choiceJson(const casefile::CareChoice& choice) {
  ordered_json ended;
  if (choice.ended) ended = {{"reason", choice.ended->reason}, {"signed", signatureJson(choice.ended->by)}};
  return {{"id", choice.id},
          {"round", choice.round},
          {"intervention", choice.intervention},
          {"name", choice.name},
          {"ofOrganisation", choice.local},
          {"fit", choice.fit},
          {"catalogueHash", choice.catalogue},
          {"reason", choice.reason},
          {"partner", choice.partner},
          {"offeredBy", choice.offeredBy},
          {"chosen", signatureJson(choice.chosen)},
          {"ended", std::move(ended)}};
}

ordered_json letterJson(const casefile::LetterRecord& letter) {
  return {{"id", letter.id},           {"choice", orNull(letter.choice)},
          {"partner", letter.partner}, {"receiver", letter.receiver},
          {"parts", letter.parts},     {"named", letter.named},
          {"sha256", letter.sha256},   {"made", signatureJson(letter.made)}};
}

ordered_json consentJson(const casefile::ConsentRow& consent) {
  return {{"id", consent.id},
          {"scope", idOf(consent.scope)},
          {"given", consent.given},
          {"on", formatIsoDate(consent.on)},
          {"person", consent.person},
          {"note", consent.note},
          {"recorded", signatureJson(consent.by)}};
}

ordered_json holderJson(const casefile::CaseHolder& holder) {
  return {{"id", holder.id}, {"name", holder.name}};
}

ordered_json holdersJson(const casefile::WholeCase& whole) {
  return {{"team", whole.team ? holderJson(*whole.team) : ordered_json()},
          {"workers", each(whole.workers, holderJson)}};
}

ordered_json emergencyJson(const casefile::CaseEmergency& opened) {
  return {{"id", opened.id}, {"reason", opened.reason}, {"until", opened.until}, {"by", signatureJson(opened.by)}};
}

ordered_json accessJson(const casefile::CaseAccess& row) {
  return {{"id", row.id},        {"at", row.at},   {"account", orNull(row.account)}, {"name", row.name},
          {"role", row.role},    {"act", row.act}, {"object", row.object},           {"objectId", row.objectId},
          {"ground", row.ground}};
}

ordered_json retentionJson(const casefile::WholeCase& whole) {
  return {{"closed", whole.closed},
          {"lastChange", formatIsoDate(whole.lastChange)},
          {"keptUntil", formatIsoDate(whole.keptUntil)}};
}

/// What the store keeps as JSON. Text that is none, which it would not take, is told as it stands.
ordered_json kept(const std::string& json) {
  if (json.empty()) return {};
  ordered_json read = ordered_json::parse(json, nullptr, false);
  return read.is_discarded() ? ordered_json(json) : read;
}

} // namespace

ordered_json signatureJson(const casefile::Signature& by) {
  return {{"account", by.account},
          {"name", by.name},
          {"role", idOf(by.role)},
          {"registrations", each(by.registrations,
                                 [](const auto& entry) {
                                   return ordered_json{{"body", entry.body}, {"number", entry.number}};
                                 })},
          {"at", by.at}};
}

ordered_json reportJson(const casefile::ReportCopy& copy) {
  return {{"id", copy.id},
          {"kind", copy.kind},
          {"way", copy.way},
          {"final", copy.final},
          {"pseudonymous", copy.pseudonymous},
          {"pages", copy.pages},
          {"composition", kept(copy.composition)},
          {"sha256", copy.sha256},
          {"bytes", copy.bytes},
          {"made", signatureJson(copy.made)}};
}

ordered_json compositionJson(const casefile::ReportComposition& composition) {
  return {{"kind", composition.kind},
          {"content", kept(composition.content)},
          {"changed", signatureJson(composition.changed)}};
}

std::string caseToJson(const casefile::WholeCase& whole, std::string_view madeBy, std::string_view madeAt) {
  const casefile::CaseFile& file = whole.file;
  const ordered_json document{{"format", kFormat},
                              {"madeBy", madeBy},
                              {"madeAt", madeAt},
                              {"id", file.id},
                              {"number", file.number},
                              {"example", file.example},
                              {"opened", signatureJson(file.opened)},
                              {"retention", retentionJson(whole)},
                              {"holders", holdersJson(whole)},
                              {"youth", youthJson(file.youth)},
                              {"relationships", each(file.relationships, relationshipJson)},
                              {"forms", formsJson(whole)},
                              {"discardedForms", each(whole.discarded, discardedJson)},
                              {"planAnswers", each(file.plan.answers, answerJson)},
                              {"decisions", each(file.plan.moves, moveJson)},
                              {"proposals", each(whole.proposals, proposalJson)},
                              {"outsideRecords", each(whole.outside, outsideJson)},
                              {"lifeEvents", each(whole.events, eventJson)},
                              {"chosenHelp", each(file.care.choices, choiceJson)},
                              {"letters", each(file.care.letters, letterJson)},
                              {"reports", each(whole.reports, reportJson)},
                              {"reportCompositions", each(whole.compositions, compositionJson)},
                              {"consents", each(file.consents, consentJson)},
                              {"emergencies", each(whole.emergencies, emergencyJson)},
                              {"access", each(whole.access, accessJson)}};
  return document.dump(2) + "\n";
}

} // namespace haven::exchange
