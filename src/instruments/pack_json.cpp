#include "instruments/licence_pack.h"
#include "instruments/schema_check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

// The file format of a licence pack, read and written.
namespace haven::instruments {
namespace {

using nlohmann::json;

constexpr int kFormat = 1;

// What cannot be read is left out: a file has passed its schema before, a draft may hold anything.

std::string textAt(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<double> numberAt(const json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_number()) return std::nullopt;
  return found->get<double>();
}

std::optional<int> intAt(const json& object, const char* key) {
  const auto number = numberAt(object, key);
  constexpr double kMost = 1e9;
  if (!number || std::nearbyint(*number) != *number || std::abs(*number) > kMost) return std::nullopt;
  return static_cast<int>(*number);
}

std::vector<std::string> idsAt(const json& object, const char* key) {
  std::vector<std::string> ids;
  if (const auto found = object.find(key); found != object.end() && found->is_array())
    for (const json& id : *found)
      if (id.is_string()) ids.push_back(id.get<std::string>());
  return ids;
}

template <class Read>
auto listAt(const json& object, const char* key, Read read) {
  std::vector<decltype(read(object))> list;
  if (const auto found = object.find(key); found != object.end() && found->is_array())
    for (const json& element : *found)
      if (element.is_object()) list.push_back(read(element));
  return list;
}

template <class Rule>
Rule ruleAt(const json& object, const char* key, std::initializer_list<Rule> rules, Rule otherwise) {
  const std::string id = textAt(object, key);
  for (const Rule rule : rules)
    if (id == idOf(rule)) return rule;
  return otherwise;
}

PackAnswer answer(const json& from) {
  return {intAt(from, "value"), textAt(from, "label"), textAt(from, "neutralLabel")};
}

PackItem item(const json& from) {
  return {textAt(from, "id"), textAt(from, "text")};
}

PackBand band(const json& from) {
  return {textAt(from, "id"), numberAt(from, "from"), numberAt(from, "to")};
}

PackNorm norm(const json& from) {
  return {textAt(from, "id"),        textAt(from, "title"),   idsAt(from, "respondents"), idsAt(from, "sexes"),
          intAt(from, "fromMonths"), intAt(from, "toMonths"), listAt(from, "bands", band)};
}

PackScale scale(const json& from) {
  return {textAt(from, "id"),
          idsAt(from, "items"),
          idsAt(from, "reversed"),
          idsAt(from, "of"),
          ruleAt(from, "method", {ScaleMethod::Mean}, ScaleMethod::Sum),
          intAt(from, "allowedMissing").value_or(0),
          ruleAt(from, "whenMissing", {WhenMissing::MeanImputed, WhenMissing::AsAnswered}, WhenMissing::Withheld),
          ruleAt(from, "rounding", {Rounding::Whole, Rounding::Half}, Rounding::None),
          listAt(from, "norms", norm)};
}

PackBandName bandName(const json& from) {
  return {textAt(from, "id"), textAt(from, "label"), textAt(from, "meaning")};
}

PackCondition condition(const json& from) {
  return {textAt(from, "scale"), idsAt(from, "bands")};
}

PackAdvice advice(const json& from) {
  return {textAt(from, "id"), textAt(from, "text"), listAt(from, "when", condition),
          intAt(from, "atLeast").value_or(1)};
}

LicencePack packOf(const json& document) {
  LicencePack pack;
  pack.instrument = textAt(document, "instrument");
  pack.edition = textAt(document, "edition");
  pack.version = textAt(document, "version");
  pack.manual = textAt(document, "manual");
  const auto marked = document.find("demonstration");
  pack.demonstration = marked != document.end() && *marked == true;
  pack.answers = listAt(document, "answers", answer);
  pack.items = listAt(document, "items", item);
  pack.openQuestions = listAt(document, "openQuestions", item);
  pack.scales = listAt(document, "scales", scale);
  pack.bands = listAt(document, "bands", bandName);
  pack.advice = listAt(document, "advice", advice);
  return pack;
}

// Writing leaves out what is empty or as it is anyway, so that the same pack has one form.

void put(json& to, const char* key, const std::string& text) {
  if (!text.empty()) to[key] = text;
}

template <class T>
void put(json& to, const char* key, const std::optional<T>& value) {
  if (value) to[key] = *value;
}

void put(json& to, const char* key, const std::vector<std::string>& ids) {
  if (!ids.empty()) to[key] = ids;
}

/// 13 rather than 13.0, so that a bound has one form.
void put(json& to, const char* key, const std::optional<double>& value) {
  if (!value) return;
  const bool whole = std::nearbyint(*value) == *value && std::abs(*value) < 1e9;
  to[key] = whole ? json(static_cast<std::int64_t>(*value)) : json(*value);
}

template <class T, class Write>
json listOf(const std::vector<T>& list, Write write) {
  json elements = json::array();
  for (const T& one : list) {
    json element = json::object();
    write(element, one);
    elements.push_back(std::move(element));
  }
  return elements;
}

void write(json& to, const PackAnswer& answer) {
  put(to, "value", answer.value);
  put(to, "label", answer.label);
  put(to, "neutralLabel", answer.neutralLabel);
}

void write(json& to, const PackItem& item) {
  put(to, "id", item.id);
  put(to, "text", item.text);
}

void write(json& to, const PackNorm& norm) {
  put(to, "id", norm.id);
  put(to, "title", norm.title);
  put(to, "respondents", norm.respondents);
  put(to, "sexes", norm.sexes);
  put(to, "fromMonths", norm.fromMonths);
  put(to, "toMonths", norm.toMonths);
  to["bands"] = listOf(norm.bands, [](json& element, const PackBand& band) {
    put(element, "id", band.id);
    put(element, "from", band.from);
    put(element, "to", band.to);
  });
}

void write(json& to, const PackScale& scale) {
  put(to, "id", scale.id);
  put(to, "items", scale.items);
  put(to, "reversed", scale.reversed);
  put(to, "of", scale.of);
  to["method"] = idOf(scale.method);
  if (scale.allowedMissing != 0) to["allowedMissing"] = scale.allowedMissing;
  if (scale.whenMissing != WhenMissing::Withheld) to["whenMissing"] = idOf(scale.whenMissing);
  if (scale.rounding != Rounding::None) to["rounding"] = idOf(scale.rounding);
  to["norms"] = listOf(scale.norms, [](json& element, const PackNorm& norm) { write(element, norm); });
}

void write(json& to, const PackBandName& band) {
  put(to, "id", band.id);
  put(to, "label", band.label);
  put(to, "meaning", band.meaning);
}

void write(json& to, const PackAdvice& advice) {
  put(to, "id", advice.id);
  put(to, "text", advice.text);
  if (advice.atLeast != 1) to["atLeast"] = advice.atLeast;
  to["when"] = listOf(advice.when, [](json& element, const PackCondition& condition) {
    put(element, "scale", condition.scale);
    element["bands"] = condition.bands;
  });
}

json documentOf(const LicencePack& pack) {
  const auto writeEach = [](json& element, const auto& one) { write(element, one); };
  json document = json::object();
  document["format"] = kFormat;
  put(document, "instrument", pack.instrument);
  put(document, "edition", pack.edition);
  put(document, "version", pack.version);
  put(document, "manual", pack.manual);
  if (pack.demonstration) document["demonstration"] = true;
  document["answers"] = listOf(pack.answers, writeEach);
  document["items"] = listOf(pack.items, writeEach);
  if (!pack.openQuestions.empty()) document["openQuestions"] = listOf(pack.openQuestions, writeEach);
  document["scales"] = listOf(pack.scales, writeEach);
  document["bands"] = listOf(pack.bands, writeEach);
  document["advice"] = listOf(pack.advice, writeEach);
  return document;
}

/// What stands in the way of even looking for faults of content.
std::vector<JsonFault> faultsOfForm(const json& document, std::string_view schema) {
  // Another format has another schema: what the file says of itself comes before what we expect of it.
  if (document.is_object() && document.contains("format") && document.at("format").is_number_integer() &&
      document.at("format") != kFormat)
    return {{"/format", "unsupported-format"}};
  return schemaFaults(document, schema);
}

} // namespace

PackReading readPack(std::string_view text, std::string_view schema, const std::vector<Instrument>& structures) {
  const auto document = readJson(text);
  if (!document) return {{}, {document.error()}};
  if (auto faults = faultsOfForm(*document, schema); !faults.empty()) return {{}, std::move(faults)};
  PackReading reading{packOf(*document), {}};
  const auto structure = std::find_if(structures.begin(), structures.end(),
                                      [&](const Instrument& one) { return one.id == reading.pack.instrument; });
  if (structure == structures.end())
    reading.faults.push_back({"/instrument", "unknown-instrument", reading.pack.instrument});
  else if (!structure->needsLicencePack)
    reading.faults.push_back({"/instrument", "needs-no-pack", reading.pack.instrument});
  else
    reading.faults = checkPack(reading.pack, *structure);
  return reading;
}

Result<LicencePack> parsePack(std::string_view text, std::string_view name, std::string_view schema,
                              const std::vector<Instrument>& structures) {
  PackReading reading = readPack(text, schema, structures);
  if (reading.faults.empty()) return std::move(reading.pack);
  const JsonFault& first = reading.faults.front();
  return fail(ErrorKind::InvalidFile, {{"file", std::string(name)}, {"path", first.path}, {"reason", first.reason}});
}

Result<LicencePack> readPackDraft(std::string_view text) {
  const auto document = readJson(text);
  if (!document)
    return fail(ErrorKind::InvalidFile, {{"path", document.error().path}, {"reason", document.error().reason}});
  if (!document->is_object()) return fail(ErrorKind::InvalidFile, {{"path", ""}, {"reason", "not-an-object"}});
  return packOf(*document);
}

std::string packToJson(const LicencePack& pack) {
  return documentOf(pack).dump();
}

std::string packToReadableJson(const LicencePack& pack) {
  return documentOf(pack).dump(2);
}

} // namespace haven::instruments
