#include "gui/support/lock_bench.h"

#include "gui/case_page.h"
#include "store/accounts.h"
#include "store/sqlite.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace haven;
using namespace haven::tests;

namespace {

/// How one comes to a page with fields, from the list of cases.
struct Way {
  const char* page;
  void (*go)(LockBench&);
};

const Way kWays[] = {
    {"the list of cases", [](LockBench&) {}},
    {"a new case",
     [](LockBench& bench) {
       press(bench, "newCase");
       press(bench, "addCarer");
     }},
    {"overview", [](LockBench& bench) { bench.goTo("placeOverview"); }},
    {"step 1", [](LockBench& bench) { bench.goTo("placeStep1"); }},
    {"step 2", [](LockBench& bench) { bench.goTo("placeStep2"); }},
    {"step 3", [](LockBench& bench) { bench.goTo("placeStep3"); }},
    {"an entry of the time line",
     [](LockBench& bench) {
       bench.goTo("placeStep3");
       press(bench, "addEvent");
     }},
    {"after the steps", [](LockBench& bench) { bench.goTo("placeAfter"); }},
    {"details",
     [](LockBench& bench) {
       bench.goTo("placeDetails");
       press(bench, "addCarer");
     }},
    {"instruments", [](LockBench& bench) { bench.goTo("placeInstruments"); }},
    {"interventions", [](LockBench& bench) { bench.goTo("placeInterventions"); }},
    {"a letter",
     [](LockBench& bench) {
       bench.goTo("placeInterventions");
       bench.app().press(QStringLiteral("careLetter_%1").arg(bench.choice()));
     }},
    {"the time line of a case", [](LockBench& bench) { bench.goTo("placeTimeline"); }},
    {"report", [](LockBench& bench) { bench.goTo("placeReport"); }},
    {"conditions", openConditions},
    {"cards", openCards},
    {"a case elsewhere", [](LockBench& bench) { press(bench, "emergency"); }},
    {"own account", [](LockBench& bench) { press(bench, "accountButton"); }},
    {"the file",
     [](LockBench& bench) {
       bench.goTo("placeFile");
       press(bench, "consentNew");
     }},
    {"licence packs", [](LockBench& bench) { openAdmin(bench, "placePacks"); }},
    {"own list", [](LockBench& bench) { openAdmin(bench, "placeOverlay"); }},
    {"accounts", [](LockBench& bench) { openAdmin(bench, "placeAccounts"); }},
    {"a new account",
     [](LockBench& bench) {
       openSheet(bench, "placeAccounts", "addAccount");
       press(bench, "addRegistration");
     }},
    {"an account", [](LockBench& bench) { openSheet(bench, "placeAccounts", "changeAccount"); }},
    {"a new team", [](LockBench& bench) { openSheet(bench, "placeAccounts", "addTeam"); }},
    {"backup", [](LockBench& bench) { openAdmin(bench, "placeBackup"); }},
    {"access log", [](LockBench& bench) { openAdmin(bench, "placeLog"); }},
    {"keeping", [](LockBench& bench) { openAdmin(bench, "placeRetention"); }},
    {"settings", [](LockBench& bench) { openAdmin(bench, "placeSettings"); }},
};

} // namespace

TEST_CASE("every page comes back with what was typed in each of its fields", "[lock]") {
  int fields = 0;
  LockBench bench([](FlowBench& flow) { flow.settleConditions(flow.draft); });
  for (const Way& way : kWays) {
    INFO(way.page);
    bench.app().prompts.told.clear();
    way.go(bench);
    bench.fillEverything();
    const gui::PageFields before = bench.fields();
    const QString name = bench.page().objectName();
    bench.lock();
    bench.unlock();
    CHECK(bench.page().objectName().toStdString() == name.toStdString());
    const gui::PageFields after = bench.fields();
    fields += static_cast<int>(before.size());
    for (auto field = before.begin(); field != before.end(); ++field) {
      INFO(field.key().toStdString());
      CHECK(after.contains(field.key()));
      CHECK(QJsonDocument(QJsonArray{after.value(field.key())}).toJson().toStdString() ==
            QJsonDocument(QJsonArray{*field}).toJson().toStdString());
    }
    for (const QString& told : bench.app().prompts.told)
      CHECK(told.toStdString().empty());
    bench.app().prompts.confirmations.assign(8, true); // whatever is left behind
    bench.app().key(Qt::Key_Escape);
    for (int steps = 0; steps < 4 && bench.page().objectName() != QLatin1String("casesPage"); ++steps)
      bench.app().key(Qt::Key_Escape);
    bench.app().prompts.confirmations.clear();
  }
  CHECK(fields > 200); // it did fill in something
}

TEST_CASE("half a decision, help that is being chosen and a letter come back from places that were left", "[lock]") {
  LockBench bench;
  bench.goTo("placeInterventions");
  bench.app().press(QStringLiteral("careLetter_%1").arg(bench.choice()));
  bench.app().type(QStringLiteral("letterQuestion"), QStringLiteral("Wilt u meekijken?"));
  press(bench, "placeStep1");
  auto* page = dynamic_cast<gui::CasePage*>(&bench.page());
  REQUIRE(page != nullptr);
  REQUIRE_FALSE(page->drafts().isEmpty());
  bench.lock();
  bench.unlock();
  page = dynamic_cast<gui::CasePage*>(&bench.page());
  REQUIRE(page != nullptr);
  CHECK(page->place() == gui::CasePage::Place::Step1);
  CHECK_FALSE(page->drafts().isEmpty());
  press(bench, "placeInterventions");
  bench.app().press(QStringLiteral("careLetter_%1").arg(bench.choice()));
  CHECK(bench.app().get<QPlainTextEdit>("letterQuestion")->toPlainText() == QStringLiteral("Wilt u meekijken?"));
}

TEST_CASE("one comes back to the field one was in and how far one had scrolled", "[lock]") {
  LockBench bench;
  bench.goTo("placeStep1");
  QScrollBar* bar = nullptr;
  for (QScrollArea* area : bench.page().findChildren<QScrollArea*>())
    if (area->isVisible() && area->verticalScrollBar()->maximum() > 400) bar = area->verticalScrollBar();
  REQUIRE(bar != nullptr);
  QPlainTextEdit* note = nullptr;
  for (QPlainTextEdit* one : bench.page().findChildren<QPlainTextEdit*>())
    if (one->isVisible() && one->isEnabled()) note = one;
  REQUIRE(note != nullptr);
  note->setFocus();
  note->setPlainText(QStringLiteral("een zin die half "));
  note->moveCursor(QTextCursor::End);
  bar->setValue(bar->maximum() - 40);
  const int height = bar->value();
  const QString name = note->objectName();
  bench.lock();
  bench.unlock();
  auto* focused = qobject_cast<QPlainTextEdit*>(bench.window().focusWidget());
  REQUIRE(focused != nullptr);
  CHECK(focused->objectName() == name);
  CHECK(focused->toPlainText() == QStringLiteral("een zin die half "));
  CHECK(focused->textCursor().position() == 17);
  CHECK(QTest::qWaitFor([&] {
    for (QScrollArea* area : bench.page().findChildren<QScrollArea*>())
      if (area->isVisible() && std::abs(area->verticalScrollBar()->value() - height) < 40) return true;
    return false;
  }));
}

TEST_CASE("another account gets the normal start and sees nothing of it; the first finds it again", "[lock]") {
  LockBench bench([](FlowBench& flow) {
    const auto id = store::AccountRepository(flow.session().store(), flow.random).list().value().back().account.id;
    REQUIRE(flow.session().store().database().run("UPDATE accounts SET must_change = 0 WHERE id = ?", id).has_value());
  });
  bench.app().press(QStringLiteral("newCase"));
  bench.app().type(QStringLiteral("youthName"), QStringLiteral("Voorbeeld: half getypt"));
  bench.lock();
  bench.unlockAs(LockBench::kColleague, LockBench::kColleaguePassphrase);
  CHECK(bench.page().objectName() == QStringLiteral("casesPage"));
  CHECK_FALSE(wordsOf(bench.window()).join(' ').contains(QStringLiteral("half getypt")));
  bench.lock();
  bench.unlock();
  CHECK(bench.app().get<QLineEdit>("youthName")->text() == QStringLiteral("Voorbeeld: half getypt"));
}

TEST_CASE("quitting with something unsigned asks nothing: it stands there the next time", "[lock]") {
  LockBench bench;
  bench.app().press(QStringLiteral("newCase"));
  bench.app().type(QStringLiteral("youthName"), QStringLiteral("Voorbeeld: half getypt"));
  CHECK(bench.window().close());
  CHECK(bench.app().prompts.asked.empty());
  CHECK(bench.window().session() == nullptr);
  AppDriver next(QString::fromStdString((bench.made().folder / "store").string()), bench.app().clock.today(),
                 Hand::Mouse);
  next.type(QStringLiteral("userName"), QLatin1String(LockBench::kName));
  next.type(QStringLiteral("passphrase"), QLatin1String(FlowBench::kPassphrase));
  next.press(QStringLiteral("openStore"));
  next.waitFor(QStringLiteral("caseEditPage"));
  CHECK(next.get<QLineEdit>("youthName")->text() == QStringLiteral("Voorbeeld: half getypt"));
}

TEST_CASE("a passphrase that is given and a number that destroys are typed anew after a lock", "[lock]") {
  LockBench bench;
  openSheet(bench, "placeAccounts", "addAccount");
  bench.app().type(QStringLiteral("accountName"), QStringLiteral("Noor Voorbeeld"));
  const QString given = bench.app().get<QLineEdit>("givenPassphrase")->text();
  REQUIRE(given.size() >= 12);
  bench.lock();
  bench.unlock();
  CHECK(bench.app().get<QLineEdit>("accountName")->text() == QStringLiteral("Noor Voorbeeld"));
  CHECK(bench.app().get<QLineEdit>("givenPassphrase")->text() != given);

  bench.goTo("placeFile");
  press(bench, "openDestroying");
  bench.app().type(QStringLiteral("destroyNumber"), QStringLiteral("2026-0001"));
  bench.lock();
  bench.unlock();
  REQUIRE(bench.app().isVisible(QStringLiteral("destroyNumber")));
  CHECK(bench.app().get<QLineEdit>("destroyNumber")->text().isEmpty());
  CHECK(bench.app().prompts.told.empty());
}

TEST_CASE("what is shown only once is gone after a lock, and that is said", "[lock]") {
  LockBench bench;
  openSheet(bench, "placeAccounts", "addAccount");
  bench.app().type(QStringLiteral("accountName"), QStringLiteral("Noor Voorbeeld"));
  bench.app().choose(QStringLiteral("accountRole"), 1);
  press(bench, "accountDone");
  bench.app().waitFor(QStringLiteral("handOverWords"));
  const QString given = bench.app().get<QLabel>("handOverWords")->text();
  REQUIRE(given.size() >= 12);
  bench.lock();
  bench.unlock();
  CHECK_FALSE(wordsOf(bench.window()).join(' ').contains(given));
  CHECK(bench.app().isVisible(QStringLiteral("accountTable")));
  CHECK(bench.app().get<QLabel>("placeMessage")->text().contains(QStringLiteral("maar één keer te zien")));
}

TEST_CASE("what was changed while Haven was locked is not written over, and what was typed is shown", "[lock]") {
  LockBench bench;
  bench.goTo("placeDetails");
  bench.app().type(QStringLiteral("dateOfBirth"), QStringLiteral("1-2-20")); // half a date: not kept
  const casefile::CaseId id = bench.made().caseId;
  bench.lock();
  {
    auto other = store::openStore((bench.made().folder / "store").string(), LockBench::kName,
                                  Secret{std::string_view(FlowBench::kPassphrase)}, bench.app().clock)
                     .value();
    store::CaseRepository cases(other);
    casefile::Youth youth = cases.load(id).value().youth;
    youth.dateOfBirth = std::chrono::year{2024} / 6 / 11;
    REQUIRE(cases.updateYouth(id, youth).has_value());
  }
  bench.unlock();
  CHECK(bench.app().get<QLineEdit>("dateOfBirth")->text() == QStringLiteral("11-06-2024"));
  REQUIRE_FALSE(bench.app().prompts.told.empty());
  CHECK(bench.app().prompts.told.back().contains(QStringLiteral("1-2-20")));
}
