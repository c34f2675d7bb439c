#pragma once

#include "casefile/case_file.h"
#include "store/care_row_reader.h"
#include "store/sqlite.h"

#include <optional>

namespace haven::store {

/// What a case keeps of chosen help, in the order of `casefile::CareRecord`.
Result<casefile::CareRecord> readCare(Database& database, casefile::CaseId id);

/// Each adds a row; ids are given here, signatures are taken as they are. Part of the caller's transaction.
Result<casefile::CareChoiceId> insertChoice(Database& database, casefile::CaseId id,
                                            const casefile::CareChoice& choice);
Status insertEnd(Database& database, casefile::CaseId id, const EndOfChoice& end);
Result<casefile::LetterId> insertLetter(Database& database, casefile::CaseId id, const casefile::LetterRecord& letter);

/// The newest version of the organisation's list, also where it says that the list was removed; none when there never
/// was one.
Result<std::optional<OverlayVersion>> newestOverlay(Database& database);
Status insertOverlay(Database& database, const OverlayVersion& version);

} // namespace haven::store
