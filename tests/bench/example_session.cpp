#include "bench/example_session.h"

#include "base/data_dir.h"
#include "store/example_store.h"

#include <stdexcept>

namespace haven::bench {
namespace {

template <class T>
T need(Result<T> result) {
  if (!result) throw std::runtime_error("the example store could not be made");
  return std::move(*result);
}

store::OpenStore makeStore(const std::filesystem::path& folder, const Clock& clock, RandomSource& random) {
  casefile::Account account;
  account.name = ExampleSession::kName;
  account.role = casefile::Role::BehaviouralScientist;
  account.administrator = true;
  return need(store::createStore(folder, {account, Secret{std::string_view(ExampleSession::kPassphrase)}, true}, clock,
                                 random))
      .store;
}

} // namespace

ExampleSession::ExampleSession(const std::filesystem::path& storeFolder)
    : catalogue(need(instruments::InstrumentCatalogue::load(need(dataDirectory())))),
      plan(need(plan::loadPlan(need(dataDirectory())))),
      interventions(need(interventions::loadInterventions(need(dataDirectory())))),
      store(makeStore(storeFolder, clock, random)), cases(store) {
  if (!store::addExampleCases(store, catalogue, plan, interventions)) throw std::runtime_error("no example cases");
}

casefile::CaseFile ExampleSession::fullestCase() {
  casefile::CaseFile fullest;
  for (const auto& row : need(cases.list())) {
    auto file = need(cases.load(row.id));
    if (file.administrations.size() >= fullest.administrations.size()) fullest = std::move(file);
  }
  return fullest;
}

casefile::Administration ExampleSession::draft() {
  for (const auto& row : need(cases.list()))
    for (const auto& administration : need(cases.load(row.id)).administrations)
      if (!administration.isFinal() && administration.begun) return administration;
  throw std::runtime_error("no draft among the example cases");
}

} // namespace haven::bench
