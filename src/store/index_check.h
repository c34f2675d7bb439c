#pragma once

#include "casefile/case_file.h"
#include "instruments/instrument_catalogue.h"
#include "plan/plan_definition.h"
#include "store/verification.h"

namespace haven::store {

class Database;

/// Whether the index says of a case what its records say: the words it is found by, for whom it is within reach and,
/// unless it waits to be made again, where it stands and what the list shows. A difference is a fault "case-index".
Status checkCaseIndex(Database& database, const casefile::CaseFile& file, const plan::PlanDefinition& plan,
                      const instruments::InstrumentCatalogue& catalogue, VerificationReport& report);

} // namespace haven::store
