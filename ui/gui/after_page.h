#pragma once

#include "gui/care_desk.h"
#include "gui/plan_page.h"

#include <string>
#include <utility>
#include <vector>

class QLabel;

namespace haven::gui {

/// After the steps: the treatment plan, looking again, referral by the JGZ, and the case as a whole: beginning again,
/// closing and reopening.
class AfterPage : public PlanPage {
  Q_OBJECT
 public:
  explicit AfterPage(CareDesk& care, QWidget* parent = nullptr);

 protected:
  void addContent() override;
  void refresh() override;
  [[nodiscard]] std::vector<plan::Missing> needed() const override;

 private:
  void addChosenHelp();
  void addPreferred(const plan::Section& section);
  void addFollowUp(const plan::Section& section);
  void addReferral(const plan::Section& section);
  void addCase();
  void showConditions();
  void showNextLook();
  void showEarlier();
  void showReferral();

  CareDesk* m_care;
  std::vector<std::pair<std::string, QWidget*>> m_conditions; ///< option they go with, and the points
  QLabel* m_nextLook = nullptr;
  QWidget* m_earlier = nullptr;
  QWidget* m_referral = nullptr;
};

} // namespace haven::gui
