#include "gui/session.h"

#include "base/data_dir.h"
#include "gui/shipped_data.h"
#include "gui/support/app_driver.h"
#include "support/catch.h"
#include "support/temp_dir.h"

using namespace haven;
using namespace haven::tests;

TEST_CASE("a session keeps what the program has, though whoever made it lets go of theirs") {
  const gui::ShippedData shipped = gui::loadShippedData(dataDirectory().value()).value();
  const FixedClock clock(parseIsoDate("2026-11-21").value());
  SystemRandom random;
  LaidReadyPrompts prompts;
  const TempDir folder;
  casefile::Account account;
  account.name = "Vera Voorbeeld";
  account.role = casefile::Role::BehaviouralScientist;
  auto made = store::createStore(folder / "kluis", {account, Secret{std::string_view("vier groene fietsen")}, true},
                                 clock, random);
  REQUIRE(made.has_value());
  auto context = std::make_unique<gui::AppContext>(
      gui::AppContext{clock, random, shipped.catalogue, shipped.plan, shipped.interventions, prompts});
  gui::Session session(*context, std::move(made->store));
  const gui::AppContext* theirs = context.get();
  CHECK(&session.context() != theirs);
  context.reset();
  CHECK(&session.context().clock == &clock);
  CHECK(session.today() == clock.today());
  CHECK(&session.prompts() == &prompts);
  CHECK(session.instrumentFor("lsvg").has_value());
}
