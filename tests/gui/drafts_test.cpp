#include "gui/support/main_job.h"

#include "support/catch.h"
#include "support/temp_dir.h"

#include <QTableView>

using namespace haven;
using namespace haven::tests;

namespace {

std::size_t recordsIn(AppDriver& app) {
  auto& cases = app.window().session()->cases();
  return cases.load(cases.findNumber("2026-0001").value()).value().administrations.size();
}

} // namespace

TEST_CASE("a form only looked at leaves nothing behind; one begun can be thrown away, and put back") {
  const TempDir folder;
  MainJob job;
  job.folder = QString::fromStdString((folder / "kluis").string());
  AppDriver app(job.folder, parseIsoDate("2026-11-21").value(), Hand::Mouse);
  playFirstStart(app, job);
  playNewCase(app, job);

  app.press(QStringLiteral("administer1_lsvg"));
  app.waitFor(QStringLiteral("beginButton"));
  app.press(QStringLiteral("laterButton"));
  app.waitFor(QStringLiteral("caseOverview"));
  CHECK(recordsIn(app) == 0);

  for (const Qt::Key way : {Qt::Key_F, Qt::Key_Escape}) { // also by a shortcut
    app.press(QStringLiteral("administer1_lsvg"));
    app.waitFor(QStringLiteral("beginButton"));
    app.key(way, way == Qt::Key_F ? Qt::ControlModifier : Qt::NoModifier);
    CHECK(recordsIn(app) == 0);
    if (way == Qt::Key_F) app.key(Qt::Key_Return);
    app.waitFor(QStringLiteral("caseOverview"));
  }

  app.press(QStringLiteral("administer1_lsvg"));
  app.waitFor(QStringLiteral("beginButton"));
  app.tick(QStringLiteral("agreed"));
  app.press(QStringLiteral("laterButton"));
  app.waitFor(QStringLiteral("caseOverview"));
  CHECK(recordsIn(app) == 1);

  app.prompts.confirmations = {false};
  app.press(QStringLiteral("discardDraft"));
  CHECK(recordsIn(app) == 1); // the question was left
  CHECK(app.prompts.asked.back().contains(QStringLiteral("LSVG")));

  app.prompts.confirmations = {true};
  app.press(QStringLiteral("discardDraft"));
  app.settle();
  CHECK(recordsIn(app) == 0);
  app.press(QStringLiteral("restoreDraft"));
  app.settle();
  CHECK(recordsIn(app) == 1);
}

TEST_CASE("F1 tells what the page is for, on every page") {
  const TempDir folder;
  MainJob job;
  job.folder = QString::fromStdString((folder / "kluis").string());
  AppDriver app(job.folder, parseIsoDate("2026-11-21").value(), Hand::Mouse);
  const auto helpHere = [&app] {
    app.key(Qt::Key_F1);
    REQUIRE_FALSE(app.prompts.told.empty());
    return app.prompts.told.back();
  };
  std::vector<QString> told{helpHere()};
  playFirstStart(app, job);
  told.push_back(helpHere());
  playNewCase(app, job);
  told.push_back(helpHere());
  app.press(QStringLiteral("administer1_lsvg"));
  app.waitFor(QStringLiteral("beginButton"));
  told.push_back(helpHere());
  CHECK(told.back().contains(QStringLiteral("0,80"))); // what is known of the instrument
  for (std::size_t i = 1; i < told.size(); ++i) {
    INFO(told[i].toStdString());
    CHECK(told[i] != told[i - 1]);
  }
}
