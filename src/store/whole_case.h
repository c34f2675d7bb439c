#pragma once

#include "casefile/comparison.h"
#include "casefile/whole_case.h"
#include "instruments/instrument_catalogue.h"
#include "store/vault.h"

namespace haven::store {

/// All there is of one case. That it leaves the store is in the log before anything is read. NotAllowed (export-whole),
/// NotFound (what "case").
Result<casefile::WholeCase> exportWholeCase(OpenStore& store, casefile::CaseId id, const Clock& clock);

/// What every form in it was made with, those that were thrown away too.
Result<casefile::Forms> keptForms(OpenStore& store, const instruments::InstrumentCatalogue& catalogue,
                                  const casefile::WholeCase& whole);

} // namespace haven::store
