#include "gui/instruments_page.h"

#include "base/data_dir.h"
#include "gui/case_page.h"
#include "gui/charts.h"
#include "gui/informants_model.h"
#include "gui/support/app_driver.h"
#include "gui/support/main_job.h"
#include "store/example_store.h"
#include "store/pack_repository.h"

#include "support/catch.h"
#include "support/temp_dir.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace haven;
using namespace haven::tests;

namespace {

/// A store with the example cases and the place Instruments of one of them.
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
  gui::CasePage page{session};
  std::vector<std::pair<qint64, bool>> opened;

  Bench() {
    REQUIRE(store::addExampleCases(session.store(), catalogue, plan, interventions).has_value());
    page.resize(1366, 768);
    page.show();
    QObject::connect(&page, &gui::CasePage::recordWanted,
                     [this](qint64 id, bool draft) { opened.emplace_back(id, draft); });
  }

  store::OpenStore makeStore() {
    casefile::Account account;
    account.name = "Voorbeeld Lezer";
    account.role = casefile::Role::BehaviouralScientist;
    account.administrator = true;
    return store::createStore(folder / "kluis", {account, Secret{std::string_view("lezen met aandacht")}, true}, clock,
                              random)
        .value()
        .store;
  }

  casefile::CaseFile show(const char* name) {
    const auto rows = session.cases().list(name).value();
    REQUIRE(rows.size() == 1);
    REQUIRE(page.open(rows.front().id, gui::CasePage::Place::Instruments).has_value());
    QTest::qWait(30);
    return session.cases().load(rows.front().id).value();
  }

  template <class T>
  T* part(const char* name) {
    T* found = place().findChild<T*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return found;
  }

  QWidget& place() {
    auto* found = page.findChild<gui::InstrumentsPage*>();
    REQUIRE(found != nullptr);
    return *found;
  }

  /// Every word on the place.
  QString words() {
    QStringList all;
    for (const auto* label : place().findChildren<QLabel*>())
      if (label->isVisibleTo(&place())) all << label->text();
    return all.join(u'\n');
  }
};

QStringList rowOf(const QTableView& table, int row) {
  QStringList cells;
  for (int column = 0; column < table.model()->columnCount(); ++column)
    cells << table.model()->index(row, column).data().toString();
  return cells;
}

} // namespace

TEST_CASE("every instrument stands with its fit, reason, source and licence pack") {
  Bench bench;
  bench.show("fien"); // four years and a month
  const QString words = bench.words();
  for (const auto& instrument : bench.catalogue.instruments()) {
    const auto advice = instruments::adviseForAge(instrument, Months{49});
    CHECK(words.contains(QString::fromStdString(instrument.abbreviation + ": ")));
    CHECK(words.contains(QString::fromStdString(advice.reason)));
    for (const auto& source : advice.sources)
      CHECK(words.contains(QString::fromStdString(source.text())));
  }
  CHECK(words.contains(QStringLiteral("Heeft geen licentiepakket nodig.")));
  CHECK(words.count(QStringLiteral("Licentiepakket in gebruik: demonstratie 1.")) == 2);

  store::PackRepository packs(bench.session.store(), bench.catalogue);
  const auto kept = packs.list().value(); // a loop over the temporary itself would outlive it
  for (const auto& pack : kept)
    if (pack.instrument == "ari-cp-2-5") REQUIRE(packs.takeOutOfUse(pack.hash).has_value());
  bench.show("fien");
  CHECK(bench.words().contains(QStringLiteral("Geen licentiepakket in gebruik")));
  CHECK(bench.words().count(QStringLiteral("Licentiepakket in gebruik")) == 1);
}

TEST_CASE("each scale is drawn with every informant's own mark, band and the difference in words") {
  Bench bench;
  const auto file = bench.show("fien");
  auto* view = bench.part<QFrame>("informants_ari-cp-2-5");
  const auto charts = view->findChildren<gui::InformantChartView*>();
  REQUIRE(charts.size() == 4);
  const auto& secure = charts.front()->chart();
  REQUIRE(secure.marks.size() == 3);
  CHECK(secure.marks[0].name.find("Sanne") != std::string::npos);
  CHECK(secure.marks[0].value == 40);
  CHECK(secure.marks[0].words == "gemiddeld, niet alles ingevuld");
  CHECK(secure.marks[1].words == "bovengemiddeld");
  CHECK_FALSE(secure.marks[2].value.has_value());
  CHECK(secure.marks[2].words == "geen score: geen licentiepakket");
  CHECK(secure.difference == "verschil 13 punten, andere band");
  CHECK(charts.front()->accessibleDescription().contains(QStringLiteral("verschil 13 punten")));
  const QString words = bench.words();
  CHECK(words.contains(QStringLiteral("Zij worden niet gemiddeld")));
  CHECK(words.contains(QStringLiteral("hoort geen licentiepakket: er zijn geen scores")));
  CHECK(words.contains(QStringLiteral("gevormd terwijl er antwoorden ontbraken")));
  CHECK(words.contains(QStringLiteral("DEMONSTRATIE: niet voor klinisch gebruik")));
  CHECK_FALSE(words.contains(QStringLiteral("meer dan 6 maanden")));
}

TEST_CASE("the table says what is drawn, and Enter on a row opens that record") {
  Bench bench;
  const auto file = bench.show("fien");
  auto* table = bench.part<QTableView>("informantTable");
  REQUIRE(table->model()->rowCount() == 12); // four scales by three informants
  CHECK(rowOf(*table, 0).mid(0, 2) == QStringList{"Veilig", "Voorbeeld: Sanne (moeder)"});
  CHECK(rowOf(*table, 0).mid(3) ==
        QStringList{"40", "gemiddeld, niet alles ingevuld", "verschil 13 punten, andere band"});
  CHECK(rowOf(*table, 1).mid(3) == QStringList{"53", "bovengemiddeld", ""});
  CHECK_FALSE(table->accessibleName().isEmpty());
  table->setFocus();
  table->setCurrentIndex(table->model()->index(1, 0));
  QTest::keyClick(table, Qt::Key_Return);
  REQUIRE(bench.opened.size() == 1);
  const auto* record = file.administration(bench.opened.front().first);
  REQUIRE(record != nullptr);
  CHECK(record->relationship == file.relationships[1].id);
  CHECK_FALSE(bench.opened.front().second);
}

TEST_CASE("a press on an informant's line opens that record, one beside the lines nothing") {
  Bench bench;
  const auto file = bench.show("fien");
  auto* chart = bench.part<gui::InformantChartView>("informantChart");
  QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(chart->width() / 2, 2)); // the title
  CHECK(bench.opened.empty());
  int y = 2;
  while (bench.opened.empty() && y < chart->height())
    QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(chart->width() / 2, y += 2));
  REQUIRE(bench.opened.size() == 1);
  CHECK(file.administration(bench.opened.front().first)->relationship == file.relationships[0].id);
  // The last of mother's two.
  CHECK(file.administration(bench.opened.front().first)->date == addDays(bench.clock.today(), -40));
}

TEST_CASE("over time every informant has a line of one's own, and every record a row") {
  Bench bench;
  const auto file = bench.show("fien");
  auto* view = bench.part<QFrame>("course_ari-cp-2-5");
  const auto charts = view->findChildren<gui::TimeChartView*>();
  REQUIRE(charts.size() == 4);
  for (const auto* chart : charts) {
    CHECK(chart->chart().series.size() == 2);
    CHECK(chart->chart().bands.empty());
  }
  auto* table = bench.part<QTableView>("courseTable");
  REQUIRE(table->model()->rowCount() == 4);
  CHECK(rowOf(*table, 0)[2] == QStringLiteral("Voorbeeld: Sanne (moeder)"));
  CHECK(rowOf(*table, 0)[3] == QStringLiteral("27\nbenedengemiddeld"));
  CHECK(rowOf(*table, 1)[3] == QStringLiteral("40\ngemiddeld"));
  table->setFocus();
  table->setCurrentIndex(table->model()->index(0, 0));
  QTest::keyClick(table, Qt::Key_Return);
  REQUIRE(bench.opened.size() == 1);
  CHECK(file.administration(bench.opened.front().first)->date == addDays(bench.clock.today(), -400));
}

TEST_CASE("the LSVG is compared the same way, without a demonstration mark") {
  Bench bench;
  bench.show("noor");
  const auto charts = bench.part<QFrame>("informants_lsvg")->findChildren<gui::InformantChartView*>();
  REQUIRE(charts.size() == 1);
  CHECK(charts.front()->chart().marks.size() == 2);
  CHECK(charts.front()->chart().difference == "verschil 4 punten, andere band");
  CHECK(bench.part<QFrame>("course_lsvg") != nullptr);
  CHECK_FALSE(
      bench.part<QFrame>("informants_lsvg")->findChild<QLabel*>()->text().contains(QStringLiteral("demonstratie")));
  // Of the advice above only, not over the whole page.
  CHECK(bench.words().count(QStringLiteral("DEMONSTRATIE")) == 2);
}

TEST_CASE("records far apart and of different packs are said to be") {
  Bench bench;
  auto file = bench.show("fien");
  auto pack = *bench.catalogue.demonstrationPack("ari-cp-2-5");
  pack.version = "demonstratie 2";
  store::PackRepository packs(bench.session.store(), bench.catalogue);
  REQUIRE(packs.putInUse(packs.add(pack).value()).has_value());
  const auto form = bench.session.instrumentFor("ari-cp-2-5").value();
  auto& cases = bench.session.cases();
  const auto id = cases.beginAdministration(file.relationships[1].id, form, addDays(bench.clock.today(), -300)).value();
  // The newest of the foster parent stays the other one: nothing changes yet.
  bench.show("fien");
  CHECK_FALSE(bench.words().contains(QStringLiteral("niet te vergelijken")));
  REQUIRE(cases.discardDraft(id).has_value());

  const auto now = cases.beginAdministration(file.relationships[1].id, form, bench.clock.today()).value();
  casefile::Conditions conditions{true, "Voorbeeld", bench.clock.today(), true, "pleegvader", "", ""};
  REQUIRE(cases.saveConditions(now, conditions, true).has_value());
  for (const auto& item : form.items)
    REQUIRE(cases.saveItem(now, {item.id, 3, {}, {}, "", ""}).has_value());
  REQUIRE(cases.complete(now, form).has_value());
  bench.show("fien");
  const QString words = bench.words();
  CHECK(words.contains(QStringLiteral("Hun punten zijn niet te vergelijken.")));
  CHECK(bench.part<gui::InformantChartView>("informantChart")->chart().difference ==
        "niet te vergelijken: verschillende licentiepakketten");
}

TEST_CASE("without a final record the place explains what will stand there") {
  Bench bench;
  bench.show("lo\u00EFs");
  CHECK(bench.words().contains(QStringLiteral("Nog niets om te vergelijken")));
  CHECK(bench.place().findChildren<gui::InformantChartView*>().isEmpty());
  CHECK(bench.part<QFrame>("ageAdvice") != nullptr);
}

TEST_CASE("one informant stands alone, and is told that others will stand beside") {
  Bench bench;
  bench.show("sem");
  CHECK(bench.words().contains(QStringLiteral("Tot nu toe één invuller.")));
}

TEST_CASE("the place is chosen with the keyboard") {
  Bench bench;
  bench.show("fien");
  bench.page.showPlace(gui::CasePage::Place::Overview);
  auto* button = bench.page.findChild<QAbstractButton*>(QStringLiteral("placeInstruments"));
  REQUIRE(button != nullptr);
  button->setFocus(Qt::TabFocusReason);
  QTest::keyClick(button, Qt::Key_Space);
  CHECK(bench.page.place() == gui::CasePage::Place::Instruments);
  CHECK(bench.place().isVisible());
}

TEST_CASE("a record that was opened from here is left for here") {
  const TempDir folder;
  MainJob job;
  job.folder = QString::fromStdString((folder / "kluis").string());
  AppDriver app(job.folder, parseIsoDate("2026-11-21").value(), Hand::Keyboard);
  playFirstStart(app, job);
  gui::Session& session = *app.window().session();
  const gui::AppContext& context = session.context();
  REQUIRE(store::addExampleCases(session.store(), context.catalogue, context.plan, *context.interventions.get().value())
              .has_value());
  app.type(QStringLiteral("searchField"), QStringLiteral("fien"));
  app.key(Qt::Key_Return);
  app.waitFor(QStringLiteral("caseOverview"));
  app.focus(QStringLiteral("placeOverview"));
  for (int place = 0; place < 6; ++place) // past the pages of the plan and the details
    app.key(Qt::Key_Down);
  app.waitFor(QStringLiteral("instrumentsPage"));
  app.focus(QStringLiteral("informantTable"));
  app.key(Qt::Key_Return);
  app.waitFor(QStringLiteral("recordPage"));
  app.key(Qt::Key_Escape);
  app.waitFor(QStringLiteral("instrumentsPage"));
  CHECK_FALSE(app.isVisible(QStringLiteral("caseOverview")));
}
