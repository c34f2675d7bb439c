#pragma once

#include "gui/care_desk.h"
#include "gui/care_said.h"

#include <QWidget>

#include <string>

class QPushButton;

namespace haven::gui {

class CareChoiceForm;
class PageFrame;

/// One intervention on a page: how it goes with the case, and everything the sources say of it, each with its place. It
/// can be chosen here for the treatment plan. Follows the desk.
class InterventionCard : public QWidget {
  Q_OBJECT
 public:
  explicit InterventionCard(CareDesk& care, QWidget* parent = nullptr);
  /// Shows one from its top. False when neither the catalogue nor the organisation's list has it.
  bool open(const QString& intervention);
  [[nodiscard]] QString intervention() const { return QString::fromStdString(m_id); }
  /// Goes to the fields with which it is chosen.
  void focusChoice();
  /// What the button at the foot that compares says: whether it is among those that are laid side by side.
  void setCompared(bool compared);

 signals:
  /// Back to where it was opened from.
  void left();
  /// It was chosen just now.
  void chosen(qint64 choice);
  /// To be laid beside others, or not any more.
  void compareToggled(const QString& intervention, bool compared);

 protected:
  /// Reading begins with how it goes with the case.
  void focusInEvent(QFocusEvent* event) override;

 private:
  void follow();
  void fill();
  void showFit();
  void addChoice();
  void addAges(const interventions::Intervention& one);
  void addPair(const interventions::Intervention& one, CarePart first, CarePart second);
  void addParts(const interventions::Intervention& one);
  void makeActions();
  void beginChoice();
  void bringIntoView(QWidget* part);

  CareDesk* m_care;
  std::string m_id;
  PageFrame* m_frame;
  QWidget* m_fit = nullptr;    ///< how it goes with the case
  QWidget* m_chosen = nullptr; ///< what was chosen of it, or why it cannot be chosen
  CareChoiceForm* m_choice = nullptr;
  QPushButton* m_back;
  QPushButton* m_choose;
  QPushButton* m_compare;
};

} // namespace haven::gui
