#include "base/clock.h"

#include <ctime>

namespace haven {
namespace {

std::string two(long value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

} // namespace

std::chrono::sys_seconds SystemClock::now() const {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Date SystemClock::today() const {
  const std::time_t seconds = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  localtime_r(&seconds, &local);
  return Date{std::chrono::year{local.tm_year + 1900}, std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)},
              std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

std::chrono::milliseconds SystemClock::steady() const {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

std::chrono::sys_seconds FixedClock::now() const {
  return std::chrono::sys_days{m_today} + std::chrono::hours{12} + m_offset;
}

std::string formatIsoTimestamp(std::chrono::sys_seconds moment) {
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::hh_mm_ss time{moment - day};
  return formatIsoDate(Date{day}) + "T" + two(time.hours().count()) + ":" + two(time.minutes().count()) + ":" +
         two(time.seconds().count()) + "Z";
}

Result<std::chrono::sys_seconds> parseIsoTimestamp(std::string_view text) {
  const auto notATime = [] {
    return fail(ErrorKind::InvalidInput, {{"field", "timestamp"}, {"reason", "not-a-time"}});
  };
  if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z') return notATime();
  const auto date = parseIsoDate(text.substr(0, 10));
  if (!date) return notATime();
  for (const std::size_t i : {11U, 12U, 14U, 15U, 17U, 18U})
    if (text[i] < '0' || text[i] > '9') return notATime();
  const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
  if (number(11) > 23 || number(14) > 59 || number(17) > 59) return notATime();
  return std::chrono::sys_days{*date} + std::chrono::hours{number(11)} + std::chrono::minutes{number(14)} +
         std::chrono::seconds{number(17)};
}

} // namespace haven
