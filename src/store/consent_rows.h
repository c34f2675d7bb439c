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
/// The same for the case a form is of; a form that is not there is none's, and sound.
Status checkConsentOfForm(Database& database, casefile::AdministrationId form);

} // namespace haven::store
