#include "faults/desk.h"
#include "faults/killing.h"
#include "faults/ledger.h"
#include "store/verification.h"

#include <filesystem>

// A process that is killed five hundred times in all: while it saves, completes, and brings an old store up to date.
// What was acknowledged is there, and what was about to be kept is there whole or not at all.

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

constexpr unsigned kSeed = 20261122;

/// A folder that is put back as it was before every kill, and looked into after it.
class Victim {
 public:
  explicit Victim(std::map<std::string, std::string> content, std::string_view secret = kPassphrase)
      : m_content(std::move(content)) {
    reset();
    m_key = keyOf(folder(), secret);
  }

  [[nodiscard]] fs::path folder() const { return m_dir / "opslag"; }
  void reset() const { putContent(folder(), m_content); }
  [[nodiscard]] Desk desk() const { return {folder(), m_key.clone()}; }

  /// What is kept now, after a check that the store opens and verifies.
  [[nodiscard]] Inventory inventory() const {
    Desk opened = desk();
    REQUIRE(opened.unlock().has_value());
    const auto report = store::verify(opened.store(), catalogue(), shippedPlan(), shippedInterventions());
    REQUIRE(report.has_value());
    CHECK(report->faults.empty());
    return opened.inventory().value();
  }

 private:
  TempDir m_dir;
  std::map<std::string, std::string> m_content;
  Secret m_key;
};

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
  constexpr int kKills = 100;
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
    INFO("seed " << killing.seed() << ", kill " << round << " after " << killing.moment().count() << " us");
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
  constexpr int kKills = 80;
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
    INFO("seed " << killing.seed() << ", kill " << round << " after " << killing.moment().count() << " us");
    const Inventory found = victim.inventory();
    CHECK((found == after || (!acknowledged && found == before)));
    completed += found == after ? 1 : 0;
  }
  CHECK(completed > 0);
  CHECK(completed < kKills);
}

TEST_CASE("a process that is killed while it brings an old store up to date loses nothing of it") {
  constexpr int kKillsEach = 40;
  for (const std::string name : {"store-v1", "store-v2", "store-v3"}) {
    const Victim victim(fixture(name), "voorbeeld voor altijd");
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
      INFO(name << ", seed " << killing.seed() << ", kill " << round << " after " << killing.moment().count() << " us");
      CHECK(victim.inventory() == whole);
    }
  }
}
