#include "store/sqlite.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <malloc.h>

#include <fstream>

using namespace haven;
using haven::tests::TempDir;
using store::Database;
using store::KeptStatements;

namespace {

constexpr const char* kAdd = "INSERT INTO things (id, name) VALUES (?, ?)";
constexpr const char* kName = "SELECT name FROM things WHERE id = ?";

std::unique_ptr<Database> things() {
  auto database = Database::inMemory().value();
  REQUIRE(database->runScript("CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT) STRICT").has_value());
  return database;
}

/// A file with the same, which keeps its statements by itself.
std::unique_ptr<Database> thingsOnDisk(const std::filesystem::path& file) {
  std::ofstream(file).close();
  auto database = Database::open(file, Secret(std::string(Database::kKeyBytes, 'k')), Database::Mode::Create).value();
  REQUIRE(database->runScript("CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT) STRICT").has_value());
  return database;
}

std::size_t heapInUse() {
  const struct mallinfo2 heap = mallinfo2();
  return heap.uordblks + heap.hblkhd;
}

} // namespace

TEST_CASE("a statement that is used again has nothing of its last use") {
  const auto database = things();
  const KeptStatements kept(*database);
  REQUIRE(database->run(kAdd, 1, "een").has_value());
  REQUIRE(database->run(kAdd, 2).has_value()); // the name is not bound this time
  auto first = database->query(kName, 1);
  REQUIRE(first->step().value());
  CHECK(first->text(0) == "een");
  // The same text while the first is in use: one of its own.
  auto second = database->query(kName, 2);
  REQUIRE(second->step().value());
  CHECK(second->isNull(0));
  CHECK(first->text(0) == "een");
}

TEST_CASE("a statement that failed is used again as if nothing happened") {
  const auto database = things();
  const KeptStatements kept(*database);
  REQUIRE(database->run(kAdd, 1, "een").has_value());
  CHECK_FALSE(database->run(kAdd, 1, "nog een").has_value());
  CHECK(database->run(kAdd, 2, "twee").has_value());
  CHECK(database->integer("SELECT count(*) FROM things").value() == 2);
}

TEST_CASE("a kept statement follows a change of the tables") {
  const auto database = things();
  const KeptStatements kept(*database);
  REQUIRE(database->run(kAdd, 1, "een").has_value());
  REQUIRE(database->runScript("ALTER TABLE things ADD COLUMN size INTEGER NOT NULL DEFAULT 3").has_value());
  REQUIRE(database->run(kAdd, 2, "twee").has_value());
  CHECK(database->integer("SELECT sum(size) FROM things").value() == 6);
}

TEST_CASE("a statement may be in use when keeping ends") {
  const auto database = things();
  auto open = database->query(kName, 1);
  {
    const KeptStatements kept(*database);
    REQUIRE(database->run(kAdd, 1, "een").has_value());
    open = database->query(kName, 1);
    REQUIRE(open->step().value());
  }
  CHECK(open->text(0) == "een");
  CHECK(database->run(kAdd, 2, "twee").has_value());
} // the database asserts that nothing outlived it

TEST_CASE("what an open database keeps is in nobody's way") {
  const TempDir folder;
  auto database = thingsOnDisk(folder / "things.db");
  for (int id = 1; id <= 3; ++id)
    REQUIRE(database->run(kAdd, id, "een").has_value());
  CHECK(database->checkpoint().has_value());
  CHECK(database->runScript("VACUUM").has_value()); // as after a case was destroyed
  CHECK(database->query(kName, 2)->step().value());
  CHECK(database->runScript("DROP TABLE things").has_value());
  CHECK_FALSE(database->run(kAdd, 4, "vier").has_value());
  REQUIRE(database->runScript("CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT) STRICT").has_value());
  CHECK(database->run(kAdd, 1, "een").has_value());
  database.reset(); // which asserts that nothing outlived it
  CHECK(Database::open(folder / "things.db", Secret(std::string(Database::kKeyBytes, 'k')), Database::Mode::Existing));
}

TEST_CASE("what the engine settles while it prepares is prepared each time") {
  const TempDir folder;
  const auto database = thingsOnDisk(folder / "things.db");
  for (const int wanted : {100, 200, 100, 200}) { // each text twice
    REQUIRE(database->run("PRAGMA cache_size=" + std::to_string(wanted)).has_value());
    CHECK(database->integer("PRAGMA cache_size").value() == wanted);
  }
}

TEST_CASE("what was bound is not kept with a statement") {
  const TempDir folder;
  const auto database = thingsOnDisk(folder / "things.db");
  REQUIRE(database->run("UPDATE things SET name = ? WHERE id = 9", "een").has_value());
  constexpr std::size_t kLong = std::size_t{24} << 20U;
  const std::size_t before = heapInUse();
  REQUIRE(database->run("UPDATE things SET name = ? WHERE id = 9", std::string(kLong, 'x')).has_value());
  CHECK(heapInUse() < before + kLong / 2);
}

TEST_CASE("texts that are said once do not pile up") {
  const TempDir folder;
  const auto database = thingsOnDisk(folder / "things.db");
  const auto say = [&](int from, int to) {
    for (int i = from; i < to; ++i)
      REQUIRE(database->integer("SELECT count(*) FROM things WHERE id = " + std::to_string(i)).has_value());
  };
  say(0, 1000);
  const std::size_t before = heapInUse();
  say(1000, 9000);
  CHECK(heapInUse() < before + (std::size_t{4} << 20U));
}
