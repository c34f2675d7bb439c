#pragma once

#include "casefile/administration.h"
#include "casefile/case_file.h"
#include "store/sqlite.h"

#include <optional>
#include <string>
#include <vector>

namespace haven::store {

/// What is read here was not thrown away, but for what says so.
/// NotFound (what "administration").
Result<casefile::Administration> readAdministration(Database& database, casefile::AdministrationId id);
/// Of one case: oldest talk first, then by version.
Result<std::vector<casefile::Administration>> readAdministrationsOf(Database& database, casefile::CaseId id);

/// Of every case, those that were thrown away.
Result<std::vector<casefile::Administration>> readDiscarded(Database& database);
/// The same of one case, in the order they were begun.
Result<std::vector<casefile::Administration>> readDiscardedOf(Database& database, casefile::CaseId id);
/// The case a record belongs to. NotFound (what "administration").
Result<casefile::CaseId> readCaseOf(Database& database, casefile::AdministrationId id);

/// Adds an empty draft. Part of the caller's transaction, as all below.
Result<casefile::AdministrationId> insertDraft(Database& database, casefile::RelationshipId relationship,
                                               const instruments::Instrument& instrument, Date date,
                                               const casefile::Signature& created);
/// Keeps a definition once, with what it lets be answered.
Status keepDefinition(Database& database, const instruments::Instrument& instrument);

/// What was settled before it was begun, of a draft; and one item of it, in place of what that item had.
Status writeConditions(Database& database, casefile::AdministrationId id, const casefile::Conditions& conditions,
                       bool begun);
Status writeItem(Database& database, casefile::AdministrationId id, const casefile::ItemRecord& item);
Status writeReport(Database& database, casefile::AdministrationId id, std::string_view report);
Status writeCurrentItem(Database& database, casefile::AdministrationId id, std::string_view item);

/// Makes a draft final with its score and with what it was scored by besides the answers.
Status makeFinal(Database& database, casefile::AdministrationId id, const instruments::Score& score,
                 const instruments::AnswerSheet& sheet, const casefile::Signature& completed);

/// A draft with the content of a final record, as its next version.
Result<casefile::AdministrationId> copyForCorrection(Database& database, casefile::AdministrationId id,
                                                     std::string_view reason, const casefile::Signature& created);

} // namespace haven::store
