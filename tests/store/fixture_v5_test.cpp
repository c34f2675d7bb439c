#include "plan/plan_state.h"
#include "store/access_log.h"
#include "store/accounts.h"
#include "store/backup.h"
#include "store/caseload.h"
#include "store/frozen.h"
#include "store/plan_repository.h"
#include "store/retention.h"
#include "store/settings.h"
#include "store/sqlite.h"
#include "store/verification.h"

#include <algorithm>

// The frozen store of schema 5 holds what was put in (frozen.cpp): who works there, whose cases they are, and what
// became of them.

using namespace haven;
using namespace haven::tests;

namespace {

/// The store as one of its people has it, ten years on.
struct FrozenV5 {
  TempDir dir;
  FixedClock clock{day("2036-11-21")};
  SystemRandom random;
  std::filesystem::path folder = copyOf("store-v5", dir);
  store::OpenStore store;

  explicit FrozenV5(std::string_view name = "voorbeeld: FENNA", std::string_view word = kFixturePassphrase)
      : store(store::openStore(folder, name, passphrase(word), clock).value()) {}

  [[nodiscard]] store::CaseRepository cases() { return store::CaseRepository(store); }
  [[nodiscard]] casefile::CaseFile load(const char* number) {
    return cases().load(cases().findNumber(number).value()).value();
  }
};

} // namespace

TEST_CASE("the frozen store of schema 5 opens, reads and verifies") {
  FrozenV5 frozen;
  CHECK(frozen.cases().list()->size() == 7); // of eight, one is of the other team
  const auto report = store::verify(frozen.store, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  CHECK(report->scoresRecomputed == 19);
  CHECK(report->careRecords == 8);
  CHECK(report->planRecords == 219);
  CHECK(report->accessRecords == 6); // emergency, two of consent, discarded, destroyed, backup
  CHECK(store::AccessLog(frozen.store).verify()->faults.empty());
}

TEST_CASE("the frozen store of schema 5 knows who works there") {
  FrozenV5 frozen;
  auto rows = store::AccountRepository(frozen.store, frozen.random).list().value();
  struct Row {
    std::string_view name;
    casefile::Role role;
    std::size_t teams;
    bool administrator, mustChange, disabled, hasPassphrase, keyFile;
  };
  using casefile::Role;
  const Row expected[] = {
      {"Voorbeeld: Fenna", Role::BehaviouralScientist, 1, true, false, false, true, false},
      {kFrozenJoris, Role::YouthProfessional, 1, false, true, false, true, false},
      {kFrozenMirte, Role::QualifiedDiagnostician, 1, false, true, false, true, false},
      {kFrozenHilde, Role::QualifiedDiagnostician, 1, false, true, true, false, false},
      {kFrozenWies, Role::Administrator, 0, true, false, false, true, true},
  };
  REQUIRE(rows.size() == std::size(expected));
  for (const Row& row : expected) {
    INFO(row.name);
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto& one) { return one.account.name == row.name; });
    REQUIRE(found != rows.end());
    CHECK(found->account.role == row.role);
    CHECK(found->account.teams.size() == row.teams);
    CHECK(found->account.administrator == row.administrator);
    CHECK(found->account.mustChangePassphrase == row.mustChange);
    CHECK(found->account.disabled == row.disabled);
    CHECK(found->hasPassphrase == row.hasPassphrase);
    CHECK(found->keyFile == row.keyFile);
  }
  const auto teams = store::CaseloadRepository(frozen.store).teamNames().value();
  REQUIRE(teams.size() == 2);
  CHECK(teams[0].second == "Voorbeeld: team Oost");
  CHECK(teams[1].second == "Voorbeeld: team West");
}

TEST_CASE("the frozen second factor of schema 5 opens, and nothing opens without it") {
  const TempDir dir;
  const FixedClock clock(day("2036-11-21"));
  const auto folder = copyOf("store-v5", dir);
  const Secret word = passphrase(kFrozenWiesPassphrase);
  CHECK(kindOf(store::openStore(folder, {kFrozenWies, word, {}}, clock)) == ErrorKind::SecondFactorNeeded);
  auto opened = store::openStore(folder, {kFrozenWies, word, fixtures() / "store-v5" / kFrozenKeyFile}, clock);
  REQUIRE(opened.has_value());
  const auto settings = store::readSettings(*opened).value();
  CHECK(settings.idleMinutes == 5);
  CHECK(settings.backupsKept == 3);
}

TEST_CASE("the frozen store of schema 5 lets nobody in who was disabled") {
  const TempDir dir;
  const FixedClock clock(day("2036-11-21"));
  const auto opened = store::openStore(copyOf("store-v5", dir), kFrozenHilde, passphrase(kFrozenGiven), clock);
  CHECK(kindOf(opened) == ErrorKind::WrongCredentials);
}

TEST_CASE("the frozen store of schema 5 tells whose case it is, who came from elsewhere and why") {
  FrozenV5 frozen;
  store::CaseloadRepository caseload(frozen.store);
  const auto noor = frozen.load("2026-0001");
  const auto emergencies = caseload.emergencies(noor.id).value();
  REQUIRE(emergencies.size() == 1);
  CHECK(emergencies.front().reason == "Vader belde in paniek");
  CHECK(emergencies.front().by.name == kFrozenHilde);
  CHECK(emergencies.front().by.role == casefile::Role::QualifiedDiagnostician);
  CHECK(emergencies.front().until == "2026-11-22T00:00:00Z");
  store::LogFilter filter;
  filter.caseNumber = "2026-0001";
  filter.act = store::LogAct::Emergency;
  const auto rows = store::AccessLog(frozen.store).rows(filter).value();
  REQUIRE(rows.size() == 1);
  CHECK(rows.front().name == kFrozenHilde);
  filter = {};
  filter.act = store::LogAct::LoginFailed;
  CHECK(store::AccessLog(frozen.store).rows(filter)->size() == 1);

  const auto holders = caseload.holders(noor.id).value();
  CHECK(holders.team == frozen.store.account().teams.front());
  CHECK(holders.workers == std::vector{frozen.store.account().id});
  CHECK(frozen.store.database().integer(
            "SELECT count(*) FROM case_teams c JOIN teams t ON t.id = c.team WHERE t.name = 'Voorbeeld: team West'") ==
        1);
}

TEST_CASE("the frozen store of schema 5 keeps consent, and a draft that was thrown away") {
  FrozenV5 frozen;
  const auto noor = frozen.load("2026-0001");
  REQUIRE(noor.consents.size() == 2);
  CHECK_FALSE(isWithdrawn(noor.consents, casefile::ConsentScope::Screening));
  CHECK(isWithdrawn(noor.consents, casefile::ConsentScope::Sharing));
  CHECK(noor.consents.back().on == day("2026-11-20"));
  CHECK(noor.consents.back().person == "Voorbeeld: Marit");
  CHECK(noor.consents.back().note == "wil het eerst met oma bespreken");
  const auto discarded = frozen.cases().discardedDrafts(noor.id).value();
  REQUIRE(discarded.size() == 1);
  CHECK(discarded.front().by.name == "Voorbeeld: Fenna");
  CHECK(discarded.front().date == day("2026-11-20"));
  REQUIRE(frozen.cases().restoreDraft(discarded.front().id).has_value());
  CHECK(frozen.cases().loadAdministration(discarded.front().id)->report == "Toch niet nodig.");
  const auto sem = frozen.load("2026-0002");
  CHECK(sem.care.choices.back().intervention == "local-spel");
  CHECK(sem.care.choices.back().local);
  CHECK(store::takePlace(frozen.store).value() == R"({"page":"case"})");
}

TEST_CASE("the frozen store of schema 5 keeps what a colleague changed and took out") {
  FrozenV5 frozen;
  const auto fien = frozen.load("2026-0006");
  CHECK(fien.plan.events.size() == 6); // of seven, one taken out
  CHECK(fien.plan.events.front().note == "Voorbeeld: volgens het geboortekaartje");
  CHECK(fien.plan.events.front().entered.name == kFrozenMirte);
  CHECK(fien.plan.outside.size() == 1); // of two
  CHECK(fien.plan.moves.back().revision == "Voorbeeld: na het gesprek met school");
  CHECK(fien.plan.moves.size() == 2);
  CHECK(frozen.store.database().integer("SELECT count(*) FROM life_events") == 9);
  CHECK(frozen.store.database().integer("SELECT count(*) FROM life_events WHERE removed = 1") == 1);
}

TEST_CASE("the frozen store of schema 5 remembers what was destroyed and backed up") {
  FrozenV5 frozen;
  store::RetentionRepository retention(frozen.store);
  const auto gone = retention.destroyed().value();
  REQUIRE(gone.size() == 1);
  CHECK(gone.front().number == "2026-0009");
  CHECK(gone.front().ground == "example");
  CHECK(kindOf(frozen.cases().findNumber("2026-0009")) == ErrorKind::NotFound);
  const auto backups = store::backupsMade(frozen.store).value();
  REQUIRE(backups.size() == 1);
  CHECK(backups.front().file == "voorbeeld.havenbackup");
  CHECK(backups.front().bytes > 100'000);
  CHECK(retention.backupsHolding("2026-0009")->size() == 1); // made in the same second: it may
  CHECK(retention.of(frozen.load("2026-0003").id)->keptUntil == day("2046-11-21"));
}
