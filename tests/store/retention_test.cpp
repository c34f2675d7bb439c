#include "store/report_repository.h"
#include "store/retention.h"

#include "store/backup_support.h"
#include "store/case_index.h"
#include "store/child.h"
#include "store/consent_rows.h"
#include "store/database_file.h"
#include "store/destroy.h"
#include "store/verification.h"

#include <unistd.h>

#include <algorithm>

// Until when a case is kept, and that nothing of it is left once it was destroyed.

using namespace haven;
using namespace haven::tests;
using casefile::ConsentScope;
using casefile::DestroyGround;
namespace fs = std::filesystem;

namespace {

/// Two cases full of words of their own, of which the first may be destroyed.
struct Kept {
  store::CheapKeys cheap;
  PlanStore in;
  casefile::CaseId other = 0;

  Kept() {
    fill(in.id, "Zilverkwartel");
    other = in.cases().createCase(youth("Voorbeeld: Bokkenrijder")).value();
    REQUIRE(in.cases().addRelationship(other, carer("Voorbeeld: Bokkenrijder")).has_value());
    fill(other, "Bokkenrijder");
    REQUIRE(store::refreshCaseIndex(*in.made.store, shippedPlan(), catalogue()) == 0);
  }
  store::RetentionRepository retention() { return store::RetentionRepository(*in.made.store); }
  void own(casefile::CaseId id) {
    REQUIRE(in.database().run("INSERT OR IGNORE INTO case_workers SELECT ?, id FROM accounts", id).has_value());
  }
  /// Everything that a case can keep, with the word in it.
  void fill(casefile::CaseId id, const std::string& word) {
    own(id);
    auto cases = in.cases();
    auto someone = youth("Voorbeeld: " + word);
    REQUIRE(cases.updateYouth(id, someone).has_value());
    const auto relationship = cases.load(id)->relationships.front().id;
    const auto form = cases.beginAdministration(relationship, lsvg(), day("2026-11-20")).value();
    REQUIRE(cases.saveConditions(form, conditions(), true).has_value());
    for (const auto& item : lsvg().items)
      REQUIRE(cases.saveItem(form, {item.id, 2, {}, {}, word + " bij " + item.id, word}).has_value());
    REQUIRE(cases.saveReport(form, word + std::string(30'000, 'x') + word).has_value());
    REQUIRE(cases.complete(form, lsvg()).has_value());
    const auto correction = cases.beginCorrection(form, word).value();
    REQUIRE(cases.complete(correction, lsvg()).has_value());
    const auto draft = cases.beginAdministration(relationship, lsvg(), day("2026-11-21")).value();
    REQUIRE(cases.saveReport(draft, word).has_value());
    const std::string by = "1, 'Voorbeeld', 'behavioural-scientist', '[]', '2026-11-21T12:00:00Z'";
    auto& database = in.database();
    REQUIRE(database.run("INSERT INTO discarded_drafts VALUES (?, " + by + ")", draft).has_value());
    casefile::PlanAnswer answer = in.answer("history-events", "yes", word);
    REQUIRE(in.plan().saveAnswer(id, answer).has_value());
    auto record = outsideRecord();
    record.outcome = word;
    REQUIRE(in.plan().saveOutside(id, record).has_value());
    auto event = lifeEvent();
    event.text = word;
    REQUIRE(in.plan().saveEvent(id, event).has_value());
    const auto chosen = in.care().choose(id, choiceOf("vipp-sd", word)).value();
    auto letter = letterAbout(chosen);
    letter.receiver = word;
    REQUIRE(in.care().keepLetter(id, letter).has_value());
    REQUIRE(in.care().end(id, chosen, word).has_value());
    casefile::ConsentRow consent;
    consent.given = true;
    consent.on = day("2026-11-20");
    consent.person = word;
    REQUIRE(retention().recordConsent(id, consent).has_value());
    REQUIRE(database
                .run("INSERT INTO emergency_accesses (case_id, reason, until_at, by_account, by_name, by_role, "
                     "by_registrations, by_at) VALUES (?, ?, '2026-11-22T00:00:00Z', " +
                         by + ")",
                     id, word)
                .has_value());
    REQUIRE(database
                .run("INSERT OR REPLACE INTO kept_places VALUES ((SELECT count(*) + 1 FROM kept_places), ?, "
                     "'2026-11-21T12:00:00Z', ?)",
                     id, word)
                .has_value());
    store::ReportRepository reports(*in.made.store);
    REQUIRE(reports.keepComposition(id, "step-2", '"' + word + '"'));
    store::ReportCopy report;
    report.kind = "step-2";
    report.pages = 1;
    REQUIRE(reports.keepCopy(id, report, "%PDF-1.4 " + word + std::string(30'000, 'x') + word).has_value());
    REQUIRE(database
                .run("INSERT INTO decision_proposals (case_id, round, kind, outcome, reason, departure, revision, "
                     "follow, follow_text, second_account, second_name, second_role, after_move, by_account, by_name, "
                     "by_role, by_registrations, by_at) VALUES (?, 1, 'conclude-step-2', 'confirmed', ?, '', '', '', "
                     "'', 2, 'Voorbeeld', 'youth-professional', 0, " +
                         by + ")",
                     id, word)
                .has_value());
    REQUIRE(database
                .run("INSERT INTO proposal_answers VALUES (?, ?, 'withdrawn', ?, NULL, " + by + ")",
                     database.lastInsertId(), id, word)
                .has_value());
    const auto team = database.run("INSERT INTO teams (name, name_folded) VALUES (?, ?)", "team " + std::to_string(id),
                                   "team " + std::to_string(id));
    REQUIRE(team.has_value());
    REQUIRE(database.run("INSERT OR REPLACE INTO case_teams VALUES (?, ?)", id, database.lastInsertId()).has_value());
  }
  /// By the rows alone: what closing asks for is tested with the plan.
  void close(casefile::CaseId id) {
    REQUIRE(in.database()
                .run("INSERT INTO plan_moves (case_id, round, kind, outcome, reason, departure, revision, follow, "
                     "follow_text, by_account, by_name, by_role, by_registrations, by_at) VALUES (?, 1, 'close', "
                     "'other', 'klaar', '', '', '', '', 1, 'Voorbeeld', 'behavioural-scientist', '[]', "
                     "'2026-11-21T12:00:00Z')",
                     id)
                .has_value());
  }
  /// How many pages of the database have the word in them, free ones too, and how many rows of any table.
  std::int64_t traces(const std::string& word) {
    in.database().dropCache();
    auto pages = in.database().query("SELECT count(*) FROM sqlite_dbpage WHERE instr(data, CAST(? AS BLOB)) > 0", word);
    REQUIRE(pages->step() == true);
    std::int64_t found = pages->integer(0);
    for (const auto& [table, rows] : rowsOf(in.database()))
      for (const std::string& row : rows)
        if (row.find(word) != std::string::npos) ++found;
    return found;
  }
};

Error refusal(std::string field, std::string reason) {
  return {ErrorKind::InvalidInput, {{"field", std::move(field)}, {"reason", std::move(reason)}}};
}

const std::set<std::string> kAlsoChanged{"access_log", "log_head", "destroyed_cases", "sqlite_sequence"};

} // namespace

TEST_CASE("nothing of a destroyed case is left, and everything else is as it was") {
  Kept kept;
  REQUIRE(kept.traces("Zilverkwartel") > 10);
  REQUIRE(kept.traces("kwartel") > kept.traces("Zilverkwartel")); // among what it is found by the word is folded
  auto others = rowsOf(kept.in.database(), kAlsoChanged);
  const std::string number = kept.in.file().number;
  const auto copy = kept.in.made.folder / "haven.db.before-v9";
  writeBytes(copy, "een kopie van vroeger");
  REQUIRE(kept.retention().destroy(kept.in.id, number, DestroyGround::Example).has_value());

  CHECK(kept.traces("Zilverkwartel") == 0);
  CHECK(kept.traces("kwartel") == 0);
  CHECK(kept.traces("Bokkenrijder") > 10);
  CHECK(kept.traces("bokkenrijder") > 2);
  CHECK(kept.in.database().integer("PRAGMA freelist_count") == 0);
  CHECK_FALSE(fs::exists(copy));
  CHECK(fs::file_size(kept.in.made.folder / "haven.db-wal") <= 40'000); // what was written after it was emptied
  const auto after = rowsOf(kept.in.database(), kAlsoChanged);
  for (auto& [table, rows] : others) {
    INFO(table);
    if (table.starts_with("case_words_") || table.starts_with("case_notes_")) continue; // where words stand, all in one
    std::erase_if(rows, [](const std::string& row) {
      return row.find("Zilverkwartel") != std::string::npos || row.find("zilverkwartel") != std::string::npos;
    });
    for (const std::string& row : after.at(table))
      CHECK(std::ranges::find(rows, row) != rows.end());
  }
  CHECK(kindOf(kept.in.cases().load(kept.in.id)) == ErrorKind::NotFound);
  CHECK(kept.in.database().integer("SELECT count(*) FROM administrations") == 3);
  CHECK(kept.in.cases().load(kept.other).has_value());
  const auto verified = store::verify(*kept.in.made.store, catalogue(), shippedPlan(), shippedInterventions()).value();
  for (const auto& fault : verified.faults)
    FAIL_CHECK(fault.what << " " << fault.where);
  CHECK(kept.in.database().integer("SELECT count(*) FROM case_words WHERE case_words MATCH 'zilverkwartel*'") == 0);
  CHECK(kept.in.database().integer("SELECT count(*) FROM case_notes WHERE case_notes MATCH 'zilverkwartel'") == 0);
  CHECK(kept.in.database().integer("SELECT count(*) FROM case_notes WHERE case_notes MATCH 'bokkenrijder'") == 1);

  // Nobody reads it from the files either, with the key in hand.
  const Secret key = kept.in.database().key().clone();
  kept.in.made.close();
  for (const auto& [name, bytes] : contentOf(kept.in.made.folder))
    CHECK(bytes.find("Zilverkwartel") == std::string::npos);
  REQUIRE(fs::exists(kept.in.made.folder / "haven.db"));
  CHECK_FALSE(fs::exists(kept.in.made.folder / "haven.db-wal"));
}

TEST_CASE("no table keeps a row of a destroyed case") {
  // Every column that names a case or a record of one, in whatever table the schema has.
  Kept kept;
  const auto id = kept.in.id;
  kept.close(id);
  const std::string number = kept.in.file().number;
  auto& database = kept.in.database();
  std::vector<std::string> tables;
  auto query = database.query("SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' "
                              "AND c.name = 'case_id' AND m.name NOT IN ('access_log', 'destruction', 'case_stale')");
  while (query->step().value())
    tables.push_back(query->text(0));
  query->reset();
  CHECK(tables.size() >= 14);
  for (const auto& table : tables) {
    INFO(table);
    CHECK(database.integer("SELECT count(*) FROM " + table + " WHERE case_id = " + std::to_string(id)).value() > 0);
  }
  REQUIRE(kept.retention().destroy(id, number, DestroyGround::Example).has_value());
  for (const auto& table : tables) {
    INFO(table);
    CHECK(database.integer("SELECT count(*) FROM " + table + " WHERE case_id = " + std::to_string(id)) == 0);
  }
}

TEST_CASE("that there was a case stays, and its number is not given again") {
  Kept kept;
  const std::string number = kept.in.cases().load(kept.other)->number;
  kept.close(kept.other);
  REQUIRE(kept.retention().destroy(kept.other, " " + number + " ", DestroyGround::Request).has_value());
  const auto gone = kept.retention().destroyed().value();
  REQUIRE(gone.size() == 1);
  CHECK(gone.front().number == number);
  CHECK(gone.front().ground == "request");
  CHECK(gone.front().by.name == kAccountName);
  CHECK(gone.front().by.at == "2026-11-21T12:00:00Z");
  auto logged = kept.in.database().query("SELECT case_number, object, ground FROM access_log WHERE act = 'destroy'");
  REQUIRE(logged->step() == true);
  CHECK(logged->text(0) == number);
  CHECK(logged->text(1) == "case");
  logged->reset();
  const auto next = kept.in.cases().createCase(youth()).value();
  CHECK(kept.in.cases().load(next)->number != number);
  CHECK(next != kept.other);
  CHECK(kindOf(kept.retention().destroy(kept.other, number, DestroyGround::Request)) == ErrorKind::NotFound);
}

TEST_CASE("what is not to be destroyed is refused, and nothing changes") {
  struct Row {
    const char* why;
    bool example;
    bool closed;
    int years; ///< since
    const char* typed;
    DestroyGround ground;
    Error error;
  };
  const Row rows[] = {
      {"another number", true, true, 30, "2026-0009", DestroyGround::Request, refusal("number", "other-number")},
      {"no number", true, true, 30, "", DestroyGround::Request, refusal("number", "other-number")},
      {"still open", false, false, 30, nullptr, DestroyGround::RetentionPassed, refusal("case", "case-open")},
      {"still open, on request", false, false, 0, nullptr, DestroyGround::Request, refusal("case", "case-open")},
      {"nineteen years", false, true, 19, nullptr, DestroyGround::RetentionPassed, refusal("case", "too-early")},
      {"an example within its time", true, true, 1, nullptr, DestroyGround::RetentionPassed,
       refusal("case", "too-early")},
      {"no example", false, true, 30, nullptr, DestroyGround::Example, refusal("ground", "unknown-value")},
  };
  const store::CheapKeys cheap;
  for (const Row& row : rows) {
    INFO(row.why);
    PlanStore in;
    const auto id = in.cases().createCase(youth(), {}, row.example).value();
    if (row.closed) {
      REQUIRE(in.database().run("INSERT OR IGNORE INTO case_workers VALUES (?, 1)", id).has_value());
      REQUIRE(in.plan().decide(id, decision(casefile::MoveKind::Close, "other", "klaar")).has_value());
    }
    in.made.clock.set(in.made.clock.today() + std::chrono::years(row.years));
    const auto before = rowsOf(in.database());
    const std::string number = in.cases().load(id)->number;
    const auto logged = rowsOf(in.database());
    CHECK(errorOf(store::RetentionRepository(*in.made.store)
                      .destroy(id, row.typed == nullptr ? number : row.typed, row.ground)) == row.error);
    CHECK(rowsOf(in.database()) == logged);
  }
}

TEST_CASE("whoever may not destroy a case does not") {
  Kept kept;
  const std::string number = kept.in.file().number;
  kept.in.as(casefile::Role::YouthProfessional);
  const auto before = rowsOf(kept.in.database());
  CHECK(kindOf(kept.retention().destroy(kept.in.id, number, DestroyGround::Example)) == ErrorKind::NotAllowed);
  CHECK(kindOf(kept.retention().past()) == ErrorKind::NotAllowed);
  CHECK(kindOf(kept.retention().destroyed()) == ErrorKind::NotAllowed);
  CHECK(rowsOf(kept.in.database()) == before);
  kept.in.as(casefile::Role::QualifiedDiagnostician);
  CHECK(kept.retention().destroy(kept.in.id, number, DestroyGround::Example).has_value());
}

TEST_CASE("a case is kept for twenty years from its last change, whatever changed") {
  const store::CheapKeys cheap;
  PlanStore in;
  const auto id = in.cases().createCase(youth("Voorbeeld: Sam")).value();
  REQUIRE(in.database().run("INSERT OR IGNORE INTO case_workers VALUES (?, 1)", id).has_value());
  store::RetentionRepository retention(*in.made.store);
  CHECK(retention.of(id)->lastChange == day("2026-11-21"));
  CHECK_FALSE(retention.of(id)->closed);
  in.made.clock.set(day("2027-03-01"));
  REQUIRE(in.cases().addRelationship(id, carer()).has_value());
  in.made.clock.set(day("2028-02-29"));
  REQUIRE(in.plan().decide(id, decision(casefile::MoveKind::Close, "other", "klaar")).has_value());
  in.made.clock.set(day("2030-01-01"));
  REQUIRE(in.cases().load(id).has_value()); // reading is no change
  auto row = retention.of(id).value();
  CHECK(row.closed);
  CHECK(row.lastChange == day("2028-02-29"));
  CHECK(row.keptUntil == day("2048-02-29"));
  in.made.clock.set(day("2048-02-28"));
  CHECK(retention.past()->empty());
  in.made.clock.set(day("2048-02-29"));
  REQUIRE(retention.past()->size() == 1);
  CHECK(retention.past()->front().number == row.number);
  row.closed = false;
  CHECK_FALSE(row.isPast(day("2048-02-29"))); // an open case is never past its time
  // A consent that is withdrawn in a closed case counts as a change.
  casefile::ConsentRow consent;
  consent.on = day("2048-02-29");
  consent.person = "Voorbeeld: Sam";
  REQUIRE(retention.recordConsent(id, consent).has_value());
  CHECK(retention.of(id)->keptUntil == day("2068-02-29"));
  CHECK(retention.past()->empty());
  CHECK(kindOf(retention.of(999)) == ErrorKind::NotFound);
}

TEST_CASE("destroying that is cut off is finished at the next opening, or never happened") {
  Kept kept;
  const std::string number = kept.in.file().number;
  const Secret key = kept.in.database().key().clone();
  // Between the commit and the clearing.
  {
    auto transaction = store::Transaction::begin(kept.in.database()).value();
    REQUIRE(store::deleteCase(kept.in.database(), kept.in.id).has_value());
    REQUIRE(transaction.commit().has_value());
  }
  writeBytes(kept.in.made.folder / "haven.db.before-v9", "een kopie van vroeger");
  kept.in.reopen();
  CHECK(kept.traces("Zilverkwartel") == 0);
  CHECK_FALSE(fs::exists(kept.in.made.folder / "haven.db.before-v9"));
  CHECK(kept.in.database().integer("SELECT count(*) FROM settings WHERE key = 'vacuum-needed'") == 0);
}

TEST_CASE("destroying that is killed at any moment leaves all of a case or nothing") {
  Kept kept;
  const std::string number = kept.in.cases().load(kept.other)->number;
  kept.close(kept.other);
  const Secret key = kept.in.database().key().clone();
  kept.in.made.close();
  const auto before = contentOf(kept.in.made.folder);
  int all = 0;
  int nothing = 0;
  std::chrono::microseconds taken{0};
  constexpr int kRounds = 30;
  for (int round = 0; round < kRounds; ++round) {
    putContent(kept.in.made.folder, before);
    Child child([&](int out) {
      auto opened = openWithKey(kept.in.made.folder, key, kept.in.made.clock, kAccountName);
      if (!opened || ::write(out, "x", 1) != 1) return;
      static_cast<void>(store::RetentionRepository(*opened).destroy(kept.other, number, DestroyGround::Request));
      static_cast<void>(::write(out, "y", 1));
      ::pause();
    });
    char ready = 0;
    REQUIRE(::read(child.output(), &ready, 1) == 1);
    const auto begun = std::chrono::steady_clock::now();
    if (round == 0) {
      REQUIRE(::read(child.output(), &ready, 1) == 1);
      taken = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
    } else {
      // The first few at once: on a busy machine the one that was timed can have taken many times as long as the next.
      ::usleep(static_cast<useconds_t>(taken.count() * 3 / 2 * std::max(0, round - 3) / kRounds));
    }
    child.kill();
    kept.in.as(kAccountName);
    const bool there = kept.in.cases().load(kept.other).has_value();
    if (there) CHECK(kept.in.cases().load(kept.other)->administrations.size() >= 2);
    if (!there) CHECK(kept.traces("Bokkenrijder") == 0);
    ++(there ? all : nothing);
    CHECK(kept.in.database().integer("SELECT count(*) FROM settings WHERE key = 'vacuum-needed'") == 0);
    CHECK(store::verify(*kept.in.made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
    kept.in.made.close();
  }
  CHECK(all > 0);
  CHECK(nothing > 0);
}

TEST_CASE("which backups still hold a destroyed case is told") {
  Kept kept;
  const std::string number = kept.in.file().number;
  REQUIRE(store::makeBackup(*kept.in.made.store, kept.in.made.dir / "eerder").has_value());
  kept.in.made.clock.advance(std::chrono::hours(1));
  REQUIRE(kept.retention().destroy(kept.in.id, number, DestroyGround::Example).has_value());
  kept.in.made.clock.advance(std::chrono::hours(1));
  REQUIRE(store::makeBackup(*kept.in.made.store, kept.in.made.dir / "later").has_value());
  const auto holding = kept.retention().backupsHolding(number).value();
  REQUIRE(holding.size() == 1);
  CHECK(holding.front().file == "eerder");
  CHECK(kindOf(kept.retention().backupsHolding("2026-0099")) == ErrorKind::NotFound);
}
