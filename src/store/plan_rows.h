#pragma once

#include "casefile/case_file.h"
#include "store/sqlite.h"

namespace haven::store {

/// Everything the plan keeps of a case, in the order of `casefile::PlanRecord`.
Result<casefile::PlanRecord> readPlan(Database& database, casefile::CaseId id);
/// The decisions only, oldest first.
Result<std::vector<casefile::PlanMove>> readMoves(Database& database, casefile::CaseId id);

/// Adds a row, or changes the newest of its key where it is from the same account and no decision was made since.
/// Part of the caller's transaction, as all below. `after` and `given` are taken as they are.
Result<casefile::PlanAnswerId> writeAnswer(Database& database, casefile::CaseId id, const casefile::PlanAnswer& answer);
/// Whether the key has an answer that counts.
Result<bool> hasAnswer(Database& database, casefile::CaseId id, const casefile::AnswerKey& key);
Result<casefile::PlanMoveId> insertMove(Database& database, casefile::CaseId id, const casefile::PlanMove& move);

/// A new entry (id 0) or a new version of one, in place where it is from the same account and no decision was made
/// since. NotFound (what "entry").
Result<casefile::OutsideRecordId> writeOutside(Database& database, casefile::CaseId id,
                                               const casefile::OutsideRecord& record, casefile::PlanMoveId after,
                                               bool removed = false);
/// The instrument that the newest version of an entry is of, removed or not. NotFound (what "entry").
Result<std::string> instrumentOfEntry(Database& database, casefile::CaseId id, casefile::OutsideRecordId entry);
Result<casefile::LifeEventId> writeEvent(Database& database, casefile::CaseId id, const casefile::LifeEvent& event,
                                         casefile::PlanMoveId after, bool removed = false);

} // namespace haven::store
