#include "casefile/life_event.h"

#include "casefile/administration.h"
#include "support/catch.h"

#include <algorithm>
#include <random>
#include <set>

using namespace haven;
using namespace haven::casefile;

namespace {

using Field = LifeEventFault::Field;
using Reason = LifeEventFault::Reason;

Date day(const char* text) {
  const auto date = parseIsoDate(text);
  REQUIRE(date);
  return *date;
}

PartialDate partly(const char* text) {
  const auto date = parsePartialDate(text);
  REQUIRE(date);
  return *date;
}

LifeEvent home(const char* from, const char* to = nullptr, bool ongoing = false) {
  LifeEvent made;
  made.kind = LifeEventKind::Home;
  made.from = partly(from);
  if (to != nullptr) made.to = partly(to);
  made.ongoing = ongoing;
  made.text = "Pleeggezin";
  return made;
}

std::string words(const std::vector<UnknownStretch>& stretches) {
  std::string text;
  for (const UnknownStretch& one : stretches)
    text += (text.empty() ? "" : ", ") + formatIsoDate(one.from) + ".." + formatIsoDate(one.to);
  return text;
}

} // namespace

TEST_CASE("a day as well as it is known runs from its first day to its last") {
  struct Row {
    const char* text;
    const char* first;
    const char* last;
  };
  const Row rows[] = {
      {"2019", "2019-01-01", "2019-12-31"},       {"2019-05", "2019-05-01", "2019-05-31"},
      {"2019-02", "2019-02-01", "2019-02-28"},    {"2020-02", "2020-02-01", "2020-02-29"},
      {"2000-02", "2000-02-01", "2000-02-29"},    {"2100-02", "2100-02-01", "2100-02-28"},
      {"2020-12", "2020-12-01", "2020-12-31"},    {"2020-02-29", "2020-02-29", "2020-02-29"},
      {"1900-01-01", "1900-01-01", "1900-01-01"}, {"2199-12-31", "2199-12-31", "2199-12-31"},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    const PartialDate date = partly(row.text);
    CHECK(date.ok());
    CHECK(formatIsoDate(date.earliest()) == row.first);
    CHECK(formatIsoDate(date.latest()) == row.last);
    CHECK(formatPartialDate(date) == row.text);
  }
}

TEST_CASE("what is no day, month or year is refused") {
  for (const char* text : {"",           "-",          "19",         "201",        "20190",         "2019-",
                           "2019-1",     "2019-13",    "2019-00",    "2019-5-01",  "2019-05-1",     "2019-05-00",
                           "2019-05-32", "2019-02-29", "2100-02-29", "2019-04-31", "2019-05-23-01", "1899",
                           "2200",       "2019-05 ",   " 2019",      "2019/05",    "mei 2019",      "+019",
                           "-019",       "2019-+1",    "0x19"}) {
    INFO(text);
    CHECK_FALSE(parsePartialDate(text));
  }
  CHECK_FALSE(PartialDate{}.ok());
  CHECK_FALSE(PartialDate{2019, std::nullopt, 5}.ok());
  CHECK_FALSE(PartialDate{2019, 0, std::nullopt}.ok());
  CHECK_FALSE(PartialDate{2019, 2, 30}.ok());
}

TEST_CASE("a day is read as people type it, year last or first") {
  const std::pair<const char*, const char*> rows[] = {
      {"2019", "2019"},           {" 2019 ", "2019"},           {"05-2019", "2019-05"},
      {"5-2019", "2019-05"},      {"5/2019", "2019-05"},        {"05.2019", "2019-05"},
      {"5 2019", "2019-05"},      {"2019-05", "2019-05"},       {"23-05-2019", "2019-05-23"},
      {"3-5-2019", "2019-05-03"}, {"3/5/2019", "2019-05-03"},   {"3.5.2019", "2019-05-03"},
      {"3 5 2019", "2019-05-03"}, {"29-02-2020", "2020-02-29"}, {"2019-05-23", "2019-05-23"},
  };
  for (const auto& [typed, kept] : rows) {
    INFO(typed);
    const auto date = parseTypedPartialDate(typed);
    REQUIRE(date);
    CHECK(formatPartialDate(*date) == kept);
  }
  for (const char* typed : {"", " ", "19", "5-19", "13-2019", "29-02-2019", "31-04-2019", "0-2019", "23-05-19",
                            "mei 2019", "2019--05", "1-2-3-2019", "2019-2020", "5-2019-5", "05-2019-", "005-2019"}) {
    INFO(typed);
    CHECK_FALSE(parseTypedPartialDate(typed));
  }
}

TEST_CASE("property: every day, month and year is written and read as itself") {
  for (int year = 1999; year <= 2001; ++year)
    for (unsigned month = 0; month <= 13; ++month)
      for (unsigned number = 0; number <= 32; ++number) {
        PartialDate date{year, std::nullopt, std::nullopt};
        if (month > 0) date.month = month;
        if (number > 0 && month > 0) date.day = number;
        const auto read = parsePartialDate(formatPartialDate(date));
        CHECK(read.has_value() == date.ok());
        if (read) CHECK(*read == date);
        if (date.ok()) CHECK(date.earliest() <= date.latest());
      }
}

TEST_CASE("an entry of the time line that cannot be so is refused with the field and the reason") {
  const Date birth = day("2019-05-23");
  const Date today = day("2026-03-15");
  const auto faults = [&](LifeEvent event) { return faultsIn(event, birth, today); };
  const auto only = [](Field field, Reason reason) { return std::vector<LifeEventFault>{{field, reason}}; };
  const auto said = [](LifeEvent event, const std::string& text, const std::string& note = "") {
    event.text = text;
    event.note = note;
    return event;
  };

  CHECK(faults(home("2020")).empty());
  CHECK(faults(home("2019")).empty());       // the year of birth
  CHECK(faults(home("2019-05")).empty());    // the month of birth
  CHECK(faults(home("2019-05-23")).empty()); // the day itself
  CHECK(faults(home("2026")).empty());       // this year, also when it has not ended
  CHECK(faults(home("2026-03-15")).empty());
  CHECK(faults(home("2020", "2020")).empty());
  CHECK(faults(home("2020-06", "2020")).empty()); // somewhere in that year

  CHECK(faults(home("2019-05-22")) == only(Field::From, Reason::BeforeBirth));
  CHECK(faults(home("2019-04")) == only(Field::From, Reason::BeforeBirth));
  CHECK(faults(home("2018")) == only(Field::From, Reason::BeforeBirth));
  CHECK(faults(home("2026-03-16")) == only(Field::From, Reason::InFuture));
  CHECK(faults(home("2026-04")) == only(Field::From, Reason::InFuture));
  CHECK(faults(home("2027")) == only(Field::From, Reason::InFuture));
  CHECK(faults(home("2020", "2027")) == only(Field::To, Reason::InFuture));
  CHECK(faults(home("2020-06-02", "2020-06-01")) == only(Field::To, Reason::BeforeFrom));
  CHECK(faults(home("2020-06", "2020-05")) == only(Field::To, Reason::BeforeFrom));
  CHECK(faults(home("2020", "2019")) == only(Field::To, Reason::BeforeFrom));
  CHECK(faults(home("2019", "2018")) ==
        std::vector<LifeEventFault>{{Field::To, Reason::BeforeBirth}, {Field::To, Reason::BeforeFrom}});

  LifeEvent nowhere = home("2020");
  nowhere.from = {};
  CHECK(faults(nowhere) == only(Field::From, Reason::NoSuchDay));
  nowhere = home("2020", "2021");
  nowhere.to->month = 13;
  CHECK(faults(nowhere) == only(Field::To, Reason::NoSuchDay));

  const std::string longest(kMaxText, 'a');
  CHECK(faults(said(home("2020"), longest, longest)).empty());
  CHECK(faults(said(home("2020"), longest + "a")) == only(Field::Text, Reason::TooLong));
  CHECK(faults(said(home("2020"), "a", longest + "a")) == only(Field::Text, Reason::TooLong));
  CHECK(faults(said(home("2020"), " \n ")) == only(Field::Text, Reason::Empty));
  CHECK(faults(said(home("2020"), "\xff")) == only(Field::Text, Reason::NotText));
  CHECK(faults(said(home("2020"), "a", "\xff")) == only(Field::Text, Reason::NotText));
}

TEST_CASE("an entry covers its last possible day, today when it goes on") {
  const Date today = day("2026-03-15");
  CHECK(home("2020").end(today) == day("2020-12-31"));
  CHECK(home("2020-02").end(today) == day("2020-02-29"));
  CHECK(home("2020", nullptr, true).end(today) == today);
  CHECK(home("2020", "2021-06").end(today) == day("2021-06-30"));
}

TEST_CASE("stretches of which nobody says where the youth lived") {
  const Date birth = day("2020-01-01");
  const Date today = day("2024-12-31");
  struct Row {
    const char* why;
    std::vector<LifeEvent> events;
    const char* unknown;
  };
  const Row rows[] = {
      {"nothing known", {}, "2020-01-01..2024-12-31"},
      {"one home, still there", {home("2020-01-01", nullptr, true)}, ""},
      {"known by year only", {home("2020", "2022"), home("2023", nullptr, true)}, ""},
      {"a moment, not a stay", {home("2021-06-01")}, "2020-01-01..2021-05-31, 2021-06-02..2024-12-31"},
      {"begins late", {home("2020-03-01", nullptr, true)}, "2020-01-01..2020-02-29"},
      {"ends early", {home("2020", "2024-10-31")}, "2024-11-01..2024-12-31"},
      {"a gap between", {home("2020", "2021-01-31"), home("2021-06-01", nullptr, true)}, "2021-02-01..2021-05-31"},
      {"a gap of thirty days", {home("2020", "2021-03-01"), home("2021-04-01", nullptr, true)}, ""},
      {"a gap of thirty-one days",
       {home("2020", "2021-03-01"), home("2021-04-02", nullptr, true)},
       "2021-03-02..2021-04-01"},
      {"over a leap day", {home("2020", "2024-02-14"), home("2024-03-17", nullptr, true)}, "2024-02-15..2024-03-16"},
      {"months that touch", {home("2020", "2021-05"), home("2021-06", nullptr, true)}, ""},
      {"one inside another", {home("2020", "2023"), home("2021-01", "2021-02"), home("2024", nullptr, true)}, ""},
      {"overlapping", {home("2020", "2022-06"), home("2021", "2023-06"), home("2023-01", nullptr, true)}, ""},
      {"twice the same",
       {home("2021", "2021"), home("2021", "2021")},
       "2020-01-01..2020-12-31, 2022-01-01..2024-12-31"},
      {"before birth too", {home("2019", nullptr, true)}, ""},
      {"after today", {home("2020", nullptr, true), home("2026", "2027")}, ""},
      {"ends after today", {home("2020", "2026")}, ""},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(words(unknownStretches(row.events, birth, today)) == row.unknown);
  }
}

TEST_CASE("only where a youth lived tells where it was") {
  const Date birth = day("2020-01-01");
  const Date today = day("2020-12-31");
  for (const LifeEventKind kind : kLifeEventKinds) {
    LifeEvent event = home("2020", nullptr, true);
    event.kind = kind;
    INFO(idOf(kind));
    CHECK(unknownStretches({event}, birth, today).empty() == (kind == LifeEventKind::Home));
  }
  LifeEvent nowhere = home("2020", nullptr, true);
  nowhere.from.month = 13;
  CHECK(unknownStretches({nowhere}, birth, today).size() == 1);
}

TEST_CASE("property: unknown stretches are the days no home covers, in months at least, whatever the order") {
  const Date birth = day("2018-01-31");
  const Date today = day("2021-03-01");
  std::mt19937 random(20260615); // NOLINT(cert-msc51-cpp): the same cases every time
  const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
  const auto anyDate = [&] {
    PartialDate date{2017 + pick(6), std::nullopt, std::nullopt};
    if (pick(3) > 0) date.month = static_cast<unsigned>(1 + pick(12));
    if (date.month && pick(2) > 0) date.day = static_cast<unsigned>(1 + pick(28));
    return date;
  };
  for (int run = 0; run < 400; ++run) {
    std::vector<LifeEvent> events(static_cast<std::size_t>(pick(6)));
    for (LifeEvent& event : events) {
      event.kind = pick(5) == 0 ? LifeEventKind::Help : LifeEventKind::Home;
      event.from = anyDate();
      if (pick(2) == 0) event.to = anyDate();
      event.ongoing = !event.to && pick(2) == 0;
    }
    const auto stretches = unknownStretches(events, birth, today);
    std::set<int> open; // days since birth of which nothing is known
    for (int offset = 0; offset <= daysBetween(birth, today); ++offset) {
      const Date at = addDays(birth, offset);
      if (std::none_of(events.begin(), events.end(), [&](const LifeEvent& event) {
            return event.kind == LifeEventKind::Home && event.from.earliest() <= at && at <= event.end(today);
          }))
        open.insert(offset);
    }
    std::set<int> told;
    for (const UnknownStretch& one : stretches) {
      CHECK(daysBetween(one.from, one.to) + 1 >= 31);
      for (Date at = one.from; at <= one.to; at = addDays(at, 1))
        CHECK(told.insert(daysBetween(birth, at)).second);
    }
    CHECK(std::includes(open.begin(), open.end(), told.begin(), told.end()));
    for (auto at = open.begin(); at != open.end();) { // every run of a month or more is told
      auto end = at;
      int length = 1;
      while (std::next(end) != open.end() && *std::next(end) == *end + 1) {
        ++end;
        ++length;
      }
      CHECK(told.contains(*at) == (length >= 31));
      at = std::next(end);
    }
    std::shuffle(events.begin(), events.end(), random);
    CHECK(unknownStretches(events, birth, today) == stretches);
  }
}
