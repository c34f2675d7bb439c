#include "store/caseload.h"

#include "store/account_rows.h"
#include "store/deed.h"
#include "store/settings.h"
#include "store/sqlite.h"
#include "store/store_support.h"

#include <limits>

using namespace haven;
using namespace haven::store;
using namespace haven::tests;
using casefile::CaseRelation;
using casefile::Role;

namespace {

/// A store of three people in which Fenna, who opened it, has no case yet.
struct Practice {
  NewlyMade made;
  casefile::CaseId id = 0;
  casefile::AccountId colleague = 0;
  casefile::AccountId keeper = 0;
  casefile::TeamId team = 0;

  Practice() {
    colleague = add("Sanne Voorbeeld", Role::YouthProfessional);
    keeper = add("Beheer Voorbeeld", Role::Administrator);
    team = 1;
    run("INSERT INTO teams VALUES (1, 'Team Oost', 'team oost')");
    id = made.cases().createCase(youth()).value();
    run("DELETE FROM case_workers");
  }

  casefile::AccountId add(const char* name, Role role) {
    casefile::Account account;
    account.name = name;
    account.role = role;
    account.administrator = role == Role::Administrator;
    return insertAccount(database(), account, made.clock).value();
  }
  Database& database() { return made.store->database(); }
  void run(const std::string& sql) { REQUIRE(database().runScript(sql)); }
  CaseloadRepository caseload() { return CaseloadRepository(*made.store); }
  CaseRelation relation() { return caseload().relation(id).value(); }
  std::int64_t count(const char* sql) { return database().integer(sql).value(); }
  std::string number() {
    auto query = database().query("SELECT number FROM cases");
    REQUIRE(query->step());
    return query->text(0);
  }
};

} // namespace

TEST_CASE("caseload: a case is one's own by caseload or by team, and by nothing else") {
  Practice practice;
  CHECK(practice.relation() == CaseRelation::Elsewhere);
  practice.run("INSERT INTO case_workers SELECT id, " + std::to_string(practice.colleague) + " FROM cases");
  CHECK(practice.relation() == CaseRelation::Elsewhere);
  practice.run("INSERT INTO case_teams SELECT id, 1 FROM cases");
  CHECK(practice.relation() == CaseRelation::Elsewhere);
  practice.run("INSERT INTO team_members VALUES (1, " + std::to_string(practice.colleague) + ")"); // another's team
  CHECK(practice.relation() == CaseRelation::Elsewhere);
  practice.run("INSERT INTO team_members SELECT 1, min(id) FROM accounts");
  CHECK(practice.relation() == CaseRelation::Own);
  practice.run("DELETE FROM team_members; INSERT INTO case_workers SELECT c.id, min(a.id) FROM cases c, accounts a");
  CHECK(practice.relation() == CaseRelation::Own);
  CHECK(kindOf(practice.caseload().relation(99)) == ErrorKind::NotFound);
}

TEST_CASE("caseload: a case elsewhere opens with a reason, for twelve hours, and the log says so") {
  Practice practice;
  auto caseload = practice.caseload();
  const auto rowsBefore = practice.count("SELECT count(*) FROM access_log");
  CHECK(errorOf(caseload.openInEmergency(practice.number(), " \n")).param("field") == "reason");
  CHECK(kindOf(caseload.openInEmergency("2026-0999", "crisisdienst")) == ErrorKind::NotFound);
  CHECK(practice.count("SELECT count(*) FROM access_log") == rowsBefore);

  REQUIRE(caseload.openInEmergency(" " + practice.number(), "crisisdienst belt") == practice.id);
  CHECK(practice.relation() == CaseRelation::Emergency);
  CHECK(practice.count("SELECT count(*) FROM access_log WHERE act = 'emergency' AND case_id IS NOT NULL "
                       "AND ground = 'work'") == 1);
  const auto accesses = caseload.emergencies(practice.id).value();
  REQUIRE(accesses.size() == 1);
  CHECK(accesses[0].reason == "crisisdienst belt");
  CHECK(accesses[0].by.name == kAccountName);
  CHECK(accesses[0].until == "2026-11-22T00:00:00Z"); // noon and twelve hours

  practice.made.clock.advance(std::chrono::hours(12) - std::chrono::seconds(1));
  CHECK(practice.relation() == CaseRelation::Emergency);
  practice.made.clock.advance(std::chrono::seconds(1));
  CHECK(practice.relation() == CaseRelation::Elsewhere);
  CHECK(kindOf(caseload.emergencies(practice.id)) == ErrorKind::NotAllowed);
}

TEST_CASE("caseload: what a colleague opened in an emergency is open to that colleague alone") {
  Practice practice;
  const auto opened = [&](casefile::AccountId who) {
    practice.run("DROP TRIGGER IF EXISTS emergency_accesses_remain; DELETE FROM emergency_accesses;"
                 "INSERT INTO emergency_accesses (case_id, reason, until_at, by_account, by_name, by_role, "
                 "by_registrations, by_at) SELECT id, 'crisisdienst', '2026-11-21T18:00:00Z', " +
                 std::to_string(who) + ", 'Voorbeeld', 'youth-professional', '[]', '2026-11-21T12:00:00Z' FROM cases");
  };
  opened(practice.made.store->account().id);
  CHECK(practice.relation() == CaseRelation::Emergency);
  CHECK(practice.made.cases().list()->size() == 1);
  opened(practice.colleague);
  CHECK(practice.relation() == CaseRelation::Elsewhere);
  CHECK(practice.made.cases().list()->empty());
}

TEST_CASE("caseload: one's own case needs no emergency, and nothing is written") {
  Practice practice;
  practice.run("INSERT INTO case_workers SELECT c.id, min(a.id) FROM cases c, accounts a");
  const auto before = practice.count("SELECT count(*) FROM access_log");
  CHECK(practice.caseload().openInEmergency(practice.number(), "voor de zekerheid") == practice.id);
  CHECK(practice.count("SELECT count(*) FROM emergency_accesses") == 0);
  CHECK(practice.count("SELECT count(*) FROM access_log") == before);
}

TEST_CASE("caseload: a case goes to whoever may have it, and never to nobody") {
  Practice practice;
  auto caseload = practice.caseload();
  const casefile::AccountId own = practice.made.store->account().id;
  REQUIRE(caseload.assign(practice.id, {{}, {own, practice.colleague}}));
  CHECK(caseload.holders(practice.id)->workers == std::vector{own, practice.colleague});

  const struct {
    const char* because;
    CaseHolders holders;
    const char* field;
    const char* reason;
  } refusals[] = {
      {"nobody at all", {{}, {}}, "workers", "nobody"},
      {"a team without members", {practice.team, {}}, "workers", "nobody"},
      {"no such team", {99, {own}}, "team", "unknown-value"},
      {"no such colleague", {{}, {own, 99}}, "workers", "unknown-value"},
      {"beheerder: sees no case content", {{}, {practice.keeper}}, "workers", "unknown-value"},
  };
  const auto rows = practice.count("SELECT count(*) FROM access_log");
  for (const auto& refusal : refusals) {
    INFO(refusal.because);
    const Error error = errorOf(caseload.assign(practice.id, refusal.holders));
    CHECK(error.param("field") == refusal.field);
    CHECK(error.param("reason") == refusal.reason);
    CHECK(caseload.holders(practice.id)->workers == std::vector{own, practice.colleague});
  }
  practice.run("UPDATE accounts SET disabled_at = '2026-11-20T08:00:00Z' WHERE name LIKE 'Sanne%'");
  CHECK(errorOf(caseload.assign(practice.id, {{}, {practice.colleague}})).param("reason") == "unknown-value");
  practice.run("INSERT INTO team_members VALUES (1, " + std::to_string(practice.colleague) + ")"); // and nobody else
  CHECK(errorOf(caseload.assign(practice.id, {practice.team, {}})).param("reason") == "nobody");
  CHECK(practice.count("SELECT count(*) FROM access_log") == rows);

  practice.run("INSERT INTO team_members SELECT 1, min(id) FROM accounts");
  REQUIRE(caseload.assign(practice.id, {practice.team, {}}));
  CHECK(caseload.holders(practice.id)->team == practice.team);
  CHECK(practice.relation() == CaseRelation::Own);
}

TEST_CASE("caseload: colleagues are told by name, also those who left") {
  Practice practice;
  practice.run("UPDATE accounts SET disabled_at = '2026-11-20T08:00:00Z' WHERE name LIKE 'Sanne%'");
  const auto colleagues = practice.caseload().colleagues().value();
  REQUIRE(colleagues.size() == 3);
  CHECK(colleagues[0].name == "Beheer Voorbeeld");
  CHECK(colleagues[2].name == "Sanne Voorbeeld");
  CHECK(colleagues[2].disabled);
  CHECK_FALSE(colleagues[1].disabled);
}

TEST_CASE("settings: what was settled comes back, what cannot be so is refused, what is damaged is as at first") {
  NewlyMade made;
  CHECK(readSettings(*made.store) == StoreSettings{});
  StoreSettings wanted;
  wanted.idleMinutes = 30;
  wanted.backupFolder = "/media/stick/Back-ups é";
  wanted.backupEveryDays = 31;
  wanted.backupsKept = 99;
  REQUIRE(saveSettings(*made.store, wanted));
  made.reopen();
  CHECK(readSettings(*made.store) == wanted);

  const struct {
    const char* field;
    int StoreSettings::*value;
    int most;
  } limits[] = {{"idle-minutes", &StoreSettings::idleMinutes, 30}, // issue: at most half an hour
                {"backup-every-days", &StoreSettings::backupEveryDays, 31},
                {"backups-kept", &StoreSettings::backupsKept, 99}};
  for (const auto& limit : limits)
    for (const int wrong : {0, -1, limit.most + 1, std::numeric_limits<int>::max()}) {
      INFO(limit.field << " " << wrong);
      StoreSettings changed = wanted;
      changed.*(limit.value) = wrong;
      const Error error = errorOf(saveSettings(*made.store, changed));
      CHECK(error.param("field") == limit.field);
      CHECK(error.param("reason") == "out-of-range");
    }
  CHECK(readSettings(*made.store) == wanted);

  for (const char* damaged : {"", "x", "0", "31", "5x", "99999999999999999999"}) {
    INFO(damaged);
    REQUIRE(made.store->database().run("UPDATE settings SET value = ? WHERE key = 'idle-minutes'", damaged));
    CHECK(readSettings(*made.store)->idleMinutes == 10);
  }
}

TEST_CASE("kept place: what was being typed waits for the one who typed it, once") {
  NewlyMade made;
  CHECK_FALSE(takePlace(*made.store)->has_value());
  REQUIRE(keepPlace(*made.store, 0, R"({"page":"cases"})"));
  REQUIRE(keepPlace(*made.store, 0, R"({"page":"case"})"));
  made.reopen();
  CHECK(takePlace(*made.store).value() == std::string(R"({"page":"case"})"));
  CHECK_FALSE(takePlace(*made.store)->has_value());

  casefile::Account other;
  other.name = "Sanne Voorbeeld";
  const auto id = insertAccount(made.store->database(), other, made.clock).value();
  REQUIRE(made.store->database().run("INSERT INTO kept_places VALUES (?, NULL, '', 'hers')", id));
  CHECK_FALSE(takePlace(*made.store)->has_value());
}
