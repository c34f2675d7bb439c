#include "base/data_dir.h"
#include "gui/kept_pdf_view.h"
#include "gui/report_copies_model.h"
#include "gui/report_page.h"
#include "gui/report_preview.h"
#include "gui/support/app_driver.h"
#include "store/cheap_keys.h"
#include "store/example_store.h"
#include "store/report_repository.h"

#include "support/catch.h"
#include "support/temp_dir.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <sys/resource.h>

#include <csignal>

using namespace haven;
using namespace haven::tests;

namespace {

/// A store with the example cases and the report page of the one with two carers and a course.
struct Bench {
  TempDir folder;
  FixedClock clock{parseIsoDate("2026-11-21").value()};
  SystemRandom random;
  store::CheapKeys cheap;
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
  void type(const char* field, const QString& text) { part<QPlainTextEdit>(field)->setPlainText(text); }
  void save(const char* name, bool final) {
    prompts.confirmations = {final};
    prompts.files = {QString::fromStdString((folder / name).string())};
    part<QPushButton>("exportPdf")->click();
    prompts.confirmations.clear();
  }
  QByteArray bytes(const char* name) const {
    QFile left(QString::fromStdString((folder / name).string()));
    REQUIRE(left.open(QIODevice::ReadOnly));
    return left.readAll();
  }
  void choose(const char* kind) { part<QRadioButton>((std::string("reportKind-") + kind).c_str())->click(); }
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
  bench.choose("parent-summary");
  CHECK(bench.part<QComboBox>("aboutRelationship")->currentIndex() == 1);
  const QString words = bench.words();
  CHECK(words.contains(Bench::name(bench.file.relationships[0])));
  CHECK_FALSE(words.contains(Bench::name(bench.file.relationships[1])));
  for (const char* forbidden : {"score", "gehecht", "hecht", "stoornis", "verstoord"}) {
    INFO(forbidden);
    CHECK_FALSE(words.contains(QLatin1String(forbidden), Qt::CaseInsensitive));
  }
}

TEST_CASE("each report is put together by itself and is as it was left, also on another page") {
  Bench bench;
  bench.type("ownText_history", QStringLiteral("Moeder belde nog."));
  bench.part<QCheckBox>("section_sources")->setChecked(false);
  bench.part<QPushButton>("up_balance")->click();
  bench.choose("step-2");
  CHECK_FALSE(bench.words().contains(QStringLiteral("Moeder belde nog.")));
  bench.part<QRadioButton>("withoutNames")->setChecked(true);
  bench.page.flush();

  gui::ReportPage again(bench.session);
  REQUIRE(again.open(bench.file.id).has_value());
  const auto words = [&] { return again.findChild<gui::ReportPreview*>()->accessibleDescription(); };
  CHECK(words().contains(QStringLiteral("Eigen tekst van de schrijver\nMoeder belde nog.")));
  CHECK_FALSE(words().contains(QStringLiteral("\nBronnen\n")));
  const QString whole = words();
  CHECK(whole.indexOf(QStringLiteral("Stap 2: balansmodel")) < whole.indexOf(QStringLiteral("Stap 2: gesprekken")));
  again.findChild<QRadioButton*>(QStringLiteral("reportKind-step-2"))->click();
  CHECK(again.findChild<QRadioButton*>(QStringLiteral("withoutNames"))->isChecked());
}

TEST_CASE("what was only looked at is not kept") {
  Bench bench;
  for (const char* kind : {"parent-summary", "step-2", "step-3", "case-summary"})
    bench.choose(kind);
  bench.page.hide();
  store::ReportRepository kept(bench.session.store());
  for (const report::ReportKind kind : report::kReportKinds)
    CHECK_FALSE(kept.composition(bench.file.id, report::idOf(kind)).value().has_value());
}

TEST_CASE("scrolling with the pointer over a choice chooses nothing") {
  Bench bench;
  auto* about = bench.part<QComboBox>("aboutRelationship");
  QWheelEvent down(QPointF(5, 5), about->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                   Qt::NoScrollPhase, false);
  QCoreApplication::sendEvent(about, &down);
  CHECK(about->currentIndex() == 0);
}

TEST_CASE("an arrangement that cannot be read begins anew, and says so") {
  Bench bench;
  store::ReportRepository kept(bench.session.store());
  REQUIRE(kept.keepComposition(bench.file.id, "step-2", R"({"kind": "step-2", "newer": true})").has_value());
  bench.choose("step-2");
  CHECK(bench.part<QLabel>("reportMessage")->text().contains(QStringLiteral("kan niet worden gelezen")));
  CHECK(bench.words().contains(QStringLiteral("Conclusie van stap 2")));
  CHECK(kept.composition(bench.file.id, "step-2").value()->find("newer") != std::string::npos); // nothing was changed
}

TEST_CASE("own text that is too long is told and does not go in") {
  Bench bench;
  const QString longest(static_cast<qsizetype>(report::kMaxOwnText), u'x');
  bench.type("ownText_opening", longest);
  CHECK(bench.words().contains(longest));
  bench.type("ownText_opening", longest + QStringLiteral("y"));
  CHECK(bench.words().contains(longest));
  CHECK_FALSE(bench.words().contains(QStringLiteral("xy")));
}

TEST_CASE("what is chosen from stands whole beside the pages, for every report") {
  Bench bench;
  const QWidget* choices = bench.part<QWidget>("composerParts")->parentWidget();
  for (const report::ReportKind kind : report::kReportKinds) {
    bench.choose(std::string(report::idOf(kind)).c_str());
    QCoreApplication::processEvents();
    INFO(std::string(report::idOf(kind)));
    CHECK(choices->minimumSizeHint().width() <= choices->parentWidget()->width());
  }
}

TEST_CASE("a report is put together and saved by keyboard alone") {
  Bench bench;
  bench.page.activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&bench.page));
  const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = {}) {
    QTest::keyClick(bench.page.focusWidget() == nullptr ? &bench.page : bench.page.focusWidget(), key, with);
    QCoreApplication::processEvents(); // what another report offers is there
  };
  const auto tabTo = [&](const char* name) {
    for (int step = 0; step < 200; ++step) {
      if (bench.page.focusWidget() != nullptr && bench.page.focusWidget()->objectName() == QLatin1String(name)) return;
      press(Qt::Key_Tab);
    }
    FAIL(name << " is out of reach");
  };
  tabTo("reportKind-case-summary");
  press(Qt::Key_Right);
  press(Qt::Key_Right);
  CHECK(bench.part<QRadioButton>("reportKind-step-2")->isChecked());
  tabTo("withNames");
  press(Qt::Key_Tab);
  CHECK(bench.page.focusWidget()->objectName() == QStringLiteral("section_opening")); // as it is read
  tabTo("section_balance");
  press(Qt::Key_Up, Qt::AltModifier);
  CHECK(bench.page.focusWidget()->objectName() == QStringLiteral("section_balance"));
  tabTo("unfold_balance");
  press(Qt::Key_Space);
  CHECK(bench.page.focusWidget()->objectName() == QStringLiteral("ownText_balance"));
  QTest::keyClicks(bench.page.focusWidget(), QStringLiteral("In eigen woorden."));
  press(Qt::Key_Tab);
  CHECK(bench.page.focusWidget()->objectName() == QStringLiteral("section_history")); // it stands below it now
  press(Qt::Key_Space);
  QString words = bench.words();
  CHECK(words.contains(QStringLiteral("In eigen woorden.")));
  CHECK_FALSE(words.contains(QStringLiteral("Stap 2: gesprekken")));
  bench.prompts.files = {QString::fromStdString((bench.folder / "toetsen.pdf").string())};
  tabTo("section_closing");
  for (const char* next : {"unfold_closing", "up_closing", "exportPdf"}) {
    press(Qt::Key_Tab);
    CHECK(bench.page.focusWidget()->objectName() == QLatin1String(next));
  }
  press(Qt::Key_Space);
  CHECK(QFile::exists(QString::fromStdString((bench.folder / "toetsen.pdf").string())));
  tabTo("madeBefore");
  press(Qt::Key_Space);
  CHECK(bench.page.focusWidget()->objectName() == QStringLiteral("copiesTable"));
  tabTo("leaveCopies");
  press(Qt::Key_Space);
  CHECK(bench.page.focusWidget()->objectName() == QStringLiteral("madeBefore"));
}

TEST_CASE("a report leaves as a draft unless it is called final, and a step that was not concluded cannot be") {
  Bench bench;
  const auto state = [&] {
    return gui::ReportCopiesModel::words(store::ReportRepository(bench.session.store()).copies(bench.file.id)->front(),
                                         gui::ReportCopiesModel::State);
  };
  bench.save("een.pdf", false);
  CHECK(state() == QStringLiteral("concept"));
  CHECK(bench.prompts.asked.back().contains(QStringLiteral("CONCEPT")));
  bench.save("twee.pdf", true);
  CHECK(state() == QStringLiteral("definitief"));
  bench.choose("step-3");
  REQUIRE_FALSE(report::canBeFinal(report::ReportKind::StepThree, bench.file));
  bench.save("drie.pdf", true);
  CHECK(state() == QStringLiteral("concept"));
  CHECK_FALSE(bench.prompts.asked.back().contains(QStringLiteral("CONCEPT"))); // where to, and nothing else
}

TEST_CASE("what left before can be saved again, the very bytes, whatever changed since") {
  Bench bench;
  bench.save("een.pdf", true);
  bench.part<QCheckBox>("section_sources")->setChecked(false);
  bench.type("ownText_opening", QStringLiteral("Later erbij."));
  bench.save("twee.pdf", false);
  bench.part<QPushButton>("madeBefore")->click();
  auto* table = bench.part<QTableView>("copiesTable");
  REQUIRE(table->model()->rowCount() == 2);
  table->selectRow(1); // newest first
  bench.prompts.files = {QString::fromStdString((bench.folder / "opnieuw.pdf").string())};
  bench.part<QPushButton>("saveCopyAgain")->click();
  CHECK(bench.bytes("opnieuw.pdf") == bench.bytes("een.pdf"));
  CHECK(bench.bytes("opnieuw.pdf") != bench.bytes("twee.pdf"));
  CHECK(bench.part<QPushButton>("madeBefore")->text().contains(u'2'));
}

TEST_CASE("a file that left before is shown as it left, and a damaged one is not") {
  Bench bench;
  bench.type("ownText_opening", QStringLiteral("Zoals het toen was."));
  bench.words();
  bench.save("een.pdf", false);
  bench.type("ownText_opening", QStringLiteral("Heel anders."));
  bench.part<QPushButton>("madeBefore")->click();
  bench.part<QPushButton>("showCopy")->click();
  const auto* view = bench.part<gui::KeptPdfView>("keptPdfView");
  CHECK(view->isVisible());
  CHECK(view->pageCount() == store::ReportRepository(bench.session.store()).copies(bench.file.id)->front().pages);
  const QString words = bench.part<QScrollArea>("keptPages")->accessibleDescription();
  CHECK(words.contains(QStringLiteral("Zoals het toen was.")));
  CHECK_FALSE(words.contains(QStringLiteral("Heel anders.")));
  CHECK(bench.page.back()); // to the list
  CHECK(bench.part<gui::KeptPdfView>("keptPdfView")->pageCount() == 0);
  CHECK(bench.page.back()); // to the report
  CHECK_FALSE(bench.page.back());

  gui::KeptPdfView other;
  CHECK_FALSE(other.show(QByteArray("%PDF-1.4 en verder niets"), QStringLiteral("x")));
  CHECK(other.pageCount() == 0);
}

TEST_CASE("on a full disk no copy is kept and nothing leaves") {
  Bench bench;
  REQUIRE(bench.words().contains(QString::fromStdString(bench.file.youth.name)));
  rlimit before{};
  std::signal(SIGXFSZ, SIG_IGN);
  getrlimit(RLIMIT_FSIZE, &before);
  const rlimit nothing{0, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &nothing);
  bench.save("vol.pdf", false);
  const QString paper = QString::fromStdString((bench.folder / "papier.pdf").string());
  const QString saved = bench.part<QLabel>("reportMessage")->text();
  bench.prompts.prints = {paper};
  bench.part<QPushButton>("printReport")->click();
  setrlimit(RLIMIT_FSIZE, &before);
  CHECK(saved.contains(QStringLiteral("Er is niets opgeslagen")));
  CHECK(bench.part<QLabel>("reportMessage")->text().contains(QStringLiteral("Er is niets afgedrukt")));
  CHECK_FALSE(QFile::exists(QString::fromStdString((bench.folder / "vol.pdf").string())));
  CHECK(QFile(paper).size() == 0);
  CHECK(store::ReportRepository(bench.session.store()).copies(bench.file.id)->empty());
}

TEST_CASE("the preview of sixty pages follows a key within a frame, on average") {
  Bench bench;
  // Long texts make the pages; the key is typed in the middle of them.
  for (const char* field :
       {"ownText_opening",           "ownText_case-data",    "ownText_relationships", "ownText_plan-state",
        "ownText_decisions",         "ownText_observations", "ownText_balance",       "ownText_time-line",
        "ownText_treatment-plan",    "ownText_next-look",    "ownText_course",        "ownText_sources",
        "ownText_closing",           "ownText_informants",   "ownText_clinical",      "ownText_development-talk",
        "ownText_broad-functioning", "ownText_results",      "ownText_arguments",     "ownText_item-scores"})
    bench.type(field, QStringLiteral("Een regel uit een lang dossier.\n").repeated(240));
  bench.part<QCheckBox>("section_next-look")->setChecked(true);
  bench.words();
  const auto* preview = bench.part<gui::ReportPreview>("reportPreview");
  REQUIRE(preview->layoutOfPages()->pageCount() >= 60);
  auto* field = bench.part<QPlainTextEdit>("ownText_history");
  QElapsedTimer clock;
  qint64 whole = 0;
  qint64 longest = 0;
  constexpr int kKeys = 60;
  for (int key = 0; key < kKeys; ++key) {
    clock.start();
    QTest::keyClick(field, Qt::Key_A);
    QCoreApplication::processEvents(); // laid out and painted
    whole += clock.nsecsElapsed();
    longest = std::max(longest, clock.nsecsElapsed());
  }
  const double average = static_cast<double>(whole) / kKeys / 1e6;
  WARN("a key took " << average << " ms on average, " << static_cast<double>(longest) / 1e6 << " ms at most, of "
                     << preview->layoutOfPages()->pageCount() << " pages");
  CHECK(average < 16);
  CHECK(bench.words().contains(QString(kKeys, u'a')));
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
