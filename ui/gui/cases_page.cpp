#include "gui/cases_page.h"

#include "gui/case_bulk.h"
#include "gui/case_chips.h"
#include "gui/case_views.h"
#include "gui/clear_button.h"
#include "gui/follow_up_panel.h"
#include "store/case_index.h"
#include "store/example_store.h"
#include "text/error_text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace haven::gui {
namespace {

enum View { List, Empty, NothingFound };

/// So that the window goes on answering meanwhile.
constexpr int kCasesAtOnce = 50;
/// Of the list, in view under whatever stands above it.
constexpr int kLeastRows = 6;

constexpr const char* kOrders[] = {
    QT_TRANSLATE_NOOP("haven::gui::CasesPage", "Newest number"), QT_TRANSLATE_NOOP("haven::gui::CasesPage", "Name"),
    QT_TRANSLATE_NOOP("haven::gui::CasesPage", "Youngest"), QT_TRANSLATE_NOOP("haven::gui::CasesPage", "Next look"),
    QT_TRANSLATE_NOOP("haven::gui::CasesPage", "Last result")};

} // namespace

CasesPage::CasesPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_frame(new PageFrame("casesFrame")), m_message(makeText({})),
      m_followUps(new FollowUpPanel(session)), m_words(new QLineEdit),
      m_inNotes(new QCheckBox(tr("Also in what was written"))), m_view(new CaseViews(session)), m_order(new QComboBox),
      m_chips(new CaseChips), m_count(makeMuted({})), m_bulk(new CaseBulk(session, [this] { return chosen(); })),
      m_views(new QStackedWidget), m_table(new QTableView), m_nothingFound(makeText({})),
      m_model(session.context().catalogue), m_search(session) {
  setObjectName(QStringLiteral("casesPage"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
  m_frame->setTitle(tr("Cases"), tr("Find a case by typing how a name or number begins, or make a new one."));

  m_message->setObjectName(QStringLiteral("casesMessage"));
  m_message->hide();
  m_frame->content()->addWidget(m_message);
  connect(m_followUps, &FollowUpPanel::backupsWanted, this, &CasesPage::backupsWanted);
  connect(m_followUps, &FollowUpPanel::caseWanted, this, &CasesPage::followUpWanted);
  connect(m_followUps, &FollowUpPanel::draftWanted, this, &CasesPage::caseWanted);
  connect(m_followUps, &FollowUpPanel::conclusionWanted, this, &CasesPage::conclusionWanted);
  connect(m_followUps, &FollowUpPanel::viewWanted, this, &CasesPage::showView);
  auto* above = new QVBoxLayout; // closer together than cards are: the list below needs the room
  above->setSpacing(theme::kSpace8);
  above->addWidget(m_followUps);
  above->addLayout(makeSearchRow());
  above->addLayout(makeNarrowing());
  m_frame->content()->addLayout(above);
  makeTable();
  m_views->addWidget(m_table);
  m_views->addWidget(makeEmptyState());
  m_views->addWidget(m_nothingFound);
  m_nothingFound->setAlignment(Qt::AlignTop);
  m_nothingFound->setObjectName(QStringLiteral("nothingFound"));
  m_frame->content()->addWidget(m_views, 1);
  m_frame->content()->addLayout(makeFoot());

  connect(&m_search, &CaseSearch::began, this, &CasesPage::showFirst);
  connect(&m_search, &CaseSearch::found, this, &CasesPage::showAll);
  connect(&m_search, &CaseSearch::fetched, this,
          [this](int, const auto& ids, const auto& rows) { m_model.addRows(ids, rows); });
  const auto refused = [this](const Error& error) {
    m_frame->setProblem(text::errorText(error));
    if (std::exchange(m_dayWanted, false)) refreshDay();
  };
  connect(&m_search, &CaseSearch::failed, this, refused);
  connect(m_followUps, &FollowUpPanel::failed, this, refused);
  connect(&m_model, &CaseListModel::wanted, this,
          [this](int from, const std::vector<casefile::CaseId>& ids) { m_search.fetch(from, ids); });
}

QLayout* CasesPage::makeSearchRow() {
  m_words->setObjectName(QStringLiteral("searchField"));
  addClearButton(*m_words);
  m_words->setPlaceholderText(tr("Name, number, client number, carer or professional"));
  connect(m_words, &QLineEdit::textChanged, this, &CasesPage::search);
  connect(m_words, &QLineEdit::returnPressed, this, [this] {
    m_openWhenFound = !m_whole;
    if (!m_whole || m_model.rowCount() == 0) return;
    m_table->setFocus();
    if (m_model.rowCount() == 1) openCurrent();
  });
  QPushButton* make = makeButton(tr("New case"), "newCase", ButtonRank::Primary);
  make->setToolTip(tr("Ctrl+N"));
  connect(make, &QPushButton::clicked, this, &CasesPage::newCaseWanted);
  m_inNotes->setObjectName(QStringLiteral("searchNotes"));
  connect(m_inNotes, &QCheckBox::toggled, this, &CasesPage::search);
  auto* row = new QHBoxLayout;
  row->setSpacing(theme::kSpace16);
  auto* field = new FormField(tr("Search"), m_words);
  field->setMaximumWidth(520);
  row->addWidget(field, 1);
  row->addWidget(m_inNotes, 0, Qt::AlignBottom);
  row->addStretch();
  row->addWidget(make, 0, Qt::AlignVCenter);
  return row;
}

QLayout* CasesPage::makeNarrowing() {
  connect(m_view, &CaseViews::chosen, this, [this](store::CaseFacets wanted, store::CaseOrder order) {
    m_order->setCurrentIndex(static_cast<int>(order));
    m_chips->setWanted(wanted);
  });
  connect(m_view, &CaseViews::told, this, &CasesPage::tell);
  m_order->setObjectName(QStringLiteral("caseOrder"));
  for (const char* order : kOrders)
    m_order->addItem(tr(order));
  connect(m_order, &QComboBox::currentIndexChanged, this, &CasesPage::search);
  connect(m_chips, &CaseChips::wantedChanged, this, &CasesPage::narrow);
  auto* choices = new QHBoxLayout;
  choices->setSpacing(theme::kSpace16);
  choices->addWidget(m_view);
  choices->addWidget(new FormField(tr("Order"), m_order));
  choices->addWidget(m_chips, 1, Qt::AlignBottom);
  return choices;
}

void CasesPage::makeTable() {
  m_table->setObjectName(QStringLiteral("caseTable"));
  m_table->setAccessibleName(tr("Cases"));
  m_table->setModel(&m_model);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setShowGrid(false);
  m_table->setTabKeyNavigation(false);
  m_table->setAlternatingRowColors(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(theme::font(theme::TextSize::Body)).height() + 20);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  m_table->horizontalHeader()->setSectionResizeMode(CaseListModel::Name, QHeaderView::Stretch);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setResizeContentsPrecision(0); // what is in view: there may be many thousands
  m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() +
                            kLeastRows * m_table->verticalHeader()->defaultSectionSize());
  connect(m_table, &QTableView::activated, this, &CasesPage::openCurrent);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    int rows = 0; // in ranges: counting them one by one takes long where all are chosen
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
      rows += range.height();
    m_bulk->setCount(rows);
  });
}

QLayout* CasesPage::makeFoot() {
  m_count->setObjectName(QStringLiteral("caseCount"));
  QPushButton* emergency = makeButton(tr("Open a case of another team…"), "emergency", ButtonRank::Quiet);
  connect(emergency, &QPushButton::clicked, this, &CasesPage::emergencyWanted);
  auto* foot = new QHBoxLayout;
  foot->addWidget(m_count, 0, Qt::AlignTop);
  foot->addWidget(m_bulk, 1);
  connect(m_bulk, &CaseBulk::changed, this, &CasesPage::refresh);
  connect(m_bulk, &CaseBulk::told, this, &CasesPage::tell);
  foot->addWidget(emergency, 0, Qt::AlignTop);
  return foot;
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
  m_model.forget();
  m_model.setToday(m_session->today());
  m_fitted = false;
  update();
  if (const Status read = m_view->refresh(); !read) m_frame->setProblem(text::errorText(read.error()));
  focusSearch();
}

void CasesPage::refreshDay() {
  if (const Status read = m_followUps->refresh(); !read) m_frame->setProblem(text::errorText(read.error()));
}

void CasesPage::update() {
  const AppContext& context = m_session->context();
  const auto left = store::refreshCaseIndex(m_session->store(), context.plan, context.catalogue, kCasesAtOnce);
  // Where nothing can be written, as on a full disk, the list shows what stood there last.
  if (left && *left > 0) {
    m_count->setText(tr("The list is being brought up to date: %n case(s) to go", nullptr, static_cast<int>(*left)));
    QTimer::singleShot(0, this, &CasesPage::update);
  } else {
    m_dayWanted = true;
    search();
  }
}

void CasesPage::focusSearch() {
  m_words->setFocus();
  m_words->selectAll();
}

void CasesPage::tell(const QString& message) {
  m_message->setText(message);
  m_message->setVisible(!message.isEmpty());
}

QString CasesPage::openWithin() const {
  return QStringLiteral("%1 %2 %3")
      .arg(m_chips->wanted().bits)
      .arg(m_order->currentIndex())
      .arg(m_followUps->isFolded() ? 1 : 0);
}

void CasesPage::openAgain(const QString& what) {
  const QStringList parts = what.split(QLatin1Char(' '));
  store::CaseFacets wanted;
  wanted.bits = parts.value(0).toUShort();
  m_chips->setWanted(wanted);
  m_order->setCurrentIndex(std::clamp(parts.value(1).toInt(), 0, m_order->count() - 1));
  m_followUps->setFolded(parts.value(2) == QStringLiteral("1"));
}

void CasesPage::search() {
  m_whole = false;
  m_openWhenFound = false;
  if (m_table->currentIndex().isValid()) m_current = m_model.caseAt(m_table->currentIndex());
  store::CaseQuery query;
  query.words = m_words->text().toStdString();
  query.inNotes = m_inNotes->isChecked();
  query.order = static_cast<store::CaseOrder>(std::max(m_order->currentIndex(), 0));
  m_view->mark(m_chips->wanted(), query.order);
  const Status asked = m_search.ask(query, m_chips->wanted());
  m_frame->setProblem(asked ? QString() : text::errorText(asked.error()));
}

void CasesPage::showFirst(const std::vector<casefile::CaseId>& ids, const std::vector<store::CaseListRow>& rows) {
  showCases(ids);
  m_model.addRows(ids, rows);
  if (!rows.empty() && !std::exchange(m_fitted, true)) fitColumns(); // and not at every key
  if (std::exchange(m_dayWanted, false)) refreshDay();
}

void CasesPage::showAll(const std::vector<store::FoundCase>& cases) {
  m_found = cases;
  m_whole = true;
  narrow();
  if (std::exchange(m_openWhenFound, false) && m_model.rowCount() > 0) {
    m_table->setFocus();
    if (m_model.rowCount() == 1) openCurrent();
  }
}

void CasesPage::narrow() {
  const store::CaseFacets wanted = m_chips->wanted();
  m_view->mark(wanted, static_cast<store::CaseOrder>(std::max(m_order->currentIndex(), 0)));
  if (!m_whole) return search();
  m_chips->setCounts(countFacets(m_found, wanted));
  auto ids = narrowed(m_found, wanted);
  const int shown = static_cast<int>(ids.size());
  m_count->setText(tr("%n case(s)", nullptr, shown));
  m_count->setVisible(shown > 0);
  showCases(std::move(ids));
}

void CasesPage::showCases(std::vector<casefile::CaseId> ids) {
  const bool none = ids.empty();
  m_model.setCases(std::move(ids));
  const bool narrowed = !m_words->text().trimmed().isEmpty() || m_chips->wanted() != store::CaseFacets();
  if (!none) {
    m_views->setCurrentIndex(List);
    if (!m_table->currentIndex().isValid()) m_table->selectRow(std::max(m_model.rowOf(m_current), 0));
  } else if (!m_whole) {
    return; // what comes may be more
  } else if (!narrowed) {
    m_views->setCurrentIndex(Empty);
  } else {
    const QString words = m_words->text().trimmed();
    m_nothingFound->setText(words.isEmpty()
                                ? tr("No case is all of what is chosen above. Press a chip again to let it go.")
                                : tr("Nothing found for “%1”. Try how the name begins, or a number.").arg(words));
    m_views->setCurrentIndex(NothingFound);
  }
}

void CasesPage::fitColumns() {
  m_table->resizeColumnsToContents();
  for (int column = 0; column < CaseListModel::ColumnCount; ++column)
    if (column != CaseListModel::Name) m_table->setColumnWidth(column, m_table->columnWidth(column) + 24);
  // Long ones go on in a second line: the name has to stay readable.
  constexpr int kNarrowest = 960; // not laid out yet when the list is first read
  const int room = std::max(m_table->viewport()->width(), kNarrowest);
  for (const auto& [column, share] : {std::pair(CaseListModel::Carers, 6), std::pair(CaseListModel::LastResult, 5)})
    m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), room / share));
}

void CasesPage::showView(store::CaseFacets wanted, store::CaseOrder order) {
  m_words->clear(); // what was looked for before would hide some of them
  m_order->setCurrentIndex(static_cast<int>(order));
  m_chips->setWanted(wanted);
  m_table->setFocus(Qt::OtherFocusReason);
}

void CasesPage::openCurrent() {
  if (const casefile::CaseId id = m_model.caseAt(m_table->currentIndex()); id != 0) emit caseWanted(id);
}

std::vector<store::FoundCase> CasesPage::chosen() const {
  std::vector<store::FoundCase> cases;
  auto from = m_found.begin(); // the list has some of what was found, in the same order
  for (int row = 0; row < m_model.rowCount(); ++row) {
    if (!m_table->selectionModel()->isRowSelected(row)) continue;
    const casefile::CaseId id = m_model.caseAt(m_model.index(row, 0));
    const auto found = std::find_if(from, m_found.end(), [id](const store::FoundCase& one) { return one.id == id; });
    if (found == m_found.end()) continue; // being looked for
    cases.push_back(*found);
    from = found;
  }
  return cases;
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
