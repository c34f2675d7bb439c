#include "gui/timeline_course_chips.h"

#include "gui/chips.h"
#include "gui/form.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace haven::gui {
namespace {

using casefile::RelationshipId;
using report::Course;
using report::TimeChart;
using text::from;

} // namespace

std::string courseScaleId(const Course& course, const TimeChart& chart) {
  return course.instrument + "/" + course.edition + "/" + chart.scale;
}

CourseChips::CourseChips(QWidget* parent) : QWidget(parent) {
  columnIn(this, theme::kSpace8);
}

void CourseChips::setCourses(const std::vector<Course>& courses, const TimelineContext& context, CourseChoice choice) {
  clearLayout(layout());
  std::set<RelationshipId> carers;
  std::map<std::string, QString> scales;
  std::vector<std::string> inOrder;
  for (const Course& course : courses) {
    for (const auto* record : course.records)
      carers.insert(record->relationship);
    const auto& form = context.forms->find(course.records.back()->formHash())->second;
    for (const TimeChart& chart : course.charts) {
      const auto* scale = form.scale(chart.scale);
      const QString title = from(scale == nullptr ? chart.scale : scale->title);
      const std::string id = courseScaleId(course, chart);
      if (scales.emplace(id, QStringLiteral("%1: %2").arg(from(course.name), title)).second) inOrder.push_back(id);
    }
  }
  m_choice = std::move(choice);
  std::erase_if(m_choice.carers, [&](RelationshipId id) { return !carers.contains(id); });
  std::erase_if(m_choice.scales, [&](const std::string& id) { return !scales.contains(id); });
  if (carers.size() > 1) {
    QWidget* row = addRow(tr("About:"));
    for (const auto& relationship : context.file().relationships)
      if (const RelationshipId id = relationship.id; carers.contains(id))
        addChip(row, text::label(relationship), QStringLiteral("courseCarer_%1").arg(id), m_choice.carers.contains(id),
                [this, id](bool on) { choose(m_choice.carers, id, on); });
  }
  setHidden(carers.size() < 2 && inOrder.size() < 2);
  if (inOrder.size() < 2) return;
  QWidget* row = addRow(tr("Scale:"));
  for (const std::string& id : inOrder)
    addChip(row, scales[id], QStringLiteral("courseScale_") + from(id), m_choice.scales.contains(id),
            [this, id](bool on) { choose(m_choice.scales, id, on); });
}

QWidget* CourseChips::addRow(const QString& words) {
  QWidget* row = makeChipRow(words);
  layout()->addWidget(row);
  return row;
}

void CourseChips::addChip(QWidget* row, const QString& words, const QString& name, bool on,
                          std::function<void(bool)> chose) {
  QPushButton* chip = makeChip(words, name);
  chip->setAccessibleName(tr("Draw only: %1").arg(words));
  chip->setChecked(on);
  row->layout()->addWidget(chip);
  connect(chip, &QPushButton::toggled, this, [this, chose = std::move(chose)](bool now) {
    chose(now);
    emit choiceChanged();
  });
}

} // namespace haven::gui
