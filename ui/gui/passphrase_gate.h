#pragma once

#include "gui/session.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace haven::gui {

/// Lets through who knows the passphrase of the account that opened the store. The check runs beside the screen. After
/// a wrong one the view says so for a moment; how long one waits after several is the store's to say.
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
  /// Whether the last one was wrong; else it came too early to be tried.
  [[nodiscard]] bool wasWrong() const { return m_refused; }

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
  QFutureWatcher<int> m_check;
};

} // namespace haven::gui
