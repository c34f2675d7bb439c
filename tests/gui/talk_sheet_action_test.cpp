#include "gui/talk_sheet_action.h"

#include "base/data_dir.h"
#include "gui/support/app_driver.h"

#include "support/catch.h"
#include "support/temp_dir.h"

#include <QFile>

using namespace haven;
using namespace haven::tests;

namespace {

struct Bench {
  TempDir folder;
  FixedClock clock{parseIsoDate("2026-11-21").value()};
  SystemRandom random;
  instruments::InstrumentCatalogue catalogue = instruments::InstrumentCatalogue::load(dataDirectory().value()).value();
  LaidReadyPrompts prompts;
  plan::PlanDefinition plan = plan::loadPlan(dataDirectory().value()).value();
  interventions::InterventionCatalogue interventions =
      interventions::loadInterventions(dataDirectory().value()).value();
  gui::AppContext context{clock, random, catalogue, plan, interventions, prompts};
  gui::Session session{context, makeStore()};
  casefile::CaseFile file;

  Bench() { file.youth.name = "Voorbeeld: Wietske van Dam"; }

  store::OpenStore makeStore() {
    casefile::Account account;
    account.name = "Voorbeeld Lezer";
    return store::createStore(folder / "kluis", {account, Secret{std::string_view("lezen met aandacht")}, true}, clock,
                              random)
        .value()
        .store;
  }
  QString path(const char* name) { return QString::fromStdString((folder / name).string()); }
  void offer(const char* section) { gui::offerTalkSheet(session, nullptr, *plan.section(section), file); }
};

/// Words stand in a PDF as glyphs: a sheet with a name is told from one without by its length.
qint64 sizeOf(const QString& file) {
  QFile pdf(file);
  REQUIRE(pdf.open(QIODevice::ReadOnly));
  CHECK(pdf.read(5) == "%PDF-");
  return pdf.size();
}

} // namespace

TEST_CASE("a talk sheet is saved with or without the first name, under its ending") {
  Bench bench;
  bench.prompts.confirmations = {false, false}; // without a name; as PDF
  bench.prompts.files = {bench.path("zonder")};
  bench.offer("youth-talk");
  REQUIRE(bench.prompts.asked.size() >= 2);
  CHECK(bench.prompts.asked[0].contains(QStringLiteral("de naam Wietske op het blad")));
  CHECK_FALSE(bench.prompts.asked[0].contains(QStringLiteral("van Dam")));
  bench.prompts.confirmations = {true, false};
  bench.prompts.files = {bench.path("met.pdf")};
  bench.offer("youth-talk");
  CHECK(sizeOf(bench.path("met.pdf")) > sizeOf(bench.path("zonder.pdf")));
  CHECK(bench.prompts.told.empty());
}

TEST_CASE("a talk sheet is printed, or not when the printer is left") {
  Bench bench;
  bench.prompts.confirmations = {false, true};
  bench.prompts.prints = {bench.path("papier.pdf")};
  bench.offer("history");
  QFile paper(bench.path("papier.pdf"));
  REQUIRE(paper.open(QIODevice::ReadOnly));
  CHECK(paper.readAll().count("/Type /Page\n") == 3);
  bench.prompts.confirmations = {false, true};
  bench.offer("history"); // nothing laid ready: left
  CHECK(bench.prompts.told.empty());
}

TEST_CASE("a talk sheet that cannot be saved is told; left at the file, nothing happens") {
  Bench bench;
  bench.prompts.files = {bench.path("geen/map/blad.pdf")};
  bench.offer("balance");
  REQUIRE(bench.prompts.told.size() == 1);
  CHECK(bench.prompts.told[0].startsWith(QStringLiteral("Het gespreksblad is niet bewaard")));
  bench.offer("balance");
  CHECK(bench.prompts.told.size() == 1);
}

TEST_CASE("what is no conversation has no sheet to offer") {
  Bench bench;
  bench.offer("decision");
  CHECK(bench.prompts.asked.empty());
}
