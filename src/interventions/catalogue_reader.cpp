#include "interventions/catalogue_reader.h"

#include "instruments/json_parts.h"

#include <utility>

namespace haven::interventions {
namespace {

using instruments::intAt;
using instruments::listIn;
using instruments::sourceIn;
using instruments::textAt;
using nlohmann::json;
using Texts = std::vector<std::string>;

Texts textsAt(const json& object, const char* key) {
  return object.value(key, Texts{});
}

SourceRef sourceAt(const json& from) {
  return sourceIn(from.at("source"));
}

std::vector<SourceRef> sourcesAt(const json& from, const char* key) {
  return listIn(from, key, sourceIn);
}

std::vector<Statement> statementsAt(const json& from, const char* key) {
  return listIn(from, key, [](const json& one) { return Statement{one.at("text"), sourceAt(one)}; });
}

MonthSpan spanOf(const json& from) {
  return {intAt(from, "fromMonths"), intAt(from, "toMonths")};
}

StatedAge statedAge(const json& from) {
  StatedAge read;
  read.quoted = from.at("quoted");
  read.span = spanOf(from);
  read.wideToMonths = intAt(from, "wideToMonths");
  read.fromDays = intAt(from, "fromDays");
  read.approximate = from.value("approximate", false);
  read.entry = from.value("entry", false);
  read.source = sourceAt(from);
  return read;
}

RecommendedAge recommendedAge(const json& from) {
  RecommendedAge read;
  read.span = spanOf(from);
  read.fromDays = intAt(from, "fromDays");
  read.runsToMonths = intAt(from, "runsToMonths");
  read.approximate = from.value("approximate", false);
  read.reason = textAt(from, "reason");
  return read;
}

Target target(const json& from) {
  return {from.at("text"), from.at("all"), sourceAt(from)};
}

Dose dose(const json& from) {
  return {from.at("text"), intAt(from, "fromSessions"), intAt(from, "toSessions"), sourceAt(from)};
}

RecognitionLabel recognitionLabel(const json& from) {
  return {from.at("code"), textAt(from, "asOf"), textAt(from, "note"), sourceAt(from)};
}

Tag tag(const json& from) {
  return {from.at("id"), from.at("label"), textAt(from, "about"), textsAt(from, "terms")};
}

Remark remark(const json& from) {
  return {from.at("id"), textAt(from, "title"), from.at("text"), sourcesAt(from, "sources")};
}

HarmfulApproach harmfulApproach(const json& from) {
  HarmfulApproach read;
  read.id = from.at("id");
  read.name = from.at("name");
  read.description = from.at("description");
  read.terms = statementsAt(from, "terms");
  read.typed = textsAt(from, "typed");
  read.claims = statementsAt(from, "claims");
  read.distinction = textAt(from, "distinction");
  read.distinctionDerived = from.value("distinctionDerived", false);
  read.sources = sourcesAt(from, "sources");
  return read;
}

Rule rule(const json& from) {
  return {from.at("id"),   from.at("heading"),       from.at("title"),
          from.at("text"), textAt(from, "contrary"), sourcesAt(from, "sources")};
}

Steps steps(const json& from) {
  return {from.at("id"), from.at("title"), textsAt(from, "steps"), textAt(from, "beside"), sourceAt(from)};
}

} // namespace

Partner readPartner(const json& from) {
  return {from.at("id"),     from.at("group"),     from.at("name"),
          from.at("offers"), textAt(from, "ages"), sourcesAt(from, "sources")};
}

Intervention readIntervention(const json& from) {
  Intervention read;
  read.id = from.at("id");
  read.tier = from.at("tier");
  read.name = from.at("name");
  read.fullName = textAt(from, "fullName");
  read.synonyms = statementsAt(from, "synonyms");
  read.goal = statementsAt(from, "goal");
  read.targets = listIn(from, "targets", target);
  read.ages = listIn(from, "ages", statedAge);
  read.recommended = recommendedAge(from.at("recommended"));
  if (const auto stage = from.find("stage"); stage != from.end())
    read.stage = LifeStage{stage->at("text"), spanOf(*stage), sourceAt(*stage)};
  read.riskGroups = listIn(from, "riskGroups", [](const json& one) {
    return GroupMention{one.at("id"), one.value("studied", false), sourceAt(one)};
  });
  read.kindStated = statementsAt(from, "kindStated");
  read.kindDerived = textsAt(from, "kindDerived");
  read.treatment = from.at("treatment");
  read.filed = listIn(from, "filed", [](const json& one) {
    return Filing{one.at("table"), one.value("asterisk", false), sourceAt(one)};
  });
  read.elements = listIn(from, "elements", [](const json& one) { return ElementMention{one.at("id"), sourceAt(one)}; });
  read.dose = listIn(from, "dose", dose);
  read.offered = listIn(from, "offered", [](const json& one) {
    return Offer{one.at("text"), one.at("settings"), sourceAt(one)};
  });
  read.recognition = listIn(from, "recognition", recognitionLabel);
  read.evidence = statementsAt(from, "evidence");
  read.caveats = statementsAt(from, "caveats");
  read.disagreements = listIn(from, "disagreements", [](const json& one) {
    return Disagreement{one.at("about"), one.at("text"), sourcesAt(one, "sources")};
  });
  read.citations = sourcesAt(from, "citations");
  return read;
}

InterventionCatalogue readCatalogue(const json& document) {
  InterventionCatalogue read;
  read.edition = document.at("edition");
  read.documents = listIn(document, "documents", [](const json& one) {
    return Document{one.at("id"), one.at("title"), one.at("shortTitle"), textAt(one, "recognitionAsOf")};
  });
  read.riskGroups = listIn(document, "riskGroups", [](const json& one) {
    return RiskGroup{one.at("id"), one.at("label"), one.at("heading"), one.at("about"), textsAt(one, "terms")};
  });
  read.settings = listIn(document, "settings", tag);
  read.elements = listIn(document, "elements", tag);
  read.recognitions = listIn(document, "recognitions", [](const json& one) {
    return Recognition{one.at("id"), one.at("label"), one.at("about"), one.at("weight")};
  });
  read.interventions = listIn(document, "interventions", readIntervention);
  read.harmful = listIn(document, "harmful", harmfulApproach);
  read.harmfulWarning = remark(document.at("harmfulWarning"));
  read.harmfulNuances = listIn(document, "harmfulNuances", remark);
  read.notHarmful = textsAt(document, "notHarmful");
  read.limits = listIn(document, "limits", remark);
  read.rules = listIn(document, "rules", rule);
  read.without = listIn(document, "without", steps);
  read.partners = listIn(document, "partners", readPartner);
  return read;
}

} // namespace haven::interventions
