#include "gui/timeline_course_rows.h"

#include "gui/scale_section.h"
#include "report/course_change.h"
#include "report/informants.h"
#include "text/labels.h"
#include "text/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace haven::gui {
namespace {

using casefile::Administration;
using casefile::TimelineEntry;
using casefile::TimelineKind;
using report::TimeChart;
using text::from;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::TimelineCourse)
};

/// From when to when help was chosen.
QString chosenWords(Date begin, const std::optional<Date>& end) {
  if (!end) return Words::tr("chosen since %1").arg(text::formatDate(begin));
  return Words::tr("chosen %1 to %2").arg(text::formatDate(begin), text::formatDate(*end));
}

QString sinceWords(const report::ScaleChange& change) {
  QStringList parts;
  if (!change.points)
    parts << Words::tr("not comparable");
  else if (*change.points == 0)
    parts << Words::tr("equal");
  else
    parts << (*change.points > 0 ? Words::tr("%1 higher", "points") : Words::tr("%1 lower", "points"))
                 .arg(formatPoints(std::abs(*change.points)));
  if (change.bandChanged.value_or(false)) parts << Words::tr("another band");
  if (change.compared > 0)
    parts << Words::tr("%1 of %2 answers other, %3 more than one step")
                 .arg(change.changed)
                 .arg(change.compared)
                 .arg(change.moreThanOneStep);
  return parts.join(QStringLiteral("; "));
}

QString ageOn(Date day, const TimelineContext& context) {
  return text::formatAge(completedMonths(context.file().youth.dateOfBirth, day));
}

/// Of a day that is not known only where every day it can be gives the same age.
QString ageOf(const TimeChart::Event& event, const TimelineContext& context) {
  const QString first = ageOn(parseIsoDate(event.date).value(), context);
  return first == ageOn(parseIsoDate(event.latest).value(), context) ? first : QString();
}

CourseRow rowOf(const TimeChart& chart, const TimeChart::Point& point, const TimeChart::Point* before,
                const TimelineContext& context) {
  const Administration& record = *context.file().administration(point.record);
  const auto& form = context.forms->find(record.formHash())->second;
  QString since = QStringLiteral("\u2013");
  if (before != nullptr)
    if (const auto change = report::changeOf(chart.scale, context.file(), *context.forms, before->record, point.record))
      since = sinceWords(*change);
  return {TimelineKind::Administration,
          point.record,
          {{},
           text::formatDate(record.date),
           ageOn(record.date, context),
           text::label(*context.file().relationship(record.relationship)),
           formatPoints(point.value),
           from(report::bandLabel(form, *record.result->scale(chart.scale))),
           since}};
}

} // namespace

QStringList courseHeader() {
  return {Words::tr("Sign", "in a chart"),  Words::tr("When"),  Words::tr("Age"),
          Words::tr("About, or what"),      Words::tr("Score"), Words::tr("Band"),
          Words::tr("Since the one before")};
}

report::ContextNaming courseNaming(const std::vector<TimelineEntry>& entries, const TimelineContext& context) {
  const auto entryOf = [&entries](TimelineKind kind, std::int64_t record) -> const TimelineEntry& {
    // Choosing comes before ending, which is another entry of the same record. The list holds every record there is.
    return *std::ranges::find_if(
        entries, [&](const TimelineEntry& one) { return one.kind() == kind && one.record() == record; });
  };
  const auto moveOf = [entryOf, &entries](std::int64_t record) -> const TimelineEntry& {
    const auto decided = std::ranges::find_if(entries, [&](const TimelineEntry& one) {
      return one.kind() == TimelineKind::Decision && one.record() == record;
    });
    return decided == entries.end() ? entryOf(TimelineKind::Case, record) : *decided;
  };
  report::ContextNaming naming;
  naming.dayOf = [](const std::string& at) { return localDay(at); };
  naming.help = [](const casefile::CareChoice& choice) { return choice.name; };
  naming.helpWhen = [](Date begin, std::optional<Date> end) { return chosenWords(begin, end).toStdString(); };
  naming.life = [entryOf, context](const casefile::LifeEvent& event) {
    return titleWords(entryOf(TimelineKind::Life, event.id), context).toStdString();
  };
  naming.lifeWhen = [entryOf](const casefile::LifeEvent& event) {
    return dayWords(entryOf(TimelineKind::Life, event.id)).toStdString();
  };
  naming.decision = [moveOf, context](const casefile::PlanMove& move) {
    return titleWords(moveOf(move.id), context).toStdString();
  };
  naming.decisionWhen = [](Date day) { return text::formatDate(day).toStdString(); };
  return naming;
}

std::vector<CourseRow> courseRows(const TimeChart& chart, const report::CourseContext& meanwhile,
                                  const TimelineContext& context) {
  std::vector<CourseRow> rows;
  for (const TimeChart::Series& series : chart.series) {
    const TimeChart::Point* before = nullptr;
    for (const TimeChart::Point& point : series.points) {
      rows.push_back(rowOf(chart, point, before, context));
      before = &point;
    }
  }
  const auto add = [&](TimelineKind kind, std::int64_t record, const std::string& key, const std::string& when,
                       const QString& age, const QString& what) {
    rows.push_back({kind, record, {from(key), from(when), age, what, {}, {}, {}}});
  };
  for (const auto& help : meanwhile.help)
    add(TimelineKind::Help, help.choice, help.drawn.key, help.drawn.when,
        ageOn(parseIsoDate(help.drawn.from).value(), context), Words::tr("Help: %1").arg(from(help.drawn.label)));
  for (const auto& one : meanwhile.happenings)
    add(one.kind, one.record, one.drawn.key, one.drawn.when, ageOf(one.drawn, context), from(one.drawn.label));
  return rows;
}

} // namespace haven::gui
