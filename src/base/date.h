#pragma once

#include "base/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace haven {

/// A civil date without time or zone.
using Date = std::chrono::year_month_day;

/// An age in completed months. Never years: every age bound in the sources is kept in months.
using Months = std::chrono::months;

/// Reads `jjjj-mm-dd`, exactly that form and an existing day of the years 1900-2199.
/// @return InvalidInput (field "date") otherwise.
Result<Date> parseIsoDate(std::string_view text);

/// Reads what a person types: `dd-mm-jjjj`, also `d-m-jjjj` and with `/`, `.` or a space between.
Result<Date> parseDutchDate(std::string_view text);

/// `2026-11-21`, for data.
std::string formatIsoDate(Date date);

/// `21-11-2026`, for people.
std::string formatDutchDate(Date date);

/// Completed months between birth and a day; negative before birth (-1 in the month before).
/// A month is complete on the day with the number of the birth day, or, where that month has no such day,
/// on the first of the next: born on 29 February, twelve months are complete on 1 March of a common year.
Months completedMonths(Date birth, Date on);

/// Whole days from one date to another; negative when `to` comes first.
int daysBetween(Date from, Date to);

Date addDays(Date date, int days);

} // namespace haven
