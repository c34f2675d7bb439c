#pragma once

#include "casefile/case_file.h"

#include <QFrame>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;

namespace haven::gui {

class DateField;
class FormField;

/// One carer and what he or she is to the youth.
class RelationshipForm : public QFrame {
  Q_OBJECT
 public:
  /// @param number 1 for the first; part of the object names (`carerName1`)
  explicit RelationshipForm(int number, QWidget* parent = nullptr);
  void show(const casefile::Relationship& relationship);
  [[nodiscard]] casefile::Relationship relationship() const;
  /// Nothing was filled in.
  [[nodiscard]] bool isBlank() const;
  /// Marks what is wrong at its field; true when all is well.
  bool check(Date birth, Date today);
  [[nodiscard]] QLineEdit* nameEdit() const { return m_name; }

 signals:
  void edited();

 private:
  void updateShown();
  casefile::RelationshipId m_id = 0;
  QLineEdit* m_name;
  QComboBox* m_kind;
  QLineEdit* m_description;
  QComboBox* m_since;
  DateField* m_sinceDay;
  FormField* m_nameField;
  FormField* m_descriptionField;
  FormField* m_sinceDayField;
};

} // namespace haven::gui
