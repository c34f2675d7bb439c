#include "process.h"
#include "support/catch.h"
#include "support/temp_dir.h"

using namespace haven::tests;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

const std::string kMark = "haven-cli: DEMONSTRATIE: niet voor klinisch gebruik\n";

/// Every item of the ARI-CP with the same answer, as one sheet.
json sheetOf(int answer, const char* respondent) {
  json items = json::object();
  for (int i = 1; i <= 48; ++i)
    items[std::to_string(i)] = answer;
  return {{"items", items}, {"respondent", respondent}};
}

std::string header(const std::string& facts = "") {
  std::string columns = "id";
  for (int i = 1; i <= 48; ++i)
    columns += "," + std::to_string(i);
  return columns + facts + "\n";
}

/// 48 answers, all `answer` but those of the items in `empty`.
std::string answers(char answer, const std::vector<int>& empty = {}) {
  std::string row;
  for (int i = 1; i <= 48; ++i) {
    row += ',';
    if (std::find(empty.begin(), empty.end(), i) == empty.end()) row += answer;
  }
  return row;
}

Ended score(const std::vector<std::string>& more, const std::string& in) {
  std::vector<std::string> arguments = {"score", "ari-cp-2-5"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return runHaven(arguments, in);
}

} // namespace

TEST_CASE("a questionnaire is scored with its pack, in the contract's form") {
  // 11 items at 5 and 2 reversed ones at 6 - 5: 57 of 13-65
  const Ended scored = score({"--pack", demonstration("ari-cp-2-5")}, sheetOf(5, "mother").dump());
  REQUIRE(scored.exit == 0);
  CHECK(scored.err == kMark);
  const auto document = ordered_json::parse(scored.out);
  CHECK(keysOf(document) == std::vector<std::string>{"instrument", "edition", "definitionHash", "packHash",
                                                     "demonstration", "complete", "answered", "missing", "scales",
                                                     "advice"});
  CHECK(document["instrument"] == "ari-cp-2-5");
  CHECK(document["packHash"] ==
        runHaven({"pack", "check", demonstration("ari-cp-2-5"), "--json"}).json()["pack"]["packHash"]);
  CHECK(document["demonstration"] == true);
  CHECK(document["complete"] == true);
  REQUIRE(document["scales"].size() == 4);
  CHECK(document["scales"][0] == ordered_json{{"id", "secure"},
                                              {"raw", 57},
                                              {"min", 13},
                                              {"max", 65},
                                              {"answered", 13},
                                              {"missing", json::array()},
                                              {"band", "high"},
                                              {"normTable", "mothers"}});
  CHECK_FALSE(document["advice"].empty());
  for (const auto& advice : document["advice"])
    CHECK(keysOf(advice) == std::vector<std::string>{"id", "reason", "source"});
}

TEST_CASE("missing answers follow the pack's rule: made up for, or no score") {
  json sheet = sheetOf(5, "father");
  sheet["items"].erase("9"); // reversed: 56 over 12 items is 60.67 over 13, to half points 60.5
  sheet["items"].erase("2"); // two of a scale that allows one
  sheet["items"].erase("6");
  const auto scales = score({"--pack", demonstration("ari-cp-2-5")}, sheet.dump()).json().at("scales");
  CHECK(scales[0]["raw"] == 60.5);
  CHECK(scales[0]["missing"] == json{"9"});
  CHECK(scales[0]["normTable"] == "fathers");
  CHECK(scales[1]["raw"].is_null());
  CHECK(scales[1]["band"].is_null());
  CHECK(scales[1]["missing"] == json{"2", "6"});
  CHECK(scales[1]["min"] == 11);
}

TEST_CASE("without a pack the answers are read, scores withheld, and it is said what is missing") {
  const Ended kept = score({}, sheetOf(9, "mother").dump());
  CHECK(kept.exit == 0);
  CHECK_THAT(kept.err, Catch::Matchers::Contains("Geen licentiepakket voor ari-cp-2-5"));
  CHECK_THAT(kept.err, Catch::Matchers::Contains("--pack"));
  const json document = kept.json();
  CHECK(document["packHash"].is_null());
  CHECK(document["demonstration"] == false);
  CHECK(document["answered"] == 48);
  CHECK(document["complete"] == true);
  CHECK(document["advice"].empty());
  REQUIRE(document["scales"].size() == 4);
  for (const auto& scale : document["scales"])
    for (const char* key : {"raw", "min", "max", "band", "normTable"})
      CHECK(scale[key].is_null());

  const Ended many = score({"--format", "csv"}, header() + "a" + answers('9') + "\nb" + answers('0', {4}) + "\n");
  CHECK(many.exit == 0);
  CHECK(many.err == kept.err);
  CHECK(many.out == "id,complete,answered,secure_raw,secure_band,avoidant_raw,avoidant_band,ambivalent_raw,"
                    "ambivalent_band,disorganized_raw,disorganized_band\na,true,48,,,,,,,,\nb,false,47,,,,,,,,\n");
  const Ended tooHigh = score({}, R"({"items": {"1": 10}})");
  CHECK(tooHigh.exit == 3);
  CHECK_THAT(tooHigh.err, Catch::Matchers::Contains("Item 1: deze waarde kan hier niet."));
}

TEST_CASE("rows of a questionnaire are checked like sheets, who filled it in and all") {
  const std::string facts = ",respondent,sex,ageMonths";
  const Ended scored = score({"--pack", demonstration("ari-cp-2-5"), "--format", "csv"},
                             header(facts) + "a" + answers('5') + ",mother,,\n" + // as on its own above
                                 "b" + answers('5') + ",,f,30\n" +                // no norm table without who
                                 "c" + answers('5', {9, 2, 6}) + ",father,m,\n" + //
                                 "d" + answers('5') + ",butcher,,\n" +            //
                                 "e" + answers('5') + ",mother,q,\n" +            //
                                 "f" + answers('5') + ",mother,x,old\n" +         //
                                 "g" + answers('6') + ",mother,,\n" +             //
                                 "h" + answers('3') + ",grandparent,x,70\n");
  const std::string from = "haven-cli: standaardinvoer, regel ";
  CHECK(scored.exit == 3);
  CHECK(scored.err == kMark + from + "5: Invuller: deze waarde is niet bekend.\n" + from +
                          "6: Geslacht: deze waarde is niet bekend.\n" + from +
                          "7: Leeftijd in maanden: dit is geen geheel getal.\n" + from +
                          "8: Item 1: deze waarde kan hier niet.\n");
  CHECK(scored.out == "id,complete,answered,secure_raw,secure_band,avoidant_raw,avoidant_band,ambivalent_raw,"
                      "ambivalent_band,disorganized_raw,disorganized_band\n"
                      "a,true,48,57,high,51,high,47,high,57,high\n"
                      "b,true,48,57,,51,,47,,57,\n"
                      "c,false,45,60.5,high,,,47,high,57,high\n"
                      "h,true,48,39,average,33,average,33,average,39,average\n");
}

TEST_CASE("a norm table by age, and a total over every item") {
  json items = json::object();
  for (int i = 1; i <= 20; ++i)
    items[std::to_string(i)] = 1;
  const auto tableFor = [&](json age) {
    json sheet = {{"items", items}};
    if (!age.is_null()) sheet["ageMonths"] = age;
    return runHaven({"score", "aisi-6-12", "--pack", demonstration("aisi-6-12")}, sheet.dump()).json()["scales"];
  };
  CHECK(tableFor(72)[0]["normTable"] == "age-6-8");
  CHECK(tableFor(107)[0]["normTable"] == "age-6-8");
  CHECK(tableFor(108)[0]["normTable"] == "age-9-12");
  CHECK(tableFor(155)[0]["normTable"] == "age-9-12");
  for (const json& age : {json(71), json(156), json(nullptr)}) {
    const auto scales = tableFor(age);
    CHECK(scales[0]["normTable"].is_null());
    CHECK(scales[0]["band"].is_null());
    CHECK(scales[3]["id"] == "total");
    CHECK(scales[3]["answered"] == 20);
    CHECK(scales[3]["raw"].is_number());
  }
}
