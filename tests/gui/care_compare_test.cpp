#include "gui/compare_page.h"
#include "gui/support/care_bench.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

// Two or three interventions side by side.
using namespace haven;
using namespace haven::tests;

namespace {

struct Compare : CareBench {
  gui::ComparePage page{care()};

  /// @param width of the place in a case: the window less the column of places
  explicit Compare(int width) {
    page.open({"vipp-sd", "nika", "pipa"});
    present(page);
    page.resize(width, 600);
    QTest::qWait(1);
  }
  std::vector<QWidget*> cells(const char* row) {
    std::vector<QWidget*> found;
    for (QWidget* child : find(page, row)->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
      if (child->accessibleName().contains(QLatin1String(": "))) found.push_back(child);
    return found;
  }
};

constexpr int kPlaces = 196;

} // namespace

TEST_CASE("three columns fit beside each other at 1366 wide, two at 1024", "[care]") {
  for (const auto& [window, columns] : {std::pair{1366, 3}, std::pair{1024, 2}}) {
    INFO(window);
    Compare bench(window - kPlaces);
    CHECK(bench.page.columns() == columns);
    for (const char* row : {"compareFit", "compare_goal", "compareAge", "compare_dose", "compare_offer",
                            "compare_recognition", "compare_evidence", "compare_differences"}) {
      INFO(row);
      const auto cells = bench.cells(row);
      REQUIRE(static_cast<int>(cells.size()) == columns);
      for (std::size_t i = 1; i < cells.size(); ++i) {
        CHECK(cells[i]->y() == cells[0]->y());
        CHECK(cells[i]->width() == Approx(cells[0]->width()).margin(2));
        CHECK(cells[i]->x() > cells[i - 1]->geometry().right());
      }
      const QWidget* last = cells.back();
      CHECK(last->mapTo(&bench.page, QPoint(last->width(), 0)).x() <= bench.page.width());
    }
  }
}

TEST_CASE("where only two fit, the third is brought by a button", "[care]") {
  Compare bench(1024 - kPlaces);
  auto* next = find<QAbstractButton>(bench.page, "compareNext");
  CHECK(next->text() == QStringLiteral("Ook PIPA tonen"));
  next->click();
  CHECK(bench.page.interventions() == QStringList{"nika", "pipa", "vipp-sd"});
  CHECK(bench.cells("compare_goal").back()->accessibleName() == QStringLiteral("Doel: PIPA"));
}

TEST_CASE("rows side by side are stops of the keyboard and say what they hold", "[care]") {
  Compare bench(1366 - kPlaces);
  find(bench.page, "compareCard_vipp-sd")->setFocus();
  for (const char* row :
       {"compareFit", "compare_goal", "compareAge", "compare_dose", "compare_differences", "compareBack"})
    tabTo(bench.page, row);
  find(bench.page, "compare_dose")->setFocus();
  const QString told = find(bench.page, "compare_dose")->accessibleDescription();
  CHECK(told.contains(QStringLiteral("Zeven huisbezoeken.")));
  QSignalSpy out(&bench.page, &gui::ComparePage::removed);
  find<QAbstractButton>(bench.page, "compareOut_nika")->click();
  CHECK(out.size() == 1);
  CHECK(bench.page.interventions() == QStringList{"vipp-sd", "pipa"});
  CHECK(find(bench.page, "compareFit")->hasFocus());
  CHECK(bench.cells("compare_goal").size() == 2);
}
