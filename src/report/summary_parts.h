#pragma once

#include "report/summary_context.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

// Parts of the professional summary; not for use outside src/report.
namespace haven::report {

/// Beside every result that was scored with a made-up licence pack, where the whole mark does not fit.
inline constexpr std::string_view kDemonstrationWord = "demonstratie";

/// Every scale of a record: the score on its range, its band, how it came about and how sure it is. Of a licence pack
/// neither bounds nor key are told.
void appendScales(std::vector<Block>& blocks, const SummaryContext& context, const casefile::Administration& record);

/// The answers of a questionnaire by number, in columns. Never a statement, nor which scale it belongs to.
void appendAnswers(std::vector<Block>& blocks, const SummaryContext& context, const casefile::Administration& record);

/// The open answers, and who may interpret them. Nothing where there are none.
void appendOpenAnswers(std::vector<Block>& blocks, const SummaryContext& context,
                       const casefile::Administration& record);

/// All informants of each instrument beside each other; nothing where no instrument has two.
void appendInformants(std::vector<Block>& blocks, const SummaryContext& context);

/// These sections of each final record, record by record. A record starts a page of its own where it takes pages.
/// Documents it rests on are added to `cited`.
/// @param run sections about records that stand together, in this order
void appendRecords(std::vector<Block>& blocks, const SummaryContext& context, const std::vector<Section>& run,
                   std::set<std::string>& cited);
/// Whether a section tells of each record.
bool isAboutRecords(Section section);
/// Whether records that are told of so take pages, and each begins on its own so that one can be taken out of the file.
bool tellsAtLength(const std::vector<Section>& run);

void appendCaseData(std::vector<Block>& blocks, const SummaryContext& context);
void appendRelationships(std::vector<Block>& blocks, const SummaryContext& context);

/// What who makes the report wrote with a section, marked as such; under the section's name where the section itself
/// told nothing. Nothing where nothing was written.
void appendOwnText(std::vector<Block>& blocks, const SummaryContext& context, Section section, bool sectionTold);

/// Scores over time, in charts and a table for each instrument.
void appendCourse(std::vector<Block>& blocks, const SummaryContext& context);

} // namespace haven::report
