#include "gui/support/main_job.h"
#include "gui/support/pack_bench.h"
#include "instruments/licence_pack.h"

#include "support/catch.h"
#include "support/temp_dir.h"

#include <QFile>
#include <QLabel>
#include <QTableView>

using namespace haven;
using namespace haven::tests;

TEST_CASE("an imported pack waits for the second check, and the state is told in words") {
  PackBench bench(Hand::Keyboard);
  AppDriver& app = *bench.app;
  CHECK(bench.words("packState_aisi-6-12").contains(QStringLiteral("antwoorden worden bewaard, scores niet berekend")));

  app.prompts.filesToOpen = {bench.write("pakket.json", packToReadableJson(ownPack()))};
  app.press(QStringLiteral("importPack"));
  CHECK(bench.words("packMessage").contains(QStringLiteral("eigen 1")));
  CHECK(bench.cell("packTable_aisi-6-12", 0, 0) == QStringLiteral("eigen 1"));
  CHECK(bench.cell("packTable_aisi-6-12", 0, 1) == QStringLiteral("wacht op controle"));
  CHECK(app.isVisible(QStringLiteral("checkPack_aisi-6-12")));
  CHECK_FALSE(app.isVisible(QStringLiteral("usePack_aisi-6-12")));
  CHECK(bench.packs().size() == 1);

  app.prompts.filesToOpen = {bench.write("nog-eens.json", packToJson(ownPack()))};
  app.press(QStringLiteral("importPack"));
  CHECK(bench.words("packMessage").contains(QStringLiteral("stond er al")));
  CHECK(bench.packs().size() == 1);
}

TEST_CASE("a demonstration pack tells what it is, is put in use and rests again") {
  PackBench bench(Hand::Keyboard);
  AppDriver& app = *bench.app;
  app.prompts.confirmations = {false, true};
  app.press(QStringLiteral("addDemonstration_ari-cp-2-5"));
  CHECK(bench.packs().empty()); // asked, and left alone
  CHECK(app.prompts.asked.back().contains(QStringLiteral("DEMONSTRATIE: niet voor klinisch gebruik")));
  app.press(QStringLiteral("addDemonstration_ari-cp-2-5"));
  REQUIRE(bench.packs().size() == 1);
  CHECK_FALSE(app.isVisible(QStringLiteral("addDemonstration_ari-cp-2-5")));
  CHECK(app.window().session()->instrumentFor("ari-cp-2-5")->lacksPack());

  app.press(QStringLiteral("usePack_ari-cp-2-5"));
  CHECK(bench.words("packState_ari-cp-2-5").contains(QStringLiteral("In gebruik: versie demonstratie 1")));
  CHECK(bench.words("packState_ari-cp-2-5").contains(QStringLiteral("DEMONSTRATIE")));
  CHECK(app.window().session()->instrumentFor("ari-cp-2-5")->demonstration);

  app.press(QStringLiteral("restPack_ari-cp-2-5"));
  CHECK(app.window().session()->instrumentFor("ari-cp-2-5")->lacksPack());
  CHECK(bench.packs().size() == 1);
}

TEST_CASE("a pack is thrown away only by its version") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  REQUIRE(app.window().session()->packs().add(ownPack()).has_value());
  bench.openPacks();
  app.prompts.texts = {QStringLiteral("eigen 2"), QStringLiteral("eigen 1")};
  app.press(QStringLiteral("discardPack_aisi-6-12"));
  CHECK(bench.packs().size() == 1);
  CHECK(app.prompts.told.back().contains(QStringLiteral("niets weggegooid")));
  app.press(QStringLiteral("discardPack_aisi-6-12"));
  CHECK(bench.packs().empty());
}

TEST_CASE("a faulty file is not added; every fault is told with its place and it can be mended as a draft") {
  PackBench bench(Hand::Keyboard);
  AppDriver& app = *bench.app;
  auto broken = ownPack();
  broken.scales[0].norms[0].bands[1].from.value() += 1; // leaves a gap
  broken.scales[1].items[0] = "1";                      // of the first scale
  app.prompts.filesToOpen = {bench.write("fout.json", packToJson(broken))};
  app.press(QStringLiteral("importPack"));
  app.waitFor(QStringLiteral("packFaultTable"));
  const auto faults = checkPack(broken, bench.structure());
  CHECK(bench.rows("packFaultTable") == static_cast<int>(faults.size()));
  REQUIRE(faults.size() == 3);
  CHECK(bench.cell("packFaultTable", 0, 0) == QStringLiteral("schaal Ambivalent, items"));
  CHECK(bench.cell("packFaultTable", 0, 1).contains(QStringLiteral("item 1 "), Qt::CaseInsensitive));
  CHECK(bench.cell("packFaultTable", 1, 0) == QStringLiteral("item 2"));
  CHECK(bench.cell("packFaultTable", 2, 0) ==
        QStringLiteral("schaal Vermijdend, normtabel 6 tot en met 8 jaar (verzonnen), band benedengemiddeld, van"));
  CHECK(bench.packs().empty());
  CHECK(app.isVisible(QStringLiteral("mendPack")));
  app.key(Qt::Key_Escape);
  CHECK(app.isVisible(QStringLiteral("importPack")));
  app.key(Qt::Key_Escape);
  CHECK(app.isVisible(QStringLiteral("searchField")));
}

TEST_CASE("files that are no packs are told apart and leave nothing behind") {
  PackBench bench(Hand::Keyboard);
  AppDriver& app = *bench.app;
  struct Foreign {
    const char* what;
    std::string content;
    const char* words;
  };
  auto otherInstrument = ownPack();
  otherInstrument.instrument = "lsvg";
  const Foreign files[] = {
      {"huge", "\"" + std::string(3'000'000, 'x') + "\"", "te groot"},
      {"empty", "", "geen geldige JSON"},
      {"picture", std::string("\x89PNG\r\n\x1a\n\0\0\xff", 11), "geen leesbare tekst"},
      {"array", "[1, 2]", ""},
      {"other format", R"({"format": 7})", "vorm"},
      {"needs no pack", packToJson(otherInstrument), "licentiepakket"},
      {"deep", std::string(5000, '['), "diep"},
  };
  for (const auto& file : files) {
    INFO(file.what);
    app.prompts.filesToOpen = {bench.write("bestand.json", file.content)};
    app.press(QStringLiteral("importPack"));
    app.waitFor(QStringLiteral("packFaultTable"));
    CHECK(bench.rows("packFaultTable") >= 1);
    INFO(bench.cell("packFaultTable", 0, 1).toStdString());
    CHECK(
        (bench.cell("packFaultTable", 0, 0) + bench.cell("packFaultTable", 0, 1)).contains(QLatin1String(file.words)));
    CHECK_FALSE(app.isVisible(QStringLiteral("mendPack")));
    app.press(QStringLiteral("faultsBack"));
  }
  app.prompts.filesToOpen = {bench.path("is-er-niet.json")};
  app.press(QStringLiteral("importPack"));
  CHECK(app.prompts.told.back().contains(QStringLiteral("is-er-niet.json")));
  CHECK(bench.packs().empty());
}

TEST_CASE("an exported pack is the canonical readable file and comes back as the same pack") {
  PackBench bench(Hand::Keyboard);
  AppDriver& app = *bench.app;
  REQUIRE(app.window().session()->packs().add(ownPack()).has_value());
  bench.openPacks();
  const QString place = bench.path("export");
  app.prompts.confirmations = {false, true};
  app.prompts.files = {place};
  app.press(QStringLiteral("exportPack_aisi-6-12"));
  CHECK_FALSE(QFile::exists(place + QStringLiteral(".json")));
  CHECK(app.prompts.asked.back().contains(QStringLiteral("leesbaar voor iedereen")));
  app.press(QStringLiteral("exportPack_aisi-6-12"));
  QFile file(place + QStringLiteral(".json"));
  REQUIRE(file.open(QIODevice::ReadOnly));
  const std::string written = file.readAll().toStdString();
  CHECK(written == packToReadableJson(ownPack()) + "\n");

  app.prompts.texts = {QStringLiteral("eigen 1")};
  app.press(QStringLiteral("discardPack_aisi-6-12"));
  REQUIRE(bench.packs().empty());
  app.prompts.filesToOpen = {file.fileName()};
  app.press(QStringLiteral("importPack"));
  REQUIRE(bench.packs().size() == 1);
  CHECK(bench.packs().front().hash == packHash(ownPack()));
}
