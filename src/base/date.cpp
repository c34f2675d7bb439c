#include "base/date.h"

#include <array>
#include <charconv>

namespace haven {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

bool readNumber(std::string_view text, int& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() && text.front() >= '0' && text.front() <= '9';
}

Result<Date> makeDate(int y, int m, int d) {
  const Date date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
  if (y < kFirstYear || y > kLastYear || m < 1 || d < 1 || !date.ok())
    return fail(ErrorKind::InvalidInput, {{"field", "date"}, {"reason", "no-such-day"}});
  return date;
}

std::string padded(int value, std::size_t width) {
  std::string digits = std::to_string(value);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

int yearOf(Date date) {
  return static_cast<int>(date.year());
}
int monthOf(Date date) {
  return static_cast<int>(static_cast<unsigned>(date.month()));
}
int dayOf(Date date) {
  return static_cast<int>(static_cast<unsigned>(date.day()));
}

} // namespace

Result<Date> parseIsoDate(std::string_view text) {
  int y = 0;
  int m = 0;
  int d = 0;
  if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !readNumber(text.substr(0, 4), y) ||
      !readNumber(text.substr(5, 2), m) || !readNumber(text.substr(8, 2), d))
    return fail(ErrorKind::InvalidInput, {{"field", "date"}, {"reason", "not-a-date"}});
  return makeDate(y, m, d);
}

Result<Date> parseDutchDate(std::string_view text) {
  const auto notADate = [] { return fail(ErrorKind::InvalidInput, {{"field", "date"}, {"reason", "not-a-date"}}); };
  constexpr std::string_view kSpace = " \t\n";
  const auto first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return notADate();
  text = text.substr(first, text.find_last_not_of(kSpace) - first + 1);

  std::array<std::string_view, 3> parts{};
  std::size_t part = 0;
  std::size_t start = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const bool separator = i == text.size() || text[i] == '-' || text[i] == '/' || text[i] == '.' || text[i] == ' ';
    if (!separator) continue;
    if (part == parts.size() || i == start) return notADate();
    parts[part++] = text.substr(start, i - start);
    start = i + 1;
  }
  int d = 0;
  int m = 0;
  int y = 0;
  if (part != parts.size() || parts[0].size() > 2 || parts[1].size() > 2 || parts[2].size() != 4 ||
      !readNumber(parts[0], d) || !readNumber(parts[1], m) || !readNumber(parts[2], y))
    return notADate();
  return makeDate(y, m, d);
}

std::string formatIsoDate(Date date) {
  return padded(yearOf(date), 4) + "-" + padded(monthOf(date), 2) + "-" + padded(dayOf(date), 2);
}

std::string formatDutchDate(Date date) {
  return padded(dayOf(date), 2) + "-" + padded(monthOf(date), 2) + "-" + padded(yearOf(date), 4);
}

Months completedMonths(Date birth, Date on) {
  const int months = (yearOf(on) - yearOf(birth)) * 12 + monthOf(on) - monthOf(birth);
  return Months{dayOf(on) < dayOf(birth) ? months - 1 : months};
}

int daysBetween(Date from, Date to) {
  return static_cast<int>((sys_days{to} - sys_days{from}).count());
}

Date addDays(Date date, int days) {
  return Date{sys_days{date} + std::chrono::days{days}};
}

} // namespace haven
