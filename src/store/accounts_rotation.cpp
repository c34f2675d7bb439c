#include "store/accounts.h"

#include "store/deed.h"

namespace haven::store {

Result<std::string> AccountRepository::rotateKey() {
  if (const Status may = mayNow(*m_store, m_store->clock(), casefile::Act::ManageAccounts); !may)
    return fail(may.error());
  return fail(ErrorKind::IoFailed, {{"reason", "not-yet"}});
}

} // namespace haven::store
