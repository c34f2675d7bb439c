#pragma once

#include "casefile/report_record.h"
#include "store/row_reader.h"
#include "store/verification.h"

#include <string>
#include <vector>

namespace haven::store {

/// Newest last. Damage of any makes the whole StoreDamaged.
Result<std::vector<casefile::ReportCopy>> readReportCopies(Database& database, casefile::CaseId id);
/// By kind.
Result<std::vector<casefile::ReportComposition>> readCompositions(Database& database, casefile::CaseId id);

/// Every kept file against its hash, and every composition.
Status checkReportRows(Database& database, casefile::CaseId id, const std::string& number, VerificationReport& report);

} // namespace haven::store
