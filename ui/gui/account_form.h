#pragma once

#include "casefile/person.h"
#include "gui/kept_page.h"

#include <QString>
#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace haven::gui {

class FormField;

/// Name, role and registrations of one person who works in the store. An administrator who fills it in for a colleague
/// also says whether that is an administrator, and of which teams.
class AccountForm : public QWidget, public OpensWithin {
  Q_OBJECT
 public:
  enum class About { Oneself, Colleague };
  using TeamNames = std::vector<std::pair<casefile::TeamId, std::string>>;

  explicit AccountForm(About about = About::Oneself, QWidget* parent = nullptr);
  /// Fills it in with somebody; one without id is new.
  void show(const casefile::Account& account, const TeamNames& teams);
  /// Marks what is missing; true when the account can be made.
  bool check();
  /// Says at its field why the store refused it; false when the form has no such field.
  bool showProblem(const std::string& field, const QString& words);
  /// What was shown, as it is filled in now.
  [[nodiscard]] casefile::Account account() const;
  [[nodiscard]] QLineEdit* nameEdit() const { return m_name; }
  /// How many lines for a registration there are.
  [[nodiscard]] QString openWithin() const override { return QString::number(m_registrations.size()); }
  void openAgain(const QString& what) override;

 private:
  void addAdministration();
  void addRegistration(const casefile::Registration& registration = {});
  /// Registrations and teams are made anew for each person: Tab goes by where they stand.
  void orderFields();
  void roleChosen();
  [[nodiscard]] casefile::Role role() const;
  struct RegistrationRow {
    QComboBox* body;
    QLineEdit* number;
  };
  About m_about;
  casefile::Account m_shown;
  QLineEdit* m_name;
  QComboBox* m_role;
  FormField* m_nameField;
  FormField* m_roleField;
  QVBoxLayout* m_rows;
  std::vector<RegistrationRow> m_registrations;
  QPushButton* m_more = nullptr;
  QCheckBox* m_administrator = nullptr;
  FormField* m_administratorField = nullptr;
  QVBoxLayout* m_teamRows = nullptr;
  std::vector<std::pair<casefile::TeamId, QCheckBox*>> m_teams;
};

} // namespace haven::gui
