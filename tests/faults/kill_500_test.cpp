#include "faults/desk.h"
#include "faults/faulty_calls.h"
#include "faults/faulty_vfs.h"
#include "faults/killing.h"
#include "faults/ledger.h"
#include "store/cheap_keys.h"
#include "store/verification.h"

#include <filesystem>

// A process that is killed five hundred times in all: while it saves, completes, brings an old store up to date,
// changes a passphrase, makes a backup and puts one back. What was acknowledged is there, what was about to be kept is
// there whole or not at all, and one of the old and the new passphrase opens.

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

constexpr unsigned kSeed = 20261122;

/// A folder that is put back as it was before every kill, and looked into after it.
class Victim {
 public:
  /// @param word of the store; whoever looks into it has the key of it at hand
  /// @param name of the account; empty: the one of a store that has no others
  explicit Victim(std::map<std::string, std::string> content, std::string_view word = kPassphrase,
                  std::string_view name = {})
      : m_content(std::move(content)), m_name(name) {
    reset();
    m_key = keyOf(folder(), word);
  }

  [[nodiscard]] fs::path folder() const { return m_dir / "opslag"; }
  [[nodiscard]] fs::path beside(const std::string& name) const { return m_dir / name; }
  void reset() const { putContent(folder(), m_content); }
  [[nodiscard]] Secret key() const { return m_key.clone(); }
  [[nodiscard]] Desk desk() const { return {folder(), m_key.clone(), m_name}; }

  /// What is kept now, after a check that the store opens and verifies.
  [[nodiscard]] Inventory inventory() const {
    Desk opened = desk();
    return inventoryOf(opened);
  }
  static Inventory inventoryOf(Desk& desk) {
    REQUIRE(desk.unlock().has_value());
    const auto report = store::verify(desk.store(), catalogue(), shippedPlan(), shippedInterventions());
    REQUIRE(report.has_value());
    CHECK(report->faults.empty());
    return desk.inventory().value();
  }

 private:
  // What is killed loses nothing that it gave to the system, so nothing has to be synced: kills then meet the writing.
  FaultyVfs m_vfs;
  FaultyCalls m_calls;
  TempDir m_dir;
  std::map<std::string, std::string> m_content;
  std::string m_name;
  Secret m_key;
};

std::string tellOf(const Killing& killing, int round) {
  return "seed " + std::to_string(killing.seed()) + ", kill " + std::to_string(round) + " after " +
         std::to_string(killing.moment().count()) + " us";
}

std::map<std::string, std::string> fixture(const std::string& name) {
  auto content = contentOf(fs::path(HAVEN_SOURCE_DIR) / "tests" / "fixtures" / name);
  content.erase("README.md");
  return content;
}

/// A store with one form of which every item is answered.
std::map<std::string, std::string> withDraft() {
  NewlyMade made;
  filledDraft(made.cases());
  made.close();
  return contentOf(made.folder);
}

} // namespace

TEST_CASE("a process that is killed while it saves loses nothing acknowledged") {
  constexpr int kKills = 80;
  const Victim victim(withDraft());
  Killing killing(kSeed);
  const auto saved = [](int number) {
    return casefile::ItemRecord{"5", number % 5 + 1, {}, {}, "nummer " + std::to_string(number), "voorbeeld"};
  };
  int last = 0;
  for (int round = 0; round < kKills; ++round) {
    const auto acknowledged = killing.kill([&](const auto& ready, const auto& done) {
      Desk desk = victim.desk();
      if (!desk.unlock()) return;
      const auto form = desk.form("Voorbeeld: Noor", 0, "lsvg").value();
      ready();
      for (int number = last + 1; desk.cases().saveItem(form, saved(number)); ++number)
        done(number);
    });
    INFO(tellOf(killing, round));
    const int least = acknowledged.value_or(last);
    const Inventory inventory = victim.inventory();
    const auto fits = [&](int number) {
      return missingFrom(inventory,
                         {{itemKey("Voorbeeld: Noor", "Voorbeeld: Marit", 1, "5"), itemValue(saved(number))}})
          .empty();
    };
    // One may have been on disk before it could be acknowledged. Before the first there is what was arranged.
    CHECK((least == 0 || fits(least) || fits(least + 1)));
    last = fits(least + 1) ? least + 1 : least;
  }
  CHECK(last > kKills); // it was busy when it was killed
}

TEST_CASE("a process that is killed while it completes a form has completed it or not at all") {
  constexpr int kKills = 60;
  const Victim victim(withDraft());
  const std::string key = formKey("Voorbeeld: Noor", "Voorbeeld: Marit", "lsvg", 1);
  const Inventory before = victim.inventory();
  REQUIRE(missingFrom(before, {{key, "draft"}}).empty());
  Killing killing(kSeed);
  const Killing::Work complete = [&](const auto& ready, const auto& done) {
    Desk desk = victim.desk();
    if (!desk.unlock()) return;
    const auto form = desk.form("Voorbeeld: Noor", 0, "lsvg").value();
    ready();
    if (desk.cases().complete(form, lsvg())) done(1);
  };
  killing.rehearse(complete);
  const Inventory after = victim.inventory();
  REQUIRE(missingFrom(after, {{key, "final"}}).empty());
  int completed = 0;
  for (int round = 0; round < kKills; ++round) {
    victim.reset();
    const auto acknowledged = killing.kill(complete);
    INFO(tellOf(killing, round));
    const Inventory found = victim.inventory();
    CHECK((found == after || (!acknowledged && found == before)));
    completed += found == after ? 1 : 0;
  }
  CHECK(completed > 0);
  CHECK(completed < kKills);
}

TEST_CASE("a process that is killed while it brings an old store up to date loses nothing of it") {
  constexpr int kKillsEach = 20;
  const std::pair<const char*, const char*> stores[] = {{"store-v1", ""},
                                                        {"store-v2", ""},
                                                        {"store-v3", ""},
                                                        {"store-v4", ""},
                                                        {"store-v5", "Voorbeeld: Fenna"},
                                                        {"store-v6", "Voorbeeld: Fenna"}};
  for (const auto& [name, account] : stores) {
    const Victim victim(fixture(name), "voorbeeld voor altijd", account);
    Killing killing(kSeed);
    const Killing::Work migrate = [&](const auto& ready, const auto& done) {
      Desk desk = victim.desk();
      ready();
      if (desk.unlock()) done(1);
    };
    killing.rehearse(migrate);
    const Inventory whole = victim.inventory();
    REQUIRE(whole.size() > 50);
    for (int round = 0; round < kKillsEach; ++round) {
      victim.reset();
      killing.kill(migrate);
      INFO(name << ", " << tellOf(killing, round));
      CHECK(victim.inventory() == whole);
    }
  }
}

TEST_CASE("a process that is killed while it changes a passphrase leaves one that opens") {
  constexpr int kKills = 70;
  const store::CheapKeys cheap;
  const Victim victim(withDraft());
  constexpr std::string_view kWanted = "zeven rode bussen";
  Killing killing(kSeed);
  const Killing::Work change = [&](const auto& ready, const auto& done) {
    Desk desk(victim.folder(), kAccountName, kPassphrase);
    if (!desk.unlock()) return;
    ready();
    if (desk.changePassphrase(std::string(kWanted))) done(1);
  };
  killing.rehearse(change);
  int changed = 0;
  for (int round = 0; round < kKills; ++round) {
    victim.reset();
    const Inventory before = victim.inventory();
    const auto acknowledged = killing.kill(change);
    INFO(tellOf(killing, round));
    const Desk desk = victim.desk();
    const bool opensNew = desk.opensFor(kAccountName, kWanted);
    const bool opensOld = desk.opensFor(kAccountName, kPassphrase);
    CHECK(opensNew != opensOld);
    CHECK((opensNew || !acknowledged));
    changed += opensNew ? 1 : 0;
    Desk opened(victim.folder(), kAccountName, opensNew ? kWanted : kPassphrase);
    CHECK(Victim::inventoryOf(opened) == before);
  }
  CHECK(changed > 0);
  CHECK(changed < kKills);
}

TEST_CASE("a process that is killed while it replaces the key leaves one that opens") {
  constexpr int kKills = 70;
  const store::CheapKeys cheap;
  const Victim victim(withDraft());
  Killing killing(kSeed);
  const Killing::Work rotate = [&](const auto& ready, const auto& done) {
    Desk desk(victim.folder(), kAccountName, kPassphrase);
    if (!desk.unlock()) return;
    ready();
    if (desk.accounts().rotateKey()) done(1);
  };
  killing.rehearse(rotate);
  const Secret old = victim.key();
  const FixedClock clock(day("2026-11-21"));
  int rotated = 0;
  for (int round = 0; round < kKills; ++round) {
    victim.reset();
    const Inventory before = victim.inventory();
    const auto acknowledged = killing.kill(rotate);
    INFO(tellOf(killing, round));
    // First as people come in: that settles what was cut off. Then with the key from before.
    Desk desk(victim.folder(), kAccountName, kPassphrase);
    CHECK(Victim::inventoryOf(desk) == before);
    desk.lock();
    const bool opensOld = openWithKey(victim.folder(), old, clock).has_value();
    CHECK((!opensOld || !acknowledged));
    CHECK_FALSE(fs::exists(victim.folder() / "haven.db.rotated"));
    rotated += opensOld ? 0 : 1;
  }
  CHECK(rotated > 0);
  CHECK(rotated < kKills);
}

TEST_CASE("a process that is killed while it makes a backup has made it whole or not at all") {
  constexpr int kKills = 70;
  const store::CheapKeys cheap;
  const Victim victim(withDraft());
  const fs::path file = victim.beside("kopie.havenbackup");
  Killing killing(kSeed);
  const Killing::Work backup = [&](const auto& ready, const auto& done) {
    Desk desk = victim.desk();
    if (!desk.unlock()) return;
    ready();
    if (store::makeBackup(desk.store(), file)) done(1);
  };
  killing.rehearse(backup);
  int made = 0;
  for (int round = 0; round < kKills; ++round) {
    fs::remove(file);
    victim.reset();
    const Inventory before = victim.inventory();
    const auto acknowledged = killing.kill(backup);
    INFO(tellOf(killing, round));
    CHECK((fs::exists(file) || !acknowledged));
    if (fs::exists(file)) {
      ++made;
      CHECK(store::outlineOfBackup(file).has_value());
    }
    for (const auto& [key, value] : before)
      CHECK(missingFrom(victim.inventory(), {{key, value}}).empty());
    // What was left half does not stand in the way of the next one.
    if (fs::exists(file)) continue;
    Desk again = victim.desk();
    REQUIRE(again.unlock().has_value());
    CHECK(store::makeBackup(again.store(), file).has_value());
  }
  CHECK(made > 0);
  CHECK(made < kKills);
}

TEST_CASE("a process that is killed while it puts a backup back has put it back whole or not at all") {
  constexpr int kKills = 70;
  const store::CheapKeys cheap;
  const Victim victim(withDraft());
  const fs::path file = victim.beside("kopie.havenbackup");
  const fs::path wanted = victim.beside("terug");
  const Secret word = passphrase();
  const FixedClock clock(day("2026-11-21"));
  Desk source = victim.desk();
  REQUIRE(source.unlock().has_value());
  REQUIRE(store::makeBackup(source.store(), file).has_value());
  source.lock();
  const std::string bytes = bytesOf(file);
  Killing killing(kSeed);
  const Killing::Work restore = [&](const auto& ready, const auto& done) {
    ready();
    if (store::restoreBackup(file, wanted, {kAccountName, word, {}}, clock)) done(1);
  };
  killing.rehearse(restore);
  Desk back(wanted, kAccountName, kPassphrase);
  const Inventory whole = Victim::inventoryOf(back);
  back.lock();
  REQUIRE(whole.size() > 10);
  int restored = 0;
  for (int round = 0; round < kKills; ++round) {
    fs::remove_all(wanted);
    const auto acknowledged = killing.kill(restore);
    INFO(tellOf(killing, round));
    CHECK((fs::exists(wanted) || !acknowledged));
    CHECK(bytesOf(file) == bytes);
    // Where it is not there, nothing stands in the way of doing it again.
    if (!fs::exists(wanted))
      CHECK(store::restoreBackup(file, wanted, {kAccountName, word, {}}, clock).has_value());
    else
      ++restored;
    CHECK(Victim::inventoryOf(back) == whole);
    back.lock();
  }
  CHECK(restored > 0);
  CHECK(restored < kKills);
}
