#include "gui/support/lock_bench.h"

#include "gui/case_page.h"
#include "store/accounts.h"
#include "store/caseload.h"
#include "store/sqlite.h"
#include "support/catch.h"

#include <QLabel>
#include <QTest>

using namespace haven;
using namespace haven::tests;

namespace {

constexpr const char* kReason = "Melding van de crisisdienst, collega niet bereikbaar.";

/// The colleague, in a store whose one case is not his.
struct Elsewhere : LockBench {
  Elsewhere()
      : LockBench([](FlowBench& flow) {
          const auto id =
              store::AccountRepository(flow.session().store(), flow.random).list().value().back().account.id;
          auto& database = flow.session().store().database();
          REQUIRE(database.run("UPDATE accounts SET must_change = 0 WHERE id = ?", id).has_value());
        }) {
    lock();
    unlockAs(kColleague, kColleaguePassphrase);
    app().press(QStringLiteral("emergency"));
    app().waitFor(QStringLiteral("emergencyPage"));
  }
  void open(const char* number, const char* reason) {
    app().type(QStringLiteral("emergencyNumber"), QLatin1String(number));
    app().type(QStringLiteral("emergencyReason"), QLatin1String(reason));
    app().press(QStringLiteral("emergencyOpen"));
  }
};

} // namespace

TEST_CASE("a case elsewhere opens with its number and a reason, and only so", "[lock]") {
  const struct {
    const char* number;
    const char* reason;
    bool opens;
    const char* why;
  } rows[] = {{"", kReason, false, "no number"},
              {"2026-0001", "", false, "no reason"},
              {"2026-0001", "   ", false, "nothing but spaces is no reason"},
              {"2026-9999", kReason, false, "no case has this number"},
              {"2026-0001", kReason, true, "both"}};
  Elsewhere elsewhere;
  for (const auto& row : rows) {
    INFO(row.why);
    elsewhere.open(row.number, row.reason);
    CHECK(elsewhere.app().isVisible(QStringLiteral("casePage")) == row.opens);
  }
  CHECK(elsewhere.logged("emergency") == 1);
}

TEST_CASE("it says beforehand that it is written down and for how long", "[lock]") {
  Elsewhere elsewhere;
  const QString words = shownWords(elsewhere.page()).join(' ');
  CHECK(words.contains(QStringLiteral("toegangslogboek")));
  CHECK(words.contains(QStringLiteral("12 uur")));
}

TEST_CASE("the reason and until when stay in the header, and what may not be done says who may", "[lock]") {
  Elsewhere elsewhere;
  elsewhere.open("2026-0001", kReason);
  elsewhere.app().waitFor(QStringLiteral("casePage"));
  for (const char* place : {"placeOverview", "placeStep1", "placeStep2", "placeDetails"}) {
    INFO(place);
    elsewhere.app().press(QLatin1String(place));
    const auto* line = elsewhere.app().get<QLabel>("emergencyLine");
    REQUIRE(line != nullptr);
    CHECK(line->text().contains(QLatin1String(kReason)));
    CHECK(line->text().contains(QStringLiteral("Noodtoegang tot")));
  }
  elsewhere.app().press(QStringLiteral("placeStep2"));
  CHECK(shownWords(elsewhere.page()).join(' ').contains(QStringLiteral("Met noodtoegang blijft dit zoals het is.")));
  // The role would do; it is not one's case.
  for (const char* place : {"placeOverview", "placeStep1"}) {
    INFO(place);
    elsewhere.app().press(QLatin1String(place));
    const QString words = shownWords(elsewhere.page()).join(' ');
    CHECK(words.contains(QStringLiteral("Met noodtoegang blijft dit aan wie de casus is.")));
    CHECK_FALSE(words.contains(QStringLiteral("Dit doet: jeugd- en gezinsprofessional")));
  }
}

TEST_CASE("in a case of one's own no such line stands", "[lock]") {
  LockBench bench;
  bench.goTo("placeOverview");
  CHECK_FALSE(bench.app().isVisible(QStringLiteral("emergencyLine")));
}

TEST_CASE("when the time has passed the case does not open again", "[lock]") {
  Elsewhere elsewhere;
  elsewhere.open("2026-0001", kReason);
  elsewhere.app().waitFor(QStringLiteral("casePage"));
  elsewhere.lock();
  elsewhere.app().clock.advance(std::chrono::hours(13));
  elsewhere.unlockAs(LockBench::kColleague, LockBench::kColleaguePassphrase);
  CHECK(elsewhere.page().objectName() == QStringLiteral("casesPage"));
  REQUIRE_FALSE(elsewhere.app().prompts.told.empty());
  CHECK(elsewhere.app().prompts.told.back().contains(QStringLiteral("kan niet meer worden geopend")));
}
