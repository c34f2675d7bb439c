#pragma once

#include "casefile/case_file.h"
#include "store/sqlite.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

/// The relationship a form is about, and what of its case counts for advice and scoring.
struct RelationshipInCase {
  casefile::Relationship relationship;
  casefile::CaseId caseId = 0;
  casefile::Youth youth;
};

/// The case without its relationships and administrations. NotFound (what "case").
Result<casefile::CaseFile> readCase(Database& database, casefile::CaseId id);
/// With everything that is kept of it.
Result<casefile::CaseFile> readWholeCase(Database& database, casefile::CaseId id);
Result<std::vector<casefile::Relationship>> readRelationships(Database& database, casefile::CaseId id);
/// NotFound (what "relationship").
Result<RelationshipInCase> readRelationship(Database& database, casefile::RelationshipId id);

/// As the column has it: absent where it is not recorded.
std::optional<std::string> sexId(const casefile::Youth& youth);

/// Adds a case with the next number of the year that no case has or had. Part of the caller's transaction, as all
/// below.
Result<casefile::CaseId> insertCase(Database& database, const casefile::Youth& youth, int year, bool example,
                                    const casefile::Signature& opened);
/// Makes it a case of whoever opened it, and of that person's team where there is exactly one.
Status giveToOpener(Database& database, casefile::CaseId id, casefile::AccountId opener);
Result<casefile::RelationshipId> insertRelationship(Database& database, casefile::CaseId id,
                                                    const casefile::Relationship& relationship);
Status changeRelationship(Database& database, const casefile::Relationship& relationship);

} // namespace haven::store
