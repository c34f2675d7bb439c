#include "gui/timeline_compare.h"

#include "gui/form.h"
#include "gui/questionnaire_rows.h"
#include "gui/read_stop.h"
#include "gui/read_table.h"
#include "gui/result_parts.h"
#include "gui/scale_section.h"
#include "gui/words_model.h"
#include "instruments/licence_pack.h"
#include "report/informants.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QFocusEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace haven::gui {
namespace {

using casefile::AdministrationComparison;
using casefile::Informant;
using casefile::ItemDifference;
using casefile::NotComparable;
using casefile::ScaleDifference;
using text::from;

/// "21-11-2026, Anna (moeder)"
QString head(const Informant& one) {
  return QStringLiteral("%1, %2").arg(text::formatDate(one.record->date), text::label(*one.relationship));
}

QString answerIn(const Informant& one, std::optional<int> value) {
  if (!value) return TimelineCompare::tr("not filled in");
  const auto* option = one.form->answer(*value);
  return option == nullptr ? QString::number(*value)
                           : QStringLiteral("%1  %2").arg(option->value).arg(from(option->label));
}

QString itemTitle(const AdministrationComparison& two, const std::string& id) {
  const auto* item = two.first.form->item(id);
  if (item == nullptr) item = two.second.form->item(id);
  if (item == nullptr) return from(id);
  const bool worded = !item->statement.empty() || !item->title.empty(); // else the title is the number
  const QString title = QuestionnaireRows::titleOf(*item);
  return worded ? QStringLiteral("%1. %2").arg(from(id), title) : title;
}

QString scoreIn(const Informant& one, const instruments::ScaleScore* score) {
  if (score == nullptr || !score->raw) return TimelineCompare::tr("no score");
  const std::string band = report::bandLabel(*one.form, *score);
  const QString points = formatPoints(*score->raw);
  return band.empty() ? points : QStringLiteral("%1 \u00B7 %2").arg(points, from(band));
}

QString pointWords(const ScaleDifference& scale) {
  if (!scale.points) return TimelineCompare::tr("not compared");
  if (*scale.points == 0) return TimelineCompare::tr("equal");
  const QString points = formatPoints(std::abs(*scale.points));
  return *scale.points > 0 ? TimelineCompare::tr("%1 higher", "points").arg(points)
                           : TimelineCompare::tr("%1 lower", "points").arg(points);
}

QString bandWords(const ScaleDifference& scale) {
  if (!scale.bandChanged) return TimelineCompare::tr("not compared");
  return *scale.bandChanged ? TimelineCompare::tr("another band") : TimelineCompare::tr("same band");
}

} // namespace

QString stepWords(const ItemDifference& item) {
  if (item.onlyOne())
    return item.first ? TimelineCompare::tr("only in the first") : TimelineCompare::tr("only in the second");
  if (!item.first) return TimelineCompare::tr("in neither");
  if (!item.steps) return TimelineCompare::tr("not compared");
  if (*item.steps == 0) return TimelineCompare::tr("equal");
  return *item.steps > 0 ? TimelineCompare::tr("%n step(s) higher", "", *item.steps)
                         : TimelineCompare::tr("%n step(s) lower", "", -*item.steps);
}

QString words(NotComparable why) {
  switch (why) {
  case NotComparable::SameRecord:
    return TimelineCompare::tr("Mark a second one to lay beside it.");
  case NotComparable::NotCurrent:
    return TimelineCompare::tr("Only finished instruments that were not replaced by a correction stand side by side.");
  case NotComparable::OtherInstrument:
    return TimelineCompare::tr("These are two different instruments. Only two of the same can stand side by side.");
  case NotComparable::FormUnknown:
    break;
  }
  return TimelineCompare::tr("The form of one of these was not kept, so they cannot stand side by side.");
}

TimelineCompare::TimelineCompare(QWidget* parent) : PageFrame("timelineCompare", parent) {
  QPushButton* back = makeButton(tr("Back to the time line"), "timelineCompareBack");
  actions()->addWidget(back);
  actions()->addStretch();
  showActions(true);
  connect(back, &QPushButton::clicked, this, &TimelineCompare::left);
}

void TimelineCompare::show(const AdministrationComparison& two, const TimelineContext& context) {
  setTitle(tr("%1 side by side").arg(from(two.first.form->abbreviation)),
           tr("Both values and how far they lie apart. What that means is for you to judge."));
  setMark(two.demonstration() ? from(instruments::kDemonstrationMark) : QString());
  clearContent();
  addHeads(two, context);
  addCautions(two);
  addScales(two);
  addItems(two);
  content()->addStretch();
  scroll()->verticalScrollBar()->setValue(0);
}

void TimelineCompare::addHeads(const AdministrationComparison& two, const TimelineContext& context) {
  QFrame* card = makeCard();
  int number = 0;
  for (const Informant* one : {&two.first, &two.second}) {
    QString words = number == 0 ? tr("First: %1") : tr("Second: %1");
    words = words.arg(recordName(*one->record, context));
    if (one->record->completed)
      words += QStringLiteral(" \u00B7 ") + tr("by %1").arg(from(one->record->completed->name));
    QPushButton* open = makeButton(tr("Open"), "", ButtonRank::Quiet);
    open->setObjectName(QStringLiteral("compareOpen%1").arg(++number));
    open->setAccessibleName(tr("Open %1").arg(recordName(*one->record, context)));
    connect(open, &QPushButton::clicked, this, [this, id = one->record->id] { emit recordWanted(id); });
    card->layout()->addWidget(makeLinkRow(words, open));
  }
  content()->addWidget(card);
}

void TimelineCompare::addCautions(const AdministrationComparison& two) {
  QStringList cautions;
  if (!two.sameEdition)
    cautions << tr("Two editions (%1 and %2): their scales are not compared.")
                    .arg(from(two.first.record->edition), from(two.second.record->edition));
  if (!two.samePack) cautions << tr("Scored with different licence packs: their scales are not compared.");
  if (!two.sameRelationship())
    cautions << tr("About two relationships: each knows the child in their own way. It is no course over time.");
  if (two.farApart)
    cautions << tr("More than %1 months apart: a difference can also come from time.").arg(casefile::kFarApart);
  if (cautions.isEmpty()) return;
  content()->addWidget(makeNotice(tr("Read with caution"), cautions.join(u'\n'), "compareCautions"));
}

void TimelineCompare::addTable(const QString& title, const char* name, const QStringList& header,
                               std::vector<QStringList> rows) {
  auto* model = new WordsModel(header);
  model->setRows(std::move(rows));
  auto* table = new QTableView;
  model->setParent(table);
  table->setObjectName(QLatin1String(name));
  setUpReadTable(*table, *model, title);
  fitReadTable(*table, 0, 40);
  table->selectRow(0);
  QFrame* card = makeSection(title);
  card->layout()->addWidget(table);
  content()->addWidget(card);
}

void TimelineCompare::addScales(const AdministrationComparison& two) {
  std::vector<QStringList> rows;
  for (const ScaleDifference& scale : two.scales)
    rows.push_back({from(scale.title), scoreIn(two.first, scale.first), scoreIn(two.second, scale.second),
                    pointWords(scale), bandWords(scale)});
  if (rows.empty()) return;
  addTable(tr("Scales"), "compareScales",
           {tr("Scale"), head(two.first), head(two.second), tr("Difference in points"), tr("Band")}, std::move(rows));
}

void TimelineCompare::addItems(const AdministrationComparison& two) {
  std::vector<QStringList> rows;
  int compared = 0;
  for (const ItemDifference& item : two.items) {
    compared += item.steps ? 1 : 0;
    rows.push_back({itemTitle(two, item.item), answerIn(two.first, item.first), answerIn(two.second, item.second),
                    stepWords(item), item.moreThanOneStep() ? tr("\u25CF more than one answer step") : QString()});
  }
  QLabel* sum = makeText(
      tr("%1 of %2 compared answers lie more than one answer step apart.").arg(two.moreThanOneStep()).arg(compared),
      theme::TextSize::Lead);
  sum->setObjectName(QStringLiteral("compareSum"));
  content()->addWidget(sum);
  addTable(tr("Items"), "compareItems",
           {tr("Item"), head(two.first), head(two.second), tr("Difference"), tr("More than one step")},
           std::move(rows));
}

void TimelineCompare::focusInEvent(QFocusEvent* event) {
  PageFrame::focusInEvent(event);
  if (auto* first = findChild<QTableView*>()) first->setFocus(event->reason());
}

} // namespace haven::gui
