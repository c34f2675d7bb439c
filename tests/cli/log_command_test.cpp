#include "base/clock.h"
#include "base/random.h"
#include "plan_store.h"
#include "sample_store.h"
#include "store/sqlite.h"
#include "store/vault.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace haven;
using namespace haven::tests;
using nlohmann::json;

namespace {

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// Changes the log of a store as somebody with its key and no scruples would.
void tamper(const SampleStore& sample, const char* sql) {
  const SystemClock clock;
  auto opened = store::openStore(sample.store(), "", Secret{kPassphrase}, clock);
  REQUIRE(opened.has_value());
  REQUIRE(opened->database().runScript("DROP TRIGGER access_log_stay; DROP TRIGGER access_log_remain;").has_value());
  REQUIRE(opened->database().runScript(sql).has_value());
}

} // namespace

TEST_CASE("the log tells who did what, when and on which ground") {
  const SampleStore sample;
  const auto told = sample.run({"log", sample.store()});
  CHECK(told.exit == 0);
  CHECK(holds(told.out, "Voorbeeld Professional (fictief) (gedragswetenschapper): gemaakt: dossier; dossier 20"));
  CHECK(holds(told.out, "(eigen caseload)"));
  const json document = sample.run({"log", sample.store(), "--json"}).json();
  const json& rows = document.at("rows");
  REQUIRE(rows.size() > 50);
  const json& last = rows.back();
  CHECK(last.at("act") == "read");
  CHECK(last.at("object") == "log");
  CHECK(last.at("ground") == "administration");
  std::vector<std::string> keys;
  for (const auto& [key, value] : last.items())
    keys.push_back(key);
  CHECK(keys == std::vector<std::string>{"account", "act", "at", "case", "ground", "hash", "id", "name", "object",
                                         "objectId", "reason", "role"});
  for (std::size_t i = 0; i < rows.size(); ++i)
    CHECK(rows[i].at("id") == i + 1);
}

TEST_CASE("the log is narrowed down by case, day, account and kind") {
  const SampleStore sample;
  const std::string number = sample.caseNumber();
  const auto rowsWith = [&](std::vector<std::string> options) {
    std::vector<std::string> arguments{"log", sample.store(), "--json"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return sample.run(arguments).json().at("rows");
  };
  const json ofCase = rowsWith({"--case", number});
  CHECK(ofCase.size() > 5);
  CHECK(std::all_of(ofCase.begin(), ofCase.end(), [&](const json& row) { return row.at("case") == number; }));
  const json completed = rowsWith({"--act", "complete"});
  CHECK(completed.size() > 5);
  CHECK(std::all_of(completed.begin(), completed.end(), [](const json& row) { return row.at("act") == "complete"; }));
  CHECK(rowsWith({"--from", "2199-01-01"}).empty());
  CHECK(rowsWith({"--to", "2000-01-01"}).empty());
  CHECK(rowsWith({"--account", "Voorbeeld Professional (fictief)"}).size() > 50);
  CHECK(sample.run({"log", sample.store(), "--account", "Niemand"}).exit == 3);
  CHECK(sample.run({"log", sample.store(), "--from", "gisteren"}).exit == 3);
  CHECK(sample.run({"log", sample.store(), "--act", "teleport"}).exit == 2);
  CHECK(sample.run({"log"}).exit == 2);
}

TEST_CASE("the log goes into a CSV file, and that it did is in the log") {
  const SampleStore sample;
  const std::string file = sample.path("logboek.csv");
  CHECK(sample.run({"log", sample.store(), "--csv", file}).exit == 0);
  const std::string text = contentOf(file);
  CHECK(text.starts_with("id,at,account,name,role,act,object,objectId,case,ground,reason,hash\n1,"));
  const json rows = sample.run({"log", sample.store(), "--json", "--act", "export"}).json().at("rows");
  REQUIRE(rows.size() == 1);
  CHECK(rows.front().at("object") == "log");
  CHECK(sample.run({"log", sample.store(), "--csv", file, "--json"}).exit == 2);
}

TEST_CASE("a report that is written to a file is in the log before it is there") {
  const SampleStore sample;
  const std::string number = sample.caseNumber();
  const auto reports = [&] {
    return sample.run({"log", sample.store(), "--json", "--case", number, "--act", "export"}).json().at("rows");
  };
  CHECK(reports().empty());
  CHECK(sample.run({"report", sample.store(), number, "--out", sample.path("verslag.pdf")}).exit == 0);
  REQUIRE(reports().size() == 1);
  CHECK(reports().front().at("object") == "report");
  CHECK(sample.run({"report", sample.store(), number, "--out", sample.path("nergens/verslag.pdf")}).exit == 6);
  CHECK(reports().size() == 2); // that it was asked for is a fact
}

TEST_CASE("the chain of the log is checked, also against an end that was noted down") {
  const SampleStore sample;
  const auto first = sample.run({"log", "verify", sample.store(), "--json"});
  CHECK(first.exit == 0);
  CHECK(first.json().at("ok") == true);
  CHECK(first.json().at("faults").empty());
  const std::string head = first.json().at("head");
  CHECK(holds(head, std::to_string(first.json().at("count").get<int>()) + ":sha256:"));
  const auto again = sample.run({"log", "verify", sample.store(), "--anchor", head});
  CHECK(again.exit == 0);
  CHECK(holds(again.out, "er is geen regel verwijderd of veranderd"));
  const auto other = sample.run({"log", "verify", sample.store(), "--anchor", "3:sha256:0000", "--json"});
  CHECK(other.exit == 5);
  CHECK(other.json().at("faults") == json::parse(R"([{"what": "anchor", "row": 3}])"));
  for (const char* nonsense : {"drie", "3", ":x", "-1:x", "3x:y"})
    CHECK(sample.run({"log", "verify", sample.store(), "--anchor", nonsense}).exit == 3);
}

TEST_CASE("a removed and an altered row end the check with a status of their own") {
  SECTION("removed") {
    const SampleStore sample;
    tamper(sample, "DELETE FROM access_log WHERE id = 7");
    const auto found = sample.run({"log", "verify", sample.store()});
    CHECK(found.exit == 5);
    CHECK(holds(found.err, "Regel 7 is weg"));
    CHECK(sample.run({"store", "verify", sample.store()}).exit == 5);
  }
  SECTION("altered") {
    const SampleStore sample;
    tamper(sample, "UPDATE access_log SET name = 'Iemand anders' WHERE id = 7");
    const auto found = sample.run({"log", "verify", sample.store(), "--json"});
    CHECK(found.exit == 5);
    CHECK(found.json().at("faults") == json::parse(R"([{"what": "altered", "row": 7}])"));
  }
}

TEST_CASE("whoever does not look after the store sees the log of a case of their own, and no more") {
  const PlanStore own(casefile::Role::YouthProfessional);
  const auto whole = own.run({"log", own.store()});
  CHECK(whole.exit == 4);
  CHECK(own.run({"log", own.store(), "--case", own.number()}).exit == 0);
  CHECK(own.run({"log", own.store(), "--case", "2020-0001"}).exit == 3);
  CHECK(own.run({"log", "verify", own.store()}).exit == 0);
}
