#pragma once

#include "casefile/case_file.h"
#include "casefile/retention.h"
#include "store/sqlite.h"

#include <vector>

namespace haven::store {

/// Oldest first.
Result<std::vector<casefile::ConsentRow>> readConsents(Database& database, casefile::CaseId id);
/// Part of the caller's transaction. Gives its id.
Result<std::int64_t> insertConsent(Database& database, casefile::CaseId id, const casefile::ConsentRow& consent);

/// InvalidInput (field "consent", reason "withdrawn") where that is what counts.
Status checkConsent(Database& database, casefile::CaseId id, casefile::ConsentScope scope);
/// The same of screening, for the case a form is of. Not for a correction, which screens nobody: it puts right what is
/// kept. A form that is not there is none's.
Status checkConsentOfForm(Database& database, casefile::AdministrationId form);

} // namespace haven::store
