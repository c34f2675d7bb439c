#pragma once

#include "gui/page_frame.h"
#include "store/accounts.h"

#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace haven::gui {

class FormField;

/// The page on which a team gets its name and its members.
class TeamsSheet : public PageFrame {
  Q_OBJECT
 public:
  explicit TeamsSheet(QWidget* parent = nullptr);
  /// @param team none: a new one
  void start(const std::optional<store::Team>& team, const std::vector<store::AccountRow>& accounts);
  /// Keeps what was filled in; each step is one act of its own.
  Status keep(store::AccountRepository& accounts);
  /// At the name, where it is about that.
  void refuse(const Error& error);

 signals:
  void keepWanted();
  void left();

 private:
  Status keepMembers(store::AccountRepository& accounts, casefile::TeamId team);

  std::optional<store::Team> m_team;
  std::vector<std::pair<casefile::Account, QCheckBox*>> m_members;
  QLineEdit* m_name;
  FormField* m_nameField;
  QVBoxLayout* m_rows;
  QPushButton* m_done;
};

} // namespace haven::gui
