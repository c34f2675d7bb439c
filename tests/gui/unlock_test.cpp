#include "gui/support/lock_bench.h"

#include "gui/unlock_page.h"
#include "store/accounts.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace haven;
using namespace haven::tests;

namespace {

QString problem(LockBench& bench) {
  const auto* label = bench.app().get<QLabel>(QStringLiteral("pageProblem"));
  return label == nullptr ? QString() : label->text();
}

void tryPassphrase(LockBench& bench, const char* passphrase) {
  bench.app().type(QStringLiteral("passphrase"), QLatin1String(passphrase));
  bench.app().press(QStringLiteral("openStore"));
  bench.app().waitUntil(QStringLiteral("the attempt to end"), [&] {
    return bench.window().session() != nullptr || !problem(bench).isEmpty() ||
           bench.app().isVisible(QStringLiteral("keyFileField")) ||
           bench.app().isVisible(QStringLiteral("ownPassphraseView"));
  });
  bench.app().settle();
}

} // namespace

TEST_CASE("a wrong name and a wrong passphrase are told in the same words", "[lock]") {
  LockBench bench;
  bench.lock();
  tryPassphrase(bench, "vier rode fietsen");
  const QString wrongPassphrase = problem(bench);
  CHECK_FALSE(wrongPassphrase.isEmpty());
  CHECK(bench.app().find("passphrase")->hasFocus());
  LockBench other;
  other.lock();
  other.app().type(QStringLiteral("userName"), QStringLiteral("Iemand Anders"));
  tryPassphrase(other, FlowBench::kPassphrase);
  CHECK(problem(other) == wrongPassphrase);
}

TEST_CASE("after too many attempts the button counts down what the store says", "[lock]") {
  LockBench bench;
  bench.lock();
  auto* open = bench.app().get<QAbstractButton>("openStore");
  for (int attempt = 0; attempt < 20 && open->isEnabled(); ++attempt)
    tryPassphrase(bench, "vier rode fietsen");
  REQUIRE_FALSE(open->isEnabled());
  CHECK(open->text().startsWith(QStringLiteral("Wacht ")));
  const QString before = open->text();
  CHECK(QTest::qWaitFor([&] { return open->text() != before; }, 3000));
}

TEST_CASE("the key file is asked for when it is needed, with the passphrase still there, and its folder remembered",
          "[lock]") {
  const TempDir stick;
  const std::filesystem::path file = stick / "vera.sleutel";
  LockBench bench;
  REQUIRE(store::AccountRepository(bench.window().session()->store(), bench.app().random())
              .addKeyFile(Secret{std::string_view(FlowBench::kPassphrase)}, file)
              .has_value());
  bench.lock();
  CHECK_FALSE(bench.app().isVisible(QStringLiteral("keyFileField")));
  tryPassphrase(bench, FlowBench::kPassphrase);
  REQUIRE(bench.app().isVisible(QStringLiteral("keyFileField")));
  CHECK(bench.window().session() == nullptr);
  CHECK(bench.app().find("chooseKeyFile")->hasFocus());
  CHECK(bench.app().get<QLineEdit>("passphrase")->placeholderText() == QStringLiteral("ingevuld"));
  CHECK(QSettings().value(QStringLiteral("unlock/keyFileFolder")).toString().isEmpty()); // not before it was right
  bench.app().prompts.filesToOpen = {QString::fromStdString(file.string())};
  bench.app().press(QStringLiteral("chooseKeyFile"));
  bench.app().waitUntil(QStringLiteral("the store to open"), [&] { return bench.window().session() != nullptr; });
  CHECK(QSettings().value(QStringLiteral("unlock/keyFileFolder")).toString() ==
        QString::fromStdString(file.parent_path().string()));
  const QStringList keys = QSettings().allKeys();
  for (const QString& key : keys) // the folder, and nothing more of it
    CHECK_FALSE(QSettings().value(key).toString().contains(QStringLiteral("vera.sleutel")));
}

TEST_CASE("a wrong key file does not say which of the three is wrong, and is forgotten", "[lock]") {
  const TempDir stick;
  LockBench bench;
  store::AccountRepository accounts(bench.window().session()->store(), bench.app().random());
  REQUIRE(accounts.addKeyFile(Secret{std::string_view(FlowBench::kPassphrase)}, stick / "een.sleutel").has_value());
  REQUIRE(accounts.removeKeyFile(Secret{std::string_view(FlowBench::kPassphrase)}).has_value());
  REQUIRE(accounts.addKeyFile(Secret{std::string_view(FlowBench::kPassphrase)}, stick / "twee.sleutel").has_value());
  bench.lock();
  tryPassphrase(bench, FlowBench::kPassphrase);
  bench.app().prompts.filesToOpen = {QString::fromStdString((stick / "een.sleutel").string())};
  bench.app().press(QStringLiteral("chooseKeyFile"));
  bench.app().waitUntil(QStringLiteral("the refusal"), [&] { return !problem(bench).isEmpty(); });
  CHECK(problem(bench).contains(QStringLiteral("alle drie")));
  CHECK(bench.window().session() == nullptr);
}

TEST_CASE("a passphrase that was given is replaced by an own one before anything else", "[lock]") {
  LockBench bench;
  bench.lock();
  bench.app().type(QStringLiteral("userName"), QLatin1String(LockBench::kColleague));
  tryPassphrase(bench, LockBench::kColleaguePassphrase);
  REQUIRE(bench.app().isVisible(QStringLiteral("ownPassphraseView")));
  CHECK(bench.window().session() == nullptr); // no page, no case
  bench.app().type(QStringLiteral("newPassphrase"), QStringLiteral("te kort"));
  bench.app().type(QStringLiteral("repeatPassphrase"), QStringLiteral("te kort"));
  bench.app().press(QStringLiteral("ownPassphraseKeep"));
  CHECK(bench.window().session() == nullptr);
  bench.app().type(QStringLiteral("newPassphrase"), QStringLiteral("negen paarse wolken"));
  bench.app().type(QStringLiteral("repeatPassphrase"), QStringLiteral("negen paarse wolken"));
  bench.app().press(QStringLiteral("ownPassphraseKeep"));
  bench.app().waitUntil(QStringLiteral("the store to open"), [&] { return bench.window().session() != nullptr; });
  bench.lock();
  tryPassphrase(bench, LockBench::kColleaguePassphrase);
  CHECK(bench.window().session() == nullptr); // the given one opens nothing any more
  bench.app().waitUntil(QStringLiteral("any wait to end"), [&] { return bench.app().find("openStore")->isEnabled(); });
  tryPassphrase(bench, "negen paarse wolken");
  CHECK(bench.window().session() != nullptr);
}

TEST_CASE("going back from choosing an own passphrase leaves the store closed", "[lock]") {
  LockBench bench;
  bench.lock();
  bench.app().type(QStringLiteral("userName"), QLatin1String(LockBench::kColleague));
  tryPassphrase(bench, LockBench::kColleaguePassphrase);
  bench.app().press(QStringLiteral("ownPassphraseBack"));
  CHECK(bench.app().isVisible(QStringLiteral("unlockView")));
  bench.unlock(); // the folder is free
  CHECK(bench.window().session() != nullptr);
}

TEST_CASE("whoever walks away from choosing an own passphrase leaves no open store", "[lock]") {
  LockBench bench;
  bench.lock();
  bench.app().type(QStringLiteral("userName"), QLatin1String(LockBench::kColleague));
  tryPassphrase(bench, LockBench::kColleaguePassphrase);
  bench.app().type(QStringLiteral("newPassphrase"), QStringLiteral("half getypt"));
  bench.app().clock.advance(std::chrono::minutes(10));
  bench.app().find("unlockPage")->findChild<gui::IdleLock*>()->look();
  bench.app().waitFor(QStringLiteral("unlockView"));
  bench.unlock(); // the folder is free, and what was half typed is gone
  bench.lock();
  bench.app().type(QStringLiteral("userName"), QLatin1String(LockBench::kColleague));
  tryPassphrase(bench, LockBench::kColleaguePassphrase);
  CHECK(bench.app().get<QLineEdit>("newPassphrase")->text().isEmpty());
}
