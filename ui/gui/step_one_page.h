#pragma once

#include "gui/plan_page.h"

namespace haven::gui {

/// Step 1: what is seen in daily contact, one relationship at a time.
class StepOnePage : public PlanPage {
  Q_OBJECT
 public:
  explicit StepOnePage(PlanDesk& desk, QWidget* parent = nullptr);

 protected:
  void addContent() override;
};

} // namespace haven::gui
