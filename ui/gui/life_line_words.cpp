#include "gui/life_line_words.h"

#include "text/labels.h"
#include "text/plan_text.h"
#include "text/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace haven::gui {
namespace {

using casefile::LifeEvent;
using Kind = LifeLineItem::Kind;
using text::from;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(haven::gui::LifeLine)
};

/// A month where the day is only the edge of one: what is known by month promises no day.
QString edge(Date day, bool begin) {
  const auto last = std::chrono::year_month_day_last{day.year(), std::chrono::month_day_last{day.month()}}.day();
  if (day.day() != (begin ? std::chrono::day(1) : last)) return text::formatDate(day);
  return text::formatPartialDate({static_cast<int>(day.year()), static_cast<unsigned>(day.month()), {}});
}

const LifeArrival* arrivalOf(const LifeCourse& life, const LifeLineItem& item) {
  const auto found = std::find_if(life.arrivals.begin(), life.arrivals.end(),
                                  [&](const LifeArrival& one) { return one.relationship == item.id; });
  return item.kind != Kind::Arrival || found == life.arrivals.end() ? nullptr : &*found;
}

QString unknownWords(const LifeCourse& life, const LifeLineItem& item) {
  const bool birth = item.first == life.birth;
  const bool today = item.last == life.today;
  if (birth && today) return Words::tr("It is not known yet where the youth lived.");
  if (birth) return Words::tr("From birth until %1 it is not known where the youth lived.").arg(edge(item.last, false));
  if (today) return Words::tr("From %1 until today it is not known where the youth lived.").arg(edge(item.first, true));
  return Words::tr("From %1 until %2 it is not known where the youth lived.")
      .arg(edge(item.first, true), edge(item.last, false));
}

} // namespace

LifeCourse lifeCourse(const casefile::CaseFile& file, Date today) {
  using casefile::RelationshipKind;
  LifeCourse life{file.youth.dateOfBirth, today, file.plan.events, {}};
  for (const casefile::Relationship& one : file.relationships) {
    const bool placed = one.kind == RelationshipKind::FosterParent || one.kind == RelationshipKind::AdoptiveParent;
    const auto since = one.since.from(life.birth);
    if (placed && since) life.arrivals.push_back({one.id, text::label(one).toStdString(), *since});
  }
  return life;
}

const LifeEvent* eventOf(const LifeCourse& life, const LifeLineItem& item) {
  const auto found =
      std::find_if(life.events.begin(), life.events.end(), [&](const LifeEvent& one) { return one.id == item.id; });
  return item.kind != Kind::Event || found == life.events.end() ? nullptr : &*found;
}

QString shortAge(Months age) {
  const auto months = static_cast<int>(age.count());
  if (months == 0) return Words::tr("birth");
  return months % 12 == 0 ? Words::tr("%1 y", "age").arg(months / 12) : Words::tr("%1 m", "age").arg(months);
}

QString whenOf(const LifeEvent& event) {
  const QString begin = text::formatPartialDate(event.from);
  if (event.to) return Words::tr("from %1 to %2").arg(begin, text::formatPartialDate(*event.to));
  if (event.ongoing) return Words::tr("since %1, still going on").arg(begin);
  return event.from.day ? Words::tr("on %1").arg(begin) : Words::tr("in %1").arg(begin);
}

QString shortWords(const LifeCourse& life, const LifeLineItem& item) {
  if (item.kind == Kind::Unknown) return Words::tr("unknown");
  if (const LifeArrival* arrival = arrivalOf(life, item)) return Words::tr("came to: %1").arg(from(arrival->name));
  const LifeEvent* event = eventOf(life, item);
  return event == nullptr ? QString() : from(event->text).simplified();
}

QString fullWords(const LifeCourse& life, const LifeLineItem& item) {
  if (item.kind == Kind::Unknown) return unknownWords(life, item);
  if (const LifeArrival* arrival = arrivalOf(life, item))
    return Words::tr("Came to live with %1 on %2: the starting point of this bond.")
        .arg(from(arrival->name), text::formatDate(arrival->day));
  const LifeEvent* event = eventOf(life, item);
  if (event == nullptr) return {};
  return Words::tr("%1: %2, %3").arg(text::label(event->kind), from(event->text).simplified(), whenOf(*event));
}

QString beginWords(const LifeCourse& life, const LifeLineItem& item) {
  if (const LifeEvent* event = eventOf(life, item)) return text::formatPartialDate(event->from);
  if (item.kind == Kind::Arrival) return text::formatDate(item.first);
  return item.first == life.birth ? Words::tr("birth") : edge(item.first, true);
}

QString endWords(const LifeCourse& life, const LifeLineItem& item) {
  if (const LifeEvent* event = eventOf(life, item)) {
    if (event->to) return text::formatPartialDate(*event->to);
    return event->ongoing ? Words::tr("still going on") : QString();
  }
  if (item.kind == Kind::Arrival) return {};
  return item.last == life.today ? Words::tr("today") : edge(item.last, false);
}

QString rowWords(LifeLineRow row) {
  switch (row) {
  case LifeLineRow::Arrival:
    return Words::tr("Starting point");
  case LifeLineRow::Home:
    return Words::tr("Lived at");
  case LifeLineRow::Carer:
    return Words::tr("Carers");
  case LifeLineRow::Separation:
    return Words::tr("Apart");
  case LifeLineRow::Event:
    return Words::tr("Drastic");
  case LifeLineRow::Help:
    return Words::tr("Help");
  case LifeLineRow::Other:
    break;
  }
  return Words::tr("Other");
}

QString kindWords(const LifeCourse& life, const LifeLineItem& item) {
  if (const LifeEvent* event = eventOf(life, item)) return text::label(event->kind);
  return item.kind == Kind::Arrival ? rowWords(LifeLineRow::Arrival) : Words::tr("Not known");
}

} // namespace haven::gui
