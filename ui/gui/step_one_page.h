#pragma once

#include "gui/plan_page.h"

namespace haven::gui {

class CarerCard;
class ReasonsCard;

/// Step 1: what is seen in daily contact, one relationship at a time; the reasons to always screen; and the decision
/// whether there is a suspicion.
class StepOnePage : public PlanPage {
  Q_OBJECT
 public:
  explicit StepOnePage(PlanDesk& desk, QWidget* parent = nullptr);

 protected:
  void addContent() override;
  void refresh() override;
  QWidget* widgetOf(const plan::Field& field) override;
  [[nodiscard]] std::vector<plan::Missing> needed() const override;

 private:
  void addLooking(const plan::Section& section);
  void addConsult(QVBoxLayout& column, const plan::Section& section);
  void addNoCarers();

  std::vector<CarerCard*> m_carers;
  ReasonsCard* m_reasons = nullptr;
};

} // namespace haven::gui
