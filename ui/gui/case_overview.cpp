#include "gui/case_overview.h"

#include "gui/charts.h"
#include "report/course.h"
#include "text/error_text.h"
#include "text/labels.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace haven::gui {
namespace {

const casefile::Administration* draftFor(const casefile::CaseFile& file, casefile::RelationshipId relationship) {
  for (const auto& administration : file.administrations)
    if (administration.relationship == relationship && !administration.isFinal()) return &administration;
  return nullptr;
}

int answeredIn(const casefile::Administration& administration) {
  return static_cast<int>(std::count_if(administration.items.begin(), administration.items.end(),
                                        [](const auto& entry) { return entry.second.answer.has_value(); }));
}

QString resultText(const casefile::Administration& administration, const instruments::Instrument* instrument) {
  if (!administration.isFinal())
    return CaseOverview::tr("%1 of %2 filled in")
        .arg(answeredIn(administration))
        .arg(instrument == nullptr ? administration.items.size() : instrument->items.size());
  if (!administration.result || administration.result->scales.empty()) return CaseOverview::tr("no total");
  const auto& scale = administration.result->scales.front();
  if (!scale.raw) return CaseOverview::tr("no total");
  const QString raw = QString::number(*scale.raw, 'g', 6);
  const instruments::Band* band = instrument == nullptr || !scale.band || !scale.normTable
                                      ? nullptr
                                      : instrument->band(scale.id, *scale.normTable, *scale.band);
  return band == nullptr ? raw : raw + QStringLiteral(" · ") + QString::fromStdString(band->label);
}

} // namespace

CaseOverview::CaseOverview(Session& session, QWidget* parent)
    : QWidget(parent), m_session(&session), m_frame(new PageFrame("overviewFrame")) {
  setObjectName(QStringLiteral("caseOverview"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_frame);
}

void CaseOverview::show(const casefile::CaseFile& file, const report::Definitions& definitions) {
  m_frame->clearContent();
  m_caseNumber = QString::fromStdString(file.number);
  m_frame->setTitle(tr("Overview"), tr("The relationships, what was filled in about each, and what is open."));
  addRelationships(file);
  addCharts(file, definitions);
  addRecords(file, definitions);
}

void CaseOverview::addRelationships(const casefile::CaseFile& file) {
  QFrame* card = makeCard();
  auto* column = static_cast<QVBoxLayout*>(card->layout());
  column->addWidget(makeText(tr("Relationships"), theme::TextSize::Heading));
  if (file.relationships.empty()) {
    column->addWidget(
        makeText(tr("No carer has been added yet. The LSVG is about the relationship with one carer, so add "
                    "the first one.")));
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
    const casefile::Administration* draft = draftFor(file, relationship.id);
    for (const auto& instrument : m_session->context().catalogue.instruments()) {
      const QString name = QString::fromStdString(instrument.abbreviation);
      const bool goOn = draft != nullptr && draft->instrument == instrument.id;
      QPushButton* button = makeButton(
          goOn ? tr("Go on with the %1 (%2 of %3)").arg(name).arg(answeredIn(*draft)).arg(instrument.items.size())
               : tr("Fill in the %1").arg(name),
          "", ButtonRank::Ordinary);
      button->setObjectName(QStringLiteral("administer%1_%2").arg(number).arg(QString::fromStdString(instrument.id)));
      button->setAccessibleName(button->text() + QStringLiteral(": ") + text::label(relationship));
      if (goOn)
        connect(button, &QPushButton::clicked, this, [this, id = draft->id] { emit recordWanted(id, true); });
      else
        connect(button, &QPushButton::clicked, this,
                [this, id = relationship.id, which = QString::fromStdString(instrument.id)] {
                  emit administrationWanted(id, which);
                });
      line->addWidget(button, 0, Qt::AlignVCenter);
    }
    column->addLayout(line);
  }
  m_frame->content()->addWidget(card);
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
    row.cells[RecordListModel::Result] = resultText(administration, instrument);
    const QString version = administration.version > 1 ? tr(", version %1").arg(administration.version) : QString();
    row.cells[RecordListModel::State] = (row.draft        ? tr("unfinished")
                                         : row.superseded ? tr("replaced by a correction")
                                                          : tr("final")) +
                                        version;
    row.cells[RecordListModel::By] =
        QString::fromStdString(administration.completed ? administration.completed->name : administration.created.name);
    rows.push_back(std::move(row));
  }
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
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
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
}

void CaseOverview::discard(const RecordListModel::Row& row) {
  const casefile::AdministrationId id = row.id;
  const QString what = tr("%1 of %2 about %3: %4")
                           .arg(row.cells[RecordListModel::Instrument], row.cells[RecordListModel::TalkDate],
                                row.cells[RecordListModel::Relationship], row.cells[RecordListModel::Result]);
  const auto typed = m_session->prompts().askText(
      this, tr("Throw away what is not finished?"),
      tr("This is lost for good: %1. Type the case number %2 to throw it away.").arg(what, m_caseNumber),
      tr("Case number"));
  if (!typed) return;
  if (*typed != m_caseNumber)
    return m_session->prompts().tell(this, tr("Nothing was thrown away"), tr("The case number was not the same."));
  if (const Status gone = m_session->cases().discardDraft(id); !gone)
    return m_session->prompts().tell(this, tr("Nothing was thrown away"), text::errorText(gone.error()));
  emit changed();
}

} // namespace haven::gui
