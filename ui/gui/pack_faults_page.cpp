#include "gui/pack_faults_page.h"

#include "gui/form.h"
#include "gui/pack_words.h"
#include "gui/page_frame.h"
#include "gui/read_table.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace haven::gui {
namespace {

QStandardItem* cell(const QString& text) {
  auto* item = new QStandardItem(text);
  item->setEditable(false);
  item->setToolTip(text);
  return item;
}

} // namespace

PackFaultsPage::PackFaultsPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_frame(new PageFrame("packFaultsFrame")), m_table(new QTableView),
      m_mend(makeButton(tr("Open as a draft and mend it"), "mendPack", ButtonRank::Primary)),
      m_back(makeButton(tr("Back to the licence packs"), "faultsBack")) {
  setObjectName(QStringLiteral("packFaultsPage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  setUpReadTable(*m_table, m_model, tr("What is wrong with this file"));
  m_table->setObjectName(QStringLiteral("packFaultTable"));
  m_table->setWordWrap(true);
  m_table->setMinimumHeight(320);
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_frame->content()->addWidget(m_table, 1);
  m_frame->actions()->addWidget(m_mend);
  m_frame->actions()->addWidget(m_back);
  m_frame->actions()->addStretch();
  m_frame->showActions(true);
  connect(m_mend, &QPushButton::clicked, this, &PackFaultsPage::mendWanted);
  connect(m_back, &QPushButton::clicked, this, &PackFaultsPage::left);
}

void PackFaultsPage::show(const PackFile& file) {
  const auto& faults = file.reading.faults;
  const instruments::LicencePack pack = file.mendable.value_or(file.reading.pack);
  const instruments::Instrument* structure = m_session->context().catalogue.find(pack.instrument);
  QString purpose =
      tr("Nothing of %1 was added: %n thing(s) in it cannot be right.", nullptr, static_cast<int>(faults.size()))
          .arg(file.name);
  if (file.mendable)
    purpose += QLatin1Char(' ') + tr("You can open it as a draft: what could be read is filled in, and every fault "
                                     "stands at its field. What the instrument does not have is left out.");
  m_frame->setTitle(tr("This file is not a licence pack that can be used"), purpose);
  m_model.clear();
  m_model.setHorizontalHeaderLabels({tr("Where"), tr("What is wrong")});
  for (const auto& fault : faults) {
    const PackFaultWords words = packFaultWords(fault, pack, structure);
    m_model.appendRow({cell(words.place.isEmpty() ? tr("the whole file") : words.place), cell(words.what)});
  }
  for (int column = 0; column < m_model.columnCount(); ++column)
    m_model.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
  m_table->setColumnWidth(0, 420);
  m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
  m_mend->setVisible(file.mendable.has_value());
  if (!faults.empty()) m_table->selectRow(0);
  m_table->setFocus();
}

} // namespace haven::gui
