#pragma once

#include "base/clock.h"
#include "casefile/permissions.h"
#include "store/access_log.h"
#include "store/sqlite.h"

#include <string>

namespace haven::store {

class OpenStore;

/// How the account that opened the store stands to a case, now.
Result<casefile::CaseRelation> relationTo(OpenStore& store, casefile::CaseId id, const Clock& clock);

/// One act on the store: a transaction that is only begun where the person may do it, and that writes its row of the
/// access log when it commits. Every public write of a repository is one of these.
class Deed {
 public:
  /// NotAllowed (act, who, relation where that is the reason); NotFound (what "case") when `what.caseId` is of none.
  static Result<Deed> begin(OpenStore& store, const Clock& clock, casefile::Act act, LogSubject what);

  /// What it turned out to be, where that was not known at the start.
  void setAct(LogAct act) { m_what.act = act; }
  void setObjectId(std::int64_t id) { m_what.objectId = std::to_string(id); }
  Status setCase(casefile::CaseId id);
  /// Writes the row of the log, unless one that was just written covers it, and commits.
  Status commit();

 private:
  Deed(OpenStore& store, const Clock& clock, Transaction transaction, LogSubject what, std::string number,
       std::string ground)
      : m_store(&store), m_clock(&clock), m_transaction(std::move(transaction)), m_what(std::move(what)),
        m_number(std::move(number)), m_ground(std::move(ground)) {}

  OpenStore* m_store;
  const Clock* m_clock;
  Transaction m_transaction;
  LogSubject m_what;
  std::string m_number; ///< of the case
  std::string m_ground;
};

/// Whether the person may do this, of this case; as `Deed::begin`, without beginning anything.
Status mayNow(OpenStore& store, const Clock& clock, casefile::Act act, casefile::CaseId caseId = 0);

/// A read: checks that the person may, and writes its row unless one covers it. On a full disk the row waits in memory
/// and is written before the next: nobody is kept from reading about a child because a disk is full.
Status noteRead(OpenStore& store, const Clock& clock, casefile::Act act, const LogSubject& what);

} // namespace haven::store
