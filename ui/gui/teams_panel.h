#pragma once

#include "gui/words_model.h"
#include "store/accounts.h"

#include <QFrame>

#include <vector>

class QPushButton;
class QTableView;

namespace haven::gui {

/// The teams with their members, and what can be done with the chosen one.
class TeamsPanel : public QFrame {
  Q_OBJECT
 public:
  explicit TeamsPanel(QWidget* parent = nullptr);
  void show(std::vector<store::Team> teams, const std::vector<store::AccountRow>& accounts);
  using QWidget::show;
  /// The chosen one; none when there is no team.
  [[nodiscard]] const store::Team* current() const;

 signals:
  void addWanted();
  void changeWanted();
  void removeWanted();

 private:
  WordsModel m_model;
  std::vector<store::Team> m_teams;
  QTableView* m_table;
  QPushButton* m_change;
  QPushButton* m_remove;
};

} // namespace haven::gui
