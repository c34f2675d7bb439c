#pragma once

#include "base/date.h"
#include "base/result.h"
#include "casefile/person.h"

#include <string>

namespace haven::store {

class OpenStore;

/// That somebody may search, as was checked and logged; for how that person stands to cases at that moment. What reads
/// with it may be on any connection to the open store, and on any thread.
class SearchLeave {
 public:
  /// NotAllowed.
  static Result<SearchLeave> begin(OpenStore& store);

  [[nodiscard]] casefile::AccountId account() const { return m_account; }
  /// The moment, ISO 8601, UTC.
  [[nodiscard]] const std::string& now() const { return m_now; }
  [[nodiscard]] Date today() const { return m_today; }

 private:
  casefile::AccountId m_account = 0;
  std::string m_now;
  Date m_today{};
};

} // namespace haven::store
