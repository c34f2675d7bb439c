#pragma once

#include "casefile/whole_case.h"
#include "store/sqlite.h"

#include <optional>
#include <vector>

namespace haven::store {

// What a case file leaves out, because it does not count any more or is not about the youth.

/// Every version of every record from elsewhere, those of removed ones too, oldest first.
Result<std::vector<casefile::EntryVersion<casefile::OutsideRecord>>> readOutsideVersions(Database& database,
                                                                                         casefile::CaseId id);
/// The same of the time line.
Result<std::vector<casefile::EntryVersion<casefile::LifeEvent>>> readEventVersions(Database& database,
                                                                                   casefile::CaseId id);
Result<std::vector<casefile::DiscardedForm>> readDiscardedForms(Database& database, casefile::CaseId id);
/// Of every final form of the case, in order of their ids.
Result<std::vector<casefile::ScoredBy>> readScoredBy(Database& database, casefile::CaseId id);
Result<std::optional<casefile::CaseHolder>> readTeam(Database& database, casefile::CaseId id);
Result<std::vector<casefile::CaseHolder>> readWorkers(Database& database, casefile::CaseId id);

} // namespace haven::store
