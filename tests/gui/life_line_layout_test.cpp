#include "gui/life_line_layout.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace haven;
using namespace haven::gui;
using casefile::LifeEvent;
using casefile::LifeEventKind;
using casefile::PartialDate;
using Kind = LifeLineItem::Kind;

namespace {

constexpr Date day(int year, unsigned month, unsigned dayOfMonth) {
  return std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(dayOfMonth);
}
constexpr Date kToday = day(2026, 11, 21);

LifeEvent event(std::int64_t id, LifeEventKind kind, PartialDate from, std::optional<PartialDate> to = std::nullopt,
                bool ongoing = false) {
  LifeEvent made;
  made.id = id;
  made.kind = kind;
  made.from = from;
  made.to = to;
  made.ongoing = ongoing;
  made.text = "Voorbeeld " + std::to_string(id);
  return made;
}

LifeLineLayout drawn(const LifeCourse& life, double words = 0.1) {
  return layOut(lifeLineItems(life), life, [words](const LifeLineItem&) { return words; });
}

const LifeLinePlace& placeOf(const LifeLineLayout& layout, Kind kind, std::int64_t id) {
  const auto found = std::find_if(layout.places.begin(), layout.places.end(),
                                  [&](const auto& one) { return one.item.kind == kind && one.item.id == id; });
  REQUIRE(found != layout.places.end());
  return *found;
}

PartialDate anyDate(std::mt19937& random, const LifeCourse& life) {
  const int days = daysBetween(life.birth, life.today);
  const Date chosen = addDays(life.birth, std::uniform_int_distribution<int>(0, days)(random));
  PartialDate made{static_cast<int>(chosen.year()), {}, {}};
  const int known = std::uniform_int_distribution<int>(0, 2)(random);
  if (known > 0) made.month = static_cast<unsigned>(chosen.month());
  if (known > 1) made.day = static_cast<unsigned>(chosen.day());
  return made;
}

LifeCourse anyLife(std::mt19937& random) {
  constexpr int kAges[] = {1, 90, 400, 2000, 4500, 8400};
  LifeCourse life;
  life.today = kToday;
  life.birth = addDays(kToday, -kAges[random() % std::size(kAges)]);
  const auto count = std::uniform_int_distribution<int>(0, 25)(random);
  for (int i = 1; i <= count; ++i) {
    auto made = event(i, casefile::kLifeEventKinds[random() % 6], anyDate(random, life));
    if (random() % 2 == 0) made.to = anyDate(random, life);
    if (!made.to) made.ongoing = random() % 2 == 0;
    if (casefile::faultsIn(made, life.birth, life.today).empty()) life.events.push_back(made);
  }
  if (random() % 2 == 0) life.arrivals.push_back({7, "Voorbeeld", addDays(life.birth, 1)});
  return life;
}

} // namespace

TEST_CASE("Things on a lane of the life line never lie over each other, nor outside the life") {
  std::mt19937 random(20261121);
  int compared = 0;
  for (int round = 0; round < 300; ++round) {
    const LifeCourse life = anyLife(random);
    const auto layout = drawn(life, (round % 4) * 0.15);
    for (const auto& one : layout.places) {
      CHECK(0 <= one.from);
      CHECK(one.from <= one.solidFrom);
      CHECK(one.solidFrom <= one.solidTo);
      CHECK(one.solidTo <= one.to);
      CHECK(one.to <= 1);
      CHECK(0 <= one.wordsFrom);
      CHECK(one.wordsTo <= 1);
      CHECK(one.lane >= 0);
      CHECK(one.lane < layout.lanes);
      for (const auto& other : layout.places) {
        if (&one == &other || one.lane != other.lane) continue;
        ++compared;
        CHECK(one.item.row == other.item.row);
        CHECK((one.to <= other.from || other.to <= one.from));
        CHECK((one.wordsTo <= other.wordsFrom || other.wordsTo <= one.wordsFrom));
      }
    }
  }
  CHECK(compared > 1000);
}

TEST_CASE("The picture of a life does not depend on the order of the entries") {
  std::mt19937 random(4711);
  for (int round = 0; round < 100; ++round) {
    LifeCourse life = anyLife(random);
    const auto items = lifeLineItems(life);
    const auto before = drawn(life);
    std::shuffle(life.events.begin(), life.events.end(), random);
    REQUIRE(lifeLineItems(life) == items);
    const auto after = drawn(life);
    for (std::size_t i = 0; i < before.places.size(); ++i) {
      CHECK(before.places[i].lane == after.places[i].lane);
      CHECK(before.places[i].wordsTo == after.places[i].wordsTo);
    }
  }
}

TEST_CASE("Every lane belongs to one row, and the rows follow each other") {
  const LifeCourse life{day(2016, 1, 1),
                        kToday,
                        {event(1, LifeEventKind::Carer, {2018, {}, {}}), event(2, LifeEventKind::Help, {2019, 3, {}})},
                        {}};
  const auto layout = drawn(life);
  REQUIRE(layout.rows.size() == 3);
  CHECK(layout.rows[0].row == LifeLineRow::Home); // also where nothing is known of it
  CHECK(layout.rows[1].row == LifeLineRow::Carer);
  CHECK(layout.rows[2].row == LifeLineRow::Help);
  CHECK(layout.lanes == 3);
  CHECK(layout.rows[1].first == 1);
  CHECK(layout.rows[2].first == 2);
}

TEST_CASE("A day known by its year has soft ends over that year, one known exactly has none") {
  const LifeCourse life{day(2016, 1, 1),
                        kToday,
                        {event(1, LifeEventKind::Home, {2018, {}, {}}, PartialDate{2021, {}, {}}),
                         event(2, LifeEventKind::Carer, {2018, 5, 4}, PartialDate{2021, 6, 7}),
                         event(3, LifeEventKind::Event, {2020, {}, {}}),
                         event(4, LifeEventKind::Home, {2023, 2, {}}, std::nullopt, true)},
                        {}};
  const auto layout = drawn(life);
  const double days = daysBetween(life.birth, life.today) + 1;
  const auto share = [&](Date on) { return daysBetween(life.birth, on) / days; };
  const auto& home = placeOf(layout, Kind::Event, 1);
  CHECK(home.from == Approx(share(day(2018, 1, 1))));
  CHECK(home.solidFrom == Approx(share(day(2018, 12, 31))));
  CHECK(home.solidTo == Approx(share(day(2021, 1, 2))));
  CHECK(home.to == Approx(share(day(2022, 1, 1))));
  const auto& carer = placeOf(layout, Kind::Event, 2);
  CHECK(carer.from == carer.solidFrom);
  CHECK(carer.to == carer.solidTo);
  const auto& moment = placeOf(layout, Kind::Event, 3);
  CHECK(moment.solidFrom == moment.solidTo);
  CHECK(moment.to - moment.from == Approx(366 / days));
  const auto& now = placeOf(layout, Kind::Event, 4);
  CHECK(now.to == 1);
  CHECK(now.solidTo == 1);
}

TEST_CASE("Time of which it is not known where the youth lived stands on the line of homes") {
  const LifeCourse life{day(2016, 1, 1),
                        kToday,
                        {event(1, LifeEventKind::Home, {2016, {}, {}}, PartialDate{2019, 12, {}}),
                         event(2, LifeEventKind::Home, {2021, 4, {}}, std::nullopt, true)},
                        {}};
  const auto layout = drawn(life, 0);
  const auto& gap = placeOf(layout, Kind::Unknown, 0);
  CHECK(gap.item.first == day(2020, 1, 1));
  CHECK(gap.item.last == day(2021, 3, 31));
  CHECK(gap.item.row == LifeLineRow::Home);
  CHECK(gap.lane == placeOf(layout, Kind::Event, 1).lane);
  CHECK(gap.from == Approx(placeOf(layout, Kind::Event, 1).to));
  CHECK(gap.to == Approx(placeOf(layout, Kind::Event, 2).from));
}

TEST_CASE("What lies partly before birth or after today is cut to the life") {
  const LifeCourse life{day(2026, 8, 21),
                        kToday,
                        {event(1, LifeEventKind::Home, {2026, {}, {}}, PartialDate{2026, {}, {}})},
                        {{9, "Voorbeeld", day(2026, 1, 1)}}};
  const auto layout = drawn(life);
  CHECK(placeOf(layout, Kind::Event, 1).from == 0);
  CHECK(placeOf(layout, Kind::Event, 1).to == 1);
  CHECK(placeOf(layout, Kind::Arrival, 9).from == 0);
}

TEST_CASE("Words at the end of the line stand before today") {
  const LifeCourse life{day(2016, 1, 1), kToday, {event(1, LifeEventKind::Event, {2026, 11, 20})}, {}};
  const auto layout = drawn(life, 0.2);
  const auto& last = placeOf(layout, Kind::Event, 1);
  CHECK(last.wordsFrom == Approx(0.8));
  CHECK(last.wordsTo == 1);
  CHECK(last.from > 0.99);
}

TEST_CASE("Ages under the line fit a baby and a young adult") {
  const auto check = [](Date birth, int mostTicks, Months first) {
    const LifeCourse life{birth, kToday, {}, {}};
    const auto ticks = ageTicks(life, 0.08);
    REQUIRE(ticks.size() >= 2);
    CHECK(static_cast<int>(ticks.size()) <= mostTicks);
    CHECK(ticks[1].age == first);
    for (std::size_t i = 1; i < ticks.size(); ++i) {
      CHECK(ticks[i].at - ticks[i - 1].at >= 0.075);
      CHECK(ticks[i].at <= 0.92);
      CHECK(completedMonths(birth, ticks[i].day) == ticks[i].age);
    }
  };
  check(day(2026, 8, 21), 4, Months(1));
  check(day(2024, 2, 29), 13, Months(3));
  check(day(2003, 6, 1), 13, Months(24));
  CHECK(ageTicks({kToday, kToday, {}, {}}, 0.08).size() == 1);
}
