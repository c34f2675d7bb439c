#pragma once

#include "instruments/instrument_catalogue.h"
#include "plan/plan_definition.h"
#include "store/care_repository.h"
#include "store/case_repository.h"
#include "store/example_plans.h"
#include "store/plan_repository.h"
#include "store/vault.h"

#include <span>
#include <string>
#include <vector>

namespace haven::store {

/// Plays what was done in the plan for a made-up youth, each day on its own day, through the ordinary repository.
class ExamplePlanPlayer {
 public:
  ExamplePlanPlayer(OpenStore& store, const instruments::InstrumentCatalogue& catalogue,
                    const plan::PlanDefinition& plan, const interventions::InterventionCatalogue& interventions)
      : m_plan(&plan), m_today(store.clock().today()), m_clock(m_today), m_repository(store, plan, catalogue, &m_clock),
        m_cases(store, &m_clock), m_care(store, plan, catalogue, interventions, &m_clock) {}
  ExamplePlanPlayer(const ExamplePlanPlayer&) = delete;
  ExamplePlanPlayer& operator=(const ExamplePlanPlayer&) = delete;

  /// Stops, without an error, before the first thing that the role of the store's account may not do: nobody signs
  /// what they may not, not even a made-up decision.
  Status play(casefile::CaseId id, std::span<const casefile::RelationshipId> carers,
              std::span<const ExamplePlanDay> days);

 private:
  Status playDay(const ExamplePlanDay& day);
  Status answer(const ExampleAnswer& answer);
  Status answerEach(const std::vector<std::string>& points, std::string_view letters);
  Status record(const ExampleOutside& outside);
  Status enter(const ExampleEvent& event);
  Status decide(const ExampleMove& move);
  Status setNextLook(int days);
  Status end(const ExampleCareEnd& end);
  Status choose(const ExampleChoice& choice);
  Status write(const ExampleLetter& letter);
  /// The choice of an intervention that counts. NotFound (what "choice").
  Result<casefile::CareChoiceId> chosen(std::string_view intervention);

  [[nodiscard]] Date ago(int days) const { return addDays(m_today, -days); }
  [[nodiscard]] std::optional<casefile::RelationshipId> carer(std::optional<int> index) const;

  const plan::PlanDefinition* m_plan;
  Date m_today;
  FixedClock m_clock;
  PlanRepository m_repository;
  CaseRepository m_cases;
  CareRepository m_care;
  casefile::CaseId m_case = 0;
  std::span<const casefile::RelationshipId> m_carers;
};

} // namespace haven::store
