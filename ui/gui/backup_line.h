#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace haven::gui {

class BackupRunner;

/// The quiet line in the bar while a backup is being made, with a way to stop it; and that one failed, until it is
/// looked at.
class BackupLine : public QWidget {
  Q_OBJECT
 public:
  explicit BackupLine(QWidget* parent = nullptr);
  /// Whose backups it tells about; none: it hides.
  void follow(BackupRunner* runner);

 signals:
  /// Somebody wants to see why it failed.
  void pageWanted();

 private:
  void update();

  BackupRunner* m_runner = nullptr;
  QLabel* m_words;
  QProgressBar* m_bar;
  QPushButton* m_cancel;
  QPushButton* m_look;
};

} // namespace haven::gui
