#include "bench/example_session.h"
#include "bench/measure.h"
#include "interventions/matching.h"
#include "plan/plan_state.h"
#include "store/plan_repository.h"

#include <stdexcept>

// Holding one case against the whole catalogue, against saying where that case stands in the plan.

int main() {
  using namespace haven::bench;
  namespace interventions = haven::interventions;
  const haven::tests::TempDir folder;
  ExampleSession example(folder / "store");
  const auto file = example.fullestCase();
  haven::store::PlanRepository plan(example.store, example.plan, example.catalogue);
  const auto situation = plan.situation(file);
  const interventions::MatchFacts facts = interventions::factsOf(situation);

  const auto state = [&] {
    if (haven::plan::planState(situation).moves.empty()) throw std::runtime_error("no state");
  };
  const auto matching = [&] {
    if (interventions::match(facts, example.interventions).candidates.empty()) throw std::runtime_error("no match");
  };
  const auto reading = [&] {
    if (interventions::factsOf(situation).age != facts.age) throw std::runtime_error("no facts");
  };
  printHeader();
  printRow("a case against the catalogue / state of its plan",
           measurePairs(
               300, [&] { return millisecondsOf(matching); }, [&] { return millisecondsOf(state); }),
           "ms", 3);
  printRow("facts of a case / state of its plan",
           measurePairs(
               300, [&] { return millisecondsOf(reading); }, [&] { return millisecondsOf(state); }),
           "ms", 3);
  return 0;
}
