#include "process.h"
#include "support/catch.h"

using namespace haven::tests;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

std::vector<std::string> keysOf(const ordered_json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items())
    keys.push_back(key);
  return keys;
}

} // namespace

TEST_CASE("instruments lists every definition with its hash") {
  const Ended listed = runHaven({"instruments", "--json"});
  REQUIRE(listed.exit == 0);
  const auto document = ordered_json::parse(listed.out);
  CHECK(listed.out == document.dump(2) + "\n");
  REQUIRE(document.at("instruments").size() == 3);
  const auto& lsvg = document["instruments"][0];
  CHECK(keysOf(lsvg) == std::vector<std::string>{"id", "title", "edition", "ageMonths", "items", "scales",
                                                 "needsLicencePack", "licencePack", "definitionHash"});
  CHECK(lsvg["id"] == "lsvg");
  CHECK(lsvg["title"] == "Lijst Signalen van Verstoord Gehechtheidsgedrag");
  CHECK(lsvg["ageMonths"] == ordered_json{{"from", 12}, {"to", 71}});
  CHECK(lsvg["items"] == json{"1", "2", "3", "4", "5", "6", "7", "8"});
  CHECK(lsvg["scales"] == json{"total"});
  CHECK(lsvg["licencePack"] == false);
  CHECK(lsvg["definitionHash"].get<std::string>().starts_with("sha256:"));
  CHECK(runHaven({"instruments"}).out.find("van 12 tot en met 71 maanden") != std::string::npos);
}

TEST_CASE("advise tells fit, reason and source at every bound") {
  struct Row {
    const char* months;
    const char* fit;
    const char* inDutch;
  };
  const Row rows[] = {
      {"-9", "not-suitable", "nog niet geboren\nLSVG: niet geschikt."},
      {"11", "not-suitable", "11 maanden\nLSVG: niet geschikt."},
      {"12", "recommended", "1 jaar\nLSVG: aanbevolen."},
      {"24", "recommended", "2 jaar\nLSVG: aanbevolen."},
      {"59", "recommended", "4 jaar en 11 maanden\nLSVG: aanbevolen."},
      {"60", "recommended", "5 jaar\nLSVG: aanbevolen."},
      {"71", "recommended", "5 jaar en 11 maanden\nLSVG: aanbevolen."},
      {"72", "caution", "6 jaar\nLSVG: met voorzichtigheid."},
      {"155", "caution", "12 jaar en 11 maanden\nLSVG: met voorzichtigheid."},
      {"156", "caution", "13 jaar\nLSVG: met voorzichtigheid."},
      {"276", "caution", "23 jaar\nLSVG: met voorzichtigheid."},
  };
  for (const Row& row : rows) {
    INFO(row.months);
    const Ended advised = runHaven({"advise", "--age-months", row.months, "--json"});
    REQUIRE(advised.exit == 0);
    const auto document = ordered_json::parse(advised.out);
    CHECK(keysOf(document) == std::vector<std::string>{"ageMonths", "advice"});
    CHECK(document["ageMonths"] == std::stoi(row.months));
    REQUIRE(document["advice"].size() == 3);
    const auto& advice = document["advice"][0];
    CHECK(keysOf(advice) == std::vector<std::string>{"instrument", "fit", "reason", "source"});
    CHECK(advice["instrument"] == "lsvg");
    CHECK(advice["fit"] == row.fit);
    CHECK_FALSE(advice["reason"].get<std::string>().empty());
    CHECK(advice["source"].get<std::string>().find("richtlijn-2020") != std::string::npos);
    CHECK(runHaven({"advise", "--age-months", row.months}).out.starts_with(row.inDutch));
  }
}
