#pragma once

#include "gui/page_frame.h"
#include "gui/session.h"
#include "store/backup.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace haven::gui {

class FormField;

/// Makes a store of a backup, in a new folder: for when a store is lost, and to try whether a backup is good.
class RestorePage : public PageFrame {
  Q_OBJECT
 public:
  explicit RestorePage(const AppContext& context, QWidget* parent = nullptr);
  void start();
  std::optional<store::OpenStore> takeStore();

 signals:
  /// The store is made and open; take it with `takeStore`.
  void restored();
  void left();

 private:
  QLineEdit* addPath(QVBoxLayout& column, const QString& label, const QString& help, const char* name,
                     const QString& button, FormField*& field);
  void chooseFile();
  void chooseFolder();
  void chooseKeyFile();
  /// What the chosen file says of itself.
  void showOutline();
  [[nodiscard]] bool check();
  void restore();
  void refuse(const Error& error);

  const AppContext* m_context;
  QLineEdit* m_file = nullptr;
  QLineEdit* m_folder = nullptr;
  QLineEdit* m_keyFile = nullptr;
  FormField* m_fileField = nullptr;
  FormField* m_folderField = nullptr;
  FormField* m_keyFileField = nullptr;
  QLabel* m_outline;
  QLineEdit* m_name;
  QLineEdit* m_passphrase;
  FormField* m_passphraseField;
  QPushButton* m_restore;
  std::optional<store::OpenStore> m_store;
};

} // namespace haven::gui
