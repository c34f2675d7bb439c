#pragma once

#include "gui/session.h"

#include <QFrame>

class QVBoxLayout;

namespace haven::gui {

/// The start of the day: open cases whose day to look again has passed or comes within a week. Not there when there
/// are none.
class FollowUpPanel : public QFrame {
  Q_OBJECT
 public:
  explicit FollowUpPanel(Session& session, QWidget* parent = nullptr);
  /// Reads them again. What the store says when it could not.
  Status refresh();

 signals:
  void caseWanted(qint64 id);

 private:
  void addRow(const store::FollowUp& one);

  Session* m_session;
  QVBoxLayout* m_rows;
};

} // namespace haven::gui
