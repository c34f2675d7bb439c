#include "gui/admin_page.h"
#include "gui/backup_runner.h"
#include "gui/card_page.h"
#include "gui/case_edit_page.h"
#include "gui/cases_page.h"
#include "gui/conditions_page.h"
#include "gui/emergency_page.h"
#include "gui/kept_page.h"
#include "gui/lock_notice.h"
#include "gui/main_window.h"
#include "gui/own_account_page.h"
#include "gui/questionnaire_page.h"
#include "gui/record_page.h"
#include "gui/result_page.h"
#include "gui/save_line.h"
#include "store/deed.h"
#include "store/settings.h"
#include "text/error_text.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialog>
#include <QJsonDocument>
#include <QPushButton>
#include <QStackedWidget>
#include <QThreadPool>

#include <algorithm>
#include <utility>

// How the window locks, and how one comes back to the same place.

namespace haven::gui {
namespace {

/// Whether something of a place is nowhere else.
bool holdsWork(const QJsonObject& place) {
  return place["refused"].toBool() || !place["drafts"].toObject().isEmpty() || !place["fields"].toObject().isEmpty() ||
         !place["begun"].toObject().isEmpty();
}

/// By the name of a page: whether it is of one case, that has to be opened before it.
bool isOfCase(const QString& page) {
  constexpr const char* kPages[] = {"casePage",          "conditionsPage", "cardPage",
                                    "questionnairePage", "resultPage",     "recordPage"};
  return std::any_of(std::begin(kPages), std::end(kPages), [&](const char* one) { return page == QLatin1String(one); });
}

void emptyClipboard() {
  QClipboard* clipboard = QApplication::clipboard();
  // Without a screen nobody else has a clipboard, and Qt does not call it ours.
  const bool nobodyElse = QGuiApplication::platformName() == QLatin1String("offscreen");
  if (clipboard->ownsClipboard() || nobodyElse) clipboard->clear(QClipboard::Clipboard);
  if (clipboard->ownsSelection()) clipboard->clear(QClipboard::Selection);
}

/// What the disk has no room for is left out of the log: locking goes on.
void noteLock(Session& session) {
  if (auto deed = store::Deed::begin(session.store(), session.context().clock, casefile::Act::OwnAccount,
                                     {store::LogAct::Lock, "session", {}, 0}))
    static_cast<void>(deed->commit());
}

} // namespace

void MainWindow::cover() {
  m_bar->hide();
  m_pages->hide();
  for (QWidget* window : QApplication::topLevelWidgets()) // "Samen invullen"
    if (window != this && window->windowModality() == Qt::ApplicationModal && qobject_cast<QDialog*>(window) == nullptr)
      window->hide();
}

void MainWindow::startIdle() {
  const auto settings = store::readSettings(m_session->store());
  m_idle.start(std::chrono::minutes(settings.value_or(store::StoreSettings{}).idleMinutes));
}

void MainWindow::announceLock(bool soon) {
  delete m_notice;
  QWidget* window = QApplication::activeWindow();
  if (soon) m_notice = new LockNotice(window == nullptr ? this : window);
}

void MainWindow::lock() {
  m_lockSoon.stop();
  if (!m_session) return;
  m_prompts.silence();
  if (m_prompts.isOpen()) return m_lockSoon.start();
  setUpdatesEnabled(false);
  const QString name = QString::fromStdString(m_session->store().account().name);
  const QJsonObject place = takeAlong();
  if (!keepPlace(place))
    m_held = {m_folder, m_session->store().account().id,
              Secret(QJsonDocument(place).toJson(QJsonDocument::Compact).toStdString())};
  closeStore();
  showUnlock(name);
  m_pages->show();
  m_prompts.speak();
  setUpdatesEnabled(true);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_session) return event->accept();
  m_prompts.silence();
  const QJsonObject place = takeAlong();
  m_prompts.speak();
  const Status kept = holdsWork(place) ? keepPlace(place) : Status();
  if (!kept) {
    showAgain(place);
    if (!SaveLine::confirmLoss(m_prompts, this)) return event->ignore();
    dropPages();
  }
  closeStore();
  event->accept();
}

QJsonObject MainWindow::takeAlong() {
  QJsonObject place{
      {"page", page()->objectName()}, {"record", static_cast<qint64>(m_opened)}, {"spot", spotOf(*page())}};
  if (const CasePage* opened = m_case.made(); opened != nullptr) {
    place["case"] = static_cast<qint64>(opened->caseId());
    place["at"] = static_cast<int>(opened->place());
  }
  place["refused"] = !settle();
  place["within"] = gui::openWithin(*page());
  if (const CasePage* opened = m_case.made(); opened != nullptr) place["drafts"] = opened->drafts();
  QJsonObject begun;
  for (auto one = m_prompts.begun().begin(); one != m_prompts.begun().end(); ++one)
    begun[one.key()] = *one;
  place["begun"] = begun;
  const PageFields typed = fieldsOf(*page());
  // What the store fills the same page with is kept; the rest is what has to come along.
  dropPages();
  const bool opened = openPlace(place).has_value();
  place["fields"] = unkept(typed, opened ? fieldsOf(*page()) : PageFields());
  dropPages();
  return place;
}

Status MainWindow::keepPlace(const QJsonObject& place) {
  const QByteArray content = QJsonDocument(place).toJson(QJsonDocument::Compact);
  return store::keepPlace(m_session->store(), place["case"].toInteger(), content.toStdString());
}

std::optional<QJsonObject> MainWindow::keptPlace() {
  const auto kept = store::takePlace(m_session->store());
  std::optional<std::string> content = kept ? *kept : std::nullopt;
  if (m_held.folder == m_folder && m_held.account == m_session->store().account().id)
    content = std::string(std::exchange(m_held, {}).content.view());
  if (!content) return std::nullopt;
  const QJsonDocument read = QJsonDocument::fromJson(QByteArray::fromStdString(*content));
  return read.isObject() ? std::optional(read.object()) : std::nullopt;
}

Status MainWindow::openPlace(const QJsonObject& place) {
  if (const QJsonObject drafts = place["drafts"].toObject(); !drafts.isEmpty()) m_case->giveBack(drafts);
  m_opened = place["record"].toInteger();
  const QString name = place["page"].toString();
  const auto opened = isOfCase(name) ? openPageOfCase(name, place) : openPageOfStore(name);
  if (!opened) return fail(opened.error());
  m_pages->setCurrentWidget(*opened);
  gui::openAgain(**opened, place["within"].toObject());
  return {};
}

Result<QWidget*> MainWindow::openPageOfCase(const QString& name, const QJsonObject& place) {
  Status opened = m_case->open(place["case"].toInteger(), static_cast<CasePage::Place>(place["at"].toInt()));
  if (!opened) return fail(opened.error());
  QWidget* page = m_case.get();
  const auto open = [&](const char* known, const auto& form) {
    if (name != QLatin1String(known)) return;
    opened = form->open(m_opened);
    page = form.get();
  };
  open("conditionsPage", m_conditions);
  open("cardPage", m_cards);
  open("questionnairePage", m_questionnaire);
  open("resultPage", m_result);
  open("recordPage", m_record);
  if (!opened) return fail(opened.error());
  return page;
}

Result<QWidget*> MainWindow::openPageOfStore(const QString& name) {
  if (name == QLatin1String("caseEditPage")) {
    m_newCase->startNew();
    return m_newCase.get();
  }
  if (name == QLatin1String("adminPage")) {
    if (const Status opened = m_adminPage->open(); !opened) return fail(opened.error());
    return m_adminPage.get();
  }
  if (name == QLatin1String("ownAccountPage")) {
    m_ownAccount->open();
    return m_ownAccount.get();
  }
  if (name == QLatin1String("emergencyPage")) {
    m_emergency->start();
    return m_emergency.get();
  }
  m_cases->refresh();
  return m_cases.get();
}

void MainWindow::showAgain(const QJsonObject& place) {
  QMap<QString, QString> begun;
  const QJsonObject texts = place["begun"].toObject();
  for (auto one = texts.begin(); one != texts.end(); ++one)
    begun[one.key()] = one->toString();
  m_prompts.setBegun(begun);
  const Status opened = openPlace(place);
  QWidget nowhere;
  if (!opened) showStart();
  const QStringList left = fillIn(opened ? *page() : nowhere, place["fields"].toObject());
  if (opened) goToSpot(*page(), place["spot"].toObject());
  QStringList words;
  if (!opened) words << text::errorText(opened.error());
  if (opened && !left.isEmpty()) words << tr("What stands there now is newer than what you typed.");
  if (!left.isEmpty()) words << tr("You had typed:") << left;
  if (!words.isEmpty())
    m_context.prompts.tell(this,
                           opened ? tr("Something was changed while Haven was locked")
                                  : tr("Where you were cannot be opened any more"),
                           words.join(QStringLiteral("\n\n")));
}

void MainWindow::closeStore() {
  m_idle.stop();
  delete m_notice;
  if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
  emptyClipboard();
  m_account->setText({});
  noteLock(*m_session);
  QThreadPool::globalInstance()->waitForDone(); // what still runs may read the store
  m_backups.reset();
  m_session.reset();
}

} // namespace haven::gui
