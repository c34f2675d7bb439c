#include "plan/case_model.h"

#include "instruments/instrument_catalogue.h"
#include "plan/shipped_plan.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace haven::tests {

using namespace haven::casefile;

namespace {

constexpr int kSecondsOfADay = 86'400;

template <class T>
void sortByDate(std::vector<T>& list, Date T::*date) {
  std::sort(list.begin(), list.end(), [&](const T& one, const T& other) {
    return std::tie(one.*date, one.id) < std::tie(other.*date, other.id);
  });
}

instruments::Score scoreOf(const std::string& instrument, const std::map<std::string, std::string>& bands) {
  instruments::Score made;
  made.instrument = instrument;
  for (const auto& [scale, band] : bands) {
    instruments::ScaleScore one;
    one.id = scale;
    if (!band.empty()) one.band = band;
    made.scales.push_back(std::move(one));
  }
  return made;
}

std::string wordsOf(const std::vector<plan::Field>& fields) {
  std::string words;
  for (const plan::Field& field : fields)
    words += " " + field.step + "/" + field.section + "/" + plan::idOf(field);
  return words;
}

std::string wordsOf(const std::vector<plan::Missing>& missing) {
  std::string words;
  for (const plan::Missing& one : missing)
    words += wordsOf(std::vector{one.field}) + ":" + std::string(plan::idOf(one.need)) + ":" + one.source.document +
             " " + one.source.place;
  return words;
}

} // namespace

const std::vector<instruments::Instrument>& shippedInstruments() {
  static const auto catalogue = instruments::InstrumentCatalogue::load(HAVEN_SOURCE_DIR "/data");
  if (!catalogue) throw std::runtime_error("instruments");
  return catalogue->instruments();
}

Account accountOf(Role role) {
  Account account;
  account.id = 1 + static_cast<AccountId>(role);
  account.name = "Persoon " + std::string(idOf(role));
  account.role = role;
  return account;
}

CaseModel::CaseModel(Date birth, Date now) : today(now) {
  file.id = 1;
  file.number = "2026-0001";
  file.example = true;
  file.youth.name = "Voorbeeld";
  file.youth.isPseudonym = true;
  file.youth.dateOfBirth = birth;
}

plan::Situation CaseModel::as(Role role, CaseRelation relation) const {
  plan::Situation made;
  made.plan = &shippedPlan();
  made.instruments = shippedInstruments();
  made.file = &file;
  made.person = accountOf(role);
  made.relation = relation;
  made.today = today;
  return made;
}

RelationshipId CaseModel::addCarer(RelationshipKind kind) {
  Relationship carer;
  carer.id = static_cast<RelationshipId>(file.relationships.size()) + 1;
  carer.carerName = "Verzorger " + std::to_string(carer.id);
  carer.kind = kind;
  file.relationships.push_back(carer);
  return carer.id;
}

Signature CaseModel::sign(Role role) {
  const Account account = accountOf(role);
  const int day = ++m_tick / kSecondsOfADay;
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  const int rest = m_tick % kSecondsOfADay;
  return {account.id,
          account.name,
          role,
          {},
          formatIsoDate(addDays(today, day)) + "T" + two(rest / 3600) + ":" + two(rest / 60 % 60) + ":" +
              two(rest % 60) + "Z"};
}

bool CaseModel::mayEnter(Act act, Role role) const {
  return mayDo(accountOf(role), act) && !file.plan.closed();
}

bool CaseModel::answer(PlanAnswer answer, Role role) {
  const auto field = plan::fieldOf(shippedPlan(), answer.key.point);
  answer.key.round = file.plan.round();
  if (!field || !mayEnter(plan::actFor(*field), role) || plan::faultIn(as(role), answer)) return false;
  answer.after = file.plan.lastMove();
  answer.given = sign(role);
  auto& rows = file.plan.answers;
  const auto last = std::find_if(rows.rbegin(), rows.rend(), [&](const auto& row) { return row.key == answer.key; });
  if (last != rows.rend() && last->given.account == answer.given.account && last->after == answer.after) {
    answer.id = last->id;
    *last = std::move(answer);
    return true;
  }
  answer.id = ++m_lastId;
  rows.push_back(std::move(answer));
  return true;
}

bool CaseModel::outside(OutsideRecord record, Role role) {
  record.round = file.plan.round();
  if (!mayEnter(plan::actFor(shippedPlan(), record), role) || plan::faultIn(as(role), record)) return false;
  record.entered = sign(role);
  record.id = ++m_lastId;
  file.plan.outside.push_back(std::move(record));
  sortByDate(file.plan.outside, &OutsideRecord::date);
  return true;
}

bool CaseModel::event(LifeEvent event, Role role) {
  if (!mayEnter(Act::WriteStep3, role) || !faultsIn(event, file.youth.dateOfBirth, today).empty()) return false;
  event.entered = sign(role);
  event.id = ++m_lastId;
  file.plan.events.push_back(std::move(event));
  std::sort(file.plan.events.begin(), file.plan.events.end(), [](const LifeEvent& one, const LifeEvent& other) {
    return std::pair(one.from.earliest(), one.id) < std::pair(other.from.earliest(), other.id);
  });
  return true;
}

bool CaseModel::decide(PlanMove decision, Role role) {
  const plan::Situation now = as(role);
  const plan::PlanState state = plan::planState(now);
  if (!state.move(decision.kind).open() || !plan::faultsIn(now, decision).empty()) return false;
  decision.round = state.round + (decision.kind == MoveKind::NewRound ? 1 : 0);
  decision.by = sign(role);
  decision.id = file.plan.lastMove() + 1;
  file.plan.moves.push_back(std::move(decision));
  return true;
}

AdministrationId CaseModel::screening(const std::string& instrument, RelationshipId relationship, Date on,
                                      const std::map<std::string, std::string>& bands, bool final) {
  Administration form;
  form.id = ++m_lastId;
  form.relationship = relationship;
  form.instrument = instrument;
  form.date = on;
  form.created = sign(Role::BehaviouralScientist);
  if (final) {
    form.state = RecordState::Final;
    form.completed = sign(Role::BehaviouralScientist);
    if (!bands.empty()) form.result = scoreOf(instrument, bands);
  }
  file.administrations.push_back(form);
  sortByDate(file.administrations, &Administration::date);
  return form.id;
}

void CaseModel::correct(AdministrationId id, const std::map<std::string, std::string>& bands) {
  auto& forms = file.administrations;
  const auto old = std::find_if(forms.begin(), forms.end(), [&](const auto& form) { return form.id == id; });
  if (old == forms.end()) throw std::runtime_error("no such form");
  Administration next = *old;
  next.id = ++m_lastId;
  next.version = old->version + 1;
  next.corrects = id;
  next.correctionReason = "Vergissing";
  next.completed = sign(Role::BehaviouralScientist);
  next.result = scoreOf(next.instrument, bands);
  old->correctedBy = next.id;
  forms.push_back(next);
  sortByDate(forms, &Administration::date);
}

std::string wordsOf(const plan::PlanState& state) {
  std::string words = "round " + std::to_string(state.round) + " stage " + std::string(plan::idOf(state.stage));
  words += state.proposesSuspicion ? " proposes suspicion" : "";
  words += state.reopened ? " reopened" : "";
  if (const auto next = state.next()) words += " next " + std::string(idOf(*next));
  if (state.nextLook)
    words += " look " + formatIsoDate(state.nextLook->day) + " in " + std::to_string(state.nextLook->daysLeft);
  for (const plan::StepState& step : state.steps)
    words += "\n" + step.step->id + " " + std::to_string(static_cast<int>(step.progress)) + " " +
             std::to_string(step.concluded == nullptr ? 0 : step.concluded->id) +
             (step.changedSince ? " changed " : " ") + std::to_string(step.asked) + "/" + std::to_string(step.required);
  for (const plan::Move& move : state.moves) {
    words += "\n" + std::string(idOf(move.kind)) + (move.ready ? " ready" : "") + (move.allowed ? " allowed" : "");
    for (const plan::Barrier barrier : move.barriers)
      words += " " + std::string(plan::idOf(barrier));
    words += wordsOf(move.missing);
    for (const Role role : move.who)
      words += " " + std::string(idOf(role));
  }
  words += "\nmissing" + wordsOf(state.missing);
  for (const plan::ReasonHit& hit : state.reasons) {
    words += "\nreason " + hit.reason->id;
    for (const plan::Evidence& one : hit.because)
      words += one.field ? wordsOf(std::vector{*one.field}) : " carer " + std::to_string(*one.relationship);
  }
  for (const plan::Notice& notice : state.notices)
    words += "\nnotice " + std::string(plan::idOf(notice.kind)) + wordsOf(notice.because);
  std::multiset<std::string> readings;
  for (const plan::ResultReading& one : state.readings)
    readings.insert(one.record->instrument + "@" + std::to_string(one.record->relationship) + " " +
                    formatIsoDate(one.record->date) + " " + std::to_string(static_cast<int>(one.reading)));
  for (const std::string& reading : readings)
    words += "\nreading " + reading;
  return words;
}

} // namespace haven::tests
