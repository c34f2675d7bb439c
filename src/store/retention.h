#pragma once

#include "casefile/case_file.h"
#include "casefile/retention.h"
#include "store/backup.h"
#include "store/vault.h"

#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

/// Until when a case is kept. No content: an administrator sees it too.
struct RetentionRow {
  casefile::CaseId id = 0;
  std::string number;
  bool example = false;
  bool closed = false;
  Date lastChange{};
  Date keptUntil{}; ///< the first day on which it may be destroyed
  /// A case in which work goes on is never destroyed, unless it was made to look around.
  [[nodiscard]] bool mayGo() const { return closed || example; }
  [[nodiscard]] bool isPast(Date today) const { return closed && today >= keptUntil; }
};

/// That there was a case.
struct DestroyedCase {
  std::string number;
  std::string ground;
  casefile::Signature by;
};

/// How long cases are kept, destroying them, and what the youth and the parents may ask for.
class RetentionRepository {
 public:
  explicit RetentionRepository(OpenStore& store, const Clock* clock = nullptr)
      : m_store(&store), m_clock(clock != nullptr ? clock : &store.clock()) {}

  Result<RetentionRow> of(casefile::CaseId id);
  /// Closed cases whose time has passed, oldest first.
  Result<std::vector<RetentionRow>> past();
  Result<std::vector<DestroyedCase>> destroyed();
  /// Removes everything of a case for good: rows, free pages, what older copies in the folder hold of it. The log
  /// keeps that it was done. InvalidInput: field "number" reason "other-number" when what was typed is not the number;
  /// field "case" reason "case-open", "too-early" (unless on request); field "ground" reason "unknown-value" for a case
  /// that is no example. An error of the disk after that leaves the case gone; clearing the pages is then done again at
  /// the next opening.
  Status destroy(casefile::CaseId id, std::string_view typedNumber, casefile::DestroyGround ground);
  /// Backups that were made before a case was destroyed and may still hold it, newest first. NotFound (what "case").
  Result<std::vector<BackupRow>> backupsHolding(std::string_view number);

  /// Oldest first.
  Result<std::vector<casefile::ConsentRow>> consents(casefile::CaseId id);
  /// `id` and `by` are set here. InvalidInput: field "person" reason "empty"; field "on" reason "in-future".
  Status recordConsent(casefile::CaseId id, casefile::ConsentRow consent);

 private:
  OpenStore* m_store;
  const Clock* m_clock;
};

} // namespace haven::store
