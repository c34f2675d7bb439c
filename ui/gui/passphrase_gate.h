#pragma once

#include "gui/session.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace haven::gui {

/// Seconds to wait after another wrong passphrase: 1, 2, 4, ... at most 30. One rule for every place that asks.
/// @param before seconds waited after the wrong one before it; 0 for the first
int nextWaitSeconds(int before);

/// Lets through who knows the passphrase of the account that opened the store. The check runs beside the screen; each
/// wrong passphrase makes the wait before the next try longer.
class PassphraseGate : public QObject {
  Q_OBJECT
 public:
  enum class State { Closed, Asking, Checking, Waiting };

  explicit PassphraseGate(Session& session, QObject* parent = nullptr);
  ~PassphraseGate() override;

  /// Asks once; does nothing while it is asking, checking or waiting.
  void ask(QWidget* parent, const QString& title, const QString& text);
  [[nodiscard]] State state() const { return m_state; }
  /// Seconds of the wait that began last.
  [[nodiscard]] int waitSeconds() const { return m_wait; }

 signals:
  void passed();
  void stateChanged();

 private:
  void enter(State state);
  void judge();

  Session* m_session;
  State m_state = State::Closed;
  int m_wait = 0;
  bool m_refused = false; ///< the last try was wrong
  QTimer m_timer;
  QFutureWatcher<bool> m_check;
};

} // namespace haven::gui
