#include "gui/timeline_course.h"

#include "gui/charts.h"
#include "gui/form.h"
#include "gui/read_table.h"
#include "gui/words_model.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace haven::gui {
namespace {

using casefile::RelationshipId;
using report::Course;
using report::TimeChart;
using text::from;

/// Rows as high as their words at this width, and the table as high as its rows, up to a limit.
void fitRows(QTableView& table) {
  constexpr int kMostRows = 14;
  constexpr int kPadding = theme::kSpace32; // of a cell, on both sides together
  const QFontMetrics metrics(theme::font(theme::TextSize::Body));
  for (int row = 0; row < table.model()->rowCount(); ++row) {
    int words = metrics.lineSpacing();
    for (const int column : {CourseRow::Band, CourseRow::Since}) {
      const QRect room(0, 0, std::max(1, table.columnWidth(column) - kPadding), QWIDGETSIZE_MAX);
      const QString text = table.model()->index(row, column).data().toString();
      words = std::max(words, metrics.boundingRect(room, Qt::TextWordWrap, text).height());
    }
    table.setRowHeight(row, words + theme::kSpace16);
  }
  int height = table.horizontalHeader()->sizeHint().height() + theme::kSpace8;
  for (int row = 0; row < std::min(kMostRows, table.model()->rowCount()); ++row)
    height += table.rowHeight(row);
  table.setFixedHeight(height);
}

/// Narrow columns as wide as they need; the words of band and change share the rest and wrap.
void fitColumns(QTableView& table, const std::vector<CourseRow>& rows) {
  constexpr int kPadding = theme::kSpace32; // of a cell, on both sides together
  const QFontMetrics metrics(theme::font(theme::TextSize::Body));
  int about = metrics.horizontalAdvance(table.model()->headerData(CourseRow::What, Qt::Horizontal).toString());
  for (const CourseRow& row : rows) // what is no score stands over the columns after it
    if (row.isScore()) about = std::max(about, metrics.horizontalAdvance(row.cells[CourseRow::What]));
  QHeaderView& header = *table.horizontalHeader();
  header.setSectionResizeMode(QHeaderView::ResizeToContents);
  header.setSectionResizeMode(CourseRow::What, QHeaderView::Interactive);
  table.setColumnWidth(CourseRow::What, about + kPadding);
  header.setSectionResizeMode(CourseRow::Band, QHeaderView::Stretch);
  header.setSectionResizeMode(CourseRow::Since, QHeaderView::Stretch);
  table.setWordWrap(true);
  QObject::connect(
      &header, &QHeaderView::sectionResized, &table, [&table] { fitRows(table); }, Qt::QueuedConnection);
  fitRows(table);
}

std::size_t pointsIn(const TimeChart& chart) {
  std::size_t count = 0;
  for (const auto& series : chart.series)
    count += series.points.size();
  return count;
}

} // namespace

TimelineCourse::TimelineCourse(QWidget* parent) : QWidget(parent), m_chips(new CourseChips), m_column(new QVBoxLayout) {
  setObjectName(QStringLiteral("timelineCourse"));
  QVBoxLayout* all = columnIn(this, theme::kSpace16);
  m_column->setSpacing(theme::kSpace16);
  all->addWidget(m_chips);
  all->addLayout(m_column);
  connect(m_chips, &CourseChips::choiceChanged, this, [this] {
    m_table = m_row = 0;
    rebuild();
  });
}

void TimelineCourse::show(std::vector<casefile::TimelineEntry> entries, const TimelineContext& context) {
  m_context = context;
  m_entries = std::move(entries);
  m_courses = report::courses(context.file(), *context.forms,
                              [](const auto& relationship) { return text::label(relationship).toStdString(); });
  m_chips->setCourses(m_courses, m_context, m_chips->choice());
  rebuild();
}

Course TimelineCourse::chosen(const Course& course) const {
  Course drawn = course;
  const auto isOf = [this](const TimeChart::Series& series) {
    return m_chips->choice().letsCarer(m_context.file().administration(series.points.front().record)->relationship);
  };
  for (TimeChart& chart : drawn.charts) {
    for (std::size_t at = 0; at < chart.series.size(); ++at)
      chart.series[at].look = at; // as when all are drawn
    std::erase_if(chart.series, [&](const auto& series) { return !isOf(series); });
  }
  std::erase_if(drawn.charts, [&](const TimeChart& chart) {
    return chart.series.empty() || !m_chips->choice().letsScale(courseScaleId(course, chart));
  });
  return drawn;
}

void TimelineCourse::rebuild() {
  clearLayout(m_column);
  m_tables.clear();
  const auto naming = courseNaming(m_entries, m_context);
  for (const Course& course : m_courses) {
    Course drawn = chosen(course);
    if (drawn.charts.empty()) continue;
    // Of the whole course: the time that is drawn stays when a carer is left out.
    const auto meanwhile = report::courseContext(course, m_context.file(), m_context.desk->session().today(), naming);
    report::drawContext(meanwhile, drawn);
    addCourse(drawn, meanwhile);
  }
  if (m_tables.empty()) addEmpty();
  m_column->addStretch(1);
  emit rebuilt();
}

void TimelineCourse::addEmpty() {
  QFrame* card = makeNotice(
      m_courses.empty() ? tr("No course yet") : tr("Nothing to draw"),
      m_courses.empty()
          ? tr("Here the scores over time will be drawn for each carer, with the help that was chosen and what "
               "happened meanwhile: of the LSVG from the first that is finished, of a questionnaire as soon as "
               "somebody "
               "filled it in twice.")
          : tr("Of these carers there is no score on these scales. Choose other ones above."),
      "courseEmpty");
  m_column->addWidget(card);
}

void TimelineCourse::addCourse(const Course& course, const report::CourseContext& meanwhile) {
  QFrame* card = makeCard();
  auto* column = qobject_cast<QVBoxLayout*>(card->layout());
  const QString heading = tr("%1 over time").arg(from(course.name));
  column->addWidget(
      makeText(course.demonstration ? tr("%1 \u00B7 demonstration").arg(heading) : heading, theme::TextSize::Heading));
  if (course.severalPacks)
    column->addWidget(makeNotice(tr("Read with caution"),
                                 tr("These records were scored with different licence packs. Their points cannot be "
                                    "compared and stand in charts of their own."),
                                 "courseCautions"));
  if (std::ranges::all_of(course.charts, [](const TimeChart& chart) { return pointsIn(chart) < 2; })) {
    QLabel* alone = makeText(tr("One record so far. From the second on, a line shows the course, and the table what "
                                "changed since the one before."));
    alone->setObjectName(QStringLiteral("courseAlone"));
    column->addWidget(alone);
  }
  for (const TimeChart& chart : course.charts)
    addChart(*column, chart, meanwhile);
  column->addWidget(
      makeMuted(tr("Each point is one record about one relationship; relationships are never averaged. "
                   "Enter on a row opens it. What was before the first record stands under Everything.")));
  m_column->addWidget(card);
}

void TimelineCourse::addChart(QVBoxLayout& column, const TimeChart& chart, const report::CourseContext& meanwhile) {
  const int number = static_cast<int>(m_tables.size());
  auto* view = new TimeChartView("");
  view->setObjectName(QStringLiteral("courseChart_%1").arg(number));
  view->setChart(chart);
  column.addWidget(view);
  const auto rows = courseRows(chart, meanwhile, m_context);
  QTableView* table = makeTable(chart, rows);
  table->setObjectName(QStringLiteral("courseTable_%1").arg(number));
  column.addWidget(table);
  m_tables.push_back(table);
  const auto rowAt = [rows](const QModelIndex& index) { return rows.at(static_cast<std::size_t>(index.row())); };
  connect(table, &QTableView::activated, this, [this, rowAt](const QModelIndex& index) {
    const CourseRow row = rowAt(index);
    emit entryWanted(row.kind, row.record);
  });
  connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this, number, view, rowAt](const QModelIndex& now) {
            if (!now.isValid()) return;
            m_table = number;
            m_row = now.row();
            const CourseRow row = rowAt(now);
            view->setChosen(row.isScore() ? row.record : 0);
          });
}

QTableView* TimelineCourse::makeTable(const TimeChart& chart, const std::vector<CourseRow>& rows) {
  auto* table = new QTableView;
  auto* model = new WordsModel(courseHeader(), table);
  std::vector<QStringList> cells;
  for (const CourseRow& row : rows)
    cells.push_back(row.cells);
  model->setRows(std::move(cells));
  setUpReadTable(*table, *model, tr("%1, as a table").arg(from(chart.title)));
  table->setAccessibleDescription(tr("Enter opens the entry of a row."));
  fitColumns(*table, rows);
  for (int at = 0; at < static_cast<int>(rows.size()); ++at)
    if (!rows[static_cast<std::size_t>(at)].isScore())
      table->setSpan(at, CourseRow::What, 1, CourseRow::ColumnCount - CourseRow::What);
  table->selectRow(0);
  return table;
}

QJsonObject TimelineCourse::kept() const {
  QJsonArray carers;
  for (const RelationshipId id : m_chips->choice().carers)
    carers.append(static_cast<qint64>(id));
  QJsonArray scales;
  for (const std::string& id : m_chips->choice().scales)
    scales.append(from(id));
  return {{"carers", carers}, {"scales", scales}, {"table", m_table}, {"row", m_row}};
}

void TimelineCourse::keep(const QJsonObject& kept) {
  CourseChoice choice;
  for (const QJsonValue& id : kept["carers"].toArray())
    choice.carers.insert(id.toInteger());
  for (const QJsonValue& id : kept["scales"].toArray())
    choice.scales.insert(id.toString().toStdString());
  m_chips->setCourses(m_courses, m_context, choice);
  m_table = m_row = 0;
  rebuild();
  const auto number = static_cast<std::size_t>(std::max(0, kept["table"].toInt()));
  const int row = std::max(0, kept["row"].toInt());
  if (number < m_tables.size() && row < m_tables[number]->model()->rowCount()) m_tables[number]->selectRow(row);
}

bool TimelineCourse::focusRow() {
  const auto number = static_cast<std::size_t>(m_table);
  if (number >= m_tables.size()) return false;
  m_tables[number]->setFocus(Qt::OtherFocusReason);
  return true;
}

} // namespace haven::gui
