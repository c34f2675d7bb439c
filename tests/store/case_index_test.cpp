#include "store/case_index.h"

#include "store/case_finder.h"
#include "store/caseload.h"
#include "store/example_store.h"
#include "store/frozen.h"
#include "store/plan_support.h"
#include "store/retention.h"
#include "store/verification.h"

#include <functional>

// What is kept of a case to find it by is always what it would be if it were made from nothing.

using namespace haven;
using namespace haven::tests;

namespace {

using Rows = std::vector<std::string>;

Rows rowsOf(store::Database& database, const char* sql) {
  Rows rows;
  auto query = database.query(sql);
  REQUIRE(query.has_value());
  for (;;) {
    const auto row = query->step();
    REQUIRE(row.has_value());
    if (!*row) return rows;
    rows.push_back(query->text(0));
  }
}

void refresh(store::OpenStore& opened) {
  const auto left = store::refreshCaseIndex(opened, shippedPlan(), catalogue(), 100'000);
  REQUIRE(left == 0);
}

/// All of the index, words in order of cases; of notes which cases each word is in.
Rows told(store::Database& database) {
  Rows all = rowsOf(database, "SELECT json_array(case_id, made_on, stage, ready, next_look, lsvg, sort_name, carers, "
                              "workers, drafts, last_instrument, last_date, last_scales, last_scored, last_raw, "
                              "last_band, last_demo) FROM case_index ORDER BY case_id");
  for (const Rows& more :
       {rowsOf(database, "SELECT json_array(rowid, words, workers, reach) FROM case_words ORDER BY rowid"),
        rowsOf(database, "SELECT json_array(term, doc) FROM word_rows ORDER BY term, doc")})
    all.insert(all.end(), more.begin(), more.end());
  return all;
}

/// What is kept now, and what it is when everything is made again from the records.
void checkAsMadeAnew(store::OpenStore& opened) {
  store::Database& database = opened.database();
  REQUIRE(database.runScript("CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_rows USING fts5vocab(main, case_notes, "
                             "instance)"));
  refresh(opened);
  const Rows kept = told(database);
  REQUIRE(database.runScript("DELETE FROM case_index; DELETE FROM case_notes; "
                             "INSERT OR IGNORE INTO case_stale SELECT id FROM cases; "
                             "UPDATE case_words SET (workers, reach) = (SELECT workers, reach FROM case_reach "
                             "WHERE case_id = case_words.rowid);"));
  refresh(opened);
  CHECK(kept == told(database));
  for (const char* table : {"case_words", "case_notes"})
    CHECK(database.runScript("INSERT INTO " + std::string(table) + " (" + table +
                             ", rank) VALUES ('integrity-check', 0)"));
}

std::int64_t stale(store::Database& database) {
  return database.integer("SELECT count(*) FROM case_stale").value();
}

struct Change {
  const char* what;
  std::function<void(PlanStore&)> make;
};

casefile::Youth renamed() {
  auto changed = youth("Voorbeeld: Ingeborg");
  changed.clientNumber = "K-778";
  return changed;
}

const Change kChanges[] = {
    {"a case is opened", [](PlanStore& in) { REQUIRE(in.cases().createCase(youth("Voorbeeld: Zus"))); }},
    {"a youth is renamed", [](PlanStore& in) { REQUIRE(in.cases().updateYouth(in.id, renamed())); }},
    {"a carer is added", [](PlanStore& in) { REQUIRE(in.cases().addRelationship(in.id, carer("Voorbeeld: Opa"))); }},
    {"a carer is renamed",
     [](PlanStore& in) {
       auto changed = in.file().relationships.front();
       changed.carerName = "Voorbeeld: Marijke";
       REQUIRE(in.cases().updateRelationship(in.id, changed));
     }},
    {"a form is begun",
     [](PlanStore& in) { REQUIRE(in.cases().beginAdministration(in.carers[0], lsvg(), day("2026-11-20"))); }},
    {"a form is completed", [](PlanStore& in) { in.screen(4); }},
    {"a form is corrected",
     [](PlanStore& in) {
       in.screen(1);
       refresh(*in.made.store);
       const auto before = in.file().administrations.back().id;
       const auto id = in.cases().beginCorrection(before, "tikfout").value();
       REQUIRE(in.cases().saveItem(id, {"1", 5, {}, {}, "verbeterd woord", {}}));
       REQUIRE(in.cases().complete(id, lsvg()));
     }},
    {"a report is written",
     [](PlanStore& in) {
       const auto id = in.cases().beginAdministration(in.carers[0], lsvg(), day("2026-11-20")).value();
       refresh(*in.made.store);
       REQUIRE(in.cases().saveReport(id, "Een verslagje over slapen"));
     }},
    {"a form is thrown away",
     [](PlanStore& in) {
       const auto id = in.cases().beginAdministration(in.carers[0], lsvg(), day("2026-11-20")).value();
       REQUIRE(in.cases().saveItem(id, {"1", 3, {}, {}, "begonnen", {}}));
       refresh(*in.made.store);
       REQUIRE(in.cases().discardDraft(id));
     }},
    {"an empty form is thrown away",
     [](PlanStore& in) {
       const auto id = in.cases().beginAdministration(in.carers[0], lsvg(), day("2026-11-20")).value();
       refresh(*in.made.store);
       REQUIRE(in.cases().discardDraft(id));
     }},
    {"a form is had back",
     [](PlanStore& in) {
       const auto id = in.cases().beginAdministration(in.carers[0], lsvg(), day("2026-11-20")).value();
       REQUIRE(in.cases().saveItem(id, {"1", 3, {}, {}, "begonnen", {}}));
       REQUIRE(in.cases().discardDraft(id));
       refresh(*in.made.store);
       REQUIRE(in.cases().restoreDraft(id));
     }},
    {"an answer is given",
     [](PlanStore& in) { REQUIRE(in.plan().saveAnswer(in.id, in.answer("history-neglect", "yes", "onderbuik"))); }},
    {"an answer is changed",
     [](PlanStore& in) {
       REQUIRE(in.plan().saveAnswer(in.id, in.answer("history-neglect", "yes", "onderbuik")));
       refresh(*in.made.store);
       REQUIRE(in.plan().saveAnswer(in.id, in.answer("history-neglect", "no", "nagevraagd")));
     }},
    {"an answer is taken back",
     [](PlanStore& in) {
       const auto answer = in.answer("history-neglect", "yes", "onderbuik");
       REQUIRE(in.plan().saveAnswer(in.id, answer));
       refresh(*in.made.store);
       REQUIRE(in.plan().takeBack(in.id, answer.key));
     }},
    {"a record from elsewhere",
     [](PlanStore& in) {
       in.as(casefile::Role::QualifiedDiagnostician);
       REQUIRE(in.plan().saveOutside(in.id, outsideRecord()));
     }},
    {"an event",
     [](PlanStore& in) {
       const auto id = in.plan().saveEvent(in.id, lifeEvent()).value();
       refresh(*in.made.store);
       REQUIRE(in.plan().removeEvent(in.id, id));
     }},
    {"a decision",
     [](PlanStore& in) {
       in.observe();
       refresh(*in.made.store);
       auto first = decision(casefile::MoveKind::ConcludeStep1, "no-suspicion", "gerustgesteld");
       first.nextLook = day("2027-01-11");
       REQUIRE(in.plan().decide(in.id, first));
     }},
    {"the case is closed",
     [](PlanStore& in) {
       in.observe();
       auto first = decision(casefile::MoveKind::ConcludeStep1, "no-suspicion");
       first.nextLook = day("2027-01-11");
       REQUIRE(in.plan().decide(in.id, first));
       refresh(*in.made.store);
       REQUIRE(in.plan().decide(in.id, decision(casefile::MoveKind::Close, "other", "klaar")));
     }},
    {"help is chosen and ended",
     [](PlanStore& in) {
       const auto id = in.care().choose(in.id, choiceOf("vipp-sd", "vraag van ouders")).value();
       refresh(*in.made.store);
       REQUIRE(in.care().end(in.id, id, "verhuisd"));
     }},
    {"it is given to somebody else",
     [](PlanStore& in) {
       store::CaseloadRepository caseload(*in.made.store);
       REQUIRE(caseload.assign(in.id, {std::nullopt, {in.person(), in.person() + 1}}));
     }},
    {"it comes to a team and leaves it",
     [](PlanStore& in) {
       const auto in_ = std::to_string(in.id);
       REQUIRE(in.database().runScript("INSERT INTO teams VALUES (7, 'Oost', 'oost'), (8, 'West', 'west'); "
                                       "INSERT OR REPLACE INTO case_teams VALUES (" +
                                       in_ +
                                       ", 7); "
                                       "UPDATE case_teams SET team = 8; DELETE FROM case_teams"));
     }},
    {"it is opened in emergency",
     [](PlanStore& in) {
       REQUIRE(in.database().runScript(
           "INSERT INTO emergency_accesses (case_id, reason, until_at, by_account, by_name, by_role, by_registrations, "
           "by_at) SELECT id, 'crisis', '2026-11-22', 2, 'x', 'youth-professional', '[]', '2026-11-21' FROM cases"));
     }},
    {"a colleague has another name",
     [](PlanStore& in) {
       REQUIRE(in.database().runScript("UPDATE accounts SET name = 'Ander Voorbeeld', name_folded = 'ander voorbeeld' "
                                       "WHERE id = (SELECT min(account) FROM case_workers)"));
     }},
};

} // namespace

TEST_CASE("case index: after every change it is what it would be if it were made anew") {
  PlanStore in;
  refresh(*in.made.store);
  for (const Change& change : kChanges) {
    INFO(change.what);
    PlanStore each;
    refresh(*each.made.store);
    change.make(each);
    checkAsMadeAnew(*each.made.store);
  }
}

TEST_CASE("case index: of the example cases and of every frozen store it is as made anew") {
  NewlyMade made;
  REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan(), shippedInterventions()).has_value());
  checkAsMadeAnew(*made.store);
  constexpr const char* kLater = "2036-11-21";
  // That of schema 6 has an index already: rows that are not stale keep the day they were made on.
  constexpr std::pair<const char*, const char*> kFrozen[] = {{"store-v1", kLater}, {"store-v2", kLater},
                                                             {"store-v3", kLater}, {"store-v4", kLater},
                                                             {"store-v5", kLater}, {"store-v6", "2026-11-21"}};
  for (const auto& [name, today] : kFrozen) {
    INFO(name);
    const TempDir dir;
    const FixedClock clock(day(today));
    const auto folder = copyOf(name, dir);
    auto opened = store::openStore(folder, "voorbeeld: FENNA", passphrase(kFixturePassphrase), clock);
    if (!opened) opened = store::openStore(folder, {}, passphrase(kFixturePassphrase), clock);
    REQUIRE(opened.has_value());
    CHECK(stale(opened->database()) > 0);
    checkAsMadeAnew(*opened);
  }
}

TEST_CASE("case index: a part at a time, and what is left is told") {
  NewlyMade made;
  for (int i = 0; i < 5; ++i)
    REQUIRE(made.cases().createCase(youth()).has_value());
  CHECK(store::refreshCaseIndex(*made.store, shippedPlan(), catalogue(), 2) == 3);
  CHECK(store::refreshCaseIndex(*made.store, shippedPlan(), catalogue(), 2) == 1);
  CHECK(store::refreshCaseIndex(*made.store, shippedPlan(), catalogue(), 2) == 0);
  CHECK(store::refreshCaseIndex(*made.store, shippedPlan(), catalogue(), 2) == 0);
}

TEST_CASE("case index: a case that cannot be read keeps nobody from the others") {
  NewlyMade made;
  const auto damaged = made.cases().createCase(youth("Voorbeeld: Stuk")).value();
  const auto sound = made.cases().createCase(youth("Voorbeeld: Heel")).value();
  auto& database = made.store->database();
  REQUIRE(database.run("UPDATE cases SET date_of_birth = 'ooit' WHERE id = ?", damaged));
  REQUIRE(kindOf(made.cases().load(damaged)) == ErrorKind::StoreDamaged);
  refresh(*made.store);
  CHECK(database.integer("SELECT case_id FROM case_index") == sound);
  CHECK(database.integer("SELECT count(*) FROM case_index") == 1);
}

TEST_CASE("case index: nothing a person did stands in the log for it") {
  NewlyMade made;
  REQUIRE(made.cases().createCase(youth()).has_value());
  const auto before = made.store->database().integer("SELECT count(*) FROM access_log");
  refresh(*made.store);
  CHECK(made.store->database().integer("SELECT count(*) FROM access_log") == before);
}

TEST_CASE("case index: where a case stands, its highest LSVG and when to look again") {
  PlanStore in;
  const auto standing = [&] { return store::standingOf(in.file(), shippedPlan(), catalogue(), in.made.clock.today()); };
  CHECK(standing().stage == plan::Stage::Step1);
  CHECK_FALSE(standing().ready);
  CHECK_FALSE(standing().lsvg);
  in.screen(1); // 8
  CHECK(standing().lsvg == 8);
  in.screen(3); // 24: of the same relationship, so it takes the place of the first
  CHECK(standing().lsvg == 24);
  in.screen(2);
  CHECK(standing().lsvg == 16);
  const auto other = in.cases().beginAdministration(in.carers[1], lsvg(), day("2026-11-20")).value();
  REQUIRE(in.cases().saveConditions(other, conditions(), true));
  for (const auto& item : lsvg().items)
    REQUIRE(in.cases().saveItem(other, {item.id, 4, {}, {}, "argument", {}}));
  REQUIRE(in.cases().saveReport(other, "verslag"));
  CHECK(standing().lsvg == 16); // a draft does not count
  REQUIRE(in.cases().complete(other, lsvg()));
  CHECK(standing().lsvg == 32);
  in.observe();
  CHECK(standing().ready);
  auto first = decision(casefile::MoveKind::ConcludeStep1, "suspicion");
  REQUIRE(in.plan().decide(in.id, first));
  CHECK(standing().stage == plan::Stage::Step2);
  CHECK_FALSE(standing().ready);
  in.answerAll("step-2");
  CHECK(standing().ready);
}

TEST_CASE("case index: what does not fit the records is found by verifying, and what waits is not held against it") {
  const auto faults = [](const char* broken) {
    PlanStore in;
    refresh(*in.made.store);
    REQUIRE(in.database().runScript(broken));
    const auto report = store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions());
    REQUIRE(report.has_value());
    for (const auto& fault : report->faults)
      CHECK(fault.what == "case-index");
    return report->faults.size();
  };
  CHECK(faults("SELECT 1") == 0);
  for (const char* broken :
       {"UPDATE case_index SET stage = 'closed'", "UPDATE case_index SET ready = 1 - ready",
        "UPDATE case_index SET next_look = '2026-01-01'", "UPDATE case_index SET lsvg = 9",
        "UPDATE case_index SET drafts = 3", "UPDATE case_index SET carers = 'x'", "UPDATE case_index SET workers = 'x'",
        "UPDATE case_index SET last_date = '2026-01-01', last_instrument = 'lsvg'", "DELETE FROM case_words",
        "UPDATE case_words SET words = 'x'", "UPDATE case_words SET workers = 'x'",
        "UPDATE case_words SET reach = 'x'"}) {
    INFO(broken);
    CHECK(faults(broken) == 1);
  }
  CHECK(faults("UPDATE case_index SET stage = 'closed'; INSERT INTO case_stale SELECT id FROM cases") == 0);
}
