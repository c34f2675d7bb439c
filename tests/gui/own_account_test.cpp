#include "gui/support/lock_bench.h"

#include "gui/log_model.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace haven;
using namespace haven::tests;

namespace {

struct OwnAccount : LockBench {
  OwnAccount() {
    app().press(QStringLiteral("accountButton"));
    app().waitFor(QStringLiteral("ownAccountPage"));
  }
  void change(const char* current, const char* wanted, const char* again) {
    app().type(QStringLiteral("currentPassphrase"), QString::fromUtf8(current));
    app().type(QStringLiteral("newPassphrase"), QString::fromUtf8(wanted));
    app().type(QStringLiteral("repeatPassphrase"), QString::fromUtf8(again));
    app().press(QStringLiteral("changePassphrase"));
  }
  [[nodiscard]] QString said(const char* label) { return page().findChild<QLabel*>(QLatin1String(label))->text(); }
};

constexpr const char* kNew = "zes blauwe stoelen";

} // namespace

TEST_CASE("the passphrase is changed with the one in use, twice the same and long enough", "[lock]") {
  const struct {
    const char* current;
    const char* wanted;
    const char* again;
    bool changed;
    const char* why;
  } rows[] = {
      {"", kNew, kNew, false, "without the one in use"},
      {"vier rode fietsen", kNew, kNew, false, "with another one"},
      {FlowBench::kPassphrase, "elf letters", "elf letters", false, "too short: eleven characters"},
      {FlowBench::kPassphrase, kNew, "zes blauwe stoel", false, "not twice the same"},
      {FlowBench::kPassphrase, kNew, kNew, true, "as it should"},
  };
  OwnAccount own;
  for (const auto& row : rows) {
    INFO(row.why);
    own.change(row.current, row.wanted, row.again);
    CHECK(own.said("passphraseDone").isEmpty() != row.changed);
    QTest::qWait(1);
  }
  own.lock();
  own.unlockAs(LockBench::kName, kNew);
  CHECK(own.window().session() != nullptr);
}

TEST_CASE("how long the new passphrase is, is counted as it is typed", "[lock]") {
  OwnAccount own;
  auto* field = own.app().get<QLineEdit>("newPassphrase");
  const QString before = field->accessibleDescription();
  CHECK(before.contains(QStringLiteral("12")));
  own.app().type(QStringLiteral("newPassphrase"), QString::fromUtf8("zes éé"));
  CHECK(field->accessibleDescription() == QStringLiteral("6 van minstens 12 tekens."));
  own.app().type(QStringLiteral("newPassphrase"), QLatin1String(kNew));
  CHECK(field->accessibleDescription() == QStringLiteral("18 tekens: lang genoeg."));
}

TEST_CASE("a key file is added and taken away with the passphrase, and says what happens when it is lost", "[lock]") {
  const TempDir stick;
  const QString file = QString::fromStdString((stick / "vera.sleutel").string());
  OwnAccount own;
  CHECK(shownWords(own.page()).join(' ').contains(QStringLiteral("Raakt de stick kwijt")));
  CHECK(own.said("keyFileState") == QStringLiteral("U gebruikt geen sleutelbestand."));
  own.app().prompts.files = {file, file};
  own.app().prompts.passphrases = {QStringLiteral("vier rode fietsen"), QLatin1String(FlowBench::kPassphrase)};
  own.app().press(QStringLiteral("addKeyFile"));
  CHECK_FALSE(std::filesystem::exists(file.toStdString())); // the wrong one
  own.app().press(QStringLiteral("addKeyFile"));
  CHECK(std::filesystem::exists(file.toStdString()));
  CHECK(own.said("keyFileState") == QStringLiteral("U gebruikt een sleutelbestand."));
  CHECK_FALSE(own.app().isVisible(QStringLiteral("addKeyFile")));
  own.app().prompts.passphrases = {QLatin1String(FlowBench::kPassphrase)};
  own.app().press(QStringLiteral("removeKeyFile"));
  CHECK(own.said("keyFileState") == QStringLiteral("U gebruikt geen sleutelbestand."));
  own.lock();
  own.unlock();
  CHECK(own.window().session() != nullptr);
}

TEST_CASE("who one is stands there, with the registrations", "[lock]") {
  OwnAccount own;
  const QString words = shownWords(own.page()).join(' ');
  CHECK(words.contains(QLatin1String(LockBench::kName)));
  CHECK(words.contains(QStringLiteral("gedragswetenschapper"), Qt::CaseInsensitive));
  CHECK(words.contains(QStringLiteral("Bij uw account staat geen registratie.")));
}

TEST_CASE("what was done under the own name is shown, and nothing of others; looking is logged", "[lock]") {
  LockBench bench;
  bench.lock();
  bench.unlock();
  bench.app().press(QStringLiteral("accountButton"));
  bench.app().waitFor(QStringLiteral("ownAccountPage"));
  const int before = bench.logged("read");
  CHECK_FALSE(bench.app().isVisible(QStringLiteral("ownLogTable")));
  CHECK(bench.logged("read") == before); // not before one asks
  bench.app().press(QStringLiteral("openOwnLog"));
  const auto* table = bench.app().get<QTableView>("ownLogTable");
  REQUIRE(table != nullptr);
  CHECK(bench.logged("read") == before + 1);
  QStringList acts;
  for (int row = 0; row < table->model()->rowCount(); ++row) {
    acts << table->model()->index(row, gui::LogModel::Act).data().toString();
    CHECK(table->model()->index(row, gui::LogModel::Who).data().toString() == QLatin1String(LockBench::kName));
  }
  CHECK(acts.contains(QStringLiteral("Vergrendeld"), Qt::CaseInsensitive));
}
