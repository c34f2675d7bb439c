#include "gui/log_page.h"
#include "gui/support/admin_bench.h"
#include "store/log_columns.h"
#include "store/sqlite.h"
#include "support/catch.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

// Beheer > Logboek.
using namespace haven;
using namespace haven::tests;

namespace {

struct Log {
  AdminBench bench;
  gui::LogPage page{bench.session()};
  Shown shown{page};

  Log() {
    REQUIRE(page.refresh());
    present(page);
  }
  /// In every row that is shown.
  bool everyRow(int column, const char* words) {
    for (int row = 0; row < shown.rows("logTable"); ++row)
      if (shown.cell("logTable", row, column) != QString::fromUtf8(words)) return false;
    return shown.rows("logTable") > 0;
  }
  QByteArray read(const char* name) {
    QFile file(bench.path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  }
  void alter(const char* sql) { REQUIRE(bench.session().store().database().run(sql)); }
};

} // namespace

TEST_CASE("the newest row stands first, and what is filled in has to hold", "[admin]") {
  Log log;
  CHECK(log.shown.cell("logTable", 0, gui::LogModel::What) == QStringLiteral("logboek")); // that it was looked at
  const auto file = log.bench.session().cases().load(log.bench.caseId);
  log.shown.put("logCase", QString::fromStdString(file->number));
  log.shown.push("logShow");
  CHECK(log.everyRow(gui::LogModel::Case, file->number.c_str()));
  const int ofCase = log.shown.rows("logTable");
  log.shown.put("logCase", {});
  log.shown.push("logShow");
  CHECK(log.shown.rows("logTable") > ofCase + 1); // unlocking, the store itself
  auto* act = find<QComboBox>(log.page, "logAct");
  act->setCurrentIndex(act->findData(QStringLiteral("create")));
  log.shown.push("logShow");
  CHECK(log.everyRow(gui::LogModel::Act, "gemaakt"));
  act->setCurrentIndex(0);
  log.shown.put("logFrom", QStringLiteral("22-11-2026"));
  log.shown.push("logShow");
  CHECK(log.shown.rows("logTable") == 0);
  log.shown.put("logFrom", QStringLiteral("31-02-2026"));
  log.shown.push("logShow");
  CHECK(log.shown.text("logFromProblem").contains(QStringLiteral("21-11-2026")));
}

TEST_CASE("a thousand rows at a time, and older ones on request", "[admin]") {
  Log log;
  store::Database& database = log.bench.session().store().database();
  for (int i = 0; i < 1500; ++i) {
    store::LogRow row;
    row.at = "2026-11-20T10:00:00Z";
    row.act = store::LogAct::Read;
    row.object = "case";
    REQUIRE(store::appendLog(database, row));
  }
  log.shown.push("logShow");
  CHECK(log.shown.rows("logTable") == 1000);
  CHECK(log.shown.text("logCount").contains(QStringLiteral("nieuwste 1000 regels")));
  log.shown.push("logMore");
  CHECK(log.shown.rows("logTable") > 1500);
  CHECK_FALSE(log.shown.sees("logMore"));
}

TEST_CASE("saving the log as CSV is a row of its own, first", "[admin]") {
  Log log;
  const int before = log.bench.logged("export log");
  log.bench.prompts.files = {log.bench.path("logboek")};
  log.shown.push("logExport");
  CHECK(log.bench.logged("export log") == before + 1);
  const QList<QByteArray> lines = log.read("logboek.csv").trimmed().split('\n');
  CHECK(lines.front().startsWith("id,at,account,name,role,act,object,objectId,case,"));
  CHECK(lines.size() == log.shown.rows("logTable") + 1);
  CHECK(log.shown.text("placeMessage").contains(QStringLiteral("logboek.csv")));
}

TEST_CASE("printing the log is a row of its own; left at the printer it is none", "[admin]") {
  Log log;
  log.shown.push("logPrint");
  CHECK(log.bench.logged("print log") == 0);
  log.bench.prompts.prints = {log.bench.path("logboek.pdf")};
  log.shown.push("logPrint");
  CHECK(log.bench.logged("print log") == 1);
  CHECK(log.read("logboek.pdf").startsWith("%PDF-"));
}

TEST_CASE("checking says that the log is whole, and gives its end to note down", "[admin]") {
  Log log;
  log.shown.push("logCheck");
  const QString words = log.shown.text("logChecked");
  CHECK(words.contains(QStringLiteral("Het logboek is heel")));
  const QString end = words.mid(words.indexOf(QStringLiteral("noteer het: ")) + 12).trimmed();
  REQUIRE(store::logHeadFromText(end.toStdString()));
  log.shown.put("logAnchor", end);
  log.shown.push("logCheck");
  CHECK(log.shown.text("logChecked").contains(QStringLiteral("Het logboek is heel")));
  const QString other = end.left(end.size() - 1) + (end.endsWith(QLatin1Char('0')) ? u'1' : u'0');
  log.shown.put("logAnchor", other);
  log.shown.push("logCheck");
  CHECK(log.shown.text("logChecked").contains(QStringLiteral("Er klopt iets niet")));
  log.shown.put("logAnchor", QStringLiteral("geen einde"));
  log.shown.push("logCheck");
  CHECK(log.shown.text("logAnchorProblem").contains(QStringLiteral("geen einde van een logboek")));
}

TEST_CASE("a row that was changed or removed is told with its number", "[admin]") {
  for (const char* damage :
       {"UPDATE access_log SET name = 'iemand anders' WHERE id = 2", "DELETE FROM access_log WHERE id = 2"}) {
    INFO(damage);
    Log log;
    log.alter("DROP TRIGGER access_log_stay");
    log.alter("DROP TRIGGER access_log_remain");
    log.alter(damage);
    log.shown.push("logCheck");
    CHECK(log.shown.text("logChecked").contains(QStringLiteral("Er klopt iets niet")));
    CHECK(log.shown.text("logChecked").contains(QLatin1Char('2')));
  }
}
