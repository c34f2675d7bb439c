#include "gui/passphrase_gate.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <memory>

namespace haven::gui {
int nextWaitSeconds(int before) {
  constexpr int kLongest = 30;
  return before == 0 ? 1 : std::min(2 * before, kLongest);
}

PassphraseGate::PassphraseGate(Session& session, QObject* parent) : QObject(parent), m_session(&session) {
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, [this] { enter(State::Closed); });
  connect(&m_check, &QFutureWatcher<bool>::finished, this, &PassphraseGate::judge);
}

PassphraseGate::~PassphraseGate() {
  m_check.disconnect(this);
  m_check.waitForFinished(); // the check reads the session's store
}

void PassphraseGate::enter(State state) {
  m_state = state;
  emit stateChanged();
}

void PassphraseGate::ask(QWidget* parent, const QString& title, const QString& text) {
  if (m_state != State::Closed) return;
  enter(State::Asking);
  const QString problem = m_refused ? tr("That was not the passphrase. Please try again.") : QString();
  auto typed = m_session->prompts().askPassphrase(parent, title, text, problem);
  if (!typed) return enter(State::Closed);
  enter(State::Checking);
  const auto passphrase = std::make_shared<const Secret>(std::move(*typed));
  const store::OpenStore* store = &m_session->store();
  m_check.setFuture(QtConcurrent::run([store, passphrase] { return store->checkPassphrase(*passphrase).has_value(); }));
}

void PassphraseGate::judge() {
  m_refused = !m_check.result();
  if (!m_refused) {
    m_wait = 0;
    enter(State::Closed);
    emit passed();
    return;
  }
  m_wait = nextWaitSeconds(m_wait);
  m_timer.start(m_wait * 1000);
  enter(State::Waiting);
}

} // namespace haven::gui
