#pragma once

#include "store/plan_support.h"
#include "store/proposal_repository.h"
#include "store/waiting_proposals.h"

namespace haven::tests {

/// A case of which step 2 can be concluded, and what is needed to let that wait for the youth professional.
struct ProposalStore : PlanStore {
  casefile::AccountId joris = 0;

  ProposalStore();
  [[nodiscard]] store::ProposalRepository proposals();
  /// What waits for whoever was let in last.
  [[nodiscard]] std::vector<store::WaitingProposal> waiting();
  /// What was given back to whoever was let in last.
  [[nodiscard]] std::vector<store::WaitingProposal> returned();
  /// Somebody with an account, in the team of the case or not.
  casefile::AccountId add(std::string_view name, casefile::Role role, bool inTeam = true);
  /// A conclusion that waits for the youth professional. Needs whoever may conclude.
  casefile::ProposalId propose();
};

/// As `confirmed`, with everything in it that a decision can say, and nobody beside whoever signs.
casefile::PlanMove conclusion();

} // namespace haven::tests
