#pragma once

#include "gui/plan_desk.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace haven::gui {

class DecisionFields;
class ProposalCard;

/// One decision of the plan as a card, named `decision-<kind>`: what was decided before, why it cannot be taken yet and
/// who may, or the fields it needs and the button that signs it. Where two sign it may wait for the second: then it is
/// only read, and answered. Signing asks once more; nothing else moves a case.
class DecisionForm : public QFrame {
  Q_OBJECT
 public:
  DecisionForm(PlanDesk& desk, casefile::MoveKind kind, QWidget* parent = nullptr);

 private:
  void refresh();
  void showBefore();
  void showClosed();
  void addDecision(QVBoxLayout& column, const casefile::PlanMove& move) const;
  /// Where the case goes on after the decision that counts.
  void addWayOn(QVBoxLayout& column, const casefile::PlanMove& move) const;
  void sign();
  /// Lets it wait for a colleague.
  void propose(const casefile::PlanMove& decision, const store::Colleague& colleague);
  void nameButton();
  void setFailure(const QString& text);

  PlanDesk* m_desk;
  casefile::MoveKind m_kind;
  QWidget* m_before;
  QWidget* m_closed;
  ProposalCard* m_proposal;
  DecisionFields* m_fields;
  QWidget* m_failure;
  QPushButton* m_sign;
};

} // namespace haven::gui
