#include "gui/after_page.h"

namespace haven::gui {

AfterPage::AfterPage(PlanDesk& desk, QWidget* parent) : PlanPage(desk, "afterPage", "after", parent) {}

void AfterPage::addContent() {
  for (const plan::Section& section : step().sections)
    if (!section.perRelationship && !section.repeated) addSection(section);
}

} // namespace haven::gui
