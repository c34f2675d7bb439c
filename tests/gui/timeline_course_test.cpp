#include "gui/charts.h"
#include "gui/support/time_bench.h"
#include "gui/timeline_course.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTableView>

using namespace haven;
using namespace haven::tests;

namespace {

/// The same case on the view Beloop: of the mother 8 and later 18, of the father 16, all on the day of the bench; a
/// home since 2025, a conclusion of step 1, and from that day help.
struct CourseBench : TimeBench {
  explicit CourseBench(bool help = true) {
    if (help) {
      casefile::CareChoice choice;
      choice.intervention = "vipp-sd";
      choice.name = "VIPP-SD";
      choice.fit = "fits";
      choice.catalogue = "sha256:test";
      choice.reason = "Past bij deze vraag.";
      REQUIRE(session().care().choose(caseId, choice).has_value());
      open();
    }
    toCourse();
  }
  /// By keyboard: to the choice of a view, and with the arrow to the other.
  void toCourse() {
    tabTo(page, "timelineViewAll");
    press(page, Qt::Key_Right);
    QTest::qWait(1);
  }
  QTableView& table(int number = 0) {
    return *find<QTableView>(page, ("courseTable_" + std::to_string(number)).c_str());
  }
  gui::TimeChartView& chart(int number = 0) {
    return *find<gui::TimeChartView>(page, ("courseChart_" + std::to_string(number)).c_str());
  }
  [[nodiscard]] QStringList cells(int row) {
    QStringList found;
    for (int column = 0; column < table().model()->columnCount(); ++column)
      found << table().model()->index(row, column).data().toString();
    return found;
  }
  /// By keyboard, from the table, to the row that has this in the column of what it is about.
  void toCell(const QString& words) {
    tabTo(page, "courseTable_0");
    press(page, Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < table().model()->rowCount(); ++row) {
      if (cells(table().currentIndex().row())[gui::CourseRow::What].contains(words)) return;
      press(page, Qt::Key_Down);
    }
    FAIL("no row says " << words.toStdString());
  }
};

} // namespace

TEST_CASE("the course has every value in its chart and in its table", "[timeline][course]") {
  CourseBench bench;
  CHECK(bench.shown("timelineCourse"));
  CHECK_FALSE(bench.shown("timelineList"));
  CHECK_FALSE(bench.shown("timelineCompareShow"));
  const auto& chart = bench.chart().chart();
  REQUIRE(chart.series.size() == 2);
  CHECK(chart.series[0].points.size() == 2);
  CHECK(chart.series[0].points[0].value == 8);
  CHECK(chart.series[0].points[1].value == 18);
  CHECK(chart.series[1].points[0].value == 16);
  REQUIRE(chart.spans.size() == 1);
  CHECK(chart.spans[0].label == "VIPP-SD");
  const QStringList second = bench.cells(1);
  CHECK(second[gui::CourseRow::What].contains(QStringLiteral("(moeder)")));
  CHECK(second[gui::CourseRow::Score] == QStringLiteral("18"));
  CHECK_FALSE(second[gui::CourseRow::Band].isEmpty());
  // From all 1 to 1 2 3 4 5 1 1 1: four answers other, three of them more than a step.
  CHECK(second[gui::CourseRow::Since] ==
        QStringLiteral("10 hoger; andere band; 4 van 8 antwoorden anders, 3 meer dan één stap"));
  CHECK(bench.cells(0)[gui::CourseRow::Since] == QStringLiteral("\u2013"));
  CHECK(bench.cells(2)[gui::CourseRow::Since] == QStringLiteral("\u2013")); // the father's first
  CHECK(bench.cells(3)[gui::CourseRow::Sign] == QStringLiteral("A"));
  CHECK(bench.cells(3)[gui::CourseRow::What] == QStringLiteral("Hulp: VIPP-SD"));
  CHECK(bench.cells(4)[gui::CourseRow::Sign] == QStringLiteral("1"));
  CHECK(bench.table().model()->rowCount() == 3 + 1 + static_cast<int>(chart.events.size()));
}

TEST_CASE("a row of the table frames its point, and Enter opens what it stands for", "[timeline][course]") {
  CourseBench bench;
  QSignalSpy records(&bench.page, &gui::CasePage::recordWanted);
  bench.toCell(QStringLiteral("Bert Voorbeeld"));
  CHECK(bench.chart().chosen() == bench.ofFather);
  press(bench.page, Qt::Key_Return);
  REQUIRE(records.size() == 1);
  CHECK(records.front().at(0).toLongLong() == bench.ofFather);
  bench.open(); // as the window does when the record is left
  CHECK(bench.shown("timelineCourse"));
  CHECK(bench.table().hasFocus());
  CHECK(bench.cells(bench.table().currentIndex().row())[gui::CourseRow::What].contains(QStringLiteral("Bert")));
  SECTION("help opens to read, and Escape comes back to the row") {
    bench.toCell(QStringLiteral("VIPP-SD"));
    CHECK(bench.chart().chosen() == 0);
    press(bench.page, Qt::Key_Return);
    REQUIRE(bench.shown("timelineCard"));
    CHECK(find(bench.page, "timelineRecord")->accessibleDescription().contains(QStringLiteral("VIPP-SD")));
    CHECK(bench.page.back());
    CHECK(bench.table().hasFocus());
    CHECK(bench.cells(bench.table().currentIndex().row())[gui::CourseRow::What].contains(QStringLiteral("VIPP-SD")));
    CHECK_FALSE(bench.page.back());
  }
}

TEST_CASE("every row of the course opens to something", "[timeline][course]") {
  CourseBench bench;
  QSignalSpy records(&bench.page, &gui::CasePage::recordWanted);
  tabTo(bench.page, "courseTable_0");
  for (int row = 0; row < bench.table().model()->rowCount(); ++row) {
    INFO(bench.cells(row).join(u'|').toStdString());
    bench.table().selectRow(row);
    const auto before = records.size();
    press(bench.page, Qt::Key_Return);
    if (bench.shown("timelineCard"))
      CHECK(bench.page.back());
    else
      CHECK(records.size() == before + 1);
  }
  CHECK(records.size() == 3);
}

TEST_CASE("a chip draws one carer alone, with the look of before", "[timeline][course]") {
  CourseBench bench;
  const std::string chip = "courseCarer_" + std::to_string(bench.father);
  tabTo(bench.page, chip.c_str());
  press(bench.page, Qt::Key_Space);
  REQUIRE(bench.chart().chart().series.size() == 1);
  CHECK(bench.chart().chart().series[0].points[0].value == 16);
  CHECK(bench.chart().chart().series[0].look == std::size_t{1});
  CHECK(bench.cells(0)[gui::CourseRow::What].contains(QStringLiteral("Bert")));
  press(bench.page, Qt::Key_Space);
  CHECK(bench.chart().chart().series.size() == 2);
}

TEST_CASE("the view, its chips and its row come back after a lock", "[timeline][course]") {
  CourseBench bench;
  tabTo(bench.page, ("courseCarer_" + std::to_string(bench.mother)).c_str());
  press(bench.page, Qt::Key_Space);
  QTest::qWait(1); // what was made anew is shown
  bench.toCell(QStringLiteral("VIPP-SD"));
  const QString within = bench.place().openWithin();
  gui::CasePage again(bench.session());
  REQUIRE(again.open(bench.caseId, gui::CasePage::Place::Timeline).has_value());
  present(again);
  auto* place = find<gui::TimelinePage>(again, "timelinePage");
  place->openAgain(within);
  CHECK(place->openWithin() == within);
  QTest::qWait(1);
  CHECK(find(again, "timelineCourse")->isVisible());
  CHECK(find<gui::TimeChartView>(again, "courseChart_0")->chart().series.size() == 1);
  SECTION("what is not there any more is left") {
    place->openAgain(QStringLiteral(R"({"view":"course","course":{"carers":[99],"scales":["x"],"table":9,"row":9}})"));
    CHECK(find<gui::TimeChartView>(again, "courseChart_0")->chart().series.size() == 2);
  }
  SECTION("the list is there again by the other choice") {
    tabTo(again, "timelineViewCourse");
    press(again, Qt::Key_Left);
    CHECK(find(again, "timelineList")->isVisible());
    CHECK_FALSE(find(again, "timelineCourse")->isVisible());
  }
}

TEST_CASE("without a record it says what will come, and with one what is still missing", "[timeline][course]") {
  FlowBench flow;
  gui::CasePage page(flow.session());
  REQUIRE(page.open(flow.caseId, gui::CasePage::Place::Timeline).has_value());
  present(page);
  tabTo(page, "timelineViewAll");
  press(page, Qt::Key_Right);
  QTest::qWait(1);
  REQUIRE(find(page, "courseEmpty")->isVisible());
  CHECK(shownWords(page).join(u' ').contains(QStringLiteral("Hier komen de scores in de tijd te staan")));
  SECTION("one record") {
    flow.settleConditions(flow.draft);
    flow.fill(flow.draft, 2);
    REQUIRE(flow.session().cases().saveReport(flow.draft, "Kort.").has_value());
    REQUIRE(flow.session().cases().complete(flow.draft, *flow.catalogue.find("lsvg")).has_value());
    REQUIRE(page.open(flow.caseId, gui::CasePage::Place::Timeline).has_value());
    QTest::qWait(1);
    CHECK(find(page, "courseAlone")->isVisible());
    CHECK(find<gui::TimeChartView>(page, "courseChart_0")->chart().series[0].points[0].value == 16); // eight times 2
  }
}

TEST_CASE("everything of the course has a name and a role, and Tab goes as one reads", "[timeline][course]") {
  CourseBench bench;
  QStringList order;
  for (int i = 0; i < 20; ++i) {
    QWidget* now = bench.page.window()->focusWidget();
    INFO(now->metaObject()->className() << " " << now->objectName().toStdString());
    const QAccessibleInterface* known = QAccessible::queryAccessibleInterface(now);
    REQUIRE(known != nullptr);
    CHECK_FALSE(known->text(QAccessible::Name).isEmpty());
    CHECK(known->role() != QAccessible::NoRole);
    order << now->objectName();
    if (now->objectName() == QStringLiteral("courseTable_0")) break;
    press(bench.page, Qt::Key_Tab);
  }
  CHECK(order.front() == QStringLiteral("timelineViewCourse"));
  CHECK(order.back() == QStringLiteral("courseTable_0"));
  CHECK(order.contains(QStringLiteral("courseCarer_%1").arg(bench.father)));
  CHECK_FALSE(order.contains(QStringLiteral("timelineBand")));
}
