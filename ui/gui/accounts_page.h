#pragma once

#include "gui/admin_place.h"
#include "gui/kept_page.h"
#include "gui/words_model.h"
#include "store/accounts.h"

#include <cstdint>
#include <vector>

class QPushButton;
class QTableView;

namespace haven::gui {

class AccountSheet;
class CaseHandOver;
class HandOver;
class KeySheet;
class TeamsPanel;
class TeamsSheet;

/// Beheer > Accounts and teams: who works here, what they come in with, and the key of the store.
class AccountsPage : public AdminPlace, public OpensWithin {
  Q_OBJECT
 public:
  explicit AccountsPage(Session& session, QWidget* parent = nullptr);
  Status refresh() override;
  /// "account <id>", "give <id>" or "team <id>", 0 for a new one; "shown-once" where a passphrase or code stands.
  [[nodiscard]] QString openWithin() const override;
  void openAgain(const QString& what) override;
  bool mayLeave() override;

 signals:
  /// The whole store is about to be written anew: nothing else may be reading it.
  void rewriting();

 private:
  void addAccounts();
  void addKey();
  void addPages();
  void showChosen();
  void openSheet(const char* kind, std::int64_t id);
  [[nodiscard]] const store::AccountRow* current() const;
  [[nodiscard]] store::AccountRepository accounts() const;
  [[nodiscard]] std::vector<std::pair<casefile::TeamId, std::string>> teamNames() const;
  void select(casefile::AccountId id);
  void add();
  void change();
  void give(bool enables);
  void disable();
  void keepTeam();
  void removeTeam();
  void renewKey(const QString& reason);

  WordsModel m_model;
  std::vector<store::AccountRow> m_rows;
  std::vector<store::Team> m_teams;
  QTableView* m_table;
  QPushButton* m_change;
  QPushButton* m_passphrase;
  QPushButton* m_disable;
  QPushButton* m_enable;
  TeamsPanel* m_teamsPanel;
  CaseHandOver* m_caseHandOver;
  AccountSheet* m_sheet;
  HandOver* m_handOver;
  TeamsSheet* m_teamsSheet;
  KeySheet* m_keySheet;
  QString m_within; ///< the sheet that was opened last
};

} // namespace haven::gui
