#include "gui/idle_lock.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace haven::gui {
namespace {

constexpr int kLookMs = 1000;

bool isTouch(QEvent::Type type) {
  switch (type) {
  case QEvent::KeyPress:
  case QEvent::ShortcutOverride:
  case QEvent::MouseButtonPress:
  case QEvent::MouseMove:
  case QEvent::Wheel:
  case QEvent::TouchBegin:
  case QEvent::TouchUpdate:
  case QEvent::TabletPress:
    return true;
  default:
    return false;
  }
}

/// Elsewhere the window itself has this as a shortcut.
bool isLockKey(const QEvent& event) {
  if (event.type() != QEvent::KeyPress) return false;
  const auto& key = static_cast<const QKeyEvent&>(event);
  return key.key() == Qt::Key_L && key.modifiers() == Qt::ControlModifier;
}

/// What shows a page again after sleep.
bool isLook(QEvent::Type type) {
  return type == QEvent::UpdateRequest || type == QEvent::Expose || type == QEvent::ApplicationActivate;
}

} // namespace

IdleLock::IdleLock(const Clock& clock, QObject* parent) : QObject(parent), m_clock(&clock) {
  m_timer.setInterval(kLookMs);
  connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
}

void IdleLock::start(std::chrono::minutes idle) {
  m_limit = idle;
  m_late = false;
  touch();
  m_timer.start();
  qApp->installEventFilter(this);
}

void IdleLock::stop() {
  m_timer.stop();
  m_late = false;
  qApp->removeEventFilter(this);
  setSoon(false);
}

std::chrono::milliseconds IdleLock::idle() const {
  const std::chrono::milliseconds onTheWall = m_clock->now() - m_touchedAt;
  return std::max(m_clock->steady() - m_touched, onTheWall);
}

void IdleLock::touch() {
  m_touched = m_clock->steady();
  m_touchedAt = m_clock->now();
  setSoon(false);
}

void IdleLock::setSoon(bool soon) {
  if (soon == m_soon) return;
  m_soon = soon;
  emit announced(soon);
}

void IdleLock::look() {
  if (!m_timer.isActive()) return;
  const auto now = idle();
  if (now >= m_limit) return tooLate();
  setSoon(now >= std::max<std::chrono::milliseconds>(m_limit - kAnnounce, m_limit / 2));
}

void IdleLock::tooLate() {
  m_timer.stop();
  m_late = true;
  setSoon(false);
  emit lockWanted();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event) {
  const bool touched = isTouch(event->type());
  if (!touched && !isLook(event->type())) return QObject::eventFilter(watched, event);
  look();
  if (touched && !m_late && isLockKey(*event) && QApplication::activeModalWidget() != nullptr) tooLate();
  if (touched && !m_late) touch();
  return (touched && m_late) || QObject::eventFilter(watched, event);
}

} // namespace haven::gui
