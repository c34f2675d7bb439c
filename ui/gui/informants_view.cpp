#include "gui/informants_view.h"

#include "gui/charts.h"
#include "gui/form.h"
#include "gui/informants_model.h"
#include "gui/read_table.h"
#include "report/informants.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using casefile::Comparison;
using casefile::Informant;
using casefile::ScaleComparison;
using instruments::ScaleScore;
using text::from;

constexpr int kMostRows = 20;

QString points(const ScaleScore* score) {
  return score != nullptr && score->raw ? from(report::numberText(*score->raw)) : QStringLiteral("\u2013");
}

/// The band, or why there is none.
QString wordsFor(const instruments::Instrument& form, const ScaleScore* score) {
  if (score == nullptr) return InformantsView::tr("does not have this scale");
  if (!score->raw)
    return form.lacksPack() ? InformantsView::tr("no score: no licence pack")
                            : InformantsView::tr("no score: too much not filled in");
  const QString band = from(report::bandLabel(form, *score));
  const QString words = band.isEmpty() ? InformantsView::tr("no band") : band;
  return score->isImputed() ? InformantsView::tr("%1, not all filled in").arg(words) : words;
}

QString differenceFor(const Comparison& comparison, const ScaleComparison& scale) {
  if (!comparison.samePack) return InformantsView::tr("not comparable: different licence packs");
  if (!scale.spread) return {};
  const QString apart = *scale.spread == 0 ? InformantsView::tr("no difference")
                        : *scale.spread == 1
                            ? InformantsView::tr("difference 1 point")
                            : InformantsView::tr("difference %1 points").arg(from(report::numberText(*scale.spread)));
  return scale.bandsDiffer ? InformantsView::tr("%1, another band").arg(apart) : apart;
}

QVBoxLayout* columnOf(QFrame& card) {
  card.setProperty("look", "card");
  auto* column = new QVBoxLayout(&card);
  column->setContentsMargins(theme::kSpace24, theme::kSpace16, theme::kSpace24, theme::kSpace16);
  column->setSpacing(theme::kSpace8);
  return column;
}

/// A table of records below what is drawn of them; Enter or a double click opens one.
template <class View>
void addRecords(View* view, QVBoxLayout& column, InformantsModel& model, const char* objectName, const QString& name,
                int stretched, int linesInRow = 1) {
  auto* table = new QTableView;
  table->setObjectName(QLatin1String(objectName));
  setUpReadTable(*table, model, name);
  column.addWidget(table);
  fitReadTable(*table, stretched, kMostRows, linesInRow);
  QObject::connect(table, &QTableView::activated, view, [view, &model](const QModelIndex& index) {
    if (const auto record = model.recordAt(index); record != 0) emit view->recordWanted(record);
  });
}

} // namespace

InformantsView::InformantsView(const Comparison& comparison, const QString& name, QWidget* parent)
    : QFrame(parent), m_column(columnOf(*this)) {
  setObjectName(QStringLiteral("informants_") + from(comparison.instrument));
  const bool alone = comparison.informants.size() < 2;
  const QString heading = alone ? name : tr("%1: informants side by side").arg(name);
  m_column->addWidget(makeText(comparison.demonstration() ? tr("%1 \u00B7 demonstration").arg(heading) : heading,
                               theme::TextSize::Heading));
  m_column->addWidget(makeText(
      alone ? tr("One informant so far. As soon as another one has filled it in, both stand here beside each other.")
            : tr("Of each informant the last record. They are not averaged: each of them knows the child in a "
                 "relationship of their own, and precisely a difference can tell something.")));
  addCautions(comparison);
  addCharts(comparison);
  addTable(comparison, name);
}

void InformantsView::addCautions(const Comparison& comparison) {
  QStringList cautions;
  if (comparison.farApart)
    cautions << tr("There are more than %1 months between these records: a difference can also come from time.")
                    .arg(casefile::kFarApart);
  if (!comparison.samePack)
    cautions << tr("These records were scored with different licence packs. Their points cannot be compared.");
  bool imputed = false;
  bool noBand = false;
  for (const ScaleComparison& scale : comparison.scales)
    for (const ScaleScore* score : scale.scores) {
      imputed = imputed || (score != nullptr && score->isImputed());
      noBand = noBand || (score != nullptr && score->raw && !score->band);
    }
  for (const Informant& informant : comparison.informants)
    if (informant.form->lacksPack())
      cautions
          << tr("The record of %1 has no licence pack: there are no scores.").arg(text::label(*informant.relationship));
  if (imputed) cautions << tr("At least one score was formed while answers were missing, and is less sure.");
  if (noBand) cautions << tr("At least one score has no band, because no norm table fits.");
  if (cautions.isEmpty()) return;
  m_column->addWidget(makeNotice(tr("Read with caution"), cautions.join(u'\n'), "informantCautions"));
}

void InformantsView::addCharts(const Comparison& comparison) {
  for (const ScaleComparison& scale : comparison.scales) {
    report::InformantChart chart = report::informantChart(
        comparison, scale, [](const auto& relationship) { return text::label(relationship).toStdString(); });
    for (std::size_t at = 0; at < chart.marks.size(); ++at)
      chart.marks[at].words = wordsFor(*comparison.informants[at].form, scale.scores[at]).toStdString();
    chart.difference = differenceFor(comparison, scale).toStdString();
    auto* view = new InformantChartView("informantChart");
    view->setChart(chart);
    std::vector<qint64> records;
    for (const Informant& informant : comparison.informants)
      records.push_back(informant.record->id);
    connect(view, &InformantChartView::rowPressed, this,
            [this, records](int row) { emit recordWanted(records.at(static_cast<std::size_t>(row))); });
    m_column->addWidget(view);
  }
}

void InformantsView::addTable(const Comparison& comparison, const QString& name) {
  std::vector<InformantsModel::Row> rows;
  for (const ScaleComparison& scale : comparison.scales)
    for (std::size_t at = 0; at < comparison.informants.size(); ++at) {
      const Informant& informant = comparison.informants[at];
      rows.push_back(
          {informant.record->id,
           {from(scale.title), text::label(*informant.relationship), text::formatDate(informant.record->date),
            points(scale.scores[at]), wordsFor(*informant.form, scale.scores[at]),
            at == 0 ? differenceFor(comparison, scale) : QString()}});
    }
  m_column->addWidget(makeMuted(tr("The same as a table. Enter opens the record of a row.")));
  auto* model =
      new InformantsModel({tr("Scale"), tr("Informant"), tr("Filled in on"), tr("Score"), tr("Band"), tr("Difference")},
                          std::move(rows), this);
  addRecords(this, *m_column, *model, "informantTable", tr("%1, informants side by side").arg(name),
             model->columnCount() - 1);
}

CourseView::CourseView(const report::Course& course, const casefile::CaseFile& file,
                       const report::Definitions& definitions, QWidget* parent)
    : QFrame(parent) {
  setObjectName(QStringLiteral("course_") + from(course.instrument));
  QVBoxLayout* column = columnOf(*this);
  constexpr int kInformantColumn = 2;
  const QString heading = tr("%1 over time").arg(from(course.name));
  column->addWidget(
      makeText(course.demonstration ? tr("%1 \u00B7 demonstration").arg(heading) : heading, theme::TextSize::Heading));
  column->addWidget(makeText(tr("Each informant has a line of their own.")));
  if (course.severalPacks)
    column->addWidget(makeNotice(tr("Read with caution"),
                                 tr("These records were scored with different licence packs. Their points cannot be "
                                    "compared and stand in charts of their own."),
                                 "courseCautions"));
  for (const report::TimeChart& chart : course.charts) {
    auto* view = new TimeChartView("courseChart");
    view->setChart(chart);
    column->addWidget(view);
  }
  const auto formOf = [&](const casefile::Administration& record) -> const instruments::Instrument& {
    return definitions.find(record.formHash())->second;
  };
  const auto& scales = formOf(*course.records.front()).scales;
  QStringList headers{tr("Date"), tr("Age"), tr("Informant")};
  for (const auto& scale : scales)
    headers << from(scale.title);
  std::vector<InformantsModel::Row> rows;
  for (const casefile::Administration* record : course.records) {
    InformantsModel::Row row{record->id,
                             {text::formatDate(record->date),
                              text::formatAge(completedMonths(file.youth.dateOfBirth, record->date)),
                              text::label(*file.relationship(record->relationship))}};
    for (const auto& scale : scales) {
      const ScaleScore* score = record->result->scale(scale.id);
      const QString band = score == nullptr ? QString() : from(report::bandLabel(formOf(*record), *score));
      row.cells << (band.isEmpty() ? points(score) : points(score) + u'\n' + band);
    }
    rows.push_back(std::move(row));
  }
  auto* model = new InformantsModel(std::move(headers), std::move(rows), this);
  column->addWidget(makeMuted(tr("The same as a table. Enter opens the record of a row.")));
  addRecords(this, *column, *model, "courseTable", heading, kInformantColumn, 2);
}

} // namespace haven::gui
