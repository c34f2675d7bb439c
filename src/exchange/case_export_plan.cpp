#include "exchange/case_export_parts.h"

namespace haven::exchange {
namespace {

/// What an entry says, with what is told of each of its versions.
template <class Entry>
ordered_json versionJson(const casefile::EntryVersion<Entry>& version, ordered_json said) {
  ordered_json told{
      {"id", version.entry.id}, {"row", version.row}, {"removed", version.removed}, {"afterDecision", version.after}};
  told.update(said);
  told["entered"] = signatureJson(version.entry.entered);
  return told;
}

} // namespace

ordered_json answerJson(const casefile::PlanAnswer& answer) {
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
          {"afterDecision", answer.after},
          {"given", signatureJson(answer.given)}};
}

ordered_json moveJson(const casefile::PlanMove& move) {
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
          {"signed", signatureJson(move.by)}};
}

ordered_json proposalJson(const casefile::Proposal& proposal) {
  ordered_json told = moveJson(proposal.move);
  told["id"] = proposal.id;
  told.erase("signed"); // nothing is, as long as it waits
  told["proposed"] = signatureJson(proposal.move.by);
  told["second"] = ordered_json{{"account", proposal.second}};
  told["second"]["name"] = proposal.move.second ? proposal.move.second->name : std::string();
  told["second"]["role"] = idOf(proposal.move.second ? proposal.move.second->role : casefile::Role::YouthProfessional);
  told["after"] = proposal.after;
  told["answer"] = ordered_json();
  if (const auto& answer = proposal.answer)
    told["answer"] = {{"outcome", idOf(answer->outcome)},
                      {"remark", answer->remark},
                      {"decision", orNull(answer->move)},
                      {"signed", signatureJson(answer->by)}};
  return told;
}

ordered_json outsideJson(const casefile::EntryVersion<casefile::OutsideRecord>& version) {
  const casefile::OutsideRecord& record = version.entry;
  ordered_json scores = each(record.scores, [](const auto& score) {
    return ordered_json{{"scale", score.first}, {"value", score.second}};
  });
  return versionJson(version, {{"round", record.round},
                               {"instrument", record.instrument},
                               {"relationship", orNull(record.relationship)},
                               {"filledInBy", record.filledInBy},
                               {"assessor", record.assessor},
                               {"date", formatIsoDate(record.date)},
                               {"outcome", record.outcome},
                               {"scores", std::move(scores)}});
}

ordered_json eventJson(const casefile::EntryVersion<casefile::LifeEvent>& version) {
  const casefile::LifeEvent& event = version.entry;
  return versionJson(version, {{"kind", idOf(event.kind)},
                               {"from", formatPartialDate(event.from)},
                               {"to", event.to ? ordered_json(formatPartialDate(*event.to)) : ordered_json()},
                               {"ongoing", event.ongoing},
                               {"text", event.text},
                               {"note", event.note}});
}

} // namespace haven::exchange
