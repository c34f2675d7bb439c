#include "exchange/case_export.h"

#include "instruments/schema_check.h"
#include "report/licensed_content.h"
#include "report/whole_case.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

// One case whole, for any program to read: as its schema says, and nothing of a licence pack.

using namespace haven;
using namespace haven::tests;
using nlohmann::json;

namespace {

std::string schema() {
  std::ifstream in(HAVEN_SOURCE_DIR "/data/schema/case-export.schema.json", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

json exported(const casefile::WholeCase& whole) {
  const std::string text = exchange::caseToJson(whole, "Voorbeeld: Fenna", "2026-11-22T10:00:00Z");
  REQUIRE(text.ends_with("}\n"));
  return json::parse(text);
}

/// A case of the plan with questionnaires in it, a draft and all that a case can have.
casefile::WholeCase everything() {
  PlanCase sample;
  sample.addDraft(kFosterMother, "2026-01-09");
  InformantCase informants = everyOutcome("ari-cp-2-5");
  for (auto& form : informants.file.administrations) {
    form.id += 1000;
    sample.file.administrations.push_back(form);
  }
  casefile::WholeCase whole = wholeOf(sample.file);
  casefile::Proposal proposal;
  proposal.id = 1;
  proposal.move.kind = casefile::MoveKind::ConcludeStep2;
  proposal.move.second = casefile::NamedPerson{"Voorbeeld: Joris"};
  proposal.move.by = whole.file.opened;
  proposal.second = 2;
  whole.proposals.push_back(proposal); // waits
  proposal.answer = casefile::ProposalAnswer{casefile::ProposalOutcome::Agreed, "", 7, whole.file.opened};
  whole.proposals.push_back(proposal);
  return whole;
}

std::size_t count(const json& list, const char* key, const json& value) {
  return static_cast<std::size_t>(
      std::count_if(list.begin(), list.end(), [&](const json& one) { return one.at(key) == value; }));
}

} // namespace

TEST_CASE("an exported case is as its schema says") {
  const auto whole = everything();
  const json document = exported(whole);
  for (const auto& fault : instruments::schemaFaults(document, schema()))
    FAIL_CHECK(fault.path << " " << fault.reason << " " << fault.what);
  CHECK(document["number"] == whole.file.number);
  CHECK(document["madeBy"] == "Voorbeeld: Fenna");
  CHECK(document["forms"].size() == whole.file.administrations.size());
  CHECK(count(document["forms"], "state", "draft") >= 1);
  CHECK(document["planAnswers"].size() == whole.file.plan.answers.size());
  CHECK(document["decisions"].size() == whole.file.plan.moves.size());
  CHECK(document["outsideRecords"].size() == whole.outside.size());
  CHECK(document["lifeEvents"].size() == whole.events.size());
  CHECK(count(document["lifeEvents"], "removed", true) == 1);
  CHECK(count(document["lifeEvents"], "id", 90) == 2);
  CHECK(document["discardedForms"][0]["form"]["report"] == "WEGGEGOOID VERSLAG");
  CHECK(document["discardedForms"][0]["discarded"]["name"] == "Voorbeeld: Joris");
  CHECK(document["holders"]["team"]["name"] == "Voorbeeld: team Oost");
  CHECK(document["holders"]["workers"].size() == 2);
  CHECK(document["chosenHelp"].size() == whole.file.care.choices.size());
  CHECK(document["letters"].size() == 1);
  CHECK(document["consents"].size() == 2);
  CHECK(document["emergencies"][0]["reason"] == "Vader belde in paniek");
  CHECK(document["access"][1]["id"] == 9);
  CHECK(document["access"][1]["account"] == 3);
  CHECK(document["retention"]["keptUntil"] == "2046-02-04");
  for (const char* list : {"planAnswers", "decisions", "outsideRecords", "lifeEvents", "chosenHelp"}) {
    INFO(list);
    CHECK_FALSE(document[list].empty()); // so that the schema was held against something
  }
}

TEST_CASE("the schema refuses what is not as it says") {
  const json sound = exported(everything());
  const auto refused = [&](const char* pointer, const json& value) {
    json document = sound;
    document[json::json_pointer(pointer)] = value;
    return instruments::checkSchema(document, schema()).has_value();
  };
  CHECK(refused("/format", 2));
  CHECK(refused("/extra", 1));
  CHECK(refused("/madeAt", "vandaag"));
  CHECK(refused("/consents/0/scope", "alles"));
  CHECK(refused("/forms/0/date", "20-11-2026"));
  CHECK(refused("/youth/sex", ""));
  CHECK(refused("/forms/0/items/0/answer", "2"));
  CHECK(refused("/lifeEvents/0/removed", 0));
  CHECK(refused("/discardedForms/0/form/state", "weg"));
  CHECK(refused("/holders/team", "Oost"));
}

TEST_CASE("an exported case has the answers and outcome of a licensed form, and nothing of its pack") {
  for (const char* id : {"ari-cp-2-5", "aisi-6-12"}) {
    const InformantCase sample = everyOutcome(id);
    const auto whole = wholeOf(sample.file);
    const json document = exported(whole);
    int told = 0;
    for (const json& form : document["forms"]) {
      if (form["packHash"].is_null() || form["result"].is_null()) continue;
      ++told;
      CHECK(form["items"].size() > 10);
      for (const json& scale : form["result"]["scales"]) {
        CHECK_FALSE(scale.contains("min"));
        CHECK_FALSE(scale.contains("max"));
        CHECK(scale.contains("points"));
      }
    }
    CHECK(told > 3);
    auto secrets = secretsOf(*sample.catalogue().demonstrationPack(id));
    CHECK(found(secrets, document.dump(2)) == std::vector<std::string>());
  }
}

TEST_CASE("a form without a licence pack tells what is attainable") {
  SampleCase sample;
  sample.addFinal(kMother, "2026-01-05", {1, 1, 1, 1, 1, 1, 1, 1});
  const json document = exported(wholeOf(sample.file));
  const json& scale = document["forms"][0]["result"]["scales"][0];
  CHECK(scale["min"] == 8);
  CHECK(scale["max"] == 40);
  CHECK(document["forms"][0]["result"]["scoredBy"]["ageMonths"] == 30);
}
