#include "gui/case_page.h"
#include "gui/support/main_job.h"
#include "gui/support/plan_bench.h"
#include "gui/support/plan_job.h"
#include "store/care_repository.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

// The keys of the program in the place Interventies, and the ways from it and back.
using namespace haven;
using namespace haven::tests;

TEST_CASE("Ctrl+F searches, Enter opens, Esc goes back one step at a time", "[care]") {
  TempDir folder;
  MainJob job;
  job.folder = QString::fromStdString((folder / "kluis").string());
  AppDriver app(job.folder, parseIsoDate("2026-11-21").value(), Hand::Keyboard);
  playFirstStart(app, job);
  playNewCase(app, job);
  goToPlace(app, QStringLiteral("placeInterventions"));
  app.key(Qt::Key_F, Qt::ControlModifier);
  REQUIRE(QApplication::focusWidget() == app.find(QStringLiteral("careSearch")));
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("shantala"));
  app.key(Qt::Key_Down);
  const QString row = QStringLiteral("careRow_shantala-babymassage-individueel");
  CHECK(QApplication::focusWidget() == app.find(row));
  app.key(Qt::Key_Return);
  app.waitFor(QStringLiteral("interventionCard"));
  app.key(Qt::Key_Escape);
  app.waitFor(row);
  CHECK(QApplication::focusWidget() == app.find(row));
  app.key(Qt::Key_Escape);
  CHECK(app.get<QLineEdit>(QStringLiteral("careSearch"))->text().isEmpty());
  app.key(Qt::Key_Escape);
  app.waitFor(QStringLiteral("casesPage"));
}

TEST_CASE("a letter about what was chosen is written in the same place", "[care]") {
  PlanBench bench;
  store::CareRepository care(bench.session().store(), bench.plan, bench.catalogue, bench.interventions);
  casefile::CareChoice choice;
  choice.intervention = "k-vht";
  choice.reason = "Voorbeeld: moeder vraagt om beelden.";
  const auto chosen = care.choose(bench.caseId, choice);
  REQUIRE(chosen);
  gui::CasePage page(bench.session());
  REQUIRE(page.open(bench.caseId, gui::CasePage::Place::Interventions));
  present(page);
  find<QAbstractButton>(page, ("careLetter_" + std::to_string(*chosen)).c_str())->click();
  QTest::qWait(1);
  QWidget* letter = find(page, "letterPage");
  CHECK(letter->isVisible());
  CHECK(letter->isAncestorOf(page.focusWidget()));
  CHECK(page.drafts().isEmpty());
  type(page, QStringLiteral("Voorbeeld: team Jong"));
  CHECK(page.drafts().contains(QStringLiteral("letter"))); // comes along when the store is locked
  CHECK(page.back());
  CHECK(find(page, "careSearch")->isVisible());
}
