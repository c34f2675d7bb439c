#pragma once

#include "report/summary_context.h"

#include <vector>

// Parts of the summary for parents; not for use outside src/report.
namespace haven::report {

/// The last talk and questionnaire of each relationship, these sections of it in this order: `Results` (when and who),
/// `ItemScores` and `Arguments` (what was talked about, with what was told).
void appendTalksForParents(std::vector<Block>& blocks, const SummaryContext& context, const std::vector<Section>& run);

/// What was agreed next, and what always follows.
void appendNextStepsForParents(std::vector<Block>& blocks, const SummaryContext& context);

} // namespace haven::report
