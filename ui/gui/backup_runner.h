#pragma once

#include "gui/session.h"
#include "store/backup.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace haven::gui {

/// Makes backups while one goes on working: slice by slice between the events of the window. Looks by itself whether
/// one is due, after unlocking and every hour. Goes with the session; one that is being made then leaves nothing.
class BackupRunner : public QObject {
  Q_OBJECT
 public:
  explicit BackupRunner(Session& session, QObject* parent = nullptr);

  /// Begins looking whether one is due: now and every hour.
  void watch();
  /// Begins one when it is due; nothing otherwise.
  void startIfDue();
  /// Begins one in this folder; does nothing while one is being made.
  void start(const QString& folder);
  void cancel();
  [[nodiscard]] bool isRunning() const { return m_run.has_value(); }
  /// 0 to 1
  [[nodiscard]] double progress() const { return m_run ? m_run->progress() : 0; }
  /// Why the last one failed; none when it did not.
  [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

 signals:
  void began();
  void progressed();
  /// Made, failed or cancelled.
  void ended();

 private:
  void goOn();
  void end(std::optional<Error> failure);

  Session* m_session;
  std::optional<store::BackupRun> m_run;
  std::optional<Error> m_failure;
  QTimer m_slice;
  QTimer m_hourly;
};

} // namespace haven::gui
