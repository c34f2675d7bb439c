#include "bench/organisation.h"

#include "base/data_dir.h"
#include "store/case_index.h"
#include "store/example_organisation.h"

#include <cstdio>
#include <stdexcept>
#include <string>
#include <utility>

namespace haven::bench {
namespace {

template <class T>
T need(Result<T> result, const char* what) {
  if (!result) throw std::runtime_error(std::string("a generated store: ") + what);
  return std::move(*result);
}

constexpr int kAtOnce = 5000; ///< cases whose index is made in one transaction: nobody waits for a window here

} // namespace

Organisation::Organisation(const std::filesystem::path& folder, int cases, int years)
    : m_catalogue(need(instruments::InstrumentCatalogue::load(need(dataDirectory(), "no data")), "no instruments")),
      m_plan(need(plan::loadPlan(need(dataDirectory(), "no data")), "no plan")),
      m_interventions(need(interventions::loadInterventions(need(dataDirectory(), "no data")), "no interventions")),
      m_folder(folder / (std::to_string(cases) + "-cases-" + std::to_string(years) + "-years")), m_cases(cases) {
  if (!store::isStore(m_folder)) {
    // Under another name until it is whole, so that what was broken off is not measured.
    const std::filesystem::path begun = m_folder.string() + ".begun";
    std::filesystem::remove_all(begun);
    make(begun, years);
    std::filesystem::rename(begun, m_folder);
  }
  bringUpToDate(); // also where it was made on another day: what is asked of a case depends on ages
}

void Organisation::make(const std::filesystem::path& folder, int years) {
  std::filesystem::create_directories(folder.parent_path());
  casefile::Account account;
  account.name = kName;
  account.role = casefile::Role::BehaviouralScientist;
  account.administrator = true;
  store::NewStore request{account, Secret{std::string_view(kPassphrase)}, true};
  auto created = need(store::createStore(folder, std::move(request), m_clock, m_random), "not made");
  const auto told = [this](int done) {
    std::fprintf(stderr, "\rmaking %d cases: %d", m_cases, done);
    return true;
  };
  const store::OrganisationWish wish{m_cases, years, 1};
  const int added =
      need(store::addExampleOrganisation(created.store, m_catalogue, m_plan, m_interventions, wish, told), "no cases");
  std::fputc('\n', stderr);
  if (added != m_cases) throw std::runtime_error("a generated store: not all cases");
}

void Organisation::bringUpToDate() {
  store::OpenStore store = open();
  while (need(store::refreshCaseIndex(store, m_plan, m_catalogue, kAtOnce), "no index") > 0) {
  }
}

store::OpenStore Organisation::open() {
  return need(store::openStore(m_folder, kName, Secret{std::string_view(kPassphrase)}, m_clock), "not opened");
}

gui::AppContext Organisation::context() {
  return {m_clock, m_random, m_catalogue, m_plan, m_interventions, m_prompts};
}

} // namespace haven::bench
