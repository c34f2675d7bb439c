#pragma once

#include "gui/case_page.h"
#include "gui/idle_lock.h"
#include "gui/interruptible_prompts.h"
#include "gui/lazy_page.h"
#include "gui/reading_window.h"
#include "gui/session.h"

#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace haven::gui {

class AdminPage;
class BackupLine;
class BackupRunner;
class CardPage;
class CasesPage;
class CaseEditPage;
class ConditionsPage;
class EmergencyPage;
class LockNotice;
class OwnAccountPage;
class QuestionnairePage;
class RecordPage;
class RestorePage;
class ResultPage;
class SetupPage;
class UnlockPage;

/// The one window. Wires pages together and holds the session; decides nothing about content.
class MainWindow : public ReadingWindow {
  Q_OBJECT
 public:
  /// @param folder store to open, or to make when there is none there yet
  MainWindow(const AppContext& context, QString folder, QWidget* parent = nullptr);
  ~MainWindow() override;
  [[nodiscard]] Session* session() const { return m_session.get(); }
  [[nodiscard]] QWidget* page() const;

 signals:
  /// Another store was chosen; to remember for the next start.
  void folderChanged(const QString& folder);

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  QWidget* makeBar();
  void addShortcuts();
  void showSetup();
  /// @param name who is expected to come back; empty: anybody
  void showUnlock(const QString& name = {});
  void showRestore();
  void begin(store::OpenStore store);
  /// Closes the store; asks nothing. Where a question is open it is left first, and the lock follows once who asked it
  /// has returned.
  void lock();
  /// Lets nothing be seen any more, until `lock`.
  void cover();
  void announceLock(bool soon);
  /// Counts from now how long nobody is there, with the minutes that were settled for this store.
  void startIdle();
  /// Keeps what is still being typed on the open page. False when it could not be kept.
  bool settle();
  /// As `settle`; asks before something that could not be kept is lost.
  bool mayLeave();
  /// Where somebody is, with everything that is typed and not kept. The pages are gone afterwards.
  QJsonObject takeAlong();
  /// For when the same person comes back.
  Status keepPlace(const QJsonObject& place);
  std::optional<QJsonObject> keptPlace();
  /// Opens the page of a place with what was open in it.
  Status openPlace(const QJsonObject& place);
  Result<QWidget*> openPageOfCase(const QString& name, const QJsonObject& place);
  /// Any other; the list of cases where none has this name.
  Result<QWidget*> openPageOfStore(const QString& name);
  /// The same, with what was typed there.
  void showAgain(const QJsonObject& place);
  void dropPages();
  /// Wipes the key.
  void closeStore();
  void showStart();
  void showCases();
  void newCase();
  void showAdmin();
  void showOwnAccount();
  void showEmergency();
  void showBackups();
  void showCase(casefile::CaseId id, CasePage::Place place = CasePage::Place::Overview);
  /// Where the carers of the open case are.
  void showDetails();
  void administer(casefile::RelationshipId relationship, const QString& instrument);
  void openRecord(casefile::AdministrationId id, bool draft);
  /// A form of which only the first page was looked at leaves nothing behind.
  void dropIfUntouched();
  void showConditions(casefile::AdministrationId id);
  /// The form itself: cards for a talk, a list for a questionnaire.
  void showForm(casefile::AdministrationId id, const QString& item = {});
  void showResult(casefile::AdministrationId id);
  void showRecord(casefile::AdministrationId id);
  void back();
  void showHelp();
  /// Shows a page when it could be opened, else says why and stays.
  void showOpened(QWidget* page, const Status& opened);
  /// Says of every page how it is made and where it leads, once.
  void layOutPages();
  void layOutPagesAtTheDoor();
  void layOutPagesOfStore();
  void layOutPagesOfForms();
  void layOutResult();

  InterruptiblePrompts m_prompts;
  AppContext m_context;
  QString m_folder;
  IdleLock m_idle;
  QTimer m_lockSoon;
  QPointer<LockNotice> m_notice;
  /// A place that the store could not take, as on a full disk, and of whom it is.
  struct HeldPlace {
    QString folder;
    casefile::AccountId account = 0;
    Secret content;
  };
  HeldPlace m_held;
  std::unique_ptr<Session> m_session;
  std::unique_ptr<BackupRunner> m_backups; ///< of the session; goes before it
  QWidget* m_bar;
  QPushButton* m_account; ///< with the own name
  BackupLine* m_backupLine;
  QPushButton* m_admin;
  QPushButton* m_lock;
  QStackedWidget* m_pages;
  LazyPage<SetupPage> m_setup;
  LazyPage<UnlockPage> m_unlock;
  LazyPage<RestorePage> m_restore;
  // Those that refer to the session and go with it: `dropPages`.
  LazyPage<CasesPage> m_cases;
  LazyPage<CaseEditPage> m_newCase;
  LazyPage<CasePage> m_case;
  LazyPage<ConditionsPage> m_conditions;
  LazyPage<CardPage> m_cards;
  LazyPage<QuestionnairePage> m_questionnaire;
  LazyPage<ResultPage> m_result;
  LazyPage<RecordPage> m_record;
  LazyPage<AdminPage> m_adminPage;
  LazyPage<OwnAccountPage> m_ownAccount;
  LazyPage<EmergencyPage> m_emergency;
  casefile::AdministrationId m_opened = 0; ///< the record on the pages of an administration
};

} // namespace haven::gui
