#pragma once

#include "casefile/comparison.h"
#include "instruments/instrument_catalogue.h"
#include "store/vault.h"

namespace haven::store {

/// The instrument a record was made with: the store's own copy of its definition, completed with its licence pack where
/// it has one, so that an old record never changes its meaning.
Result<instruments::Instrument> keptForm(OpenStore& store, const instruments::InstrumentCatalogue& catalogue,
                                         const casefile::Administration& administration);

/// For every record of a case.
Result<casefile::Forms> keptForms(OpenStore& store, const instruments::InstrumentCatalogue& catalogue,
                                  const casefile::CaseFile& file);

} // namespace haven::store
