#include "gui/admin_page.h"

#include "gui/form.h"
#include "gui/overlay_page.h"
#include "gui/pack_editor.h"
#include "gui/pack_faults_page.h"
#include "gui/packs_page.h"
#include "text/error_text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QStackedWidget>

namespace haven::gui {

AdminPage::AdminPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_choices(new QButtonGroup(this)), m_places(makePlaces()),
      m_pages(new QStackedWidget), m_packs(new PacksPage(session)), m_faults(new PackFaultsPage(session)),
      m_editor(new PackEditor(session)), m_check(new PackCheckPage(session)), m_overlay(new OverlayPage(session)) {
  setObjectName(QStringLiteral("adminPage"));
  auto* body = new QHBoxLayout(this);
  body->setContentsMargins(0, 0, 0, 0);
  body->setSpacing(0);
  body->addWidget(m_places);
  body->addWidget(m_pages, 1);
  m_pages->addWidget(m_packs);
  m_pages->addWidget(m_faults);
  m_pages->addWidget(m_editor);
  m_pages->addWidget(m_check);
  m_pages->addWidget(m_overlay);
  connect(m_packs, &PacksPage::faultsFound, this, &AdminPage::showFaults);
  connect(m_packs, &PacksPage::draftWanted, this, &AdminPage::showDraft);
  connect(m_editor, &PackEditor::left, this, &AdminPage::showPacks);
  connect(m_editor, &PackEditor::finished, this, [this](const QString& hash, const QString& version) {
    showPacks();
    m_packs->select(hash.toStdString());
    m_packs->tell(tr("Version %1 is added. A second person lays it beside the manual before it can be used: “Have it "
                     "checked”.")
                      .arg(version));
  });
  using Purpose = PackCheckPage::Purpose;
  connect(m_packs, &PacksPage::viewWanted, this, [this](const QString& hash) { showPack(hash, Purpose::View); });
  connect(m_packs, &PacksPage::checkWanted, this, [this](const QString& hash) { showPack(hash, Purpose::Check); });
  connect(m_check, &PackCheckPage::left, this, &AdminPage::showPacks);
  connect(m_check, &PackCheckPage::confirmed, this, [this](const QString& hash) {
    showPacks();
    m_packs->select(hash.toStdString());
    m_packs->tell(tr("The check is recorded. The pack can be put in use."));
  });
  connect(m_faults, &PackFaultsPage::left, this, &AdminPage::showPacks);
  connect(m_faults, &PackFaultsPage::mendWanted, this, [this] {
    if (m_mendable) m_packs->beginDraft(*m_mendable);
  });
}

QWidget* AdminPage::makePlaces() {
  auto* panel = new QFrame;
  panel->setFixedWidth(196);
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(theme::kSpace16, theme::kSpace24, theme::kSpace8, theme::kSpace16);
  column->setSpacing(theme::kSpace4);
  const auto add = [&](const QString& words, const char* name, auto act) {
    QPushButton* place = makeButton(words, name, ButtonRank::Place);
    m_choices->addButton(place);
    connect(place, &QPushButton::clicked, this, act);
    column->addWidget(place);
  };
  add(tr("Licence packs"), "placePacks", &AdminPage::showPacks);
  add(tr("Own list of help"), "placeOverlay", &AdminPage::showOverlay);
  column->addStretch();
  QPushButton* back = makeButton(tr("All cases"), "adminToCases", ButtonRank::Quiet);
  connect(back, &QPushButton::clicked, this, &AdminPage::left);
  column->addWidget(back, 0, Qt::AlignLeft);
  return panel;
}

Status AdminPage::open() {
  if (const Status read = m_packs->refresh(); !read) return read;
  m_packs->tell({});
  m_places->show();
  m_pages->setCurrentWidget(m_packs);
  showPlace("placePacks");
  m_packs->setFocus();
  return {};
}

bool AdminPage::back() {
  if (m_pages->currentWidget() == m_packs || m_pages->currentWidget() == m_overlay) return false;
  showPacks();
  return true;
}

bool AdminPage::settle() {
  return m_pages->currentWidget() != m_editor || m_editor->settle();
}

QString AdminPage::helpName() const {
  return m_pages->currentWidget()->objectName();
}

void AdminPage::showPacks() {
  if (const Status opened = open(); !opened)
    m_session->prompts().tell(this, tr("This did not work"), text::errorText(opened.error()));
}

QString AdminPage::openWithin() const {
  return m_within.isEmpty() ? m_choices->checkedButton()->objectName() : m_within;
}

void AdminPage::openAgain(const QString& what) {
  const QString kind = what.section(QLatin1Char(' '), 0, 0);
  const QString id = what.section(QLatin1Char(' '), 1);
  if (kind == QLatin1String("draft")) return showDraft(id.toLongLong());
  if (kind == QLatin1String("view")) return showPack(id, PackCheckPage::Purpose::View);
  if (kind == QLatin1String("check")) return showPack(id, PackCheckPage::Purpose::Check);
  if (auto* place = m_places->findChild<QPushButton*>(kind)) place->click();
}

void AdminPage::showPlace(const char* name) {
  m_within.clear();
  m_places->findChild<QPushButton*>(QLatin1String(name))->setChecked(true);
  keepTabOnChecked(*m_choices);
}

void AdminPage::showOverlay() {
  if (const Status read = m_overlay->refresh(); !read) {
    showPlace("placePacks"); // what is still on screen
    return m_session->prompts().tell(this, tr("This did not work"), text::errorText(read.error()));
  }
  m_overlay->tell({});
  showPlace("placeOverlay");
  m_pages->setCurrentWidget(m_overlay);
  m_overlay->setFocus();
}

void AdminPage::showDraft(store::PackDraftId draft) {
  if (const Status opened = m_editor->open(draft); !opened)
    return m_session->prompts().tell(this, tr("This did not work"), text::errorText(opened.error()));
  m_places->hide(); // the steps of the editor stand there
  m_within = QStringLiteral("draft %1").arg(draft);
  m_pages->setCurrentWidget(m_editor);
}

void AdminPage::showPack(const QString& hash, PackCheckPage::Purpose purpose) {
  if (const Status opened = m_check->open(hash.toStdString(), purpose); !opened)
    return m_session->prompts().tell(this, tr("This did not work"), text::errorText(opened.error()));
  m_within = (purpose == PackCheckPage::Purpose::View ? QStringLiteral("view ") : QStringLiteral("check ")) + hash;
  m_pages->setCurrentWidget(m_check);
}

void AdminPage::showFaults(const PackFile& file) {
  m_mendable = file.mendable;
  m_faults->show(file);
  m_pages->setCurrentWidget(m_faults);
}

} // namespace haven::gui
