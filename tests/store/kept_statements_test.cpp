#include "store/sqlite.h"
#include "support/catch.h"

using namespace haven;
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
