#pragma once

#include "casefile/whole_case.h"
#include "store/vault.h"

namespace haven::store {

/// All there is of one case. That it leaves the store is in the log before anything is read. NotAllowed (export-whole),
/// NotFound (what "case").
Result<casefile::WholeCase> exportWholeCase(OpenStore& store, casefile::CaseId id, const Clock& clock);

} // namespace haven::store
