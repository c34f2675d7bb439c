#pragma once

#include "gui/plan_desk.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace haven::gui {

class OutsideForm;

/// "T-score: Totaal 63, Internaliserend 58"; empty where none were given.
QString outsideScores(const plan::OutsideInstrument& instrument, const casefile::OutsideRecord& record);

/// What was recorded of some instruments that are taken elsewhere, with the form to add and change. Follows the desk.
/// Named `outside-<id of the first instrument>`, for one carer `outside-<id>@<relationship>`.
class OutsideList : public QWidget {
  Q_OBJECT
 public:
  /// @param offered at least one; of the plan on the desk
  /// @param relationship for instruments that are about each carer
  OutsideList(PlanDesk& desk, std::vector<const plan::OutsideInstrument*> offered,
              std::optional<casefile::RelationshipId> relationship = std::nullopt, QWidget* parent = nullptr);
  /// The button that adds, or the form where it is open.
  void focusEntry();
  /// Tries again to keep a form that the store did not take. True when there is none any more.
  bool keepAgain();

 signals:
  void kept();

 private:
  void refresh();
  void addRow(const casefile::OutsideRecord& record, bool writable);
  void openForm();
  void closeForm();
  void change(casefile::OutsideRecordId record);
  void remove(casefile::OutsideRecordId record);
  [[nodiscard]] std::vector<casefile::OutsideRecord> records() const;
  [[nodiscard]] casefile::Act act() const;

  PlanDesk* m_desk;
  std::vector<const plan::OutsideInstrument*> m_offered;
  std::optional<casefile::RelationshipId> m_relationship;
  std::vector<casefile::OutsideRecord> m_shown;
  bool m_writable = false;
  QVBoxLayout* m_rows;
  QPushButton* m_add;
  OutsideForm* m_form;
};

} // namespace haven::gui
