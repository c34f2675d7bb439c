#pragma once

#include "report/case_summary.h"
#include "report/document.h"

#include <functional>
#include <string>
#include <vector>

namespace haven::report {

/// What a relationship is called where a chart or table names it; the caller decides between name and pseudonym.
using RelationshipNaming = std::function<std::string(const casefile::Relationship&)>;

/// One instrument in one edition over time.
struct Course {
  std::string instrument;
  std::string edition;
  std::string name; ///< abbreviation; with the edition where a case has several
  bool questionnaire = false;
  bool demonstration = false; ///< at least one record was scored with a made-up licence pack
  bool severalPacks = false;  ///< scored with different licence packs: those points have charts apart
  std::vector<TimeChart> charts;
  std::vector<const casefile::Administration*> records; ///< by relationship in the case's order, then oldest first
};

/// Scores over time: a chart for each scale with norms, in the order of the form, in it a line of one's own for each
/// informant. A relationship is never averaged with another. Only current final records count. Questionnaires are there
/// once somebody filled one in twice. Bands are drawn only where all points are read against the same ones, and never
/// those of a licence pack. Instruments in the order in which they were first used; pointers refer into `file`.
std::vector<Course> courses(const casefile::CaseFile& file, const Definitions& definitions,
                            const RelationshipNaming& nameOf);

} // namespace haven::report
