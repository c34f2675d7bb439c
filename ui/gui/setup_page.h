#pragma once

#include "gui/form.h"
#include "gui/page_frame.h"
#include "gui/session.h"

#include <QStackedWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace haven::gui {

class AccountForm;
class PassphraseFields;
class RecoveryCodeCard;

/// First start in three steps: where the store stands, who works in it, and the recovery code.
class SetupPage : public QWidget {
  Q_OBJECT
 public:
  explicit SetupPage(const AppContext& context, QWidget* parent = nullptr);
  void start(const QString& suggestedFolder);

 signals:
  /// The store is made and open; take it with `takeStore`.
  void finished();
  void useExisting(const QString& folder);
  void restoreWanted();

 public:
  std::optional<store::OpenStore> takeStore();

 private:
  QWidget* makeFolderStep();
  QWidget* makeAccountStep();
  QWidget* makeCodeStep();
  void toAccount();
  void create();

  const AppContext* m_context;
  QStackedWidget* m_steps;
  PageFrame* m_folderFrame = nullptr;
  PageFrame* m_accountFrame = nullptr;
  QLineEdit* m_folder = nullptr;
  FormField* m_folderField = nullptr;
  AccountForm* m_account = nullptr;
  PassphraseFields* m_passphrase = nullptr;
  QPushButton* m_create = nullptr;
  RecoveryCodeCard* m_code = nullptr;
  QPushButton* m_done = nullptr;
  std::optional<store::OpenStore> m_store;
};

} // namespace haven::gui
