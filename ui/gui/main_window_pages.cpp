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
#include "gui/result_page.h"

#include <QStackedWidget>

// The pages of an open store, and where each of them leads.

namespace haven::gui {

void MainWindow::makePages() {
  m_cases = new CasesPage(*m_session);
  m_newCase = new CaseEditPage(*m_session);
  m_case = new CasePage(*m_session);
  m_conditions = new ConditionsPage(*m_session);
  m_cards = new CardPage(*m_session);
  m_questionnaire = new QuestionnairePage(*m_session);
  m_result = new ResultPage(*m_session);
  m_record = new RecordPage(*m_session);
  m_adminPage = new AdminPage(*m_session, *m_backups);
  m_ownAccount = new OwnAccountPage(*m_session);
  m_emergency = new EmergencyPage(*m_session);
  for (QWidget* page : sessionPages())
    m_pages->addWidget(page);

  connect(m_cases, &CasesPage::caseWanted, this, [this](qint64 id) { showCase(id); });
  connect(m_cases, &CasesPage::followUpWanted, this, [this](qint64 id) {
    showCase(id, CasePage::Place::After);
    if (page() == m_case) m_case->showField({"after", "follow-up", "next-look", {}});
  });
  connect(m_cases, &CasesPage::newCaseWanted, this, &MainWindow::newCase);
  connect(m_cases, &CasesPage::emergencyWanted, this, &MainWindow::showEmergency);
  connect(m_emergency, &EmergencyPage::opened, this, [this](qint64 id) { showCase(id); });
  connect(m_emergency, &EmergencyPage::left, this, &MainWindow::showCases);
  connect(m_ownAccount, &OwnAccountPage::left, this, &MainWindow::showStart);
  connect(m_cases, &CasesPage::backupsWanted, this, &MainWindow::showBackups);
  connect(m_adminPage, &AdminPage::left, this, &MainWindow::showCases);
  connect(m_adminPage, &AdminPage::settingsChanged, this, &MainWindow::startIdle);
  connect(m_case, &CasePage::gone, this, [this](const QString& message) {
    showCases();
    m_cases->tell(message);
  });
  connect(m_newCase, &CaseEditPage::made, this, [this](qint64 id) { showCase(id); });
  connect(m_newCase, &CaseEditPage::left, this, &MainWindow::showCases);
  connect(m_case, &CasePage::left, this, [this] {
    if (mayLeave()) showCases();
  });
  connect(m_case, &CasePage::administrationWanted, this, &MainWindow::administer);
  connect(m_case, &CasePage::recordWanted, this, &MainWindow::openRecord);
  const auto toCase = [this] { showCase(m_case->caseId()); };
  connect(m_conditions, &ConditionsPage::begun, this, [this](qint64 id) { showForm(id); });
  connect(m_conditions, &ConditionsPage::left, this, [this] {
    dropIfUntouched();
    showCase(m_case->caseId());
  });
  connect(m_cards, &CardPage::left, this, toCase);
  connect(m_cards, &CardPage::resultWanted, this, &MainWindow::showResult);
  connect(m_cards, &CardPage::conditionsWanted, this, &MainWindow::showConditions);
  connect(m_questionnaire, &QuestionnairePage::left, this, toCase);
  connect(m_questionnaire, &QuestionnairePage::resultWanted, this, &MainWindow::showResult);
  connect(m_questionnaire, &QuestionnairePage::conditionsWanted, this, &MainWindow::showConditions);
  connect(m_result, &ResultPage::left, this, toCase);
  connect(m_result, &ResultPage::cardWanted, this, &MainWindow::showForm);
  connect(m_result, &ResultPage::conditionsWanted, this, &MainWindow::showConditions);
  connect(m_questionnaire, &QuestionnairePage::adminWanted, this, &MainWindow::showAdmin);
  connect(m_result, &ResultPage::adminWanted, this, &MainWindow::showAdmin);
  connect(m_record, &RecordPage::adminWanted, this, &MainWindow::showAdmin);
  const auto toDetails = [this] { showCase(m_case->caseId(), CasePage::Place::Details); };
  connect(m_conditions, &ConditionsPage::detailsWanted, this, toDetails);
  connect(m_result, &ResultPage::detailsWanted, this, toDetails);
  connect(m_record, &RecordPage::detailsWanted, this, toDetails);
  connect(m_result, &ResultPage::completed, this, &MainWindow::showRecord);
  connect(m_record, &RecordPage::left, this, [this] { showCase(m_case->caseId(), m_case->place()); });
  connect(m_record, &RecordPage::recordWanted, this, &MainWindow::showRecord);
  connect(m_record, &RecordPage::correctionBegun, this, [this](qint64 id) { showForm(id); });
  connect(m_record, &RecordPage::reportWanted, this, [this] { showCase(m_case->caseId(), CasePage::Place::Report); });
}

std::array<QWidget*, 11> MainWindow::sessionPages() const {
  return {m_cases,  m_newCase, m_case,      m_conditions, m_cards,    m_questionnaire,
          m_result, m_record,  m_adminPage, m_ownAccount, m_emergency};
}

} // namespace haven::gui
