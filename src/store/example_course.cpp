#include "store/example_course.h"

#include "store/example_entries.h"
#include "store/example_people.h"
#include "store/example_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace haven::store {
namespace {

using casefile::Follow;
using casefile::MoveKind;
using casefile::PlanMove;
using By = ExampleWorker;

constexpr int kSuspicious = 42;     ///< of worry
constexpr int kIndicates = 16;      ///< totals of the LSVG (`richtlijn-2020, bijlage 4`)
constexpr int kBetween = 11;        ///< from here on not optimal
constexpr int kYoungestMonths = 12; ///< the LSVG is meant from here on
constexpr int kNearlyMonths = 9;
constexpr int kNoListMonths = 13 * 12; ///< no source recommends a questionnaire any more
constexpr int kAdultMonths = 18 * 12;
constexpr int kMostRounds = 3;
constexpr int kRecentDays = 30; ///< a form so young may be unfinished

/// Lets one case take its course. What a step gives back: whether it was taken to its end before today, and nothing
/// else ended the case.
class Course {
 public:
  Course(std::uint64_t seed, int which, Date opened, Date today, const ExampleRules& rules)
      : m_chance(seed, static_cast<std::uint64_t>(which)), m_rules(rules), m_today(today), m_day(opened),
        m_add(m_chance, m_made, m_rules) {
    m_made.opened = opened;
    begin(which);
  }
  Course(const Course&) = delete;
  Course& operator=(const Course&) = delete;

  ExampleCourse run();

 private:
  void begin(int which);
  bool stepOne();
  bool stepTwo();
  bool screen();
  bool concludeScreening();
  bool stepThree();
  bool settle();
  void follow();
  bool look();
  bool close(const char* outcome);
  bool comesBack();

  /// The next working day that something happens; false when that is still to come, or nobody thinks of it any more.
  bool later(int fewest, int most);
  CourseEntry& on(By by) { return m_add.begin(by); }
  void worry(int less, int more);
  void fillIn(std::size_t carer, bool draft);
  [[nodiscard]] bool tooYoung() const { return m_add.ageInMonths() < kYoungestMonths; }
  [[nodiscard]] bool hasDrafts() const;

  ExampleChance m_chance;
  ExampleRules m_rules;
  Date m_today;
  Date m_day;
  ExampleCourse m_made;
  ExampleEntries m_add;
  std::vector<int> m_shift;  ///< of worry, by carer
  std::vector<int> m_totals; ///< of every form of this round
  int m_worry = 0;           ///< 0 to 100
  int m_round = 1;
};

void Course::begin(int which) {
  constexpr std::array kYears{9, 12, 13, 13, 11, 9, 7, 6, 5, 4, 3, 3, 2, 2, 1, 1, 1}; // how often of which age
  const int years = static_cast<int>(m_chance.weighted(kYears));
  const int months = years * 12 + m_chance.between(2, 11);
  m_made.youth = exampleYouth(m_chance, m_made.opened, months, which);
  m_made.carers = exampleCarers(m_chance, m_made.youth, m_made.opened);
  for (std::size_t carer = 0; carer < m_made.carers.size(); ++carer)
    m_shift.push_back(m_chance.between(-14, 14));
  const int half = m_chance.below(101);
  m_worry = (half + m_chance.below(101)) / 2;
  m_add.setDay(m_day);
  m_add.setWorry(m_worry);
}

bool Course::later(int fewest, int most) {
  Date next = addDays(m_day, m_chance.between(fewest, most));
  const unsigned weekday = std::chrono::weekday(std::chrono::sys_days(next)).iso_encoding();
  if (weekday > 5) next = addDays(next, static_cast<int>(8 - weekday));
  const bool forgotten = m_chance.below(1000) < 1;
  if (next >= m_today || forgotten) return false;
  m_day = next;
  m_add.setDay(next);
  return true;
}

void Course::worry(int less, int more) {
  m_worry = std::clamp(m_worry + m_chance.between(-less, more), 0, 100);
  m_add.setWorry(m_worry);
}

void Course::fillIn(std::size_t carer, bool draft) {
  on(By::BehaviouralScientist);
  m_add.setWorry(std::clamp(m_worry + m_shift[carer], 0, 100));
  if (const auto total = m_add.fillIn(carer, draft)) m_totals.push_back(*total);
  m_add.setWorry(m_worry);
}

bool Course::hasDrafts() const {
  return std::any_of(m_made.entries.begin(), m_made.entries.end(), [](const CourseEntry& entry) {
    return std::any_of(entry.forms.begin(), entry.forms.end(), [](const CourseForm& form) { return form.draft; });
  });
}

ExampleCourse Course::run() {
  do {
    if (stepOne() && stepTwo() && settle()) follow();
  } while (m_made.closed() && comesBack());
  return std::move(m_made);
}

bool Course::stepOne() {
  bool mustScreen = std::any_of(m_made.carers.begin(), m_made.carers.end(), [](const casefile::Relationship& carer) {
    return carer.kind == casefile::RelationshipKind::FosterParent ||
           carer.kind == casefile::RelationshipKind::AdoptiveParent;
  });
  for (int look = 0; look < 3; ++look) {
    for (std::size_t carer = 0; carer < m_made.carers.size(); ++carer) {
      if (!later(2, 16)) return false;
      on(By::YouthProfessional);
      m_add.observe(carer);
      if (carer == 0 && look == 0) mustScreen = m_add.answerReasons() || mustScreen;
    }
    if (!later(1, 21)) return false;
    const bool suspicion = m_worry >= kSuspicious;
    PlanMove& decision = m_add.decide(By::YouthProfessional, MoveKind::ConcludeStep1);
    decision.outcome = suspicion ? "suspicion" : "no-suspicion";
    const int wait = m_chance.between(90, 300);
    if (!suspicion) decision.nextLook = addDays(m_day, wait);
    if (suspicion || mustScreen) return true;
    if (!later(wait - 10, wait + 60)) return false;
    if (m_chance.hits(60)) return close("not-confirmed");
    if (!tooYoung() && m_chance.hits(20)) fillIn(0, false);
    worry(12, 20);
  }
  return close("not-confirmed");
}

bool Course::stepTwo() {
  if (!later(7, 60)) return false;
  on(By::BehaviouralScientist);
  m_add.answer("history");
  m_add.balance();
  if (m_add.meldcodeOpen() && m_chance.hits(70)) m_add.weighMeldcode();
  if (m_chance.hits(50)) m_add.tellLife();
  if (!screen()) return false;
  if (!later(1, 21)) return false;
  on(By::BehaviouralScientist);
  m_add.answer("youth-talk");
  m_add.recordBroadFunctioning();
  if (m_totals.empty())
    m_add.answer("screening-instrument-taken", casefile::kNotDone,
                 exampleText("voor deze leeftijd noemen de bronnen geen vragenlijst."));
  if (m_chance.hits(4)) return close(m_chance.hits(50) ? "no-agreement" : "moved-away");
  if (!later(1, 35)) return false;
  return concludeScreening();
}

/// The forms, one for each carer on a day of its own.
bool Course::screen() {
  // Who is nearly old enough is waited for: where a list is recommended, a conclusion asks for one.
  if (tooYoung() && m_add.ageInMonths() >= kNearlyMonths && !later(100, 120)) return false;
  const bool tooOld = m_add.ageInMonths() >= kNoListMonths;
  if (tooYoung() || (tooOld && m_chance.hits(50))) return true;
  for (std::size_t carer = 0; carer < m_made.carers.size(); ++carer) {
    if (!later(1, 14)) return false;
    const bool draft = daysBetween(m_day, m_today) < kRecentDays && m_chance.hits(40);
    fillIn(carer, draft);
    if (draft) return false;
  }
  return true;
}

bool Course::concludeScreening() {
  if (m_add.meldcodeOpen()) {
    on(By::BehaviouralScientist);
    m_add.weighMeldcode();
  }
  const int highest = m_totals.empty() ? 0 : *std::max_element(m_totals.begin(), m_totals.end());
  const int lowest = m_totals.empty() ? 0 : *std::min_element(m_totals.begin(), m_totals.end());
  // By what the forms say: how often not, partly and wholly confirmed. Without a form, by nothing.
  std::array<int, 3> often{45, 35, 20};
  if (highest >= kIndicates) often = {12, 28, 60};
  if (highest >= kBetween && highest < kIndicates) often = {55, 38, 7};
  if (highest > 0 && highest < kBetween) often = {88, 12, 0};
  constexpr std::array kOutcomes{"not-confirmed", "partly-confirmed", "confirmed"};
  const std::size_t outcome = m_chance.weighted(often);
  PlanMove& decision = m_add.decide(By::BehaviouralScientist, MoveKind::ConcludeStep2);
  decision.outcome = kOutcomes[outcome];
  decision.second.emplace();
  const bool departs = (outcome == 0 && highest >= kIndicates) || (outcome == 2 && highest < kIndicates) ||
                       (outcome == 1 && highest < kBetween);
  if (departs && lowest > 0) decision.departure = exampleNote(m_chance, 2);
  const int way = m_chance.below(100);
  decision.follow = outcome == 2   ? Follow::Step3
                    : outcome == 0 ? (way < 65 ? Follow::Close : Follow::OtherExamination)
                    : way < 30     ? Follow::Step3
                    : way < 75     ? Follow::Guidance
                                   : Follow::OtherExamination;
  const Follow follow = decision.follow;
  const int wait = m_chance.between(60, 240);
  if (follow == Follow::OtherExamination || follow == Follow::Guidance) {
    decision.followText = exampleNote(m_chance, 1);
    decision.nextLook = addDays(m_day, wait);
  }
  if (follow == Follow::Step3) return stepThree();
  if (follow == Follow::Guidance) return true;
  if (follow == Follow::Close) return later(1, 30) && close("not-confirmed");
  return later(wait - 10, wait + 60) && look() && later(20, 120) && close("completed");
}

bool Course::stepThree() {
  if (!later(30, 200)) return false; // a waiting list comes first
  on(By::Diagnostician);
  m_add.answer("development-talk");
  m_add.tellLife();
  if (!later(7, 40)) return false;
  on(By::Diagnostician);
  m_add.recordClinical();
  for (std::size_t carer = 0; carer < m_made.carers.size(); ++carer)
    m_add.recordInteraction(carer);
  if (!later(7, 60)) return false;
  on(By::Diagnostician);
  m_add.answer("decision");
  m_add.decide(By::Diagnostician, MoveKind::DecideStep3);
  return true;
}

bool Course::settle() {
  if (!later(14, 60)) return false;
  on(By::BehaviouralScientist);
  for (const char* section : {"treatment-factors", "preferred-relationship", "care-conditions"})
    m_add.answer(section);
  if (!later(1, 14)) return false;
  m_add.decide(By::BehaviouralScientist, MoveKind::SettleTreatment).nextLook = addDays(m_day, 180);
  if (const int wanted = m_chance.below(3); wanted > 0) {
    CourseEntry& entry = on(By::BehaviouralScientist);
    for (int i = 0; i < wanted; ++i)
      entry.help.push_back({static_cast<unsigned>(m_chance.below(6)), exampleNote(m_chance, 2)});
  }
  return true;
}

void Course::follow() {
  constexpr std::array kLooks{55, 30, 15}; // how often one, two, three
  for (int looks = 1 + static_cast<int>(m_chance.weighted(kLooks)); looks > 0; --looks) {
    if (!later(150, 240)) return;
    if (m_add.ageInMonths() >= kAdultMonths) {
      close("of-age");
      return;
    }
    if (!look()) return;
    if (m_chance.hits(15)) on(By::BehaviouralScientist).helpEnds = exampleNote(m_chance, 1);
  }
  if (later(30, 200)) close(m_chance.hits(75) ? "completed" : "transferred");
}

/// Looking again: a form for each carer, and the next day to do so.
bool Course::look() {
  worry(16, 7);
  for (std::size_t carer = 0; carer < m_made.carers.size() && !tooYoung(); ++carer) {
    const bool draft = daysBetween(m_day, m_today) < kRecentDays && m_chance.hits(40);
    fillIn(carer, draft);
  }
  on(By::BehaviouralScientist);
  m_add.lookAgainOn(addDays(m_day, m_chance.between(120, 220)));
  return !hasDrafts();
}

bool Course::close(const char* outcome) {
  if (m_add.meldcodeOpen()) {
    on(By::BehaviouralScientist);
    m_add.weighMeldcode();
  }
  m_add.decide(By::BehaviouralScientist, MoveKind::Close).outcome = outcome;
  return false;
}

/// Reopened after a while, and begun anew.
bool Course::comesBack() {
  if (m_round == kMostRounds || !m_chance.hits(7) || !later(200, 900)) return false;
  if (m_add.ageInMonths() >= kAdultMonths) return false;
  m_add.decide(By::YouthProfessional, MoveKind::Reopen);
  if (!later(1, 5)) return false;
  m_add.setRound(++m_round);
  m_add.decide(By::YouthProfessional, MoveKind::NewRound).nextLook = addDays(m_day, 30);
  m_totals.clear();
  worry(5, 30);
  return true;
}

} // namespace

bool ExampleCourse::closed() const {
  return !entries.empty() && entries.back().move && entries.back().move->kind == casefile::MoveKind::Close;
}

ExampleCourse makeExampleCourse(std::uint64_t seed, int which, Date opened, Date today, const ExampleRules& rules) {
  return Course(seed, which, opened, today, rules).run();
}

} // namespace haven::store
