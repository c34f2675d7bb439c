#include "gui/support/lock_bench.h"

#include "gui/card_page.h"
#include "gui/case_page.h"
#include "gui/idle_lock.h"
#include "gui/together_view.h"
#include "store/accounts.h"
#include "store/settings.h"
#include "store/sqlite.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace haven;
using namespace haven::tests;

namespace {

/// How one comes to a page with fields, from the list of cases.
struct Way {
  const char* page;
  void (*go)(LockBench&);
};

void press(LockBench& bench, const char* name) {
  bench.app().press(QLatin1String(name));
}

/// The form was begun: it opens on its cards.
void openCards(LockBench& bench) {
  bench.goTo("placeOverview");
  emit dynamic_cast<gui::CasePage&>(bench.page()).recordWanted(bench.made().draft, true);
  bench.app().waitFor(QStringLiteral("cardPage"));
}

void openConditions(LockBench& bench) {
  openCards(bench);
  press(bench, "conditionsButton");
}

void openAdmin(LockBench& bench, const char* place) {
  press(bench, "adminButton");
  press(bench, place);
}

void openSheet(LockBench& bench, const char* place, const char* button) {
  openAdmin(bench, place);
  press(bench, button);
}

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

QStringList wordsOf(QWidget& root) {
  QStringList words;
  for (QLabel* label : root.findChildren<QLabel*>())
    words << label->text();
  for (QLineEdit* line : root.findChildren<QLineEdit*>())
    words << line->text();
  for (QPlainTextEdit* note : root.findChildren<QPlainTextEdit*>())
    words << note->toPlainText();
  return words;
}

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

TEST_CASE("a locked window holds nothing: no page, no key, no copied text", "[lock]") {
  LockBench bench;
  bench.goTo("placeDetails");
  REQUIRE(wordsOf(bench.window()).join(' ').contains(QStringLiteral("Joris")));
  QApplication::clipboard()->setText(QStringLiteral("Joris Voorbeeld"));
  bench.lock();
  CHECK(bench.window().session() == nullptr);
  CHECK(bench.window().windowTitle() == QStringLiteral("Haven"));
  CHECK(QApplication::clipboard()->text().isEmpty());
  CHECK_FALSE(wordsOf(bench.window()).join(' ').contains(QStringLiteral("Joris")));
  CHECK(bench.window().findChild<gui::CasePage*>() == nullptr);
  // Another program can have the folder now.
  CHECK(store::openStore((bench.made().folder / "store").string(), LockBench::kName,
                         Secret{std::string_view(FlowBench::kPassphrase)}, bench.app().clock)
            .has_value());
}

TEST_CASE("locking stands in the access log", "[lock]") {
  LockBench bench;
  const int before = bench.logged("lock");
  bench.lock();
  bench.unlock();
  CHECK(bench.logged("lock") == before + 1);
}

TEST_CASE("the name of who locked it stands there; at the start nobody's does", "[lock]") {
  LockBench bench;
  bench.lock();
  CHECK(bench.app().get<QLineEdit>("userName")->text() == LockBench::kName);
  CHECK(bench.app().get<QLineEdit>("passphrase")->text().isEmpty());
  CHECK(bench.app().find("passphrase")->hasFocus());
  AppDriver other(QStringLiteral("/nonexistent"), bench.app().clock.today(), Hand::Mouse);
  AppDriver started(QString::fromStdString((bench.made().folder / "store").string()), bench.app().clock.today(),
                    Hand::Mouse);
  CHECK(started.get<QLineEdit>("userName")->text().isEmpty());
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

TEST_CASE("the shared view locks without a question and shows nothing of the professional's side", "[lock]") {
  LockBench bench([](FlowBench& flow) { flow.settleConditions(flow.draft); });
  openCards(bench);
  press(bench, "togetherButton");
  bench.app().waitFor(QStringLiteral("togetherView"));
  auto* cards = dynamic_cast<gui::CardPage*>(&bench.page());
  REQUIRE(cards != nullptr);
  QTest::keyClick(cards->togetherView(), Qt::Key_L, Qt::ControlModifier);
  bench.app().waitFor(QStringLiteral("unlockView"));
  CHECK(bench.app().prompts.asked.empty());
  CHECK_FALSE(bench.app().isVisible(QStringLiteral("togetherView")));
  CHECK(bench.window().session() == nullptr);
  bench.unlock();
  CHECK(bench.page().objectName() == QStringLiteral("cardPage"));
}

TEST_CASE("nobody there locks by itself, after the minutes that were settled", "[lock]") {
  LockBench bench([](FlowBench& flow) {
    store::StoreSettings settings;
    settings.idleMinutes = 5;
    REQUIRE(store::saveSettings(flow.session().store(), settings).has_value());
  });
  bench.goTo("placeOverview");
  auto* idle = bench.window().findChild<gui::IdleLock*>();
  REQUIRE(idle != nullptr);
  bench.app().clock.advance(std::chrono::seconds(299));
  idle->look();
  QTest::qWait(1);
  CHECK(bench.app().isVisible(QStringLiteral("lockNotice")));
  REQUIRE(bench.window().session() != nullptr);
  bench.app().key(Qt::Key_Shift); // any key keeps it open
  CHECK_FALSE(bench.app().isVisible(QStringLiteral("lockNotice")));
  bench.app().clock.advance(std::chrono::seconds(300));
  idle->look();
  bench.app().waitFor(QStringLiteral("unlockView"));
  CHECK(bench.window().session() == nullptr);
  bench.unlock();
  CHECK(bench.page().objectName() == QStringLiteral("casePage"));
}

TEST_CASE("other minutes that are settled in Beheer count at once", "[lock]") {
  LockBench bench;
  openAdmin(bench, "placeSettings");
  bench.app().get<QSpinBox>("idleMinutes")->setValue(3);
  auto* idle = bench.window().findChild<gui::IdleLock*>();
  bench.app().clock.advance(std::chrono::seconds(179));
  idle->look();
  QTest::qWait(1);
  REQUIRE(bench.window().session() != nullptr);
  CHECK(bench.app().isVisible(QStringLiteral("lockNotice")));
  bench.app().clock.advance(std::chrono::seconds(1));
  idle->look();
  bench.app().waitFor(QStringLiteral("unlockView"));
  CHECK(bench.window().session() == nullptr);
  CHECK_FALSE(bench.app().isVisible(QStringLiteral("lockNotice")));
}

TEST_CASE("a backup that runs when it locks is ended, and leaves nothing behind", "[lock]") {
  const TempDir backups;
  LockBench bench([&](FlowBench& flow) {
    store::StoreSettings settings;
    settings.backupFolder = backups.path().string();
    REQUIRE(store::saveSettings(flow.session().store(), settings).has_value());
    // Big enough for more than one step.
    REQUIRE(flow.session().store().database().run("CREATE TABLE filling (words BLOB)").has_value());
    for (int row = 0; row < 40; ++row)
      REQUIRE(flow.session().store().database().run("INSERT INTO filling VALUES (randomblob(1000000))").has_value());
  });
  openAdmin(bench, "placeBackup");
  auto* make = bench.app().get<QAbstractButton>("makeBackup");
  if (make != nullptr) make->click(); // else the one that is due runs already
  REQUIRE(bench.app().isVisible(QStringLiteral("cancelBackup")));
  bench.lock();
  CHECK(bench.window().session() == nullptr);
  CHECK_FALSE(bench.app().isVisible(QStringLiteral("backupLine")));
  QTest::qWait(50); // nothing goes on by itself
  CHECK(std::filesystem::is_empty(backups.path()));
  bench.unlock();
  CHECK(bench.app().isVisible(QStringLiteral("backupPage")));
}

TEST_CASE("whoever only looks after the store begins at Beheer and comes back there, and never sees the cases",
          "[lock]") {
  LockBench bench([](FlowBench& flow) {
    store::AccountRepository accounts(flow.session().store(), flow.random);
    casefile::Account keeper;
    keeper.name = "Bea Voorbeeld";
    keeper.role = casefile::Role::Administrator;
    keeper.administrator = true;
    REQUIRE(accounts.add(keeper, Secret{std::string_view(LockBench::kColleaguePassphrase)}).has_value());
    REQUIRE(flow.session().store().database().run("UPDATE accounts SET must_change = 0").has_value());
  });
  bench.lock();
  bench.unlockAs("Bea Voorbeeld", LockBench::kColleaguePassphrase);
  CHECK(bench.page().objectName() == QStringLiteral("adminPage"));
  for (const auto& [key, modifiers] : {std::pair{Qt::Key_Escape, Qt::KeyboardModifiers()},
                                       std::pair{Qt::Key_F, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                       std::pair{Qt::Key_N, Qt::KeyboardModifiers(Qt::ControlModifier)}}) {
    bench.app().key(key, modifiers);
    CHECK(bench.page().objectName() == QStringLiteral("adminPage"));
  }
  press(bench, "accountButton");
  press(bench, "ownAccountBack");
  CHECK(bench.page().objectName() == QStringLiteral("adminPage"));
  press(bench, "placeLog");
  bench.lock();
  bench.unlockAs("Bea Voorbeeld", LockBench::kColleaguePassphrase);
  CHECK(bench.app().isVisible(QStringLiteral("logPage")));
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

TEST_CASE("a question that is open is left before the store is locked, and what was typed in it comes back", "[lock]") {
  LockBench bench([](FlowBench& flow) {
    flow.settleConditions(flow.draft);
    flow.fill(flow.draft, 3);
    REQUIRE(flow.session().cases().saveReport(flow.draft, "Kort verslag.").has_value());
    REQUIRE(flow.session().cases().complete(flow.draft, *flow.catalogue.find("lsvg")).has_value());
  });
  gui::DialogPrompts dialogs;
  bench.app().prompts.dialogs = &dialogs;
  bench.goTo("placeOverview");
  emit dynamic_cast<gui::CasePage&>(bench.page()).recordWanted(bench.made().draft, false);
  bench.app().waitFor(QStringLiteral("recordPage"));
  const auto duringQuestion = [&](const std::function<void(QPlainTextEdit&)>& act) {
    QPlainTextEdit* field = nullptr;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
      const QWidget* dialog = QApplication::activeModalWidget();
      field = dialog == nullptr ? nullptr : dialog->findChild<QPlainTextEdit*>(QStringLiteral("promptText"));
      if (field == nullptr) return;
      look.stop();
      act(*field);
    });
    look.start(30);
    press(bench, "correctButton"); // returns when the question is answered or left
    REQUIRE(field != nullptr);
  };
  duringQuestion([&](QPlainTextEdit& field) {
    field.setPlainText(QStringLiteral("Vraag 3 was verkeerd begrepen"));
    bench.app().clock.advance(std::chrono::minutes(20));
    bench.window().findChild<gui::IdleLock*>()->look();
  });
  bench.app().waitFor(QStringLiteral("unlockView"));
  CHECK(bench.window().session() == nullptr);
  CHECK(QApplication::activeModalWidget() == nullptr);
  bench.unlock();
  REQUIRE(bench.app().isVisible(QStringLiteral("recordPage")));
  QString begun;
  duringQuestion([&](QPlainTextEdit& field) {
    begun = field.toPlainText();
    qobject_cast<QDialog*>(field.window())->reject();
  });
  CHECK(begun == QStringLiteral("Vraag 3 was verkeerd begrepen"));
  const auto file = bench.window().session()->cases().load(bench.made().caseId).value();
  CHECK(file.administrations.size() == 1); // no correction was begun
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
