#pragma once

#include "plan/plan_state.h"

#include <string>
#include <string_view>

// Dutch words for what the three-step plan keeps; not for use outside src/report.
namespace haven::report {

/// `niet bekend`; empty for what was answered.
std::string dutch(casefile::Knowledge knowledge);
std::string dutch(casefile::HeardFrom source);
std::string dutch(casefile::LifeEventKind kind);
/// What was decided: "Stap 1 afgerond".
std::string dutch(casefile::MoveKind kind);
std::string dutch(casefile::Follow follow);
std::string dutch(plan::Stage stage);
/// By the ids of `plan::kCloseReasons`.
std::string dutchCloseReason(std::string_view id);
/// An option as the plan names it: of a point, of what is done or not, of a balance row.
std::string optionWords(const plan::PlanDefinition& plan, std::string_view point, std::string_view option);
/// What a decision came to: the outcome of a step, the reason a case is closed for; empty where it has none.
std::string outcomeWords(const plan::PlanDefinition& plan, const casefile::PlanMove& move);
/// `23-05-2019`, `05-2019`, `2019`
std::string dutchPartialDate(const casefile::PartialDate& date);

} // namespace haven::report
