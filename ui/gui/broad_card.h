#pragma once

#include "gui/plan_desk.h"

class QVBoxLayout;

namespace haven::gui {

/// Who may fill in a list about how the youth functions: `parent`, `teacher` or `youth`, by the point of the plan that
/// asks for it. Empty for another point.
std::string informantOf(std::string_view point);

/// The lists this informant may fill in at the youth's age today.
std::vector<const plan::OutsideInstrument*> broadLists(const PlanDesk& desk, std::string_view informant);

} // namespace haven::gui
