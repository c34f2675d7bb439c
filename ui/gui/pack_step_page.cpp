#include "gui/pack_step_page.h"

#include "gui/form.h"
#include "gui/pack_grid.h"
#include "gui/read_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace haven::gui {
namespace {

constexpr GridId kHead{GridId::Kind::Head};

} // namespace

ManualStep::ManualStep(PackDraft& draft, QWidget* parent)
    : PackStepPage(parent), m_draft(&draft), m_about(makeMuted({})),
      m_mark(makeNotice(QString::fromUtf8(instruments::kDemonstrationMark.data(),
                                          static_cast<int>(instruments::kDemonstrationMark.size())),
                        tr("This pack began as a demonstration pack and keeps that mark."))),
      m_manual(new QLineEdit), m_version(new QLineEdit) {
  auto* column = columnIn(this, theme::kSpace8);
  m_about->setObjectName(QStringLiteral("packAbout"));
  column->addWidget(m_about);
  column->addWidget(m_mark);
  m_manual->setObjectName(QStringLiteral("packManual"));
  m_version->setObjectName(QStringLiteral("packVersion"));
  m_manual->setMaximumWidth(theme::readableWidth());
  m_version->setMaximumWidth(260);
  m_manualField = new FormField(tr("Manual"), m_manual, tr("Title, print and year of the book you type from."));
  m_versionField = new FormField(tr("Version of this pack"), m_version,
                                 tr("Your own name for it, for example 2026-1. Later versions stand beside this one."));
  column->addWidget(m_manualField);
  column->addWidget(m_versionField);
  column->addStretch();
  connect(m_manual, &QLineEdit::textEdited, this,
          [this](const QString& text) { m_draft->put(kHead, 0, HeadManual, text, PackDraft::Entry::Typing); });
  connect(m_version, &QLineEdit::textEdited, this,
          [this](const QString& text) { m_draft->put(kHead, 0, HeadVersion, text, PackDraft::Entry::Typing); });
  connect(m_draft, &PackDraft::checked, this, &ManualStep::refresh);
}

void ManualStep::start() {
  m_about->setText(tr("%1, edition %2")
                       .arg(QString::fromStdString(m_draft->structure().title),
                            QString::fromStdString(m_draft->structure().edition)));
  m_mark->setVisible(m_draft->sheet().demonstration);
  refresh();
}

void ManualStep::refresh() {
  const Cells& head = *rowOf(m_draft->sheet(), kHead, 0);
  if (m_manual->text() != head[HeadManual]) m_manual->setText(head[HeadManual]);
  if (m_version->text() != head[HeadVersion]) m_version->setText(head[HeadVersion]);
  m_manualField->setProblem(m_draft->faultAt(kHead, 0, HeadManual));
  m_versionField->setProblem(m_draft->faultAt(kHead, 0, HeadVersion));
}

void ManualStep::goTo(const SheetFault* fault) {
  (fault != nullptr && fault->column == HeadVersion ? m_version : m_manual)->setFocus();
}

GridStep::GridStep(PackDraft& draft, GridId::Kind kind, const char* gridName, const QString& heading, QWidget* parent)
    : PackStepPage(parent), m_grid{kind}, m_panel(new GridPanel(draft, gridName, {})) {
  auto* column = columnIn(this, theme::kSpace8);
  m_panel->view().setAccessibleName(heading);
  m_panel->view().setRowsShown(3, 200);
  column->addWidget(m_panel);
  column->addStretch(1);
}

void GridStep::start() {
  m_panel->showGrid(m_grid);
}

void GridStep::setRoom(int pixels) {
  m_panel->setRoom(pixels);
}

void GridStep::goTo(const SheetFault* fault) {
  if (fault != nullptr && fault->row >= 0) return m_panel->view().goTo(fault->row, fault->column);
  m_panel->view().setFocus();
}

AdviceStep::AdviceStep(PackDraft& draft, QWidget* parent)
    : PackStepPage(parent), m_draft(&draft), m_rules(new GridPanel(draft, "adviceGrid", tr("Advice"))),
      m_conditions(new GridPanel(draft, "conditionGrid", tr("When"))) {
  auto* column = columnIn(this, theme::kSpace8);
  m_rules->view().setRowsShown(2, 5);
  m_conditions->view().setRowsShown(2, 6);
  column->addWidget(m_rules);
  column->addWidget(m_conditions);
  column->addStretch(1);
  connect(m_rules, &GridPanel::currentRowChanged, this, &AdviceStep::showRule);
}

void AdviceStep::start() {
  m_rules->showGrid({GridId::Kind::Advice});
}

void AdviceStep::showRule(int rule) {
  m_rule = rule;
  m_conditions->setVisible(rule >= 0);
  if (rule < 0) return;
  m_conditions->setHeading(tr("Advice %1 is given when these scores lie in these bands").arg(rule + 1));
  m_conditions->showGrid({GridId::Kind::Conditions, rule});
}

void AdviceStep::goTo(const SheetFault* fault) {
  if (fault == nullptr) return m_rules->view().setFocus();
  const bool inRules = fault->grid.kind == GridId::Kind::Advice;
  m_rules->view().goTo(inRules ? fault->row : fault->grid.of, inRules ? fault->column : 0);
  if (!inRules) m_conditions->view().goTo(fault->row, fault->column);
}

ReviewStep::ReviewStep(PackDraft& draft, QWidget* parent)
    : PackStepPage(parent), m_draft(&draft), m_state(makeText({})), m_table(new QTableView) {
  auto* column = columnIn(this, theme::kSpace8);
  m_state->setObjectName(QStringLiteral("reviewState"));
  m_state->setAlignment(Qt::AlignTop);
  column->addWidget(m_state);
  setUpReadTable(*m_table, m_model, tr("What is not in order yet"));
  m_table->setObjectName(QStringLiteral("reviewTable"));
  column->addWidget(m_table);
  column->addStretch(1);
  connect(m_draft, &PackDraft::checked, this, [this] {
    if (isVisible()) refresh();
  });
  const auto choose = [this](const QModelIndex& index) { emit faultChosen(index.row()); };
  connect(m_table, &QTableView::activated, this, choose);
  connect(m_table, &QTableView::clicked, this, choose);
}

void ReviewStep::setRoom(int pixels) {
  constexpr int kFewest = 240;
  m_table->setFixedHeight(std::max(kFewest, pixels - m_state->heightForWidth(width()) - theme::kSpace8));
}

void ReviewStep::start() {
  refresh();
}

void ReviewStep::refresh() {
  const auto& faults = m_draft->faults();
  const int count = static_cast<int>(faults.size());
  m_state->setText(count == 0 ? tr("Everything is in order. Add the pack; then a second person lays it beside the "
                                   "manual before it can be used.")
                              : tr("%n thing(s) are not in order yet. Choose one to go there.", nullptr, count));
  m_model.clear();
  m_model.setHorizontalHeaderLabels({tr("Where"), tr("What")});
  for (const SheetFault& fault : faults) {
    auto* place = new QStandardItem(fault.place);
    auto* what = new QStandardItem(fault.what);
    for (auto* item : {place, what}) {
      item->setEditable(false);
      item->setToolTip(item->text());
    }
    m_model.appendRow({place, what});
  }
  for (int column = 0; column < m_model.columnCount(); ++column)
    m_model.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->setColumnWidth(0, 380);
  m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
  m_table->setVisible(count > 0);
  if (count > 0) m_table->selectRow(0);
}

void ReviewStep::goTo(const SheetFault*) {
  refresh();
  m_table->setFocus();
}

} // namespace haven::gui
