#pragma once

#include "casefile/case_file.h"

#include <cstdint>
#include <string>
#include <vector>

namespace haven::casefile {

/// One row of the access log about a case, by the ids of the log.
struct CaseAccess {
  std::int64_t id = 0; ///< in the log
  std::string at;      ///< ISO 8601, UTC
  std::string name;
  std::string role;
  std::string act;
  std::string object;
  std::string objectId; ///< may be empty
  std::string ground;   ///< may be empty
};

/// That the case was opened by somebody whose case it was not, and why.
struct CaseEmergency {
  std::string reason;
  std::string until; ///< ISO 8601, UTC
  Signature by;
};

/// All there is of one case, for inspection by whom it is about (`jeugdwet, 7.3.10`).
struct WholeCase {
  CaseFile file;
  bool closed = false;
  Date lastChange{};
  Date keptUntil{};
  std::vector<CaseAccess> access;         ///< oldest first
  std::vector<CaseEmergency> emergencies; ///< oldest first
};

} // namespace haven::casefile
