#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QButtonGroup;
class QRadioButton;

namespace haven::gui {

/// One thing that can be chosen.
struct PlanOption {
  std::string id;
  QString label;
  bool secondRank = false; ///< unknown, not told, not applicable: stands in a row of its own
  QString meaning{};       ///< what it says, below it; where one option has it each stands on a line of its own
};

/// A few words of which one is chosen, or none yet. One stop for the Tab key; arrows choose, in the order it is read.
/// The buttons are named
/// `<name>-<option>`.
class PlanChoice : public QWidget {
  Q_OBJECT
 public:
  /// @param label what is chosen, for assistive technology
  PlanChoice(const QString& name, const QString& label, QWidget* parent = nullptr);
  void setOptions(const std::vector<PlanOption>& options);
  /// Shows a choice without taking it for one of the user; empty: none.
  void setChosen(const std::string& id);
  [[nodiscard]] std::string chosen() const;
  void focusChoice();

 signals:
  void chose(const QString& id);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void addRow(const std::vector<PlanOption>& options, bool secondRank);
  void addExplained(const std::vector<PlanOption>& options);
  QRadioButton* makeOption(const PlanOption& option);

  QString m_label;
  QButtonGroup* m_group;
  std::vector<std::pair<std::string, QRadioButton*>> m_buttons;
};

} // namespace haven::gui
