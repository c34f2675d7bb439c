#include "base/hash.h"
#include "store/care_repository.h"
#include "store/plan_support.h"
#include "store/sqlite.h"
#include "store/verification.h"

#include <nlohmann/json.hpp>

#include <functional>

// The organisation's own list: kept as it is, laid over the shipped interventions, never half of it.

using namespace haven;
using namespace haven::tests;
using nlohmann::json;
using store::VerificationFault;

namespace {

Result<std::string> importList(PlanStore& in, const std::string& text) {
  return in.care().importOverlay(text, "lijst.json", overlaySchemaText());
}

std::int64_t rows(PlanStore& in) {
  return in.database().integer("SELECT count(*) FROM overlays").value();
}

store::VerificationReport verified(PlanStore& in) {
  return store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions()).value();
}

} // namespace

TEST_CASE("an organisation's list is kept, replaced and removed, and earlier ones stay") {
  PlanStore in;
  CHECK(in.care().overlay()->has_value() == false);
  CHECK(in.care().overlayRow()->has_value() == false);
  CHECK(errorOf(in.care().removeOverlay()) == Error{ErrorKind::NotFound, {{"what", "overlay"}}});

  const std::string first = overlayText();
  CHECK(importList(in, first) == contentHash(first));
  in.as(casefile::Role::YouthProfessional);
  const auto row = in.care().overlayRow().value().value();
  CHECK(row.organisation == "Voorbeeldstad Jeugdhulp (fictief)");
  CHECK(row.updated == "2026-10-01");
  CHECK(row.hash == contentHash(first));
  CHECK(row.imported.name == kAccountName);
  CHECK(row.imported.at == "2026-11-21T12:00:00Z");
  const auto read = in.care().overlay().value().value();
  CHECK(read.hash == row.hash);
  CHECK(read.offer("vipp-sd")->waitingWeeks == 6);
  CHECK(read.additions.size() == 2);
  CHECK(read.partners.size() == 1);

  in.as(kAccountName);
  CHECK(errorOf(importList(in, first)) == Error{ErrorKind::InvalidInput, {{"field", "overlay"}, {"reason", "taken"}}});
  CHECK(rows(in) == 1);
  REQUIRE(importList(in, overlayText("Andere naam (fictief)")).has_value());
  CHECK(in.care().overlayRow().value()->organisation == "Andere naam (fictief)");
  CHECK(in.care().overlayRow().value()->imported.name == kAccountName);
  REQUIRE(importList(in, first).has_value()); // the one of before may come back
  CHECK(in.care().overlayRow().value()->hash == contentHash(first));

  REQUIRE(in.care().removeOverlay().has_value());
  CHECK(in.care().overlay()->has_value() == false);
  CHECK(in.care().overlayRow()->has_value() == false);
  CHECK(kindOf(in.care().removeOverlay()) == ErrorKind::NotFound);
  REQUIRE(importList(in, first).has_value());
  in.reopen();
  CHECK(in.care().overlay().value()->hash == contentHash(first));
  CHECK(rows(in) == 5);
  CHECK(verified(in).faults.empty());
  CHECK(verified(in).notes.empty());
  CHECK(verified(in).careRecords == 5);
}

TEST_CASE("a malformed or harmful list is refused with file, place and reason, and the one before still counts") {
  struct Row {
    const char* reason;
    std::function<void(json&)> breakIt;
  };
  const Row broken[] = {
      {"missing-key", [](json& o) { o.erase("organisation"); }},
      {"unknown-key", [](json& o) { o["recognitions"] = json::array(); }},
      {"unsupported-format", [](json& o) { o["format"] = 2; }},
      {"bad-date", [](json& o) { o["updated"] = "2026-13-01"; }},
      {"unknown-value", [](json& o) { o["offers"][0]["intervention"] = "vip-sd"; }},
      {"unknown-value", [](json& o) { o["additions"][1]["groups"] = {"rijk"}; }}, // the first addition is sound
      {"bad-id", [](json& o) { o["additions"][1]["id"] = "spelbehandeling"; }},
      {"harmful", [](json& o) { o["additions"][1]["name"] = "Holding-therapie De Proef"; }},
      {"harmful", [](json& o) { o["additions"][0]["goal"] = "Vasthoudtherapie in een groep."; }},
      {"harmful", [](json& o) { o["offers"][0]["intervention"] = "regressie"; }},
      {"harmful", [](json& o) { o["partners"][0]["offers"] = "holding therapie"; }},
  };
  PlanStore in;
  REQUIRE(importList(in, overlayText()).has_value());
  const auto before = in.care().overlayRow().value()->hash;
  for (const Row& row : broken) {
    INFO(row.reason);
    json list = json::parse(overlayText("Nieuw (fictief)"));
    row.breakIt(list);
    const auto refused = importList(in, list.dump());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::InvalidFile);
    CHECK(refused.error().param("file") == "lijst.json");
    CHECK(refused.error().param("reason") == row.reason);
  }
  for (const std::string& text : {std::string(), std::string("{"), std::string("[]"), std::string("\xff\xfe")}) {
    INFO(text);
    CHECK(kindOf(importList(in, text)) == ErrorKind::InvalidFile);
  }
  CHECK(rows(in) == 1);
  CHECK(in.care().overlayRow().value()->hash == before);
}

TEST_CASE("the list that the documentation shows is a sound one") {
  const std::string page = bytesOf(HAVEN_SOURCE_DIR "/docs/data_format.md");
  const std::string opening = "```json\n";
  const auto begin = page.find(opening);
  REQUIRE(begin != std::string::npos);
  const std::string shown = page.substr(begin + opening.size(), page.find("\n```", begin) - begin - opening.size());
  PlanStore in;
  const auto imported = importList(in, shown);
  INFO((imported ? "" : Catch::StringMaker<Error>::convert(imported.error())));
  REQUIRE(imported.has_value());
  CHECK(in.care().overlay().value()->additions.size() == 1);
}

TEST_CASE("what the organisation added can be chosen, and says whose it is") {
  PlanStore in;
  REQUIRE(importList(in, overlayText()).has_value());
  REQUIRE(in.care().choose(in.id, choiceOf("local-wandelgroep")).has_value());
  const auto choice = in.file().care.choices.front();
  CHECK(choice.local);
  CHECK(choice.name == "Wandelgroep voor pleegouders");
  CHECK(choice.catalogue == contentHash(overlayText()));
  CHECK(choice.fit == "near"); // for foster carers, which these are not known to be
  casefile::LetterRecord letter = letterAbout(choice.id);
  letter.partner = "local-poli";
  REQUIRE(in.care().keepLetter(in.id, letter).has_value());

  // The list goes, the choice stays as it was and can be ended.
  REQUIRE(in.care().removeOverlay().has_value());
  CHECK(in.file().care.choices.front() == choice);
  CHECK(errorOf(in.care().choose(in.id, choiceOf("local-spel"))) ==
        Error{ErrorKind::InvalidInput, {{"field", "intervention"}, {"reason", "unknown-value"}}});
  CHECK(verified(in).notes.empty());
  CHECK(in.care().end(in.id, choice.id, "de groep stopt").has_value());
}

TEST_CASE("a list that a later catalogue does not go with keeps nobody from choosing what is shipped") {
  PlanStore in;
  REQUIRE(importList(in, overlayText()).has_value());
  // As if the catalogue no longer had what the list offers.
  const auto set = [&](const std::string& text, const std::string& hash) {
    auto changed = in.database().query("UPDATE overlays SET content = ?, hash = ?", text, hash);
    REQUIRE(changed.has_value());
    REQUIRE(changed->run().has_value());
  };
  REQUIRE(in.database().runScript("DROP TRIGGER overlays_stay").has_value());
  json list = json::parse(overlayText());
  list["offers"][0]["intervention"] = "van-vroeger";
  set(list.dump(), contentHash(list.dump()));
  CHECK(kindOf(in.care().overlay()) == ErrorKind::InvalidFile);
  CHECK(in.care().overlayRow().value()->organisation == "Voorbeeldstad Jeugdhulp (fictief)");
  CHECK(in.care().choose(in.id, choiceOf("vipp-sd")).has_value());
  CHECK(kindOf(in.care().choose(in.id, choiceOf("local-spel"))) == ErrorKind::InvalidFile);
  CHECK(verified(in).faults.empty());
  CHECK(verified(in).notes == std::vector{VerificationFault{"overlay", "1"}});

  // Not what its hash says: that is damage.
  set(list.dump() + " ", contentHash(list.dump()));
  CHECK(errorOf(in.care().overlay()) == Error{ErrorKind::StoreDamaged, {{"what", "record"}}});
  CHECK(verified(in).faults == std::vector{VerificationFault{"overlay", "1"}});
  CHECK(verified(in).notes.empty());
}

TEST_CASE("a harmful approach put into a kept list cannot be chosen from it either") {
  PlanStore in;
  REQUIRE(importList(in, overlayText()).has_value());
  REQUIRE(in.database().runScript("DROP TRIGGER overlays_stay").has_value());
  json list = json::parse(overlayText());
  list["additions"][0]["name"] = "Holding-therapie";
  auto changed =
      in.database().query("UPDATE overlays SET content = ?, hash = ?", list.dump(), contentHash(list.dump()));
  REQUIRE(changed->run().has_value());
  const auto chosen = in.care().choose(in.id, choiceOf("local-wandelgroep"));
  REQUIRE_FALSE(chosen.has_value());
  CHECK(chosen.error().param("reason") == "harmful");
  CHECK(in.file().care.choices.empty());
}
