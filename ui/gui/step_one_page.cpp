#include "gui/step_one_page.h"

namespace haven::gui {

StepOnePage::StepOnePage(PlanDesk& desk, QWidget* parent) : PlanPage(desk, "stepOnePage", "step-1", parent) {}

void StepOnePage::addContent() {
  for (const plan::Section& section : step().sections)
    if (!section.perRelationship && !section.repeated) addSection(section);
}

} // namespace haven::gui
