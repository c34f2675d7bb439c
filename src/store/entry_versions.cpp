#include "store/entry_versions.h"

#include "store/deed.h"
#include "store/whole_case_rows.h"

#include <utility>

namespace haven::store {

Result<EntryVersions> readEntryVersions(OpenStore& store, casefile::CaseId id) {
  if (const Status noted = noteRead(store, store.clock(), casefile::Act::See, {LogAct::Read, "case", {}, id}); !noted)
    return fail(noted.error());
  auto outside = readOutsideVersions(store.database(), id);
  if (!outside) return fail(outside.error());
  auto events = readEventVersions(store.database(), id);
  if (!events) return fail(events.error());
  return EntryVersions{std::move(*outside), std::move(*events)};
}

} // namespace haven::store
