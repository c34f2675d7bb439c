#include "base/data_dir.h"
#include "gui/report_page.h"
#include "gui/report_preview.h"
#include "gui/support/app_driver.h"
#include "store/example_store.h"

#include "support/catch.h"
#include "support/temp_dir.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace haven;
using namespace haven::tests;

namespace {

/// A store with the example cases and the report page of the one with two carers and a course.
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
  gui::ReportPage page{session};
  casefile::CaseFile file;

  Bench() {
    REQUIRE(store::addExampleCases(session.store(), catalogue, plan, interventions).has_value());
    const auto rows = session.cases().list("noor").value();
    REQUIRE(rows.size() == 1);
    file = session.cases().load(rows.front().id).value();
    REQUIRE(file.relationships.size() == 2);
    page.resize(1100, 700);
    page.show();
    REQUIRE(page.open(file.id).has_value());
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

  template <class T>
  T* part(const char* name) {
    T* found = page.findChild<T*>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return found;
  }
  /// Every word of the preview, once it has followed the last change.
  QString words() {
    QTest::qWait(250);
    return part<gui::ReportPreview>("reportPreview")->accessibleDescription();
  }
  static QString name(const casefile::Relationship& relationship) {
    return QString::fromStdString(relationship.carerName);
  }
};

} // namespace

TEST_CASE("the preview follows what is chosen") {
  Bench bench;
  CHECK(bench.words().contains(QStringLiteral("Bronnen")));
  bench.part<QCheckBox>("section_sources")->setChecked(false);
  CHECK_FALSE(bench.words().contains(QStringLiteral("Bronnen")));
  CHECK(bench.words().contains(QString::fromStdString(bench.file.youth.name)));

  const QString place = QStringLiteral("Waar de casus staat in het stappenplan");
  CHECK(bench.words().contains(place));
  bench.part<QCheckBox>("section_plan-state")->setChecked(false);
  CHECK_FALSE(bench.words().contains(place));

  bench.part<QRadioButton>("withoutNames")->setChecked(true);
  const QString words = bench.words();
  CHECK_FALSE(words.contains(QString::fromStdString(bench.file.youth.name)));
  for (const auto& relationship : bench.file.relationships)
    CHECK_FALSE(words.contains(Bench::name(relationship)));
}

TEST_CASE("a report for parents starts with one relationship and shows no score") {
  Bench bench;
  bench.part<QRadioButton>("forParents")->setChecked(true);
  CHECK(bench.part<QComboBox>("aboutRelationship")->currentIndex() == 1);
  const QString words = bench.words();
  CHECK(words.contains(Bench::name(bench.file.relationships[0])));
  CHECK_FALSE(words.contains(Bench::name(bench.file.relationships[1])));
  for (const char* forbidden : {"score", "gehecht", "hecht", "stoornis", "verstoord"}) {
    INFO(forbidden);
    CHECK_FALSE(words.contains(QLatin1String(forbidden), Qt::CaseInsensitive));
  }
}

TEST_CASE("the PDF goes where it was said, with its ending, and a failure is told and leaves what was there") {
  Bench bench;
  const QString target = QString::fromStdString((bench.folder / "samenvatting").string());
  bench.prompts.files = {target};
  QTest::mouseClick(bench.part<QPushButton>("exportPdf"), Qt::LeftButton);
  QFile made(target + QStringLiteral(".pdf"));
  REQUIRE(made.open(QIODevice::ReadOnly));
  CHECK(made.read(5) == "%PDF-");
  CHECK(bench.part<QLabel>("reportMessage")->text().contains(QStringLiteral("Bewaard als")));

  bench.prompts.files = {QString::fromStdString(((bench.folder / "geen-map") / "x.pdf").string())};
  QTest::mouseClick(bench.part<QPushButton>("exportPdf"), Qt::LeftButton);
  CHECK_FALSE(bench.part<QLabel>("reportMessage")->text().contains(QStringLiteral("Bewaard als")));
  CHECK(QFile(target + QStringLiteral(".pdf")).size() == made.size());
}

TEST_CASE("what is printed has the pages of the preview; left at the dialog, nothing is printed") {
  Bench bench;
  QTest::mouseClick(bench.part<QPushButton>("printReport"), Qt::LeftButton); // no answer laid ready: left
  CHECK_FALSE(bench.part<QLabel>("reportMessage")->isVisible());
  const QString paper = QString::fromStdString((bench.folder / "papier.pdf").string());
  bench.prompts.prints = {paper};
  QTest::mouseClick(bench.part<QPushButton>("printReport"), Qt::LeftButton);
  QFile printed(paper);
  REQUIRE(printed.open(QIODevice::ReadOnly));
  const int pages = bench.part<gui::ReportPreview>("reportPreview")->layoutOfPages()->pageCount();
  CHECK(pages > 1);
  CHECK(printed.readAll().count("/Type /Page\n") == pages);
}
