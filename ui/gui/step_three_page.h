#pragma once

#include "gui/plan_page.h"

namespace haven::gui {

/// Step 3: the extended examination, from the talk about the development to a decision.
class StepThreePage : public PlanPage {
  Q_OBJECT
 public:
  explicit StepThreePage(PlanDesk& desk, QWidget* parent = nullptr);

 protected:
  void addContent() override;
};

} // namespace haven::gui
