#include "gui/case_overview.h"

#include "gui/charts.h"
#include "gui/discarded_drafts.h"
#include "gui/instrument_choice.h"
#include "gui/pack_notice.h"
#include "gui/plan_desk.h"
#include "gui/plan_overview.h"
#include "gui/record_words.h"
#include "gui/scale_section.h"
#include "report/course.h"
#include "text/error_text.h"
#include "text/labels.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>
#include <set>

namespace haven::gui {
namespace {

/// What is not finished about a relationship, newest first.
std::vector<const casefile::Administration*> draftsAbout(const casefile::CaseFile& file,
                                                         casefile::RelationshipId relationship) {
  std::vector<const casefile::Administration*> drafts;
  for (const auto& administration : file.administrations)
    if (administration.relationship == relationship && !administration.isFinal()) drafts.push_back(&administration);
  std::reverse(drafts.begin(), drafts.end());
  return drafts;
}

} // namespace

CaseOverview::CaseOverview(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_stack(new QStackedLayout(this)), m_frame(new PageFrame("overviewFrame")),
      m_choice(new InstrumentChoice(session)) {
  setObjectName(QStringLiteral("caseOverview"));
  m_stack->addWidget(m_frame);
  m_stack->addWidget(m_choice);
  connect(m_choice, &InstrumentChoice::chosen, this, &CaseOverview::administrationWanted);
  connect(m_choice, &InstrumentChoice::left, this, [this] {
    m_stack->setCurrentWidget(m_frame);
    if (auto* button = findChild<QPushButton*>(m_opener)) button->setFocus(Qt::OtherFocusReason);
  });
}

void CaseOverview::choose(std::size_t row) {
  m_opener = QStringLiteral("otherInstrument%1").arg(row);
  m_stack->setCurrentWidget(m_choice);
  m_choice->show(m_file, row);
}

void CaseOverview::show(const PlanDesk& desk, const report::Definitions& definitions) {
  const casefile::CaseFile& file = desk.file();
  m_frame->clearContent();
  m_file = file;
  m_beforeStepTwo = plan::stepOf(desk.state().stage) == "step-1";
  m_stack->setCurrentWidget(m_frame);
  m_frame->scroll()->verticalScrollBar()->setValue(0);
  m_caseNumber = QString::fromStdString(file.number);
  m_frame->setTitle(tr("Overview"),
                    tr("Where the case stands in the plan, the relationships, and what was filled in about each."));
  auto* plan = new PlanOverview(desk);
  connect(plan, &PlanOverview::fieldWanted, this, &CaseOverview::fieldWanted);
  connect(plan, &PlanOverview::stepWanted, this, &CaseOverview::stepWanted);
  m_frame->content()->addWidget(plan);
  addRelationships(file);
  addCharts(file, definitions);
  addRecords(file, definitions);
}

void CaseOverview::addRelationships(const casefile::CaseFile& file) {
  QFrame* card = makeCard();
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(tr("Relationships"), theme::TextSize::Heading));
  if (m_beforeStepTwo && !file.relationships.empty())
    column->addWidget(
        makeMuted(tr("Instruments are filled in from step 2 on. In step 1 the LSVG is only consulted, on the "
                     "page of step 1 (richtlijn-2020, 4.4).")));
  if (file.relationships.empty()) {
    column->addWidget(makeText(tr("No carer has been added yet. An instrument is about the relationship with one "
                                  "carer, so add the first one.")));
    QPushButton* add = makeButton(tr("Add a carer"), "addFirstCarer");
    connect(add, &QPushButton::clicked, this, &CaseOverview::detailsWanted);
    column->addWidget(add, 0, Qt::AlignLeft);
  }
  int number = 0;
  for (const auto& relationship : file.relationships) {
    ++number;
    if (number > 1) column->addWidget(makeRule());
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::kSpace8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeText(text::label(relationship), theme::TextSize::Lead));
    const auto since = relationship.since.from(file.youth.dateOfBirth);
    words->addWidget(makeMuted(relationship.since.kind == casefile::KnownSince::Kind::Birth
                                   ? tr("Know each other since birth")
                               : since ? tr("Know each other since %1").arg(text::formatDate(*since))
                                       : tr("Not known since when they know each other")));
    for (int i = 0; i < words->count(); ++i)
      words->itemAt(i)->widget()->setMaximumWidth(QWIDGETSIZE_MAX);
    line->addLayout(words, 1);
    addStartButtons(*line, file, static_cast<std::size_t>(number));
    column->addLayout(line);
  }
  m_frame->content()->addWidget(card);
}

void CaseOverview::addStartButtons(QBoxLayout& line, const casefile::CaseFile& file, std::size_t row) {
  const casefile::Relationship& relationship = file.relationships[row - 1];
  const auto add = [&](const QString& words, const QString& name) {
    QPushButton* button = makeButton(words, "");
    button->setObjectName(name);
    button->setAccessibleName(words + QStringLiteral(": ") + text::label(relationship));
    line.addWidget(button, 0, Qt::AlignVCenter);
    return button;
  };
  const auto nameFor = [row](const std::string& instrument) {
    return QStringLiteral("administer%1_%2").arg(row).arg(QString::fromStdString(instrument));
  };
  const auto& catalogue = m_session->context().catalogue;
  std::set<std::string> begun;
  for (const casefile::Administration* draft : draftsAbout(file, relationship.id)) {
    const instruments::Instrument* known = catalogue.find(draft->instrument);
    if (known == nullptr || !begun.insert(draft->instrument).second) continue;
    QPushButton* button = add(tr("Go on with the %1 (%2 of %3)")
                                  .arg(QString::fromStdString(known->abbreviation))
                                  .arg(draft->answered())
                                  .arg(known->items.size()),
                              nameFor(draft->instrument));
    connect(button, &QPushButton::clicked, this, [this, id = draft->id] { emit recordWanted(id, true); });
  }
  for (const instruments::Instrument* instrument : recommendedOn(catalogue, file, m_session->today())) {
    if (begun.contains(instrument->id)) continue;
    QPushButton* button =
        add(tr("Fill in the %1").arg(QString::fromStdString(instrument->abbreviation)), nameFor(instrument->id));
    connect(button, &QPushButton::clicked, this,
            [this, id = relationship.id, which = QString::fromStdString(instrument->id)] {
              emit administrationWanted(id, which);
            });
  }
  QPushButton* other = add(tr("Other instrument…"), QStringLiteral("otherInstrument%1").arg(row));
  other->setProperty("rank", "quiet");
  connect(other, &QPushButton::clicked, this, [this, row] { choose(row); });
}

void CaseOverview::addCharts(const casefile::CaseFile& file, const report::Definitions& definitions) {
  // Of questionnaires the place Instruments tells, scale by scale.
  for (const report::Course& course : report::courses(
           file, definitions, [](const auto& relationship) { return text::label(relationship).toStdString(); })) {
    if (course.questionnaire) continue;
    for (const report::TimeChart& chart : course.charts) {
      QFrame* card = makeCard();
      auto* view = new TimeChartView("courseChart");
      view->setChart(chart);
      card->layout()->addWidget(view);
      m_frame->content()->addWidget(card);
    }
  }
}

void CaseOverview::addRecords(const casefile::CaseFile& file, const report::Definitions& definitions) {
  std::vector<RecordListModel::Row> rows;
  QString mark;
  for (const auto& administration : file.administrations) {
    const auto found = definitions.find(administration.formHash());
    const instruments::Instrument* instrument = found == definitions.end() ? nullptr : &found->second;
    const casefile::Relationship* relationship = file.relationship(administration.relationship);
    RecordListModel::Row row;
    row.id = administration.id;
    row.draft = !administration.isFinal();
    row.superseded = administration.correctedBy.has_value();
    row.cells[RecordListModel::TalkDate] = text::formatDate(administration.date);
    row.cells[RecordListModel::Instrument] =
        QString::fromStdString(instrument == nullptr ? administration.instrument : instrument->abbreviation);
    row.cells[RecordListModel::Relationship] = relationship == nullptr ? QString() : text::label(*relationship);
    row.cells[RecordListModel::Result] = resultWords(administration, instrument);
    if (instrument != nullptr && instrument->demonstration) {
      row.cells[RecordListModel::Result] = tr("%1 \u00B7 demonstration").arg(row.cells[RecordListModel::Result]);
      mark = markOf(*instrument);
    }
    const QString version = administration.version > 1 ? tr(", version %1").arg(administration.version) : QString();
    row.cells[RecordListModel::State] = (row.draft        ? tr("unfinished")
                                         : row.superseded ? tr("replaced by a correction")
                                                          : tr("final")) +
                                        version;
    row.cells[RecordListModel::By] =
        QString::fromStdString(administration.completed ? administration.completed->name : administration.created.name);
    rows.push_back(std::move(row));
  }
  m_frame->setMark(mark);
  std::reverse(rows.begin(), rows.end());
  std::stable_partition(rows.begin(), rows.end(), [](const auto& row) { return row.draft; });

  QFrame* card = makeCard();
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(tr("Records"), theme::TextSize::Heading));
  if (rows.empty()) column->addWidget(makeMuted(tr("Nothing has been filled in yet.")));
  auto* table = new QTableView;
  table->setObjectName(QStringLiteral("recordTable"));
  table->setAccessibleName(tr("Records"));
  const int count = static_cast<int>(rows.size());
  m_records.setRows(std::move(rows));
  table->setModel(&m_records);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setSelectionMode(QAbstractItemView::SingleSelection);
  table->setShowGrid(false);
  table->setTabKeyNavigation(false);
  table->verticalHeader()->hide();
  const int rowHeight = QFontMetrics(theme::font(theme::TextSize::Body)).height() + 18;
  table->verticalHeader()->setDefaultSectionSize(rowHeight);
  table->setWordWrap(false);        // a row has one line
  table->resizeColumnsToContents(); // once: as a mode of the header it measures every cell at every change
  table->horizontalHeader()->setSectionResizeMode(RecordListModel::Result, QHeaderView::Stretch);
  table->horizontalHeader()->setHighlightSections(false);
  constexpr int kMostRows = 12;
  table->setFixedHeight(rowHeight * std::min(count, kMostRows) + table->horizontalHeader()->sizeHint().height() + 12);
  table->setVisible(count > 0);
  if (count > 0) table->selectRow(0);
  connect(table, &QTableView::activated, this, [this](const QModelIndex& index) {
    if (const RecordListModel::Row* row = m_records.rowAt(index)) emit recordWanted(row->id, row->draft);
  });
  column->addWidget(table);
  QPushButton* discardButton = makeButton(tr("Throw away…"), "discardDraft", ButtonRank::Quiet);
  const auto current = [this, table] { return m_records.rowAt(table->currentIndex()); };
  const auto follow = [discardButton, current] { discardButton->setVisible(current() != nullptr && current()->draft); };
  connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, discardButton, follow);
  connect(discardButton, &QPushButton::clicked, this, [this, current] {
    if (current() != nullptr) discard(*current());
  });
  column->addWidget(discardButton, 0, Qt::AlignLeft);
  follow();
  m_frame->content()->addWidget(card);
  const auto tell = [this](const QString& problem) {
    m_session->prompts().tell(this, tr("This did not work"), problem);
  };
  if (QFrame* gone = makeDiscardedDrafts(
          *m_session, file, [this] { emit changed(); }, tell))
    m_frame->content()->addWidget(gone);
}

void CaseOverview::discard(const RecordListModel::Row& row) {
  const casefile::AdministrationId id = row.id;
  const QString what = tr("%1 of %2 about %3: %4")
                           .arg(row.cells[RecordListModel::Instrument], row.cells[RecordListModel::TalkDate],
                                row.cells[RecordListModel::Relationship], row.cells[RecordListModel::Result]);
  const Prompts::Question question{tr("Throw away what is not finished?"),
                                   tr("%1. It stays below the records, and can be put back from there.").arg(what),
                                   tr("Throw away"), tr("Keep it")};
  if (!m_session->prompts().confirm(this, question)) return;
  if (const Status gone = m_session->cases().discardDraft(id); !gone)
    return m_session->prompts().tell(this, tr("Nothing was thrown away"), text::errorText(gone.error()));
  emit changed();
}

} // namespace haven::gui
