#pragma once

#include "casefile/proposal.h"
#include "store/caseload.h"
#include "store/plan_repository.h"

#include <string>
#include <string_view>
#include <vector>

namespace haven::store {

/// Decisions that wait for a second person, and what becomes of them. A proposal counts for nothing: only agreeing to
/// it signs the decision, in the same transaction. Each is answered once; one that another decision came before has
/// lapsed and takes no answer any more. What is done is logged with it, as in `PlanRepository`.
class ProposalRepository {
 public:
  /// @param clock when things are written; of the store where it is left out
  ProposalRepository(OpenStore& store, const plan::PlanDefinition& plan,
                     const instruments::InstrumentCatalogue& catalogue, const Clock* clock = nullptr)
      : m_store(&store), m_plan(store, plan, catalogue, clock), m_clock(clock != nullptr ? clock : &store.clock()) {}

  /// Who could be the second person of such a decision, by name: colleagues with an account and the role that the plan
  /// asks for, whose case it is. NotAllowed.
  Result<std::vector<Colleague>> colleagues(const casefile::CaseFile& file, casefile::MoveKind kind);

  /// Lets a decision wait for a colleague. Held to all that `PlanRepository::decide` is, and besides InvalidInput:
  /// field "second" reason "unknown-value", "left" (a disabled account) or "not-own-case"; field "proposal" reason
  /// "waits" where one of the kind waits already. Who the second person is, is set here.
  Result<casefile::ProposalId> propose(casefile::CaseId id, casefile::PlanMove decision, casefile::AccountId second);

  /// All of one case, oldest first. NotAllowed.
  Result<std::vector<casefile::Proposal>> of(casefile::CaseId id);

  // Of all three: NotFound (what "proposal"), NotAllowed, InvalidInput (field "proposal", reason "answered", "lapsed").

  /// Signs the decision: by whoever proposed it, together with this person, now. Only for whom it waits (reason
  /// "not-second"). All that `propose` looks at is looked at again, as the case is now and with the rights that the
  /// proposer has now (reason "proposer-may-not"): Incomplete and InvalidInput as there.
  Result<casefile::PlanMoveId> agree(casefile::ProposalId proposal);
  /// Only for whom it waits. InvalidInput: field "remark" reason "empty", "not-text" or "too-long".
  Status giveBack(casefile::ProposalId proposal, std::string_view remark);
  /// Only for who proposed it (reason "not-proposer").
  Status withdraw(casefile::ProposalId proposal);

 private:
  /// Keeps what became of it; nothing is signed.
  Status close(casefile::ProposalId proposal, casefile::ProposalOutcome outcome, std::string remark);

  OpenStore* m_store;
  PlanRepository m_plan;
  const Clock* m_clock;
};

} // namespace haven::store
