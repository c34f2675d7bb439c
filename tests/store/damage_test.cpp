#include "store/database_file.h"
#include "store/example_store.h"
#include "store/migrations.h"
#include "store/store_support.h"
#include "store/verification.h"

#include <sqlite3.h>

// What happens to a store whose files were damaged, exchanged or made by a later program: it is told, and the files
// stay as they were found.

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

constexpr const char* kDatabase = "haven.db";
constexpr const char* kSlots = "keyslots.json";

struct Closed {
  NewlyMade made;
  Secret key{std::size_t{0}};
  std::map<std::string, std::string> sound;

  Closed() {
    finalRecord(made.cases());
    made.close();
    key = keyOf(made.folder);
    sound = contentOf(made.folder);
  }

  /// Opens as a person does, with these files in the folder, and checks that a refusal leaves them alone.
  ErrorKind refusalOf(const std::map<std::string, std::string>& files) {
    putContent(made.folder, files);
    const auto opened = store::openStore(made.folder, kAccountName, passphrase(), made.clock);
    CHECK(contentOf(made.folder) == files);
    return kindOf(opened);
  }

  std::map<std::string, std::string> with(const char* name, std::string bytes) {
    auto files = sound;
    files[name] = std::move(bytes);
    return files;
  }
  std::map<std::string, std::string> without(const char* name) {
    auto files = sound;
    files.erase(name);
    return files;
  }
};

std::string foreignDatabase(const fs::path& file) {
  sqlite3* handle = nullptr;
  REQUIRE(sqlite3_open(file.c_str(), &handle) == SQLITE_OK);
  REQUIRE(sqlite3_exec(handle, "CREATE TABLE t (x); INSERT INTO t VALUES ('van een ander programma')", nullptr, nullptr,
                       nullptr) == SQLITE_OK);
  sqlite3_close(handle);
  return bytesOf(file);
}

} // namespace

TEST_CASE("files that are missing, empty, cut off or of something else are told") {
  Closed closed;
  const std::string& database = closed.sound.at(kDatabase);
  const std::string plain = foreignDatabase(closed.made.dir / "vreemd.db");
  std::string otherKeys;
  std::string otherDatabase;
  {
    NewlyMade other;
    other.close();
    otherKeys = bytesOf(other.folder / kSlots);
    otherDatabase = bytesOf(other.folder / kDatabase);
  }
  struct Row {
    std::map<std::string, std::string> files;
    ErrorKind kind;
    const char* because;
  };
  const Row rows[] = {
      {closed.without(kDatabase), ErrorKind::StoreDamaged, "no database"},
      {closed.without(kSlots), ErrorKind::StoreDamaged, "no key slots"},
      {closed.with(kDatabase, ""), ErrorKind::StoreDamaged, "an empty database"},
      {closed.with(kSlots, ""), ErrorKind::StoreDamaged, "empty key slots"},
      {closed.with(kDatabase, "x"), ErrorKind::StoreDamaged, "one byte"},
      {closed.with(kDatabase, database.substr(0, 100)), ErrorKind::StoreDamaged, "cut within the first page"},
      {closed.with(kDatabase, database.substr(0, 4096)), ErrorKind::StoreDamaged, "cut after the first page"},
      {closed.with(kDatabase, database.substr(0, database.size() / 2)), ErrorKind::StoreDamaged, "half"},
      {closed.with(kDatabase, database.substr(0, database.size() - 1)), ErrorKind::StoreDamaged, "one byte short"},
      {closed.with(kDatabase, database.substr(0, database.size() - 4096)), ErrorKind::StoreDamaged, "one page short"},
      {closed.with(kDatabase, plain), ErrorKind::StoreDamaged, "somebody else's database"},
      {closed.with(kDatabase, std::string(20'000, '\0')), ErrorKind::StoreDamaged, "zeros"},
      {closed.with(kDatabase, otherDatabase), ErrorKind::StoreDamaged, "the database of another store"},
      {closed.with(kSlots, otherKeys), ErrorKind::StoreDamaged, "the key slots of another store"},
      {closed.with(kSlots, "{\"format\": 3, \"from\": \"later\"}"), ErrorKind::StoreNewer, "key slots from the future"},
      {closed.with(kSlots, std::string(2'000'000, ' ')), ErrorKind::StoreDamaged, "absurdly large key slots"},
      {{{"brief.txt", "hallo"}}, ErrorKind::NotAStore, "no store at all"},
  };
  for (const Row& row : rows) {
    INFO(row.because);
    CHECK(closed.refusalOf(row.files) == row.kind);
  }
  CHECK(kindOf(store::openStore(closed.made.dir / "bestaat niet", "", passphrase(), closed.made.clock)) ==
        ErrorKind::NotAStore);
  putContent(closed.made.folder, closed.sound);
  CHECK(store::openStore(closed.made.folder, kAccountName, passphrase(), closed.made.clock).has_value());
}

TEST_CASE("a store of a later schema is refused and left alone") {
  const int ours = store::latestVersion(store::migrations());
  const std::string later = std::to_string(ours + 1);
  Closed closed;
  {
    auto opened = openWithKey(closed.made.folder, closed.key, closed.made.clock);
    REQUIRE(opened.has_value());
    REQUIRE(opened->database().runScript("PRAGMA user_version=" + later).has_value());
  }
  const auto before = contentOf(closed.made.folder);
  const auto opened = store::openStore(closed.made.folder, kAccountName, passphrase(), closed.made.clock);
  REQUIRE_FALSE(opened.has_value());
  CHECK(opened.error() == Error{ErrorKind::StoreNewer, {{"found", later}, {"supported", std::to_string(ours)}}});
  CHECK(contentOf(closed.made.folder) == before);
}

TEST_CASE("a flipped bit anywhere in the database is found") {
  NewlyMade made;
  REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan(), shippedInterventions()).has_value());
  made.close();
  const Secret key = keyOf(made.folder);
  const std::string sound = bytesOf(made.folder / kDatabase);
  int atOpening = 0;
  int byVerifying = 0;
  for (std::size_t at = 0; at < sound.size(); at += 997) {
    std::string changed = sound;
    changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ (1U << (at % 8)));
    writeBytes(made.folder / kDatabase, changed);
    INFO("byte " << at << " of " << sound.size());
    {
      auto opened = openWithKey(made.folder, key, made.clock);
      if (!opened) {
        CHECK(opened.error().kind == ErrorKind::StoreDamaged);
        ++atOpening;
      } else {
        const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
        REQUIRE(report.has_value());
        CHECK_FALSE(report->faults.empty());
        ++byVerifying;
      }
    }
    CHECK(bytesOf(made.folder / kDatabase) == changed); // looking does not make it worse
  }
  CHECK(atOpening > 0);
  CHECK(byVerifying > 50);
  writeBytes(made.folder / kDatabase, sound);
  auto opened = openWithKey(made.folder, key, made.clock);
  REQUIRE(opened.has_value());
  CHECK(store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

TEST_CASE("pages put in each other's place are found") {
  Closed closed;
  std::string swapped = closed.sound.at(kDatabase);
  std::swap_ranges(swapped.begin() + 5 * 4096, swapped.begin() + 6 * 4096, swapped.begin() + 7 * 4096);
  writeBytes(closed.made.folder / kDatabase, swapped);
  auto opened = openWithKey(closed.made.folder, closed.key, closed.made.clock);
  if (!opened) {
    CHECK(opened.error().kind == ErrorKind::StoreDamaged);
    return;
  }
  const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(std::ranges::find(report->faults, store::VerificationFault{"page", "6"}) != report->faults.end());
  CHECK(std::ranges::find(report->faults, store::VerificationFault{"page", "8"}) != report->faults.end());
}
