#include "gui/step_three_page.h"

namespace haven::gui {

StepThreePage::StepThreePage(PlanDesk& desk, QWidget* parent) : PlanPage(desk, "stepThreePage", "step-3", parent) {}

void StepThreePage::addContent() {
  for (const plan::Section& section : step().sections)
    if (!section.perRelationship && !section.repeated) addSection(section);
}

} // namespace haven::gui
