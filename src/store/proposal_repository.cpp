#include "store/proposal_repository.h"

#include "base/text.h"
#include "store/account_rows.h"
#include "store/case_rows.h"
#include "store/decision_check.h"
#include "store/deed.h"
#include "store/deed_standing.h"
#include "store/field_check.h"
#include "store/plan_rows.h"
#include "store/proposal_rows.h"
#include "store/read_rows.h"
#include "store/refusal.h"
#include "store/sqlite.h"

#include <algorithm>
#include <map>
#include <utility>

namespace haven::store {
namespace {

using casefile::Act;
using casefile::CaseFile;
using casefile::CaseId;
using casefile::CaseRelation;
using casefile::PlanMove;
using casefile::Proposal;
using casefile::ProposalId;
using casefile::ProposalOutcome;

/// Taking part in step 2 is what the second person does; so is giving back, and taking back what one proposed.
constexpr Act kAnswering = Act::WriteStep2;

/// The colleague a decision waits for, who works here still and whose case it is. The role is looked at with the
/// decision itself.
Result<casefile::Account> secondPerson(Database& database, CaseId id, casefile::AccountId second, const Clock& clock) {
  auto account = loadAccount(database, second);
  if (!account && account.error().kind == ErrorKind::NotFound) return refused("second", "unknown-value");
  if (!account) return account;
  if (account->disabled) return refused("second", "left");
  const auto standing = standingOf(database, second, id, clock);
  if (!standing) return fail(standing.error());
  if (standing->relation != CaseRelation::Own) return refused("second", "not-own-case");
  return account;
}

bool hasRoleOfSecond(const plan::Situation& now, casefile::MoveKind kind, const Colleague& colleague) {
  PlanMove probe;
  probe.kind = kind;
  probe.second = casefile::NamedPerson{colleague.name, colleague.role};
  const auto faults = plan::faultsIn(now, probe);
  return std::none_of(faults.begin(), faults.end(), [](const plan::DecisionFault& fault) {
    return fault.field == plan::DecisionFault::Field::Second;
  });
}

/// The one that is to be answered. InvalidInput (field "proposal", reason "answered" or "lapsed").
Result<Proposal> openProposal(Database& database, CaseId id, ProposalId wanted) {
  auto proposals = readProposals(database, id);
  if (!proposals) return fail(proposals.error());
  const auto moves = readMoves(database, id);
  if (!moves) return fail(moves.error());
  const auto found =
      std::find_if(proposals->begin(), proposals->end(), [&](const Proposal& one) { return one.id == wanted; });
  if (found == proposals->end()) return fail(ErrorKind::NotFound, {{"what", "proposal"}});
  if (found->answer) return refused("proposal", "answered");
  if (!found->waits(moves->empty() ? 0 : moves->back().id)) return refused("proposal", "lapsed");
  return std::move(*found);
}

} // namespace

Result<std::vector<Colleague>> ProposalRepository::colleagues(const CaseFile& file, casefile::MoveKind kind) {
  if (const Status may = mayNow(*m_store, m_store->clock(), Act::See, file.id); !may) return fail(may.error());
  auto everybody = CaseloadRepository(*m_store, m_clock).colleagues();
  if (!everybody) return everybody;
  const plan::Situation now = m_plan.situation(file);
  std::map<casefile::Role, bool> fits; // the plan is asked once for each role: there may be hundreds of colleagues
  std::vector<Colleague> able;
  for (Colleague& one : *everybody) {
    if (one.disabled || one.id == m_store->account().id) continue;
    const auto standing = standingOf(m_store->database(), one.id, file.id, m_store->clock());
    if (!standing) return fail(standing.error());
    if (standing->relation != CaseRelation::Own) continue;
    if (!fits.contains(one.role)) fits[one.role] = hasRoleOfSecond(now, kind, one);
    if (fits[one.role]) able.push_back(std::move(one));
  }
  return able;
}

Result<ProposalId> ProposalRepository::propose(CaseId id, PlanMove decision, casefile::AccountId second) {
  Database& database = m_store->database();
  const auto file = readWholeCase(database, id);
  if (!file) return fail(file.error());
  const plan::Situation now = m_plan.situation(*file);
  const plan::PlanState state = plan::planState(now);
  auto deed =
      Deed::begin(*m_store, m_store->clock(), state.move(decision.kind).act, {LogAct::Create, "proposal", {}, id});
  if (!deed) return fail(deed.error());
  const auto colleague = secondPerson(database, id, second, m_store->clock());
  if (!colleague) return fail(colleague.error());
  decision.second = casefile::NamedPerson{colleague->name, colleague->role};
  if (const Status sound = checkDecision(now, state, decision); !sound) return fail(sound.error());
  Proposal proposal;
  proposal.second = second;
  proposal.after = file->plan.lastMove();
  const auto kept = readProposals(database, id);
  if (!kept) return fail(kept.error());
  if (std::any_of(kept->begin(), kept->end(),
                  [&](const Proposal& one) { return one.move.kind == decision.kind && one.waits(proposal.after); }))
    return refused("proposal", "waits");
  decision.round = roundOf(state, decision.kind);
  decision.by = signatureOf(m_store->account(), *m_clock);
  proposal.move = std::move(decision);
  const auto made = insertProposal(database, id, proposal);
  if (!made) return made;
  deed->setObjectId(*made);
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return made;
}

Result<std::vector<Proposal>> ProposalRepository::of(CaseId id) {
  if (const Status noted = noteRead(*m_store, m_store->clock(), Act::See, {LogAct::Read, "case", {}, id}); !noted)
    return fail(noted.error());
  return readProposals(m_store->database(), id);
}

Result<casefile::PlanMoveId> ProposalRepository::agree(ProposalId which) {
  Database& database = m_store->database();
  const auto id = caseOfProposal(database, which);
  if (!id) return fail(id.error());
  auto deed = Deed::begin(*m_store, m_store->clock(), kAnswering, {LogAct::Complete, "proposal", {}, *id});
  if (!deed) return fail(deed.error());
  const auto proposal = openProposal(database, *id, which);
  if (!proposal) return fail(proposal.error());
  if (proposal->second != m_store->account().id) return refused("proposal", "not-second");
  const auto second = secondPerson(database, *id, proposal->second, m_store->clock());
  if (!second) return fail(second.error());
  const auto file = readWholeCase(database, *id);
  if (!file) return fail(file.error());
  auto proposer = loadAccount(database, proposal->move.by.account);
  if (!proposer) return fail(proposer.error());
  const auto standing = standingOf(database, proposer->id, *id, m_store->clock());
  if (!standing) return fail(standing.error());
  plan::Situation now = m_plan.situation(*file);
  now.person = std::move(*proposer);
  now.relation = standing->relation;
  const plan::PlanState state = plan::planState(now);
  PlanMove decision = proposal->move;
  decision.second = casefile::NamedPerson{second->name, second->role};
  if (!state.move(decision.kind).allowed) return refused("proposal", "proposer-may-not");
  if (const Status sound = checkDecision(now, state, decision); !sound) return fail(sound.error());
  casefile::ProposalAnswer answer{ProposalOutcome::Agreed, {}, {}, signatureOf(m_store->account(), *m_clock)};
  decision.round = roundOf(state, decision.kind);
  decision.by.at = answer.by.at;
  const auto made = insertMove(database, *id, decision);
  if (!made) return made;
  answer.move = *made;
  if (const Status kept = insertProposalAnswer(database, *id, which, answer); !kept) return fail(kept.error());
  deed->setObjectId(which);
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return made;
}

Status ProposalRepository::giveBack(ProposalId proposal, std::string_view remark) {
  if (Status sound = checkText(remark, "remark"); !sound) return sound;
  std::string why = trimmed(remark);
  if (why.empty()) return refused("remark", "empty");
  return close(proposal, ProposalOutcome::Returned, std::move(why));
}

Status ProposalRepository::withdraw(ProposalId proposal) {
  return close(proposal, ProposalOutcome::Withdrawn, {});
}

Status ProposalRepository::close(ProposalId which, ProposalOutcome outcome, std::string remark) {
  Database& database = m_store->database();
  const bool withdrawn = outcome == ProposalOutcome::Withdrawn;
  const auto id = caseOfProposal(database, which);
  if (!id) return fail(id.error());
  auto deed = Deed::begin(*m_store, m_store->clock(), kAnswering,
                          {withdrawn ? LogAct::Delete : LogAct::Update, "proposal", {}, *id});
  if (!deed) return fail(deed.error());
  const auto proposal = openProposal(database, *id, which);
  if (!proposal) return fail(proposal.error());
  const casefile::AccountId person = m_store->account().id;
  if (withdrawn && proposal->move.by.account != person) return refused("proposal", "not-proposer");
  if (!withdrawn && proposal->second != person) return refused("proposal", "not-second");
  const casefile::ProposalAnswer answer{outcome, std::move(remark), {}, signatureOf(m_store->account(), *m_clock)};
  if (Status kept = insertProposalAnswer(database, *id, which, answer); !kept) return kept;
  deed->setObjectId(which);
  return deed->commit();
}

} // namespace haven::store
