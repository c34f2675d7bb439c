#include "pdf/date_axis.h"

#include "base/date.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace haven::pdf {
namespace {

constexpr std::array kMonthSteps = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};

double dayOf(Date date) {
  return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
}

Date dateOf(double day) {
  return Date(std::chrono::sys_days(std::chrono::days(static_cast<int>(day))));
}

QString fullLabel(double day) {
  return QString::fromStdString(formatDutchDate(dateOf(day)));
}

std::vector<DateTick> monthTicks(double first, double last, int step) {
  std::vector<DateTick> ticks;
  const Date start = dateOf(first);
  const auto startMonth =
      static_cast<int>(start.year()) * 12 + static_cast<int>(static_cast<unsigned>(start.month())) - 1;
  for (int month = (startMonth / step) * step;; month += step) {
    const Date date = std::chrono::year(month / 12) / std::chrono::month(static_cast<unsigned>(month % 12 + 1)) / 1;
    const double day = dayOf(date);
    if (day > last) break;
    if (day >= first) ticks.push_back({day, fullLabel(day).mid(3)});
  }
  return ticks;
}

} // namespace

double dayNumber(const std::string& isoDate) {
  const auto date = parseIsoDate(isoDate);
  return date ? dayOf(*date) : 0;
}

std::vector<DateTick> dateTicks(std::vector<double> days,
                                const std::function<bool(const std::vector<DateTick>&)>& fits) {
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  if (days.empty()) return {};
  std::vector<DateTick> ticks;
  for (const double day : days)
    ticks.push_back({day, fullLabel(day)});
  if (fits(ticks)) return ticks;
  for (const int step : kMonthSteps) {
    std::vector<DateTick> months = monthTicks(days.front(), days.back(), step);
    if (months.size() >= 2 && fits(months)) return months;
  }
  ticks = {ticks.front(), ticks.back()};
  if (!fits(ticks)) ticks.pop_back();
  return ticks;
}

} // namespace haven::pdf
