#include "store/backup.h"

#include "store/backup_file.h"
#include "store/backup_support.h"
#include "store/child.h"
#include "store/database_file.h"
#include "store/folder_lock.h"
#include "store/settings.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <thread>

// A backup is whole, read back and in its place, or it is not there.

using namespace haven;
using namespace haven::tests;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

std::set<std::string> namesIn(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder))
    names.insert(entry.path().filename().string());
  return names;
}

/// Goes on until the backup is there, doing something between the steps.
template <class Between>
int finish(store::BackupRun& run, Between between) {
  for (int steps = 1;; ++steps) {
    REQUIRE(steps < 10'000);
    const auto done = run.step();
    REQUIRE(done.has_value());
    if (*done) return steps;
    between(steps);
  }
}

} // namespace

TEST_CASE("a backup is one private file that says what it is") {
  Backed backed;
  const auto head = store::logHead(backed.in.database()).value();
  REQUIRE(store::makeBackup(backed.store(), backed.file).has_value());
  CHECK((fs::status(backed.file).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));
  CHECK(namesIn(backed.in.made.dir.path()) == std::set<std::string>{"opslag", "back-up.havenbackup"});
  const auto outline = store::outlineOfBackup(backed.file);
  REQUIRE(outline.has_value());
  CHECK(outline->storeId == store::outlineOf(backed.in.made.folder)->storeId);
  CHECK(outline->madeAt == "2026-11-21T12:00:00Z");
  CHECK(outline->schemaVersion == backed.store().schemaVersion());
  CHECK(outline->logHead == head);

  const auto made = store::backupsMade(backed.store()).value();
  REQUIRE(made.size() == 1);
  CHECK(made.front().at == outline->madeAt);
  CHECK(made.front().file == "back-up.havenbackup");
  CHECK(static_cast<std::uintmax_t>(made.front().bytes) == fs::file_size(backed.file));
  CHECK(made.front().logHead == head);
  CHECK(made.front().by == kAccountName);
  auto logged = backed.in.database().query("SELECT act, object, id FROM access_log ORDER BY id DESC LIMIT 1");
  REQUIRE(logged->step() == true);
  CHECK(logged->text(0) == "backup");
  CHECK(logged->text(1) == "backup");
  CHECK(logged->integer(2) == head.count + 1);
}

TEST_CASE("nothing that was typed can be read in a backup") {
  Backed backed;
  REQUIRE(store::makeBackup(backed.store(), backed.file).has_value());
  const std::string bytes = bytesOf(backed.file);
  for (const char* typed : {"Roodborstje", "Voorbeeld: Noor", "Voorbeeld: Marit", "Fenna", "Kort verslagje",
                            "CREATE TABLE", "SQLite format 3"})
    CHECK(bytes.find(typed) == std::string::npos);
  CHECK(bytes.find(std::string(backed.in.database().key().view())) == std::string::npos);
}

TEST_CASE("what is written between the slices is in the backup or not, but the backup is sound") {
  Backed backed;
  // Enough pages for many slices.
  for (int i = 0; i < 6; ++i)
    REQUIRE(backed.in.cases().createCase(youth("Voorbeeld: " + std::string(150, 'x'))).has_value());
  const Form form = filledDraft(backed.in.cases());
  for (const auto& item : lsvg().items)
    REQUIRE(backed.in.cases().saveItem(form.id, {item.id, 2, {}, {}, std::string(49'000, 'y'), ""}).has_value());

  auto run = store::BackupRun::begin(backed.store(), backed.file);
  REQUIRE(run.has_value());
  double before = 0;
  bool early = false;
  const int steps = finish(*run, [&](int step) {
    CHECK(run->progress() >= before);
    CHECK(run->progress() <= 1);
    before = run->progress();
    early = early || before < 0.2;
    const auto saved =
        backed.in.cases().saveItem(form.id, {lsvg().items[static_cast<std::size_t>(step) % lsvg().items.size()].id,
                                             step % 5 + 1,
                                             {},
                                             {},
                                             "stap " + std::to_string(step) + std::string(20'000, 'z'),
                                             ""});
    CHECK(saved.has_value());
    CHECK_FALSE(fs::exists(backed.file));
  });
  CHECK(early);
  CHECK(steps > 10);
  CHECK(run->progress() == 1);
  const auto restored = backed.restore(backed.file);
  REQUIRE(restored.has_value());
}

TEST_CASE("a cancelled backup leaves nothing, and the store can be worked in") {
  Backed backed;
  const auto before = rowsOf(backed.in.database());
  for (int steps = 0;; ++steps) {
    auto run = store::BackupRun::begin(backed.store(), backed.file);
    REQUIRE(run.has_value());
    bool done = false;
    for (int i = 0; i < steps && !done; ++i)
      done = run->step().value();
    if (done) break;
    CHECK(namesIn(backed.in.made.dir.path()) == std::set<std::string>{"opslag", ".back-up.havenbackup.part"});
    { const auto cancelled = std::move(*run); }
    CHECK(namesIn(backed.in.made.dir.path()) == std::set<std::string>{"opslag"});
    CHECK(rowsOf(backed.in.database()) == before);
  }
  CHECK(backed.in.cases().createCase(youth()).has_value());
}

TEST_CASE("a backup takes no place that is taken") {
  Backed backed;
  const auto& dir = backed.in.made.dir;
  writeBytes(backed.file, "iets anders");
  CHECK(errorOf(store::BackupRun::begin(backed.store(), backed.file)) ==
        Error{ErrorKind::StoreExists, {{"file", backed.file.string()}}});
  CHECK(bytesOf(backed.file) == "iets anders");
  CHECK(kindOf(store::BackupRun::begin(backed.store(), dir / "nergens" / "b")) == ErrorKind::NotFound);
  CHECK(kindOf(store::BackupRun::begin(backed.store(), dir / "opslag")) == ErrorKind::StoreExists);

  // Something that comes there while it is being made stays too.
  auto run = store::BackupRun::begin(backed.store(), dir / "b");
  REQUIRE(run->step().has_value());
  writeBytes(dir / "b", "was eerder");
  Result<bool> done = false;
  while (done && !*done)
    done = run->step();
  CHECK(kindOf(done) == ErrorKind::StoreExists);
  CHECK(bytesOf(dir / "b") == "was eerder");
  CHECK(store::backupsMade(backed.store())->empty());
}

TEST_CASE("a place that is being written to is left alone, one that a killed program left is taken over") {
  Backed backed;
  auto first = store::BackupRun::begin(backed.store(), backed.file);
  REQUIRE(first.has_value());
  CHECK(kindOf(store::BackupRun::begin(backed.store(), backed.file)) == ErrorKind::StoreBusy);
  { const auto gone = std::move(*first); }
  writeBytes(backed.in.made.dir / ".back-up.havenbackup.part", std::string(100'000, 'x'));
  const auto left = "." + store::backupFileStart(backed.store()) + "20250101T000000Z.havenbackup.part";
  writeBytes(backed.in.made.dir / left, "rest");
  REQUIRE(store::makeBackup(backed.store(), backed.file).has_value());
  CHECK(namesIn(backed.in.made.dir.path()) == std::set<std::string>{"opslag", "back-up.havenbackup"});
  CHECK(backed.restore(backed.file).has_value());
}

TEST_CASE("a disk that fills up while a backup is made leaves the old backups and no half one") {
  Backed backed;
  REQUIRE(store::makeBackup(backed.store(), backed.file).has_value());
  const std::string old = bytesOf(backed.file);
  const fs::path wanted = backed.in.made.dir / "tweede";
  int failures = 0;
  for (const std::size_t most :
       {std::size_t{4096}, old.size() / 4, old.size() / 2, old.size() - 2000, old.size() - 50}) {
    const int ended = runInChild([&] {
      ::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{most, most};
      if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 99;
      const auto made = store::makeBackup(backed.store(), wanted);
      if (made) return 0;
      return made.error() == Error{ErrorKind::DiskFull, {{"file", wanted.string()}}} ? 1 : 2;
    });
    INFO(most);
    CHECK(ended == 1);
    failures += ended == 1 ? 1 : 0;
    CHECK(namesIn(backed.in.made.dir.path()) == std::set<std::string>{"opslag", "back-up.havenbackup"});
  }
  CHECK(failures == 5);
  CHECK(bytesOf(backed.file) == old);
}

TEST_CASE("a backup that is killed at any moment leaves the old ones and no half file of its name") {
  Backed backed;
  REQUIRE(store::makeBackup(backed.store(), backed.file).has_value());
  const std::string old = bytesOf(backed.file);
  const fs::path wanted = backed.in.made.dir / "tweede";
  const Secret key = backed.in.database().key().clone();
  backed.in.made.close();
  int whole = 0;
  int none = 0;
  // How long it takes differs from machine to machine: the moments are spread over twice that.
  std::chrono::microseconds taken{0};
  constexpr int kRounds = 60;
  for (int round = 0; round < kRounds; ++round) {
    Child child([&](int out) {
      auto opened = openWithKey(backed.in.made.folder, key, backed.in.made.clock, kAccountName);
      if (!opened || ::write(out, "x", 1) != 1) return;
      static_cast<void>(store::makeBackup(*opened, wanted));
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
      std::this_thread::sleep_for(taken * 2 * round / kRounds);
    }
    child.kill();
    CHECK(bytesOf(backed.file) == old);
    if (fs::exists(wanted)) {
      ++whole;
      CHECK(store::outlineOfBackup(wanted).has_value());
      fs::remove(wanted);
    } else {
      ++none;
    }
    const auto opened = openWithKey(backed.in.made.folder, key, backed.in.made.clock, kAccountName);
    REQUIRE(opened.has_value());
  }
  CHECK(none > 0);
  CHECK(whole > 0);
}

TEST_CASE("a backup's name tells the store and the moment") {
  Backed backed;
  const auto id = store::outlineOf(backed.in.made.folder)->storeId;
  CHECK(store::backupFileName(backed.store(), backed.in.made.clock) ==
        "haven-" + id.substr(0, 8) + "-20261121T120000Z.havenbackup");
}

TEST_CASE("whether a backup is due, and whether the last one is old") {
  struct Row {
    const char* why;
    bool chosen;            ///< a place for backups, every 2 days
    std::optional<int> ago; ///< hours since the last one
    int store;              ///< hours since the store was made
    bool due;
    bool old;
  };
  const Row rows[] = {
      {"a new store without a place", false, {}, 1, false, false},
      {"a week without any", false, {}, 7 * 24, false, false},
      {"more than a week without any", false, {}, 7 * 24 + 1, false, true},
      {"by hand, a week ago", false, 7 * 24, 900, false, false},
      {"by hand, longer ago", false, 7 * 24 + 1, 900, false, true},
      {"a place, never done", true, {}, 1, true, false},
      {"a place, never done, for long", true, {}, 4 * 24 + 1, true, true},
      {"just before the rhythm", true, 47, 900, false, false},
      {"on the rhythm", true, 48, 900, true, false},
      {"twice the rhythm", true, 96, 900, true, false},
      {"more than that", true, 97, 900, true, true},
  };
  const store::CheapKeys cheap;
  for (const Row& row : rows) {
    INFO(row.why);
    NewlyMade made;
    if (row.chosen) {
      store::StoreSettings settings;
      settings.backupFolder = made.dir.path().string();
      settings.backupEveryDays = 2;
      REQUIRE(store::saveSettings(*made.store, settings).has_value());
    }
    made.clock.advance(std::chrono::hours(row.store - row.ago.value_or(row.store)));
    if (row.ago) REQUIRE(store::makeBackup(*made.store, made.dir / "b").has_value());
    made.clock.advance(std::chrono::hours(row.ago.value_or(row.store)));
    const auto state = store::backupState(*made.store, made.clock).value();
    CHECK(state.due == row.due);
    CHECK(state.old == row.old);
    CHECK(state.last.has_value() == row.ago.has_value());
  }
}

TEST_CASE("only the oldest backups of this store go, and only in the chosen folder") {
  const store::CheapKeys cheap;
  NewlyMade made;
  NewlyMade other;
  CHECK(store::removeOldBackups(*made.store) == 0); // no place
  const fs::path folder = made.dir / "back-ups";
  fs::create_directory(folder);
  store::StoreSettings settings;
  settings.backupFolder = folder.string();
  settings.backupsKept = 2;
  REQUIRE(store::saveSettings(*made.store, settings).has_value());
  std::vector<std::string> names;
  for (int i = 0; i < 5; ++i) {
    made.clock.advance(1h);
    names.push_back(store::backupFileName(*made.store, made.clock));
    REQUIRE(store::makeBackup(*made.store, folder / names.back()).has_value());
  }
  made.clock.advance(1h);
  REQUIRE(store::makeBackup(*made.store, made.dir / "elders").has_value());
  REQUIRE(store::makeBackup(*other.store, folder / "van een ander").has_value());
  writeBytes(folder / "brief.txt", "blijft");
  // One that is gone does not count; one of another store in the place of our own stays.
  fs::remove(folder / names[4]);
  fs::copy_file(folder / "van een ander", folder / names[1], fs::copy_options::overwrite_existing);
  CHECK(store::removeOldBackups(*made.store) == 1);
  CHECK(namesIn(folder) == std::set<std::string>{names[1], names[2], names[3], "van een ander", "brief.txt"});
  CHECK(store::removeOldBackups(*made.store) == 0);
  CHECK(fs::exists(made.dir / "elders"));
}

TEST_CASE("an account that was disabled makes no backup") {
  Backed backed;
  const Secret key = keyOf(backed.in.made.folder);
  REQUIRE(backed.store().database().runScript("UPDATE accounts SET disabled_at = '2026-11-20T08:00:00Z'"));
  backed.in.made.close();
  const Error error =
      errorOf(store::openStore(backed.in.made.folder, kAccountName, passphrase(), backed.in.made.clock));
  CHECK(error.kind == ErrorKind::WrongCredentials);
  auto disabled = openWithKey(backed.in.made.folder, key, backed.in.made.clock, kAccountName);
  REQUIRE(disabled.has_value());
  CHECK(kindOf(store::BackupRun::begin(*disabled, backed.file)) == ErrorKind::NotAllowed);
  CHECK_FALSE(fs::exists(backed.file));
}
