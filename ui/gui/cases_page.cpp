#include "gui/cases_page.h"

#include "gui/backup_reminder.h"
#include "gui/follow_up_panel.h"
#include "store/example_store.h"
#include "text/error_text.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace haven::gui {
namespace {

enum View { List, Empty, NothingFound };

} // namespace

CasesPage::CasesPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_frame(new PageFrame("casesFrame")),
      m_backups(new BackupReminder(session)), m_message(makeText({})), m_followUps(new FollowUpPanel(session)),
      m_search(new QLineEdit), m_count(makeMuted({})), m_views(new QStackedWidget), m_table(new QTableView),
      m_nothingFound(makeText({})) {
  setObjectName(QStringLiteral("casesPage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  m_frame->setTitle(tr("Cases"), tr("Find a case by typing a part of a name or number, or make a new one."));

  m_message->setObjectName(QStringLiteral("casesMessage"));
  m_message->hide();
  m_frame->content()->addWidget(m_message);
  connect(m_backups, &BackupReminder::backupsWanted, this, &CasesPage::backupsWanted);
  m_frame->content()->addWidget(m_backups);
  connect(m_followUps, &FollowUpPanel::caseWanted, this, &CasesPage::followUpWanted);
  m_frame->content()->addWidget(m_followUps);
  m_search->setObjectName(QStringLiteral("searchField"));
  m_search->setClearButtonEnabled(true);
  m_search->setPlaceholderText(tr("Name, number, client number or carer"));
  m_search->setMaximumWidth(520);
  connect(m_search, &QLineEdit::textChanged, this, &CasesPage::search);
  connect(m_search, &QLineEdit::returnPressed, this, [this] {
    if (m_model.rowCount() == 0) return;
    m_table->setFocus();
    if (m_model.rowCount() == 1) openCurrent();
  });
  QPushButton* make = makeButton(tr("New case"), "newCase", ButtonRank::Primary);
  make->setToolTip(tr("Ctrl+N"));
  connect(make, &QPushButton::clicked, this, &CasesPage::newCaseWanted);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::kSpace16);
  auto* field = new FormField(tr("Search"), m_search);
  row->addWidget(field, 1);
  row->addStretch();
  row->addWidget(make, 0, Qt::AlignBottom);
  row->setAlignment(make, Qt::AlignVCenter);
  m_frame->content()->addLayout(row);

  m_table->setObjectName(QStringLiteral("caseTable"));
  m_table->setAccessibleName(tr("Cases"));
  m_table->setModel(&m_model);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setShowGrid(false);
  m_table->setTabKeyNavigation(false);
  m_table->setAlternatingRowColors(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme::font(theme::TextSize::Body)).height() + 20);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  m_table->horizontalHeader()->setSectionResizeMode(CaseListModel::Name, QHeaderView::Stretch);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->setMinimumHeight(380);
  connect(m_table, &QTableView::activated, this, &CasesPage::openCurrent);
  m_views->addWidget(m_table);
  m_views->addWidget(makeEmptyState());
  m_views->addWidget(m_nothingFound);
  m_nothingFound->setAlignment(Qt::AlignTop);
  m_nothingFound->setObjectName(QStringLiteral("nothingFound"));
  m_frame->content()->addWidget(m_views, 1);
  m_count->setObjectName(QStringLiteral("caseCount"));
  QPushButton* emergency = makeButton(tr("Open a case of another team…"), "emergency", ButtonRank::Quiet);
  connect(emergency, &QPushButton::clicked, this, &CasesPage::emergencyWanted);
  auto* foot = new QHBoxLayout;
  foot->addWidget(m_count);
  foot->addStretch();
  foot->addWidget(emergency);
  m_frame->content()->addLayout(foot);
}

QWidget* CasesPage::makeEmptyState() {
  auto* holder = new QWidget;
  auto* layout = new QVBoxLayout(holder);
  layout->setContentsMargins(0, 0, 0, 0);
  QFrame* card = makeCard();
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(tr("No cases yet"), theme::TextSize::Heading));
  column->addWidget(
      makeText(tr("A case is about one child or young person and the relationships with each carer. Make the "
                  "first one, or look around in example cases first. Those are fictional and marked as such.")));
  QPushButton* first = makeButton(tr("Make the first case"), "firstCase", ButtonRank::Ordinary);
  connect(first, &QPushButton::clicked, this, &CasesPage::newCaseWanted);
  QPushButton* examples = makeButton(tr("Add example cases"), "addExamples", ButtonRank::Quiet);
  connect(examples, &QPushButton::clicked, this, &CasesPage::addExamples);
  auto* row = new QHBoxLayout;
  row->addWidget(first);
  row->addWidget(examples);
  row->addStretch();
  column->addSpacing(theme::kSpace8);
  column->addLayout(row);
  layout->addWidget(card);
  layout->addStretch();
  return holder;
}

void CasesPage::refresh() {
  tell({});
  search();
  m_backups->refresh();
  if (const Status read = m_followUps->refresh(); !read) m_frame->setProblem(text::errorText(read.error()));
  focusSearch();
}

void CasesPage::focusSearch() {
  m_search->setFocus();
  m_search->selectAll();
}

void CasesPage::tell(const QString& message) {
  m_message->setText(message);
  m_message->setVisible(!message.isEmpty());
}

void CasesPage::search() {
  const QString words = m_search->text().trimmed();
  auto rows = m_session->cases().list(words.toStdString());
  m_frame->setProblem(rows ? QString() : text::errorText(rows.error()));
  if (!rows) return;
  const int found = static_cast<int>(rows->size());
  m_model.setRows(std::move(*rows), m_session->context().catalogue, m_session->today());
  m_count->setText(found == 0 ? QString() : tr("%n case(s)", nullptr, found));
  if (found > 0) {
    m_views->setCurrentIndex(List);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < CaseListModel::ColumnCount; ++column)
      if (column != CaseListModel::Name) m_table->setColumnWidth(column, m_table->columnWidth(column) + 24);
    // Long ones go on in a second line: the name has to stay readable.
    constexpr int kNarrowest = 960; // not laid out yet when the list is first read
    const int room = std::max(m_table->viewport()->width(), kNarrowest);
    for (const auto& [column, share] : {std::pair(CaseListModel::Carers, 5), std::pair(CaseListModel::LastResult, 4)})
      m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), room / share));
    m_table->selectRow(0);
  } else if (words.isEmpty()) {
    m_views->setCurrentIndex(Empty);
  } else {
    m_nothingFound->setText(tr("Nothing found for “%1”. Try a part of the name, or a number.").arg(words));
    m_views->setCurrentIndex(NothingFound);
  }
}

void CasesPage::openCurrent() {
  if (const store::CaseListRow* row = m_model.rowAt(m_table->currentIndex())) emit caseWanted(row->id);
}

void CasesPage::addExamples() {
  const AppContext& context = m_session->context();
  const auto interventions = context.interventions.get();
  const Status added =
      interventions ? store::addExampleCases(m_session->store(), context.catalogue, context.plan, **interventions)
                    : fail(interventions.error());
  refresh();
  if (!added) m_frame->setProblem(text::errorText(added.error()));
}

} // namespace haven::gui
