#include "store/plan_repository.h"

#include "plan/answer_check.h"
#include "store/account_rows.h"
#include "store/case_repository.h"
#include "store/case_rows.h"
#include "store/plan_rows.h"
#include "store/refusal.h"
#include "store/row_reader.h"
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

std::string listed(const plan::Move& move) {
  std::string text;
  const auto add = [&](std::string_view id) { text += (text.empty() ? "" : ", ") + std::string(id); };
  for (const plan::Barrier barrier : move.barriers)
    add(plan::idOf(barrier));
  for (const plan::Missing& missing : move.missing)
    add(plan::idOf(missing.field));
  return text;
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

// The day set last counts: in a decision, or by itself after it. The same rule as `plan::PlanState::nextLook`.
constexpr const char* kNextLooks = R"sql(
WITH looks AS (
  SELECT case_id, id AS seq, '' AS sub, id, next_look AS day FROM plan_moves WHERE next_look IS NOT NULL
  UNION ALL
  SELECT a.case_id, a.after_move, coalesce(a.observed_on, '0'), a.id, a.day FROM plan_answers a
  WHERE a.point = 'next-look' AND a.knowledge = 'answered' AND a.day IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM plan_answers b WHERE b.case_id = a.case_id AND b.point = a.point
                    AND b.relationship IS a.relationship AND b.round = a.round AND b.observed_on IS a.observed_on
                    AND b.id > a.id)
), newest AS (
  SELECT case_id, day, row_number() OVER (PARTITION BY case_id ORDER BY seq DESC, sub DESC, id DESC) AS place FROM looks
)
SELECT c.id, c.number, c.example, c.name, coalesce(n.day, '1900-01-01') FROM cases c
LEFT JOIN newest n ON n.case_id = c.id AND n.place = 1
WHERE (SELECT kind FROM plan_moves WHERE case_id = c.id ORDER BY id DESC LIMIT 1) IS NOT 'close'
)sql";

Result<std::vector<FollowUp>> readFollowUps(Result<Statement> query) {
  if (!query) return fail(query.error());
  std::vector<FollowUp> rows;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return rows;
    RowReader reader(*query);
    FollowUp read;
    read.id = reader.integer();
    read.number = reader.text();
    read.example = reader.flag();
    read.name = reader.text();
    read.day = reader.date();
    rows.push_back(std::move(read));
    if (const Status sound = reader.check(); !sound) return fail(sound.error());
  }
}

} // namespace

plan::Situation PlanRepository::situation(const CaseFile& file) const {
  plan::Situation made;
  made.plan = m_plan;
  made.instruments = m_catalogue->instruments();
  made.file = &file;
  made.person = m_store->account();
  made.today = m_clock->today();
  return made;
}

casefile::Signature PlanRepository::signature() const {
  return signatureOf(m_store->account(), *m_clock);
}

Result<CaseFile> PlanRepository::forEntry(CaseId id, Act act) {
  if (!casefile::mayDo(m_store->account(), act))
    return notAllowed(casefile::idOf(act), casefile::permissionFor(act).roles);
  Database& database = m_store->database();
  auto file = readCase(database, id);
  if (!file) return file;
  auto relationships = readRelationships(database, id);
  if (!relationships) return fail(relationships.error());
  file->relationships = std::move(*relationships);
  auto moves = readMoves(database, id);
  if (!moves) return fail(moves.error());
  file->plan.moves = std::move(*moves);
  if (file->plan.closed()) return fail(ErrorKind::InvalidInput, {{"field", "case"}, {"reason", "case-closed"}});
  return file;
}

Result<CaseFile> PlanRepository::forAnswer(CaseId id, const casefile::PlanAnswer& answer) {
  const auto field = plan::fieldOf(*m_plan, answer.key.point);
  if (!field) return refused({"point", "unknown-point"});
  auto file = forEntry(id, plan::actFor(*field));
  if (!file) return file;
  if (const auto fault = plan::faultIn(situation(*file), answer)) return refused(*fault);
  return file;
}

Result<casefile::PlanAnswerId> PlanRepository::saveAnswer(CaseId id, casefile::PlanAnswer answer) {
  auto transaction = Transaction::begin(m_store->database());
  if (!transaction) return fail(transaction.error());
  const auto file = forAnswer(id, answer);
  if (!file) return fail(file.error());
  answer.after = file->plan.lastMove();
  answer.given = signature();
  const auto written = writeAnswer(m_store->database(), id, answer);
  if (!written) return written;
  if (const Status done = transaction->commit(); !done) return fail(done.error());
  return written;
}

Status PlanRepository::takeBack(CaseId id, const casefile::AnswerKey& key) {
  casefile::PlanAnswer answer;
  answer.key = key;
  answer.knowledge = casefile::Knowledge::TakenBack;
  if (const auto file = forAnswer(id, answer); !file) return fail(file.error());
  const auto answered = hasAnswer(m_store->database(), id, key);
  if (!answered) return fail(answered.error());
  if (!*answered) return {};
  const auto saved = saveAnswer(id, std::move(answer));
  return saved ? Status() : fail(saved.error());
}

Result<casefile::OutsideRecordId> PlanRepository::saveOutside(CaseId id, casefile::OutsideRecord record) {
  if (m_plan->outsideInstrument(record.instrument) == nullptr) return refused({"instrument", "unknown"});
  auto transaction = Transaction::begin(m_store->database());
  if (!transaction) return fail(transaction.error());
  const auto file = forEntry(id, plan::actFor(*m_plan, record));
  if (!file) return fail(file.error());
  if (const auto fault = plan::faultIn(situation(*file), record)) return refused(*fault);
  if (record.id != 0) {
    casefile::OutsideRecord before;
    auto instrument = instrumentOfEntry(m_store->database(), id, record.id);
    if (!instrument) return fail(instrument.error());
    before.instrument = std::move(*instrument);
    if (const auto both = forEntry(id, plan::actFor(*m_plan, before)); !both) return fail(both.error());
  }
  record.entered = signature();
  const auto written = writeOutside(m_store->database(), id, record, file->plan.lastMove());
  if (!written) return written;
  if (const Status done = transaction->commit(); !done) return fail(done.error());
  return written;
}

Status PlanRepository::removeOutside(CaseId id, casefile::OutsideRecordId which) {
  auto transaction = Transaction::begin(m_store->database());
  if (!transaction) return fail(transaction.error());
  auto kept = readPlan(m_store->database(), id);
  if (!kept) return fail(kept.error());
  const auto found = std::find_if(kept->outside.begin(), kept->outside.end(),
                                  [&](const casefile::OutsideRecord& one) { return one.id == which; });
  if (found == kept->outside.end()) return fail(ErrorKind::NotFound, {{"what", "entry"}});
  const auto file = forEntry(id, plan::actFor(*m_plan, *found));
  if (!file) return fail(file.error());
  found->entered = signature();
  const auto written = writeOutside(m_store->database(), id, *found, file->plan.lastMove(), true);
  if (!written) return fail(written.error());
  return transaction->commit();
}

Result<casefile::LifeEventId> PlanRepository::saveEvent(CaseId id, casefile::LifeEvent event) {
  auto transaction = Transaction::begin(m_store->database());
  if (!transaction) return fail(transaction.error());
  const auto file = forEntry(id, Act::WriteStep3);
  if (!file) return fail(file.error());
  const auto faults = casefile::faultsIn(event, file->youth.dateOfBirth, m_clock->today());
  if (!faults.empty()) return refused({nameOf(faults.front().field), nameOf(faults.front().reason)});
  event.entered = signature();
  if (event.to) event.ongoing = false;
  const auto written = writeEvent(m_store->database(), id, event, file->plan.lastMove());
  if (!written) return written;
  if (const Status done = transaction->commit(); !done) return fail(done.error());
  return written;
}

Status PlanRepository::removeEvent(CaseId id, casefile::LifeEventId which) {
  auto transaction = Transaction::begin(m_store->database());
  if (!transaction) return fail(transaction.error());
  const auto file = forEntry(id, Act::WriteStep3);
  if (!file) return fail(file.error());
  auto kept = readPlan(m_store->database(), id);
  if (!kept) return fail(kept.error());
  const auto found = std::find_if(kept->events.begin(), kept->events.end(),
                                  [&](const casefile::LifeEvent& one) { return one.id == which; });
  if (found == kept->events.end()) return fail(ErrorKind::NotFound, {{"what", "entry"}});
  found->entered = signature();
  const auto written = writeEvent(m_store->database(), id, *found, file->plan.lastMove(), true);
  if (!written) return fail(written.error());
  return transaction->commit();
}

Result<casefile::PlanMoveId> PlanRepository::decide(CaseId id, casefile::PlanMove decision) {
  auto transaction = Transaction::begin(m_store->database());
  if (!transaction) return fail(transaction.error());
  const auto file = CaseRepository(*m_store).load(id);
  if (!file) return fail(file.error());
  const plan::Situation now = situation(*file);
  const plan::PlanState state = plan::planState(now);
  const plan::Move& move = state.move(decision.kind);
  if (!move.allowed) return notAllowed(casefile::idOf(decision.kind), move.who);
  if (!move.ready) return fail(ErrorKind::Incomplete, {{"missing", listed(move)}});
  const auto faults = plan::faultsIn(now, decision);
  if (!faults.empty())
    return refused({std::string(plan::idOf(faults.front().field)), std::string(plan::idOf(faults.front().why))});
  decision.round = state.round + (decision.kind == casefile::MoveKind::NewRound ? 1 : 0);
  decision.by = signature();
  const auto made = insertMove(m_store->database(), id, decision);
  if (!made) return made;
  if (const Status done = transaction->commit(); !done) return fail(done.error());
  return made;
}

Result<std::vector<FollowUp>> PlanRepository::followUps(Date until) {
  return readFollowUps(m_store->database().query(std::string(kNextLooks) + " AND n.day <= ? ORDER BY n.day, c.id",
                                                 formatIsoDate(until)));
}

Result<std::vector<FollowUp>> PlanRepository::withoutNextLook(int limit) {
  return readFollowUps(
      m_store->database().query(std::string(kNextLooks) + " AND n.day IS NULL ORDER BY c.id DESC LIMIT ?", limit));
}

} // namespace haven::store
