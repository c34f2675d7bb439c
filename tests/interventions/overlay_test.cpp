#include "interventions/overlay.h"

#include "interventions/shipped_interventions.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>

using namespace haven;
using namespace haven::interventions;
using haven::tests::interventionData;
using haven::tests::shippedInterventions;
using nlohmann::json;

namespace {

json sample() {
  return json::parse(R"json({
    "format": 1, "organisation": "Voorbeeldstad Jeugdhulp (fictief)", "updated": "2026-10-01",
    "offers": [
      {"intervention": "vipp-sd", "by": "Team Oost", "waitingWeeks": 6, "contact": "aanmelden@voorbeeld.invalid"},
      {"intervention": "pcit", "offered": false, "note": "sinds 2025 niet meer"},
      {"intervention": "local-wandelgroep", "by": "Buurthuis De Proef"}
    ],
    "additions": [
      {"id": "local-wandelgroep", "name": "Wandelgroep voor pleegouders", "goal": "Steun van elkaar.",
       "for": "pleegouders", "groups": ["pleegzorg"], "fromMonths": 0, "toMonths": 143, "elements": ["sociale-steun"],
       "dose": "elke maand", "by": "vrijwilligers", "settings": ["opvoedondersteuning"], "reference": "jaarplan 2026"}
    ],
    "partners": [{"id": "local-poli", "name": "Poli De Proef", "offers": "onderzoek", "contact": "poli@voorbeeld.invalid"}]
  })json");
}

Result<Overlay> parsed(const json& document) {
  return parseOverlay(document.dump(), "lijst.json", interventionData("schema/overlay.schema.json"),
                      shippedInterventions());
}

} // namespace

TEST_CASE("an organisation's list is laid over the facts, which stay as they are") {
  const auto overlay = parsed(sample());
  REQUIRE(overlay);
  CHECK(overlay->organisation == "Voorbeeldstad Jeugdhulp (fictief)");
  REQUIRE(overlay->offer("vipp-sd") != nullptr);
  CHECK(overlay->offer("vipp-sd")->waitingWeeks == 6);
  CHECK_FALSE(overlay->offer("pcit")->offered);
  CHECK(overlay->offer("nika") == nullptr);

  const InterventionCatalogue& shipped = shippedInterventions();
  const InterventionCatalogue joined = withOverlay(shipped, *overlay);
  CHECK(joined.interventions.size() == shipped.interventions.size() + 1);
  CHECK(joined.partners.size() == shipped.partners.size() + 1);
  CHECK(joined.hash == shipped.hash);
  const Intervention* added = joined.intervention("local-wandelgroep");
  REQUIRE(added != nullptr);
  CHECK(added->local);
  CHECK(added->targets.front().all == std::vector<std::vector<std::string>>{{"pleegzorg"}});
  CHECK(added->recommended.span == MonthSpan{0, 143});
  CHECK(added->citations.front() == SourceRef{"local", "jaarplan 2026"});
  for (const Intervention& one : joined.interventions)
    CHECK(one.local == (one.id == "local-wandelgroep"));
}

TEST_CASE("a broken list is refused with file, place and reason, and nothing of it is used") {
  struct Row {
    const char* path;
    const char* reason;
    std::function<void(json&)> breakIt;
  };
  const Row rows[] = {
      {"/format", "unsupported-format", [](json& o) { o["format"] = 3; }},
      {"", "missing-key", [](json& o) { o.erase("organisation"); }},
      {"", "unknown-key", [](json& o) { o["rules"] = json::array(); }}, // facts cannot be changed
      {"/additions/0", "unknown-key", [](json& o) { o["additions"][0]["recognition"] = "dej-sterk"; }},
      {"/updated", "bad-date", [](json& o) { o["updated"] = "2026-02-30"; }},
      {"/updated", "bad-date", [](json& o) { o["updated"] = "01-10-2026"; }},
      {"/offers/0/intervention", "unknown-value", [](json& o) { o["offers"][0]["intervention"] = "vip-sd"; }},
      {"/offers/1/intervention", "duplicate-id", [](json& o) { o["offers"][1]["intervention"] = "vipp-sd"; }},
      {"/offers/0/intervention", "harmful", [](json& o) { o["offers"][0]["intervention"] = "regressie"; }},
      {"/offers/0/waitingWeeks", "out-of-range", [](json& o) { o["offers"][0]["waitingWeeks"] = -1; }},
      {"/additions/0/id", "bad-id", [](json& o) { o["additions"][0]["id"] = "wandelgroep"; }},
      {"/additions/0/id", "bad-id", [](json& o) { o["additions"][0]["id"] = "local-Wandel"; }},
      {"/additions/1/id", "duplicate-id", [](json& o) { o["additions"].push_back(o["additions"][0]); }},
      {"/partners/0/id", "duplicate-id", [](json& o) { o["partners"][0]["id"] = "local-wandelgroep"; }},
      {"/additions/0/riskGroups/0/id", "unknown-value", [](json& o) { o["additions"][0]["groups"] = {"rijk"}; }},
      {"/additions/0", "reversed-bounds", [](json& o) { o["additions"][0]["fromMonths"] = 200; }},
  };
  for (const Row& row : rows) {
    json broken = sample();
    row.breakIt(broken);
    const auto refused = parsed(broken);
    INFO(row.path << " " << row.reason);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InvalidFile);
    CHECK(refused.error().param("file") == "lijst.json");
    INFO("got " << refused.error().param("path") << " " << refused.error().param("reason"));
    CHECK(refused.error().param("reason") == row.reason);
    CHECK(refused.error().param("path").starts_with(std::string(row.path).substr(0, 12)));
  }
}

TEST_CASE("no word of a list brings a harmful approach back in") {
  const std::function<void(json&, const std::string&)> ways[] = {
      [](json& o, const std::string& term) { o["additions"][0]["name"] = term; },
      [](json& o, const std::string& term) { o["additions"][0]["goal"] = "Wij bieden " + term + " aan."; },
      [](json& o, const std::string& term) { o["additions"][0]["for"] = "gezinnen, met " + term; },
      [](json& o, const std::string& term) { o["additions"][0]["dose"] = "tien keer " + term; },
      [](json& o, const std::string& term) { o["additions"][0]["by"] = "praktijk voor " + term; },
      [](json& o, const std::string& term) { o["additions"][0]["reference"] = term; },
      [](json& o, const std::string& term) { o["offers"][0]["by"] = term; },
      [](json& o, const std::string& term) { o["offers"][0]["note"] = "ook " + term; },
      [](json& o, const std::string& term) { o["offers"][0]["contact"] = term; },
      [](json& o, const std::string& term) { o["partners"][0]["name"] = "Centrum voor " + term; },
      [](json& o, const std::string& term) { o["partners"][0]["offers"] = term; },
      [](json& o, const std::string& term) { o["partners"][0]["contact"] = term; },
      [](json& o, const std::string& term) { o["organisation"] = term; },
  };
  std::vector<std::string> terms;
  for (const HarmfulApproach& one : shippedInterventions().harmful) {
    for (const Statement& term : one.terms)
      terms.push_back(term.text);
    terms.insert(terms.end(), one.typed.begin(), one.typed.end());
  }
  REQUIRE(terms.size() > 20);
  for (const auto& way : ways)
    for (const std::string& term : terms) {
      json document = sample();
      way(document, term);
      const auto refused = parsed(document);
      INFO(term);
      REQUIRE_FALSE(refused);
      CHECK(refused.error().param("reason") == "harmful");
    }
}
