#include "store/database_file.h"
#include "store/plan_support.h"
#include "store/sqlite.h"

// Nothing that a person typed can be read in any file of a store, at any moment.

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kTyped[] = {
    "Zilverkwartel", "Papegaaiduiker", "Bokkenrijder",  "Klapekster", "Oeverzwaluw", "Waterhoentje",  "Grutto",
    "Scholekster",   "Tureluur",       "Roerdomp",      "Kerkuil",    "Steltkluut",  "Goudplevier",   "Zeearend",
    "Wielewaal",     "Visarend",       "Ringmus",       "Koolmees",   "Boomkruiper", "Vuurgoudhaan",  "Zwartkop",
    "Appelvink",     "Putter",         "Nachtegaal",    "Smelleken",  "Blauwborst",  "Kwartelkoning", "Porseleinhoen",
    "Fenna Öztürk",  "vier groene",    "betekenis-van", "100200300"};

std::string utf16(std::string_view ascii, bool bigEndian) {
  std::string wide;
  for (const char c : ascii) {
    if (bigEndian) wide += '\0';
    wide += c;
    if (!bigEndian) wide += '\0';
  }
  return wide;
}

/// Where any of the typed words stands, in any of three encodings.
std::vector<std::string> traces(const std::map<std::string, std::string>& files) {
  std::vector<std::string> found;
  for (const auto& [name, bytes] : files)
    for (const std::string_view word : kTyped)
      for (const std::string& form : {std::string(word), utf16(word, false), utf16(word, true)})
        if (bytes.find(form) != std::string::npos) found.push_back(std::string(word) + " in " + name);
  return found;
}

void fill(store::CaseRepository cases) {
  casefile::Youth someone = youth("Zilverkwartel");
  someone.clientNumber = "Papegaaiduiker";
  casefile::Relationship relationship = carer("Bokkenrijder", casefile::RelationshipKind::Other);
  relationship.description = "Klapekster";
  const casefile::Relationship carers[] = {relationship};
  const auto id = cases.createCase(someone, carers).value();
  const auto form =
      cases.beginAdministration(cases.load(id)->relationships.front().id, lsvg(), day("2026-11-20")).value();
  casefile::Conditions said = conditions();
  said.explainedBy = "Oeverzwaluw";
  said.agreedBy = "Waterhoentje";
  said.present = "Grutto";
  said.departureReason = "Scholekster";
  REQUIRE(cases.saveConditions(form, said, true).has_value());
  for (const auto& item : lsvg().items)
    REQUIRE(cases.saveItem(form, {item.id, 2, 2, 3, "Tureluur", "Roerdomp"}).has_value());
  REQUIRE(cases.saveReport(form, "Kerkuil").has_value());
  REQUIRE(cases.complete(form, lsvg()).has_value());
  const auto correction = cases.beginCorrection(form, "Steltkluut").value();
  REQUIRE(cases.saveReport(correction, "Goudplevier " + std::string(30'000, 'x')).has_value());
  REQUIRE(cases.saveReport(correction, "Zeearend").has_value());
  REQUIRE(cases.discardDraft(correction).has_value());
  REQUIRE(cases.list("Wielewaal")->empty());
}

/// Everything in own words that the plan keeps, changed and removed too.
void fillPlan(store::CaseRepository cases, store::PlanRepository plan) {
  const casefile::Relationship carers[] = {carer()};
  const auto id = cases.createCase(youth(), carers).value();
  casefile::PlanAnswer seen;
  seen.key = {"observation-fun", cases.load(id)->relationships.front().id, 1, day("2026-11-21")};
  seen.text = "Visarend";
  REQUIRE(plan.saveAnswer(id, seen).has_value());
  seen.text = "Ringmus " + std::string(30'000, 'x');
  seen.setting = "Koolmees";
  REQUIRE(plan.saveAnswer(id, seen).has_value());
  REQUIRE(plan.takeBack(id, seen.key).has_value());
  casefile::OutsideRecord record = outsideRecord();
  record.outcome = "Boomkruiper";
  record.assessor = "Vuurgoudhaan";
  REQUIRE(plan.removeOutside(id, plan.saveOutside(id, record).value()).has_value());
  casefile::LifeEvent event = lifeEvent();
  event.text = "Zwartkop";
  event.note = "Appelvink";
  REQUIRE(plan.saveEvent(id, event).has_value());
  REQUIRE(plan.decide(id, decision(casefile::MoveKind::Close, "other", "Putter")).has_value());
}

/// Everything in own words that is kept of chosen help, and an organisation's list that was removed.
void fillCare(store::CaseRepository cases, store::CareRepository care) {
  const auto id = cases.createCase(youth()).value();
  casefile::CareChoice choice = choiceOf("vipp-sd", "Nachtegaal " + std::string(30'000, 'x'));
  choice.offeredBy = "Smelleken";
  const auto chosen = care.choose(id, choice).value();
  REQUIRE(care.end(id, chosen, "Blauwborst").has_value());
  casefile::LetterRecord letter = letterAbout(chosen);
  letter.receiver = "Kwartelkoning";
  REQUIRE(care.keepLetter(id, letter).has_value());
  REQUIRE(care.importOverlay(overlayText("Porseleinhoen"), "lijst.json", overlaySchemaText()).has_value());
  REQUIRE(care.removeOverlay().has_value());
}

} // namespace

TEST_CASE("the search for traces finds them where they are") {
  for (const std::string& form : {std::string("xxGruttoxx"), utf16("Grutto", false), utf16("Grutto", true)})
    CHECK(traces({{"f", form}}).size() == 1);
}

TEST_CASE("no file of a store holds anything readable") {
  NewlyMade made;
  fill(made.cases());
  fillPlan(made.cases(), store::PlanRepository(*made.store, shippedPlan(), catalogue()));
  fillCare(made.cases(), store::CareRepository(*made.store, shippedPlan(), catalogue(), shippedInterventions()));
  const auto open = contentOf(made.folder);
  REQUIRE(open.contains("haven.db-wal"));
  REQUIRE(open.at("haven.db-wal").size() > 100'000); // what was typed went through it
  CHECK(traces(open) == std::vector<std::string>{});
  for (const auto& [name, bytes] : open) {
    INFO(name);
    CHECK(bytes.find("SQLite format 3") == std::string::npos);
    CHECK(bytes.find("CREATE TABLE") == std::string::npos);
    CHECK(bytes.find(made.recoveryCode) == std::string::npos);
  }
  made.close();
  CHECK(traces(contentOf(made.folder)) == std::vector<std::string>{});

  // The copy made before a migration is as unreadable.
  const Secret key = keyOf(made.folder);
  std::vector<store::Migration> steps(store::migrations().begin(), store::migrations().end());
  steps.push_back({store::latestVersion(steps) + 1, "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT"});
  REQUIRE(store::openDatabase(made.folder, key, steps).has_value());
  const auto migrated = contentOf(made.folder);
  REQUIRE(migrated.size() == 4);
  CHECK(traces(migrated) == std::vector<std::string>{});
  for (const auto& [name, bytes] : migrated)
    CHECK(bytes.find(std::string(key.view())) == std::string::npos);
}

TEST_CASE("what is removed is not left behind in the database") {
  // Within the encryption too: whoever has the key finds nothing of a correction that gave way to another.
  NewlyMade made;
  const Form form = finalRecord(made.cases());
  const auto correction = made.cases().beginCorrection(form.id, "verschrijving").value();
  REQUIRE(made.cases().saveReport(correction, "Roodborstje").has_value());
  REQUIRE(made.cases().discardDraft(correction).has_value());
  REQUIRE(made.cases().beginCorrection(form.id, "toch nog").has_value()); // in the place of the one thrown away
  auto pages = made.store->database().query(
      "SELECT count(*) FROM sqlite_dbpage WHERE instr(data, CAST('Roodborstje' AS BLOB)) > 0");
  REQUIRE(pages.has_value());
  REQUIRE(pages->step() == true);
  CHECK(pages->integer(0) == 0);
}

TEST_CASE("an answer of the plan that was taken back is not left behind in the database") {
  PlanStore in;
  const casefile::PlanAnswer note = in.answer("history-events", "yes", "Roodborstje");
  REQUIRE(in.plan().saveAnswer(in.id, note).has_value());
  REQUIRE(in.plan().takeBack(in.id, note.key).has_value());
  auto pages =
      in.database().query("SELECT count(*) FROM sqlite_dbpage WHERE instr(data, CAST('Roodborstje' AS BLOB)) > 0");
  REQUIRE(pages.has_value());
  REQUIRE(pages->step() == true);
  CHECK(pages->integer(0) == 0);
}
