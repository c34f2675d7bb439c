#pragma once

#include "gui/admin_place.h"
#include "gui/words_model.h"
#include "store/settings.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTableView;

namespace haven::gui {

class BackupRunner;

/// Beheer > Backup: where and how often, the last good one, those that were made, and how one is put back.
class BackupPage : public AdminPlace {
  Q_OBJECT
 public:
  BackupPage(Session& session, BackupRunner& runner, QWidget* parent = nullptr);
  Status refresh() override;

 private:
  void addNow();
  void addRhythm();
  void addMade();
  void addRestoring();
  Status showState();
  Status showMade();
  void showRhythm(bool may, const QString& who);
  void showRun();
  void runEnded();
  void choosePlace();
  void keepRhythm();
  void makeNow();

  BackupRunner* m_runner;
  store::StoreSettings m_settings;
  QLabel* m_state;
  QPushButton* m_make;
  QPushButton* m_cancel;
  QProgressBar* m_progress;
  QLineEdit* m_folder;
  QPushButton* m_choose;
  QSpinBox* m_days;
  QSpinBox* m_kept;
  QLabel* m_who;
  WordsModel m_model;
  QTableView* m_table;
  QLabel* m_none;
};

} // namespace haven::gui
