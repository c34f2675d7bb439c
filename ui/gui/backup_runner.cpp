#include "gui/backup_runner.h"

#include "store/settings.h"
#include "text/utf8.h"

#include <chrono>

namespace haven::gui {

BackupRunner::BackupRunner(Session& session, QObject* parent) : QObject(parent), m_session(&session) {
  m_slice.setInterval(0); // whenever the window has nothing else to do
  connect(&m_slice, &QTimer::timeout, this, &BackupRunner::goOn);
  m_hourly.setInterval(std::chrono::hours(1));
  connect(&m_hourly, &QTimer::timeout, this, &BackupRunner::startIfDue);
}

void BackupRunner::watch() {
  m_hourly.start();
  QTimer::singleShot(0, this, &BackupRunner::startIfDue);
}

void BackupRunner::startIfDue() {
  if (isRunning()) return;
  const auto state = store::backupState(m_session->store(), m_session->context().clock);
  if (!state || !state->due) return;
  const auto settings = store::readSettings(m_session->store());
  if (settings && !settings->backupFolder.empty()) start(text::from(settings->backupFolder));
}

void BackupRunner::start(const QString& folder) {
  if (isRunning()) return;
  m_failure.reset();
  const std::filesystem::path file = std::filesystem::path(folder.toStdString()) /
                                     store::backupFileName(m_session->store(), m_session->context().clock);
  auto run = store::BackupRun::begin(m_session->store(), file);
  if (!run) return end(run.error());
  m_run.emplace(std::move(*run));
  m_slice.start();
  emit began();
}

void BackupRunner::cancel() {
  if (isRunning()) end({});
}

void BackupRunner::goOn() {
  const auto whole = m_run->step();
  if (!whole) return end(whole.error());
  if (!*whole) {
    emit progressed();
    return;
  }
  // An old one that cannot be removed does no harm: it is tried again with the next.
  const auto removed = store::removeOldBackups(m_session->store());
  end(removed ? std::nullopt : std::optional(removed.error()));
}

void BackupRunner::end(std::optional<Error> failure) {
  m_slice.stop();
  m_run.reset();
  m_failure = std::move(failure);
  emit ended();
}

} // namespace haven::gui
