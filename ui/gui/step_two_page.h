#pragma once

#include "gui/plan_page.h"

class QLabel;

namespace haven::gui {

class BalanceView;
class OutsideList;

/// Step 2: the short screening, from the talks to a conclusion by two.
class StepTwoPage : public PlanPage {
  Q_OBJECT
 public:
  explicit StepTwoPage(PlanDesk& desk, QWidget* parent = nullptr);

 signals:
  void administrationWanted(qint64 relationship, const QString& instrument);
  void recordWanted(qint64 id, bool draft);

 protected:
  void addContent() override;
  void refresh() override;
  QWidget* widgetOf(const plan::Field& field) override;
  bool keepAgain() override;
  bool settle() override;

 private:
  void addCardOf(const plan::Section& section);
  void addMeldcode(const plan::Section& section);
  void addBalance(const plan::Section& section);
  void addScreening(const plan::Section& section);
  void addBroadFunctioning(const plan::Section& section);
  void addFolded(const plan::Section& section);
  void showMeldcode();
  /// Scrolls it into sight, with what stands around it.
  void showWhole(QWidget* widget);

  QWidget* m_meldcode = nullptr;
  QLabel* m_meldcodeWhy = nullptr;
  BalanceView* m_balance = nullptr;
  std::vector<OutsideList*> m_outside;
};

} // namespace haven::gui
