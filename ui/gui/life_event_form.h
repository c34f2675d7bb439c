#pragma once

#include "gui/plan_desk.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace haven::gui {

class FormField;
class NoteField;

/// One entry of the time line, new or changed: kind, from, until, what, note. Days are typed as well as they are known.
/// What is wrong is said at its field; what could not be kept stays typed.
class LifeEventForm : public QFrame {
  Q_OBJECT
 public:
  explicit LifeEventForm(PlanDesk& desk, QWidget* parent = nullptr);
  /// Fills the form; id 0 is a new entry, whose year 0 is a day not typed yet.
  void edit(const casefile::LifeEvent& event);
  /// Whether something was typed since `edit` that is not kept.
  [[nodiscard]] bool isDirty() const;
  /// Keeps what is typed. False: something is wrong with it or it could not be kept; said on the form or in `failed`.
  bool keep();
  [[nodiscard]] casefile::LifeEventId editing() const { return m_start.id; }
  void focusFirst();

 signals:
  void kept();
  void leaveWanted();

 private:
  void makeFields();
  void makeButtons();
  [[nodiscard]] casefile::LifeEvent typed() const;
  void showOngoing();

  PlanDesk* m_desk;
  casefile::LifeEvent m_start; ///< as it was filled
  QString m_startTexts;
  QComboBox* m_kind;
  QLineEdit* m_from;
  QLineEdit* m_to;
  QCheckBox* m_ongoing;
  NoteField* m_text;
  NoteField* m_note;
  FormField* m_fromField = nullptr;
  FormField* m_toField = nullptr;
  FormField* m_textField = nullptr;
  FormField* m_noteField = nullptr;
  QPushButton* m_keep = nullptr;

  [[nodiscard]] QString texts() const;
};

} // namespace haven::gui
