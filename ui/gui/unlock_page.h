#pragma once

#include "gui/form.h"
#include "gui/idle_lock.h"
#include "gui/lazy_page.h"
#include "gui/page_frame.h"
#include "gui/session.h"

#include <QStackedWidget>
#include <QTimer>

#include <memory>
#include <optional>

class QLineEdit;
class QPushButton;

namespace haven::gui {

class KeyFileField;
class PassphraseFields;
class RecoveryCodeCard;

/// Opens a store with name and passphrase, where the account has one with its key file, or with the recovery code when
/// the passphrase is forgotten. A passphrase that was given by an administrator is replaced here before anything else.
/// How long one waits after wrong attempts is the store's to say, also after a restart; this page counts down.
class UnlockPage : public QWidget {
  Q_OBJECT
 public:
  explicit UnlockPage(const AppContext& context, QWidget* parent = nullptr);
  /// @param name who locked it and is expected back; empty: the name is asked
  void start(const QString& folder, const QString& name = {});
  std::optional<store::OpenStore> takeStore();

 signals:
  void opened();
  void folderChanged(const QString& folder);
  void newStoreWanted();
  void restoreWanted();

 private:
  PageFrame* makeUnlock();
  PageFrame* makeOwnPassphrase();
  PageFrame* makeRecovery();
  PageFrame* makeNewCode();
  void unlock();
  void opening(bool busy);
  void refuse(const Error& error);
  void forgetTyped();
  void wait(int seconds);
  void enter(store::OpenStore store);
  void changeGiven();
  void recover();

  const AppContext* m_context;
  QStackedWidget* m_views;
  PageFrame* m_unlockFrame = nullptr;
  // Most days nobody sees these; their fields are there once they are.
  LazyPage<PageFrame> m_ownFrame;
  LazyPage<PageFrame> m_recoverFrame;
  LazyPage<PageFrame> m_newCodeFrame;
  QLabel* m_folderLabel = nullptr;
  QLineEdit* m_name = nullptr;
  QLineEdit* m_passphrase = nullptr;
  KeyFileField* m_keyFile = nullptr;
  QPushButton* m_open = nullptr;
  PassphraseFields* m_ownPassphrase = nullptr;
  QPushButton* m_change = nullptr;
  QLineEdit* m_recoverName = nullptr;
  QLineEdit* m_recoverCode = nullptr;
  PassphraseFields* m_newPassphrase = nullptr;
  QPushButton* m_recover = nullptr;
  RecoveryCodeCard* m_code = nullptr;
  QString m_folder;
  IdleLock m_idle; ///< while the store is open and its pages are not
  QTimer m_wait;
  int m_waitLeft = 0; ///< seconds
  /// What was typed, while its key file is being chosen or an own passphrase takes its place.
  std::shared_ptr<Secret> m_typed;
  std::shared_ptr<store::OpenStore> m_store;
};

} // namespace haven::gui
