#pragma once

#include "store/verification.h"

namespace haven::store {

class Database;

/// Goes along the access log, and reads every row of what says who had access and what became of a case: emergency
/// accesses, consent, drafts thrown away, destroyed cases, backups. What cannot be read, was altered or was taken out
/// becomes a fault. Counts the rows of the log.
Status checkAccess(Database& database, VerificationReport& report);

} // namespace haven::store
