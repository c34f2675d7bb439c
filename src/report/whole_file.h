#pragma once

#include "casefile/whole_case.h"
#include "report/case_summary.h"

#include <functional>
#include <string>

namespace haven::report {

/// What a row of the access log says, in words: act, subject and ground.
using AccessWords = std::function<std::string(const casefile::CaseAccess&)>;

/// Everything of one case in Dutch, for inspection by whom it is about: the case summary with every final form in every
/// version, then what a summary leaves out: drafts, every answer that was ever given in the plan, letters, consent, who
/// had access, and until when it is kept. Of a licence pack nothing is told that the summary does not tell.
/// @param forms of every record of the case
Document wholeFile(const casefile::WholeCase& whole, const Definitions& forms, const casefile::Account& madeBy,
                   int storeVersion, const Clock& clock, const plan::Situation& situation,
                   const interventions::InterventionCatalogue& interventions, const AccessWords& accessWords);

} // namespace haven::report
