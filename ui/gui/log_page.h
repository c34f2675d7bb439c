#pragma once

#include "gui/admin_place.h"
#include "gui/log_model.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace haven::gui {

class FormField;
class LogFilterForm;

/// Beheer > Access log: who did what, when, with which case and on which ground; filtered, printed, exported, and
/// checked for rows that are missing or were changed.
class LogPage : public AdminPlace {
  Q_OBJECT
 public:
  explicit LogPage(Session& session, QWidget* parent = nullptr);
  Status refresh() override;

 private:
  void addRows();
  void addCheck();
  Status showRows();
  void search();
  void showMore();
  void printRows();
  void exportRows();
  void check();
  [[nodiscard]] QString checkWords(const store::LogVerification& found) const;

  LogFilterForm* m_filter;
  LogModel m_model;
  QTableView* m_table;
  QLabel* m_count;
  QPushButton* m_more;
  int m_limit;
  QLineEdit* m_anchor;
  FormField* m_anchorField;
  QLabel* m_checked;
};

} // namespace haven::gui
