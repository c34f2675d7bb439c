#include "bench/example_session.h"
#include "bench/measure.h"
#include "store/sqlite.h"

#include <cstdio>
#include <stdexcept>

// One autosaved answer against a bare one-row commit on the same encrypted database.

int main() {
  using namespace haven::bench;
  const haven::tests::TempDir folder;
  ExampleSession example(folder / "store");
  const auto draft = example.draft();
  haven::store::Database& database = example.store.database();
  if (!database.runScript("CREATE TABLE bench_bare (id INTEGER PRIMARY KEY, value INTEGER) STRICT;"
                          "INSERT INTO bench_bare VALUES (1, 0);"))
    throw std::runtime_error("no table for the reference");

  int turn = 0;
  const auto autosave = [&] {
    haven::casefile::ItemRecord item;
    item.item = "1";
    item.answer = 1 + turn++ % 5;
    item.argument = "Zoekt bij schrik moeder op en laat zich optillen.";
    if (!example.cases.saveItem(draft.id, item)) throw std::runtime_error("not saved");
  };
  const auto bare = [&] {
    if (!database.runScript("BEGIN IMMEDIATE; UPDATE bench_bare SET value = value + 1 WHERE id = 1; COMMIT"))
      throw std::runtime_error("not committed");
  };
  printHeader();
  printRow("one autosaved answer / bare one-row commit",
           measurePairs(
               300, [&] { return millisecondsOf(autosave); }, [&] { return millisecondsOf(bare); }),
           "ms", 3.0);
  return 0;
}
