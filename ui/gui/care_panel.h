#pragma once

#include "gui/care_desk.h"

#include <QWidget>

class QVBoxLayout;

namespace haven::gui {

class FormField;
class NoteField;

/// What was chosen for the treatment plan: name, reason, by whom and when, partner and local offer; ended choices
/// folded. Hidden while nothing was ever chosen. Follows the desk.
class CarePanel : public QWidget {
  Q_OBJECT
 public:
  enum class Use {
    Work, ///< letters are made and choices ended here
    Read, ///< to look at, with a way to the place where it is done; shown also when nothing was chosen
  };
  CarePanel(CareDesk& care, Use use, QWidget* parent = nullptr);
  /// Puts the focus on a choice; false when it is not here.
  bool showChoice(casefile::CareChoiceId choice);

 signals:
  void letterWanted(qint64 choice);
  void cardWanted(const QString& intervention);
  /// From a panel to look at: where help is chosen.
  void interventionsWanted();

 private:
  void refresh();
  void addChoice(QVBoxLayout& column, const casefile::CareChoice& choice);
  void addActs(QVBoxLayout& column, const casefile::CareChoice& choice);
  void addEnding(QVBoxLayout& column, const casefile::CareChoice& choice);
  void end(casefile::CareChoiceId choice, NoteField& reason, FormField& field);
  void addEnded(QVBoxLayout& column);
  [[nodiscard]] QString nameOf(const casefile::CareChoice& choice) const;

  CareDesk* m_care;
  Use m_use;
  casefile::CareChoiceId m_ending = 0; ///< whose reason is being asked
};

} // namespace haven::gui
