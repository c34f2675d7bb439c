#pragma once

#include <QString>

#include <functional>
#include <string>
#include <vector>

// The time axis of a chart; not for use outside ui/pdf.
namespace haven::pdf {

/// Days since 1970-01-01 of an ISO date; 0 for what is none.
double dayNumber(const std::string& isoDate);

struct DateTick {
  double day = 0;
  QString label;
};

/// Labels for a stretch of days. The days of the talks themselves (`dd-mm-jjjj`) where they all fit; else firsts of
/// months (`mm-jjjj`) at the smallest step that fits; the first and last talk where not even that helps.
/// @param fits whether these ticks stand clear of one another
std::vector<DateTick> dateTicks(std::vector<double> days,
                                const std::function<bool(const std::vector<DateTick>&)>& fits);

} // namespace haven::pdf
