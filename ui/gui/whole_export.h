#pragma once

#include "gui/session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace haven::gui {

/// Everything of one case for the young person or the parents to read: as pages and as data, in a folder.
class WholeExport : public QFrame {
  Q_OBJECT
 public:
  explicit WholeExport(Session& session, QWidget* parent = nullptr);
  void show(casefile::CaseId id);
  using QWidget::show;

 private:
  void make();
  void tell(const QString& message);

  Session* m_session;
  casefile::CaseId m_case = 0;
  QPushButton* m_make;
  QLabel* m_message;
};

} // namespace haven::gui
