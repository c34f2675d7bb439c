#include "store/plan_repository.h"

#include "plan/answer_check.h"
#include "store/account_rows.h"
#include "store/case_index.h"
#include "store/case_rows.h"
#include "store/decision_check.h"
#include "store/deed.h"
#include "store/deed_standing.h"
#include "store/plan_rows.h"
#include "store/read_rows.h"
#include "store/refusal.h"
#include "store/sqlite.h"

#include <algorithm>
#include <utility>

namespace haven::store {
namespace {

using casefile::Act;
using casefile::CaseFile;
using casefile::CaseId;
using casefile::LifeEventFault;

tl::unexpected<Error> refused(const plan::EntryFault& fault) {
  return fail(ErrorKind::InvalidInput, {{"field", fault.field}, {"reason", fault.reason}});
}

const char* nameOf(LifeEventFault::Field field) {
  switch (field) {
  case LifeEventFault::Field::From:
    return "from";
  case LifeEventFault::Field::To:
    return "to";
  case LifeEventFault::Field::Text:
    break;
  }
  return "text";
}

const char* nameOf(LifeEventFault::Reason reason) {
  switch (reason) {
  case LifeEventFault::Reason::Empty:
    return "empty";
  case LifeEventFault::Reason::NoSuchDay:
    return "no-such-day";
  case LifeEventFault::Reason::InFuture:
    return "in-future";
  case LifeEventFault::Reason::BeforeBirth:
    return "before-birth";
  case LifeEventFault::Reason::BeforeFrom:
    return "before-from";
  case LifeEventFault::Reason::TooLong:
    return "too-long";
  case LifeEventFault::Reason::NotText:
    break;
  }
  return "not-text";
}

} // namespace

plan::Situation PlanRepository::situation(const CaseFile& file) const {
  plan::Situation made;
  made.plan = m_plan;
  made.instruments = m_catalogue->instruments();
  made.file = &file;
  made.person = m_store->account();
  made.relation = relationTo(*m_store, file.id, m_store->clock()).value_or(casefile::CaseRelation::Elsewhere);
  made.today = m_clock->today();
  return made;
}

casefile::Signature PlanRepository::signature() const {
  return signatureOf(m_store->account(), *m_clock);
}

// What is logged has the moment of the store's own clock: nobody dates an access back.
Result<Deed> PlanRepository::begin(Act act, LogAct what, const char* object, CaseId id) {
  return Deed::begin(*m_store, m_store->clock(), act, {what, object, {}, id});
}

Result<CaseFile> PlanRepository::forEntry(CaseId id) {
  Database& database = m_store->database();
  auto file = readCase(database, id);
  if (!file) return file;
  auto relationships = readRelationships(database, id);
  if (!relationships) return fail(relationships.error());
  file->relationships = std::move(*relationships);
  auto moves = readMoves(database, id);
  if (!moves) return fail(moves.error());
  file->plan.moves = std::move(*moves);
  if (file->plan.closed()) return refused({"case", "case-closed"});
  return file;
}

Result<casefile::PlanAnswerId> PlanRepository::saveAnswer(CaseId id, casefile::PlanAnswer answer) {
  const auto field = plan::fieldOf(*m_plan, answer.key.point);
  if (!field) return refused({"point", "unknown-point"});
  auto deed = begin(plan::actFor(*field), LogAct::Update, "plan-answer", id);
  if (!deed) return fail(deed.error());
  const auto file = forEntry(id);
  if (!file) return fail(file.error());
  if (const auto fault = plan::faultIn(situation(*file), answer)) return refused(*fault);
  const auto answered = hasAnswer(m_store->database(), id, answer.key);
  if (!answered) return fail(answered.error());
  answer.after = file->plan.lastMove();
  answer.given = signature();
  const auto written = writeAnswer(m_store->database(), id, answer);
  if (!written) return written;
  if (!*answered) deed->setAct(LogAct::Create);
  deed->setObjectId(*written);
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return written;
}

Status PlanRepository::takeBack(CaseId id, const casefile::AnswerKey& key) {
  const auto field = plan::fieldOf(*m_plan, key.point);
  if (!field) return refused({"point", "unknown-point"});
  auto deed = begin(plan::actFor(*field), LogAct::Delete, "plan-answer", id);
  if (!deed) return fail(deed.error());
  const auto file = forEntry(id);
  if (!file) return fail(file.error());
  casefile::PlanAnswer nothing;
  nothing.key = key;
  nothing.knowledge = casefile::Knowledge::TakenBack;
  if (const auto fault = plan::faultIn(situation(*file), nothing)) return refused(*fault);
  const auto answered = hasAnswer(m_store->database(), id, key);
  if (!answered) return fail(answered.error());
  if (!*answered) return {};
  nothing.after = file->plan.lastMove();
  nothing.given = signature();
  const auto written = writeAnswer(m_store->database(), id, nothing);
  if (!written) return fail(written.error());
  deed->setObjectId(*written);
  return deed->commit();
}

Result<casefile::OutsideRecordId> PlanRepository::saveOutside(CaseId id, casefile::OutsideRecord record) {
  if (m_plan->outsideInstrument(record.instrument) == nullptr) return refused({"instrument", "unknown"});
  auto deed =
      begin(plan::actFor(*m_plan, record), record.id == 0 ? LogAct::Create : LogAct::Update, "outside-record", id);
  if (!deed) return fail(deed.error());
  const auto file = forEntry(id);
  if (!file) return fail(file.error());
  if (const auto fault = plan::faultIn(situation(*file), record)) return refused(*fault);
  if (record.id != 0) {
    casefile::OutsideRecord before;
    auto instrument = instrumentOfEntry(m_store->database(), id, record.id);
    if (!instrument) return fail(instrument.error());
    before.instrument = std::move(*instrument);
    const Status both = mayNow(*m_store, m_store->clock(), plan::actFor(*m_plan, before), id);
    if (!both) return fail(both.error());
  }
  record.entered = signature();
  const auto written = writeOutside(m_store->database(), id, record, file->plan.lastMove());
  if (!written) return written;
  deed->setObjectId(*written);
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return written;
}

Status PlanRepository::removeOutside(CaseId id, casefile::OutsideRecordId which) {
  auto kept = readPlan(m_store->database(), id);
  if (!kept) return fail(kept.error());
  const auto found = std::find_if(kept->outside.begin(), kept->outside.end(),
                                  [&](const casefile::OutsideRecord& one) { return one.id == which; });
  if (found == kept->outside.end()) return fail(ErrorKind::NotFound, {{"what", "entry"}});
  auto deed = begin(plan::actFor(*m_plan, *found), LogAct::Delete, "outside-record", id);
  if (!deed) return fail(deed.error());
  const auto file = forEntry(id);
  if (!file) return fail(file.error());
  found->entered = signature();
  const auto written = writeOutside(m_store->database(), id, *found, file->plan.lastMove(), true);
  if (!written) return fail(written.error());
  deed->setObjectId(which);
  return deed->commit();
}

Result<casefile::LifeEventId> PlanRepository::saveEvent(CaseId id, casefile::LifeEvent event) {
  auto deed = begin(Act::WriteStep3, event.id == 0 ? LogAct::Create : LogAct::Update, "life-event", id);
  if (!deed) return fail(deed.error());
  const auto file = forEntry(id);
  if (!file) return fail(file.error());
  const auto faults = casefile::faultsIn(event, file->youth.dateOfBirth, m_clock->today());
  if (!faults.empty()) return refused({nameOf(faults.front().field), nameOf(faults.front().reason)});
  event.entered = signature();
  if (event.to) event.ongoing = false;
  const auto written = writeEvent(m_store->database(), id, event, file->plan.lastMove());
  if (!written) return written;
  deed->setObjectId(*written);
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return written;
}

Status PlanRepository::removeEvent(CaseId id, casefile::LifeEventId which) {
  auto deed = begin(Act::WriteStep3, LogAct::Delete, "life-event", id);
  if (!deed) return fail(deed.error());
  const auto file = forEntry(id);
  if (!file) return fail(file.error());
  auto kept = readPlan(m_store->database(), id);
  if (!kept) return fail(kept.error());
  const auto found = std::find_if(kept->events.begin(), kept->events.end(),
                                  [&](const casefile::LifeEvent& one) { return one.id == which; });
  if (found == kept->events.end()) return fail(ErrorKind::NotFound, {{"what", "entry"}});
  found->entered = signature();
  const auto written = writeEvent(m_store->database(), id, *found, file->plan.lastMove(), true);
  if (!written) return fail(written.error());
  deed->setObjectId(which);
  return deed->commit();
}

Result<casefile::PlanMoveId> PlanRepository::decide(CaseId id, casefile::PlanMove decision) {
  // Whose decision it is to close a case depends on what is in it.
  const auto file = readWholeCase(m_store->database(), id);
  if (!file) return fail(file.error());
  const plan::Situation now = situation(*file);
  const plan::PlanState state = plan::planState(now);
  auto deed = begin(state.move(decision.kind).act, LogAct::Complete, "decision", id);
  if (!deed) return fail(deed.error());
  if (const Status sound = checkDecision(now, state, decision); !sound) return fail(sound.error());
  decision.round = roundOf(state, decision.kind);
  decision.by = signature();
  const auto made = insertMove(m_store->database(), id, decision);
  if (!made) return made;
  deed->setObjectId(*made);
  if (const Status done = deed->commit(); !done) return fail(done.error());
  return made;
}

} // namespace haven::store
