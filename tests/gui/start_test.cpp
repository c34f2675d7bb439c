#include "base/data_dir.h"
#include "gui/support/app_driver.h"
#include "store/example_store.h"

#include "support/catch.h"
#include "support/temp_dir.h"

#include <QLabel>

#include <filesystem>
#include <fstream>

// What the start reads, and what is left until somebody asks for it.
using namespace haven;
using namespace haven::tests;

namespace {

namespace fs = std::filesystem;

constexpr const char* kName = "Vera Voorbeeld";
constexpr const char* kPassphrase = "vier groene fietsen";

Date playDay() {
  return parseIsoDate("2026-11-21").value();
}

/// A closed store with the example cases, or none; gives its folder.
QString storeIn(const TempDir& folder, bool examples = true) {
  const FixedClock clock(playDay());
  SystemRandom random;
  casefile::Account account;
  account.name = kName;
  account.role = casefile::Role::BehaviouralScientist;
  account.administrator = true;
  auto made =
      store::createStore(folder / "kluis", {account, Secret{std::string_view(kPassphrase)}, true}, clock, random);
  REQUIRE(made.has_value());
  if (examples) {
    const auto shipped = gui::loadShippedData(dataDirectory().value());
    REQUIRE(shipped.has_value());
    REQUIRE(
        store::addExampleCases(made->store, shipped->catalogue, shipped->plan, *shipped->interventions.get().value())
            .has_value());
  }
  return QString::fromStdString((folder / "kluis").string());
}

/// The shipped content, but for interventions that say `text`.
fs::path dataWith(const TempDir& folder, const std::string& text) {
  const fs::path data = folder / "data";
  fs::create_directory(data);
  for (const auto& entry : fs::directory_iterator(dataDirectory().value()))
    if (entry.path().filename() != "interventions.json")
      fs::create_symlink(entry.path(), data / entry.path().filename());
  std::ofstream(data / "interventions.json") << text;
  return data;
}

void unlock(AppDriver& app) {
  app.type(QStringLiteral("userName"), QLatin1String(kName));
  app.type(QStringLiteral("passphrase"), QLatin1String(kPassphrase));
  app.press(QStringLiteral("openStore"));
  app.waitFor(QStringLiteral("casesPage"));
}

void openCase(AppDriver& app, const char* name) {
  if (app.isVisible(QStringLiteral("backToCases"))) app.press(QStringLiteral("backToCases"));
  app.type(QStringLiteral("searchField"), QLatin1String(name));
  app.key(Qt::Key_Return);
  app.waitFor(QStringLiteral("caseOverview"));
}

} // namespace

TEST_CASE("nothing reads the interventions before somebody opens what shows them") {
  const TempDir folder;
  AppDriver app(storeIn(folder), playDay(), Hand::Mouse);
  app.waitFor(QStringLiteral("openStore"));
  unlock(app);
  const auto& interventions = app.window().session()->context().interventions;
  CHECK_FALSE(interventions.isRead());
  openCase(app, "jaro"); // nothing was chosen for him
  for (const char* place : {"placeStep1", "placeStep2", "placeStep3", "placeAfter", "placeDetails", "placeInstruments",
                            "placeTimeline", "placeReport", "placeOverview"}) {
    INFO(place);
    app.press(QLatin1String(place));
    CHECK_FALSE(interventions.isRead());
  }
  app.press(QStringLiteral("adminButton"));
  app.press(QStringLiteral("placeOverlay"));
  CHECK_FALSE(interventions.isRead()); // there is no own list
  app.key(Qt::Key_Escape);
  openCase(app, "jaro");
  app.press(QStringLiteral("placeInterventions"));
  app.waitFor(QStringLiteral("careSearch"));
  CHECK(interventions.isRead());
  CHECK(app.prompts.told.empty());
}

TEST_CASE("interventions that cannot be read are told of where they are asked for, and the rest works") {
  const TempDir folder;
  AppDriver app(storeIn(folder), playDay(), Hand::Mouse, dataWith(folder, "{\"edition\": "));
  unlock(app);
  openCase(app, "jaro");
  app.press(QStringLiteral("placeInterventions"));
  REQUIRE(app.prompts.told.size() == 1);
  INFO(app.prompts.told.front().toStdString());
  CHECK(app.prompts.told.front().contains(QStringLiteral("interventions.json")));
  CHECK(app.isVisible(QStringLiteral("caseOverview"))); // what stood there still does
  app.press(QStringLiteral("placeAfter"));
  app.press(QStringLiteral("toInterventions"));
  CHECK(app.prompts.told.size() == 2);
  CHECK(app.isVisible(QStringLiteral("toInterventions")));
  app.press(QStringLiteral("placeReport")); // nothing was chosen: nothing of them is in it
  app.waitFor(QStringLiteral("exportPdf"));
  CHECK(app.prompts.told.size() == 2);
}

TEST_CASE("what was chosen stays readable beside interventions that cannot be read") {
  const TempDir folder;
  AppDriver app(storeIn(folder), playDay(), Hand::Mouse, dataWith(folder, "[]"));
  unlock(app);
  openCase(app, "fien");
  CHECK(app.prompts.told.empty());
  app.press(QStringLiteral("placeAfter"));
  CHECK(app.isVisible(QStringLiteral("careList")));
  CHECK(app.isVisible(QStringLiteral("careUnreadable")));
  // A report that could not tell all of it is not made.
  app.press(QStringLiteral("placeReport"));
  REQUIRE(app.prompts.told.size() == 1);
  CHECK(app.prompts.told.front().contains(QStringLiteral("interventions.json")));
  CHECK(app.isVisible(QStringLiteral("careList")));
}

TEST_CASE("example cases need the interventions and say so") {
  const TempDir folder;
  AppDriver app(storeIn(folder, false), playDay(), Hand::Mouse, dataWith(folder, ""));
  unlock(app);
  app.press(QStringLiteral("addExamples"));
  const auto* problem = app.get<QLabel>(QStringLiteral("pageProblem"));
  REQUIRE(problem != nullptr);
  CHECK(problem->text().contains(QStringLiteral("interventions.json")));
  CHECK(app.window().session()->cases().list().value().empty());
}
