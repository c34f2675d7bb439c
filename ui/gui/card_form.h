#pragma once

#include "gui/draft_sheet.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace haven::gui {

class AnswerSelector;
class Disclosure;
class FormField;
class NoteField;
class RatingField;

/// What the professional sees and fills in on one card: the two poles, the answers, examples, argument, and on demand
/// the two ratings apart. Shows the open card of a sheet and puts every change on it.
class CardForm : public QWidget {
  Q_OBJECT
 public:
  explicit CardForm(DraftSheet& sheet, QWidget* parent = nullptr);
  /// Shows the open card anew.
  void refresh();
  /// Puts texts on the sheet that are still being typed.
  void flush();
  void choose(int value);
  void focusAnswer();

 signals:
  /// Enter on an answer.
  void confirmed();

 private:
  QWidget* makePoles();
  QWidget* makeNotes();
  QWidget* makeRatings();
  QWidget* makeExtras();
  void showPoles();
  void showAgreement();
  void collect();

  DraftSheet* m_sheet;
  std::string m_shown; ///< id of the item on screen
  QWidget* m_poles = nullptr;
  QLabel* m_lowHead = nullptr;
  QLabel* m_lowText = nullptr;
  QLabel* m_highHead = nullptr;
  QLabel* m_highText = nullptr;
  QLabel* m_question;
  AnswerSelector* m_answers;
  QPushButton* m_clear;
  NoteField* m_examples = nullptr;
  NoteField* m_argument = nullptr;
  FormField* m_argumentField = nullptr;
  RatingField* m_parent = nullptr;
  RatingField* m_professional = nullptr;
  QWidget* m_agreement = nullptr;
  Disclosure* m_ratings = nullptr;
};

} // namespace haven::gui
