#include "gui/step_two_page.h"

namespace haven::gui {

StepTwoPage::StepTwoPage(PlanDesk& desk, QWidget* parent) : PlanPage(desk, "stepTwoPage", "step-2", parent) {}

void StepTwoPage::addContent() {
  for (const plan::Section& section : step().sections)
    if (!section.perRelationship && !section.repeated) addSection(section);
}

} // namespace haven::gui
