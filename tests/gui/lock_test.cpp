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
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace haven;
using namespace haven::tests;

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
  CHECK_FALSE(bench.app().isVisible(QStringLiteral("adminToCases")));
  press(bench, "accountButton");
  press(bench, "ownAccountBack");
  CHECK(bench.page().objectName() == QStringLiteral("adminPage"));
  press(bench, "placeLog");
  bench.lock();
  bench.unlockAs("Bea Voorbeeld", LockBench::kColleaguePassphrase);
  CHECK(bench.app().isVisible(QStringLiteral("logPage")));
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
