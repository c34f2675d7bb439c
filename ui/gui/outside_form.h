#pragma once

#include "gui/plan_desk.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace haven::plan {
struct EntryFault;
}

namespace haven::gui {

class DateField;
class FormField;
class NoteField;

/// What came of an instrument that was taken and scored elsewhere: which, by whom, when, the outcome in the assessor's
/// words, and scores where the instrument has them. Kept when it is complete; until then the desk holds what was typed.
/// The fields are named `<name>-assessor`, `-date`, `-outcome`, `-score-<scale>`, ...
class OutsideForm : public QWidget {
  Q_OBJECT
 public:
  /// @param offered at least one; outlives the form
  /// @param name of the list it belongs to
  OutsideForm(PlanDesk& desk, std::vector<const plan::OutsideInstrument*> offered, const QString& name,
              QWidget* parent = nullptr);
  /// For a form about one carer: which, and that it cannot be chosen.
  void setRelationship(std::optional<casefile::RelationshipId> relationship);
  void begin();
  void change(const casefile::OutsideRecord& record);
  void resume(const OutsideDraft& draft);
  /// Tries to keep it; shows at its field what is wrong.
  bool keep();
  void focusFirst();
  /// The store did not take it the last time.
  [[nodiscard]] bool wasRefused() const { return m_refused; }

 signals:
  void kept();
  void left();

 private:
  void makeFields(QVBoxLayout& layout);
  void makeButtons(QVBoxLayout& layout);
  void showInstrument();
  void makeScores();
  void fill(const OutsideDraft& draft);
  void hold();
  void cancel();
  [[nodiscard]] const plan::OutsideInstrument& instrument() const;
  [[nodiscard]] OutsideDraft typed() const;
  [[nodiscard]] std::optional<casefile::OutsideRecord> record();
  void showFault(const plan::EntryFault& fault);
  [[nodiscard]] bool readScores(casefile::OutsideRecord& record);
  void setProblem(FormField* field, const QString& problem);

  PlanDesk* m_desk;
  std::vector<const plan::OutsideInstrument*> m_offered;
  QString m_name;
  std::optional<casefile::RelationshipId> m_fixed;
  OutsideDraft m_opened; ///< as it was when the form was opened
  bool m_filling = false;
  bool m_refused = false;
  QComboBox* m_instrument;
  FormField* m_instrumentField;
  QLabel* m_about;
  QComboBox* m_carer;
  FormField* m_carerField;
  QLineEdit* m_filledInBy;
  FormField* m_filledInByField;
  QLineEdit* m_assessor;
  FormField* m_assessorField;
  DateField* m_date;
  FormField* m_dateField;
  NoteField* m_outcome;
  FormField* m_outcomeField;
  QWidget* m_scoreRow;
  std::map<std::string, FormField*> m_scores;
};

} // namespace haven::gui
