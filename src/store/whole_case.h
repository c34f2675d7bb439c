#pragma once

#include "casefile/comparison.h"
#include "casefile/whole_case.h"
#include "instruments/instrument_catalogue.h"
#include "store/vault.h"

#include <functional>
#include <string>
#include <string_view>

namespace haven::store {

/// All there is of one case. That it leaves the store is in the log before anything is read. NotAllowed (export-whole),
/// NotFound (what "case").
Result<casefile::WholeCase> exportWholeCase(OpenStore& store, casefile::CaseId id, const Clock& clock);

/// What every form in it was made with, those that were thrown away too.
Result<casefile::Forms> keptForms(OpenStore& store, const instruments::InstrumentCatalogue& catalogue,
                                  const casefile::WholeCase& whole);

/// Gives every file that ever left the store about this case, with the name it has beside the export: `stem` and which
/// it is. Ends at the first that cannot be read or that `take` fails.
Status eachKeptReport(OpenStore& store, const casefile::WholeCase& whole, const std::string& stem, const Clock& clock,
                      const std::function<Status(const std::string& name, std::string_view bytes)>& take);

} // namespace haven::store
