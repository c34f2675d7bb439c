#include "cli/intervention_json.h"

#include "cli/json_parts.h"
#include "text/intervention_text.h"

namespace haven::cli {
namespace {

using interventions::Candidate;
using interventions::HarmfulApproach;
using interventions::Intervention;
using interventions::InterventionCatalogue;
using interventions::MonthSpan;
using interventions::Reason;
using interventions::StatedAge;
using interventions::Statement;
using nlohmann::ordered_json;

/// One element for each of a list.
template <class List, class Make>
ordered_json eachOf(const List& list, Make make) {
  ordered_json made = ordered_json::array();
  for (const auto& one : list)
    made.push_back(make(one));
  return made;
}

ordered_json textOrNull(const std::string& text) {
  return text.empty() ? ordered_json(nullptr) : ordered_json(text);
}

ordered_json sourcesIn(const std::vector<SourceRef>& sources) {
  return eachOf(sources, [](const SourceRef& source) { return source.text(); });
}

ordered_json statementsIn(const std::vector<Statement>& list) {
  return eachOf(list, [](const Statement& one) {
    return ordered_json{{"text", one.text}, {"source", one.source.text()}};
  });
}

ordered_json spanIn(const MonthSpan& span) {
  return {{"fromMonths", orNull(span.fromMonths)}, {"toMonths", orNull(span.toMonths)}};
}
ordered_json spanIn(const std::optional<MonthSpan>& span) {
  return span ? spanIn(*span) : ordered_json(nullptr);
}

ordered_json statedAge(const StatedAge& age) {
  return {{"quoted", age.quoted},
          {"fromMonths", orNull(age.span.fromMonths)},
          {"toMonths", orNull(age.span.toMonths)},
          {"wideToMonths", orNull(age.wideToMonths)},
          {"fromDays", orNull(age.fromDays)},
          {"approximate", age.approximate},
          {"entry", age.entry},
          {"source", age.source.text()}};
}

ordered_json agesOf(const Intervention& one) {
  const auto& recommended = one.recommended;
  ordered_json stage = nullptr;
  if (one.stage)
    stage = {{"text", one.stage->text},
             {"fromMonths", orNull(one.stage->span.fromMonths)},
             {"toMonths", orNull(one.stage->span.toMonths)},
             {"source", one.stage->source.text()}};
  return {{"stated", eachOf(one.ages, statedAge)},
          {"recommended",
           {{"fromMonths", orNull(recommended.span.fromMonths)},
            {"toMonths", orNull(recommended.span.toMonths)},
            {"fromDays", orNull(recommended.fromDays)},
            {"runsToMonths", orNull(recommended.runsToMonths)},
            {"approximate", recommended.approximate},
            {"reason", textOrNull(recommended.reason)}}},
          {"core", spanIn(one.core())},
          {"envelope", spanIn(one.envelope())},
          {"stage", stage}};
}

template <class Tag>
ordered_json labelOf(const Tag* tag) {
  return tag == nullptr ? ordered_json(nullptr) : ordered_json(tag->label);
}

ordered_json reasonsIn(const std::vector<Reason>& reasons, const Candidate& candidate,
                       const InterventionCatalogue& catalogue) {
  return eachOf(reasons, [&](const Reason& reason) {
    return ordered_json{{"text", text::reasonText(reason, candidate, catalogue).toStdString()},
                        {"source", joined(reason.sources)}};
  });
}

ordered_json warningIn(const HarmfulApproach& approach, const InterventionCatalogue& catalogue) {
  return {{"id", approach.id}, {"warning", warningOf(approach, catalogue)}, {"sources", sourcesIn(approach.sources)}};
}

/// Whom it is for, what it works with, how much of it, where.
void addOffer(const Intervention& one, const InterventionCatalogue& catalogue, ordered_json& to) {
  to["riskGroups"] = eachOf(one.riskGroups, [&](const interventions::GroupMention& mention) {
    return ordered_json{{"id", mention.group},
                        {"label", labelOf(catalogue.riskGroup(mention.group))},
                        {"studied", mention.studied},
                        {"source", mention.source.text()}};
  });
  to["kind"] = {{"stated", statementsIn(one.kindStated)}, {"derived", one.kindDerived}};
  to["treatment"] = one.treatment;
  to["filed"] = eachOf(one.filed, [](const interventions::Filing& filing) {
    return ordered_json{{"table", filing.table}, {"asterisk", filing.asterisk}, {"source", filing.source.text()}};
  });
  to["elements"] = eachOf(one.elements, [&](const interventions::ElementMention& mention) {
    return ordered_json{{"id", mention.element},
                        {"label", labelOf(catalogue.element(mention.element))},
                        {"source", mention.source.text()}};
  });
  to["dose"] = eachOf(one.dose, [](const interventions::Dose& dose) {
    return ordered_json{{"text", dose.text},
                        {"fromSessions", orNull(dose.fromSessions)},
                        {"toSessions", orNull(dose.toSessions)},
                        {"source", dose.source.text()}};
  });
  to["offered"] = eachOf(one.offered, [](const interventions::Offer& offer) {
    return ordered_json{{"text", offer.text}, {"settings", offer.settings}, {"source", offer.source.text()}};
  });
}

/// How well it is supported, and where sources differ.
void addSupport(const Intervention& one, const InterventionCatalogue& catalogue, ordered_json& to) {
  to["recognition"] = eachOf(one.recognition, [&](const interventions::RecognitionLabel& label) {
    return ordered_json{{"code", label.code},
                        {"label", labelOf(catalogue.recognition(label.code))},
                        {"asOf", textOrNull(label.asOf)},
                        {"note", textOrNull(label.note)},
                        {"source", label.source.text()}};
  });
  to["evidence"] = statementsIn(one.evidence);
  to["caveats"] = statementsIn(one.caveats);
  to["disagreements"] = eachOf(one.disagreements, [](const interventions::Disagreement& differing) {
    return ordered_json{
        {"about", differing.about}, {"text", differing.text}, {"sources", sourcesIn(differing.sources)}};
  });
  to["citations"] = sourcesIn(one.citations);
}

} // namespace

std::string warningOf(const HarmfulApproach& approach, const InterventionCatalogue& catalogue) {
  const std::string& warning = catalogue.harmfulWarning.text;
  return approach.distinction.empty() ? warning : warning + " " + approach.distinction;
}

ordered_json jsonOf(const interventions::MatchFacts& facts, const interventions::Matching& matching,
                    const InterventionCatalogue& catalogue) {
  return {{"ageMonths", facts.age.count()},
          {"candidates", eachOf(matching.candidates, [&](const Candidate& candidate) {
             return ordered_json{{"id", candidate.intervention->id},
                                 {"name", candidate.intervention->name},
                                 {"fit", interventions::idOf(candidate.fit)},
                                 {"because", reasonsIn(candidate.because, candidate, catalogue)},
                                 {"change", reasonsIn(candidate.change, candidate, catalogue)}};
           })}};
}

ordered_json jsonOf(const store::SearchAnswer& answer, const InterventionCatalogue& catalogue) {
  return {
      {"harmful", eachOf(answer.harmful,
                         [&](const interventions::HarmfulHit& hit) { return warningIn(*hit.approach, catalogue); })},
      {"results", eachOf(answer.results, [](const store::SearchHit& hit) {
         return ordered_json{
             {"id", hit.subject.intervention->id}, {"name", hit.subject.intervention->name}, {"score", hit.score}};
       })}};
}

ordered_json jsonOf(const Intervention& one, const InterventionCatalogue& catalogue) {
  ordered_json made = {
      {"id", one.id},
      {"tier", one.tier},
      {"name", one.name},
      {"fullName", textOrNull(one.fullName)},
      {"local", one.local},
      {"synonyms", statementsIn(one.synonyms)},
      {"goal", statementsIn(one.goal)},
      {"targets",
       eachOf(one.targets,
              [](const interventions::Target& target) {
                return ordered_json{{"text", target.text}, {"groups", target.all}, {"source", target.source.text()}};
              })},
      {"ages", agesOf(one)}};
  addOffer(one, catalogue, made);
  addSupport(one, catalogue, made);
  return made;
}

ordered_json jsonOf(const HarmfulApproach& approach, const InterventionCatalogue& catalogue) {
  ordered_json made = warningIn(approach, catalogue);
  made["name"] = approach.name;
  made["description"] = approach.description;
  made["claims"] = statementsIn(approach.claims);
  made["distinction"] = approach.distinction.empty()
                            ? ordered_json(nullptr)
                            : ordered_json{{"text", approach.distinction}, {"derived", approach.distinctionDerived}};
  return made;
}

} // namespace haven::cli
