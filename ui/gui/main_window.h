#pragma once

#include "gui/case_page.h"
#include "gui/session.h"

#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace haven::gui {

class AdminPage;
class CardPage;
class CasesPage;
class CaseEditPage;
class ConditionsPage;
class QuestionnairePage;
class RecordPage;
class ResultPage;
class SetupPage;
class UnlockPage;

/// The one window. Wires pages together and holds the session; decides nothing about content.
class MainWindow : public QWidget {
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
  void showUnlock();
  void begin(store::OpenStore store);
  void lock();
  /// Keeps what is still being typed on the open page; asks before something that could not be kept is lost.
  bool mayLeave();
  /// As `mayLeave`, before the store is closed: what is written and not signed does not outlive that.
  bool mayClose();
  /// Those that refer to the session and go with it.
  [[nodiscard]] std::array<QWidget*, 9> sessionPages() const;
  void showCases();
  void newCase();
  void showAdmin();
  void showCase(casefile::CaseId id, CasePage::Place place = CasePage::Place::Overview);
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
  void makePages();

  AppContext m_context;
  QString m_folder;
  std::unique_ptr<Session> m_session;
  QWidget* m_bar;
  QLabel* m_account;
  QPushButton* m_admin;
  QPushButton* m_lock;
  QStackedWidget* m_pages;
  SetupPage* m_setup = nullptr;
  UnlockPage* m_unlock = nullptr;
  CasesPage* m_cases = nullptr;
  CaseEditPage* m_newCase = nullptr;
  CasePage* m_case = nullptr;
  ConditionsPage* m_conditions = nullptr;
  CardPage* m_cards = nullptr;
  QuestionnairePage* m_questionnaire = nullptr;
  ResultPage* m_result = nullptr;
  RecordPage* m_record = nullptr;
  AdminPage* m_adminPage = nullptr;
  casefile::AdministrationId m_opened = 0; ///< the record on the pages of an administration
};

} // namespace haven::gui
