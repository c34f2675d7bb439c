#include "gui/case_chips.h"
#include "gui/cases_page.h"
#include "gui/follow_up_panel.h"
#include "gui/support/plan_bench.h"
#include "store/proposal_repository.h"
#include "store/reading_room.h"
#include "store/sqlite.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <atomic>
#include <thread>

// The start of the day: one calm panel above the list of cases.
using namespace haven;
using namespace haven::tests;
using casefile::MoveKind;

namespace {

struct Day : PlanBench {
  gui::CasesPage page{session()};

  Day() {
    dropDraft();
    refresh();
    present(page);
  }
  void refresh() { readDay(page); }
  std::vector<QAbstractButton*> rows(const char* start) {
    refresh();
    const auto found = page.findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^%1-").arg(start)));
    std::vector<QAbstractButton*> shown;
    for (QAbstractButton* one : found)
      if (one->isVisible()) shown.push_back(one);
    return shown;
  }
  bool shown(const char* name) {
    auto* widget = page.findChild<QWidget*>(name);
    return widget != nullptr && widget->isVisible();
  }
  void setLook(casefile::CaseId id, Date on) {
    casefile::PlanAnswer answer;
    answer.key = {"next-look", std::nullopt, 1, session().today()};
    answer.day = on;
    REQUIRE(session().plan().saveAnswer(id, answer).has_value());
  }
  void settle() { // what is found comes from another thread
    for (int i = 0; i < 200 && !find<QLabel>(page, "caseCount")->isVisible(); ++i)
      QTest::qWait(5);
    QTest::qWait(20);
  }
};

} // namespace

TEST_CASE("where nothing waits the start of the day is one calm line", "[plan]") {
  Day bench;
  CHECK(bench.shown("followUps"));
  CHECK(bench.shown("dayNothing"));
  CHECK(bench.rows("followUp").empty());
  for (const char* section : {"day-overdue", "day-due", "day-drafts", "day-waiting"})
    CHECK_FALSE(bench.shown(section));
  const auto* table = find<QTableView>(bench.page, "caseTable");
  CHECK(table->columnWidth(gui::CaseListModel::Name) > 150);
}

TEST_CASE("the start of the day says nothing before it is read, and is read beside a search that takes long",
          "[plan]") {
  Day bench;
  bench.setLook(bench.caseId, addDays(bench.session().today(), 1));
  bench.refresh();
  gui::FollowUpPanel panel(bench.session());
  present(panel);
  CHECK_FALSE(find(panel, "dayNothing")->isVisible());
  std::atomic<bool> searching = false;
  std::thread search([&, room = bench.session().store().readingRoom()] {
    static_cast<void>(room->read([&](store::Database& database) -> Status {
      searching = true;
      const auto counted = database.integer(
          "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n WHERE i < 0");
      return counted ? Status() : fail(counted.error());
    }));
    searching = false;
  });
  while (!searching)
    std::this_thread::yield();
  QSignalSpy filled(&panel, &gui::FollowUpPanel::filled);
  CHECK(panel.refresh().has_value());
  CHECK(QTest::qWaitFor([&] { return !filled.isEmpty(); }));
  CHECK(searching);
  while (searching) {
    bench.session().store().readingRoom()->interrupt();
    std::this_thread::yield();
  }
  search.join();
  QTest::qWait(1);
  CHECK(find(panel, "day-due")->isVisible());
  CHECK_FALSE(find(panel, "dayNothing")->isVisible());
}

TEST_CASE("the start of the day shows what is due, and leads to the case", "[plan]") {
  Day bench;
  const Date today = bench.session().today();
  bench.setLook(bench.caseId, addDays(today, 8));
  CHECK(bench.rows("followUp").empty());
  bench.setLook(bench.caseId, addDays(today, 7));
  REQUIRE(bench.rows("followUp").size() == 1);
  CHECK_FALSE(bench.shown("dayNothing"));
  CHECK(bench.shown("day-due"));
  CHECK_FALSE(bench.shown("day-overdue"));
  CHECK(bench.rows("followUp").front()->text().contains(QStringLiteral("Joris Voorbeeld")));
  CHECK(bench.rows("followUp").front()->text().contains(QStringLiteral("over 7 dagen")));

  bench.clock.set(addDays(today, 9));
  const auto rows = bench.rows("followUp");
  REQUIRE(rows.size() == 1);
  CHECK(rows.front()->text().contains(QStringLiteral("te laat sinds 28-11-2026 (2 dagen)")));
  CHECK(bench.shown("day-overdue"));
  CHECK_FALSE(bench.shown("day-due"));
  CHECK(find<QAbstractButton>(bench.page, "dayStart")->text().contains(QStringLiteral("te laat 1")));
  QSignalSpy wanted(&bench.page, &gui::CasesPage::followUpWanted);
  rows.front()->click();
  REQUIRE(wanted.count() == 1);
  CHECK(wanted.front().front().toLongLong() == bench.caseId);
}

TEST_CASE("of each look at most three are shown, and the rest is the list with its chip", "[plan]") {
  Day bench;
  const Date today = bench.session().today();
  for (int i = 0; i < 7; ++i)
    bench.setLook(bench.addCase(QStringLiteral("Kind %1 Voorbeeld").arg(i)), addDays(today, i < 2 ? 1 : 3));
  bench.setLook(bench.caseId, addDays(today, 40));
  CHECK(bench.rows("followUp").size() == 3);
  auto* more = find<QAbstractButton>(bench.page, "dueMore");
  CHECK(more->text() == QStringLiteral("en nog 4"));
  bench.clock.set(addDays(today, 2)); // two are overdue, five come
  CHECK(bench.rows("followUp").size() == 5);
  CHECK_FALSE(bench.shown("overdueMore"));
  more = find<QAbstractButton>(bench.page, "dueMore");
  CHECK(more->text() == QStringLiteral("en nog 2"));
  more->setFocus();
  press(bench.page, Qt::Key_Space);
  bench.settle();
  CHECK(find<gui::CaseChips>(bench.page, "caseChips")->wanted() == store::CaseFacets{store::CaseFacet::DueSoon});
  CHECK(find<QTableView>(bench.page, "caseTable")->model()->rowCount() == 5);
  CHECK(find<QComboBox>(bench.page, "caseOrder")->currentIndex() == static_cast<int>(store::CaseOrder::NextLook));
  CHECK(find(bench.page, "caseTable")->hasFocus());
}

TEST_CASE("a closed case is not among what is due", "[plan]") {
  Day bench;
  bench.setLook(bench.caseId, addDays(bench.session().today(), 1));
  CHECK(bench.rows("followUp").size() == 1);
  casefile::PlanMove close;
  close.kind = MoveKind::Close;
  close.outcome = "moved-away";
  bench.decide(close);
  CHECK(bench.rows("followUp").empty());
  CHECK(bench.shown("dayNothing"));
}

TEST_CASE("what one left unfinished stands there, begun last first, and the rest is the list with its chips",
          "[plan]") {
  Day bench;
  std::vector<casefile::CaseId> cases;
  for (const char* name : {"Een Voorbeeld", "Twee Voorbeeld", "Drie Voorbeeld"}) {
    const auto id = bench.addCase(QString::fromLatin1(name));
    casefile::Relationship carer;
    carer.carerName = "Voorbeeld: Marit";
    carer.kind = casefile::RelationshipKind::Mother;
    carer.since.kind = casefile::KnownSince::Kind::Birth;
    const auto relationship = bench.session().cases().addRelationship(id, carer);
    REQUIRE(relationship.has_value());
    REQUIRE(bench.session()
                .cases()
                .beginAdministration(*relationship, *bench.catalogue.find("lsvg"), bench.session().today())
                .has_value());
    cases.push_back(id);
  }
  const auto rows = bench.rows("draft");
  REQUIRE(rows.size() == 2);
  CHECK(rows.front()->text().contains(QStringLiteral("Drie Voorbeeld")));
  CHECK(find<QAbstractButton>(bench.page, "draftsMore")->text() == QStringLiteral("en nog 1"));
  QSignalSpy wanted(&bench.page, &gui::CasesPage::caseWanted);
  rows.back()->click();
  REQUIRE(wanted.count() == 1);
  CHECK(wanted.front().front().toLongLong() == cases[1]);
  find<QAbstractButton>(bench.page, "draftsMore")->click();
  bench.settle();
  CHECK(find<gui::CaseChips>(bench.page, "caseChips")->wanted() ==
        store::CaseFacets{store::CaseFacet::Mine, store::CaseFacet::Drafts});
  CHECK(find<QTableView>(bench.page, "caseTable")->model()->rowCount() == 3);
}

TEST_CASE("the panel is folded to a line that still counts, and stays so", "[plan]") {
  Day bench;
  bench.setLook(bench.caseId, addDays(bench.session().today(), 1));
  bench.refresh();
  auto* title = find<QAbstractButton>(bench.page, "dayStart");
  title->setFocus();
  press(bench.page, Qt::Key_Space);
  CHECK(bench.rows("followUp").empty()); // read anew, and folded still
  CHECK(title->text().contains(QStringLiteral("deze week 1")));
  const QString within = bench.page.openWithin();
  gui::CasesPage after(bench.session()); // as after locking
  after.openAgain(within);
  CHECK(find<gui::FollowUpPanel>(after, "followUps")->isFolded());
  title->setFocus();
  press(bench.page, Qt::Key_Space);
  CHECK(bench.rows("followUp").size() == 1);
}

TEST_CASE("on a small laptop the list keeps six rows under a full panel", "[plan]") {
  Day bench;
  const Date today = bench.session().today();
  for (int i = 0; i < 8; ++i)
    bench.setLook(bench.addCase(QStringLiteral("Kind met een lange naam %1 Voorbeeld").arg(i)), addDays(today, i + 1));
  bench.clock.set(addDays(today, 4));
  // A window of 1366x768 leaves this much beside its bars.
  bench.page.resize(1366, 690);
  bench.refresh();
  bench.settle();
  CHECK(bench.shown("day-overdue"));
  CHECK(bench.shown("day-due"));
  auto* table = find<QTableView>(bench.page, "caseTable");
  CHECK(table->viewport()->height() >= 6 * table->rowHeight(0));
  const QPoint foot = table->mapTo(&bench.page, QPoint(0, table->height()));
  CHECK(foot.y() <= bench.page.height());
}
