#pragma once

#include "gui/log_model.h"
#include "gui/session.h"

#include <QFrame>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace haven::gui {

class Disclosure;

/// Who had access to a case: the rows of the access log about it, and the reasons of those who opened it in an
/// emergency. Read when it is opened: looking is logged too.
class CaseLog : public QFrame {
  Q_OBJECT
 public:
  explicit CaseLog(Session& session, QWidget* parent = nullptr);
  Status show(const casefile::CaseFile& file);
  using QWidget::show;

 private:
  Status showEmergencies();
  void readRows();

  Session* m_session;
  casefile::CaseId m_case = 0;
  std::string m_number;
  QVBoxLayout* m_emergencies;
  QWidget* m_part;
  Disclosure* m_open;
  LogModel m_model;
  QTableView* m_table;
  QLabel* m_message;
  QLabel* m_who;
};

} // namespace haven::gui
