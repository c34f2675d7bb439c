#pragma once

#include "gui/plan_page.h"

namespace haven::gui {

class OutsideList;

/// Step 2: the short screening, from the talks to a conclusion by two.
class StepTwoPage : public PlanPage {
  Q_OBJECT
 public:
  explicit StepTwoPage(PlanDesk& desk, QWidget* parent = nullptr);

 protected:
  void addContent() override;
  bool keepAgain() override;

 private:
  void addBroadFunctioning(const plan::Section& section);

  std::vector<OutsideList*> m_outside;
};

} // namespace haven::gui
