#pragma once

#include "gui/together_shell.h"

namespace haven::gui {

class AnswerSelector;
class NoteField;

/// A questionnaire for the parents' eyes: one statement at a time, then the open questions, then a word of thanks.
/// A key answers and goes on; every question can be passed over.
class TogetherQuestions : public TogetherShell {
  Q_OBJECT
 public:
  TogetherQuestions(Session& session, DraftSheet& sheet);
  /// Whether the statements are there to be read: without a licence pack they are not.
  static bool canShow(const instruments::Instrument& instrument);

 protected:
  void goBack() override;
  void goOn() override;
  void focusFirst() override;
  void flush() override;

 private:
  void makeMiddle();
  void addKeys();
  void showStep();
  void showStatement();
  void showOpenQuestion();
  void showEnd();
  void go(int step);
  void put(std::optional<int> answer);
  void collectOpenAnswer();
  [[nodiscard]] int openCount() const;
  /// Statements, open questions, and the end.
  [[nodiscard]] int lastStep() const { return sheet().count() + openCount(); }
  [[nodiscard]] const instruments::OpenQuestion* openQuestion() const;

  int m_step = 0;
  QLabel* m_statement = nullptr;
  QLabel* m_help = nullptr;
  AnswerSelector* m_answers = nullptr;
  NoteField* m_text = nullptr;
};

} // namespace haven::gui
