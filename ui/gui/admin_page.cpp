#include "gui/admin_page.h"

#include "gui/accounts_page.h"
#include "gui/backup_page.h"
#include "gui/backup_runner.h"
#include "gui/barred_place.h"
#include "gui/form.h"
#include "gui/log_page.h"
#include "gui/numbers_page.h"
#include "gui/overlay_page.h"
#include "gui/pack_editor.h"
#include "gui/pack_faults_page.h"
#include "gui/packs_page.h"
#include "gui/retention_page.h"
#include "gui/settings_page.h"
#include "store/deed.h"
#include "text/error_text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace haven::gui {

using casefile::Act;

AdminPage::AdminPage(Session& session, BackupRunner& backups, QWidget* parent)
    : QWidget(parent), m_session(&session), m_choices(new QButtonGroup(this)), m_pages(new QStackedWidget) {
  setObjectName(QStringLiteral("adminPage"));
  layOutPackPages();
  layOutPlaces(backups);
  m_places = makePlaces();
  auto* body = new QHBoxLayout(this);
  body->setContentsMargins(0, 0, 0, 0);
  body->setSpacing(0);
  body->addWidget(m_places);
  body->addWidget(m_pages, 1);
}

void AdminPage::layOutPackPages() {
  using Purpose = PackCheckPage::Purpose;
  m_packs.comesFrom(*m_pages, [this] {
    auto* page = new PacksPage(*m_session);
    connect(page, &PacksPage::faultsFound, this, &AdminPage::showFaults);
    connect(page, &PacksPage::draftWanted, this, &AdminPage::showDraft);
    connect(page, &PacksPage::viewWanted, this, [this](const QString& hash) { showPack(hash, Purpose::View); });
    connect(page, &PacksPage::checkWanted, this, [this](const QString& hash) { showPack(hash, Purpose::Check); });
    return page;
  });
  m_editor.comesFrom(*m_pages, [this] {
    auto* page = new PackEditor(*m_session);
    connect(page, &PackEditor::left, this, &AdminPage::showPacks);
    connect(page, &PackEditor::finished, this, [this](const QString& hash, const QString& version) {
      showPacks();
      m_packs->select(hash.toStdString());
      m_packs->tell(tr("Version %1 is added. A second person lays it beside the manual before it can be used: “Have it "
                       "checked”.")
                        .arg(version));
    });
    return page;
  });
  m_check.comesFrom(*m_pages, [this] {
    auto* page = new PackCheckPage(*m_session);
    connect(page, &PackCheckPage::left, this, &AdminPage::showPacks);
    connect(page, &PackCheckPage::confirmed, this, [this](const QString& hash) {
      showPacks();
      m_packs->select(hash.toStdString());
      m_packs->tell(tr("The check is recorded. The pack can be put in use."));
    });
    return page;
  });
  m_faults.comesFrom(*m_pages, [this] {
    auto* page = new PackFaultsPage(*m_session);
    connect(page, &PackFaultsPage::left, this, &AdminPage::showPacks);
    connect(page, &PackFaultsPage::mendWanted, this, [this] {
      if (m_mendable) m_packs->beginDraft(*m_mendable);
    });
    return page;
  });
}

void AdminPage::layOutPlaces(BackupRunner& backups) {
  m_overlay.comesFrom(*m_pages, [this] { return new OverlayPage(*m_session); });
  m_barred.comesFrom(*m_pages, [] { return new BarredPlace; });
  const auto add = [this](Place place, const char* button, const QString& words, std::optional<Act> act,
                          std::function<AdminPlace*()> make) {
    m_listed.push_back({place, button, words, act});
    if (make) m_listed.back().page.comesFrom(*m_pages, std::move(make));
  };
  add(Place::Packs, "placePacks", tr("Licence packs"), {}, {});
  add(Place::Overlay, "placeOverlay", tr("Own list of help"), {}, {});
  add(Place::Accounts, "placeAccounts", tr("Accounts and teams"), Act::ManageAccounts, [this, &backups] {
    auto* page = new AccountsPage(*m_session);
    connect(page, &AccountsPage::rewriting, &backups, &BackupRunner::cancel);
    return page;
  });
  add(Place::Backup, "placeBackup", tr("Backup"), Act::Backup,
      [this, &backups] { return new BackupPage(*m_session, backups); });
  add(Place::Log, "placeLog", tr("Access log"), Act::SeeLog, [this] { return new LogPage(*m_session); });
  add(Place::Retention, "placeRetention", tr("Keeping and destroying"), Act::SeeRetention,
      [this] { return new RetentionPage(*m_session); });
  add(Place::Numbers, "placeNumbers", tr("Numbers"), Act::SeeNumbers, [this] { return new NumbersPage(*m_session); });
  add(Place::Settings, "placeSettings", tr("Settings"), {}, [this] {
    auto* page = new SettingsPage(*m_session);
    connect(page, &SettingsPage::settingsChanged, this, &AdminPage::settingsChanged);
    return page;
  });
}

QWidget* AdminPage::makePlaces() {
  auto* panel = new QFrame;
  panel->setFixedWidth(228);
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(theme::kSpace16, theme::kSpace24, theme::kSpace8, theme::kSpace16);
  column->setSpacing(theme::kSpace4);
  for (const Listed& one : m_listed) {
    QPushButton* button = makeButton(one.words, one.button, ButtonRank::Place);
    const Status may = mayOpen(one);
    if (!may) {
      button->setProperty("barred", true); // it opens all the same, to say who may
      button->setAccessibleDescription(text::errorText(may.error()));
    }
    m_choices->addButton(button);
    connect(button, &QPushButton::clicked, this, [this, place = one.place] { show(place); });
    column->addWidget(button);
  }
  column->addStretch();
  QPushButton* back = makeButton(tr("All cases"), "adminToCases", ButtonRank::Quiet);
  connect(back, &QPushButton::clicked, this, &AdminPage::left);
  column->addWidget(back, 0, Qt::AlignLeft);
  back->setVisible(casefile::mayDo(m_session->store().account(), Act::Search)); // else there are none to go to
  return panel;
}

const AdminPage::Listed& AdminPage::listed(Place place) const {
  return *std::find_if(m_listed.begin(), m_listed.end(), [&](const Listed& one) { return one.place == place; });
}

Status AdminPage::mayOpen(const Listed& one) const {
  return one.act ? store::mayNow(m_session->store(), m_session->context().clock, *one.act) : Status();
}

Status AdminPage::open(Place place) {
  const Listed& chosen = listed(place);
  if (Status opened = openPage(chosen); !opened) return opened;
  m_open = place;
  m_within.clear();
  m_places->show();
  mark(place);
  m_pages->currentWidget()->setFocus();
  return {};
}

Status AdminPage::openPage(const Listed& chosen) {
  const Status may = mayOpen(chosen);
  if (!may) {
    m_barred->show(chosen.words, text::errorText(may.error()));
    m_pages->setCurrentWidget(m_barred.get());
    return {};
  }
  if (chosen.place == Place::Packs) {
    if (Status read = m_packs->refresh(); !read) return read;
    m_packs->tell({});
    m_pages->setCurrentWidget(m_packs.get());
    return {};
  }
  if (chosen.place == Place::Overlay) {
    if (Status read = m_overlay->refresh(); !read) return read;
    m_overlay->tell({});
    m_pages->setCurrentWidget(m_overlay.get());
    return {};
  }
  AdminPlace* page = chosen.page.get();
  while (page->back()) {
  }
  page->tell({});
  if (Status read = page->refresh(); !read) return read;
  m_pages->setCurrentWidget(page);
  return {};
}

bool AdminPage::mayLeave() {
  auto* place = dynamic_cast<AdminPlace*>(m_pages->currentWidget());
  return place == nullptr || place->mayLeave();
}

void AdminPage::show(Place place) {
  if (!mayLeave()) return mark(m_open);
  const Status opened = open(place);
  if (opened) return;
  mark(m_open); // what is still on screen
  m_session->prompts().tell(this, tr("This did not work"), text::errorText(opened.error()));
}

void AdminPage::mark(Place place) {
  m_places->findChild<QPushButton*>(QLatin1String(listed(place).button))->setChecked(true);
  keepTabOnChecked(*m_choices);
}

bool AdminPage::back() {
  QWidget* now = m_pages->currentWidget();
  if (now == m_faults || now == m_editor || now == m_check) {
    showPacks();
    return true;
  }
  auto* place = dynamic_cast<AdminPlace*>(now);
  return place != nullptr && place->back();
}

bool AdminPage::settle() {
  return m_pages->currentWidget() != m_editor || m_editor->settle();
}

QString AdminPage::helpName() const {
  return m_pages->currentWidget() == m_barred ? QString::fromLatin1(listed(m_open).button)
                                              : m_pages->currentWidget()->objectName();
}

void AdminPage::showPacks() {
  show(Place::Packs);
}

QString AdminPage::openWithin() const {
  return m_within.isEmpty() ? QString::fromLatin1(listed(m_open).button) : m_within;
}

void AdminPage::openAgain(const QString& what) {
  const QString kind = what.section(QLatin1Char(' '), 0, 0);
  const QString id = what.section(QLatin1Char(' '), 1);
  if (kind == QLatin1String("draft")) return showDraft(id.toLongLong());
  if (kind == QLatin1String("view")) return showPack(id, PackCheckPage::Purpose::View);
  if (kind == QLatin1String("check")) return showPack(id, PackCheckPage::Purpose::Check);
  const auto place = std::find_if(m_listed.begin(), m_listed.end(),
                                  [&](const Listed& one) { return kind == QLatin1String(one.button); });
  if (place != m_listed.end()) show(place->place);
}

void AdminPage::showDraft(store::PackDraftId draft) {
  if (const Status opened = m_editor->open(draft); !opened)
    return m_session->prompts().tell(this, tr("This did not work"), text::errorText(opened.error()));
  m_places->hide(); // the steps of the editor stand there
  m_within = QStringLiteral("draft %1").arg(draft);
  m_pages->setCurrentWidget(m_editor.get());
}

void AdminPage::showPack(const QString& hash, PackCheckPage::Purpose purpose) {
  if (const Status opened = m_check->open(hash.toStdString(), purpose); !opened)
    return m_session->prompts().tell(this, tr("This did not work"), text::errorText(opened.error()));
  m_within = (purpose == PackCheckPage::Purpose::View ? QStringLiteral("view ") : QStringLiteral("check ")) + hash;
  m_pages->setCurrentWidget(m_check.get());
}

void AdminPage::showFaults(const PackFile& file) {
  m_mendable = file.mendable;
  m_faults->show(file);
  m_pages->setCurrentWidget(m_faults.get());
}

} // namespace haven::gui
