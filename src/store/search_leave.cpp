#include "store/search_leave.h"

#include "store/deed.h"
#include "store/vault.h"

namespace haven::store {

Result<SearchLeave> SearchLeave::begin(OpenStore& store) {
  const Clock& clock = store.clock();
  const Status noted = noteRead(store, clock, casefile::Act::Search, {LogAct::Search, "case", {}, 0});
  if (!noted) return fail(noted.error());
  SearchLeave leave;
  leave.m_account = store.account().id;
  leave.m_now = formatIsoTimestamp(clock.now());
  leave.m_today = clock.today();
  return leave;
}

} // namespace haven::store
