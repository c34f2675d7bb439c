#include "gui/clipboard_cells.h"
#include "gui/support/pack_bench.h"
#include "gui/support/pack_job.h"

#include "support/catch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace haven;
using namespace haven::tests;

namespace {

QString step(const AppDriver& app, const char* id) {
  return app.get<QAbstractButton>(QStringLiteral("packStep_") + QLatin1String(id))->text();
}

/// The editor on an empty draft, at one of its steps.
void beginAt(PackBench& bench, const char* id) {
  bench.app->press(QStringLiteral("enterPack_aisi-6-12"));
  bench.app->waitFor(QStringLiteral("packManual"));
  bench.app->press(QStringLiteral("packStep_") + QLatin1String(id));
}

/// The editor on a whole pack, at one of its steps.
void openWholeAt(PackBench& bench, const char* id) {
  auto& packs = bench.app->window().session()->packs();
  REQUIRE(packs.beginDraft(ownPack()).has_value());
  bench.openPacks();
  bench.app->press(QStringLiteral("continueDraft_aisi-6-12"));
  bench.app->waitFor(QStringLiteral("packManual"));
  bench.app->press(QStringLiteral("packStep_") + QLatin1String(id));
}

instruments::LicencePack draft(PackBench& bench) {
  auto& packs = bench.app->window().session()->packs();
  return packs.loadDraft(packs.drafts()->front().id).value();
}

QString spoken(const AppDriver& app, const char* grid) {
  return app.get<QAbstractItemView>(QLatin1String(grid))->currentIndex().data(Qt::AccessibleTextRole).toString();
}

} // namespace

TEST_CASE("a fault stands at its field while it is typed and goes when it is mended") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  openWholeAt(bench, "norms");
  CHECK(step(app, "norms") == QStringLiteral("Normtabellen"));
  goToCell(app, "boundGrid", 1, 1);
  QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QStringLiteral("9"), Qt::NoModifier);
  app.waitFor(QStringLiteral("cellEditor")); // still typing
  CHECK(faultOf(app, "boundGrid").contains(QStringLiteral("overlap")));
  CHECK(spoken(app, "boundGrid").contains(QStringLiteral("Niet in orde")));
  CHECK(step(app, "norms") == QStringLiteral("Normtabellen (1 open)"));
  app.key(Qt::Key_Escape);
  CHECK(faultOf(app, "boundGrid").isEmpty());
  CHECK(bench.cell("boundGrid", 1, 1) == QStringLiteral("13"));
  CHECK(step(app, "norms") == QStringLiteral("Normtabellen"));

  goToCell(app, "boundGrid", 1, 1);
  typeCell(app, QStringLiteral("dertien"));
  goToCell(app, "boundGrid", 1, 1);
  CHECK(faultOf(app, "boundGrid").contains(QStringLiteral("dertien")));
  typeCell(app, QStringLiteral("13"));
  CHECK(step(app, "norms") == QStringLiteral("Normtabellen"));
}

TEST_CASE("a table works with the keyboard alone, as spreadsheets do") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  openWholeAt(bench, "items");
  goToCell(app, "itemGrid", 2, 1);
  app.key(Qt::Key_F2);
  app.key(Qt::Key_End);
  typeCell(app, QStringLiteral(" Einde."));
  CHECK(bench.cell("itemGrid", 2, 1) == QString::fromStdString(ownPack().items[2].text) + QStringLiteral(" Einde."));
  auto* view = app.get<QAbstractItemView>(QStringLiteral("itemGrid"));
  CHECK(view->currentIndex().row() == 3); // Enter goes down

  goToCell(app, "itemGrid", 2, 3);
  app.key(Qt::Key_Space);
  CHECK(bench.cell("itemGrid", 2, 3) == QStringLiteral("\u2713"));
  app.key(Qt::Key_Delete);
  CHECK(bench.cell("itemGrid", 2, 3).isEmpty());
  app.key(Qt::Key_Tab); // the number cannot be filled in, and the column of the total is not asked for
  CHECK(view->currentIndex() == view->model()->index(3, 1));
  app.key(Qt::Key_Backtab, Qt::ShiftModifier);
  CHECK(view->currentIndex() == view->model()->index(2, 3));
  app.key(Qt::Key_Tab, Qt::ControlModifier);
  CHECK_FALSE(view->hasFocus());

  goToCell(app, "itemGrid", 0, 2);
  app.key(Qt::Key_Delete);
  CHECK(faultOf(app, "itemGrid").contains(QStringLiteral("schaal")));
  CHECK_FALSE(
      app.isVisible(QStringLiteral("itemGridWhole"))); // how many items a scale has is not known of this instrument
  QTest::sendKeyEvent(QTest::Click, view, Qt::Key_unknown, QStringLiteral("g"), Qt::NoModifier);
  app.key(Qt::Key_Return);
  CHECK(bench.cell("itemGrid", 0, 2) == QStringLiteral("Gedesorganiseerd"));
}

TEST_CASE("a pasted block lands whole, says what found no place and is taken back at once") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  beginAt(bench, "items");
  pasteAt(
      app, "itemGrid", 18, 1,
      QStringLiteral("\"een \"\"eigen\"\" zin\nop twee regels\"\tverm\tJA\nlaatste\tAmbivalent\t\nte veel\tx\tx\n"));
  CHECK(bench.cell("itemGrid", 18, 1) == QStringLiteral("een \"eigen\" zin op twee regels"));
  CHECK(bench.cell("itemGrid", 18, 2) == QStringLiteral("Vermijdend"));
  CHECK(bench.cell("itemGrid", 18, 3) == QStringLiteral("\u2713"));
  CHECK(bench.cell("itemGrid", 19, 2) == QStringLiteral("Ambivalent"));
  CHECK(bench.rows("itemGrid") == 20);
  CHECK(faultOf(app, "itemGrid").contains(QStringLiteral("1 regel")));
  app.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK(bench.cell("itemGrid", 18, 1).isEmpty());
  CHECK(bench.cell("itemGrid", 19, 2).isEmpty());

  // By number, in the order of the manual.
  pasteAt(app, "itemGrid", 0, 0, QStringLiteral("7\tzeven\n3\tdrie\n99\tbestaat niet"));
  CHECK(bench.cell("itemGrid", 6, 1) == QStringLiteral("zeven"));
  CHECK(bench.cell("itemGrid", 2, 1) == QStringLiteral("drie"));
  CHECK(faultOf(app, "itemGrid").contains(QStringLiteral("1 regel")));

  // Rows are added where there can be more.
  app.press(QStringLiteral("packStep_norms"));
  pasteAt(app, "normGrid", 0, 0,
          QStringLiteral("Moeders\tmoeder, pleegouder\tmeisje\t72\t107\nVaders\tVADER\t\t72\t155\n"));
  REQUIRE(bench.rows("normGrid") == 2);
  CHECK(bench.cell("normGrid", 0, 1) == QStringLiteral("moeder, pleegouder"));
  CHECK(bench.cell("normGrid", 1, 1) == QStringLiteral("vader"));
  CHECK(bench.cell("normGrid", 0, 5).contains(QStringLiteral("6 jaar tot en met 8 jaar")));
  app.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK(bench.rows("normGrid") == 0);
}

TEST_CASE("a block pasted while a cell is being typed in goes into the cells") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  beginAt(bench, "items");
  goToCell(app, "itemGrid", 0, 1);
  app.key(Qt::Key_F2);
  QApplication::clipboard()->setText(QStringLiteral("een\ntwee\n"));
  app.key(Qt::Key_V, Qt::ControlModifier);
  CHECK(bench.cell("itemGrid", 0, 1) == QStringLiteral("een"));
  CHECK(bench.cell("itemGrid", 1, 1) == QStringLiteral("twee"));
}

TEST_CASE("what is copied from a table pastes back the same") {
  const std::vector<QStringList> rows{{QStringLiteral("een \"twee\""), QString(), QStringLiteral("drie\tvier")},
                                      {QStringLiteral("\"vijf"), QStringLiteral("zes\nzeven"), QStringLiteral("8")}};
  CHECK(gui::cellsFromClipboard(gui::cellsToClipboard(rows)) == rows);
  // A quotation in plain text is no quoted cell.
  CHECK(gui::cellsFromClipboard(QStringLiteral("\"Ik wil\" zegt het kind\tx")) ==
        std::vector<QStringList>{{QStringLiteral("\"Ik wil\" zegt het kind"), QStringLiteral("x")}});
  CHECK(gui::cellsFromClipboard({}).empty());
}

TEST_CASE("a draft goes on at the same step with everything that was entered, also after a crash") {
  PackBench bench(Hand::Mouse);
  {
    AppDriver& app = *bench.app;
    beginAt(bench, "items");
    pasteAt(app, "itemGrid", 0, 1, QStringLiteral("eerste uitspraak\tVermijdend\tx\n"));
    goToCell(app, "itemGrid", 1, 1);
    typeCell(app, QStringLiteral("tweede uitspraak"));
    app.waitUntil(QStringLiteral("the pause after typing"),
                  [&] { return draft(bench).items[1].text == "tweede uitspraak"; });
  }
  bench.restart();
  AppDriver& app = *bench.app;
  CHECK(bench.cell("packTable_aisi-6-12", 0, 1).contains(QStringLiteral("concept")));
  app.press(QStringLiteral("continueDraft_aisi-6-12"));
  app.waitFor(QStringLiteral("itemGrid"));
  CHECK(bench.cell("itemGrid", 0, 1) == QStringLiteral("eerste uitspraak"));
  CHECK(bench.cell("itemGrid", 0, 2) == QStringLiteral("Vermijdend"));
  CHECK(bench.cell("itemGrid", 0, 3) == QStringLiteral("\u2713"));
  CHECK(bench.cell("itemGrid", 1, 1) == QStringLiteral("tweede uitspraak"));
}

TEST_CASE("what no pack can hold is told and never makes a draft unreadable") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  beginAt(bench, "items");
  pasteAt(app, "itemGrid", 0, 1, QStringLiteral("voor") + QChar(QChar::Null) + QStringLiteral("na"));
  app.waitUntil(QStringLiteral("the draft to be kept"), [&] { return draft(bench).items[0].text == "voorna"; });

  pasteAt(app, "itemGrid", 0, 1, QString(1'500'000, QLatin1Char('a')));
  CHECK(faultOf(app, "itemGrid").contains(QStringLiteral("te lang")));
  app.waitUntil(QStringLiteral("the refusal to be told"),
                [&] { return bench.words("saveState").contains(QStringLiteral("Nog niet")); });
  CHECK(draft(bench).items[0].text == "voorna");
  app.key(Qt::Key_Z, Qt::ControlModifier);
  app.waitUntil(QStringLiteral("the draft to be kept again"),
                [&] { return bench.words("saveState").startsWith(QStringLiteral("Opgeslagen")); });
}

TEST_CASE("leaving in the middle of a word keeps the word") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  beginAt(bench, "items");
  goToCell(app, "itemGrid", 0, 1);
  for (const QChar c : QStringLiteral("half woo"))
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
  app.key(Qt::Key_L, Qt::ControlModifier);
  app.waitFor(QStringLiteral("unlockView"));
  bench.restart();
  CHECK(draft(bench).items[0].text == "half woo");
}

TEST_CASE("every fault is told at the end, and choosing one goes to its field") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  openWholeAt(bench, "norms");
  goToCell(app, "normGrid", 1, 0);
  goToCell(app, "boundGrid", 4, 2);
  typeCell(app, QStringLiteral("41"));
  app.press(QStringLiteral("packStep_review"));
  REQUIRE(bench.rows("reviewTable") == 1);
  CHECK_FALSE(app.find(QStringLiteral("finishPack"))->isEnabled());
  app.get<QAbstractItemView>(QStringLiteral("reviewTable"))->setFocus();
  app.key(Qt::Key_Return);
  app.waitFor(QStringLiteral("boundGrid"));
  auto* bounds = app.get<QAbstractItemView>(QStringLiteral("boundGrid"));
  CHECK(bounds->hasFocus());
  CHECK(bounds->currentIndex() == bounds->model()->index(4, 2));
  typeCell(app, QStringLiteral("42"));
  app.press(QStringLiteral("packStep_review"));
  CHECK(app.find(QStringLiteral("finishPack"))->isEnabled());
}

TEST_CASE("norm tables are copied to another scale and bands to another table") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  openWholeAt(bench, "norms");
  app.choose(QStringLiteral("copyTo"), 3); // the bands of the first table to the second
  app.press(QStringLiteral("copyNorms"));
  goToCell(app, "normGrid", 1, 0);
  CHECK(bench.cell("boundGrid", 0, 2) == QStringLiteral("12"));
  app.choose(QStringLiteral("copyTo"), 2); // to the total, behind its own two
  app.press(QStringLiteral("copyNorms"));
  app.choose(QStringLiteral("normScale"), 3);
  REQUIRE(bench.rows("normGrid") == 4);
  CHECK(bench.cell("normGrid", 2, 0) == QStringLiteral("6 tot en met 8 jaar (verzonnen)"));
  goToCell(app, "normGrid", 3, 0);
  CHECK(bench.cell("boundGrid", 0, 1) == QStringLiteral("7"));
  CHECK_FALSE(faultOf(app, "normGrid").isEmpty()); // for the same people as the ones that were there
}

TEST_CASE("a faulty file is mended in the editor and becomes a pack") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  auto broken = ownPack();
  broken.scales[0].norms[0].bands[4].to = 99;
  broken.scales[1].items[0] = "1"; // of the first scale; item 2 has none
  app.prompts.filesToOpen = {bench.write("fout.json", packToJson(broken))};
  app.press(QStringLiteral("importPack"));
  app.press(QStringLiteral("mendPack"));
  app.waitFor(QStringLiteral("packManual"));
  app.press(QStringLiteral("packStep_items"));
  CHECK(bench.cell("itemGrid", 0, 2) == QStringLiteral("Vermijdend, Ambivalent"));
  goToCell(app, "itemGrid", 0, 2);
  CHECK_FALSE(faultOf(app, "itemGrid").isEmpty());
  pasteAt(app, "itemGrid", 0, 2, QStringLiteral("Vermijdend\nAmbivalent\n"));
  app.press(QStringLiteral("packStep_norms"));
  goToCell(app, "boundGrid", 4, 2);
  CHECK_FALSE(faultOf(app, "boundGrid").isEmpty());
  typeCell(app, QStringLiteral("42"));
  app.press(QStringLiteral("packStep_review"));
  app.press(QStringLiteral("finishPack"));
  app.waitFor(QStringLiteral("checkPack_aisi-6-12"));
  REQUIRE(bench.packs().size() == 1);
  CHECK(bench.packs().front().hash == packHash(ownPack()));
}

TEST_CASE("the second person is somebody else, and compares every part") {
  PackBench bench(Hand::Keyboard);
  AppDriver& app = *bench.app;
  REQUIRE(app.window().session()->packs().add(ownPack()).has_value());
  bench.openPacks();
  app.press(QStringLiteral("checkPack_aisi-6-12"));
  app.waitFor(QStringLiteral("checkProgress"));
  CHECK_FALSE(app.find(QStringLiteral("confirmPack"))->isEnabled());
  const auto boxes = app.find(QStringLiteral("packCheckPage"))
                         ->findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^compared_")));
  REQUIRE(boxes.size() == 11); // manual, answers, items, questions, rules, four scales' norms, names, advice
  for (int i = 0; i + 1 < boxes.size(); ++i)
    app.tick(boxes[i]->objectName());
  CHECK_FALSE(app.find(QStringLiteral("confirmPack"))->isEnabled());

  app.key(Qt::Key_Escape); // what was compared stays so
  app.press(QStringLiteral("checkPack_aisi-6-12"));
  CHECK(bench.words("checkProgress").startsWith(QStringLiteral("10 van 11")));
  app.tick(QStringLiteral("compared_advice"));
  app.press(QStringLiteral("confirmPack"));
  CHECK(bench.words("checkerNameProblem").contains(QStringLiteral("Vul in wie")));
  app.type(QStringLiteral("checkerName"), QStringLiteral(" voorbeeld  invoerder"));
  app.type(QStringLiteral("checkerFunction"), QStringLiteral("gedragswetenschapper"));
  app.press(QStringLiteral("confirmPack"));
  CHECK(bench.words("checkerNameProblem").contains(QStringLiteral("Iemand anders")));
  CHECK_FALSE(bench.packs().front().check.has_value());
  app.type(QStringLiteral("checkerName"), QStringLiteral("Voorbeeld Tweede"));
  app.press(QStringLiteral("confirmPack"));
  REQUIRE(bench.packs().front().check.has_value());
  CHECK(bench.packs().front().check->checkedBy == "Voorbeeld Tweede");
  CHECK(app.isVisible(QStringLiteral("usePack_aisi-6-12")));
}

TEST_CASE("a pack is shown whole: every statement, reversed mark and bound") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  const auto pack = ownPack();
  REQUIRE(app.window().session()->packs().add(pack).has_value());
  bench.openPacks();
  app.press(QStringLiteral("viewPack_aisi-6-12"));
  app.waitFor(QStringLiteral("part_items"));
  REQUIRE(bench.rows("part_items") == 20);
  for (int row = 0; row < 20; ++row)
    CHECK(bench.cell("part_items", row, 1) == QString::fromStdString(pack.items[static_cast<std::size_t>(row)].text));
  CHECK(bench.cell("part_items", 3, 3) == QStringLiteral("\u2713"));
  CHECK(bench.rows("part_norms_avoidant") == 10);
  CHECK(bench.cell("part_norms_avoidant", 9, 4) == QStringLiteral("42"));
  CHECK_FALSE(app.isVisible(QStringLiteral("confirmPack")));
  CHECK_FALSE(app.isVisible(QStringLiteral("compared_items")));
}

TEST_CASE("a new version begins as a copy and leaves the one in use alone") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  auto& packs = app.window().session()->packs();
  const auto hash = packs.add(ownPack()).value();
  REQUIRE(packs.confirm(hash, "Voorbeeld Tweede", "orthopedagoog").has_value());
  REQUIRE(packs.putInUse(hash).has_value());
  bench.openPacks();
  app.press(QStringLiteral("copyPack_aisi-6-12"));
  app.waitFor(QStringLiteral("packVersion"));
  CHECK(app.get<QLineEdit>(QStringLiteral("packVersion"))->text().isEmpty());
  app.type(QStringLiteral("packVersion"), QStringLiteral("eigen 2"));
  app.press(QStringLiteral("packStep_review"));
  app.press(QStringLiteral("finishPack"));
  app.waitFor(QStringLiteral("checkPack_aisi-6-12"));
  REQUIRE(bench.packs().size() == 2);
  CHECK(bench.cell("packTable_aisi-6-12", 0, 0) == QStringLiteral("eigen 2")); // newest first
  CHECK(bench.words("packState_aisi-6-12").contains(QStringLiteral("eigen 1")));
}

TEST_CASE("nothing of a pack can be read in the files of the store") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  REQUIRE(app.window().session()->packs().add(ownPack()).has_value());
  beginAt(bench, "items");
  pasteAt(app, "itemGrid", 0, 1, QStringLiteral("een heel herkenbare uitspraak\tVermijdend\tx\n"));
  app.key(Qt::Key_L, Qt::ControlModifier);
  app.waitFor(QStringLiteral("unlockView"));
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(bench.folder / "kluis")) {
    if (!entry.is_regular_file()) continue;
    ++files;
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    INFO(entry.path());
    CHECK(bytes.find("herkenbare uitspraak") == std::string::npos);
    CHECK(bytes.find("sokken") == std::string::npos);
    CHECK(bytes.find("Verzonnen handleiding") == std::string::npos);
  }
  CHECK(files >= 2);
}
