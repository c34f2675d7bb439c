#include "interventions/lazy_catalogue.h"

#include "interventions/shipped_interventions.h"
#include "support/catch.h"

using namespace haven;
using namespace haven::interventions;
using namespace haven::tests;

TEST_CASE("what is read when it is asked for is read once, for every copy") {
  int read = 0;
  const LazyCatalogue first([&read]() -> Result<InterventionCatalogue> {
    ++read;
    return shippedInterventions();
  });
  const LazyCatalogue second = first; // NOLINT(performance-unnecessary-copy-initialization): that is what is asked
  CHECK(read == 0);
  CHECK_FALSE(first.isRead());
  const auto one = second.get();
  REQUIRE(one.has_value());
  CHECK((*one)->hash == shippedInterventions().hash);
  CHECK(first.isRead());
  CHECK(first.get().value() == *one);
  CHECK(read == 1);
}

TEST_CASE("what cannot be read says the same each time") {
  int read = 0;
  const LazyCatalogue broken([&read]() -> Result<InterventionCatalogue> {
    ++read;
    return fail(ErrorKind::InvalidFile, {{"file", "interventions.json"}, {"path", "/harmful"}, {"reason", "empty"}});
  });
  const Error why{ErrorKind::InvalidFile, {{"file", "interventions.json"}, {"path", "/harmful"}, {"reason", "empty"}}};
  for (int times = 0; times < 2; ++times) {
    const auto got = broken.get();
    REQUIRE_FALSE(got.has_value());
    CHECK(got.error() == why);
  }
  CHECK(broken.isRead());
  CHECK(read == 1);
}

TEST_CASE("a catalogue read before is handed on as it is") {
  const LazyCatalogue ready = shippedInterventions();
  CHECK(ready.isRead());
  CHECK(ready.get().value() == &shippedInterventions());
}
