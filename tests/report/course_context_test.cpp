#include "report/course_context.h"

#include "report/course_change.h"
#include "report/sample_case.h"
#include "support/catch.h"

using namespace haven;
using casefile::MoveKind;
using report::CourseContext;
using report::TimeChart;
using tests::kMother;

namespace {

Date day(std::string_view iso) {
  return parseIsoDate(iso).value();
}

casefile::Signature on(std::string_view iso) {
  return {7, "dr. Marleen Vos", casefile::Role::BehaviouralScientist, {}, std::string(iso) + "T10:15:00Z"};
}

/// Words that tell where they come from.
report::ContextNaming naming() {
  report::ContextNaming made;
  made.dayOf = [](const std::string& at) { return day(at.substr(0, 10)); };
  made.help = [](const casefile::CareChoice& choice) { return "hulp " + choice.name; };
  made.helpWhen = [](Date from, std::optional<Date> to) {
    return formatIsoDate(from) + "/" + (to ? formatIsoDate(*to) : std::string());
  };
  made.life = [](const casefile::LifeEvent& event) { return "leven " + event.text; };
  made.lifeWhen = [](const casefile::LifeEvent& event) { return casefile::formatPartialDate(event.from); };
  made.decision = [](const casefile::PlanMove& move) { return "besluit " + std::string(idOf(move.kind)); };
  made.decisionWhen = formatIsoDate;
  return made;
}

/// The fictional case, filled in about the mother on 2 March and 2 September 2026.
struct Drawn : tests::SampleCase {
  Drawn() {
    addFinal(kMother, "2026-03-02", {3, 3, 3, 3, 3, 3, 3, 3});
    addFinal(kMother, "2026-09-02", {3, 3, 2, 2, 1, 1, 5, 3});
  }
  void help(const char* name, const char* from, const char* to = nullptr) {
    casefile::CareChoice choice;
    choice.id = static_cast<casefile::CareChoiceId>(file.care.choices.size()) + 1;
    choice.name = name;
    choice.reason = "omdat";
    choice.chosen = on(from);
    if (to != nullptr) choice.ended = casefile::CareEnd{"klaar", on(to)};
    file.care.choices.push_back(choice);
  }
  void life(const char* text, const char* from, const char* to = nullptr, bool ongoing = false) {
    casefile::LifeEvent event;
    event.id = static_cast<casefile::LifeEventId>(file.plan.events.size()) + 1;
    event.from = casefile::parsePartialDate(from).value();
    if (to != nullptr) event.to = casefile::parsePartialDate(to).value();
    event.ongoing = ongoing;
    event.text = text;
    event.entered = on("2026-10-01");
    file.plan.events.push_back(event);
  }
  void decide(MoveKind kind, const char* iso) {
    casefile::PlanMove move;
    move.id = static_cast<casefile::PlanMoveId>(file.plan.moves.size()) + 1;
    move.kind = kind;
    move.by = on(iso);
    file.plan.moves.push_back(move);
  }
  [[nodiscard]] std::vector<report::Course> courses() const {
    return report::courses(file, definitions, [](const auto& relationship) { return relationship.carerName; });
  }
  [[nodiscard]] CourseContext context(const char* today = "2026-11-21") const {
    return report::courseContext(courses().front(), file, day(today), naming());
  }
  /// "A 2026-03-06 2026-05-08 hulp X", a span or event each.
  [[nodiscard]] std::vector<std::string> told(const char* today = "2026-11-21") const {
    std::vector<std::string> lines;
    const CourseContext made = context(today);
    for (const auto& help : made.help)
      lines.push_back(help.drawn.key + " " + help.drawn.from + " " + help.drawn.to + " " + help.drawn.label);
    for (const auto& one : made.happenings)
      lines.push_back(one.drawn.key + " " + one.drawn.date + " " + one.drawn.latest + " " + one.drawn.label);
    return lines;
  }
};

} // namespace

TEST_CASE("points are the sums of the answers, each with its record") {
  Drawn made;
  const auto chart = made.courses().front().charts.front();
  CHECK(chart.scale == "total");
  REQUIRE(chart.series.size() == 1);
  const auto& points = chart.series.front().points;
  REQUIRE(points.size() == 2);
  CHECK(points[0].value == 24); // eight times 3
  CHECK(points[1].value == 20); // 3 + 3 + 2 + 2 + 1 + 1 + 5 + 3
  CHECK(points[0].record == made.file.administrations[0].id);
  CHECK(points[1].record == made.file.administrations[1].id);
}

TEST_CASE("the time drawn begins with the first record and ends with what is last") {
  struct Row {
    const char* why;
    std::function<void(Drawn&)> add;
    const char* to;
  };
  const Row rows[] = {
      {"nothing but records", [](Drawn&) {}, "2026-09-02"},
      {"help that goes on: today", [](Drawn& made) { made.help("X", "2026-04-01"); }, "2026-11-21"},
      {"help that ended", [](Drawn& made) { made.help("X", "2026-04-01", "2026-10-05"); }, "2026-10-05"},
      {"help that ended before the last record", [](Drawn& made) { made.help("X", "2026-04-01", "2026-05-05"); },
       "2026-09-02"},
      {"a decision", [](Drawn& made) { made.decide(MoveKind::ConcludeStep2, "2026-09-20"); }, "2026-09-20"},
      {"a life makes no time longer", [](Drawn& made) { made.life("x", "2026-10", nullptr, true); }, "2026-09-02"},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    Drawn made;
    row.add(made);
    CHECK(formatIsoDate(made.context().from) == "2026-03-02");
    CHECK(formatIsoDate(made.context().to) == row.to);
  }
}

TEST_CASE("what is drawn beside the points, and what is left out") {
  struct Row {
    const char* why;
    std::function<void(Drawn&)> add;
    std::vector<std::string> told;
  };
  const Row rows[] = {
      {"help before the first record, ended after it: from before",
       [](Drawn& made) { made.help("X", "2026-01-05", "2026-03-02"); },
       {"A 2026-01-05 2026-03-02 hulp X"}},
      {"help that ended before it", [](Drawn& made) { made.help("X", "2026-01-05", "2026-03-01"); }, {}},
      {"help that goes on has no end", [](Drawn& made) { made.help("X", "2026-09-05"); }, {"A 2026-09-05  hulp X"}},
      {"letters by the order of choosing",
       [](Drawn& made) {
         made.help("X", "2026-03-05");
         made.help("te oud", "2026-01-05", "2026-01-06");
         made.help("Y", "2026-04-05");
       },
       {"A 2026-03-05  hulp X", "B 2026-04-05  hulp Y"}},
      {"a life by year lies there as soon as one of its days does",
       [](Drawn& made) { made.life("x", "2026"); },
       {"1 2026-01-01 2026-12-31 leven x"}},
      {"a month that ends the day before", [](Drawn& made) { made.life("x", "2026-02"); }, {}},
      {"a month in it", [](Drawn& made) { made.life("x", "2026-03"); }, {"1 2026-03-01 2026-03-31 leven x"}},
      {"the last day", [](Drawn& made) { made.life("x", "2026-09-02"); }, {"1 2026-09-02 2026-09-02 leven x"}},
      {"the day after", [](Drawn& made) { made.life("x", "2026-09-03"); }, {}},
      {"what began before and ended in it stands where it ended",
       [](Drawn& made) { made.life("x", "2024", "2026-05"); },
       {"1 2026-05-01 2026-05-31 leven x"}},
      {"what began before and goes on happened before", [](Drawn& made) { made.life("x", "2024", nullptr, true); }, {}},
      {"a decision that was replaced does not count, the later one does",
       [](Drawn& made) {
         made.decide(MoveKind::ConcludeStep2, "2026-05-01");
         made.decide(MoveKind::ConcludeStep2, "2026-05-08");
       },
       {"1 2026-05-08 2026-05-08 besluit conclude-step-2"}},
      {"closing and reopening both happened",
       [](Drawn& made) {
         made.decide(MoveKind::Close, "2026-05-01");
         made.decide(MoveKind::Reopen, "2026-06-01");
       },
       {"1 2026-05-01 2026-05-01 besluit close", "2 2026-06-01 2026-06-01 besluit reopen"}},
      {"a decision before the first record", [](Drawn& made) { made.decide(MoveKind::Close, "2026-03-01"); }, {}},
      {"numbers by day, lives and decisions together",
       [](Drawn& made) {
         made.decide(MoveKind::Close, "2026-07-01");
         made.life("x", "2026-04");
         made.life("y", "2026-08-08");
       },
       {"1 2026-04-01 2026-04-30 leven x", "2 2026-07-01 2026-07-01 besluit close", "3 2026-08-08 2026-08-08 leven y"}},
  };
  for (const Row& row : rows) {
    INFO(row.why);
    Drawn made;
    row.add(made);
    CHECK(made.told() == row.told);
  }
}

TEST_CASE("letters go on after Z") {
  Drawn made;
  for (int number = 0; number < 28; ++number)
    made.help("X", "2026-03-05");
  const CourseContext context = made.context();
  CHECK(context.help[25].drawn.key == "Z");
  CHECK(context.help[26].drawn.key == "AA");
  CHECK(context.help[27].drawn.key == "AB");
}

TEST_CASE("every chart of a course gets the same, and what has no words is left out") {
  Drawn made;
  made.help("X", "2026-04-01");
  made.life("x", "2026-05-05");
  made.decide(MoveKind::Close, "2026-06-01");
  auto course = made.courses().front();
  course.charts.push_back(course.charts.front());
  report::drawContext(made.context(), course);
  for (const TimeChart& chart : course.charts) {
    CHECK(chart.from == "2026-03-02");
    CHECK(chart.to == "2026-11-21");
    CHECK(chart.spans.size() == 1);
    CHECK(chart.events.size() == 2);
  }
  report::ContextNaming bare = naming();
  bare.help = nullptr;
  bare.life = nullptr;
  bare.decision = nullptr;
  const CourseContext none = report::courseContext(course, made.file, day("2026-11-21"), bare);
  CHECK(none.help.empty());
  CHECK(none.happenings.empty());
  CHECK(formatIsoDate(none.to) == "2026-09-02");
}

TEST_CASE("what changed since the record before, in points and answer steps") {
  Drawn made;
  // From eight times 3 to 3 3 2 2 1 1 5 3: -4 points; 5 answers other; of those 1, 1 and 5 lie two steps away.
  const auto change = report::changeOf("total", made.file, made.definitions, made.file.administrations[0].id,
                                       made.file.administrations[1].id);
  REQUIRE(change);
  CHECK(change->points == -4.0);
  CHECK(change->bandChanged == false); // both 16 or more
  CHECK(change->compared == 8);
  CHECK(change->changed == 5);
  CHECK(change->moreThanOneStep == 3);
  CHECK(report::changeWords(*change) == "4 lager; 5 van 8 antwoorden anders, 3 meer dan één stap");
  CHECK_FALSE(report::changeOf("geen", made.file, made.definitions, made.file.administrations[0].id,
                               made.file.administrations[1].id));
  made.file.administrations[0].correctedBy = 99; // replaced: nothing is compared with it
  CHECK_FALSE(report::changeOf("total", made.file, made.definitions, made.file.administrations[0].id,
                               made.file.administrations[1].id));
}

TEST_CASE("of a scale over some of the items, the answers to the others are no change of it") {
  Drawn made;
  for (auto& [hash, form] : made.definitions)
    for (instruments::Scale& scale : form.scales)
      if (scale.id == "total") scale.items = {"1", "3", "7"};
  const auto change = report::changeOf("total", made.file, made.definitions, made.file.administrations[0].id,
                                       made.file.administrations[1].id);
  REQUIRE(change);
  CHECK(change->compared == 3);
  CHECK(change->changed == 2);         // 3 and 7
  CHECK(change->moreThanOneStep == 1); // 7, from 3 to 5
}

TEST_CASE("a change in words") {
  struct Row {
    const char* why;
    report::ScaleChange change;
    const char* words;
  };
  const Row rows[] = {{"higher, another band", {2.5, true, 0, 0, 0}, "2,5 hoger, andere band"},
                      {"equal", {0.0, false, 8, 0, 0}, "gelijk; 0 van 8 antwoorden anders, 0 meer dan één stap"},
                      {"points that do not mean the same", {{}, {}, 0, 0, 0}, "niet te vergelijken"}};
  for (const Row& row : rows) {
    INFO(row.why);
    CHECK(report::changeWords(row.change) == row.words);
  }
}
