#include "gui/step_two_page.h"

#include "gui/broad_card.h"
#include "gui/form.h"
#include "gui/outside_list.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {

StepTwoPage::StepTwoPage(PlanDesk& desk, QWidget* parent) : PlanPage(desk, "stepTwoPage", "step-2", parent) {}

void StepTwoPage::addContent() {
  m_outside.clear();
  for (const plan::Section& section : step().sections) {
    if (section.id == "broad-functioning")
      addBroadFunctioning(section);
    else if (!section.perRelationship && !section.repeated)
      addSection(section);
  }
}

void StepTwoPage::addBroadFunctioning(const plan::Section& section) {
  QVBoxLayout* column = addCard(section);
  addWhyNot(*column, casefile::Act::WriteStep2);
  column->addWidget(makeText(tr("A recorded outcome counts as done. Where a list was not filled in, choose that it was "
                                "not done and say why.")));
  for (const plan::Point& point : section.points) {
    const auto lists = broadLists(desk(), informantOf(point.id));
    if (lists.empty()) {
      column->addWidget(
          makeMuted(tr("%1: there is no list for this at the youth's age.").arg(QString::fromStdString(point.title))));
      continue;
    }
    column->addWidget(makeRule());
    addPoint(*column, section, point);
    auto* list = new OutsideList(desk(), lists);
    column->addWidget(list);
    m_outside.push_back(list);
  }
}

bool StepTwoPage::keepAgain() {
  return std::all_of(m_outside.begin(), m_outside.end(), [](OutsideList* list) { return list->keepAgain(); });
}

} // namespace haven::gui
