#include "gui/support/pack_bench.h"
#include "gui/support/pack_job.h"

#include "support/catch.h"

using namespace haven;
using namespace haven::tests;

TEST_CASE("a whole pack is entered, checked by a second person and put in use") {
  PackBench bench(Hand::Mouse);
  AppDriver& app = *bench.app;
  app.press(QStringLiteral("enterPack_aisi-6-12"));
  playPackEntry(app, ownPack(), bench.structure());
  app.press(QStringLiteral("finishPack"));
  app.waitFor(QStringLiteral("checkPack_aisi-6-12"));
  REQUIRE(bench.packs().size() == 1);
  playPackCheck(app, QStringLiteral("aisi-6-12"), QStringLiteral("Voorbeeld Tweede"));
  const auto form = app.window().session()->instrumentFor("aisi-6-12").value();
  CHECK_FALSE(form.lacksPack());
  CHECK(form.item("7")->statement == ownPack().items[6].text);
  CHECK(form.packHash == bench.packs().front().hash);
}
