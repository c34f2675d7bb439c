#pragma once

#include "base/date.h"
#include "instruments/instrument.h"

#include <string>
#include <vector>

namespace haven::instruments {

/// Whether one instrument fits an age, why, and where that stands.
struct AgeAdvice {
  std::string instrument;
  AgeFit fit = AgeFit::NotSuitable;
  std::string reason;
  std::vector<SourceRef> sources;
};

/// @param age completed months on the day of administration; negative before birth
AgeAdvice adviseForAge(const Instrument& instrument, Months age);

} // namespace haven::instruments
