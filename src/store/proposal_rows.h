#pragma once

#include "casefile/case_file.h"
#include "casefile/proposal.h"
#include "plan/plan_definition.h"
#include "store/sqlite.h"
#include "store/verification.h"

#include <string>
#include <vector>

namespace haven::store {

/// All of a case, oldest first, each with what became of it. Damage of any makes the whole StoreDamaged.
Result<std::vector<casefile::Proposal>> readProposals(Database& database, casefile::CaseId id);
/// The case a proposal is of. NotFound (what "proposal").
Result<casefile::CaseId> caseOfProposal(Database& database, casefile::ProposalId proposal);

/// Part of the caller's transaction, as the next.
Result<casefile::ProposalId> insertProposal(Database& database, casefile::CaseId id,
                                            const casefile::Proposal& proposal);
Status insertProposalAnswer(Database& database, casefile::CaseId id, casefile::ProposalId proposal,
                            const casefile::ProposalAnswer& answer);

/// Every row, as `checkPlanRows` does; and that each was answered by whom it was for, with the decision it was about.
Status checkProposalRows(Database& database, const plan::PlanDefinition& plan, casefile::CaseId id,
                         const std::string& number, VerificationReport& report);

} // namespace haven::store
