#pragma once

#include "instruments/scoring.h"
#include "report/document.h"

namespace haven::report {

/// The bands a score is read against: those of the norm table it was read with, or, where nothing could be scored and
/// the scale has one table, of that one.
std::vector<BandSpan> bandSpans(const instruments::Scale& scale, const instruments::ScaleScore& score);

/// A scale's attainable line with its bands, and the score on it where there is one.
BandLine scoreLine(const instruments::Scale& scale, const instruments::ScaleScore& score);

} // namespace haven::report
