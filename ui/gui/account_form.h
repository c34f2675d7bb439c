#pragma once

#include "casefile/person.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace haven::gui {

class FormField;

/// Name, role and registrations of one professional.
class AccountForm : public QWidget {
  Q_OBJECT
 public:
  explicit AccountForm(QWidget* parent = nullptr);
  /// Marks what is missing; true when the account can be made.
  bool check();
  [[nodiscard]] casefile::Account account() const;
  [[nodiscard]] QLineEdit* nameEdit() const { return m_name; }

 private:
  void addRegistration();
  struct RegistrationRow {
    QComboBox* body;
    QLineEdit* number;
  };
  QLineEdit* m_name;
  QComboBox* m_role;
  FormField* m_nameField;
  FormField* m_roleField;
  QVBoxLayout* m_rows;
  std::vector<RegistrationRow> m_registrations;
};

} // namespace haven::gui
