#pragma once

#include "gui/session.h"
#include "store/retention.h"

#include <QFrame>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace haven::gui {

class DateField;
class FormField;
class NoteField;
class PlanChoice;

/// What consent is about, in words.
QString consentScopeWords(casefile::ConsentScope scope);
/// "gegeven op 21-11-2026 door Anna, moeder: voor dit jaar"
QString consentSentence(const casefile::ConsentRow& row);

/// What parents and youth agreed to, and that it was withdrawn: what holds now, everything that was recorded, and a
/// new row.
class ConsentPanel : public QFrame {
  Q_OBJECT
 public:
  explicit ConsentPanel(Session& session, QWidget* parent = nullptr);
  Status show(casefile::CaseId id);
  using QWidget::show;

 signals:
  void recorded();

 private:
  QWidget* makeForm();
  void showNow(const std::vector<casefile::ConsentRow>& rows);
  void showAll(const std::vector<casefile::ConsentRow>& rows);
  void emptyForm();
  void record();
  void refuse(const Error& error);

  Session* m_session;
  casefile::CaseId m_case = 0;
  QVBoxLayout* m_now;
  QVBoxLayout* m_all;
  QWidget* m_allPart;
  QWidget* m_form;
  QLabel* m_who;
  QComboBox* m_scope;
  PlanChoice* m_given;
  QLabel* m_problem;
  DateField* m_on;
  FormField* m_onField;
  QLineEdit* m_person;
  FormField* m_personField;
  NoteField* m_note;
};

} // namespace haven::gui
