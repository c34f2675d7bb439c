#include "gui/timeline_band_layout.h"

#include "support/catch.h"

#include <functional>

using namespace haven;
using namespace haven::gui;
using casefile::TimelineEntry;
using What = casefile::TimelineWhat;

namespace {

Date day(const char* iso) {
  return parseIsoDate(iso).value();
}

TimelineEntry entry(What what, const char* from, const char* until = nullptr, bool ongoing = false) {
  TimelineEntry made;
  made.what = what;
  made.day = casefile::parsePartialDate(from).value();
  if (until != nullptr) made.until = casefile::parsePartialDate(until);
  made.ongoing = ongoing;
  made.records = {1};
  return made;
}

std::vector<int> allOf(const std::vector<TimelineEntry>& entries) {
  std::vector<int> numbers;
  for (int i = 0; i < static_cast<int>(entries.size()); ++i)
    numbers.push_back(i);
  return numbers;
}

const TimelineRange kYear{day("2025-01-01"), day("2025-12-31")};
const Date kToday = day("2025-12-31");
constexpr double kNear = 0.02; ///< about a week of the year

TimelineLayout laidOut(const std::vector<TimelineEntry>& entries, const TimelineRange& range = kYear) {
  return layOut(entries, allOf(entries), range, kToday, kNear);
}

} // namespace

TEST_CASE("the whole runs from birth to today, or to what lies outside", "[timeline]") {
  CHECK(wholeRange({}, day("2020-03-01"), kToday) == TimelineRange{day("2020-03-01"), kToday});
  CHECK(wholeRange({entry(What::Opened, "2019")}, day("2020-03-01"), kToday).from == day("2019-01-01"));
  // Too short to draw: two months of it.
  CHECK(wholeRange({}, day("2025-12-30"), kToday).days() == 61);
}

TEST_CASE("zooming and shifting stay within the whole", "[timeline]") {
  const TimelineRange whole{day("2020-01-01"), day("2025-12-31")};
  struct Row {
    const char* why;
    std::function<TimelineRange()> made;
    TimelineRange expected;
  };
  const TimelineRange last{day("2025-01-01"), day("2025-12-31")};
  const Row kRows[] = {
      {"half of it around a day",
       [&] {
         return zoomed({day("2025-01-01"), day("2025-04-10")}, whole, day("2025-02-20"), true);
       },
       {day("2025-01-21"), day("2025-03-22")}}, // a hundred days, but no less than 61
      {"at the end there is no more to the right",
       [&] { return zoomed(last, whole, day("2025-12-31"), true); },
       {addDays(day("2025-12-31"), -181), day("2025-12-31")}},
      {"out, no further than the whole", [&] { return zoomed(whole, whole, day("2022-01-01"), false); }, whole},
      {"shifted back by half", [&] { return shifted(last, whole, -0.5); }, {day("2024-07-03"), day("2025-07-02")}},
      {"not past the end", [&] { return shifted(last, whole, 3); }, last},
      {"not past the beginning", [&] { return shifted(last, whole, -300); }, {day("2020-01-01"), day("2020-12-30")}},
      {"already in sight", [&] { return showing(last, whole, day("2025-06-01")); }, last},
      {"brought into sight with a margin",
       [&] { return showing(last, whole, day("2024-12-01")); },
       {addDays(day("2024-12-01"), -45), addDays(day("2025-11-30"), -45)}},
  };
  for (const Row& row : kRows) {
    INFO(row.why);
    const TimelineRange made = row.made();
    CHECK(formatIsoDate(made.from) == formatIsoDate(row.expected.from));
    CHECK(formatIsoDate(made.to) == formatIsoDate(row.expected.to));
  }
}

TEST_CASE("what is near to each other becomes one mark; other rows and farther days do not", "[timeline]") {
  const auto layout = laidOut({entry(What::Completed, "2025-03-01"), entry(What::Completed, "2025-03-03"),
                               entry(What::Decided, "2025-03-03"), entry(What::Completed, "2025-03-20")});
  REQUIRE(layout.marks.size() == 3);
  CHECK(layout.marks[0].entries == std::vector<int>{0, 1});
  CHECK(layout.marks[1].entries == std::vector<int>{3});
  CHECK(layout.marks[2].entries == std::vector<int>{2});
  CHECK(layout.marks[0].lane != layout.marks[2].lane);
  CHECK(layout.marks[0].at == Approx((59 + 0.5) / 365));
}

TEST_CASE("spans that overlap lie on lanes of their own, three at most", "[timeline]") {
  const auto layout =
      laidOut({entry(What::Lived, "2025-01-01", "2025-06-01"), entry(What::Lived, "2025-02-01", "2025-03-01"),
               entry(What::Lived, "2025-02-02", "2025-03-02"), entry(What::Lived, "2025-02-03", "2025-03-03"),
               entry(What::Lived, "2025-08-01", nullptr, true)});
  REQUIRE(layout.spans.size() == 5);
  CHECK(layout.spans[0].lane == 0);
  CHECK(layout.spans[1].lane == 1);
  CHECK(layout.spans[2].lane == 2);
  CHECK(layout.spans[3].lane == 2);
  CHECK(layout.spans[4].lane == 0);
  CHECK(layout.spans[4].to == Approx(1)); // until the end of today
  CHECK(layout.lanes == 3);
}

TEST_CASE("a day that is known by year only is drawn over that year, softly", "[timeline]") {
  const auto layout = laidOut({entry(What::Lived, "2025"), entry(What::Lived, "2025-02", "2025-04-10")});
  REQUIRE(layout.spans.size() == 2);
  CHECK(layout.marks.empty());
  CHECK((layout.spans[0].from == Approx(0) && layout.spans[0].to == Approx(1)));
  CHECK((layout.spans[0].softFrom && layout.spans[0].softTo));
  CHECK((layout.spans[1].softFrom && !layout.spans[1].softTo));
}

TEST_CASE("what is out of sight is not drawn, and keeps its lanes", "[timeline]") {
  const auto layout = laidOut({entry(What::Lived, "2024-01-01", "2024-06-01"), entry(What::Completed, "2024-12-31"),
                               entry(What::Completed, "2025-01-01")});
  CHECK(layout.spans.empty());
  REQUIRE(layout.marks.size() == 1);
  CHECK(layout.marks.front().entries == std::vector<int>{2});
  CHECK(layout.lanes == 2);
}

TEST_CASE("the calendar names years, and months where there is room", "[timeline]") {
  const auto first = [](const TimelineRange& range, double least) {
    const auto ticks = calendarTicks(range, least);
    REQUIRE_FALSE(ticks.empty());
    for (std::size_t i = 1; i < ticks.size(); ++i)
      CHECK(ticks[i].at - ticks[i - 1].at >= least * 0.9); // months are not all as long
    return std::tuple(formatIsoDate(ticks.front().day), ticks.front().month, ticks.size());
  };
  CHECK(first(kYear, 0.05) == std::tuple("2025-01-01", true, std::size_t{12}));
  CHECK(first(kYear, 0.2) == std::tuple("2025-01-01", true, std::size_t{4}));
  CHECK(first({day("2015-06-01"), day("2025-12-31")}, 0.08) == std::tuple("2016-01-01", false, std::size_t{10}));
  CHECK(first({day("2005-06-01"), day("2025-12-31")}, 0.09) == std::tuple("2006-01-01", false, std::size_t{10}));
}
