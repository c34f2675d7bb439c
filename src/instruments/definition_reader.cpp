#include "instruments/definition_reader.h"

#include "instruments/json_parts.h"

namespace haven::instruments {
namespace {

using nlohmann::json;

std::vector<std::string> idsAt(const json& object, const char* key) {
  return object.value(key, std::vector<std::string>{});
}

template <class Read>
auto listAt(const json& object, const char* key, Read read) {
  std::vector<decltype(read(object))> list;
  for (const json& element : object.at(key))
    list.push_back(read(element));
  return list;
}

AgeRule ageRule(const json& from) {
  const std::string word = from.at("fit");
  AgeFit fit = AgeFit::NotSuitable;
  for (const AgeFit candidate : {AgeFit::Recommended, AgeFit::Caution, AgeFit::NotSuitable})
    if (idOf(candidate) == word) fit = candidate;
  return {intAt(from, "fromMonths"), intAt(from, "toMonths"), fit, from.at("reason"),
          listAt(from, "sources", sourceIn)};
}

Condition condition(const json& from) {
  return {from.at("id"), from.at("text"), sourceIn(from.at("source"))};
}

AttentionPoint attentionPoint(const json& from) {
  return {from.at("id"), from.at("title"), from.at("text"), sourceIn(from.at("source"))};
}

AnswerOption answerOption(const json& from) {
  return {from.at("value"), from.at("label"), from.at("neutralLabel")};
}

std::optional<Pole> poleAt(const json& from, const char* key) {
  const auto found = from.find(key);
  if (found == from.end()) return std::nullopt;
  return Pole{found->at("text"), found->at("neutralText")};
}

Item item(const json& from) {
  return {from.at("id"),       textAt(from, "title"), textAt(from, "neutralTitle"), textAt(from, "question"),
          poleAt(from, "low"), poleAt(from, "high")};
}

Band band(const json& from) {
  return {from.at("id"), from.at("from"), from.at("to"), from.at("label"), from.at("meaning"), textAt(from, "note")};
}

NormTable normTable(const json& from) {
  return {from.at("id"),
          from.at("title"),
          idsAt(from, "respondents"),
          idsAt(from, "sexes"),
          intAt(from, "fromMonths"),
          intAt(from, "toMonths"),
          listAt(from, "bands", band),
          sourceIn(from.at("source"))};
}

ScaleMethod method(const json& from) {
  return from == "mean" ? ScaleMethod::Mean : ScaleMethod::Sum;
}

template <class Rule>
Rule ruleAt(const json& from, const char* key, std::initializer_list<Rule> rules, Rule otherwise) {
  const auto found = from.find(key);
  if (found != from.end())
    for (const Rule rule : rules)
      if (*found == idOf(rule)) return rule;
  return otherwise;
}

Scale scale(const json& from) {
  Scale read;
  read.id = from.at("id");
  read.title = from.at("title");
  read.items = idsAt(from, "items");
  read.reversed = idsAt(from, "reversed");
  read.of = idsAt(from, "of");
  read.method = method(from.at("method"));
  read.allowedMissing = from.at("allowedMissing");
  read.whenMissing =
      ruleAt(from, "whenMissing", {WhenMissing::Withheld, WhenMissing::AsAnswered}, WhenMissing::MeanImputed);
  read.rounding = ruleAt(from, "rounding", {Rounding::Whole, Rounding::Half}, Rounding::None);
  read.norms = listAt(from, "norms", normTable);
  read.itemCount = intAt(from, "itemCount").value_or(0);
  read.total = from.value("total", false);
  return read;
}

AdviceRule adviceRule(const json& from) {
  return {from.at("id"), {{from.at("scale"), idsAt(from, "bands")}}, 1, from.at("text"), sourceIn(from.at("source"))};
}

BandName bandName(const json& from) {
  return {from.at("id"), from.at("label")};
}

OpenQuestions openQuestions(const json& from) {
  OpenQuestions read{from.at("atMost"), from.at("interpretation"), sourceIn(from.at("source")), {}};
  for (int number = 1; number <= read.atMost; ++number)
    read.questions.push_back({std::to_string(number), {}});
  return read;
}

Administration administration(const json& from) {
  Administration read{from.at("perRelationship"),
                      from.at("argumentsPerItem"),
                      from.value("missingAllowed", false),
                      idsAt(from, "ratings"),
                      from.at("minutes"),
                      {},
                      0,
                      {}};
  if (const auto known = from.find("knownSince"); known != from.end()) {
    read.knownSinceKinds = idsAt(*known, "kinds");
    read.knownSinceMonths = known->at("months");
    read.knownSinceSource = sourceIn(known->at("source"));
  }
  return read;
}

} // namespace

Instrument readDefinition(const json& document) {
  Instrument read;
  read.id = document.at("id");
  read.edition = document.at("edition");
  read.abbreviation = document.at("abbreviation");
  read.title = document.at("title");
  read.authors = document.at("authors");
  read.purpose = document.at("purpose");
  read.sources = listAt(document, "sources", sourceIn);
  read.notADiagnosis = document.at("notADiagnosis");
  read.administration = administration(document.at("administration"));
  read.conditions = listAt(document, "conditions", condition);
  read.attentionPoints = listAt(document, "attentionPoints", attentionPoint);
  if (document.contains("background")) read.background = listAt(document, "background", attentionPoint);
  read.ages = listAt(document, "ages", ageRule);
  read.answers = listAt(document, "answers", answerOption);
  read.items = listAt(document, "items", item);
  read.scales = listAt(document, "scales", scale);
  read.advice = listAt(document, "advice", adviceRule);
  read.respondents = idsAt(document, "respondents");
  if (document.contains("bandNames")) read.bandNames = listAt(document, "bandNames", bandName);
  if (const auto open = document.find("openQuestions"); open != document.end())
    read.openQuestions = openQuestions(*open);
  read.answerCount = intAt(document, "answerCount").value_or(0);
  read.needsLicencePack = document.at("needsLicencePack");
  return read;
}

} // namespace haven::instruments
