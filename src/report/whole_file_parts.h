#pragma once

#include "report/summary_context.h"
#include "report/whole_file.h"

#include <string>
#include <vector>

// What a case summary leaves out and the file as a whole does not; not for use outside src/report.
namespace haven::report {

/// `20-11-2026 12:00 (UTC)`
std::string momentOf(const std::string& at);
/// Who and when, on two lines.
std::string signedAt(const casefile::Signature& by);
/// A part that has a heading also where there is nothing in it: then that is what there is to know.
void appendPart(std::vector<Block>& blocks, const char* heading, Table table, const char* none);

/// Drafts and what was thrown away, every answer, every decision and chosen help in every round, and every version of
/// what was recorded from elsewhere and of the time line.
void appendEveryRecord(std::vector<Block>& blocks, const casefile::WholeCase& whole, const SummaryContext& context);
/// Letters, consent, whose case it is, who had access, and until when it is kept.
void appendKeeping(std::vector<Block>& blocks, const casefile::WholeCase& whole, const AccessWords& accessWords);

} // namespace haven::report
