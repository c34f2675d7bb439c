#include "store/case_finder.h"
#include "store/case_index.h"
#include "store/frozen.h"
#include "store/sqlite.h"
#include "store/verification.h"

// The frozen store of schema 6 holds the index of cases as that version made it (frozen.cpp): opened by a later one it
// finds at once what it found then, and one case of it waits to be made anew.

using namespace haven;
using namespace haven::tests;

namespace {

/// The store on the day it was frozen: nothing in it was reached by age since.
struct FrozenV6 {
  TempDir dir;
  FixedClock clock{day("2026-11-21")};
  std::filesystem::path folder = copyOf("store-v6", dir);
  store::OpenStore store = store::openStore(folder, "voorbeeld: FENNA", passphrase(kFixturePassphrase), clock).value();

  std::vector<std::string> texts(const char* sql) {
    auto query = store.database().query(sql);
    REQUIRE(query.has_value());
    std::vector<std::string> all;
    while (*query->step())
      all.push_back(query->text(0));
    return all;
  }
  std::vector<std::string> found(const store::CaseQuery& query) {
    const auto leave = store::SearchLeave::begin(store).value();
    store::CaseFinder finder(store.database());
    const auto cases = finder.find(leave, query);
    if (!cases) FAIL(Catch::StringMaker<Error>::convert(cases.error()));
    std::vector<std::string> numbers;
    const auto rows = finder.rows(leave, store::narrowed(*cases, {})).value();
    for (const auto& row : rows)
      numbers.push_back(row.number);
    return numbers;
  }
};

using Numbers = std::vector<std::string>;

} // namespace

TEST_CASE("the frozen store of schema 6 opens, reads and verifies") {
  FrozenV6 frozen;
  const auto report = store::verify(frozen.store, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  CHECK(report->scoresRecomputed == 19);
  CHECK(report->planRecords == 219);
}

TEST_CASE("the frozen store of schema 6 has the index as it was made, and knows what is stale") {
  FrozenV6 frozen;
  CHECK(frozen.texts("SELECT number FROM case_stale JOIN cases ON cases.id = case_id") == Numbers{"2026-0002"});
  CHECK(frozen.texts("SELECT number || ' ' || stage || ' ' || ready || ' ' || coalesce(next_look, '-') || ' ' || "
                     "coalesce(lsvg, '-') || ' ' || drafts FROM case_index JOIN cases ON cases.id = case_id "
                     "ORDER BY number") ==
        Numbers{"2026-0001 following 0 2027-01-20 13.0 0", "2026-0002 step-2 0 2026-12-11 14.0 1",
                "2026-0003 closed 0 - 13.0 0", "2026-0004 step-1 0 - - 1", "2026-0005 watching 0 2026-11-09 - 0",
                "2026-0006 step-3 0 2026-12-31 - 0", "2026-0007 screened 0 2027-01-05 - 0",
                "2026-0008 step-1 0 - 18.0 0"});
}

TEST_CASE("the frozen store of schema 6 finds without being made anew") {
  FrozenV6 frozen;
  CHECK(frozen.found({"noo", false, store::CaseOrder::Name}) == Numbers{"2026-0001"});
  CHECK(frozen.found({"fenna", false, store::CaseOrder::Name}).size() == 7);
  CHECK(frozen.found({"geboortekaartje", false, store::CaseOrder::Name}).empty());
  CHECK(frozen.found({"geboortekaartje", true, store::CaseOrder::Name}) == Numbers{"2026-0006"});
  REQUIRE(store::refreshCaseIndex(frozen.store, shippedPlan(), catalogue()) == 0);
  CHECK(frozen.found({"geboortekaartje", true, store::CaseOrder::Name}) == Numbers{"2026-0006"});
}
