#include "base/date.h"
#include "support/catch.h"

using namespace haven;

namespace {
Date day(const char* iso) {
  return parseIsoDate(iso).value();
}
} // namespace

TEST_CASE("an ISO date is read in exactly one form") {
  CHECK(formatIsoDate(day("2026-11-21")) == "2026-11-21");
  CHECK(formatIsoDate(day("2024-02-29")) == "2024-02-29");
  for (const char* bad : {"", "2026-1-1", "2026-13-01", "2026-00-10", "2026-02-30", "2023-02-29", "21-11-2026",
                          "2026/11/21", "2026-11-21 ", "+026-11-21", "2026--1-01", "1899-12-31", "2200-01-01"}) {
    INFO(bad);
    CHECK_FALSE(parseIsoDate(bad).has_value());
  }
}

TEST_CASE("a typed date may be short or use other separators, never guess") {
  for (const char* good : {"03-05-2024", "3-5-2024", "3/5/2024", "3.5.2024", " 3 5 2024 ", "03/05/2024"}) {
    INFO(good);
    REQUIRE(parseDutchDate(good).has_value());
    CHECK(formatDutchDate(*parseDutchDate(good)) == "03-05-2024");
  }
  for (const char* bad : {"", "  ", "3-5-24", "3-5", "32-1-2024", "29-02-2023", "2024-05-03", "3--5-2024", "3-5-2024-1",
                          "a-b-cccc", "-3-5-2024", "30-2-2024", "3-13-2024"}) {
    INFO(bad);
    CHECK_FALSE(parseDutchDate(bad).has_value());
  }
}

TEST_CASE("months are complete on the day with the number of the birth day") {
  struct Row {
    const char* birth;
    const char* on;
    int months;
    const char* because;
  };
  const Row rows[] = {
      {"2024-05-15", "2025-05-14", 11, "the day before"},
      {"2024-05-15", "2025-05-15", 12, "the day itself"},
      {"2024-05-15", "2025-05-16", 12, "the day after"},
      {"2024-02-29", "2025-02-28", 11, "a common year has no 29 February yet"},
      {"2024-02-29", "2025-03-01", 12, "the first day after it"},
      {"2024-02-29", "2028-02-28", 47, "the day before in a leap year"},
      {"2024-02-29", "2028-02-29", 48, "the day itself in a leap year"},
      {"2024-01-31", "2024-02-29", 0, "February has no 31st"},
      {"2024-01-31", "2024-03-01", 1, "so the month is complete on the first of March"},
      {"2024-05-15", "2024-05-15", 0, "day of birth"},
      {"2024-05-15", "2024-05-14", -1, "before birth"},
      {"2024-05-15", "2024-04-15", -1, "one month before birth"},
  };
  for (const Row& row : rows) {
    INFO(row.birth << " to " << row.on << ": " << row.because);
    CHECK(completedMonths(day(row.birth), day(row.on)).count() == row.months);
  }
}

TEST_CASE("age never goes down as days pass, and each month is reached once") {
  for (const char* birth : {"2024-02-29", "2024-01-31", "2023-12-31", "2024-08-30", "2025-02-28"}) {
    int before = 0;
    for (int i = 0; i < 365 * 24; ++i) {
      const int now = static_cast<int>(completedMonths(day(birth), addDays(day(birth), i)).count());
      REQUIRE((now == before || now == before + 1));
      before = now;
    }
    CHECK(before == 287);
  }
}

TEST_CASE("days between dates count both ways") {
  CHECK(daysBetween(day("2024-02-28"), day("2024-03-01")) == 2);
  CHECK(daysBetween(day("2024-03-01"), day("2024-02-28")) == -2);
}
