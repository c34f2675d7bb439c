#include "casefile/retention.h"

#include "support/catch.h"

#include <vector>

using namespace haven;
using namespace haven::casefile;

namespace {

Date day(const char* iso) {
  return parseIsoDate(iso).value();
}

ConsentRow row(std::int64_t id, ConsentScope scope, bool given) {
  ConsentRow made;
  made.id = id;
  made.scope = scope;
  made.given = given;
  return made;
}

} // namespace

TEST_CASE("retention: a file is kept for twenty years from its last change (jeugdwet 7.3.8)") {
  const std::pair<const char*, const char*> rows[] = {
      {"2026-11-22", "2046-11-22"}, {"2026-12-31", "2046-12-31"},
      {"2024-02-28", "2044-02-28"}, {"2024-02-29", "2044-02-29"}, // 2044 is a leap year too
      {"2080-02-29", "2100-03-01"},                               // 2100 is none
  };
  for (const auto& [changed, kept] : rows) {
    INFO(changed);
    CHECK(keptUntil(day(changed)) == day(kept));
  }
}

TEST_CASE("retention: the newest word on consent counts, each scope by itself") {
  using S = ConsentScope;
  CHECK_FALSE(isWithdrawn({}, S::Screening));
  const std::vector given{row(1, S::Screening, true)};
  CHECK_FALSE(isWithdrawn(given, S::Screening));
  const std::vector withdrawn{row(2, S::Screening, false), row(1, S::Screening, true)};
  CHECK(isWithdrawn(withdrawn, S::Screening));
  CHECK_FALSE(isWithdrawn(withdrawn, S::Sharing));
  const std::vector again{row(1, S::Sharing, false), row(2, S::Screening, true), row(3, S::Sharing, true)};
  CHECK_FALSE(isWithdrawn(again, S::Sharing));
}

TEST_CASE("retention: grounds and scopes are known by their ids") {
  for (const auto ground : {DestroyGround::RetentionPassed, DestroyGround::Request, DestroyGround::Example})
    CHECK(destroyGroundFromId(idOf(ground)) == ground);
  CHECK_FALSE(destroyGroundFromId("because"));
  for (const auto scope : kConsentScopes)
    CHECK(consentScopeFromId(idOf(scope)) == scope);
  CHECK_FALSE(consentScopeFromId(""));
}
