#pragma once

#include "gui/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace haven::gui {

class FormField;
class OwnAccountLog;
class PageFrame;
class PassphraseFields;

/// Mijn account: who one is for Haven, a new passphrase, the key file as a second factor, and what was done under the
/// own name. The passphrase in use is asked for both changes: who finds the screen open changes nothing.
class OwnAccountPage : public QWidget {
  Q_OBJECT
 public:
  explicit OwnAccountPage(Session& session, QWidget* parent = nullptr);
  /// Shows it afresh.
  void open();

 signals:
  void left();

 private:
  QWidget* makeWho();
  QWidget* makePassphrase();
  QWidget* makeKeyFile();
  void changePassphrase();
  void addKeyFile();
  void removeKeyFile();
  /// The passphrase in use, for an act on the key file; nothing when left.
  std::optional<Secret> askPassphrase(const QString& title, const QString& text);
  void showKeyFile();
  /// What was done, or why it did not work.
  void tell(QLabel& line, const Status& done, const QString& words);

  Session* m_session;
  PageFrame* m_frame;
  OwnAccountLog* m_log;
  QLineEdit* m_current = nullptr;
  FormField* m_currentField = nullptr;
  PassphraseFields* m_wanted = nullptr;
  QLabel* m_changed = nullptr;
  QLabel* m_keyFileState = nullptr;
  QLabel* m_keyFileDone = nullptr;
  QPushButton* m_add = nullptr;
  QPushButton* m_remove = nullptr;
};

} // namespace haven::gui
