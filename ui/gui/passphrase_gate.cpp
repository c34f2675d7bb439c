#include "gui/passphrase_gate.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <memory>

namespace haven::gui {
namespace {

constexpr int kPassed = -1;

/// `kPassed`, or how many seconds the store wants to wait before it tries one: 0 when it tried, and it was wrong.
int tried(const store::OpenStore& store, const Secret& passphrase) {
  const Status known = store.checkPassphrase(passphrase);
  if (known) return kPassed;
  if (known.error().kind != ErrorKind::TooManyAttempts) return 0;
  return std::max(1, QString::fromStdString(known.error().param("seconds")).toInt());
}

} // namespace

PassphraseGate::PassphraseGate(Session& session, QObject* parent) : QObject(parent), m_session(&session) {
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, [this] { enter(State::Closed); });
  connect(&m_check, &QFutureWatcher<int>::finished, this, &PassphraseGate::judge);
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
  m_check.setFuture(QtConcurrent::run([store, passphrase] { return tried(*store, *passphrase); }));
}

void PassphraseGate::judge() {
  const int result = m_check.result();
  m_refused = result == 0;
  if (result == kPassed) {
    enter(State::Closed);
    emit passed();
    return;
  }
  m_wait = std::max(1, result); // long enough to read that it was wrong
  m_timer.start(m_wait * 1000);
  enter(State::Waiting);
}

} // namespace haven::gui
