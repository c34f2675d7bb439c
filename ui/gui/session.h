#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "gui/prompts.h"
#include "instruments/instrument_catalogue.h"
#include "interventions/lazy_catalogue.h"
#include "report/case_summary.h"
#include "store/care_repository.h"
#include "store/case_repository.h"
#include "store/pack_repository.h"
#include "store/plan_repository.h"
#include "store/vault.h"

namespace haven::gui {

/// What the program has from its start to its end; made in `main`, by tests with their own clock, chance and answers.
struct AppContext {
  const Clock& clock;
  RandomSource& random;
  const instruments::InstrumentCatalogue& catalogue;
  const plan::PlanDefinition& plan;
  interventions::LazyCatalogue interventions; ///< most pages never ask for them
  Prompts& prompts;
};

/// One unlocked store: from name and passphrase to locking. Pages hold a reference and never outlive it.
class Session {
 public:
  Session(const AppContext& context, store::OpenStore store)
      : m_context(context), m_store(std::move(store)), m_cases(m_store), m_packs(m_store, context.catalogue),
        m_plan(m_store, context.plan, context.catalogue),
        m_care(m_store, context.plan, context.catalogue, context.interventions) {}
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  [[nodiscard]] const AppContext& context() const { return m_context; }
  [[nodiscard]] store::OpenStore& store() { return m_store; }
  [[nodiscard]] store::CaseRepository& cases() { return m_cases; }
  [[nodiscard]] store::PackRepository& packs() { return m_packs; }
  [[nodiscard]] store::PlanRepository& plan() { return m_plan; }
  [[nodiscard]] store::CareRepository& care() { return m_care; }
  [[nodiscard]] Date today() const { return m_context.clock.today(); }
  [[nodiscard]] Prompts& prompts() const { return m_context.prompts; }

  /// The instrument a new form would be filled in with: the shipped structure, with the licence pack in use if any.
  Result<instruments::Instrument> instrumentFor(std::string_view id);
  /// The instrument a record was made with: the store's own copy of its definition, and of its licence pack where it
  /// has one, so that an old record never changes its meaning.
  Result<instruments::Instrument> instrumentOf(const casefile::Administration& administration);
  /// For every record of a case, by `Administration::formHash`.
  Result<report::Definitions> definitionsOf(const casefile::CaseFile& file);

 private:
  AppContext m_context; // its own: whoever made the session may have let theirs go
  store::OpenStore m_store;
  store::CaseRepository m_cases;
  store::PackRepository m_packs;
  store::PlanRepository m_plan;
  store::CareRepository m_care;
};

} // namespace haven::gui
