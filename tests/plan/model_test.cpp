#include "plan/random_walk.h"
#include "plan/required_by_sources.h"
#include "support/catch.h"

#include <algorithm>
#include <cstdlib>
#include <set>

// Random case files, filled in at random: whatever is done, these hold.
using namespace haven;
using namespace haven::plan;
using namespace haven::casefile;
using haven::tests::CaseModel;
using haven::tests::RandomWalk;

namespace {

constexpr int kWalks = 40;
constexpr int kSteps = 250; ///< 10 000 in all

unsigned firstSeed() {
  const char* wanted = std::getenv("HAVEN_WALK_SEED"); // NOLINT(concurrency-mt-unsafe): one thread
  return wanted != nullptr ? static_cast<unsigned>(std::strtoul(wanted, nullptr, 10)) : 20260615U;
}

bool anyoneMay(Act act) {
  return std::any_of(std::begin(kRoles), std::end(kRoles),
                     [&](Role role) { return mayDo(tests::accountOf(role), act); });
}

/// A case never gets stuck: somebody can decide or fill in something that leads on, or it waits for a day or a new
/// round, or it is closed and can be reopened.
void checkWayOn(const CaseModel& model) {
  std::set<MoveKind> open;
  PlanState state;
  for (const Role role : kRoles) {
    state = planState(model.as(role));
    for (const Move& move : state.moves)
      if (move.open()) open.insert(move.kind);
  }
  if (state.stage == Stage::Closed) {
    CHECK(open == std::set<MoveKind>{MoveKind::Reopen});
    return;
  }
  open.erase(MoveKind::Close);
  const bool fillable =
      !state.missing.empty() && std::all_of(state.missing.begin(), state.missing.end(),
                                            [](const Missing& one) { return anyoneMay(actFor(one.field)); });
  INFO(tests::wordsOf(state));
  CHECK((!open.empty() || fillable));
  if (const auto next = state.next())
    CHECK((state.move(*next).ready || !state.move(*next).missing.empty() || !state.move(*next).barriers.empty()));
}

/// What bars a decision is what the sources ask, counted here once more.
void checkGates(const CaseModel& model) {
  const PlanState state = planState(model.as(Role::QualifiedDiagnostician));
  for (const Move& move : state.moves) {
    if (!move.barriers.empty()) {
      CHECK_FALSE(move.ready);
      continue;
    }
    INFO(idOf(move.kind));
    std::set<std::string> missing;
    for (const Missing& one : move.missing)
      missing.insert(idOf(one.field));
    const auto asked = tests::stillAsked(model, move.kind);
    CHECK(missing == asked);
    CHECK(move.ready == asked.empty());
  }
}

/// Nothing that was entered is lost, and what counted to another question counts still.
void checkKept(const PlanRecord& before, const PlanRecord& after) {
  for (const PlanAnswer& row : before.answers) {
    const auto found = std::find_if(after.answers.begin(), after.answers.end(),
                                    [&](const PlanAnswer& one) { return one.id == row.id; });
    REQUIRE(found != after.answers.end());
    CHECK(found->key == row.key);
    if (*found != row) CHECK(found->given.account == row.given.account); // changed in place by the same person
    if (*found != row) CHECK(row.after == after.lastMove());
  }
  CHECK(after.moves.size() >= before.moves.size());
  CHECK(std::equal(before.moves.begin(), before.moves.end(), after.moves.begin()));
  const auto counted = currentAnswers(before);
  const auto counts = currentAnswers(after);
  int changed = 0;
  for (const auto& [key, answer] : counted) {
    const auto found = counts.find(key);
    if (found == counts.end() || *found->second != *answer) ++changed;
  }
  CHECK(changed <= 1); // the question that was answered again
}

} // namespace

TEST_CASE("random walks: always a way on, no decision over an open point, nothing lost, no order of entry") {
  std::set<Stage> stages;
  std::set<MoveKind> decided;
  int settled = 0;
  for (int walk = 0; walk < kWalks; ++walk) {
    const unsigned seed = firstSeed() + static_cast<unsigned>(walk);
    RandomWalk walker(seed);
    std::string trail;
    for (int step = 0; step < kSteps; ++step) {
      const PlanRecord before = walker.model.file.plan;
      const std::string what = walker.step();
      trail = (trail.size() > 2000 ? trail.substr(1000) : trail) + "\n" + what;
      INFO("HAVEN_WALK_SEED=" << seed << " step " << step << trail);
      if (what.starts_with("settle")) {
        ++settled;
        CHECK_FALSE(what.ends_with("refused"));
      }
      checkKept(before, walker.model.file.plan);
      checkWayOn(walker.model);
      checkGates(walker.model);
      const PlanState state = planState(walker.model.as(Role::BehaviouralScientist));
      stages.insert(state.stage);
      const CaseModel other = walker.shuffled();
      CHECK(tests::wordsOf(planState(other.as(Role::BehaviouralScientist))) == tests::wordsOf(state));
      const PlanState elsewhere = planState(walker.model.as(Role::QualifiedDiagnostician, CaseRelation::Elsewhere));
      CHECK(std::none_of(elsewhere.moves.begin(), elsewhere.moves.end(), [](const Move& one) { return one.open(); }));
    }
    decided.merge(std::set<MoveKind>(walker.decided()));
  }
  // The walks came everywhere: else they would prove little.
  CHECK(stages.size() == 8);
  CHECK(decided.size() == std::size(kMoveKinds));
  CHECK(settled > 1000);
}

TEST_CASE("random walks: a field that is filled in is no longer missing") {
  const unsigned seed = firstSeed();
  for (unsigned walk = 0; walk < 20; ++walk) {
    RandomWalk walker(seed + walk);
    for (int step = 0; step < 100; ++step) {
      const auto state = planState(walker.model.as(Role::BehaviouralScientist));
      if (state.missing.empty() || state.stage == Stage::Closed) {
        walker.step();
        continue;
      }
      const Missing first = state.missing.front();
      INFO("HAVEN_WALK_SEED=" << seed + walk << " " << idOf(first.field) << " " << idOf(first.need));
      REQUIRE(walker.settle(first));
      if (first.field.section == "carers")
        CHECK_FALSE(walker.model.file.relationships.empty());
      else
        CHECK_FALSE(missingIn(walker.model.as(Role::BehaviouralScientist), first.field));
    }
  }
}
