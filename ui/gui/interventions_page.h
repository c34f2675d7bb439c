#pragma once

#include "gui/care_desk.h"
#include "gui/plan_page.h"

namespace haven::gui {

/// What can help this child: what fits and why, everything to be searched, and what was chosen.
class InterventionsPage : public PlanPage {
  Q_OBJECT
 public:
  explicit InterventionsPage(CareDesk& care, QWidget* parent = nullptr);
  /// Whether a field of the plan is filled in here: what help is chosen by.
  [[nodiscard]] static bool asks(const plan::Field& field);

 protected:
  void addContent() override;
  [[nodiscard]] std::vector<plan::Missing> needed() const override { return {}; }

 private:
  CareDesk* m_care;
};

} // namespace haven::gui
