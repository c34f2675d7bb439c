#include "process.h"
#include "support/catch.h"

using namespace haven::tests;
using nlohmann::json;
using nlohmann::ordered_json;

TEST_CASE("instruments lists every definition with its hash") {
  const Ended listed = runHaven({"instruments", "--json"});
  REQUIRE(listed.exit == 0);
  const auto document = ordered_json::parse(listed.out);
  CHECK(listed.out == document.dump(2) + "\n");
  REQUIRE(document.at("instruments").size() == 3);
  const auto& lsvg = document["instruments"][0];
  CHECK(keysOf(lsvg) == std::vector<std::string>{"id", "title", "edition", "ageMonths", "items", "scales",
                                                 "needsLicencePack", "licencePack", "demonstrationPack",
                                                 "definitionHash"});
  CHECK(lsvg["id"] == "lsvg");
  CHECK(lsvg["title"] == "Lijst Signalen van Verstoord Gehechtheidsgedrag");
  CHECK(lsvg["ageMonths"] == ordered_json{{"from", 12}, {"to", 71}});
  CHECK(lsvg["items"] == json{"1", "2", "3", "4", "5", "6", "7", "8"});
  CHECK(lsvg["scales"] == json{"total"});
  CHECK(lsvg["licencePack"] == false);
  CHECK(lsvg["definitionHash"].get<std::string>().starts_with("sha256:"));
  struct Row {
    const char* id;
    int from;
    int to;
    std::size_t items;
    json scales;
    bool pack;
  };
  const Row rows[] = {
      {"lsvg", 12, 71, 8, {"total"}, false},
      {"ari-cp-2-5", 24, 71, 48, {"secure", "avoidant", "ambivalent", "disorganized"}, true},
      {"aisi-6-12", 72, 155, 20, {"avoidant", "ambivalent", "disorganized", "total"}, true},
  };
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    INFO(rows[i].id);
    const auto& one = document["instruments"][i];
    CHECK(one["id"] == rows[i].id);
    CHECK(one["ageMonths"] == ordered_json{{"from", rows[i].from}, {"to", rows[i].to}});
    CHECK(one["items"].size() == rows[i].items);
    CHECK(one["scales"] == rows[i].scales);
    CHECK(one["needsLicencePack"] == rows[i].pack);
    CHECK(one["licencePack"] == false);
    CHECK(one["demonstrationPack"] == rows[i].pack);
  }
  const std::string readable = runHaven({"instruments"}).out;
  CHECK(readable.find("van 12 tot en met 71 maanden") != std::string::npos);
  CHECK(readable.find("er is alleen een verzonnen pakket ter demonstratie") != std::string::npos);
}

TEST_CASE("advise tells fit, reason and source at every bound") {
  struct Row {
    const char* months;
    const char* fit; ///< of the LSVG
    const char* ari;
    const char* aisi;
    const char* inDutch;
  };
  const Row rows[] = {
      {"-9", "not-suitable", "not-suitable", "not-suitable", "nog niet geboren\nLSVG: niet geschikt."},
      {"0", "not-suitable", "not-suitable", "not-suitable", "0 maanden\nLSVG: niet geschikt."},
      {"11", "not-suitable", "not-suitable", "not-suitable", "11 maanden\nLSVG: niet geschikt."},
      {"12", "recommended", "not-suitable", "not-suitable", "1 jaar\nLSVG: aanbevolen."},
      {"23", "recommended", "not-suitable", "not-suitable", "1 jaar en 11 maanden\nLSVG: aanbevolen."},
      {"24", "recommended", "recommended", "not-suitable", "2 jaar\nLSVG: aanbevolen."},
      {"59", "recommended", "recommended", "not-suitable", "4 jaar en 11 maanden\nLSVG: aanbevolen."},
      {"60", "recommended", "recommended", "not-suitable", "5 jaar\nLSVG: aanbevolen."},
      {"71", "recommended", "recommended", "not-suitable", "5 jaar en 11 maanden\nLSVG: aanbevolen."},
      {"72", "caution", "not-suitable", "recommended", "6 jaar\nLSVG: met voorzichtigheid."},
      {"155", "caution", "not-suitable", "recommended", "12 jaar en 11 maanden\nLSVG: met voorzichtigheid."},
      {"156", "caution", "not-suitable", "not-suitable", "13 jaar\nLSVG: met voorzichtigheid."},
      {"276", "caution", "not-suitable", "not-suitable", "23 jaar\nLSVG: met voorzichtigheid."},
  };
  for (const Row& row : rows) {
    INFO(row.months);
    const Ended advised = runHaven({"advise", "--age-months", row.months, "--json"});
    REQUIRE(advised.exit == 0);
    const auto document = ordered_json::parse(advised.out);
    CHECK(keysOf(document) == std::vector<std::string>{"ageMonths", "advice"});
    CHECK(document["ageMonths"] == std::stoi(row.months));
    REQUIRE(document["advice"].size() == 3);
    const std::pair<const char*, const char*> fits[] = {
        {"lsvg", row.fit}, {"ari-cp-2-5", row.ari}, {"aisi-6-12", row.aisi}};
    for (std::size_t i = 0; i < std::size(fits); ++i) {
      const auto& advice = document["advice"][i];
      CHECK(keysOf(advice) == std::vector<std::string>{"instrument", "fit", "reason", "source"});
      CHECK(advice["instrument"] == fits[i].first);
      CHECK(advice["fit"] == fits[i].second);
      CHECK_FALSE(advice["reason"].get<std::string>().empty());
      CHECK(advice["source"].get<std::string>().find("richtlijn-2020") != std::string::npos);
    }
    CHECK(runHaven({"advise", "--age-months", row.months}).out.starts_with(row.inDutch));
  }
}
