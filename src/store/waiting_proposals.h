#pragma once

#include "casefile/case_file.h"
#include "casefile/proposal.h"
#include "store/search_leave.h"

#include <string>
#include <vector>

namespace haven::store {

class Database;

/// A decision that waits for somebody, as a list of such tells it.
struct WaitingProposal {
  casefile::ProposalId id = 0;
  casefile::CaseId caseId = 0;
  std::string number; ///< of the case
  bool example = false;
  std::string name; ///< of the youth
  casefile::MoveKind kind{};
  std::string outcome;
  std::string by; ///< name of who proposes it, or gave it back
  std::string at; ///< ISO 8601, UTC, when
};

/// Those that wait for whoever has the leave, of cases within reach, newest first.
Result<std::vector<WaitingProposal>> readWaiting(Database& database, const SearchLeave& leave);
/// Those of whoever has the leave that were given back, as long as nothing was decided or proposed in their place; of
/// cases within reach, given back last first.
Result<std::vector<WaitingProposal>> readReturned(Database& database, const SearchLeave& leave);

} // namespace haven::store
