#pragma once

#include "plan/case_model.h"

#include <set>
#include <string>

namespace haven::tests {

/// What has to be there before a decision, counted a second time from the guideline alone (`richtlijn-2020, 4.4 en
/// 5.7`): nothing here asks the rules of the program.
std::set<std::string> stillAsked(const CaseModel& model, casefile::MoveKind kind);

} // namespace haven::tests
