#include "plan/plan_reader.h"

#include "instruments/json_parts.h"

#include <utility>

namespace haven::plan {
namespace {

using instruments::intAt;
using instruments::listIn;
using instruments::sourceIn;
using instruments::textAt;
using nlohmann::json;

SourceRef sourceOf(const json& from, const SourceRef& around) {
  const auto own = from.find("source");
  return own == from.end() ? around : sourceIn(*own);
}

AgeSpan agesOf(const json& from) {
  return {intAt(from, "fromMonths"), intAt(from, "toMonths")};
}

AnswerKind kindOf(const json& from) {
  constexpr std::pair<const char*, AnswerKind> kKinds[] = {{"choice", AnswerKind::Choice},
                                                           {"done", AnswerKind::Done},
                                                           {"text", AnswerKind::Text},
                                                           {"date", AnswerKind::Date}};
  for (const auto& [word, kind] : kKinds)
    if (from.at("kind") == word) return kind;
  return AnswerKind::Text;
}

Option option(const json& from) {
  return {from.at("id"), from.at("label")};
}

std::vector<Note> notesAt(const json& from, const char* key, const SourceRef& around) {
  return listIn(from, key, [&](const json& one) {
    return Note{one.at("id"), textAt(one, "heading"), one.at("text"), sourceOf(one, around)};
  });
}

Point point(const json& from, const Section& section, const std::vector<Option>& shared) {
  Point read;
  read.id = from.at("id");
  read.title = from.at("title");
  read.heading = textAt(from, "heading");
  read.question = textAt(from, "question");
  read.help = textAt(from, "help");
  read.kind = kindOf(from);
  read.options = listIn(from, "options", option);
  if (read.kind == AnswerKind::Choice && read.options.empty()) read.options = shared;
  read.ages = agesOf(from);
  read.source = sourceOf(from, section.source);
  read.tips = notesAt(from, "tips", read.source);
  return read;
}

Section section(const json& from) {
  Section read;
  read.id = from.at("id");
  read.title = from.at("title");
  read.heading = textAt(from, "heading");
  read.purpose = from.at("purpose");
  read.sheetTitle = textAt(from, "sheetTitle");
  read.perRelationship = from.value("perRelationship", false);
  read.repeated = from.value("repeated", false);
  read.optional = from.value("optional", false);
  read.ages = agesOf(from);
  read.source = sourceIn(from.at("source"));
  const auto shared = listIn(from, "options", option);
  read.points = listIn(from, "points", [&](const json& one) { return point(one, read, shared); });
  read.tips = notesAt(from, "tips", read.source);
  return read;
}

Step step(const json& from) {
  Step read;
  read.id = from.at("id");
  read.title = from.at("title");
  read.purpose = from.at("purpose");
  read.who = from.at("who");
  read.source = sourceIn(from.at("source"));
  read.sections = listIn(from, "sections", section);
  read.outcomes = listIn(from, "outcomes", [](const json& one) {
    return Outcome{one.at("id"), one.at("label"), one.at("meaning"), sourceIn(one.at("source"))};
  });
  return read;
}

BalanceRow row(const json& from, const SourceRef& around) {
  BalanceRow read;
  read.id = from.at("id");
  read.protective = textAt(from, "protective");
  read.hindering = textAt(from, "hindering");
  read.neutralProtective = from.value("neutralProtective", read.protective);
  read.neutralHindering = from.value("neutralHindering", read.hindering);
  read.coveredBy = textAt(from, "coveredBy");
  read.source = around;
  return read;
}

BalanceLevel level(const json& from) {
  const auto rowsOf = [&](const char* rows, const char* source) {
    return listIn(from, rows, [&](const json& one) { return row(one, sourceIn(from.at(source))); });
  };
  return {from.at("id"), from.at("title"), rowsOf("rows", "source"), rowsOf("extraRows", "extraSource")};
}

BandsOfScale bands(const json& from) {
  return {from.at("scale"), from.at("bands")};
}

OutsideInstrument outside(const json& from) {
  OutsideInstrument read;
  read.id = from.at("id");
  read.abbreviation = from.at("abbreviation");
  read.title = from.at("title");
  read.about = from.at("about");
  read.with = from.at("with");
  read.ages = agesOf(from);
  read.scoreName = textAt(from, "scoreName");
  read.scales = listIn(from, "scales", [](const json& one) { return OutsideScale{one.at("id"), one.at("title")}; });
  read.source = sourceIn(from.at("source"));
  return read;
}

} // namespace

PlanDefinition readPlan(const json& document) {
  PlanDefinition read;
  read.edition = document.at("edition");
  read.screeningReasons = listIn(document, "screeningReasons", [](const json& one) {
    return ScreeningReason{one.at("id"), one.at("text"), sourceIn(one.at("source"))};
  });
  read.steps = listIn(document, "steps", step);
  read.balance = listIn(document, "balance", level);
  read.readingAids = notesAt(document, "readingAids", {});
  read.screening = listIn(document, "screeningInstruments", [](const json& one) {
    return ScreeningInstrument{one.at("id"), listIn(one, "indicating", bands), listIn(one, "reassuring", bands),
                               sourceIn(one.at("source"))};
  });
  read.broadFunctioning = listIn(document, "broadFunctioning", outside);
  read.clinical = listIn(document, "clinicalInstruments", outside);
  read.interaction = listIn(document, "interactionInstruments", outside);
  return read;
}

} // namespace haven::plan
