#include "gui/numbers_page.h"

#include "gui/background.h"
#include "gui/form.h"
#include "gui/numbers_words.h"
#include "gui/page_frame.h"
#include "gui/read_table.h"
#include "gui/words_model.h"
#include "store/access_log.h"
#include "store/case_index.h"
#include "store/reading_room.h"
#include "text/error_text.h"

#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <memory>

namespace haven::gui {
namespace {

constexpr int kCasesAtOnce = 50;
/// Of a column with counts.
constexpr int kNarrowest = 104;

struct Outcome {
  std::optional<store::TeamNumbers> counted;
  std::optional<Error> error;
};

} // namespace

NumbersPage::NumbersPage(Session& session, QWidget* parent)
    : AdminPlace(session, "numbersPage", parent), m_state(makeText({})),
      m_save(makeButton(tr("Save as CSV…"), "saveNumbers")) {
  frame().setTitle(tr("Numbers"),
                   tr("How many cases there are of what kind. Groups under five are not shown, nor what would give "
                      "them away: nobody can be told from these numbers."));
  QVBoxLayout* column = addCard(tr("What is counted"), "numbersCard");
  m_state->setObjectName(QStringLiteral("numbersState"));
  column->addWidget(m_state);
  connect(m_save, &QPushButton::clicked, this, &NumbersPage::save);
  column->addWidget(m_save, 0, Qt::AlignLeft);
}

Status NumbersPage::refresh() {
  auto leave = store::NumbersLeave::begin(session().store());
  if (!leave) return fail(leave.error());
  m_leave = std::move(*leave);
  ++m_asked;
  m_save->setEnabled(false);
  m_state->setText(tr("Being counted…"));
  count();
  return {};
}

void NumbersPage::count() {
  const AppContext& context = session().context();
  const auto left = store::refreshCaseIndex(session().store(), context.plan, context.catalogue, kCasesAtOnce);
  if (left && *left > 0) { // where nothing can be written, what stood there last is counted
    m_state->setText(tr("Being counted: %n case(s) are still being looked at.", nullptr, static_cast<int>(*left)));
    QTimer::singleShot(0, this, [this, asked = m_asked] {
      if (asked == m_asked) count();
    });
    return;
  }
  const std::function<Outcome()> work = [room = session().store().quietRoom(), leave = *m_leave] {
    Outcome outcome;
    const Status read = room->read([&](store::Database& database) -> Status {
      auto counted = store::countCases(database, leave);
      if (!counted) return fail(counted.error());
      outcome.counted = std::move(*counted);
      return {};
    });
    if (!read) outcome.error = read.error();
    return outcome;
  };
  inBackground<Outcome>(this, work, [this, asked = m_asked](Outcome outcome) {
    if (asked != m_asked) return;
    m_state->clear();
    if (outcome.error) return refuse(*outcome.error);
    show(*outcome.counted);
    m_counted = std::move(outcome.counted);
  });
}

void NumbersPage::show(const store::TeamNumbers& counted) {
  delete m_tables;
  m_tables = new QWidget;
  auto* column = new QVBoxLayout(m_tables);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme::kSpace16);
  frame().content()->addWidget(m_tables);
  const bool any = !counted.numbers.columns.empty();
  m_save->setEnabled(any);
  if (!any) {
    m_state->setText(tr("You are in no team. Numbers are shown of the teams you are in; an administrator sees all."));
    return;
  }
  QStringList about{counted.examples ? tr("Only made-up example cases are here; these are counted.")
                                     : tr("Every case but made-up examples, as it stands today.")};
  if (const QString small = smallTeamsWords(counted); !small.isEmpty()) about.push_back(small);
  m_state->setText(about.join(QLatin1Char('\n')));
  for (const casefile::NumbersTable& table : counted.numbers.tables)
    addTable(counted, table);
}

void NumbersPage::addTable(const store::TeamNumbers& counted, const casefile::NumbersTable& table) {
  QFrame* card = makeCard();
  auto* column = qobject_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(numbersTitle(table.by), theme::TextSize::Heading));
  if (const QString meaning = numbersMeaning(table.by); !meaning.isEmpty()) column->addWidget(makeMuted(meaning));
  NumbersGrid grid = numbersGrid(counted, table, session().context().plan);
  auto* model = new WordsModel(grid.header, card);
  const int rows = static_cast<int>(grid.rows.size());
  model->setRows(std::move(grid.rows));
  auto* view = new QTableView;
  view->setObjectName(QStringLiteral("numbers-") + QLatin1String(idOf(table.by).data()));
  setUpReadTable(*view, *model, numbersTitle(table.by));
  // Groups whole, the counts beside each other in columns of one width: they are read across and down.
  auto* header = view->horizontalHeader();
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
  header->setMinimumSectionSize(kNarrowest);
  header->setSectionResizeMode(QHeaderView::Stretch);
  header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  const int line = view->fontMetrics().height();
  header->setFixedHeight(2 * line + 16);
  view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  view->setFixedHeight(header->height() + rows * view->verticalHeader()->defaultSectionSize() + line + 6);
  column->addWidget(view);
  m_tables->layout()->addWidget(card);
}

void NumbersPage::save() {
  if (!m_counted) return;
  const QString suggestion =
      QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(tr("numbers.csv"));
  auto chosen = session().prompts().chooseSaveFile(this, tr("Save the numbers"), suggestion, tr("CSV (*.csv)"));
  if (!chosen) return;
  if (!chosen->endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) *chosen += QLatin1String(".csv");
  if (const Status noted = store::AccessLog(session().store()).noteExport(store::LogAct::Export, "numbers", 0); !noted)
    return refuse(noted.error());
  if (const Status written = writeNumbersCsv(*chosen, *m_counted, session().context().plan); !written)
    return refuse(written.error());
  tell(tr("Saved as %1.").arg(QDir::toNativeSeparators(*chosen)));
}

} // namespace haven::gui
