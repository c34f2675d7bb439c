#include "gui/plan_desk.h"

#include "store/caseload.h"
#include "text/plan_text.h"

#include <algorithm>

namespace haven::gui {
namespace {

/// Forgets the value of what was written.
template <class T>
Status done(const Result<T>& result) {
  return result ? Status() : fail(result.error());
}

} // namespace

PlanDesk::PlanDesk(Session& session, QObject* parent) : QObject(parent), m_session(&session) {}

Status PlanDesk::open(casefile::CaseId id) {
  auto file = m_session->cases().load(id);
  if (!file) return fail(file.error());
  const auto relation = store::CaseloadRepository(m_session->store()).relation(id);
  if (!relation) return fail(relation.error());
  auto proposals = proposalRepository().of(id);
  if (!proposals) return fail(proposals.error());
  m_proposals = std::move(*proposals);
  m_inEmergency = *relation == casefile::CaseRelation::Emergency;
  m_file = std::move(*file);
  m_current = casefile::currentAnswers(m_file.plan);
  m_state = plan::planState(situation());
  refill();
  emit changed();
  return {};
}

casefile::AnswerKey PlanDesk::key(const plan::Field& field, std::optional<Date> on) const {
  return {field.point, field.relationship, m_file.plan.round(), on};
}

const casefile::PlanAnswer* PlanDesk::answer(const casefile::AnswerKey& key) const {
  const auto found = m_current.find(key);
  return found == m_current.end() ? nullptr : found->second;
}

std::vector<const casefile::PlanAnswer*> PlanDesk::earlier(const casefile::AnswerKey& key) const {
  const casefile::PlanAnswer* counts = answer(key);
  std::vector<const casefile::PlanAnswer*> found;
  for (auto one = m_file.plan.answers.rbegin(); one != m_file.plan.answers.rend(); ++one)
    if (one->key == key && &*one != counts) found.push_back(&*one);
  return found;
}

bool PlanDesk::mayDo(casefile::Act act) const {
  return !m_file.plan.closed() && casefile::mayDo(m_session->store().account(), act, relation());
}

QString PlanDesk::whyNot(casefile::Act act) const {
  if (m_file.plan.closed()) return text::label(plan::Barrier::CaseClosed);
  if (mayDo(act)) return {};
  if (m_inEmergency && casefile::mayDo(m_session->store().account(), act))
    return tr("With emergency access this stays as it is. It is filled in by those whose case it is.");
  return tr("This is filled in by: %1.").arg(text::whoMay(casefile::permissionFor(act).roles));
}

bool PlanDesk::keep(const std::function<Status()>& write) {
  Status kept = write();
  if (kept) kept = open(m_file.id);
  if (!kept) {
    emit failed(kept.error());
    return false;
  }
  emit saved();
  return true;
}

bool PlanDesk::save(casefile::PlanAnswer answer) {
  return keep([&] { return done(m_session->plan().saveAnswer(m_file.id, std::move(answer))); });
}

bool PlanDesk::takeBack(const casefile::AnswerKey& key) {
  return keep([&] { return m_session->plan().takeBack(m_file.id, key); });
}

bool PlanDesk::saveOutside(const casefile::OutsideRecord& record) {
  return keep([&] { return done(m_session->plan().saveOutside(m_file.id, record)); });
}

bool PlanDesk::removeOutside(casefile::OutsideRecordId record) {
  return keep([&] { return m_session->plan().removeOutside(m_file.id, record); });
}

bool PlanDesk::saveEvent(const casefile::LifeEvent& event) {
  return keep([&] { return done(m_session->plan().saveEvent(m_file.id, event)); });
}

bool PlanDesk::removeEvent(casefile::LifeEventId event) {
  return keep([&] { return m_session->plan().removeEvent(m_file.id, event); });
}

Status PlanDesk::decide(const casefile::PlanMove& decision) {
  // Only the answer of the store is looked at: the same decision twice is two decisions.
  const auto signedAs = m_session->plan().decide(m_file.id, decision);
  if (!signedAs) return fail(signedAs.error());
  if (decision.kind == casefile::MoveKind::Close)
    std::erase_if(m_drafts, [this](const auto& one) { return one.first.first == m_file.id; });
  else
    m_drafts.erase({m_file.id, decision.kind});
  showSigned();
  return {};
}

void PlanDesk::giveBack(DecisionDrafts decisions, OutsideDrafts outside) {
  m_drafts = std::move(decisions);
  m_outsideDrafts = std::move(outside);
}

const OutsideDraft* PlanDesk::outsideDraft(const QString& list) const {
  const auto found = m_outsideDrafts.find({m_file.id, list});
  return found == m_outsideDrafts.end() ? nullptr : &found->second;
}

void PlanDesk::holdOutsideDraft(const QString& list, OutsideDraft draft) {
  m_outsideDrafts.insert_or_assign({m_file.id, list}, std::move(draft));
}

void PlanDesk::dropOutsideDraft(const QString& list) {
  m_outsideDrafts.erase({m_file.id, list});
}

} // namespace haven::gui
