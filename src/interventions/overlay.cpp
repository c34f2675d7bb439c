#include "interventions/overlay.h"

#include "base/data_dir.h"
#include "base/date.h"
#include "base/hash.h"
#include "base/text.h"
#include "instruments/json_parts.h"
#include "instruments/shipped_document.h"
#include "interventions/catalogue_checks.h"
#include "interventions/harmful_words.h"

#include <algorithm>
#include <set>
#include <utility>

namespace haven::interventions {
namespace {

using instruments::intAt;
using instruments::JsonFault;
using instruments::textAt;
using nlohmann::json;
using Fault = std::optional<JsonFault>;

constexpr std::string_view kSchemaName = "overlay.schema.json";
constexpr std::string_view kLocalId = "local-";
/// Document of what the organisation says of its own additions.
constexpr const char* kLocalDocument = "local";

const json& listAt(const json& from, const char* key) {
  static const json kNone = json::array();
  const auto found = from.find(key);
  return found == from.end() ? kNone : *found;
}

LocalOffer localOffer(const json& from) {
  return {from.at("intervention"),     from.value("offered", true), textAt(from, "by"),
          intAt(from, "waitingWeeks"), textAt(from, "contact"),     textAt(from, "note")};
}

Intervention addition(const json& from, const SourceRef& own) {
  Intervention read;
  read.id = from.at("id");
  read.tier = 3;
  read.local = true;
  read.name = from.at("name");
  read.goal = {{from.at("goal"), own}};
  Target target{from.at("for"), {}, own};
  if (const json& groups = listAt(from, "groups"); !groups.empty()) target.all.push_back(groups);
  for (const json& group : listAt(from, "groups"))
    read.riskGroups.push_back({group, false, own});
  read.targets = {std::move(target)};
  read.recommended.span = {intAt(from, "fromMonths"), intAt(from, "toMonths")};
  read.treatment = from.value("treatment", false);
  for (const json& element : listAt(from, "elements"))
    read.elements.push_back({element, own});
  if (const std::string dose = textAt(from, "dose"); !dose.empty()) read.dose.push_back({dose, {}, {}, own});
  if (const std::string by = textAt(from, "by"); !by.empty() || from.contains("settings"))
    read.offered.push_back({by, listAt(from, "settings"), own});
  read.citations = {own};
  return read;
}

/// An overlay's own words, with the path of what they stand in.
struct Words {
  std::string path;
  std::string text;
};

std::vector<Words> wordsOf(const Overlay& overlay) {
  std::vector<Words> words{{"/organisation", overlay.organisation}};
  for (std::size_t i = 0; i < overlay.offers.size(); ++i)
    for (const std::string& text : {overlay.offers[i].by, overlay.offers[i].contact, overlay.offers[i].note})
      words.push_back({"/offers/" + std::to_string(i), text});
  for (std::size_t i = 0; i < overlay.additions.size(); ++i)
    for (const Statement& goal : overlay.additions[i].goal)
      words.push_back({"/additions/" + std::to_string(i), goal.source.place});
  return words;
}

Fault checkLocalId(const std::string& id, const std::string& path, std::set<std::string>& seen) {
  if (!isId(id) || !id.starts_with(kLocalId)) return JsonFault{path + "/id", "bad-id"};
  if (!seen.insert(id).second) return JsonFault{path + "/id", "duplicate-id"};
  return {};
}

Fault checkOffers(const Overlay& overlay, const InterventionCatalogue& around) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < overlay.offers.size(); ++i) {
    const std::string path = "/offers/" + std::to_string(i) + "/intervention";
    const std::string& id = overlay.offers[i].intervention;
    if (around.harmfulApproach(id) != nullptr) return JsonFault{path, "harmful", id};
    if (around.intervention(id) == nullptr) return JsonFault{path, "unknown-value", id};
    if (!seen.insert(id).second) return JsonFault{path, "duplicate-id"};
  }
  return {};
}

Fault checkOverlay(const Overlay& overlay, const InterventionCatalogue& catalogue) {
  if (!parseIsoDate(overlay.updated)) return JsonFault{"/updated", "bad-date"};
  const HarmfulWords harmful(catalogue);
  std::set<std::string> seen;
  for (std::size_t i = 0; i < overlay.additions.size(); ++i)
    if (Fault fault = checkLocalId(overlay.additions[i].id, "/additions/" + std::to_string(i), seen)) return fault;
  for (std::size_t i = 0; i < overlay.partners.size(); ++i) {
    const std::string path = "/partners/" + std::to_string(i);
    if (Fault fault = checkLocalId(overlay.partners[i].id, path, seen)) return fault;
    const Partner& partner = overlay.partners[i];
    for (const std::string* text : {&partner.name, &partner.offers, &partner.sources.front().place})
      if (const auto hits = harmful.in(*text); !hits.empty()) return JsonFault{path, "harmful", hits.front().term};
  }
  const InterventionCatalogue around = withOverlay(catalogue, overlay);
  if (Fault fault = checkInterventions(overlay.additions, "/additions", around)) return fault;
  for (const Words& words : wordsOf(overlay))
    if (const auto hits = harmful.in(words.text); !hits.empty())
      return JsonFault{words.path, "harmful", hits.front().term};
  return checkOffers(overlay, around);
}

Overlay readOverlay(const json& document) {
  Overlay read;
  read.organisation = document.at("organisation");
  read.updated = document.at("updated");
  for (const json& one : listAt(document, "offers"))
    read.offers.push_back(localOffer(one));
  for (const json& one : listAt(document, "additions")) {
    const std::string reference = textAt(one, "reference");
    read.additions.push_back(addition(one, {kLocalDocument, reference.empty() ? read.organisation : reference}));
  }
  for (const json& one : listAt(document, "partners"))
    read.partners.push_back(
        {one.at("id"), "local", one.at("name"), one.at("offers"), {}, {{kLocalDocument, textAt(one, "contact")}}});
  return read;
}

} // namespace

const LocalOffer* Overlay::offer(std::string_view intervention) const {
  const auto found = std::find_if(offers.begin(), offers.end(),
                                  [&](const LocalOffer& one) { return one.intervention == intervention; });
  return found == offers.end() ? nullptr : &*found;
}

Result<Overlay> parseOverlay(std::string_view text, std::string_view name, std::string_view schema,
                             const InterventionCatalogue& catalogue) {
  const auto document = instruments::readDocument(text, name, {kSchemaName, schema});
  if (!document) return fail(document.error());
  try {
    Overlay overlay = readOverlay(*document);
    if (const auto fault = checkOverlay(overlay, catalogue)) return instruments::refusedFile(name, *fault);
    overlay.hash = contentHash(text);
    return overlay;
  } catch (const json::exception&) { // only with a schema that lets through what readOverlay cannot take
    return instruments::refusedFile(name, {"", "not-as-schema"});
  }
}

InterventionCatalogue withOverlay(const InterventionCatalogue& catalogue, const Overlay& overlay) {
  InterventionCatalogue joined = catalogue;
  joined.documents.push_back({kLocalDocument, overlay.organisation, overlay.organisation, {}});
  joined.interventions.insert(joined.interventions.end(), overlay.additions.begin(), overlay.additions.end());
  joined.partners.insert(joined.partners.end(), overlay.partners.begin(), overlay.partners.end());
  return joined;
}

Result<std::string> overlaySchema(const std::filesystem::path& dataDirectory) {
  return readFile(dataDirectory / "schema" / kSchemaName, instruments::kMaxJson);
}

} // namespace haven::interventions
