#include "store/case_finder.h"
#include "store/case_index.h"
#include "store/day_start.h"
#include "store/plan_support.h"
#include "store/sqlite.h"

#include <algorithm>
#include <random>

// The list of cases to look at again is made with SQL; where a case stands is computed from its file. One rule.

using namespace haven;
using namespace haven::tests;
using casefile::MoveKind;
using store::CaseFacet;
using store::FollowUp;

namespace {

/// Days of looking again, set, changed, taken back and decided on in some order, now and then over rounds and closing.
class Walk {
 public:
  Walk(PlanStore& in, std::mt19937& random) : m_in(&in), m_random(&random) {
    const casefile::Relationship carers[] = {carer()};
    m_in->id = m_in->cases().createCase(youth("Voorbeeld: loop " + std::to_string((*m_random)())), carers).value();
    m_in->carers = {m_in->file().relationships.front().id};
  }

  void step() {
    switch (roll(8)) {
    case 0:
      if (!m_in->file().plan.closed()) m_in->observe(roll(2) == 0 ? "yes" : "sometimes");
      break;
    case 1:
      decide(MoveKind::ConcludeStep1, "no-suspicion");
      break;
    case 2:
      decide(MoveKind::NewRound);
      break;
    case 3:
      decide(roll(3) == 0 ? MoveKind::Close : MoveKind::Reopen, "completed");
      break;
    case 4:
      static_cast<void>(m_in->plan().takeBack(m_in->id, look().key));
      break;
    case 5: {
      casefile::PlanAnswer empty = look();
      empty.knowledge = casefile::Knowledge::Unknown;
      static_cast<void>(m_in->plan().saveAnswer(m_in->id, empty));
      break;
    }
    default: {
      casefile::PlanAnswer set = look();
      set.day = addDays(m_in->made.clock.today(), 1 + static_cast<int>(roll(400)));
      static_cast<void>(m_in->plan().saveAnswer(m_in->id, set));
    }
    }
  }

 private:
  unsigned roll(unsigned sides) { return static_cast<unsigned>((*m_random)() % sides); }

  /// An answer about looking again, given on one of the last days.
  casefile::PlanAnswer look() {
    casefile::PlanAnswer made = m_in->answer("next-look");
    made.key.on = addDays(m_in->made.clock.today(), -static_cast<int>(roll(4)));
    return made;
  }
  void decide(MoveKind kind, std::string_view outcome = {}) {
    casefile::PlanMove move = decision(kind, kind == MoveKind::Reopen ? std::string_view{} : outcome);
    if (kind == MoveKind::ConcludeStep1 || (kind == MoveKind::NewRound && roll(2) == 0))
      move.nextLook = addDays(m_in->made.clock.today(), 1 + static_cast<int>(roll(400)));
    static_cast<void>(m_in->plan().decide(m_in->id, move));
  }

  PlanStore* m_in;
  std::mt19937* m_random;
};

void refreshIndex(PlanStore& in) {
  while (store::refreshCaseIndex(*in.made.store, shippedPlan(), catalogue()).value() > 0) {
  }
}

} // namespace

TEST_CASE("the list of cases to look at again says what each case says of itself") {
  constexpr unsigned kSeed = 20261121;
  INFO("seed " << kSeed);
  std::mt19937 random(kSeed);
  PlanStore in;
  std::vector<casefile::CaseId> cases;
  for (int i = 0; i < 25; ++i) {
    Walk walk(in, random);
    cases.push_back(in.id);
    for (int step = 0; step < 12; ++step)
      walk.step();
  }
  in.made.clock.set(day("2027-05-21"));

  refreshIndex(in);
  const auto leave = store::SearchLeave::begin(*in.made.store).value();
  store::CaseFinder finder(in.database());
  const auto found = finder.find(leave, {}).value();
  const auto rows = finder.rows(leave, cases).value();
  REQUIRE(rows.size() == cases.size());
  const Date today = in.made.clock.today();
  int closed = 0;
  int none = 0;
  int overdue = 0;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    INFO("case " << cases[i]);
    in.id = cases[i];
    const auto state = in.state();
    const bool listed = state.stage != plan::Stage::Closed;
    const auto look = listed && state.nextLook ? std::optional(state.nextLook->day) : std::nullopt;
    closed += listed ? 0 : 1;
    none += listed && !look ? 1 : 0;
    overdue += look && *look < today ? 1 : 0;
    CHECK(rows[i].id == cases[i]);
    CHECK(rows[i].nextLook == look);
    const auto facets = std::ranges::find(found, cases[i], &store::FoundCase::id)->facets;
    CHECK(facets.has(CaseFacet::NoNextLook) == (listed && !look));
    CHECK(facets.has(CaseFacet::Overdue) == (look && *look < today));
  }
  const auto start = store::readDayStart(in.database(), leave, 100, 0).value();
  CHECK(start.overdue.count == overdue);
  CHECK(start.overdue.first.size() == static_cast<std::size_t>(overdue));
  CHECK(std::ranges::is_sorted(start.overdue.first, {}, &FollowUp::day));
  CHECK(overdue >= 2); // the walks reach every kind
  CHECK(closed >= 2);
  CHECK(none >= 2);
}

TEST_CASE("a case to look at again is told with its number, name and day, earliest first") {
  PlanStore in;
  const auto set = [&](const char* on) {
    casefile::PlanAnswer look = in.answer("next-look");
    look.day = day(on);
    REQUIRE(in.plan().saveAnswer(in.id, look).has_value());
  };
  const auto first = in.id;
  set("2026-12-02");
  const casefile::Relationship carers[] = {carer()};
  in.id = in.cases().createCase(youth("Voorbeeld: Sem"), carers).value();
  set("2026-12-01");
  const auto second = in.id;
  in.id = in.cases().createCase(youth("Voorbeeld: Jaro"), carers).value();

  in.made.clock.set(day("2026-12-03"));
  refreshIndex(in);
  const auto leave = store::SearchLeave::begin(*in.made.store).value();
  const auto rows = store::readDayStart(in.database(), leave, 3, 3)->overdue.first;
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].id == second);
  CHECK(rows[0].name == "Voorbeeld: Sem");
  CHECK(rows[0].number == "2026-0002");
  CHECK_FALSE(rows[0].example);
  CHECK(rows[0].day == day("2026-12-01"));
  CHECK(rows[1].id == first);
  CHECK(rows[1].example);
}
