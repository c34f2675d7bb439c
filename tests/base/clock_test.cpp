#include "base/clock.h"
#include "support/catch.h"

using namespace haven;

TEST_CASE("a moment is written and read back as ISO 8601 in UTC") {
  const FixedClock clock(parseIsoDate("2026-11-21").value());
  CHECK(formatIsoTimestamp(clock.now()) == "2026-11-21T12:00:00Z");
  CHECK(parseIsoTimestamp("2026-11-21T12:00:00Z").value() == clock.now());
  for (const char* bad : {"", "2026-11-21", "2026-11-21T12:00:00", "2026-11-21T24:00:00Z", "2026-11-21T12:60:00Z",
                          "2026-02-30T12:00:00Z", "2026-11-21 12:00:00Z", "2026-11-21T1a:00:00Z"}) {
    INFO(bad);
    CHECK_FALSE(parseIsoTimestamp(bad).has_value());
  }
}

TEST_CASE("a fixed clock moves only when told") {
  FixedClock clock(parseIsoDate("2024-02-29").value());
  const auto before = clock.now();
  CHECK(clock.now() == before);
  clock.advance(std::chrono::minutes{3});
  CHECK(clock.now() - before == std::chrono::minutes{3});
  CHECK(formatIsoDate(clock.today()) == "2024-02-29");
}
