#include "store/migrations.h"

#include "store/database_file.h"
#include "store/store_support.h"

using namespace haven;
using namespace haven::tests;
using store::Migration;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kFirst =
    "CREATE TABLE a (id INTEGER PRIMARY KEY, t TEXT) STRICT; INSERT INTO a VALUES (1, 'een');"
    "CREATE TABLE b (a INTEGER REFERENCES a (id)) STRICT; INSERT INTO b VALUES (1);";
constexpr std::string_view kSecond = "ALTER TABLE a ADD COLUMN extra TEXT NOT NULL DEFAULT 'nieuw';";
constexpr std::string_view kFails = "INSERT INTO a (id, t) VALUES (2, 'half'); CREATE TABLE a (id INTEGER);";
constexpr std::string_view kBreaksReference = "DELETE FROM a;";

struct Old {
  TempDir dir;
  Secret key{std::size_t{32}};
  std::map<std::string, std::string> before;

  Old() {
    SystemRandom().fill(key.bytes());
    const Migration first[] = {{1, kFirst}};
    {
      auto database = store::createDatabase(dir.path(), key, first);
      REQUIRE(database.has_value());
      REQUIRE((*database)->checkpoint().has_value());
    }
    before = contentOf(dir.path());
  }
  auto open(std::span<const Migration> steps) { return store::openDatabase(dir.path(), key, steps); }
  /// Puts the copy in the place of the database and opens it as the old program would.
  std::int64_t rowsInCopy(const char* name) {
    const auto place = dir / "terug";
    putContent(place, {{"haven.db", bytesOf(dir / name)}});
    const Migration first[] = {{1, kFirst}};
    const auto database = store::openDatabase(place, key, first);
    REQUIRE(database.has_value());
    return (*database)->integer("SELECT count(*) FROM a").value();
  }
};

} // namespace

TEST_CASE("the shipped steps count up from one") {
  int expected = 0;
  for (const Migration& step : store::migrations())
    CHECK(step.version == ++expected);
  CHECK(store::latestVersion(store::migrations()) == expected);
  CHECK(store::latestVersion({}) == 0);
}

TEST_CASE("an older database is copied, then brought up to date") {
  Old old;
  const Migration steps[] = {{1, kFirst}, {2, kSecond}};
  {
    const auto database = old.open(steps);
    REQUIRE(database.has_value());
    CHECK(store::schemaVersion(**database) == 2);
    CHECK((*database)->integer("SELECT count(*) FROM a WHERE extra = 'nieuw' AND t = 'een'") == 1);
    CHECK((*database)->integer("PRAGMA foreign_keys") == 1);
  }
  CHECK(bytesOf(old.dir / "haven.db.before-v2") == old.before.at("haven.db"));
  CHECK(old.rowsInCopy("haven.db.before-v2") == 1);
  CHECK(old.open(steps).has_value()); // and stays open to the new program
}

TEST_CASE("a step that fails leaves the database as it was, and the copy beside it") {
  struct Row {
    std::string_view step;
    ErrorKind kind;
    const char* because;
  };
  const Row rows[] = {{kFails, ErrorKind::IoFailed, "its second statement is wrong"},
                      {kBreaksReference, ErrorKind::StoreDamaged, "a reference points nowhere after it"}};
  for (const Row& row : rows) {
    INFO(row.because);
    Old old;
    const Migration steps[] = {{1, kFirst}, {2, row.step}};
    CHECK(kindOf(old.open(steps)) == row.kind);
    CHECK(old.rowsInCopy("haven.db.before-v2") == 1);
    const Migration first[] = {{1, kFirst}};
    const auto database = old.open(first);
    REQUIRE(database.has_value());
    CHECK(store::schemaVersion(**database) == 1);
    CHECK((*database)->integer("SELECT count(*) FROM a") == 1);
    CHECK((*database)->integer("SELECT count(*) FROM b") == 1);
  }
}

TEST_CASE("steps before a failing one stand") {
  Old old;
  const Migration steps[] = {{1, kFirst}, {2, kSecond}, {3, kFails}};
  CHECK_FALSE(old.open(steps).has_value());
  const Migration two[] = {{1, kFirst}, {2, kSecond}};
  const auto database = old.open(two);
  REQUIRE(database.has_value());
  CHECK(store::schemaVersion(**database) == 2);
  CHECK((*database)->integer("SELECT count(*) FROM a") == 1);
}

TEST_CASE("a copy that cannot be made stops the migration") {
  Old old;
  fs::create_directory(old.dir / "haven.db.before-v2"); // nothing can take its place
  fs::create_directory(old.dir / "haven.db.before-v2/x");
  const Migration steps[] = {{1, kFirst}, {2, kSecond}};
  CHECK(kindOf(old.open(steps)) == ErrorKind::IoFailed);
  CHECK(bytesOf(old.dir / "haven.db") == old.before.at("haven.db"));
}

TEST_CASE("a database from the future is refused and left alone") {
  Old old;
  const Migration steps[] = {{1, kFirst}, {2, kSecond}};
  REQUIRE(old.open(steps).has_value());
  const auto before = contentOf(old.dir.path());
  const Migration first[] = {{1, kFirst}};
  CHECK(old.open(first).error() == Error{ErrorKind::StoreNewer, {{"found", "2"}, {"supported", "1"}}});
  CHECK(contentOf(old.dir.path()) == before);
}
