#pragma once

#include "gui/together_shell.h"

namespace haven::gui {

class AnswerSelector;
class NoteField;

/// The cards of a talk for the parents' eyes: neutral words, no rating and no argument.
class TogetherView : public TogetherShell {
  Q_OBJECT
 public:
  TogetherView(Session& session, DraftSheet& sheet);

 protected:
  void goBack() override;
  void goOn() override;
  void focusFirst() override;
  void flush() override;

 private:
  void makeMiddle();
  QWidget* makePoles();
  void showCard();
  void collect();
  void go(int card);

  std::string m_shown; ///< id of the item on screen
  QLabel* m_title = nullptr;
  QLabel* m_question = nullptr;
  QWidget* m_poles = nullptr;
  QLabel* m_low = nullptr;
  QLabel* m_high = nullptr;
  AnswerSelector* m_answers = nullptr;
  NoteField* m_examples = nullptr;
};

} // namespace haven::gui
