#include "gui/main_window.h"

#include "gui/admin_page.h"
#include "gui/backup_line.h"
#include "gui/backup_runner.h"
#include "gui/card_page.h"
#include "gui/case_edit_page.h"
#include "gui/cases_page.h"
#include "gui/conditions_page.h"
#include "gui/emergency_page.h"
#include "gui/form.h"
#include "gui/help.h"
#include "gui/own_account_page.h"
#include "gui/questionnaire_page.h"
#include "gui/record_page.h"
#include "gui/restore_page.h"
#include "gui/result_page.h"
#include "gui/save_line.h"
#include "gui/setup_page.h"
#include "gui/unlock_page.h"
#include "text/error_text.h"
#include "text/labels.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QThreadPool>

#include <optional>

namespace haven::gui {
namespace {

constexpr int kTryLockMs = 20; // whoever asked something needs no longer to hear that it was left

} // namespace

MainWindow::MainWindow(const AppContext& context, QString folder, QWidget* parent)
    : ReadingWindow(parent),
      m_prompts(context.prompts), m_context{context.clock, context.random,        context.catalogue,
                                            context.plan,  context.interventions, m_prompts},
      m_folder(std::move(folder)), m_idle(context.clock, this), m_bar(nullptr),
      m_account(makeButton({}, "accountButton", ButtonRank::Quiet)), m_backupLine(new BackupLine),
      m_admin(makeButton(tr("Administration"), "adminButton", ButtonRank::Quiet)),
      m_lock(makeButton(tr("Lock"), "lockButton", ButtonRank::Quiet)), m_pages(new QStackedWidget) {
  setObjectName(QStringLiteral("mainWindow"));
  setWindowTitle(QStringLiteral("Haven")); // never a name: titles show in task lists and screen shares
  setMinimumSize(1024, 700);
  resize(1366, 768);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_bar = makeBar();
  layout->addWidget(m_bar);
  layout->addWidget(m_pages, 1);
  addShortcuts();
  layOutPages();
  m_lockSoon.setInterval(kTryLockMs);
  connect(&m_lockSoon, &QTimer::timeout, this, &MainWindow::lock);
  connect(&m_idle, &IdleLock::announced, this, &MainWindow::announceLock);
  connect(&m_idle, &IdleLock::lockWanted, this, &MainWindow::cover);
  connect(&m_idle, &IdleLock::lockWanted, this, &MainWindow::lock, Qt::QueuedConnection);
  if (store::isStore(m_folder.toStdString()))
    showUnlock();
  else
    showSetup();
}

MainWindow::~MainWindow() {
  // Pages refer to the session and to what makes its backups, and so does what still runs: they go first.
  delete m_pages;
  QThreadPool::globalInstance()->waitForDone();
}

QWidget* MainWindow::page() const {
  return m_pages->currentWidget();
}

QWidget* MainWindow::makeBar() {
  auto* bar = new QFrame;
  bar->setProperty("look", "header");
  auto* line = new QHBoxLayout(bar);
  line->setContentsMargins(theme::kSpace32, theme::kSpace4, theme::kSpace24, theme::kSpace4);
  auto* brand = makeText(QStringLiteral("Haven"), theme::TextSize::Lead);
  brand->setProperty("tone", "accent");
  QFont heavy = brand->font();
  heavy.setWeight(QFont::DemiBold);
  brand->setFont(heavy);
  line->addWidget(brand);
  line->addStretch();
  connect(m_backupLine, &BackupLine::pageWanted, this, &MainWindow::showBackups);
  line->addWidget(m_backupLine);
  connect(m_account, &QPushButton::clicked, this, [this] {
    if (m_session && mayLeave()) showOwnAccount();
  });
  line->addWidget(m_account);
  connect(m_admin, &QPushButton::clicked, this, [this] {
    if (m_session && mayLeave()) showAdmin();
  });
  line->addWidget(m_admin);
  m_lock->setToolTip(tr("Ctrl+L"));
  m_lock->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where one comes back to
  connect(m_lock, &QPushButton::clicked, this, &MainWindow::lock);
  line->addWidget(m_lock);
  return bar;
}

void MainWindow::addShortcuts() {
  const auto on = [this](const QKeySequence& keys, auto act) {
    connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
  };
  on(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { lock(); });
  on(QKeySequence::Find, [this] {
    if (m_session && page() == m_case && m_case->find()) return;
    if (m_session && mayLeave()) showCases();
  });
  on(QKeySequence::New, [this] {
    if (m_session && mayLeave()) newCase();
  });
  on(QKeySequence::Print, [this] {
    if (m_session && page() == m_case) m_case->showReport();
  });
  on(QKeySequence::HelpContents, [this] { showHelp(); });
  on(QKeySequence(Qt::Key_Escape), [this] { back(); });
}

void MainWindow::showSetup() {
  m_bar->hide();
  m_setup->start(m_folder);
  m_pages->setCurrentWidget(m_setup.get());
}

void MainWindow::showUnlock(const QString& name) {
  m_bar->hide();
  m_unlock->start(m_folder, name);
  m_pages->setCurrentWidget(m_unlock.get());
}

void MainWindow::showRestore() {
  m_bar->hide();
  m_restore->start();
  m_pages->setCurrentWidget(m_restore.get());
}

void MainWindow::begin(store::OpenStore store) {
  m_session = std::make_unique<Session>(m_context, std::move(store));
  const casefile::Account& account = m_session->store().account();
  m_account->setText(QStringLiteral("%1, %2").arg(QString::fromStdString(account.name), text::label(account.role)));
  m_account->setAccessibleName(tr("My account: %1").arg(m_account->text()));
  m_backups = std::make_unique<BackupRunner>(*m_session);
  m_backupLine->follow(m_backups.get());
  m_bar->show();
  startIdle();
  if (const auto place = keptPlace())
    showAgain(*place);
  else
    showStart();
  m_backups->watch();
}

void MainWindow::showStart() {
  // Whoever only looks after the store sees no cases.
  if (casefile::mayDo(m_session->store().account(), casefile::Act::Search))
    showCases();
  else
    showAdmin();
}

bool MainWindow::settle() {
  if (QWidget* focused = QApplication::focusWidget()) focused->clearFocus(); // lets fields keep what was typed
  return page() == m_conditions      ? m_conditions->settle()
         : page() == m_cards         ? m_cards->settle()
         : page() == m_questionnaire ? m_questionnaire->settle()
         : page() == m_result        ? m_result->settle()
         : page() == m_adminPage     ? m_adminPage->settle()
         : page() == m_case          ? m_case->settle()
                                     : true;
}

bool MainWindow::mayLeave() {
  if (!m_session) return true;
  if (page() == m_adminPage && !m_adminPage->mayLeave()) return false;
  if (!settle()) return SaveLine::confirmLoss(m_context.prompts, this);
  if (page() == m_conditions) dropIfUntouched();
  return true;
}

void MainWindow::showCases() {
  if (!casefile::mayDo(m_session->store().account(), casefile::Act::Search)) return showAdmin();
  m_cases->refresh();
  m_pages->setCurrentWidget(m_cases.get());
  m_cases->focusSearch();
}

void MainWindow::newCase() {
  if (!casefile::mayDo(m_session->store().account(), casefile::Act::OpenCase)) return;
  m_newCase->startNew();
  m_pages->setCurrentWidget(m_newCase.get());
}

void MainWindow::showAdmin() {
  showOpened(m_adminPage.get(), m_adminPage->open());
}

void MainWindow::showOwnAccount() {
  m_pages->setCurrentWidget(m_ownAccount.get());
  m_ownAccount->open();
}

void MainWindow::showEmergency() {
  m_pages->setCurrentWidget(m_emergency.get());
  m_emergency->start();
}

void MainWindow::showBackups() {
  if (m_session && mayLeave()) showOpened(m_adminPage.get(), m_adminPage->open(AdminPage::Place::Backup));
}

void MainWindow::showCase(casefile::CaseId id, CasePage::Place place) {
  showOpened(m_case.get(), m_case->open(id, place));
}

void MainWindow::showDetails() {
  showCase(m_case->caseId(), CasePage::Place::Details);
}

void MainWindow::administer(casefile::RelationshipId relationship, const QString& instrument) {
  const auto definition = m_session->instrumentFor(instrument.toStdString());
  if (!definition) return showOpened(m_case.get(), fail(definition.error()));
  const auto begun = m_session->cases().beginAdministration(relationship, *definition, m_session->today());
  if (!begun) return showOpened(m_case.get(), fail(begun.error()));
  showConditions(*begun);
}

void MainWindow::openRecord(casefile::AdministrationId id, bool draft) {
  if (!draft) return showRecord(id);
  const auto administration = m_session->cases().loadAdministration(id);
  if (!administration) return showOpened(m_case.get(), fail(administration.error()));
  if (administration->begun)
    showForm(id);
  else
    showConditions(id);
}

void MainWindow::dropIfUntouched() {
  const auto left = m_session->cases().loadAdministration(m_opened);
  const bool untouched = left && !left->isFinal() && !left->begun && !left->corrects &&
                         left->conditions == casefile::Conditions{} && left->date == m_session->today();
  if (!untouched) return;
  if (const Status gone = m_session->cases().discardDraft(m_opened); !gone)
    m_context.prompts.tell(this, tr("This did not work"), text::errorText(gone.error()));
}

void MainWindow::showConditions(casefile::AdministrationId id) {
  m_opened = id;
  showOpened(m_conditions.get(), m_conditions->open(id));
}

void MainWindow::showForm(casefile::AdministrationId id, const QString& item) {
  m_opened = id;
  const auto record = m_session->cases().loadAdministration(id);
  if (!record) return showOpened(m_case.get(), fail(record.error()));
  const auto instrument = m_session->instrumentOf(*record);
  if (!instrument) return showOpened(m_case.get(), fail(instrument.error()));
  if (instrument->isQuestionnaire()) return showOpened(m_questionnaire.get(), m_questionnaire->open(id, item));
  showOpened(m_cards.get(), m_cards->open(id, item));
}

void MainWindow::showResult(casefile::AdministrationId id) {
  m_opened = id;
  showOpened(m_result.get(), m_result->open(id));
}

void MainWindow::showRecord(casefile::AdministrationId id) {
  m_opened = id;
  showOpened(m_record.get(), m_record->open(id));
}

void MainWindow::showOpened(QWidget* page, const Status& opened) {
  if (opened) return m_pages->setCurrentWidget(page);
  m_context.prompts.tell(this, tr("This did not work"), text::errorText(opened.error()));
}

void MainWindow::back() {
  if (!m_session || !mayLeave()) return;
  if (page() == m_cases) return m_cases->focusSearch();
  if (page() == m_adminPage && m_adminPage->back()) return;
  if (page() == m_case && m_case->back()) return;
  if (page() == m_newCase || page() == m_case || page() == m_adminPage || page() == m_ownAccount ||
      page() == m_emergency)
    return showCases();
  // A record is left for the place it was opened from.
  showCase(m_case->caseId(), page() == m_record ? m_case->place() : CasePage::Place::Overview);
}

void MainWindow::showHelp() {
  const QString place = m_session && page() == m_case        ? m_case->helpName()
                        : m_session && page() == m_adminPage ? m_adminPage->helpName()
                                                             : page()->objectName();
  std::optional<instruments::Instrument> instrument;
  if (m_session && (page() == m_conditions || page() == m_cards || page() == m_questionnaire || page() == m_result ||
                    page() == m_record))
    if (const auto record = m_session->cases().loadAdministration(m_opened))
      if (auto definition = m_session->instrumentOf(*record)) instrument = std::move(*definition);
  const PageHelp help = helpFor(place, instrument ? &*instrument : nullptr);
  m_context.prompts.tell(this, help.title, help.text);
}

} // namespace haven::gui
