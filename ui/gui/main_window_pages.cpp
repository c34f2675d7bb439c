#include "base/freed_memory.h"
#include "gui/admin_page.h"
#include "gui/card_page.h"
#include "gui/case_edit_page.h"
#include "gui/cases_page.h"
#include "gui/conditions_page.h"
#include "gui/emergency_page.h"
#include "gui/main_window.h"
#include "gui/own_account_page.h"
#include "gui/questionnaire_page.h"
#include "gui/record_page.h"
#include "gui/restore_page.h"
#include "gui/result_page.h"
#include "gui/setup_page.h"
#include "gui/unlock_page.h"
#include "text/utf8.h"

#include <QStackedWidget>

// The pages, each made when it is first opened, and where each of them leads.

namespace haven::gui {

void MainWindow::layOutPages() {
  layOutPagesAtTheDoor();
  layOutPagesOfStore();
  layOutPagesOfForms();
  layOutResult();
}

void MainWindow::layOutPagesAtTheDoor() {
  m_setup.comesFrom(*m_pages, [this] {
    auto* page = new SetupPage(m_context);
    connect(page, &SetupPage::finished, this, [this] {
      auto store = m_setup->takeStore();
      if (!store) return;
      m_folder = QString::fromStdString(store->folder().string());
      emit folderChanged(m_folder);
      begin(std::move(*store));
    });
    connect(page, &SetupPage::restoreWanted, this, &MainWindow::showRestore);
    connect(page, &SetupPage::useExisting, this, [this](const QString& folder) {
      m_folder = folder;
      emit folderChanged(folder);
      showUnlock();
    });
    return page;
  });
  m_unlock.comesFrom(*m_pages, [this] {
    auto* page = new UnlockPage(m_context);
    connect(page, &UnlockPage::opened, this, [this] {
      if (auto store = m_unlock->takeStore()) begin(std::move(*store));
    });
    connect(page, &UnlockPage::folderChanged, this, [this](const QString& folder) {
      m_folder = folder;
      emit folderChanged(folder);
    });
    connect(page, &UnlockPage::newStoreWanted, this, &MainWindow::showSetup);
    connect(page, &UnlockPage::restoreWanted, this, &MainWindow::showRestore);
    return page;
  });
  m_restore.comesFrom(*m_pages, [this] {
    auto* page = new RestorePage(m_context);
    connect(page, &RestorePage::left, this, [this] {
      if (store::isStore(m_folder.toStdString()))
        showUnlock();
      else
        showSetup();
    });
    connect(page, &RestorePage::restored, this, [this] {
      auto store = m_restore->takeStore();
      if (!store) return;
      m_folder = text::from(store->folder().string());
      emit folderChanged(m_folder);
      begin(std::move(*store));
    });
    return page;
  });
}

void MainWindow::layOutPagesOfStore() {
  m_cases.comesFrom(*m_pages, [this] {
    auto* page = new CasesPage(*m_session);
    connect(page, &CasesPage::caseWanted, this, [this](qint64 id) { showCase(id); });
    connect(page, &CasesPage::followUpWanted, this, [this](qint64 id) {
      showCase(id, CasePage::Place::After);
      if (this->page() == m_case) m_case->showField({"after", "follow-up", "next-look", {}});
    });
    connect(page, &CasesPage::conclusionWanted, this, [this](qint64 id) {
      showCase(id, CasePage::Place::Step2);
      if (this->page() == m_case) m_case->showField({"step-2", "decision-conclude-step-2", "", {}});
    });
    connect(page, &CasesPage::newCaseWanted, this, &MainWindow::newCase);
    connect(page, &CasesPage::emergencyWanted, this, &MainWindow::showEmergency);
    connect(page, &CasesPage::backupsWanted, this, &MainWindow::showBackups);
    return page;
  });
  m_newCase.comesFrom(*m_pages, [this] {
    auto* page = new CaseEditPage(*m_session);
    connect(page, &CaseEditPage::made, this, [this](qint64 id) { showCase(id); });
    connect(page, &CaseEditPage::left, this, &MainWindow::showCases);
    return page;
  });
  m_case.comesFrom(*m_pages, [this] {
    auto* page = new CasePage(*m_session);
    connect(page, &CasePage::gone, this, [this](const QString& message) {
      showCases();
      m_cases->tell(message);
    });
    connect(page, &CasePage::left, this, [this] {
      if (mayLeave()) showCases();
    });
    connect(page, &CasePage::administrationWanted, this, &MainWindow::administer);
    connect(page, &CasePage::recordWanted, this, &MainWindow::openRecord);
    return page;
  });
  m_adminPage.comesFrom(*m_pages, [this] {
    auto* page = new AdminPage(*m_session, *m_backups);
    connect(page, &AdminPage::left, this, &MainWindow::showCases);
    connect(page, &AdminPage::settingsChanged, this, &MainWindow::startIdle);
    return page;
  });
  m_ownAccount.comesFrom(*m_pages, [this] {
    auto* page = new OwnAccountPage(*m_session);
    connect(page, &OwnAccountPage::left, this, &MainWindow::showStart);
    return page;
  });
  m_emergency.comesFrom(*m_pages, [this] {
    auto* page = new EmergencyPage(*m_session);
    connect(page, &EmergencyPage::opened, this, [this](qint64 id) { showCase(id); });
    connect(page, &EmergencyPage::left, this, &MainWindow::showCases);
    return page;
  });
}

void MainWindow::layOutPagesOfForms() {
  const auto toCase = [this] { showCase(m_case->caseId()); };
  m_conditions.comesFrom(*m_pages, [this] {
    auto* page = new ConditionsPage(*m_session);
    connect(page, &ConditionsPage::begun, this, [this](qint64 id) { showForm(id); });
    connect(page, &ConditionsPage::left, this, [this] {
      dropIfUntouched();
      showCase(m_case->caseId());
    });
    connect(page, &ConditionsPage::detailsWanted, this, &MainWindow::showDetails);
    return page;
  });
  m_cards.comesFrom(*m_pages, [this, toCase] {
    auto* page = new CardPage(*m_session);
    connect(page, &CardPage::left, this, toCase);
    connect(page, &CardPage::resultWanted, this, &MainWindow::showResult);
    connect(page, &CardPage::conditionsWanted, this, &MainWindow::showConditions);
    return page;
  });
  m_questionnaire.comesFrom(*m_pages, [this, toCase] {
    auto* page = new QuestionnairePage(*m_session);
    connect(page, &QuestionnairePage::left, this, toCase);
    connect(page, &QuestionnairePage::resultWanted, this, &MainWindow::showResult);
    connect(page, &QuestionnairePage::conditionsWanted, this, &MainWindow::showConditions);
    connect(page, &QuestionnairePage::adminWanted, this, &MainWindow::showAdmin);
    return page;
  });
}

void MainWindow::layOutResult() {
  m_result.comesFrom(*m_pages, [this] {
    auto* page = new ResultPage(*m_session);
    connect(page, &ResultPage::left, this, [this] { showCase(m_case->caseId()); });
    connect(page, &ResultPage::cardWanted, this, &MainWindow::showForm);
    connect(page, &ResultPage::conditionsWanted, this, &MainWindow::showConditions);
    connect(page, &ResultPage::adminWanted, this, &MainWindow::showAdmin);
    connect(page, &ResultPage::detailsWanted, this, &MainWindow::showDetails);
    connect(page, &ResultPage::completed, this, &MainWindow::showRecord);
    return page;
  });
  m_record.comesFrom(*m_pages, [this] {
    auto* page = new RecordPage(*m_session);
    connect(page, &RecordPage::adminWanted, this, &MainWindow::showAdmin);
    connect(page, &RecordPage::detailsWanted, this, &MainWindow::showDetails);
    connect(page, &RecordPage::left, this, [this] { showCase(m_case->caseId(), m_case->place()); });
    connect(page, &RecordPage::recordWanted, this, &MainWindow::showRecord);
    connect(page, &RecordPage::correctionBegun, this, [this](qint64 id) { showForm(id); });
    connect(page, &RecordPage::reportWanted, this, [this] { showCase(m_case->caseId(), CasePage::Place::Report); });
    return page;
  });
}

void MainWindow::dropPages() {
  m_cases.drop();
  m_newCase.drop();
  m_case.drop();
  m_conditions.drop();
  m_cards.drop();
  m_questionnaire.drop();
  m_result.drop();
  m_record.drop();
  m_adminPage.drop();
  m_ownAccount.drop();
  m_emergency.drop();
  returnFreedMemory();
}

} // namespace haven::gui
