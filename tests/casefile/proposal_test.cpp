#include "casefile/proposal.h"

#include "support/catch.h"

using namespace haven::casefile;

TEST_CASE("every outcome of a proposal has an id of its own that it is found by") {
  const std::pair<ProposalOutcome, std::string_view> rows[] = {{ProposalOutcome::Agreed, "agreed"},
                                                               {ProposalOutcome::Returned, "returned"},
                                                               {ProposalOutcome::Withdrawn, "withdrawn"}};
  CHECK(std::size(rows) == std::size(kProposalOutcomes));
  for (const auto& [outcome, id] : rows) {
    CHECK(idOf(outcome) == id);
    CHECK(proposalOutcomeFromId(id) == outcome);
  }
  CHECK_FALSE(proposalOutcomeFromId("signed").has_value());
}

TEST_CASE("a proposal waits until it is answered or another decision is made") {
  Proposal proposal;
  proposal.after = 4;
  CHECK(proposal.waits(4));
  CHECK_FALSE(proposal.waits(5)); // lapsed
  CHECK_FALSE(proposal.waits(0));
  proposal.answer = ProposalAnswer{ProposalOutcome::Returned, "nog niet", {}, {}};
  CHECK_FALSE(proposal.waits(4));
}
