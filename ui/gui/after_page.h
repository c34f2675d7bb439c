#pragma once

#include "gui/plan_page.h"

namespace haven::gui {

/// After the steps: treatment plan, looking again, closing.
class AfterPage : public PlanPage {
  Q_OBJECT
 public:
  explicit AfterPage(PlanDesk& desk, QWidget* parent = nullptr);

 protected:
  void addContent() override;
};

} // namespace haven::gui
