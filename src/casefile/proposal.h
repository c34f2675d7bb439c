#pragma once

#include "casefile/plan_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace haven::casefile {

using ProposalId = std::int64_t;

/// What became of a decision that waited for a second person.
enum class ProposalOutcome {
  Agreed,    ///< signed by both
  Returned,  ///< by the second person, with a remark
  Withdrawn, ///< by whoever proposed it
};
inline constexpr ProposalOutcome kProposalOutcomes[] = {ProposalOutcome::Agreed, ProposalOutcome::Returned,
                                                        ProposalOutcome::Withdrawn};
/// `agreed`, `returned`, `withdrawn`
std::string_view idOf(ProposalOutcome outcome);
std::optional<ProposalOutcome> proposalOutcomeFromId(std::string_view id);

struct ProposalAnswer {
  ProposalOutcome outcome{};
  std::string remark;             ///< why it was given back; else empty
  std::optional<PlanMoveId> move; ///< the decision as signed; only where it was agreed to
  Signature by;
  bool operator==(const ProposalAnswer&) const = default;
};

/// A decision as somebody wants to sign it, that waits for a second person. It counts for nothing until that person
/// agrees. Never changed; another decision of the case makes it lapse.
struct Proposal {
  ProposalId id = 0;
  PlanMove move;        ///< as it would be signed: `by` is who proposes it and when, `second` whom it waits for
  AccountId second = 0; ///< of whom it waits for
  PlanMoveId after = 0; ///< the last decision when it was proposed; 0: none yet
  std::optional<ProposalAnswer> answer;

  /// Whether it can still be agreed to.
  /// @param lastMove the last decision of the case, as `PlanRecord::lastMove`
  [[nodiscard]] bool waits(PlanMoveId lastMove) const { return !answer && after == lastMove; }
  bool operator==(const Proposal&) const = default;
};

} // namespace haven::casefile
