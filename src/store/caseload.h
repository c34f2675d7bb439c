#pragma once

#include "casefile/case_file.h"
#include "casefile/permissions.h"
#include "store/vault.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

/// Whose case it is.
struct CaseHolders {
  std::optional<casefile::TeamId> team;
  std::vector<casefile::AccountId> workers;
};

/// Somebody who works here, as everybody may know.
struct Colleague {
  casefile::AccountId id = 0;
  std::string name;
  casefile::Role role{};
  bool disabled = false;
};

/// A case elsewhere that was opened with a reason.
struct EmergencyAccess {
  std::int64_t id = 0;
  std::string reason;
  std::string until; ///< ISO 8601, UTC
  casefile::Signature by;
};

/// Who works in which case, and noodtoegang.
class CaseloadRepository {
 public:
  /// How long a case elsewhere stays open to whoever gave a reason.
  static constexpr int kEmergencyHours = 12;

  /// @param clock of the store where it is left out
  explicit CaseloadRepository(OpenStore& store, const Clock* clock = nullptr)
      : m_store(&store), m_clock(clock != nullptr ? clock : &store.clock()) {}

  Result<casefile::CaseRelation> relation(casefile::CaseId id);
  Result<CaseHolders> holders(casefile::CaseId id);
  /// The case of a number, for whoever may say whose it is: nothing of it is told. NotFound (what "case"), NotAllowed.
  Result<casefile::CaseId> numbered(std::string_view number);
  Result<std::vector<Colleague>> colleagues();
  /// Id and name of every team.
  Result<std::vector<std::pair<casefile::TeamId, std::string>>> teamNames();
  /// InvalidInput: field "workers" reason "nobody" when neither a team with a member nor a professional is left, reason
  /// "unknown-value"; field "team" reason "unknown-value". By case number for administrators, who see no more of it.
  Status assign(casefile::CaseId id, const CaseHolders& holders);

  /// Opens a case that is not of the own team or caseload. InvalidInput field "reason" reason "empty"; NotFound (what
  /// "case") for a number that is no case's. A case of one's own needs none: nothing is written.
  Result<casefile::CaseId> openInEmergency(std::string_view number, std::string_view reason);
  /// Of one case, newest first: for those whose case it is.
  Result<std::vector<EmergencyAccess>> emergencies(casefile::CaseId id);

 private:
  OpenStore* m_store;
  const Clock* m_clock;
};

} // namespace haven::store
