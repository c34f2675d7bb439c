#include "store/access_log.h"

#include "store/session_log.h"
#include "store/sqlite.h"
#include "store/store_support.h"

#include <algorithm>

// The chain: whatever is removed or altered behind the program's back is found. Each case is played in a transaction
// that is taken back, by somebody who has the key and has dropped every trigger.

using namespace haven;
using namespace haven::tests;
using store::LogAct;
using store::LogFault;
using store::LogHead;
using Faults = std::vector<LogFault>;

namespace {

constexpr int kRows = 24;

/// A store with some twenty rows of every sort in its log.
struct Logged : NewlyMade {
  std::int64_t rows = 0;

  Logged() {
    const Form form = filledDraft(cases());
    for (int round = 0; rows < kRows; ++round) {
      REQUIRE(cases().list("zoeken").has_value());
      REQUIRE(cases().load(form.caseId).has_value());
      REQUIRE(cases().saveReport(form.id, std::to_string(round)).has_value());
      rows = number("SELECT count FROM log_head");
    }
  }
  store::Database& database() { return store->database(); }
  std::int64_t number(const std::string& sql) { return database().integer(sql).value(); }
  std::string text(const std::string& sql) {
    auto query = database().query(sql);
    REQUIRE(query.has_value());
    REQUIRE(query->step() == true);
    return query->text(0);
  }
  [[nodiscard]] LogHead head() { return store::logHead(database()).value(); }
  [[nodiscard]] LogHead headAt(std::int64_t row) {
    return {row, text("SELECT hash FROM access_log WHERE id = " + std::to_string(row))};
  }
  /// What is found after a change that is taken back again.
  Faults after(const std::string& change, const std::optional<LogHead>& anchor = {}) {
    auto transaction = store::Transaction::begin(database());
    REQUIRE(transaction.has_value());
    std::string drop;
    {
      auto triggers = database().query("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
      REQUIRE(triggers.has_value());
      while (triggers->step() == true)
        drop += "DROP TRIGGER " + triggers->text(0) + ";";
    }
    REQUIRE(database().runScript(drop + "PRAGMA ignore_check_constraints = ON;").has_value());
    INFO(change);
    REQUIRE(database().runScript(change).has_value());
    const auto found = store::faultsInLog(database(), anchor);
    REQUIRE(database().runScript("PRAGMA ignore_check_constraints = OFF").has_value());
    REQUIRE(found.has_value());
    return *found;
  }
};

std::string with(std::string sql, std::int64_t row) {
  for (auto at = sql.find('#'); at != std::string::npos; at = sql.find('#'))
    sql.replace(at, 1, std::to_string(row));
  return sql;
}

/// Somebody who cuts the tail off and moves the head back with it.
std::string cutFrom(std::int64_t first) {
  return with("DELETE FROM access_log WHERE id >= #;"
              "UPDATE log_head SET count = # - 1, hash = coalesce((SELECT hash FROM access_log WHERE id = # - 1), '');",
              first);
}

constexpr const char* kForget = "UPDATE sqlite_sequence SET seq = (SELECT count FROM log_head) WHERE name = "
                                "'access_log';";

std::string backupAt(const LogHead& head) {
  return "INSERT INTO backups (file, bytes, log_count, log_hash, by_account, by_name, by_role, by_registrations, "
         "by_at) "
         "VALUES ('x.havenbackup', 1, " +
         std::to_string(head.count) + ", '" + head.hash +
         "', 1, 'x', 'youth-professional', '[]', '2026-11-21T12:00:00Z');";
}

} // namespace

TEST_CASE("a log as it was written has no faults, at any of its heads") {
  Logged in;
  CHECK(in.after("") == Faults{});
  for (std::int64_t row = 1; row <= in.rows; ++row)
    CHECK(in.after("", in.headAt(row)) == Faults{});
  CHECK(in.after("", LogHead{}) == Faults{}); // of before the first row
}

TEST_CASE("each single row that is removed is found") {
  Logged in;
  for (std::int64_t row = 1; row < in.rows; ++row)
    CHECK(in.after(with("DELETE FROM access_log WHERE id = #", row)) == Faults{{LogFault::Kind::Missing, row}});
  CHECK(in.after(with("DELETE FROM access_log WHERE id = #", in.rows)) == Faults{{LogFault::Kind::Truncated, in.rows}});
}

TEST_CASE("each column of each row that is changed is found") {
  Logged in;
  const char* const changes[] = {
      "id = id + 1000",
      "at = '2026-11-21T12:00:01Z'",
      "account = account + 1",
      "account = NULL",
      "name = 'Iemand anders'",
      "name = CAST(x'C3' AS TEXT)",
      "role = 'youth-professional'",
      "act = 'print'",
      "act = 'niets'",
      "object = 'decision'",
      "object_id = object_id || '1'",
      "case_id = coalesce(case_id, 0) + 1",
      "case_number = case_number || '1'",
      "ground = 'emergency'",
      "hash = 'sha256:0000'",
      "hash = ''",
  };
  for (std::int64_t row = 1; row <= in.rows; ++row)
    for (const char* change : changes) {
      INFO("row " << row << ": " << change);
      CHECK_FALSE(in.after(with("UPDATE access_log SET " + std::string(change) + " WHERE id = #", row)).empty());
    }
}

TEST_CASE("a change of a row that leaves every text as long as it was is found") {
  Logged in;
  int changed = 0;
  for (std::int64_t row = 1; row <= 6; ++row)
    for (const std::string column : {"at", "name", "role", "object", "object_id", "case_number", "ground"}) {
      INFO("row " << row << ": " << column);
      if (in.text(with("SELECT " + column + " FROM access_log WHERE id = #", row)).empty()) continue;
      CHECK_FALSE(in.after(with("UPDATE access_log SET " + column + " = iif(substr(" + column +
                                    ", 1, 1) = 'x', 'y', 'x') || substr(" + column + ", 2) WHERE id = #",
                                row))
                      .empty());
      ++changed;
    }
  CHECK(changed > 30);
}

TEST_CASE("each two rows that change places are found") {
  Logged in;
  for (std::int64_t one = 1; one <= in.rows; ++one)
    for (std::int64_t other = one + 1; other <= in.rows; ++other) {
      std::string swap = with("UPDATE access_log SET id = -1 WHERE id = #;", one);
      swap += with("UPDATE access_log SET id = " + std::to_string(one) + " WHERE id = #;", other);
      swap += with("UPDATE access_log SET id = # WHERE id = -1;", other);
      const Faults found = in.after(swap);
      CHECK(std::count(found.begin(), found.end(), LogFault{LogFault::Kind::Altered, one}) == 1);
      CHECK(std::count(found.begin(), found.end(), LogFault{LogFault::Kind::Altered, other}) == 1);
    }
}

TEST_CASE("a tail that is cut off is found by its head, by what the engine counts, by a backup, by a noted head") {
  Logged in;
  const LogHead end = in.head();
  const std::string backup = backupAt(end);
  for (std::int64_t first = 1; first <= in.rows; ++first) {
    INFO("from row " << first);
    const LogFault cut{LogFault::Kind::Truncated, first};
    const Faults byHead = in.after(with("DELETE FROM access_log WHERE id >= #", first));
    CHECK(std::count(byHead.begin(), byHead.end(), cut) > 0);
    CHECK(in.after(cutFrom(first)) == Faults{cut});
    CHECK(in.after(cutFrom(first) + kForget, end) == Faults{{LogFault::Kind::Anchor, in.rows}});
    CHECK(in.after(backup + cutFrom(first) + kForget) == Faults{{LogFault::Kind::Anchor, in.rows}});
    // Out of reach: whoever has the key and takes back everything that is in the store, when nothing outside it knows.
    CHECK(in.after(cutFrom(first) + kForget).empty());
  }
}

TEST_CASE("what was noted down holds for the rows before it and not for those after") {
  Logged in;
  const LogHead noted = in.headAt(10);
  const std::string backup = backupAt(noted);
  for (std::int64_t first = 1; first <= in.rows; ++first) {
    INFO("from row " << first);
    const bool reaches = first <= 10;
    CHECK(in.after(cutFrom(first) + kForget, noted).empty() == !reaches);
    CHECK(in.after(backup + cutFrom(first) + kForget).empty() == !reaches);
  }
  CHECK(in.after("", LogHead{10, "sha256:0000"}) == Faults{{LogFault::Kind::Anchor, 10}});
  CHECK(in.after("", LogHead{in.rows + 1, "sha256:0000"}) == Faults{{LogFault::Kind::Anchor, in.rows + 1}});
  CHECK(in.after("", LogHead{0, "sha256:0000"}) == Faults{{LogFault::Kind::Anchor, 0}});
}

TEST_CASE("a head, or the engine's count, that was moved by itself is found") {
  Logged in;
  struct Row {
    const char* change;
    LogFault fault;
  };
  for (const Row& row : {
           Row{"UPDATE log_head SET count = count - 1", {LogFault::Kind::Head, in.rows}},
           Row{"UPDATE log_head SET count = count + 1", {LogFault::Kind::Truncated, in.rows + 1}},
           Row{"UPDATE log_head SET hash = 'sha256:0000'", {LogFault::Kind::Head, in.rows}},
           Row{"DELETE FROM log_head", {LogFault::Kind::Head, 0}},
           Row{"DELETE FROM sqlite_sequence WHERE name = 'access_log'", {LogFault::Kind::Head, in.rows}},
           Row{"UPDATE sqlite_sequence SET seq = 0 WHERE name = 'access_log'", {LogFault::Kind::Head, in.rows}},
           Row{"UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'access_log'",
               {LogFault::Kind::Truncated, in.rows + 1}},
       })
    CHECK(in.after(row.change) == Faults{row.fault});
}

TEST_CASE("a row that is hashed again after it was changed gives the next away") {
  Logged in;
  for (std::int64_t id = 1; id <= in.rows; ++id) {
    store::LogRow row;
    {
      auto query = in.database().query("SELECT at, account, name, role, act, object, object_id, case_id, case_number, "
                                       "ground FROM access_log WHERE id = ?",
                                       id);
      REQUIRE(query->step() == true);
      row = {id,
             query->text(0),
             query->integer(1),
             "Iemand anders",
             query->text(3),
             *store::logActFromId(query->text(4)),
             query->text(5),
             query->text(6),
             {},
             query->text(8),
             query->text(9),
             {},
             {}};
      if (!query->isNull(7)) row.caseId = query->integer(7);
    }
    const std::string hash = store::hashOf(row, id == 1 ? "" : in.headAt(id - 1).hash);
    const std::string change =
        with("UPDATE access_log SET name = 'Iemand anders', hash = '" + hash + "' WHERE id = #;", id);
    const LogFault expected =
        id < in.rows ? LogFault{LogFault::Kind::Altered, id + 1} : LogFault{LogFault::Kind::Head, id};
    CHECK(in.after(change) == Faults{expected});
    // The whole rest hashed again with its head: only what was noted down outside the store knows better.
    if (id == in.rows) {
      const std::string whole = change + "UPDATE log_head SET hash = '" + hash + "';";
      CHECK(in.after(whole).empty());
      CHECK(in.after(whole, in.head()) == Faults{{LogFault::Kind::Anchor, id}});
    }
  }
}

TEST_CASE("a row that was added behind the program's back is found") {
  Logged in;
  const char* columns = "at, account, name, role, act, object, object_id, case_id, case_number, ground, hash";
  const std::string copy =
      "INSERT INTO access_log (" + std::string(columns) + ") SELECT " + columns + " FROM access_log WHERE id = 3;";
  const Faults found = in.after(copy);
  CHECK(std::count(found.begin(), found.end(), LogFault{LogFault::Kind::Altered, in.rows + 1}) == 1);
  CHECK(std::count(found.begin(), found.end(), LogFault{LogFault::Kind::Head, in.rows + 1}) == 1);
  for (const int id : {0, -1}) { // before the first
    INFO(id);
    const std::string before = "INSERT INTO access_log (id, " + std::string(columns) + ") SELECT " +
                               std::to_string(id) + ", " + columns + " FROM access_log WHERE id = 3;";
    const Faults there = in.after(before);
    CHECK(std::count(there.begin(), there.end(), LogFault{LogFault::Kind::Altered, id}) == 1);
  }
}

TEST_CASE("a hopelessly damaged log is told in a hundred faults, and soon") {
  Logged in;
  CHECK(in.after("UPDATE access_log SET id = 9223372036854775000 WHERE id = 2").size() == 100);
  CHECK(in.after("DELETE FROM access_log").size() >= 1);
}

TEST_CASE("the database itself refuses to change the log") {
  Logged in;
  for (const char* change :
       {"UPDATE access_log SET name = 'x' WHERE id = 1", "DELETE FROM access_log WHERE id = 1",
        "DELETE FROM access_log", "UPDATE log_head SET count = 0", "DELETE FROM log_head",
        "INSERT OR REPLACE INTO access_log SELECT * FROM access_log WHERE id = 1",
        "INSERT INTO access_log SELECT id + 1000, at, account, name, role, act, object, object_id, case_id, "
        "case_number, ground, hash FROM access_log WHERE id = 1"}) {
    INFO(change);
    CHECK(kindOf(in.database().runScript(change)) == ErrorKind::RecordFinal);
  }
  CHECK(in.after("") == Faults{});
}

TEST_CASE("verifying is logged, and gives the head with that row in it") {
  Logged in;
  const auto first = store::AccessLog(*in.store).verify();
  REQUIRE(first.has_value());
  CHECK(first->faults.empty());
  CHECK(first->head == in.head());
  CHECK(first->head.count == in.rows + 1);
  CHECK(in.text("SELECT act || ' ' || object FROM access_log ORDER BY id DESC LIMIT 1") == "verify log");
  // The head of then is an anchor for now.
  CHECK(store::AccessLog(*in.store).verify(first->head)->faults.empty());
}

TEST_CASE("rows are read with each filter, oldest first, and reading them is the last of them") {
  Logged in;
  store::AccessLog log(*in.store);
  const auto all = log.rows({});
  REQUIRE(all.has_value());
  REQUIRE(all->size() == static_cast<std::size_t>(in.rows) + 1);
  CHECK(all->back().act == LogAct::Read);
  CHECK(all->back().object == "log");
  for (std::size_t i = 0; i < all->size(); ++i)
    CHECK(all->at(i).id == static_cast<std::int64_t>(i) + 1);
  const auto countOf = [&](const store::LogFilter& filter) {
    const auto found = log.rows(filter);
    REQUIRE(found.has_value());
    return static_cast<std::int64_t>(found->size());
  };
  const auto checkCount = [&](const store::LogFilter& filter, const char* condition) {
    const auto found = countOf(filter); // first: reading adds a row
    CHECK(found == in.number("SELECT count(*) FROM access_log WHERE " + std::string(condition)));
  };
  store::LogFilter filter;
  filter.act = LogAct::Search;
  checkCount(filter, "act = 'search'");
  filter = {};
  filter.caseNumber = "2026-0001";
  checkCount(filter, "case_number = '2026-0001'");
  filter = {};
  filter.account = 1;
  checkCount(filter, "account = 1");
  filter.account = 2;
  CHECK(countOf(filter) == 0);
  filter = {};
  filter.limit = 3;
  CHECK(log.rows(filter)->back().id == in.head().count); // the newest are kept
  CHECK(countOf(filter) == 3);
  filter = {};
  filter.from = day("2026-11-21");
  filter.to = day("2026-11-21");
  checkCount(filter, "1 = 1");
  filter.from = day("2026-11-22");
  filter.to.reset();
  CHECK(countOf(filter) == 0);
  filter = {};
  filter.to = day("2026-11-20");
  CHECK(countOf(filter) == 0);
}

TEST_CASE("an act of an hour ago on another clock is not told from one of now by the order of the rows") {
  Logged in;
  in.clock.set(day("2026-11-20")); // set back
  REQUIRE(in.cases().list().has_value());
  CHECK(in.text("SELECT at FROM access_log ORDER BY id DESC LIMIT 1") == "2026-11-20T12:00:00Z");
  CHECK(in.after("") == Faults{});
}

TEST_CASE("what covers an act") {
  using namespace std::chrono_literals;
  const std::chrono::sys_seconds noon{std::chrono::sys_days{day("2026-11-21")} + 12h};
  const store::LogSubject read{LogAct::Read, "case", "", 1};
  const store::LogSubject update{LogAct::Update, "form", "7", 1};
  const store::LogSubject otherForm{LogAct::Update, "form", "8", 1};
  const store::LogSubject otherCase{LogAct::Read, "case", "", 2};
  const store::LogSubject made{LogAct::Create, "form", "7", 1};
  store::SessionLog log;
  CHECK_FALSE(log.covers(read, "team", noon));
  log.wrote(read, "team", noon);
  CHECK(log.covers(read, "team", noon));
  CHECK(log.covers(read, "team", noon + 300s));
  CHECK_FALSE(log.covers(read, "team", noon + 301s));
  CHECK_FALSE(log.covers(read, "team", noon - 1s)); // a clock set back
  CHECK_FALSE(log.covers(read, "emergency", noon)); // on another ground
  CHECK_FALSE(log.covers(update, "team", noon));
  SECTION("reading and changing in one case take turns") {
    log.wrote(update, "team", noon);
    log.wrote(otherForm, "team", noon + 1s);
    CHECK(log.covers(read, "team", noon + 2s));
    CHECK(log.covers(update, "team", noon + 2s));
  }
  SECTION("another case in between") {
    log.wrote(otherCase, "team", noon);
    CHECK_FALSE(log.covers(read, "team", noon));
    CHECK(log.covers(otherCase, "team", noon));
  }
  SECTION("anything else in between") {
    log.wrote(made, "team", noon);
    CHECK_FALSE(log.covers(read, "team", noon));
    CHECK_FALSE(log.covers(made, "team", noon)); // is always a row of its own
  }
}
