#pragma once

#include "casefile/case_file.h"
#include "store/sqlite.h"

#include <filesystem>

namespace haven::store {

/// Removes every row of a case and notes that its pages are still to be cleared. Part of the caller's transaction. The
/// database refuses it (InvalidInput, reason "case-open") unless the case is closed or an example.
Status deleteCase(Database& database, casefile::CaseId id);

/// What a removed case leaves between the pages and in older copies of the database is cleared here, where that was
/// noted and not yet done: at the end of destroying, or at the next opening where that was cut off.
Status finishDestroying(const std::filesystem::path& folder, Database& database);

} // namespace haven::store
