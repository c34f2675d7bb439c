#include "gui/admin_page.h"

#include "gui/form.h"
#include "gui/pack_faults_page.h"
#include "gui/packs_page.h"
#include "text/error_text.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace haven::gui {

AdminPage::AdminPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_pages(new QStackedWidget), m_packs(new PacksPage(session)),
      m_faults(new PackFaultsPage(session)) {
  setObjectName(QStringLiteral("adminPage"));
  auto* body = new QHBoxLayout(this);
  body->setContentsMargins(0, 0, 0, 0);
  body->setSpacing(0);
  body->addWidget(makePlaces());
  body->addWidget(m_pages, 1);
  m_pages->addWidget(m_packs);
  m_pages->addWidget(m_faults);
  connect(m_packs, &PacksPage::faultsFound, this, &AdminPage::showFaults);
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
  QPushButton* packs = makeButton(tr("Licence packs"), "placePacks", ButtonRank::Place);
  packs->setChecked(true);
  packs->setAutoExclusive(true);
  connect(packs, &QPushButton::clicked, this, &AdminPage::showPacks);
  column->addWidget(packs);
  column->addStretch();
  QPushButton* back = makeButton(tr("All cases"), "adminToCases", ButtonRank::Quiet);
  connect(back, &QPushButton::clicked, this, &AdminPage::left);
  column->addWidget(back, 0, Qt::AlignLeft);
  return panel;
}

Status AdminPage::open() {
  if (const Status read = m_packs->refresh(); !read) return read;
  m_packs->tell({});
  m_pages->setCurrentWidget(m_packs);
  return {};
}

bool AdminPage::back() {
  if (m_pages->currentWidget() == m_packs) return false;
  showPacks();
  return true;
}

QString AdminPage::helpName() const {
  return m_pages->currentWidget()->objectName();
}

void AdminPage::showPacks() {
  if (const Status opened = open(); !opened)
    m_session->prompts().tell(this, tr("This did not work"), text::errorText(opened.error()));
}

void AdminPage::showFaults(const PackFile& file) {
  m_mendable = file.mendable;
  m_faults->show(file);
  m_pages->setCurrentWidget(m_faults);
}

} // namespace haven::gui
