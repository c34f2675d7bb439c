#pragma once

#include "gui/plan_desk.h"

#include <QWidget>

class QVBoxLayout;

namespace haven::gui {

class FormField;
class NoteField;

/// What became of a decision that was to be signed together: it waits, was given back, or lapsed; nothing where there
/// was none since the last decision. It is only read, and answered by whom it waits for or who proposed it.
class ProposalCard : public QWidget {
  Q_OBJECT
 public:
  ProposalCard(PlanDesk& desk, casefile::MoveKind kind, QWidget* parent = nullptr);
  /// Shows the case on the desk; a remark that is being written stays.
  void refresh();

 signals:
  /// It was answered here; what had the focus is gone.
  void answered();

 private:
  void showWaiting(const casefile::Proposal& proposal);
  void showOver(const casefile::Proposal& proposal);
  void addWords(const casefile::Proposal& proposal);
  void addForSecond(const casefile::Proposal& proposal);
  void addRemark(casefile::ProposalId proposal);
  /// Whether one that does not wait any more is still news.
  [[nodiscard]] bool tells(const casefile::Proposal& proposal) const;
  /// Why it cannot be agreed to as the case is now; empty where it can.
  [[nodiscard]] QString whyNotNow() const;
  void agree(const casefile::Proposal& proposal);
  void finish(const Status& done, const QString& failed);

  PlanDesk* m_desk;
  casefile::MoveKind m_kind;
  QVBoxLayout* m_column;
  QString m_shown; ///< which, and how it stood
  FormField* m_remarkField = nullptr;
  NoteField* m_remark = nullptr;
};

} // namespace haven::gui
