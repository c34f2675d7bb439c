#include "questionnaire_store.h"
#include "sample_store.h"
#include "support/catch.h"

using namespace haven::tests;
using nlohmann::ordered_json;

TEST_CASE("case list finds by how a name or number begins") {
  const SampleStore sample;
  const auto found = [&](const std::string& search) {
    std::vector<std::string> numbers;
    const auto list = sample.run({"case", "list", sample.store(), "--search", search, "--json"}).json();
    for (const auto& one : list.at("cases"))
      numbers.push_back(one.at("number"));
    return numbers;
  };
  const auto all = found("");
  REQUIRE(all.size() >= 4);
  const auto document = ordered_json::parse(sample.run({"case", "list", sample.store(), "--json"}).out);
  CHECK(keysOf(document) == std::vector<std::string>{"cases"});
  const auto& first = document["cases"][0];
  CHECK(keysOf(first) == std::vector<std::string>{"number", "name", "dateOfBirth", "ageMonths", "pseudonym",
                                                  "clientNumber", "example", "carers", "drafts", "last"});
  CHECK(found(all[0]) == std::vector<std::string>{all[0]});
  const auto own = first["name"].get<std::string>().substr(std::string("Voorbeeld: ").size());
  CHECK(found(own) == std::vector<std::string>{all[0]});
  CHECK(found(own.substr(0, 3)) == std::vector<std::string>{all[0]});
  CHECK(found("bestaat niet").empty());
  const Ended none = sample.run({"case", "list", sample.store(), "--search", "bestaat niet"});
  CHECK(none.exit == 0);
  CHECK(none.out.empty());
}

TEST_CASE("case show tells everything kept, with every record's score") {
  const SampleStore sample;
  const std::string number = sample.caseNumber();
  const Ended shown = sample.run({"case", "show", sample.store(), number, "--json"});
  REQUIRE(shown.exit == 0);
  const auto one = ordered_json::parse(shown.out);
  CHECK(keysOf(one) == std::vector<std::string>{"number", "name", "dateOfBirth", "ageMonths", "pseudonym",
                                                "clientNumber", "example", "sex", "opened", "relationships",
                                                "administrations", "plan"});
  CHECK(one["number"] == number);
  REQUIRE_FALSE(one["administrations"].empty());
  for (const auto& record : one["administrations"]) {
    CHECK(record["instrument"] == "lsvg");
    if (record["state"] == "draft") {
      CHECK(record["result"].is_null());
      continue;
    }
    int total = 0;
    for (const auto& item : record["items"])
      total += item["answer"].get<int>();
    CHECK(record["result"]["scales"][0]["raw"] == total);
    CHECK(record["completed"]["name"] == "Voorbeeld Professional (fictief)");
  }
  const Ended readable = sample.run({"case", "show", sample.store(), number});
  CHECK(readable.exit == 0);
  CHECK(readable.out.find("dit is geen diagnose") != std::string::npos);
  CHECK(sample.run({"case", "show", sample.store(), number, "--lang", "en"}).out.find("this is no diagnosis") !=
        std::string::npos);
}

TEST_CASE("a case that is not there is refused with its number") {
  const SampleStore sample;
  for (const char* number : {"1999-0001", "", "'; DROP TABLE cases;--"}) {
    const Ended missing = sample.run({"case", "show", sample.store(), number});
    CHECK(missing.exit == 3);
    CHECK(missing.out.empty());
    CHECK(missing.err.find("Niet gevonden: de casus.") != std::string::npos);
  }
}

TEST_CASE("case show tells of a questionnaire its pack, open answers and second entry, and verify counts packs") {
  const QuestionnaireStore sample;
  const Ended shown = sample.run({"case", "show", sample.store(), sample.number(), "--json"});
  REQUIRE(shown.exit == 0);
  const auto one = ordered_json::parse(shown.out);
  CHECK(one["sex"] == "f");
  REQUIRE(one["administrations"].size() == 2);
  for (const auto& record : one["administrations"]) {
    const bool scored = record["instrument"] == "aisi-6-12";
    CHECK(record["packHash"].is_string() == scored);
    CHECK(record["packHash"] == record["result"]["packHash"]);
    CHECK(record["result"]["demonstration"] == scored);
    CHECK(record["result"]["scales"][0]["raw"].is_number() == scored);
    for (const auto& item : record["items"])
      CHECK(item["secondEntry"] == (scored ? ordered_json(2) : ordered_json(nullptr)));
    if (!scored) continue;
    CHECK(record["openAnswers"] == ordered_json{{{"id", "2"}, {"text", "Voorbeeld: samen\nzingen"}}});
  }
  const std::string readable = sample.run({"case", "show", sample.store(), sample.number()}).out;
  CHECK(readable.find("    DEMONSTRATIE: niet voor klinisch gebruik\n") != std::string::npos);
  CHECK(readable.find("    open antwoorden: 1; bewaard, nooit gescoord\n") != std::string::npos);
  CHECK(readable.find("    geen scores: er was geen licentiepakket\n") != std::string::npos);
  CHECK(readable.find("zingen") == std::string::npos);

  const Ended verified = sample.run({"store", "verify", sample.store(), "--json"});
  CHECK(verified.exit == 0);
  CHECK(keysOf(ordered_json::parse(verified.out)) ==
        std::vector<std::string>{"ok", "pages", "packs", "cases", "administrations", "scoresRecomputed", "faults",
                                 "planRecords", "notes", "careRecords", "reportRecords", "logRows", "accessRecords"});
  CHECK(verified.json().at("packs") == 1);
  CHECK(sample.run({"store", "verify", sample.store()}).out.find("licentiepakketten: 1;") != std::string::npos);
  const auto last = sample.run({"case", "list", sample.store(), "--json"}).json().at("cases").at(0).at("last");
  CHECK(last.at("instrument") == "aisi-6-12");
  CHECK(last.at("raw").is_null());
  CHECK(last.at("demonstration") == true);
  CHECK(sample.run({"case", "list", sample.store()})
            .out.find("; aisi-6-12 op 20-11-2026 [DEMONSTRATIE: niet voor klinisch gebruik]") != std::string::npos);
}
