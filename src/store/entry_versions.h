#pragma once

#include "casefile/whole_case.h"
#include "store/vault.h"

#include <vector>

namespace haven::store {

/// Every version of what can be changed in a case file and taken out again, oldest first.
struct EntryVersions {
  std::vector<casefile::EntryVersion<casefile::OutsideRecord>> outside;
  std::vector<casefile::EntryVersion<casefile::LifeEvent>> events;
};

/// Those of one case; logged as reading it. NotAllowed (see), NotFound (what "case").
Result<EntryVersions> readEntryVersions(OpenStore& store, casefile::CaseId id);

} // namespace haven::store
