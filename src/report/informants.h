#pragma once

#include "casefile/comparison.h"
#include "report/course.h"
#include "report/document.h"

namespace haven::report {

/// One scale of a comparison as a chart: every informant's score with its band. Words for scores without a band, and
/// for the difference, are the caller's.
InformantChart informantChart(const casefile::Comparison& comparison, const casefile::ScaleComparison& scale,
                              const RelationshipNaming& nameOf);

/// Label of the band a score is in; empty where it has none.
std::string bandLabel(const instruments::Instrument& form, const instruments::ScaleScore& score);

} // namespace haven::report
