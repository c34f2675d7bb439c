#include "bench/example_session.h"
#include "bench/measure.h"
#include "plan/plan_state.h"
#include "store/plan_repository.h"

#include <stdexcept>
#include <vector>

// Where a case of 200 records stands in the plan, against reading that case from the store.

namespace {

using haven::bench::ExampleSession;

constexpr std::size_t kRecords = 200;

template <class T>
T need(haven::Result<T> result) {
  if (!result) throw std::runtime_error("the case could not be filled");
  return std::move(*result);
}

std::size_t recordsOf(const haven::casefile::CaseFile& file) {
  return file.administrations.size() + file.plan.answers.size() + file.plan.outside.size() + file.plan.events.size() +
         file.plan.moves.size();
}

/// Adds answers of every step, instruments and events to a case until it has as many records as are asked for.
void fill(ExampleSession& example, haven::casefile::CaseId id) {
  haven::store::PlanRepository plan(example.store, example.plan, example.catalogue);
  haven::casefile::LifeEvent event;
  event.kind = haven::casefile::LifeEventKind::Home;
  event.from = *haven::casefile::parsePartialDate("2025");
  event.text = "Voorbeeld: een van vele adressen";
  haven::casefile::OutsideRecord list;
  list.instrument = "cbcl";
  list.assessor = "Voorbeeld: de gedragswetenschapper";
  list.outcome = "Voorbeeld: geen opvallende problemen";
  list.date = example.clock.today();
  for (int i = 0; i < 20; ++i) {
    need(plan.saveEvent(id, event));
    need(plan.saveOutside(id, list));
  }
  const auto relationships = need(example.cases.load(id)).relationships;
  for (int daysAgo = 0;; ++daysAgo)
    for (const auto& step : example.plan.steps)
      for (const auto& section : step.sections)
        for (const auto& point : section.points) {
          if (recordsOf(need(example.cases.load(id))) >= kRecords) return;
          haven::casefile::PlanAnswer answer;
          answer.key.point = point.id;
          if (section.perRelationship) answer.key.relationship = relationships.front().id;
          if (section.repeated) answer.key.on = haven::addDays(example.clock.today(), -daysAgo);
          const auto options = haven::plan::optionsOf(example.plan, point.id);
          if (!options.empty()) answer.option = options.front();
          answer.text = "Voorbeeld: wat er over dit punt is verteld en gezien.";
          static_cast<void>(plan.saveAnswer(id, answer)); // not all are for this role
        }
}

} // namespace

int main() {
  using namespace haven::bench;
  const haven::tests::TempDir folder;
  ExampleSession example(folder / "store");
  const auto id = example.fullestCase().id;
  fill(example, id);
  const auto file = need(example.cases.load(id));
  if (recordsOf(file) < kRecords) throw std::runtime_error("too few records");
  haven::store::PlanRepository plan(example.store, example.plan, example.catalogue);
  const auto situation = plan.situation(file);

  const auto state = [&] {
    if (haven::plan::planState(situation).moves.empty()) throw std::runtime_error("no state");
  };
  const auto read = [&] {
    if (recordsOf(need(example.cases.load(id))) < kRecords) throw std::runtime_error("not read");
  };
  printHeader();
  printRow("state of the plan of a case / reading that case",
           measurePairs(
               300, [&] { return millisecondsOf(state); }, [&] { return millisecondsOf(read); }),
           "ms", 0.2);
  return 0;
}
