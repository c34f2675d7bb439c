#include "store/example_entries.h"

#include "store/example_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace haven::store {
namespace {

using casefile::HeardFrom;
using casefile::Knowledge;
using casefile::LifeEventKind;
using casefile::PlanAnswer;

constexpr int kWorkBegins = 8 * 60; ///< minute of the day

/// Says that the Meldcode is to be weighed (`jgz-2021, tabel 2.3, stap 4c`).
bool asksMeldcode(std::string_view point, std::string_view option) {
  if (point == "history-neglect" || point == "maltreatment") return option == casefile::kYes;
  if (point != "family-care" && point != "family-violence") return false;
  return option == casefile::kHindering || option == casefile::kBothSides;
}

std::string twoDigits(int number) {
  return std::to_string(100 + number).substr(1);
}

std::string momentOf(Date day, int minute) {
  return formatIsoDate(day) + "T" + twoDigits(minute / 60) + ":" + twoDigits(minute % 60) + ":00Z";
}

casefile::PartialDate monthOf(Date day) {
  casefile::PartialDate made;
  made.year = static_cast<int>(day.year());
  made.month = static_cast<unsigned>(day.month());
  return made;
}

} // namespace

void ExampleEntries::setDay(Date day) {
  if (day != m_day) m_minute = kWorkBegins;
  m_day = day;
}

void ExampleEntries::setRound(int round) {
  m_round = round;
  m_meldcodeAsked = false;
  m_meldcodeWeighed = false;
}

int ExampleEntries::ageInMonths() const {
  return static_cast<int>(completedMonths(m_course->youth.dateOfBirth, m_day).count());
}

CourseEntry& ExampleEntries::begin(ExampleWorker by) {
  m_minute += m_chance->between(1, 20);
  CourseEntry& entry = m_course->entries.emplace_back();
  entry.day = m_day;
  entry.at = momentOf(m_day, m_minute);
  entry.by = by;
  return entry;
}

casefile::PlanMove& ExampleEntries::decide(ExampleWorker by, casefile::MoveKind kind) {
  casefile::PlanMove& move = begin(by).move.emplace();
  move.kind = kind;
  move.round = m_round;
  move.reason = exampleNote(*m_chance, m_chance->between(1, 3));
  return move;
}

PlanAnswer& ExampleEntries::add(std::string_view point) {
  PlanAnswer& answer = m_course->entries.back().answers.emplace_back();
  answer.key.point = point;
  answer.key.round = m_round;
  return answer;
}

bool ExampleEntries::isAsked(const plan::Point& point) const {
  constexpr int kUntilConcluded = 2; // months
  return point.ages.holds(Months{ageInMonths()}) || point.ages.holds(Months{ageInMonths() + kUntilConcluded});
}

void ExampleEntries::observe(std::size_t carer) {
  for (const plan::Point& point : m_rules->plan->section("observations")->points) {
    const int seen = m_chance->below(100);
    PlanAnswer& answer = add(point.id);
    answer.key.relationship = static_cast<casefile::RelationshipId>(carer);
    answer.key.on = m_day;
    answer.option = seen < m_worry - 40 ? "no" : seen < m_worry - 5 ? "sometimes" : "yes";
    // The first is always seen: a conclusion has to rest on something.
    if (point.id != m_rules->plan->section("observations")->points.front().id && m_chance->hits(6))
      answer.option = "not-seen";
    answer.text = exampleNote(*m_chance, m_chance->between(1, 3));
    answer.setting = exampleSetting(*m_chance);
    answer.heardFrom = {HeardFrom::OwnObservation};
  }
}

void ExampleEntries::decideOn(PlanAnswer& answer, const plan::Point& point) {
  ExampleChance& chance = *m_chance;
  if (chance.hits(6) && point.kind != plan::AnswerKind::Done) {
    answer.knowledge = Knowledge::Unknown;
    return;
  }
  switch (point.kind) {
  case plan::AnswerKind::Text:
    answer.text = exampleNote(chance, chance.between(1, 4));
    return;
  case plan::AnswerKind::Done:
    answer.option = chance.hits(80) ? casefile::kDone : casefile::kNotDone;
    answer.text =
        answer.option == casefile::kDone ? exampleNote(chance, 2) : exampleText("kon nu niet, wordt gepland.");
    return;
  case plan::AnswerKind::Date:
    return;
  case plan::AnswerKind::Choice:
    break;
  }
  const bool yesOrNo = point.options.front().id == casefile::kYes;
  if (yesOrNo)
    answer.option = chance.hits(10 + m_worry / 2) ? casefile::kYes : casefile::kNo;
  else // the ordinary comes first
    answer.option =
        chance.hits(60)
            ? point.options.front().id
            : point.options[static_cast<std::size_t>(chance.below(static_cast<int>(point.options.size())))].id;
  if (chance.hits(40)) answer.text = exampleNote(chance, chance.between(1, 2));
}

void ExampleEntries::answer(std::string_view id, std::optional<std::size_t> carer) {
  const plan::Section& section = *m_rules->plan->section(id);
  for (const plan::Point& point : section.points) {
    if (!isAsked(point)) continue;
    PlanAnswer& answer = add(point.id);
    if (carer) answer.key.relationship = static_cast<casefile::RelationshipId>(*carer);
    if (section.repeated) answer.key.on = m_day;
    answer.heardFrom = {m_chance->hits(70) ? HeardFrom::Parents : HeardFrom::File};
    decideOn(answer, point);
    m_meldcodeAsked = m_meldcodeAsked || asksMeldcode(point.id, answer.option);
  }
}

void ExampleEntries::answer(std::string_view point, std::string_view option, std::string text) {
  PlanAnswer& answer = add(point);
  answer.option = option;
  answer.text = std::move(text);
}

bool ExampleEntries::answerReasons() {
  bool holds = false;
  for (const plan::ScreeningReason& reason : m_rules->plan->screeningReasons) {
    const bool hit = m_chance->hits(m_worry / 12);
    PlanAnswer& answer = add(reason.id);
    answer.option = hit ? casefile::kYes : casefile::kNo;
    answer.heardFrom = {HeardFrom::File};
    m_meldcodeAsked = m_meldcodeAsked || asksMeldcode(reason.id, answer.option);
    holds = holds || hit;
  }
  return holds;
}

void ExampleEntries::balance() {
  for (const plan::BalanceLevel& level : m_rules->plan->balance)
    for (const plan::BalanceRow& row : level.rows) {
      PlanAnswer& answer = add(row.id);
      answer.heardFrom = {HeardFrom::Parents};
      const int weight = m_chance->below(100);
      if (weight < 8)
        answer.knowledge = Knowledge::Unknown;
      else if (weight < 20)
        answer.option = casefile::kBothSides;
      else
        answer.option = m_chance->hits(m_worry / 2) ? casefile::kHindering : casefile::kProtective;
      if (m_chance->hits(15)) answer.text = exampleNote(*m_chance, 1);
      m_meldcodeAsked = m_meldcodeAsked || asksMeldcode(row.id, answer.option);
    }
}

void ExampleEntries::weighMeldcode() {
  answer("meldcode-weighed", casefile::kDone, exampleNote(*m_chance, 3));
  m_meldcodeWeighed = true;
}

void ExampleEntries::lookAgainOn(Date day) {
  PlanAnswer& answer = add("next-look");
  answer.key.on = m_day;
  answer.day = day;
}

void ExampleEntries::tellLife() {
  constexpr std::array kKinds{LifeEventKind::Home, LifeEventKind::Carer, LifeEventKind::Separation,
                              LifeEventKind::Event, LifeEventKind::Help};
  const Date birth = m_course->youth.dateOfBirth;
  auto& events = m_course->entries.back().events;
  casefile::LifeEvent& home = events.emplace_back();
  home.kind = LifeEventKind::Home;
  home.from = monthOf(addDays(birth, 31)); // not before birth, also where only the month is kept
  home.ongoing = true;
  home.text = exampleText("woont thuis");
  for (int left = m_chance->between(1, 4); left > 0; --left) {
    const Date from = addDays(birth, 31 + m_chance->below(daysBetween(birth, m_day) - 30));
    casefile::LifeEvent& event = events.emplace_back();
    event.kind = m_chance->of(kKinds);
    event.from = monthOf(from);
    if (m_chance->hits(40)) event.to = monthOf(addDays(from, m_chance->below(daysBetween(from, m_day) + 1)));
    event.text = exampleHappening(*m_chance);
    if (m_chance->hits(40)) event.note = exampleNote(*m_chance, 2);
  }
}

} // namespace haven::store
