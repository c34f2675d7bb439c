#include "interventions/intervention_catalogue.h"

#include "base/data_dir.h"
#include "base/hash.h"
#include "instruments/shipped_document.h"
#include "interventions/catalogue_checks.h"
#include "interventions/catalogue_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace haven::interventions {
namespace {

constexpr std::string_view kFileName = "interventions.json";
constexpr std::string_view kSchemaName = "interventions.schema.json";

template <class T>
const T* find(const std::vector<T>& list, std::string_view id) {
  const auto found = std::find_if(list.begin(), list.end(), [&](const T& one) { return one.id == id; });
  return found == list.end() ? nullptr : &*found;
}

} // namespace

const Intervention* InterventionCatalogue::intervention(std::string_view id) const {
  return find(interventions, id);
}
const RiskGroup* InterventionCatalogue::riskGroup(std::string_view id) const {
  return find(riskGroups, id);
}
const Tag* InterventionCatalogue::setting(std::string_view id) const {
  return find(settings, id);
}
const Tag* InterventionCatalogue::element(std::string_view id) const {
  return find(elements, id);
}
const Recognition* InterventionCatalogue::recognition(std::string_view id) const {
  return find(recognitions, id);
}
const Rule* InterventionCatalogue::rule(std::string_view id) const {
  return find(rules, id);
}
const Partner* InterventionCatalogue::partner(std::string_view id) const {
  return find(partners, id);
}
const HarmfulApproach* InterventionCatalogue::harmfulApproach(std::string_view id) const {
  return find(harmful, id);
}
const Document* InterventionCatalogue::document(std::string_view id) const {
  return find(documents, id);
}

Result<InterventionCatalogue> parseInterventions(std::string_view json, std::string_view name,
                                                 std::string_view schema) {
  const auto document = instruments::readDocument(json, name, {kSchemaName, schema});
  if (!document) return fail(document.error());
  try {
    InterventionCatalogue catalogue = readCatalogue(*document);
    if (const auto fault = checkCatalogue(catalogue)) return instruments::refusedFile(name, *fault);
    catalogue.hash = contentHash(json);
    return catalogue;
  } catch (const nlohmann::json::exception&) { // only with a schema that lets through what readCatalogue cannot take
    return instruments::refusedFile(name, {"", "not-as-schema"});
  }
}

Result<InterventionCatalogue> loadInterventions(const std::filesystem::path& dataDirectory) {
  const auto schema = readFile(dataDirectory / "schema" / kSchemaName, instruments::kMaxJson);
  if (!schema) return fail(schema.error());
  const auto text = readFile(dataDirectory / kFileName, instruments::kMaxJson);
  if (!text) return fail(text.error());
  return parseInterventions(*text, kFileName, *schema);
}

} // namespace haven::interventions
