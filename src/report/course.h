#pragma once

#include "report/case_summary.h"
#include "report/document.h"

#include <functional>
#include <string>
#include <vector>

namespace haven::report {

/// What a relationship is called where a chart or table names it; the caller decides between name and pseudonym.
using RelationshipNaming = std::function<std::string(const casefile::Relationship&)>;

/// Scores over time for every scale with bands: one chart an instrument and scale, one series a relationship. Only
/// current final records count; a relationship is never averaged with another. No records, no charts.
std::vector<TimeChart> courseCharts(const casefile::CaseFile& file, const Definitions& definitions,
                                    const RelationshipNaming& nameOf);

} // namespace haven::report
