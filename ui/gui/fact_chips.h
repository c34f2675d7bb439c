#pragma once

#include "gui/care_desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace haven::gui {

/// The groups that hold, as chips, each with where that comes from ("Pleegzorg: uit de gegevens van de verzorger"), and
/// those that were named somewhere without being clear. A chip leads to where it is answered. Named `careFact_<group>`.
class FactChips : public QWidget {
  Q_OBJECT
 public:
  explicit FactChips(CareDesk& care, QWidget* parent = nullptr);
  void refresh();
  /// What a fact rests on: "zelf aangegeven", "uit de gegevens van de verzorger"; empty where nothing is known.
  [[nodiscard]] static QString whence(const PlanDesk& desk, const interventions::Fact& fact);

 signals:
  void groupWanted(const QString& group);

 private:
  /// One place a fact rests on.
  static QString placeWords(const PlanDesk& desk, const plan::Field& field, interventions::Holds holds);
  void addRow(const QString& words, interventions::Holds holds);

  CareDesk* m_care;
  QVBoxLayout* m_column;
};

} // namespace haven::gui
