#pragma once

#include "gui/outside_draft.h"
#include "gui/session.h"
#include "plan/plan_state.h"
#include "store/proposal_repository.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace haven::gui {

/// What is being written for a decision. It is not kept until it is signed: half a decision is none.
struct DecisionDraft {
  casefile::PlanMove move;
  QString day;                       ///< of looking again, as typed
  bool later = false;                ///< the second person signs later, and is asked to
  casefile::AccountId colleague = 0; ///< who is; 0: nobody chosen yet

  [[nodiscard]] bool empty() const { return day.isEmpty() && !later && move == casefile::PlanMove{}; }
};

/// One case as the pages of the plan work on it: what was recorded, where it stands, and keeping what changes. After
/// everything that was kept it reads the case again, so that all pages show what the store holds.
class PlanDesk : public QObject {
  Q_OBJECT
 public:
  explicit PlanDesk(Session& session, QObject* parent = nullptr);
  Status open(casefile::CaseId id);

  [[nodiscard]] Session& session() const { return *m_session; }
  [[nodiscard]] const casefile::CaseFile& file() const { return m_file; }
  [[nodiscard]] const plan::PlanDefinition& plan() const { return m_session->context().plan; }
  /// Refers to this desk.
  [[nodiscard]] plan::Situation situation() const { return m_session->plan().situation(m_file); }
  [[nodiscard]] const plan::PlanState& state() const { return m_state; }

  /// The key of a field in this round.
  [[nodiscard]] casefile::AnswerKey key(const plan::Field& field, std::optional<Date> on = std::nullopt) const;
  /// The answer that counts to exactly this key; nullptr when there is none.
  [[nodiscard]] const casefile::PlanAnswer* answer(const casefile::AnswerKey& key) const;
  /// Earlier answers to it, newest first.
  [[nodiscard]] std::vector<const casefile::PlanAnswer*> earlier(const casefile::AnswerKey& key) const;

  /// Whether this person may fill in a field now: role, and the case is open.
  [[nodiscard]] bool mayWrite(const plan::Field& field) const { return mayDo(plan::actFor(field)); }
  [[nodiscard]] bool mayDo(casefile::Act act) const;
  /// Why not, and who may; empty where one may.
  [[nodiscard]] QString whyNot(casefile::Act act) const;

  // Keeps at once. False, and `failed` was emitted, when it could not be kept; nothing was changed then.
  bool save(casefile::PlanAnswer answer);
  bool takeBack(const casefile::AnswerKey& key);
  bool saveOutside(const casefile::OutsideRecord& record);
  bool removeOutside(casefile::OutsideRecordId record);
  bool saveEvent(const casefile::LifeEvent& event);
  bool removeEvent(casefile::LifeEventId event);
  /// Signs. Its draft is gone then; else it is still there, and the caller shows why.
  Status decide(const casefile::PlanMove& decision);

  /// The newest decision of a kind that was to be signed together; nullptr: none ever.
  [[nodiscard]] const casefile::Proposal* lastProposal(casefile::MoveKind kind) const;
  /// The one that still waits for somebody; nullptr: none.
  [[nodiscard]] const casefile::Proposal* waiting(casefile::MoveKind kind) const;
  /// Who could sign it together with this person.
  [[nodiscard]] Result<std::vector<store::Colleague>> colleagues(casefile::MoveKind kind) const;
  // As `decide`: the caller shows why not.
  Status propose(const casefile::PlanMove& decision, casefile::AccountId second);
  Status agree(casefile::ProposalId proposal);
  Status returnProposal(casefile::ProposalId proposal, const std::string& remark);
  Status withdraw(casefile::ProposalId proposal);

  using Remarks = std::map<casefile::ProposalId, QString>;
  /// What is being written to give a proposal back with; stays until it is answered.
  [[nodiscard]] const Remarks& remarks() const { return m_remarks; }
  [[nodiscard]] QString remark(casefile::ProposalId proposal) const;
  void holdRemark(casefile::ProposalId proposal, const QString& words) { m_remarks[proposal] = words; }
  void giveBack(Remarks remarks) { m_remarks = std::move(remarks); }

  /// What is being written for a decision on the open case; stays until it is signed.
  [[nodiscard]] DecisionDraft& draft(casefile::MoveKind kind) { return m_drafts[{m_file.id, kind}]; }
  using DecisionDrafts = std::map<std::pair<casefile::CaseId, casefile::MoveKind>, DecisionDraft>;
  using OutsideDrafts = std::map<std::pair<casefile::CaseId, QString>, OutsideDraft>;
  // Of every case; to be taken along when the store is locked, and given back.
  [[nodiscard]] const DecisionDrafts& decisionDrafts() const { return m_drafts; }
  [[nodiscard]] const OutsideDrafts& outsideDrafts() const { return m_outsideDrafts; }
  void giveBack(DecisionDrafts decisions, OutsideDrafts outside);

  /// What is being typed in a list of instruments taken elsewhere, by the list's name. Stays until it is kept or
  /// dropped, also when another place or case is opened.
  [[nodiscard]] const OutsideDraft* outsideDraft(const QString& list) const;
  void holdOutsideDraft(const QString& list, OutsideDraft draft);
  void dropOutsideDraft(const QString& list);

 signals:
  /// Something was kept, here or by opening another case: show anew.
  void changed();
  void saved();
  void failed(const haven::Error& error);
  /// Somebody wants to go where this is filled in, on whatever page; a step without a section is its page.
  void fieldWanted(const haven::plan::Field& field);

 private:
  /// To the case: one that is elsewhere is not opened at all.
  [[nodiscard]] casefile::CaseRelation relation() const {
    return m_inEmergency ? casefile::CaseRelation::Emergency : casefile::CaseRelation::Own;
  }
  bool keep(const std::function<Status()>& write);
  [[nodiscard]] store::ProposalRepository proposalRepository() const;
  /// After something was signed or proposed: shows the case as it is now.
  void showSigned();
  Status answerProposal(casefile::ProposalId proposal, Status done);
  /// Puts what this person proposed, and did not come to a decision, back in its fields, once.
  void refill();

  Session* m_session;
  casefile::CaseFile m_file;
  plan::PlanState m_state;
  bool m_inEmergency = false; ///< opened with a reason, not of the own team or caseload
  casefile::CurrentAnswers m_current;
  OutsideDrafts m_outsideDrafts;
  DecisionDrafts m_drafts;
  std::vector<casefile::Proposal> m_proposals; ///< of the open case, oldest first
  Remarks m_remarks;
  std::set<casefile::ProposalId> m_refilled;
};

} // namespace haven::gui
