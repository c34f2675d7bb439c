#include "store/example_plan_player.h"

#include "base/hash.h"
#include "plan/plan_state.h"

#include <sstream>

namespace haven::store {
namespace {

using casefile::Knowledge;

constexpr std::string_view kMark = "Voorbeeld: ";

std::string marked(std::string_view text) {
  return text.empty() ? std::string() : std::string(kMark) + std::string(text);
}

std::vector<std::string> wordsOf(std::string_view text) {
  std::istringstream in{std::string(text)};
  std::vector<std::string> words;
  for (std::string word; in >> word;)
    words.push_back(word);
  return words;
}

std::vector<casefile::HeardFrom> heardFrom(std::string_view ids) {
  std::vector<casefile::HeardFrom> sources;
  for (const std::string& id : wordsOf(ids))
    if (const auto source = casefile::heardFromId(id)) sources.push_back(*source);
  return sources;
}

casefile::PartialDate partial(Date day, Precision precision) {
  casefile::PartialDate made;
  made.year = static_cast<int>(day.year());
  if (precision != Precision::Year) made.month = static_cast<unsigned>(day.month());
  if (precision == Precision::Day) made.day = static_cast<unsigned>(day.day());
  return made;
}

std::vector<std::string> historyPoints(const plan::PlanDefinition& plan) {
  std::vector<std::string> points;
  if (const plan::Section* history = plan.section("history"))
    for (const plan::Point& point : history->points)
      points.push_back(point.id);
  return points;
}

std::vector<std::string> balanceRows(const plan::PlanDefinition& plan) {
  std::vector<std::string> rows;
  for (const plan::BalanceLevel& level : plan.balance)
    for (const plan::BalanceRow& row : level.rows)
      rows.push_back(row.id);
  return rows;
}

std::string_view optionOf(char letter) {
  switch (letter) {
  case 'y':
    return casefile::kYes;
  case 'n':
    return casefile::kNo;
  case '+':
    return casefile::kProtective;
  case '-':
    return casefile::kHindering;
  case '=':
    return casefile::kBothSides;
  default:
    return {};
  }
}

} // namespace

std::optional<casefile::RelationshipId> ExamplePlanPlayer::carer(std::optional<int> index) const {
  return index ? std::optional(m_carers[static_cast<std::size_t>(*index)]) : std::nullopt;
}

Status ExamplePlanPlayer::play(casefile::CaseId id, std::span<const casefile::RelationshipId> carers,
                               std::span<const ExamplePlanDay> days) {
  m_case = id;
  m_carers = carers;
  for (const ExamplePlanDay& day : days) {
    m_clock.set(ago(day.daysAgo));
    const Status done = playDay(day);
    if (!done && done.error().kind == ErrorKind::NotAllowed) return {};
    if (!done) return done;
  }
  return {};
}

Status ExamplePlanPlayer::playDay(const ExamplePlanDay& day) {
  Status done = answerEach(historyPoints(*m_plan), day.history);
  if (done) done = answerEach(balanceRows(*m_plan), day.balance);
  for (const ExampleAnswer& one : day.answers)
    if (done) done = answer(one);
  for (const ExampleOutside& one : day.outside)
    if (done) done = record(one);
  for (const ExampleEvent& one : day.events)
    if (done) done = enter(one);
  for (const ExampleCareEnd& one : day.ends)
    if (done) done = end(one);
  for (const ExampleChoice& one : day.choices)
    if (done) done = choose(one);
  for (const ExampleLetter& one : day.letters)
    if (done) done = write(one);
  if (done && day.nextLookInDays) done = setNextLook(*day.nextLookInDays);
  if (done && day.move) done = decide(*day.move);
  return done;
}

Status ExamplePlanPlayer::answerEach(const std::vector<std::string>& points, std::string_view letters) {
  auto point = points.begin();
  for (const char letter : letters) {
    if (letter == ' ' || point == points.end()) continue;
    const std::string& id = *point++;
    if (letter == '.') continue;
    const Knowledge knowledge = letter == '?' ? Knowledge::Unknown : Knowledge::Answered;
    if (Status done = answer({id, optionOf(letter), {}, {}, "parents", {}, knowledge}); !done) return done;
  }
  return {};
}

Status ExamplePlanPlayer::answer(const ExampleAnswer& answer) {
  casefile::PlanAnswer given;
  given.key.point = answer.point;
  given.key.relationship = carer(answer.carer);
  const auto field = plan::fieldOf(*m_plan, answer.point);
  const plan::Section* section = field ? m_plan->section(field->section) : nullptr;
  if (section != nullptr && section->repeated) given.key.on = m_clock.today();
  given.knowledge = answer.knowledge;
  given.option = answer.option;
  given.text = marked(answer.text);
  given.setting = answer.setting;
  given.heardFrom = heardFrom(answer.heardFrom);
  const auto saved = m_repository.saveAnswer(m_case, given);
  return saved ? Status() : fail(saved.error());
}

Status ExamplePlanPlayer::setNextLook(int days) {
  casefile::PlanAnswer given;
  given.key.point = "next-look";
  given.key.on = m_clock.today();
  given.day = addDays(m_today, days);
  const auto saved = m_repository.saveAnswer(m_case, given);
  return saved ? Status() : fail(saved.error());
}

Status ExamplePlanPlayer::record(const ExampleOutside& outside) {
  casefile::OutsideRecord taken;
  taken.instrument = outside.instrument;
  taken.relationship = carer(outside.carer);
  taken.filledInBy = marked(outside.filledInBy);
  taken.assessor = marked(outside.assessor);
  taken.date = ago(outside.takenDaysAgo);
  taken.outcome = marked(outside.outcome);
  for (const ExampleScore& score : outside.scores)
    taken.scores.emplace(score.scale, score.score);
  const auto saved = m_repository.saveOutside(m_case, taken);
  return saved ? Status() : fail(saved.error());
}

Status ExamplePlanPlayer::enter(const ExampleEvent& event) {
  casefile::LifeEvent entry;
  entry.kind = event.kind;
  entry.from = partial(ago(event.from.daysAgo), event.from.precision);
  if (event.to) entry.to = partial(ago(event.to->daysAgo), event.to->precision);
  entry.ongoing = event.ongoing;
  entry.text = marked(event.text);
  entry.note = marked(event.note);
  const auto saved = m_repository.saveEvent(m_case, entry);
  return saved ? Status() : fail(saved.error());
}

Result<casefile::CareChoiceId> ExamplePlanPlayer::chosen(std::string_view intervention) {
  const auto file = m_cases.load(m_case);
  if (!file) return fail(file.error());
  for (const casefile::CareChoice* one : file->care.current())
    if (one->intervention == intervention) return one->id;
  return fail(ErrorKind::NotFound, {{"what", "choice"}});
}

Status ExamplePlanPlayer::end(const ExampleCareEnd& end) {
  const auto choice = chosen(end.intervention);
  return choice ? m_care.end(m_case, *choice, marked(end.reason)) : fail(choice.error());
}

Status ExamplePlanPlayer::choose(const ExampleChoice& choice) {
  casefile::CareChoice wanted;
  wanted.intervention = choice.intervention;
  wanted.reason = marked(choice.reason);
  wanted.partner = choice.partner;
  wanted.offeredBy = marked(choice.offeredBy);
  const auto made = m_care.choose(m_case, wanted);
  return made ? Status() : fail(made.error());
}

Status ExamplePlanPlayer::write(const ExampleLetter& letter) {
  casefile::LetterRecord record;
  if (!letter.intervention.empty()) {
    const auto choice = chosen(letter.intervention);
    if (!choice) return fail(choice.error());
    record.choice = *choice;
  }
  record.partner = letter.partner;
  record.receiver = marked(letter.receiver);
  record.parts = wordsOf(letter.parts);
  record.named = letter.named;
  // There is no file: the hash is one of what the letter could have been.
  record.sha256 = contentHash(record.receiver).substr(std::string_view("sha256:").size());
  const auto kept = m_care.keepLetter(m_case, record);
  return kept ? Status() : fail(kept.error());
}

Status ExamplePlanPlayer::decide(const ExampleMove& move) {
  casefile::PlanMove decision;
  decision.kind = move.kind;
  decision.outcome = move.outcome;
  decision.reason = marked(move.reason);
  decision.departure = marked(move.departure);
  decision.follow = move.follow;
  decision.followText = marked(move.followText);
  if (move.nextLookInDays) decision.nextLook = addDays(m_today, *move.nextLookInDays);
  if (!move.second.empty())
    decision.second = casefile::NamedPerson{marked(move.second), casefile::Role::YouthProfessional};
  const auto made = m_repository.decide(m_case, decision);
  return made ? Status() : fail(made.error());
}

} // namespace haven::store
