#pragma once

#include "gui/form.h"
#include "gui/page_frame.h"
#include "gui/session.h"

#include <QStackedWidget>
#include <QTimer>

#include <optional>

class QLineEdit;
class QPushButton;

namespace haven::gui {

class PassphraseFields;
class RecoveryCodeCard;

/// Opens a store with name and password, or with the recovery code when the password is forgotten.
class UnlockPage : public QWidget {
  Q_OBJECT
 public:
  explicit UnlockPage(const AppContext& context, QWidget* parent = nullptr);
  void start(const QString& folder);
  std::optional<store::OpenStore> takeStore();

 signals:
  void opened();
  void folderChanged(const QString& folder);
  void newStoreWanted();

 private:
  QWidget* makeUnlock();
  QWidget* makeRecovery();
  QWidget* makeNewCode();
  void unlock();
  void recover();
  void wrong(const QString& problem);

  const AppContext* m_context;
  QStackedWidget* m_views;
  PageFrame* m_unlockFrame = nullptr;
  PageFrame* m_recoverFrame = nullptr;
  QLabel* m_folderLabel = nullptr;
  QLineEdit* m_name = nullptr;
  QLineEdit* m_passphrase = nullptr;
  QPushButton* m_open = nullptr;
  QLineEdit* m_recoverName = nullptr;
  QLineEdit* m_recoverCode = nullptr;
  PassphraseFields* m_newPassphrase = nullptr;
  QPushButton* m_recover = nullptr;
  RecoveryCodeCard* m_code = nullptr;
  QString m_folder;
  QTimer m_wait;
  int m_waitedSeconds = 0; ///< after the last wrong password
  int m_waitLeft = 0;
  std::optional<store::OpenStore> m_store;
};

} // namespace haven::gui
