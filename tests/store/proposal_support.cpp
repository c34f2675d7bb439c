#include "store/proposal_support.h"

#include "store/account_rows.h"

#include <stdexcept>

namespace haven::tests {

ProposalStore::ProposalStore() {
  observe();
  REQUIRE(plan().decide(id, decision(casefile::MoveKind::ConcludeStep1, "suspicion")).has_value());
  answerAll("step-2");
  screen(3);
  joris = store::findAccount(database(), kYouthProfessional).value().id;
}

store::ProposalRepository ProposalStore::proposals() {
  return {*made.store, shippedPlan(), catalogue()};
}

std::vector<store::WaitingProposal> ProposalStore::waiting() {
  return store::readWaiting(database(), store::SearchLeave::begin(*made.store).value()).value();
}

std::vector<store::WaitingProposal> ProposalStore::returned() {
  return store::readReturned(database(), store::SearchLeave::begin(*made.store).value()).value();
}

casefile::AccountId ProposalStore::add(std::string_view name, casefile::Role role, bool inTeam) {
  casefile::Account account;
  account.name = name;
  account.role = role;
  account.administrator = role == casefile::Role::Administrator;
  const auto added = store::insertAccount(database(), account, made.clock).value();
  if (inTeam) REQUIRE(database().run("INSERT INTO team_members SELECT id, ? FROM teams", added).has_value());
  return added;
}

casefile::ProposalId ProposalStore::propose() {
  return proposals().propose(id, conclusion(), joris).value();
}

casefile::PlanMove conclusion() {
  casefile::PlanMove made = confirmed();
  made.second.reset();
  made.nextLook = day("2027-02-01");
  made.followText = "met beelden";
  return made;
}

} // namespace haven::tests
