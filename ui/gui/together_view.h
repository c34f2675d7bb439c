#pragma once

#include "gui/draft_sheet.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace haven::gui {

class AnswerSelector;
class NoteField;
class PassphraseGate;

/// The same cards for the parents' eyes ("Samen invullen"): neutral words and large type, no score, no points, no
/// rating and no argument. Covers the screen and the program behind it; only the passphrase of who is logged in leads
/// back, whichever way one tries to leave.
class TogetherView : public QWidget {
  Q_OBJECT
 public:
  TogetherView(Session& session, DraftSheet& sheet);
  /// Covers the screen.
  void open();

 signals:
  /// The passphrase was right.
  void left();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QWidget* makeHeader();
  QWidget* makeCardColumn();
  QWidget* makePoles();
  QWidget* makeFooter();
  void addShortcuts();
  void showCard();
  void showGate();
  void collect();
  void go(int card);
  void askToLeave();

  DraftSheet* m_sheet;
  PassphraseGate* m_gate;
  std::string m_shown; ///< id of the item on screen
  QLabel* m_place = nullptr;
  QProgressBar* m_progress = nullptr;
  QPushButton* m_leave = nullptr;
  QLabel* m_gateText = nullptr;
  QLabel* m_title = nullptr;
  QLabel* m_question = nullptr;
  QWidget* m_poles = nullptr;
  QLabel* m_low = nullptr;
  QLabel* m_high = nullptr;
  AnswerSelector* m_answers = nullptr;
  NoteField* m_examples = nullptr;
  QLabel* m_kept = nullptr;
  QPushButton* m_previous = nullptr;
  QPushButton* m_next = nullptr;
};

} // namespace haven::gui
