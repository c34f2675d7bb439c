#include "gui/support/main_job.h"
#include "gui/support/plan_job.h"

#include "base/data_dir.h"
#include "base/secret.h"
#include "store/cheap_keys.h"
#include "store/example_store.h"
#include "store/report_repository.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTableView>

// What the second user comes for: what happened, what changed, and a report of it; without a mouse.
using namespace haven;
using namespace haven::tests;

namespace {

constexpr std::string_view kPassphrase = "rustig lezen in drie stappen";

/// A store with the fictional example cases.
QString makeStore(const TempDir& folder, Date today) {
  const FixedClock clock(today);
  SystemRandom random;
  const gui::ShippedData shipped = gui::loadShippedData(dataDirectory().value()).value();
  casefile::Account account;
  account.name = "Fenna Voorbeeld";
  account.role = casefile::Role::BehaviouralScientist;
  account.administrator = true;
  auto made = store::createStore(folder / "kluis", {account, Secret{kPassphrase}, true}, clock, random).value();
  REQUIRE(store::addExampleCases(made.store, shipped.catalogue, shipped.plan, *shipped.interventions.get().value())
              .has_value());
  return QString::fromStdString((folder / "kluis").string());
}

QString textOf(AppDriver& app, const char* label) {
  return app.get<QLabel>(QLatin1String(label))->text();
}

/// Marks two administrations that can stand side by side.
void markTwo(AppDriver& app) {
  app.focus(QStringLiteral("timelineList"));
  for (int row = 0; row < 20; ++row) {
    app.key(Qt::Key_Space);
    if (app.find(QStringLiteral("timelineCompareShow"))->isEnabled()) return;
    if (textOf(app, "timelineMarks").contains(QStringLiteral("verschillende"))) app.key(Qt::Key_Space);
    app.key(Qt::Key_Down);
  }
  FAIL("no two of one instrument");
}

} // namespace

TEST_CASE("a case is reviewed from the start of the day to the filed report with the keyboard alone") {
  const Date today = parseIsoDate("2026-11-21").value();
  const TempDir folder;
  const store::CheapKeys cheap;
  AppDriver app(makeStore(folder, today), today, Hand::Keyboard);
  app.window().resize(1366, 768);
  app.waitFor(QStringLiteral("passphrase"));
  app.type(QStringLiteral("passphrase"), QString::fromUtf8(kPassphrase.data()));
  app.press(QStringLiteral("openStore"));

  // What the day begins with, and a case looked up from the list.
  app.waitFor(QStringLiteral("followUps"));
  CHECK(app.get<QAbstractButton>(QStringLiteral("dayStart"))->text().contains(QStringLiteral("Start van de dag")));
  app.key(Qt::Key_F, Qt::ControlModifier);
  app.type(QStringLiteral("searchField"), QStringLiteral("fien"));
  app.key(Qt::Key_Return);
  app.waitFor(QStringLiteral("caseOverview"));

  // What happened, and two administrations side by side.
  goToPlace(app, QStringLiteral("placeTimeline"));
  app.waitFor(QStringLiteral("timelineList"));
  app.press(QStringLiteral("timeKind_administration"));
  markTwo(app);
  app.press(QStringLiteral("timelineCompareShow"));
  app.waitFor(QStringLiteral("timelineCompare"));
  CHECK_FALSE(textOf(app, "compareSum").isEmpty());
  app.key(Qt::Key_Escape);
  app.waitFor(QStringLiteral("timelineList"));

  // What changed: the course, drawn and as a table.
  app.focus(QStringLiteral("timelineViewAll")); // one stop for the Tab key, arrows within
  app.key(Qt::Key_Right);
  app.waitFor(QStringLiteral("courseTable_0"));
  app.focus(QStringLiteral("courseTable_0"));
  CHECK(app.get<QTableView>(QStringLiteral("courseTable_0"))->model()->rowCount() > 1);

  // A report of it: another kind, a section less, saved as a draft, and the very file looked at again.
  app.key(Qt::Key_P, Qt::ControlModifier);
  app.waitFor(QStringLiteral("reportKind-case-summary"));
  CHECK(app.find(QStringLiteral("reportKind-case-summary"))->hasFocus());
  app.key(Qt::Key_Right);
  app.key(Qt::Key_Right);
  CHECK(app.get<QAbstractButton>(QStringLiteral("reportKind-step-2"))->isChecked());
  app.focus(QStringLiteral("section_sources"));
  app.key(Qt::Key_Space);
  app.settle();
  const QString pdf = QString::fromStdString((folder / "conclusie.pdf").string());
  app.prompts.files = {pdf};
  app.prompts.confirmations = {true};
  app.press(QStringLiteral("exportPdf"));
  app.waitFor(QStringLiteral("reportMessage"));
  CHECK(textOf(app, "reportMessage").contains(QStringLiteral("conclusie.pdf")));
  QFile file(pdf);
  REQUIRE(file.open(QIODevice::ReadOnly));
  const QByteArray left = file.readAll();
  CHECK(left.startsWith("%PDF-"));

  // Another day, from the time line: what left is there, and is the same file.
  goToPlace(app, QStringLiteral("placeTimeline"));
  app.focus(QStringLiteral("timelineViewCourse"));
  app.key(Qt::Key_Left);
  app.waitFor(QStringLiteral("timeKind_report"));
  app.press(QStringLiteral("timeKind_administration"));
  app.press(QStringLiteral("timeKind_report"));
  app.focus(QStringLiteral("timelineList"));
  app.key(Qt::Key_Return);
  app.waitFor(QStringLiteral("timelineCard"));
  app.press(QStringLiteral("timelineFile"));
  app.waitFor(QStringLiteral("keptPdfView"));
  gui::Session& session = *app.window().session();
  const casefile::CaseId fien = session.cases().list("fien")->front().id;
  store::ReportRepository kept(session.store());
  const auto copies = kept.copies(fien).value();
  REQUIRE(copies.size() == 1);
  CHECK_FALSE(copies.front().sha256.empty());
  CHECK(kept.file(fien, copies.front().id) == left.toStdString());
  for (const QString& told : app.prompts.told) {
    INFO(told.toStdString());
    CHECK(false); // nothing went wrong on the way
  }
}
