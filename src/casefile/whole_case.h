#pragma once

#include "casefile/case_file.h"
#include "casefile/proposal.h"
#include "casefile/report_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace haven::casefile {

/// What stood in an entry that can be changed and taken out again, at one time. Every one is kept: the newest of an
/// entry counts, unless it says that the entry was taken out.
template <class Entry>
struct EntryVersion {
  std::int64_t row = 0; ///< newer ones have a higher one
  bool removed = false;
  PlanMoveId after = 0; ///< the last decision when it was written; 0: none yet
  Entry entry;
};

/// A draft that was thrown away and is kept all the same, so that it can be had back.
struct DiscardedForm {
  Administration form;
  Signature by; ///< who threw it away
};

/// What a form was scored by besides its answers, where a norm table asked for it.
struct ScoredBy {
  AdministrationId form = 0;
  std::optional<std::string> respondent;
  std::optional<std::string> sex;
  std::optional<int> ageMonths;
};

/// Whose case it is.
struct CaseHolder {
  std::int64_t id = 0; ///< of the team or account
  std::string name;
};

/// One row of the access log about a case, by the ids of the log.
struct CaseAccess {
  std::int64_t id = 0; ///< in the log
  std::string at;      ///< ISO 8601, UTC
  std::string name;
  std::string role;
  std::string act;
  std::string object;
  std::string objectId;               ///< may be empty
  std::string ground;                 ///< may be empty
  std::optional<AccountId> account{}; ///< none: not known
};

/// That the case was opened by somebody whose case it was not, and why.
struct CaseEmergency {
  std::int64_t id = 0;
  std::string reason;
  std::string until; ///< ISO 8601, UTC
  Signature by;
};

/// All there is of one case, for inspection by whom it is about (`jeugdwet, 7.3.10`).
struct WholeCase {
  CaseFile file;
  std::vector<EntryVersion<OutsideRecord>> outside; ///< every version, oldest first
  std::vector<EntryVersion<LifeEvent>> events;      ///< every version, oldest first
  std::vector<DiscardedForm> discarded;             ///< in the order they were begun
  std::vector<Proposal> proposals;                  ///< oldest first, whatever became of them
  std::vector<ScoredBy> scoredBy;                   ///< of every final form
  std::vector<ReportCopy> reports;                  ///< oldest first; the files themselves stand beside
  std::vector<ReportComposition> compositions;      ///< by kind
  std::optional<CaseHolder> team;
  std::vector<CaseHolder> workers;
  bool closed = false;
  Date lastChange{};
  Date keptUntil{};
  std::vector<CaseAccess> access;         ///< oldest first
  std::vector<CaseEmergency> emergencies; ///< oldest first
};

} // namespace haven::casefile
