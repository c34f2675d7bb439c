#include "pdf/date_axis.h"

#include "support/catch.h"

using namespace haven::pdf;

namespace {

std::vector<std::string> labels(std::vector<std::string> dates, std::size_t room) {
  std::vector<double> days;
  for (const auto& date : dates)
    days.push_back(dayNumber(date));
  std::vector<std::string> result;
  for (const DateTick& tick : dateTicks(days, [&](const auto& ticks) { return ticks.size() <= room; }))
    result.push_back(tick.label.toStdString());
  return result;
}

} // namespace

TEST_CASE("the axis names the days of the talks, or months where those are too many") {
  using Labels = std::vector<std::string>;
  CHECK(labels({}, 5) == Labels{});
  CHECK(labels({"2026-03-02"}, 5) == Labels{"02-03-2026"});
  CHECK(labels({"2026-03-02", "2026-03-02"}, 5) == Labels{"02-03-2026"});
  CHECK(labels({"2026-03-02", "2025-01-10"}, 5) == Labels{"10-01-2025", "02-03-2026"});
  CHECK(labels({"2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10"}, 3) == Labels{"02-2026", "03-2026", "04-2026"});
  CHECK(labels({"2020-06-01", "2021-06-01", "2022-06-01", "2023-06-01"}, 3) == Labels{"01-2021", "01-2022", "01-2023"});
  CHECK(labels({"2026-03-02", "2026-03-05", "2026-03-09"}, 2) == Labels{"02-03-2026", "09-03-2026"});
  CHECK(labels({"1900-01-01", "2050-06-01", "2199-12-31"}, 1) == Labels{"01-01-1900"});
}
