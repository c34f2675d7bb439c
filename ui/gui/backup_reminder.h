#pragma once

#include "gui/session.h"

#include <QFrame>

class QLabel;

namespace haven::gui {

/// Says on the home page that the last good backup is old, or that there is none; hidden as long as all is well.
class BackupReminder : public QFrame {
  Q_OBJECT
 public:
  explicit BackupReminder(Session& session, QWidget* parent = nullptr);
  void refresh();

 signals:
  void backupsWanted();

 private:
  Session* m_session;
  QLabel* m_words;
};

} // namespace haven::gui
