#include "gui/support/pack_bench.h"
#include "gui/support/pack_job.h"

#include "support/catch.h"

#include <QTest>

using namespace haven;
using namespace haven::tests;

TEST_CASE("a whole pack is entered, checked by a second person and put in use") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  if (const QByteArray out = qgetenv("HAVEN_PICTURES"); !out.isEmpty())
    app.atScreen = [&app, out, number = 0](const QString& name) mutable {
      QTest::qWait(700);
      app.window().grab().save(
          QStringLiteral("%1/%2-%3.png").arg(QString::fromUtf8(out)).arg(++number, 2, 10, QLatin1Char('0')).arg(name));
    };
  app.screen(QStringLiteral("pakketten-leeg"));
  app.press(QStringLiteral("enterPack_aisi-6-12"));
  playPackEntry(app, ownPack(), bench.structure());
  app.press(QStringLiteral("finishPack"));
  app.waitFor(QStringLiteral("checkPack_aisi-6-12"));
  REQUIRE(bench.packs().size() == 1);
  app.screen(QStringLiteral("pakketten-wacht"));
  playPackCheck(app, QStringLiteral("aisi-6-12"), QStringLiteral("Voorbeeld Tweede"));
  app.screen(QStringLiteral("pakketten-in-gebruik"));
  const auto form = app.window().session()->instrumentFor("aisi-6-12").value();
  CHECK_FALSE(form.lacksPack());
  CHECK(form.item("7")->statement == ownPack().items[6].text);
  CHECK(form.packHash == bench.packs().front().hash);
}
