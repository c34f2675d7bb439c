#pragma once

#include "gui/session.h"
#include "store/caseload.h"

#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace haven::gui {

class FormField;

/// Whose case it is: its team, and colleagues by name. Changed by those who may; to others it says who.
class CaseHolders : public QWidget {
  Q_OBJECT
 public:
  explicit CaseHolders(Session& session, QWidget* parent = nullptr);
  Status show(casefile::CaseId id);
  using QWidget::show;

 signals:
  void kept();
  /// The case is not of the own team or caseload any more.
  void gone();

 private:
  void fillTeams(const std::vector<std::pair<casefile::TeamId, std::string>>& teams);
  void fillColleagues(const std::vector<store::Colleague>& colleagues);
  [[nodiscard]] store::CaseHolders chosen() const;
  [[nodiscard]] bool staysOwn(const store::CaseHolders& wanted) const;
  void keep();

  Session* m_session;
  casefile::CaseId m_case = 0;
  store::CaseHolders m_stored;
  bool m_own = false; ///< to whoever looks at it
  QComboBox* m_team;
  FormField* m_teamField;
  QVBoxLayout* m_rows;
  std::vector<std::pair<casefile::AccountId, QCheckBox*>> m_workers;
  QLabel* m_problem;
  QLabel* m_message;
  QPushButton* m_keep;
};

} // namespace haven::gui
