#include "interventions/intervention_catalogue.h"

#include "interventions/shipped_interventions.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <set>
#include <string>
#include <vector>

using namespace haven;
using namespace haven::interventions;
using haven::tests::interventionData;
using nlohmann::json;

namespace {

const std::string& schema() {
  static const std::string text = interventionData("schema/interventions.schema.json");
  return text;
}
const json& shipped() {
  static const json document = json::parse(interventionData("interventions.json"));
  return document;
}
std::size_t indexOf(const json& document, const char* id) {
  for (std::size_t i = 0; i < document["interventions"].size(); ++i)
    if (document["interventions"][i]["id"] == id) return i;
  throw std::runtime_error(id);
}
json& entry(json& document, const char* id = "vipp-sd") {
  return document["interventions"][indexOf(document, id)];
}

Error refusalOf(const std::string& text) {
  const auto parsed = parseInterventions(text, "proef.json", schema());
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().kind == ErrorKind::InvalidFile);
  CHECK(parsed.error().param("file") == "proef.json");
  return parsed.error();
}

} // namespace

TEST_CASE("the shipped catalogue is read as it stands") {
  const auto parsed = parseInterventions(shipped().dump(), "proef.json", schema());
  REQUIRE(parsed);
  CHECK(parsed->interventions.size() == 42);
  CHECK(parsed->hash.starts_with("sha256:"));
}

TEST_CASE("a broken catalogue is refused with the place and the reason") {
  struct Row {
    const char* path;
    const char* reason;
    std::function<void(json&)> breakIt;
  };
  const Row rows[] = {
      {"/format", "unsupported-format", [](json& c) { c["format"] = 2; }},
      {"", "missing-key", [](json& c) { c.erase("rules"); }},
      {"", "unknown-key", [](json& c) { c["note"] = "x"; }},
      {"/interventions/0", "missing-key", [](json& c) { entry(c).erase("citations"); }},
      {"/interventions/0", "missing-key", [](json& c) { entry(c).erase("treatment"); }},
      {"/interventions/0/tier", "out-of-range", [](json& c) { entry(c)["tier"] = 4; }}, // tier 4 is not listed
      {"/interventions/1/id", "duplicate-id", [](json& c) { c["interventions"][1]["id"] = "vipp-sd"; }},
      {"/interventions/0/id", "bad-id", [](json& c) { entry(c)["id"] = "VIPP SD"; }},
      {"/interventions/0/ages/0", "reversed-bounds", [](json& c) { entry(c)["ages"][0]["fromMonths"] = 300; }},
      {"/interventions/0/ages/0", "missing-key",
       [](json& c) {
         entry(c)["ages"][0] = {{"quoted", "jong"}, {"source", entry(c)["ages"][0]["source"]}};
       }},
      {"/interventions/0/ages/0/wideToMonths", "reversed-bounds",
       [](json& c) { entry(c)["ages"][0]["wideToMonths"] = 3; }},
      {"/interventions/0/recommended", "reversed-bounds",
       [](json& c) {
         entry(c)["recommended"] = {{"fromMonths", 9}, {"toMonths", 8}};
       }},
      {"/interventions/0/targets/0/all/0/0", "unknown-value",
       [](json& c) { entry(c)["targets"][0]["all"] = {{"rijk"}}; }},
      {"/interventions/0/riskGroups/0/id", "unknown-value", [](json& c) { entry(c)["riskGroups"][0]["id"] = "rijk"; }},
      {"/interventions/0/elements/0/id", "unknown-value", [](json& c) { entry(c)["elements"][0]["id"] = "yoga"; }},
      {"/interventions/0/offered/0/settings/0", "unknown-value",
       [](json& c) { entry(c)["offered"][0]["settings"] = {"thuis"}; }},
      {"/interventions/0/dose/0", "reversed-bounds",
       [](json& c) {
         entry(c)["dose"][0]["fromSessions"] = 8;
         entry(c)["dose"][0]["toSessions"] = 7;
       }},
      {"/interventions/0/recognition/0/code", "unknown-value",
       [](json& c) { entry(c)["recognition"][0]["code"] = "goud"; }},
      {"/interventions/0/recognition/0/asOf", "bad-date",
       [](json& c) { entry(c)["recognition"][0]["asOf"] = "2019-13"; }},
      {"/interventions/0", "harmful", [](json& c) { entry(c)["name"] = "Holding-therapie"; }},
      {"/interventions/0", "harmful", [](json& c) { entry(c)["goal"][0]["text"] = "rebirthing met de ouder"; }},
      {"/interventions/0/id", "duplicate-id",
       [](json& c) { c["harmful"][0]["id"] = "dwang", c["interventions"][0]["id"] = "basic-trustmethode"; }},
      {"/harmful/2", "missing-approach", [](json& c) { c["harmful"].erase(2); }},
      {"/harmful/0/terms", "too-few", [](json& c) { c["harmful"][0]["terms"] = json::array(); }},
      {"/rules", "wrong-count", [](json& c) { c["rules"].erase(10); }},
      {"/rules/0/id", "unknown-value", [](json& c) { std::swap(c["rules"][0], c["rules"][1]); }},
      {"/partners/3/id", "duplicate-id", [](json& c) { c["partners"][3]["id"] = c["partners"][2]["id"]; }},
      {"/documents/1/id", "duplicate-id", [](json& c) { c["documents"][1]["id"] = c["documents"][0]["id"]; }},
  };
  for (const Row& row : rows) {
    json broken = shipped();
    row.breakIt(broken);
    const Error error = refusalOf(broken.dump());
    INFO(row.path << " " << row.reason << ", got " << error.param("path") << " " << error.param("reason"));
    // An entry that took the id of the second makes the second the duplicate.
    if (std::string(row.reason) == "duplicate-id") {
      CHECK(error.param("reason") == row.reason);
      continue;
    }
    CHECK(error.param("path") == row.path);
    CHECK(error.param("reason") == row.reason);
  }
}

// Completeness of citations: whatever carries a source is refused without it, everywhere in the file.
TEST_CASE("every single source in the catalogue is needed") {
  std::vector<std::string> places;
  const std::function<void(const json&, const std::string&)> walk = [&](const json& at, const std::string& path) {
    if (at.is_object()) {
      for (const auto& [key, value] : at.items()) {
        const std::string here = path + "/" + key;
        if (key == "source" || key == "sources" || key == "citations") places.push_back(here);
        walk(value, here);
      }
    } else if (at.is_array()) {
      for (std::size_t i = 0; i < at.size(); ++i)
        walk(at[i], path + "/" + std::to_string(i));
    }
  };
  walk(shipped(), "");
  REQUIRE(places.size() > 900);
  // Reading takes a moment each: every place of the first of its kind, and every 29th of all.
  std::set<std::string> kinds;
  std::size_t tried = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    std::string kind;
    for (const char c : places[i])
      if (c < '0' || c > '9') kind += c;
    if (!kinds.insert(kind).second && i % 29 != 0) continue;
    ++tried;
    const json::json_pointer place(places[i]);
    INFO(places[i]);
    json without = shipped();
    without.at(place.parent_pointer()).erase(place.back());
    CHECK(refusalOf(without.dump()).param("reason") == "missing-key");
    json unknown = shipped();
    json& source = unknown.at(place).is_array() ? unknown.at(place)[0] : unknown.at(place);
    source["document"] = "hoorzeggen";
    CHECK(refusalOf(unknown.dump()).param("reason") == "unknown-document");
    CHECK(refusalOf(unknown.dump()).param("what") == "hoorzeggen");
  }
  CHECK(kinds.size() >= 20);
  CHECK(tried > 50);
}

TEST_CASE("hostile text is refused, not followed") {
  CHECK(refusalOf("").param("reason") == "not-json");
  CHECK(refusalOf("[]").param("reason") == "wrong-type");
  CHECK(refusalOf(std::string(2'000'000, '[')).param("reason") == "too-large");
  CHECK(refusalOf(std::string(5'000, '[')).param("reason") == "too-deep");
  const std::string text = shipped().dump();
  for (const std::size_t cut : {std::size_t{1}, text.size() / 3, text.size() / 2, text.size() - 1})
    CHECK(refusalOf(text.substr(0, cut)).param("reason") == "not-json");
  CHECK(refusalOf(R"({"format":1,"format":1})").param("reason") == "duplicate-key");
}
