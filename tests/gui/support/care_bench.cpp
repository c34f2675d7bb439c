#include "gui/support/care_bench.h"

#include "base/data_dir.h"

#include <stdexcept>

namespace haven::tests {
namespace {

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error("not as the test expects: " + result.error().param("reason"));
  return std::move(*result);
}

void must(const Status& status) {
  if (!status) throw std::runtime_error("not as the test expects: " + status.error().param("reason"));
}

} // namespace

CareBench::CareBench(casefile::Role role) : PlanBench(role), m_care(std::make_unique<gui::CareDesk>(desk())) {}

casefile::CareChoiceId CareBench::choose(const char* intervention, const char* reason) {
  casefile::CareChoice choice;
  choice.intervention = intervention;
  choice.reason = reason;
  must(m_care->choose(choice));
  return m_care->chosen(intervention)->id;
}

void CareBench::import(const std::string& overlay) {
  const std::string schema = must(interventions::overlaySchema(must(dataDirectory())));
  must(session().care().importOverlay(overlay, "eigen.json", schema));
  must(desk().open(desk().file().id));
}

std::string CareBench::ownList() {
  return R"({"format": 1, "organisation": "Stichting Voorbeeld", "updated": "2026-10-01",
    "offers": [{"intervention": "vipp-sd", "by": "Team Noord", "waitingWeeks": 6, "contact": "noord@voorbeeld.test"},
               {"intervention": "nika", "offered": false}],
    "additions": [{"id": "local-oudergroep", "name": "Oudergroep Zuid", "goal": "Ouders steunen elkaar.",
                   "for": "Ouders van jonge kinderen.", "fromMonths": 12, "toMonths": 47}],
    "partners": [{"id": "local-wijkteam", "name": "Wijkteam Oost", "offers": "Praktische hulp."}]})";
}

} // namespace haven::tests
