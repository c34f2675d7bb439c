#include "plan/plan_definition.h"

#include "plan/shipped_plan.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <functional>
#include <string>

using namespace haven;
using namespace haven::plan;
using haven::tests::dataText;
using haven::tests::shippedPlan;
using nlohmann::json;

namespace {

const std::string& schema() {
  static const std::string text = dataText("schema/plan.schema.json");
  return text;
}

json definition() {
  return json::parse(dataText("plan.json"));
}

Error refusalOf(const std::string& text) {
  const auto parsed = parsePlan(text, "proef.json", schema());
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().kind == ErrorKind::InvalidFile);
  return parsed.error();
}

json& section(json& plan, int step, int index) {
  return plan["steps"][step]["sections"][index];
}

json& point(json& plan, int step, int index, int number) {
  return section(plan, step, index)["points"][number];
}

} // namespace

TEST_CASE("a broken plan is refused with the place and the reason") {
  struct Row {
    const char* path;
    const char* reason;
    std::function<void(json&)> breakIt;
  };
  const Row rows[] = {
      {"/format", "unsupported-format", [](json& p) { p["format"] = 2; }},
      {"/format", "wrong-type", [](json& p) { p["format"] = "1"; }},
      {"", "missing-key", [](json& p) { p.erase("edition"); }},
      {"", "unknown-key", [](json& p) { p["note"] = "x"; }},
      {"/screeningReasons", "wrong-count", [](json& p) { p["screeningReasons"] = json::array(); }},
      {"/screeningReasons/2/id", "duplicate-id", [](json& p) { p["screeningReasons"][2]["id"] = "maltreatment"; }},
      {"/screeningReasons/0/text", "wrong-length", [](json& p) { p["screeningReasons"][0]["text"] = ""; }},
      {"/screeningReasons/0", "missing-key", [](json& p) { p["screeningReasons"][0].erase("source"); }},
      {"/steps", "wrong-count", [](json& p) { p["steps"].erase(3); }},
      {"/steps/0/id", "unknown-value", [](json& p) { std::swap(p["steps"][0], p["steps"][1]); }},
      {"/steps/3/id", "unknown-value", [](json& p) { p["steps"][3]["id"] = "step-4"; }},
      {"/steps/1/outcomes/0/id", "duplicate-id", [](json& p) { p["steps"][1]["outcomes"][0]["id"] = "suspicion"; }},
      {"/steps/1/sections", "missing-section", [](json& p) { p["steps"][1]["sections"].erase(0); }},
      {"/steps/0/sections", "missing-section",
       [](json& p) {
         p["steps"][1]["sections"].push_back(p["steps"][0]["sections"][0]); // there, but in another step
         p["steps"][0]["sections"].erase(0);
       }},
      {"/steps/0/sections/1/id", "duplicate-id", [](json& p) { section(p, 0, 1)["id"] = "observations"; }},
      {"/steps/0/sections/0/id", "bad-id", [](json& p) { section(p, 0, 0)["id"] = "Observations"; }},
      {"/steps/0/sections/0/source", "missing-key", [](json& p) { section(p, 0, 0)["source"].erase("place"); }},
      {"/steps/0/sections/1", "reversed-bounds", [](json& p) { section(p, 0, 1)["fromMonths"] = 84; }},
      {"/steps/0/sections/1/toMonths", "wrong-type", [](json& p) { section(p, 0, 1)["toMonths"] = 83.5; }},
      {"/steps/0/sections/0/points", "too-few", [](json& p) { section(p, 0, 0)["points"] = json::array(); }},
      {"/steps/1/sections/2/points", "not-for-kind",
       [](json& p) {
         section(p, 1, 2)["points"] = {{{"id", "extra"}, {"title", "x"}, {"question", "x?"}, {"kind", "text"}}};
       }},
      {"/steps/0/sections/0/points/1/id", "duplicate-id",
       [](json& p) { point(p, 0, 0, 1)["id"] = "observation-at-ease"; }},
      {"/steps/1/sections/0/points/0/id", "duplicate-id", // unique in the whole plan, not in the section only
       [](json& p) { point(p, 1, 0, 0)["id"] = "observation-at-ease"; }},
      {"/steps/0/sections/0/points/0/kind", "unknown-value", [](json& p) { point(p, 0, 0, 0)["kind"] = "maybe"; }},
      {"/steps/0/sections/0/points/0/options", "too-few", [](json& p) { section(p, 0, 0).erase("options"); }},
      {"/steps/2/sections/4/points/3/options", "too-few",
       [](json& p) {
         point(p, 2, 4, 3)["options"] = {{{"id", "none"}, {"label", "nee"}}};
       }},
      {"/steps/2/sections/4/points/3/options/1/id", "duplicate-id",
       [](json& p) { point(p, 2, 4, 3)["options"][1]["id"] = "none"; }},
      {"/steps/2/sections/0/points/0/options", "not-for-kind",
       [](json& p) {
         point(p, 2, 0, 0)["options"] = {{{"id", "yes"}, {"label", "ja"}}};
       }},
      {"/steps/1/sections/5/points/2", "reversed-bounds", [](json& p) { point(p, 1, 5, 2)["toMonths"] = 131; }},
      {"/steps/1/sections/0/points/4/question", "missing-key", [](json& p) { point(p, 1, 0, 4).erase("question"); }},
      {"/steps/2/sections/0/tips/3/id", "duplicate-id", [](json& p) { section(p, 2, 0)["tips"][3]["id"] = "purpose"; }},
      {"/steps/2/sections/0/points/4/tips/1/id", "duplicate-id",
       [](json& p) { point(p, 2, 0, 4)["tips"][1]["id"] = "play"; }},
      {"/balance/0/id", "unknown-value", [](json& p) { p["balance"][0]["id"] = "parents"; }},
      {"/balance", "wrong-count", [](json& p) { p["balance"].erase(3); }},
      {"/balance/0/rows/0/hindering", "missing-key", [](json& p) { p["balance"][0]["rows"][0].erase("hindering"); }},
      {"/balance/2/rows/5/protective", "missing-key", [](json& p) { p["balance"][2]["rows"][5].erase("protective"); }},
      {"/balance/1/rows/0/id", "duplicate-id", [](json& p) { p["balance"][1]["rows"][0]["id"] = "carer-model"; }},
      {"/balance/1/rows/0/id", "duplicate-id", [](json& p) { p["balance"][1]["rows"][0]["id"] = "history-neglect"; }},
      // Reasons, sections, points and rows are answered under one id each: none is named twice among them all.
      {"/steps/1/sections/0/points/0/id", "duplicate-id", [](json& p) { point(p, 1, 0, 0)["id"] = "adopted"; }},
      {"/steps/1/sections/0/id", "duplicate-id", [](json& p) { section(p, 1, 0)["id"] = "placement"; }},
      {"/balance/1/rows/0/id", "duplicate-id", [](json& p) { p["balance"][1]["rows"][0]["id"] = "maltreatment"; }},
      {"/balance/0/extraRows/0/id", "duplicate-id",
       [](json& p) { p["balance"][0]["extraRows"][0]["id"] = "behaviour-problems"; }},
      {"/balance/2/extraRows/0/id", "duplicate-id",
       [](json& p) { p["balance"][2]["extraRows"][0]["id"] = "jgz-carer-stress"; }},
      {"/balance/2/extraRows/0/id", "duplicate-id",
       [](json& p) { p["balance"][2]["extraRows"][0]["id"] = "family-care"; }},
      {"/balance/1/rows/0/coveredBy", "not-for-kind",
       [](json& p) { p["balance"][1]["rows"][0]["coveredBy"] = "carer-model"; }},
      {"/balance/0/extraRows/0", "missing-key",
       [](json& p) {
         p["balance"][0]["extraRows"][0].erase("protective");
         p["balance"][0]["extraRows"][0].erase("hindering");
       }},
      {"/balance/0/extraRows/1/coveredBy", "unknown-row",
       [](json& p) { p["balance"][0]["extraRows"][1]["coveredBy"] = "jgz-carer-stress"; }},
      {"/readingAids/1/id", "duplicate-id", [](json& p) { p["readingAids"][1]["id"] = p["readingAids"][0]["id"]; }},
      {"/screeningInstruments/1/id", "duplicate-id", [](json& p) { p["screeningInstruments"][1]["id"] = "lsvg"; }},
      {"/clinicalInstruments/0/id", "duplicate-id", [](json& p) { p["clinicalInstruments"][0]["id"] = "cbcl"; }},
      {"/clinicalInstruments/0/with", "unknown-value", [](json& p) { p["clinicalInstruments"][0]["with"] = "aunt"; }},
      {"/clinicalInstruments/3", "reversed-bounds", [](json& p) { p["clinicalInstruments"][3]["toMonths"] = 47; }},
      {"/broadFunctioning/0/scoreName", "missing-key", [](json& p) { p["broadFunctioning"][0].erase("scoreName"); }},
      {"/broadFunctioning/0/scales", "missing-key", [](json& p) { p["broadFunctioning"][0].erase("scales"); }},
      {"/interactionInstruments/0/scales/5/id", "duplicate-id",
       [](json& p) { p["interactionInstruments"][0]["scales"][5]["id"] = "sensitivity"; }},
  };
  for (const Row& row : rows) {
    json broken = definition();
    row.breakIt(broken);
    INFO(row.path << " " << row.reason);
    const Error error = refusalOf(broken.dump());
    CHECK(error.param("file") == "proef.json");
    CHECK(error.param("path") == row.path);
    CHECK(error.param("reason") == row.reason);
  }
}

TEST_CASE("every section is one the rules may ask for: none can be left out") {
  const json whole = definition();
  for (std::size_t step = 0; step < whole["steps"].size(); ++step)
    for (std::size_t index = 0; index < whole["steps"][step]["sections"].size(); ++index) {
      json broken = whole;
      broken["steps"][step]["sections"].erase(index);
      INFO(whole["steps"][step]["sections"][index]["id"]);
      CHECK(refusalOf(broken.dump()).param("reason") == "missing-section");
    }
}

TEST_CASE("what leaves out its source or options has those of what it stands in") {
  const Section* secure = shippedPlan().section("signals-secure");
  REQUIRE(secure != nullptr);
  CHECK(secure->points[0].source == secure->source);
  CHECK(secure->points[0].options.size() == 4);
  const Point* disorder = shippedPlan().point("attachment-disorder");
  REQUIRE(disorder != nullptr);
  CHECK(disorder->options.size() == 5);
  CHECK(disorder->source.text() == "richtlijn-2020, 4.4, stap 3d en 1.3");
  const Point* comorbidity = shippedPlan().point("comorbidity"); // in own words, so without the section's yes and no
  REQUIRE(comorbidity != nullptr);
  CHECK(comorbidity->options.empty());
  const Point* observe = shippedPlan().point("guide-observe");
  REQUIRE(observe != nullptr);
  CHECK(observe->source.place == "tabel 2.3");
  CHECK(observe->tips[0].source.place == "tabel 2.3, stap 1a");
}

TEST_CASE("things of the plan are found by id, and what it does not have is not") {
  const PlanDefinition& plan = shippedPlan();
  CHECK(plan.step("after")->id == "after");
  CHECK(plan.section("follow-up")->id == "follow-up");
  CHECK(plan.point("next-look")->id == "next-look");
  CHECK(plan.balanceRow("contact-daily")->id == "contact-daily");
  CHECK(plan.balanceRow("jgz-child-emotional")->id == "jgz-child-emotional");
  CHECK(plan.outsideInstrument("eas")->id == "eas");
  CHECK(plan.step("step-4") == nullptr);
  CHECK(plan.section("next-look") == nullptr);
  CHECK(plan.point("follow-up") == nullptr);
  CHECK(plan.balanceRow("carer") == nullptr);
  CHECK(plan.outsideInstrument("lsvg") == nullptr);
}

TEST_CASE("a row has a text of its own for parents only where its label is not fit for them") {
  const BalanceRow* model = shippedPlan().balanceRow("carer-model");
  const BalanceRow* birth = shippedPlan().balanceRow("child-birth");
  REQUIRE(model != nullptr);
  REQUIRE(birth != nullptr);
  CHECK(model->neutralHindering != model->hindering);
  CHECK(birth->neutralHindering == birth->hindering);
}

TEST_CASE("ages hold from bound to bound, and without bounds always") {
  const AgeSpan both{48, 155};
  CHECK_FALSE(both.holds(Months(47)));
  CHECK(both.holds(Months(48)));
  CHECK(both.holds(Months(155)));
  CHECK_FALSE(both.holds(Months(156)));
  CHECK(AgeSpan{}.holds(Months(-1)));
  CHECK(AgeSpan{}.holds(Months(1200)));
}

TEST_CASE("a schema that cannot be used is named, not the plan") {
  const auto refusal = [](const char* broken) {
    const auto parsed = parsePlan(dataText("plan.json"), "plan.json", broken);
    REQUIRE_FALSE(parsed);
    return parsed.error();
  };
  CHECK(refusal("{").param("file") == "plan.schema.json");
  CHECK(refusal(R"({"type": 3})").param("file") == "plan.schema.json");
  // A schema that lets everything through still does not let a wrong document in.
  const auto loose = parsePlan("{\"format\": 1}", "proef.json", "{}");
  REQUIRE_FALSE(loose);
  CHECK(loose.error().param("reason") == "not-as-schema");
}

TEST_CASE("a plan is loaded from a data folder, or the missing file is named") {
  const tests::TempDir folder;
  const auto write = [&](const char* name, const std::string& text) {
    std::filesystem::create_directories((folder / name).parent_path());
    std::ofstream(folder / name, std::ios::binary) << text;
  };
  CHECK(loadPlan(folder.path()).error().kind == ErrorKind::NotFound);
  write("schema/plan.schema.json", schema());
  CHECK(loadPlan(folder.path()).error().kind == ErrorKind::NotFound);
  write("plan.json", "{");
  CHECK(loadPlan(folder.path()).error() ==
        Error{ErrorKind::InvalidFile, {{"file", "plan.json"}, {"path", "line 1"}, {"reason", "not-json"}}});
  write("plan.json", dataText("plan.json"));
  CHECK(loadPlan(folder.path()));
}
