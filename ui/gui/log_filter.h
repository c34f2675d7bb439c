#pragma once

#include "gui/session.h"
#include "store/access_log.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace haven::gui {

class DateField;
class FormField;

/// What to show of the access log: of which case, by whom, which act, in which period. Everything that is set has to
/// hold.
class LogFilterForm : public QWidget {
  Q_OBJECT
 public:
  explicit LogFilterForm(QWidget* parent = nullptr);
  /// Who can be chosen.
  Status refresh(Session& session);
  /// Marks a day that is none; true when the filter can be used.
  bool check();
  [[nodiscard]] store::LogFilter filter() const;
  /// In words, for paper; empty when nothing is set.
  [[nodiscard]] QString words() const;

 signals:
  void wanted();

 private:
  QLineEdit* m_case;
  QComboBox* m_person;
  QComboBox* m_act;
  DateField* m_from;
  DateField* m_to;
  FormField* m_fromField;
  FormField* m_toField;
};

} // namespace haven::gui
