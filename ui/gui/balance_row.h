#pragma once

#include "gui/plan_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace haven::gui {

class Disclosure;
class FormField;
class NoteField;
class PlanChoice;

/// One row of the balance model: what protects at the left, what hinders at the right, between them what holds for this
/// youth; a note on demand. Keeps at once. Keys 1, 2, 3 and 0 choose and go on. Named `point-<row id>`.
class BalanceRow : public QWidget {
  Q_OBJECT
 public:
  /// @param row of the plan on the desk; one with a single side can only be there, or not apply
  BalanceRow(PlanDesk& desk, const plan::BalanceRow& row, QWidget* parent = nullptr);
  [[nodiscard]] const plan::BalanceRow& row() const { return *m_row; }
  [[nodiscard]] plan::Field field() const { return {"step-2", "balance", m_row->id, {}}; }
  void refresh();
  void flush();
  /// Tries again to keep what is on screen and not in the store.
  void keepAgain() { keepNote(); }
  void focusAnswer();

 signals:
  /// Answered with a digit: on to the next one.
  void answered();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeChoice();
  QWidget* makeDetails();
  void choose(const std::string& id);
  void keepNote();
  void clearAnswer();
  void showHistory(const casefile::PlanAnswer* answer);
  [[nodiscard]] casefile::PlanAnswer current() const;

  PlanDesk* m_desk;
  const plan::BalanceRow* m_row;
  QLabel* m_protective;
  QLabel* m_hindering;
  PlanChoice* m_choice = nullptr;
  Disclosure* m_more = nullptr;
  NoteField* m_note = nullptr;
  FormField* m_noteField = nullptr;
  QLabel* m_who = nullptr;
  QWidget* m_earlier = nullptr;
  QPushButton* m_clear = nullptr;
};

/// A row of the second list that the first asks about as well: says so, with what was answered there.
class CoveredRow : public QWidget {
  Q_OBJECT
 public:
  CoveredRow(PlanDesk& desk, const plan::BalanceRow& row, QWidget* parent = nullptr);
  void refresh();

 private:
  PlanDesk* m_desk;
  const plan::BalanceRow* m_row;
  QLabel* m_answer;
};

} // namespace haven::gui
