#include "gui/life_line_layout.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace haven::gui {
namespace {

using casefile::LifeEvent;
using casefile::LifeEventKind;
using Kind = LifeLineItem::Kind;

LifeLineRow rowFor(LifeEventKind kind) {
  switch (kind) {
  case LifeEventKind::Home:
    return LifeLineRow::Home;
  case LifeEventKind::Carer:
    return LifeLineRow::Carer;
  case LifeEventKind::Separation:
    return LifeLineRow::Separation;
  case LifeEventKind::Event:
    return LifeLineRow::Event;
  case LifeEventKind::Help:
    return LifeLineRow::Help;
  case LifeEventKind::Other:
    break;
  }
  return LifeLineRow::Other;
}

LifeLineItem itemFor(const LifeEvent& event, Date today) {
  LifeLineItem item{Kind::Event,         rowFor(event.kind),  event.id,        event.from.earliest(),
                    event.from.latest(), event.from.latest(), event.end(today)};
  item.ongoing = event.ongoing && !event.to;
  item.moment = !event.to && !item.ongoing;
  if (event.to) item.left = event.to->earliest();
  if (item.ongoing) item.left = today;
  // One moment: it may have been any day of what is known, and has no sure stretch.
  if (item.moment) item.left = item.first;
  return item;
}

void cut(LifeLineItem& item, const LifeCourse& life) {
  for (Date* day : {&item.first, &item.begun, &item.left, &item.last})
    *day = std::clamp(*day, life.birth, std::max(life.birth, life.today));
}

double lengthOf(const LifeCourse& life) {
  return std::max(1, daysBetween(life.birth, life.today) + 1);
}

double beginOf(Date day, const LifeCourse& life) {
  return std::clamp(daysBetween(life.birth, day) / lengthOf(life), 0.0, 1.0);
}
double endOf(Date day, const LifeCourse& life) {
  return std::clamp((daysBetween(life.birth, day) + 1) / lengthOf(life), 0.0, 1.0);
}

LifeLinePlace placeOf(const LifeLineItem& item, const LifeCourse& life, double words) {
  LifeLinePlace place;
  place.item = item;
  place.from = beginOf(item.first, life);
  place.to = std::max(place.from, endOf(item.last, life));
  place.solidFrom = std::clamp(beginOf(item.begun, life), place.from, place.to);
  place.solidTo = std::clamp(endOf(item.left, life), place.from, place.to);
  if (place.solidFrom > place.solidTo) place.solidFrom = place.solidTo = (place.solidFrom + place.solidTo) / 2;
  words = std::clamp(words, 0.0, 1.0);
  place.wordsFrom = std::max(0.0, std::min(place.from, 1 - words));
  place.wordsTo = std::max(place.to, std::min(1.0, place.wordsFrom + words));
  return place;
}

/// The rest of a lane is free: words may go on until the next item.
void widenWords(std::vector<LifeLinePlace>& places) {
  for (LifeLinePlace& place : places) {
    double next = 1;
    for (const LifeLinePlace& other : places)
      if (&other != &place && other.lane == place.lane && other.wordsFrom >= place.wordsTo)
        next = std::min(next, other.wordsFrom);
    place.wordsTo = std::max(place.wordsTo, next);
  }
}

} // namespace

std::vector<LifeLineItem> lifeLineItems(const LifeCourse& life) {
  std::vector<LifeLineItem> items;
  for (const LifeArrival& arrival : life.arrivals)
    items.push_back({Kind::Arrival, LifeLineRow::Arrival, arrival.relationship, arrival.day, arrival.day, arrival.day,
                     arrival.day});
  for (const LifeEvent& event : life.events)
    if (event.from.ok() && (!event.to || event.to->ok())) items.push_back(itemFor(event, life.today));
  std::int64_t number = 0;
  for (const auto& gap : casefile::unknownStretches(life.events, life.birth, life.today))
    items.push_back({Kind::Unknown, LifeLineRow::Home, number++, gap.from, gap.from, gap.to, gap.to});
  for (LifeLineItem& item : items)
    cut(item, life);
  const auto key = [](const LifeLineItem& item) {
    return std::tuple(item.first, item.row, item.last, item.begun, item.left, item.kind, item.id);
  };
  std::sort(items.begin(), items.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  return items;
}

LifeLineLayout layOut(const std::vector<LifeLineItem>& items, const LifeCourse& life,
                      const std::function<double(const LifeLineItem&)>& wordsShare) {
  LifeLineLayout layout;
  for (const LifeLineItem& item : items)
    layout.places.push_back(placeOf(item, life, wordsShare(item)));
  for (const LifeLineRow row : {LifeLineRow::Arrival, LifeLineRow::Home, LifeLineRow::Carer, LifeLineRow::Separation,
                                LifeLineRow::Event, LifeLineRow::Help, LifeLineRow::Other}) {
    std::vector<double> reached; // of each lane of this row
    for (LifeLinePlace& place : layout.places) {
      if (place.item.row != row) continue;
      auto lane = std::find_if(reached.begin(), reached.end(), [&](double end) { return end <= place.wordsFrom; });
      if (lane == reached.end()) lane = reached.insert(lane, 0.0);
      place.lane = layout.lanes + static_cast<int>(std::distance(reached.begin(), lane));
      *lane = place.wordsTo;
    }
    const int count = std::max(static_cast<int>(reached.size()), row == LifeLineRow::Home ? 1 : 0);
    if (count > 0) layout.rows.push_back({row, layout.lanes, count});
    layout.lanes += count;
  }
  widenWords(layout.places);
  return layout;
}

std::vector<AgeTick> ageTicks(const LifeCourse& life, double leastShare) {
  constexpr int kSteps[] = {1, 2, 3, 6, 12, 24, 36, 60, 120};
  constexpr double kDaysOfAMonth = 30.4;
  const double month = kDaysOfAMonth / lengthOf(life);
  const auto fits =
      std::find_if(std::begin(kSteps), std::end(kSteps), [&](int step) { return step * month >= leastShare; });
  const Months step(fits == std::end(kSteps) ? kSteps[std::size(kSteps) - 1] : *fits);
  std::vector<AgeTick> ticks{{0, Months(0), life.birth}};
  for (Months age = step;; age += step) {
    Date day = life.birth + age;
    // Complete on the first of the next month where this one has no such day, as `completedMonths` counts.
    if (!day.ok()) day = addDays(Date(day.year() / day.month() / std::chrono::last), 1);
    const double at = beginOf(day, life);
    if (day > life.today || at > 1 - leastShare) return ticks;
    ticks.push_back({at, age, day});
  }
}

} // namespace haven::gui
