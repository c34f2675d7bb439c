#include "instruments/age_advice.h"
#include "instruments/shipped.h"
#include "support/catch.h"

#include <string>

using namespace haven;
using namespace haven::instruments;
using haven::tests::lsvg;

namespace {

Date day(const char* iso) {
  return parseIsoDate(iso).value();
}

} // namespace

TEST_CASE("LSVG age advice on the day before, on and after each bound") {
  struct Row {
    const char* birth;
    const char* on;
    int months;
    AgeFit fit;
  };
  using enum AgeFit;
  const Row rows[] = {
      // 12 months: the sources name the list from one year
      {"2024-05-15", "2025-05-14", 11, NotSuitable},
      {"2024-05-15", "2025-05-15", 12, Recommended},
      {"2024-05-15", "2025-05-16", 12, Recommended},
      // 24 months: nothing changes for the LSVG
      {"2024-05-15", "2026-05-14", 23, Recommended},
      {"2024-05-15", "2026-05-15", 24, Recommended},
      {"2024-05-15", "2026-05-16", 24, Recommended},
      // 60 months: the sources differ from here, still recommended
      {"2020-05-15", "2025-05-14", 59, Recommended},
      {"2020-05-15", "2025-05-15", 60, Recommended},
      {"2020-05-15", "2025-05-16", 60, Recommended},
      // 72 months: usable with older youth, whose behaviour looks different
      {"2019-05-15", "2025-05-14", 71, Recommended},
      {"2019-05-15", "2025-05-15", 72, Caution},
      {"2019-05-15", "2025-05-16", 72, Caution},
      // 156 months: no screening questionnaire is named
      {"2012-05-15", "2025-05-14", 155, Caution},
      {"2012-05-15", "2025-05-15", 156, Caution},
      {"2012-05-15", "2025-05-16", 156, Caution},
      // born on 29 February: complete on 1 March of a common year, on the day itself in a leap year
      {"2024-02-29", "2025-02-28", 11, NotSuitable},
      {"2024-02-29", "2025-03-01", 12, Recommended},
      {"2024-02-29", "2025-03-02", 12, Recommended},
      {"2024-02-29", "2026-02-28", 23, Recommended},
      {"2024-02-29", "2026-03-01", 24, Recommended},
      {"2024-02-29", "2026-03-02", 24, Recommended},
      {"2020-02-29", "2025-02-28", 59, Recommended},
      {"2020-02-29", "2025-03-01", 60, Recommended},
      {"2020-02-29", "2025-03-02", 60, Recommended},
      {"2020-02-29", "2026-02-28", 71, Recommended},
      {"2020-02-29", "2026-03-01", 72, Caution},
      {"2020-02-29", "2026-03-02", 72, Caution},
      {"2012-02-29", "2025-02-28", 155, Caution},
      {"2012-02-29", "2025-03-01", 156, Caution},
      {"2012-02-29", "2025-03-02", 156, Caution},
      {"2020-02-29", "2024-02-28", 47, Recommended},
      {"2020-02-29", "2024-02-29", 48, Recommended},
  };
  for (const Row& row : rows) {
    INFO(row.birth << " on " << row.on);
    const Months age = completedMonths(day(row.birth), day(row.on));
    CHECK(age.count() == row.months);
    const AgeAdvice advice = adviseForAge(lsvg(), age);
    CHECK(advice.instrument == "lsvg");
    CHECK(advice.fit == row.fit);
    CHECK_FALSE(advice.reason.empty());
    CHECK_FALSE(advice.sources.empty());
  }
}

TEST_CASE("every age has an advice, and each bound its own reason") {
  struct Row {
    int from;
    int to;
    const char* names; // what the reason speaks of
  };
  const Row rows[] = {{-1000, 11, "Onder 12 maanden"},
                      {12, 59, "alle bronnen"},
                      {60, 71, "de bronnen verschillen"},
                      {72, 155, "oudere jeugdigen"},
                      {156, 5000, "geen screeningsvragenlijst"}};
  for (const Row& row : rows)
    for (const int months : {row.from, row.to}) {
      INFO(months);
      CHECK(adviseForAge(lsvg(), Months{months}).reason.find(row.names) != std::string::npos);
    }
  for (int months = -12; months <= 300; ++months)
    CHECK_FALSE(adviseForAge(lsvg(), Months{months}).reason.empty());
}

TEST_CASE("each instrument's fit in every month, as the sources together have it") {
  using enum AgeFit;
  struct Stretch {
    int from;
    int to;
    AgeFit lsvg;
    AgeFit ari;
    AgeFit aisi;
  };
  // The recommended ranges: 12-71, 24-71 and 72-155 months; from 72 the LSVG with caution; from 156 nothing is named.
  const Stretch stretches[] = {
      {-9, 11, NotSuitable, NotSuitable, NotSuitable}, {12, 23, Recommended, NotSuitable, NotSuitable},
      {24, 71, Recommended, Recommended, NotSuitable}, {72, 155, Caution, NotSuitable, Recommended},
      {156, 276, Caution, NotSuitable, NotSuitable},
  };
  int next = -9;
  for (const Stretch& stretch : stretches) {
    REQUIRE(stretch.from == next); // no month is left out
    for (; next <= stretch.to; ++next) {
      const std::pair<const char*, AgeFit> fits[] = {
          {"lsvg", stretch.lsvg}, {"ari-cp-2-5", stretch.ari}, {"aisi-6-12", stretch.aisi}};
      for (const auto& [id, fit] : fits) {
        INFO(id << " at " << next << " months");
        const AgeAdvice advice = adviseForAge(*haven::tests::shipped().find(id), Months{next});
        CHECK(advice.instrument == id);
        CHECK(advice.fit == fit);
        CHECK_FALSE(advice.reason.empty());
        CHECK_FALSE(advice.sources.empty());
      }
    }
  }
  CHECK(next == 277);
}
