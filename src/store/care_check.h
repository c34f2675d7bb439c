#pragma once

#include "casefile/case_file.h"
#include "store/verification.h"

#include <string>

namespace haven::store {

class Database;

/// Reads every row that is kept of chosen help in a case. Rows that cannot be read, or that are of a choice of another
/// case, become faults; an intervention or a partner that this catalogue does not know becomes a note. What was chosen
/// from the organisation's own list is not looked up: such a list changes. Counts what it read.
Status checkCareRows(Database& database, const interventions::InterventionCatalogue& interventions, casefile::CaseId id,
                     const std::string& number, VerificationReport& report);

/// Reads every version of the organisation's list. One that is not what its hash says is a fault; that the one that
/// counts does not go with this catalogue is a note.
Status checkOverlays(OpenStore& store, const plan::PlanDefinition& plan,
                     const instruments::InstrumentCatalogue& instruments,
                     const interventions::InterventionCatalogue& interventions, VerificationReport& report);

} // namespace haven::store
