#include "gui/timeline_page.h"

#include "gui/support/time_bench.h"
#include "pdf/pdf_renderer.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>

using namespace haven;
using namespace haven::tests;

TEST_CASE("everything of a case is on its time line, newest first", "[timeline]") {
  TimeBench bench;
  const auto kinds = bench.column(gui::TimelineModel::Kind);
  for (const char* kind :
       {"De casus", "Observatie", "Gesprek of antwoorden", "Afname", "Conclusie", "Leven van de jeugdige"}) {
    INFO(kind);
    CHECK(std::ranges::find(kinds, QString::fromUtf8(kind)) != kinds.end());
  }
  CHECK(bench.column(gui::TimelineModel::What).back() == QStringLiteral("Woonde bij: Bij oma in huis")); // from 2025
  CHECK(bench.column(gui::TimelineModel::Day).back() == QStringLiteral("sinds 2025"));
  CHECK(bench.label("timelineCount") == QStringLiteral("%1 van %1 getoond").arg(kinds.size()));
  CHECK(bench.chip("timeKind_administration") == QStringLiteral("Afname 3"));
}

TEST_CASE("chips combine, and each counts what it shows with the other row", "[timeline]") {
  TimeBench bench;
  tabTo(bench.page, "timeKind_administration");
  press(bench.page, Qt::Key_Space);
  CHECK(bench.column(gui::TimelineModel::Kind) == std::vector<QString>(3, QStringLiteral("Afname")));
  const std::string fathers = "timeCarer_" + std::to_string(bench.father);
  CHECK(bench.chip(fathers.c_str()) == QStringLiteral("Bert Voorbeeld (vader) 1"));
  tabTo(bench.page, fathers.c_str());
  press(bench.page, Qt::Key_Space);
  CHECK(bench.column(gui::TimelineModel::About) == std::vector<QString>{QStringLiteral("Bert Voorbeeld (vader)")});
  CHECK(bench.chip("timeKind_administration") == QStringLiteral("Afname 1"));
  CHECK(bench.chip("timeKind_life") == QStringLiteral("Leven van de jeugdige 0"));
  SECTION("within a row one is enough") {
    tabTo(bench.page, ("timeCarer_" + std::to_string(bench.mother)).c_str());
    press(bench.page, Qt::Key_Space);
    CHECK(bench.column(gui::TimelineModel::Kind).size() == 3);
  }
  SECTION("everything again") {
    const int all = bench.list().rows().rowCount();
    tabTo(bench.page, "timelineUnfiltered");
    press(bench.page, Qt::Key_Space);
    CHECK(bench.list().rows().rowCount() > all);
    CHECK(bench.list().hasFocus());
    CHECK_FALSE(bench.shown("timelineUnfiltered"));
  }
}

TEST_CASE("Enter opens what is not an instrument in place, to read; Escape goes back to the same row", "[timeline]") {
  TimeBench bench;
  bench.toRow(QStringLiteral("Bij oma in huis"));
  press(bench.page, Qt::Key_Return);
  REQUIRE(bench.shown("timelineCard"));
  auto* record = find(bench.page, "timelineRecord");
  CHECK(record->hasFocus());
  CHECK(record->accessibleDescription().contains(QStringLiteral("Bij oma in huis")));
  CHECK(record->accessibleDescription().contains(QStringLiteral("Vera Voorbeeld")));
  CHECK(bench.page.back());
  CHECK(bench.list().hasFocus());
  CHECK(bench.current().contains(QStringLiteral("Bij oma in huis")));
  CHECK_FALSE(bench.page.back());
}

TEST_CASE("what left Haven is on the time line, and the very file is one key away", "[timeline]") {
  TimeBench bench;
  store::ReportRepository reports(bench.session().store());
  casefile::ReportCopy about;
  about.kind = "step-2";
  about.pages = 1;
  about.final = true;
  report::Document document;
  document.title = "Voorbeeldverslag";
  document.blocks = {report::Paragraph{"Kort."}};
  REQUIRE(reports.keepCopy(bench.caseId, about, pdf::renderPdf(document).toStdString()).has_value());
  bench.open();
  CHECK(bench.chip("timeKind_report") == QStringLiteral("Verslag 1"));
  bench.toRow(QStringLiteral("Conclusie van stap 2 opgeslagen"));
  press(bench.page, Qt::Key_Return);
  REQUIRE(bench.shown("timelineCard"));
  const QString read = find(bench.page, "timelineRecord")->accessibleDescription();
  CHECK(read.contains(QStringLiteral("definitief")));
  CHECK(read.contains(QString::fromStdString(reports.copies(bench.caseId)->front().sha256)));
  tabTo(bench.page, "timelineFile");
  press(bench.page, Qt::Key_Space);
  CHECK(bench.page.place() == gui::CasePage::Place::Report);
  CHECK(bench.shown("keptPdfView"));
}

TEST_CASE("every entry opens to something to read", "[timeline]") {
  TimeBench bench;
  QSignalSpy records(&bench.page, &gui::CasePage::recordWanted);
  tabTo(bench.page, "timelineList");
  for (int row = 0; row < bench.list().rows().rowCount(); ++row) {
    bench.list().setCurrentIndex(bench.list().rows().index(row, 0));
    INFO(bench.current().toStdString());
    const auto before = records.size();
    press(bench.page, Qt::Key_Return);
    if (bench.shown("timelineCard")) {
      CHECK(find(bench.page, "timelineRecord")->accessibleDescription().contains(QStringLiteral("Vera Voorbeeld")));
      CHECK(bench.page.back());
    } else {
      CHECK(records.size() == before + 1);
    }
    CHECK(bench.list().currentIndex().row() == row);
  }
  CHECK(records.size() == 3);
}

TEST_CASE("an instrument opens on the page of the record, and coming back finds the same row and filters",
          "[timeline]") {
  TimeBench bench;
  QSignalSpy records(&bench.page, &gui::CasePage::recordWanted);
  tabTo(bench.page, "timeKind_administration");
  press(bench.page, Qt::Key_Space);
  bench.toRow(QStringLiteral("Bert Voorbeeld"));
  press(bench.page, Qt::Key_Return);
  REQUIRE(records.size() == 1);
  CHECK(records.front().at(0).toLongLong() == bench.ofFather);
  CHECK_FALSE(records.front().at(1).toBool());
  bench.open(); // as the window does when the record is left
  CHECK(bench.current().contains(QStringLiteral("Bert Voorbeeld")));
  CHECK(bench.list().rows().rowCount() == 3);
  CHECK(bench.list().hasFocus());
}

TEST_CASE("two marked instruments stand side by side; words say what is marked and why not", "[timeline]") {
  TimeBench bench;
  auto* side = find<QAbstractButton>(bench.page, "timelineCompareShow");
  CHECK_FALSE(side->isEnabled());
  bench.toRow(QStringLiteral("Casus geopend"));
  press(bench.page, Qt::Key_Space);
  CHECK(bench.label("timelineMarks").contains(QStringLiteral("Alleen afgeronde afnames")));
  tabTo(bench.page, "timeKind_administration");
  press(bench.page, Qt::Key_Space);
  bench.toRow(QStringLiteral("Afname"));
  press(bench.page, Qt::Key_Space);
  CHECK(bench.label("timelineMarks").contains(QStringLiteral("Markeer er nog een")));
  CHECK_FALSE(side->isEnabled());
  SECTION("the same again takes the mark away") {
    press(bench.page, Qt::Key_Space);
    CHECK_FALSE(bench.label("timelineMarks").contains(QStringLiteral("Gemarkeerd:")));
  }
  SECTION("two, compared, and back") {
    press(bench.page, Qt::Key_Down);
    press(bench.page, Qt::Key_Space);
    CHECK(side->isEnabled());
    SECTION("a third is refused in words") {
      press(bench.page, Qt::Key_Down);
      press(bench.page, Qt::Key_Space);
      CHECK(bench.label("timelineMarks").contains(QStringLiteral("al twee gemarkeerd")));
      CHECK(side->isEnabled());
    }
    const int row = bench.list().currentIndex().row();
    tabTo(bench.page, "timelineCompareShow");
    press(bench.page, Qt::Key_Space);
    REQUIRE(bench.shown("timelineCompare"));
    CHECK(find(bench.page, "compareScales")->hasFocus());
    CHECK(bench.page.back());
    CHECK(bench.list().hasFocus());
    CHECK(bench.list().currentIndex().row() == row);
  }
}

TEST_CASE("side by side: every item and scale with both values, the difference in words, and what is more than a step",
          "[timeline]") {
  TimeBench bench;
  // Of the mother: all 1, and later 1 2 3 4 5 1 1 1. Totals 8 and 18: 10 higher, from the lowest to the highest band.
  bench.place().openAgain(QStringLiteral(R"({"marked":[%1,%2],"open":"compare"})").arg(bench.draft).arg(bench.second));
  REQUIRE(bench.shown("timelineCompare"));
  const auto cells = [&](const char* table, int row) {
    QStringList found;
    const auto* model = find<QTableView>(bench.page, table)->model();
    for (int column = 0; column < model->columnCount(); ++column)
      found << model->index(row, column).data().toString();
    return found;
  };
  const QStringList total = cells("compareScales", 0);
  CHECK(total[1].startsWith(QStringLiteral("8 · ")));
  CHECK(total[2].startsWith(QStringLiteral("18 · ")));
  CHECK(total[3] == QStringLiteral("10 hoger"));
  CHECK(total[4] == QStringLiteral("andere band"));
  struct Row {
    int row;
    const char* difference;
    bool far;
  };
  for (const Row& row : {Row{0, "gelijk", false}, Row{1, "1 stap hoger", false}, Row{2, "2 stappen hoger", true},
                         Row{4, "4 stappen hoger", true}}) {
    INFO(row.row);
    const QStringList item = cells("compareItems", row.row);
    CHECK(item[3] == QString::fromUtf8(row.difference));
    CHECK(item[4].contains(QStringLiteral("meer dan één antwoordstap")) == row.far);
  }
  CHECK(bench.label("compareSum").startsWith(QStringLiteral("3 van 8")));
  CHECK_FALSE(bench.shown("compareCautions"));
  const QString all = shownWords(bench.page).join(u' ');
  CHECK_FALSE(all.contains(QStringLiteral("significant"), Qt::CaseInsensitive));
  SECTION("of two carers it says that it is no course") {
    bench.place().openAgain(
        QStringLiteral(R"({"marked":[%1,%2],"open":"compare"})").arg(bench.ofFather).arg(bench.second));
    QTest::qWait(1); // what was just made is shown
    CHECK(bench.shown("compareCautions"));
  }
  SECTION("each opens from here, and coming back is to here") {
    QSignalSpy records(&bench.page, &gui::CasePage::recordWanted);
    tabTo(bench.page, "compareOpen2");
    press(bench.page, Qt::Key_Space);
    REQUIRE(records.size() == 1);
    CHECK(records.front().at(0).toLongLong() == bench.second);
    bench.open();
    CHECK(bench.shown("timelineCompare"));
  }
}

TEST_CASE("the drawing zooms and goes through time by keyboard, from the list too", "[timeline]") {
  TimeBench bench;
  const auto whole = bench.band().whole();
  CHECK(bench.band().range() == whole);
  CHECK(whole.from == bench.stored().youth.dateOfBirth);
  tabTo(bench.page, "timelineList");
  press(bench.page, Qt::Key_Plus);
  CHECK(bench.band().range().days() == Approx(whole.days() / 2.0).margin(1));
  const QString words = bench.label("timelineRange");
  CHECK(bench.band().accessibleName().contains(words));
  tabTo(bench.page, "timelineBand");
  const auto before = bench.band().range();
  press(bench.page, Qt::Key_Left);
  CHECK(bench.band().range().from < before.from);
  press(bench.page, Qt::Key_Right);
  CHECK(bench.band().range().from > addDays(before.from, -3));
  press(bench.page, Qt::Key_Home);
  CHECK(bench.band().range().from == whole.from);
  for (int i = 0; i < 20; ++i)
    press(bench.page, Qt::Key_Plus);
  CHECK(bench.band().range().days() == 61);
  press(bench.page, Qt::Key_0);
  CHECK(bench.band().range() == whole);
  tabTo(bench.page, "timelineIn");
  press(bench.page, Qt::Key_Space);
  CHECK(bench.band().range() != whole);
  tabTo(bench.page, "timelineWhole");
  press(bench.page, Qt::Key_Space);
  CHECK(bench.band().range() == whole);
}

TEST_CASE("a row that is chosen is brought into sight in the drawing", "[timeline]") {
  TimeBench bench;
  tabTo(bench.page, "timelineBand");
  press(bench.page, Qt::Key_Plus);
  press(bench.page, Qt::Key_Plus);
  press(bench.page, Qt::Key_Home);
  CHECK(bench.band().range().to < bench.session().today());
  bench.toRow(QStringLiteral("Afname"));
  CHECK(bench.band().range().to == bench.session().today());
}

TEST_CASE("what is filtered, marked, zoomed and open comes back after a lock", "[timeline]") {
  TimeBench bench;
  tabTo(bench.page, "timeKind_life");
  press(bench.page, Qt::Key_Space);
  press(bench.page, Qt::Key_Plus);
  bench.toRow(QStringLiteral("Bij oma in huis"));
  press(bench.page, Qt::Key_Return);
  const QString within = bench.place().openWithin();
  const auto range = bench.band().range();
  gui::CasePage again(bench.session());
  REQUIRE(again.open(bench.caseId, gui::CasePage::Place::Timeline).has_value());
  present(again);
  auto* place = find<gui::TimelinePage>(again, "timelinePage");
  place->openAgain(within);
  CHECK(place->openWithin() == within);
  CHECK(find(again, "timelineCard")->isVisible());
  CHECK(find<gui::TimelineBand>(again, "timelineBand")->range() == range);
  CHECK(find<gui::TimelineList>(again, "timelineList")->rows().rowCount() == 1);
  SECTION("what is not there any more is left") {
    place->openAgain(QStringLiteral(R"({"kinds":["x"],"carers":[99],"marked":[99,98],"record":99,"open":"compare"})"));
    CHECK(find<gui::TimelineList>(again, "timelineList")->rows().rowCount() > 1);
    CHECK_FALSE(find(again, "timelineCompare")->isVisible());
  }
}

TEST_CASE("everything on the page has a name and a role, and Tab goes as one reads", "[timeline]") {
  TimeBench bench;
  QWidget* frame = find(bench.page, "timelineFrame");
  QStringList order;
  tabTo(bench.page, "timelineIn");
  for (int i = 0; i < 40; ++i) {
    QWidget* now = bench.page.window()->focusWidget();
    if (!frame->isAncestorOf(now)) break;
    INFO(now->metaObject()->className() << " " << now->objectName().toStdString());
    const QAccessibleInterface* known = QAccessible::queryAccessibleInterface(now);
    REQUIRE(known != nullptr);
    CHECK_FALSE(known->text(QAccessible::Name).isEmpty());
    CHECK(known->role() != QAccessible::NoRole);
    order << now->objectName();
    press(bench.page, Qt::Key_Tab);
  }
  const auto comesAfter = [&](const char* one, const char* other) {
    return order.contains(QLatin1String(one)) &&
           order.indexOf(QLatin1String(one)) > order.indexOf(QLatin1String(other));
  };
  CHECK(comesAfter("timelineBand", "timelineLater"));
  CHECK(comesAfter("timeKind_administration", "timelineBand"));
  CHECK(comesAfter("timelineList", "timeKind_administration"));
}
