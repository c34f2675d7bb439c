#include "gui/admin_page.h"
#include "gui/backup_runner.h"
#include "gui/numbers_page.h"
#include "gui/support/admin_bench.h"
#include "store/example_organisation.h"
#include "store/sqlite.h"
#include "support/catch.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

// Beheer > Numbers: what is told of a caseload, and what goes along as a file.
using namespace haven;
using namespace haven::tests;

namespace {

struct Numbers {
  AdminBench bench;
  gui::NumbersPage page{bench.session()};
  Shown shown{page};

  explicit Numbers(int cases, casefile::Account account = AdminBench::administrator()) : bench(std::move(account)) {
    if (cases > 0) {
      auto& database = bench.session().store().database();
      REQUIRE(database.run("UPDATE cases SET example = 1"));
      REQUIRE(database.run("INSERT OR REPLACE INTO meta VALUES ('example', '1')"));
      const store::OrganisationWish wish{cases, 6, 7};
      REQUIRE(store::addExampleOrganisation(bench.session().store(), bench.catalogue, bench.plan, bench.interventions,
                                            wish) == wish.cases);
    }
    REQUIRE(page.refresh());
    present(page);
    REQUIRE(QTest::qWaitFor([&] { return page.findChild<QTableView*>(QStringLiteral("numbers-stage")) != nullptr; },
                            60'000));
  }
};

} // namespace

TEST_CASE("the numbers of an organisation stand in tables, in words, with nothing under five", "[admin]") {
  Numbers numbers(160);
  int told = 0;
  for (const char* name : {"numbers-stage", "numbers-waiting", "numbers-age", "numbers-conclusion", "numbers-closed"}) {
    INFO(name);
    REQUIRE(numbers.shown.rows(name) > 0);
    const auto* model = find<QTableView>(numbers.page, name)->model();
    const bool waiting = std::string_view(name) == "numbers-waiting";
    for (int row = 0; row < model->rowCount() - (waiting ? 1 : 0); ++row) // the last is in days
      for (int column = 1; column < model->columnCount(); ++column) {
        const QString words = numbers.shown.cell(name, row, column);
        if (words == QStringLiteral("niet getoond")) continue;
        bool isNumber = false;
        const int count = words.toInt(&isNumber);
        CHECK(isNumber);
        CHECK((count == 0 || count >= 5));
        ++told;
      }
  }
  CHECK(told > 20);
  CHECK(numbers.shown.cell("numbers-stage", 0, 0).contains(QStringLiteral("tap 1")));
  CHECK(numbers.shown.words().contains(QStringLiteral("voorbeeldcasussen")));
}

TEST_CASE("the numbers go along as a file, and that is logged before", "[admin]") {
  Numbers numbers(160);
  const QString file = numbers.bench.path("aantallen");
  numbers.bench.prompts.files = {file};
  numbers.shown.push("saveNumbers");
  QFile written(file + QStringLiteral(".csv"));
  REQUIRE(written.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(written.readAll());
  CHECK(text.startsWith(QStringLiteral("Geteld,Groep,Team,Aantal\n")));
  CHECK(text.contains(QStringLiteral("Open casussen")));
  int numbersSeen = 0;
  for (const QString& line : text.split(QLatin1Char('\n')).mid(1)) {
    const QString last = line.section(QLatin1Char(','), -1);
    if (last.isEmpty()) continue;
    CHECK((last.toInt() == 0 || last.toInt() >= 5));
    ++numbersSeen;
  }
  CHECK(numbersSeen > 10);
  CHECK(numbers.bench.logged("export numbers") == 1);
}

TEST_CASE("who is in no team is told why there are no numbers", "[admin]") {
  AdminBench bench(AdminBench::professional());
  gui::NumbersPage page(bench.session());
  REQUIRE(page.refresh());
  present(page);
  const Shown shown{page};
  REQUIRE(QTest::qWaitFor([&] { return shown.text("numbersState").contains(QStringLiteral("geen team")); }, 60'000));
  CHECK_FALSE(find(page, "saveNumbers")->isEnabled());
  CHECK(page.findChild<QTableView*>() == nullptr);
}
