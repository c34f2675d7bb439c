#include "base/hash.h"
#include "store/example_store.h"
#include "store/migrations.h"
#include "store/sqlite.h"
#include "store/store_support.h"
#include "store/verification.h"

// Stores that released versions made, kept as they were made. Every later version must open, show and verify them.

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

const fs::path kFixtures = fs::path(HAVEN_SOURCE_DIR) / "tests" / "fixtures";
constexpr std::string_view kFixturePassphrase = "voorbeeld voor altijd";
constexpr std::string_view kFixtureCode =
    "HN01-J440-WJ5Z-2NK3-8E2G-E9QF-ESHK-CQP0"; // as tests/fixtures/store-v1/README.md says

/// A working copy: the frozen files themselves are never opened.
fs::path copyOf(const char* fixture, const TempDir& dir) {
  auto files = contentOf(kFixtures / fixture);
  files.erase("README.md");
  putContent(dir / fixture, files);
  return dir / fixture;
}

} // namespace

TEST_CASE("the frozen store of schema 1 opens, reads and verifies") {
  const TempDir dir;
  const FixedClock clock(day("2036-11-21")); // ten years on
  const auto folder = copyOf("store-v1", dir);
  auto opened = store::openStore(folder, "voorbeeld: FENNA", passphrase(kFixturePassphrase), clock);
  REQUIRE(opened.has_value());
  CHECK(opened->account().name == "Voorbeeld: Fenna");
  CHECK(opened->account().registrations == std::vector<casefile::Registration>{{"SKJ", "000000000"}, {"NVO", ""}});

  store::CaseRepository cases(*opened);
  struct Row {
    const char* number;
    const char* name;
    const char* born;
    std::size_t carers;
    std::vector<double> totals; ///< of every final record, oldest talk first
  };
  const Row rows[] = {
      {"2026-0001", "Voorbeeld: Noor", "2023-01-21", 2, {24, 19, 21, 20, 15, 17, 11, 13, 9}},
      {"2026-0002", "Voorbeeld: Sem", "2020-03-17", 2, {14}},
      {"2026-0003", "Voorbeeld: Jaro", "2024-02-15", 2, {13, 9}},
      {"2026-0004", "Voorbeeld: Loïs", "2026-03-26", 2, {}},
      {"2026-0005", "Voorbeeld: Vlinder", "2012-10-15", 2, {}},
  };
  CHECK(cases.list()->size() == std::size(rows));
  for (const Row& row : rows) {
    INFO(row.number);
    const auto file = cases.load(cases.findNumber(row.number).value());
    REQUIRE(file.has_value());
    CHECK(file->youth.name == row.name);
    CHECK(file->youth.dateOfBirth == day(row.born));
    CHECK(file->relationships.size() == row.carers);
    CHECK(file->opened.at == "2026-11-21T12:00:00Z");
    std::vector<double> totals;
    for (const auto& form : file->administrations)
      if (form.isFinal()) totals.push_back(form.result->scales.front().raw.value());
    CHECK(totals == row.totals);
  }

  const auto report = store::verify(*opened, catalogue());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  CHECK(report->scoresRecomputed == 12);
}

TEST_CASE("the recovery code of the frozen store still works") {
  const TempDir dir;
  const FixedClock clock(day("2036-11-21"));
  SystemRandom random;
  const auto folder = copyOf("store-v1", dir);
  const auto recovered = store::recoverStore(folder, kFixtureCode, "", passphrase("zeven rode bussen"), clock, random);
  CHECK(recovered.has_value());
}

TEST_CASE("the frozen store is the file that was frozen") {
  CHECK(contentHash(bytesOf(kFixtures / "store-v1/haven.db")) ==
        "sha256:1716daf1cc0de3084cc2872c2b79dc580374e1a0585e17297f84c6121f512ca6");
  CHECK(contentHash(bytesOf(kFixtures / "store-v1/keyslots.json")) ==
        "sha256:26232875a802d07db58c53bb5d0894122568c6c1497e1373bab4bfbafdc15c72");
}

// Run by hand, once for each released schema: test_store "[freeze]". Refuses to replace what is frozen.
TEST_CASE("freeze a store of the newest schema", "[.freeze]") {
  const FixedClock clock(day("2026-11-21"));
  SystemRandom random;
  store::NewStore request{{}, passphrase(kFixturePassphrase), true};
  request.firstAccount.name = "Voorbeeld: Fenna";
  request.firstAccount.role = casefile::Role::BehaviouralScientist;
  request.firstAccount.administrator = true;
  request.firstAccount.registrations = {{"SKJ", "000000000"}, {"NVO", ""}};
  const auto folder = kFixtures / ("store-v" + std::to_string(store::latestVersion(store::migrations())));
  fs::create_directories(kFixtures);
  auto made = store::createStore(folder, std::move(request), clock, random);
  REQUIRE(made.has_value());
  REQUIRE(store::addExampleCases(made->store, catalogue()).has_value());
  WARN(folder.string() << " has recovery code " << made->recoveryCode);
}
