#include "gui/case_file_page.h"
#include "gui/letter_page.h"
#include "gui/packs_page.h"
#include "gui/report_page.h"
#include "gui/support/admin_bench.h"
#include "gui/support/plan_bench.h"
#include "gui/talk_sheet_action.h"
#include "store/retention.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

// Everything that leaves the store through a screen is in the access log before it is there.
using namespace haven;
using namespace haven::tests;

namespace {

/// What can leave, each under its object and act in the log.
struct Exports {
  store::CheapKeys cheap;
  PlanBench bench;
  gui::CareDesk care{bench.desk()};
  gui::ReportPage report{bench.session()};
  gui::LetterPage letter{care};

  Exports() {
    casefile::CareChoice choice;
    choice.intervention = "vipp-sd";
    choice.reason = "Grenzen stellen lukt nog niet.";
    choice.partner = "huisarts";
    REQUIRE(care.choose(choice));
    REQUIRE(report.open(bench.caseId));
    letter.open(care.care().current().front()->id);
    find<QLineEdit>(letter, "letterReceiver")->setText(QStringLiteral("Praktijk De Proef (fictief)"));
    for (QWidget* page : {static_cast<QWidget*>(&report), static_cast<QWidget*>(&letter)})
      page->show();
  }
  QString path(const char* name) const { return QString::fromStdString((bench.folder / name).string()); }
  void save(QWidget& page, const char* button) {
    bench.prompts.confirmations = {true}; // a letter without recorded consent
    bench.prompts.files = {path("uit.pdf")};
    find<QAbstractButton>(page, button)->click();
  }
  void print(QWidget& page, const char* button) {
    bench.prompts.confirmations = {true};
    bench.prompts.prints = {path("papier.pdf")};
    find<QAbstractButton>(page, button)->click();
  }
  void talkSheet(bool onPaper) {
    bench.prompts.confirmations = {false, onPaper}; // without a name
    bench.prompts.files = {path("blad.pdf")};
    bench.prompts.prints = {path("papier.pdf")};
    gui::offerTalkSheet(bench.session(), nullptr, *bench.plan.section("youth-talk"), bench.stored());
  }
  int logged(const char* act) { return loggedIn(bench.session(), act); }
  void withdrawSharing() {
    casefile::ConsentRow row;
    row.scope = casefile::ConsentScope::Sharing;
    row.on = bench.session().today();
    row.person = "Anna, moeder";
    REQUIRE(store::RetentionRepository(bench.session().store()).recordConsent(bench.caseId, row));
  }
};

} // namespace

TEST_CASE("each export and print of a case leaves its row", "[admin]") {
  Exports exports;
  exports.save(exports.report, "exportPdf");
  CHECK(exports.logged("export report") == 1);
  CHECK(QFile::exists(exports.path("uit.pdf")));
  exports.print(exports.report, "printReport");
  CHECK(exports.logged("print report") == 1);
  exports.save(exports.letter, "letterExport");
  CHECK(exports.logged("export letter") == 1);
  exports.print(exports.letter, "letterPrint");
  CHECK(exports.logged("print letter") == 1);
  exports.talkSheet(false);
  CHECK(exports.logged("export talk-sheet") == 1);
  exports.talkSheet(true);
  CHECK(exports.logged("print talk-sheet") == 1);
  CHECK(exports.bench.prompts.told.empty());
}

TEST_CASE("what is left at the file or the printer leaves no row", "[admin]") {
  Exports exports;
  exports.bench.prompts.confirmations = {true, true};
  find<QAbstractButton>(exports.report, "exportPdf")->click();
  find<QAbstractButton>(exports.report, "printReport")->click();
  find<QAbstractButton>(exports.letter, "letterExport")->click();
  find<QAbstractButton>(exports.letter, "letterPrint")->click();
  for (const char* act : {"export report", "print report", "export letter", "print letter"})
    CHECK(exports.logged(act) == 0);
}

TEST_CASE("while consent for sharing is withdrawn nothing leaves, and the page says why", "[admin]") {
  Exports exports;
  exports.withdrawSharing();
  exports.save(exports.report, "exportPdf");
  CHECK_FALSE(QFile::exists(exports.path("uit.pdf")));
  CHECK(find<QLabel>(exports.report, "reportMessage")->text().contains(QStringLiteral("ingetrokken")));
  exports.print(exports.report, "printReport");
  CHECK_FALSE(QFile::exists(exports.path("papier.pdf")));
  exports.save(exports.letter, "letterExport");
  CHECK_FALSE(QFile::exists(exports.path("uit.pdf")));
  CHECK(find<QLabel>(exports.letter, "letterMessage")->text().contains(QStringLiteral("ingetrokken")));
  for (const char* act : {"export report", "print report", "export letter"})
    CHECK(exports.logged(act) == 0);
}

TEST_CASE("a licence pack that leaves is in the log", "[admin]") {
  AdminBench bench;
  const auto* pack = bench.catalogue.demonstrationPack("aisi-6-12");
  REQUIRE(bench.session().packs().add(*pack));
  gui::PacksPage page(bench.session());
  REQUIRE(page.refresh());
  page.select(packHash(*pack));
  page.show();
  bench.prompts.confirmations = {true};
  bench.prompts.files = {bench.path("pakket.json")};
  find<QAbstractButton>(page, "exportPack_aisi-6-12")->click();
  CHECK(bench.logged("export pack") == 1);
  CHECK(QFile::exists(bench.path("pakket.json")));
}

TEST_CASE("everything of a case is made in a folder as pages and as data, with its row first", "[admin]") {
  AdminBench bench;
  gui::CaseFilePage page(bench.session());
  REQUIRE(page.open(*bench.session().cases().load(bench.caseId)));
  present(page);
  Shown shown{page};
  QDir().mkpath(bench.path("inzage"));
  bench.prompts.folders = {bench.path("inzage")};
  shown.push("exportWhole");
  INFO(shown.text("wholeMessage").toStdString());
  CHECK(bench.logged("export case") == 1);
  const QStringList files = QDir(bench.path("inzage")).entryList(QDir::Files);
  CHECK(files.filter(QStringLiteral(".pdf")).size() == 1);
  CHECK(files.filter(QStringLiteral(".json")).size() == 1);
}
