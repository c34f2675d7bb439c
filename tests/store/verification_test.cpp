#include "store/verification.h"

#include "store/sqlite.h"
#include "store/store_support.h"

#include <nlohmann/json.hpp>

using namespace haven;
using namespace haven::tests;
using store::VerificationFault;

namespace {

/// Changes a store as only somebody with the key and bad luck or intent could.
void tamper(store::OpenStore& opened, const std::string& sql) {
  REQUIRE(opened.database()
              .runScript("DROP TRIGGER administrations_final_stay; DROP TRIGGER items_of_final_stay;"
                         "DROP TRIGGER items_changed_answer_is_known; DROP TRIGGER definitions_stay;"
                         "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON;" +
                         sql + "; PRAGMA foreign_keys=ON; PRAGMA ignore_check_constraints=OFF;")
              .has_value());
}

} // namespace

TEST_CASE("a sound store has no faults and every score is recomputed") {
  NewlyMade made;
  const Form form = finalRecord(made.cases(), 4);
  REQUIRE(made.cases().beginAdministration(form.relationship, lsvg(), day("2026-11-21")).has_value());
  const auto report = store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  CHECK(report->pages > 10);
  CHECK(report->cases == 1);
  CHECK(report->administrations == 2);
  CHECK(report->scoresRecomputed == 1);
}

TEST_CASE("a score is recomputed from the record alone, whatever was put right about the youth since") {
  // The LSVG with norms by age and respondent: Noor's mother, 34 months, comes in the first table.
  auto definition = nlohmann::json::parse(lsvg().canonical);
  auto& norms = definition["scales"][0]["norms"];
  norms.push_back(norms[0]);
  norms[0]["id"] = "young-mother";
  norms[0]["toMonths"] = 35;
  norms[0]["respondents"] = {"mother"};
  norms[1]["id"] = "older";
  norms[1]["fromMonths"] = 36;
  const auto byAge = instruments::parseInstrument(definition.dump(), "lsvg-by-age.json", catalogue().schema());
  REQUIRE(byAge.has_value());

  NewlyMade made;
  const casefile::Relationship carers[] = {carer()};
  const auto caseId = made.cases().createCase(youth(), carers).value();
  auto relationship = made.cases().load(caseId)->relationships.front();
  const auto id = made.cases().beginAdministration(relationship.id, *byAge, day("2026-11-20")).value();
  REQUIRE(made.cases().saveConditions(id, conditions(), true).has_value());
  for (const auto& item : byAge->items)
    REQUIRE(made.cases().saveItem(id, {item.id, 2, {}, {}, "", ""}).has_value());
  REQUIRE(made.cases().saveReport(id, "Kort verslagje.").has_value());
  REQUIRE(made.cases().complete(id, *byAge).has_value());
  REQUIRE(made.cases().loadAdministration(id)->result->scales.front().normTable == "young-mother");

  REQUIRE(made.cases().updateYouth(caseId, youth("Voorbeeld: Noor", "2021-03-03")).has_value());
  relationship.kind = casefile::RelationshipKind::FosterParent;
  REQUIRE(made.cases().updateRelationship(caseId, relationship).has_value());
  const auto report = store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->scoresRecomputed == 1);
  CHECK(report->faults.empty());
}

TEST_CASE("what does not add up is named, without names") {
  NewlyMade made;
  const Form form = finalRecord(made.cases(), 2);
  struct Row {
    std::string sql;
    VerificationFault fault;
    const char* because;
  };
  const std::string record = "2026-0001 " + std::to_string(form.id);
  const Row rows[] = {
      {"UPDATE items SET answer = 5 WHERE item = '3'", {"score", record}, "an answer changed after completion"},
      {"UPDATE items SET answer = 9 WHERE item = '3'", {"score", record}, "an answer that does not exist"},
      {"DELETE FROM items WHERE 0; UPDATE administrations SET result = replace(result, '\"raw\":16.0', '\"raw\":15.0')",
       {"score", record},
       "a total changed after completion"},
      {"UPDATE administrations SET result = '{}'", {"record", "2026-0001"}, "a score that is none"},
      {"UPDATE administrations SET date = '2026-02-30'", {"record", "2026-0001"}, "a day that does not exist"},
      {"UPDATE cases SET opened_role = 'koning'", {"record", "2026-0001"}, "a role that does not exist"},
      {"UPDATE relationships SET kind = 'nobody'", {"record", "2026-0001"}, "a relationship that does not exist"},
      {"UPDATE administrations SET completed_registrations = '[1]'", {"record", "2026-0001"}, "no registrations"},
      {"UPDATE definitions SET canonical = '{}'", {"definition", lsvg().hash}, "a definition that is none"},
      {"UPDATE definitions SET canonical = canonical || ' '", {"definition", lsvg().hash}, "not what its hash says"},
      {"UPDATE administrations SET relationship = 77",
       {"foreign-key", "administrations " + std::to_string(form.id)},
       "no such relationship"},
  };
  made.close();
  const auto sound = contentOf(made.folder);
  const Secret key = keyOf(made.folder);
  for (const Row& row : rows) {
    INFO(row.because);
    putContent(made.folder, sound);
    auto opened = openWithKey(made.folder, key, made.clock);
    REQUIRE(opened.has_value());
    tamper(*opened, row.sql);
    const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
    REQUIRE(report.has_value());
    CHECK(std::ranges::find(report->faults, row.fault) != report->faults.end());
    for (const VerificationFault& fault : report->faults) {
      INFO(fault.what << ": " << fault.where);
      CHECK(fault.where.find("Voorbeeld") == std::string::npos);
      CHECK(fault.where.find("Marit") == std::string::npos);
    }
  }
}

TEST_CASE("verifying reads the disk, not what was read before") {
  NewlyMade made;
  finalRecord(made.cases());
  made.reopen(); // empties the log into the database
  REQUIRE(store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions())
              ->faults.empty()); // every page has been read
  std::string changed = bytesOf(made.folder / "haven.db");
  char& byte = changed[changed.size() - 2000];
  byte = static_cast<char>(byte ^ 1);
  const std::string last = std::to_string(changed.size() / 4096);
  writeBytes(made.folder / "haven.db", changed);
  const auto report = store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(std::ranges::find(report->faults, VerificationFault{"page", last}) != report->faults.end());
}

TEST_CASE("a page that nothing uses any more is checked too") {
  NewlyMade made;
  const Form form = filledDraft(made.cases());
  REQUIRE(made.cases().saveItem(form.id, {"1", 2, {}, {}, std::string(40'000, 'x'), ""}).has_value());
  REQUIRE(made.cases().saveItem(form.id, {"1", 2, {}, {}, "", ""}).has_value()); // frees pages
  REQUIRE(made.store->database().integer("PRAGMA freelist_count").value() >= 5);
  const auto pages = made.store->database().integer("PRAGMA page_count").value();
  made.close();
  const Secret key = keyOf(made.folder);
  const auto sound = contentOf(made.folder);
  int onlyPage = 0;
  for (std::int64_t page = 2; page <= pages; ++page) {
    auto changed = sound;
    char& byte = changed["haven.db"][static_cast<std::size_t>(page - 1) * 4096 + 1234];
    byte = static_cast<char>(byte ^ 1);
    putContent(made.folder, changed);
    auto opened = openWithKey(made.folder, key, made.clock);
    if (!opened) {
      CHECK(opened.error().kind == ErrorKind::StoreDamaged);
      continue;
    }
    const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
    INFO("page " << page);
    REQUIRE(report.has_value());
    CHECK(std::ranges::find(report->faults, VerificationFault{"page", std::to_string(page)}) != report->faults.end());
    if (report->faults.size() == 1) ++onlyPage;
  }
  CHECK(onlyPage >= 5); // found by reading every page, and by nothing else
}
