#include "gui/plan_desk.h"
#include "text/labels.h"

#include <algorithm>

// Decisions that wait for a second person, as the pages of the plan work on them.

namespace haven::gui {

using casefile::MoveKind;
using casefile::Proposal;
using casefile::ProposalId;

store::ProposalRepository PlanDesk::proposalRepository() const {
  return {m_session->store(), m_session->context().plan, m_session->context().catalogue};
}

const Proposal* PlanDesk::lastProposal(MoveKind kind) const {
  const auto found = std::find_if(m_proposals.rbegin(), m_proposals.rend(),
                                  [kind](const Proposal& one) { return one.move.kind == kind; });
  return found == m_proposals.rend() ? nullptr : &*found;
}

const Proposal* PlanDesk::waiting(MoveKind kind) const {
  const Proposal* last = lastProposal(kind);
  return last != nullptr && last->waits(m_file.plan.lastMove()) ? last : nullptr;
}

Result<std::vector<store::Colleague>> PlanDesk::colleagues(MoveKind kind) const {
  return proposalRepository().colleagues(m_file, kind);
}

void PlanDesk::showSigned() {
  if (const Status read = open(m_file.id); !read)
    emit failed(read.error());
  else
    emit saved();
}

Status PlanDesk::propose(const casefile::PlanMove& decision, casefile::AccountId second) {
  const auto proposed = proposalRepository().propose(m_file.id, decision, second);
  if (!proposed) return fail(proposed.error());
  m_drafts.erase({m_file.id, decision.kind});
  showSigned();
  return {};
}

Status PlanDesk::answerProposal(ProposalId proposal, Status done) {
  if (!done) return done;
  m_remarks.erase(proposal);
  showSigned();
  return {};
}

Status PlanDesk::agree(ProposalId proposal) {
  const auto made = proposalRepository().agree(proposal);
  return answerProposal(proposal, made ? Status() : fail(made.error()));
}

Status PlanDesk::returnProposal(ProposalId proposal, const std::string& remark) {
  return answerProposal(proposal, proposalRepository().giveBack(proposal, remark));
}

Status PlanDesk::withdraw(ProposalId proposal) {
  return answerProposal(proposal, proposalRepository().withdraw(proposal));
}

QString PlanDesk::remark(ProposalId proposal) const {
  const auto found = m_remarks.find(proposal);
  return found == m_remarks.end() ? QString() : found->second;
}

void PlanDesk::refill() {
  for (const MoveKind kind : casefile::kMoveKinds) {
    const Proposal* last = lastProposal(kind);
    if (last == nullptr || !last->answer || last->after != m_file.plan.lastMove()) continue;
    if (last->move.by.account != m_session->store().account().id || !m_refilled.insert(last->id).second) continue;
    DecisionDraft& fields = draft(kind);
    if (!fields.empty()) continue;
    fields.move = last->move;
    fields.move.round = casefile::PlanMove().round;
    fields.move.kind = casefile::PlanMove().kind; // is that of the fields
    fields.move.by = {};
    fields.move.second.reset();
    fields.move.nextLook.reset();
    if (last->move.nextLook) fields.day = text::formatDate(*last->move.nextLook);
    fields.later = true;
    fields.colleague = last->second;
  }
}

} // namespace haven::gui
