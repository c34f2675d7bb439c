#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "instruments/instrument_catalogue.h"
#include "interventions/intervention_catalogue.h"
#include "plan/plan_definition.h"
#include "store/case_repository.h"
#include "store/vault.h"
#include "support/temp_dir.h"

namespace haven::bench {

/// A new encrypted store with the example cases in a folder of its own, and what is needed to work in it.
struct ExampleSession {
  /// @param storeFolder where the store is made; it must not exist yet
  explicit ExampleSession(const std::filesystem::path& storeFolder);
  /// The youth with the most final records.
  casefile::CaseFile fullestCase();
  /// A draft whose cards are open.
  casefile::Administration draft();

  SystemClock clock;
  SystemRandom random;
  instruments::InstrumentCatalogue catalogue;
  plan::PlanDefinition plan;
  interventions::InterventionCatalogue interventions;
  store::OpenStore store;
  store::CaseRepository cases;

  static constexpr const char* kName = "Voorbeeld Meter";
  static constexpr const char* kPassphrase = "meten zonder gissen";
};

} // namespace haven::bench
