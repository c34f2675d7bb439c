#pragma once

#include "gui/draft_sheet.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace haven::gui {

class NoteField;

/// The open questions of a form with their answers, kept as they are typed. Where the wording is not known the fields
/// are numbered, and one more is offered as the last is filled. Never scored, and it says who may interpret them.
class OpenAnswers : public QWidget {
  Q_OBJECT
 public:
  explicit OpenAnswers(DraftSheet& sheet, QWidget* parent = nullptr);
  /// Shows the form of the sheet anew.
  void open();
  /// Puts what is still being typed on the sheet.
  void flush();
  void focusFirst();

 private:
  struct Field {
    std::string question;
    NoteField* note = nullptr;
  };
  void add(const std::string& question, const QString& label);
  void offerMore();
  void keep(std::size_t field);

  DraftSheet* m_sheet;
  QVBoxLayout* m_column;
  std::vector<Field> m_fields;
};

/// "Only a trained diagnostician may interpret these", with where it stands.
QWidget* makeInterpretationNote(const instruments::OpenQuestions& questions);
/// `Open vraag 3` where the wording is not known.
QString openQuestionTitle(const instruments::Instrument& instrument, const std::string& question);

} // namespace haven::gui
