#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "gui/prompts.h"
#include "gui/session.h"
#include "instruments/instrument_catalogue.h"
#include "interventions/intervention_catalogue.h"
#include "plan/plan_definition.h"
#include "store/cheap_keys.h"
#include "store/vault.h"

#include <filesystem>

namespace haven::bench {

/// The store of a made-up organisation of a size, closed, and what is needed to open it. Its keys are cheap: deriving
/// one costs both sides of a comparison the same, and is no part of it.
class Organisation {
 public:
  /// Makes it where it is not there yet (minutes for 100 000 cases), and brings its index up to date.
  /// @param folder of all generated stores; each has a folder of its own in it, by its size
  Organisation(const std::filesystem::path& folder, int cases, int years);

  [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
  [[nodiscard]] int cases() const { return m_cases; }
  /// Throws where it cannot be opened; one at a time.
  store::OpenStore open();
  /// What pages are made with.
  gui::AppContext context();

  /// Who opens it.
  static constexpr const char* kName = "Voorbeeld Meter";
  static constexpr const char* kPassphrase = "meten zonder gissen";

 private:
  void make(const std::filesystem::path& folder, int years);
  void bringUpToDate();

  store::CheapKeys m_cheap;
  SystemClock m_clock;
  SystemRandom m_random;
  instruments::InstrumentCatalogue m_catalogue;
  plan::PlanDefinition m_plan;
  interventions::InterventionCatalogue m_interventions;
  gui::DialogPrompts m_prompts;
  std::filesystem::path m_folder;
  int m_cases;
};

} // namespace haven::bench
