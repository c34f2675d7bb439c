#pragma once

#include "casefile/plan_record.h"
#include "gui/support/app_driver.h"
#include "plan/plan_state.h"

#include <QString>

namespace haven::tests {

/// The case and state that the store holds now, whatever is on screen.
struct PlanNow {
  std::shared_ptr<casefile::CaseFile> file; ///< stays where it is: the state refers to it
  plan::PlanState state;                    ///< refers to the definition of the running program
};
PlanNow planNow(AppDriver& app, casefile::CaseId id);

/// Goes to a place of the open case: the places are one group, the arrows choose in it.
void goToPlace(AppDriver& app, const QString& button);

/// Follows the line "still needed" of a field and checks that the focus is in the field's own part of the page.
void followNeed(AppDriver& app, const plan::Field& field);

/// Chooses one option of a `PlanChoice` by keyboard: into the group, then arrows.
void chooseOption(AppDriver& app, const QString& choice, const QString& option);

/// Answers everything that a step still needs, each through its line in the list, with fictional words.
/// @param except points that are done elsewhere
void answerAll(AppDriver& app, casefile::CaseId id, std::string_view step, const std::vector<std::string>& except = {});

/// Presses the button of a decision and says yes to what is asked.
void sign(AppDriver& app);

} // namespace haven::tests
