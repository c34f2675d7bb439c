#pragma once

#include "gui/plan_page.h"

namespace haven::gui {

/// Step 2: the short screening, from the talks to a conclusion by two.
class StepTwoPage : public PlanPage {
  Q_OBJECT
 public:
  explicit StepTwoPage(PlanDesk& desk, QWidget* parent = nullptr);

 protected:
  void addContent() override;
};

} // namespace haven::gui
