#include "store/reading_room.h"

#include "store/accounts.h"
#include "store/sqlite.h"
#include "store/store_support.h"

#include <memory>
#include <thread>
#include <vector>

// Beside the connection that writes, others only read: one that can be called off, one that reads to its end.

using namespace haven;
using namespace haven::tests;
using store::Database;

namespace {

std::vector<std::shared_ptr<store::ReadingRoom>> roomsOf(store::OpenStore& store) {
  return {store.readingRoom(), store.quietRoom()};
}

std::int64_t casesSeenIn(store::ReadingRoom& room) {
  std::int64_t cases = -1;
  const Status read = room.read([&](Database& database) -> Status {
    const auto counted = database.integer("SELECT count(*) FROM cases");
    if (!counted) return fail(counted.error());
    cases = *counted;
    return {};
  });
  REQUIRE(read.has_value());
  return cases;
}

/// Reads what never ends by itself; tells when it has begun.
Status readForLong(store::ReadingRoom& room, std::atomic<bool>& begun) {
  return room.read([&](Database& database) -> Status {
    begun = true;
    const auto counted = database.integer(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n WHERE i < 0");
    return counted ? Status() : fail(counted.error());
  });
}

} // namespace

TEST_CASE("reading rooms see what was committed, and nothing is written in them") {
  NewlyMade made;
  for (const auto& room : roomsOf(*made.store)) {
    const std::int64_t before = casesSeenIn(*room);
    REQUIRE(made.cases().createCase(youth(), {}).has_value());
    CHECK(casesSeenIn(*room) == before + 1);
    const Status written = room->read([](Database& database) { return database.run("DELETE FROM case_stale"); });
    CHECK_FALSE(written.has_value());
  }
  CHECK(made.store->database().integer("SELECT count(*) FROM case_stale").value() == 2);
}

TEST_CASE("calling one room off ends what is read in it and leaves the other alone") {
  NewlyMade made;
  std::atomic<bool> begun = false;
  Status ended;
  std::thread reader([&, room = made.store->readingRoom()] { ended = readForLong(*room, begun); });
  while (!begun)
    std::this_thread::yield();
  CHECK(casesSeenIn(*made.store->quietRoom()) == 0); // does not wait for the other
  std::atomic<bool> over = false;
  std::thread caller([&, room = made.store->readingRoom()] { // until it took: the statement may only be about to begin
    while (!over) {
      room->interrupt();
      std::this_thread::yield();
    }
  });
  reader.join();
  over = true;
  caller.join();
  CHECK_FALSE(ended.has_value());
  CHECK(casesSeenIn(*made.store->readingRoom()) == 0);
}

TEST_CASE("both rooms close with the store, whoever still has them") {
  NewlyMade made;
  const auto rooms = roomsOf(*made.store);
  for (const auto& room : rooms)
    CHECK(casesSeenIn(*room) == 0);
  made.close();
  for (const auto& room : rooms) {
    const Status read = room->read([](Database&) { return Status(); });
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().kind == ErrorKind::StoreBusy);
  }
}

TEST_CASE("after the key was replaced there are other rooms, and those of before are closed") {
  NewlyMade made;
  const auto before = roomsOf(*made.store);
  for (const auto& room : before)
    CHECK(casesSeenIn(*room) == 0);
  REQUIRE(store::AccountRepository(*made.store, made.random).rotateKey().has_value());
  for (const auto& room : before)
    CHECK_FALSE(room->read([](Database&) { return Status(); }).has_value());
  for (const auto& room : roomsOf(*made.store))
    CHECK(casesSeenIn(*room) == 0);
}
