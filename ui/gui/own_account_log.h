#pragma once

#include "gui/log_model.h"
#include "gui/session.h"

#include <QFrame>

class QLabel;
class QTableView;

namespace haven::gui {

class Disclosure;

/// What was done under the own name, newest first: whoever sees something there that was somebody else knows that the
/// password is known. Read when it is opened: looking is logged too.
class OwnAccountLog : public QFrame {
  Q_OBJECT
 public:
  explicit OwnAccountLog(Session& session, QWidget* parent = nullptr);
  /// Folds it.
  void close();

 signals:
  /// It shows its rows.
  void opened();

 private:
  void readRows();

  Session* m_session;
  QWidget* m_part;
  Disclosure* m_open;
  LogModel m_model;
  QTableView* m_table;
  QLabel* m_message;
};

} // namespace haven::gui
