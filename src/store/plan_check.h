#pragma once

#include "casefile/case_file.h"
#include "plan/plan_definition.h"
#include "store/verification.h"

#include <string>

namespace haven::store {

class Database;

/// Whether this plan knows the outcome of a decision.
bool knowsMove(const plan::PlanDefinition& plan, const casefile::PlanMove& move);

/// Reads every row that the plan keeps of a case, earlier versions and removed entries too. Rows that cannot be read,
/// or that rest on a relationship or decision of another case, become faults; what this plan does not know (a point, an
/// option, an instrument, an outcome) becomes a note: it was sound when it was written. Counts what it read.
Status checkPlanRows(Database& database, const plan::PlanDefinition& plan, casefile::CaseId id,
                     const std::string& number, VerificationReport& report);

} // namespace haven::store
