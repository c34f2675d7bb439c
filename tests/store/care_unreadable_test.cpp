#include "store/care_repository.h"

#include "store/plan_support.h"

#include <functional>

// A store beside a Haven whose interventions cannot be read: nothing is kept that was not held against them.
using namespace haven;
using namespace haven::tests;

namespace {

const Error kUnreadable{ErrorKind::InvalidFile, {{"file", "interventions.json"}, {"path", ""}, {"reason", "not-json"}}};

interventions::LazyCatalogue unreadable() {
  return interventions::LazyCatalogue(
      []() -> Result<interventions::InterventionCatalogue> { return fail(kUnreadable); });
}

store::CareRepository careWith(PlanStore& in, interventions::LazyCatalogue interventions) {
  return store::CareRepository(*in.made.store, shippedPlan(), catalogue(), std::move(interventions));
}

template <class T>
Status statusOf(const Result<T>& result) {
  return result ? Status() : fail(result.error());
}

} // namespace

TEST_CASE("a store works without the interventions until a call needs them") {
  PlanStore in;
  int read = 0;
  const interventions::LazyCatalogue shipped([&read]() -> Result<interventions::InterventionCatalogue> {
    ++read;
    return shippedInterventions();
  });
  store::CareRepository care = careWith(in, shipped);
  CHECK(care.overlayRow()->has_value() == false);
  CHECK(care.overlay()->has_value() == false);
  CHECK(errorOf(care.removeOverlay()) == Error{ErrorKind::NotFound, {{"what", "overlay"}}});
  CHECK(read == 0);
  REQUIRE(care.choose(in.id, choiceOf("vipp-sd")).has_value());
  CHECK(read == 1);
}

TEST_CASE("what must be held against interventions that cannot be read is refused with the reason") {
  PlanStore in;
  REQUIRE(in.care().importOverlay(overlayText(), "lijst.json", overlaySchemaText()).has_value());
  const auto listHash = in.care().overlayRow().value()->hash;
  store::CareRepository care = careWith(in, unreadable());
  struct Row {
    const char* act;
    std::function<Status()> call;
  };
  const Row rows[] = {
      {"a choice", [&] { return statusOf(care.choose(in.id, choiceOf("vipp-sd"))); }},
      {"a harmful one", [&] { return statusOf(care.choose(in.id, choiceOf("holding-therapie"))); }},
      {"a letter", [&] { return statusOf(care.keepLetter(in.id, letterAbout())); }},
      {"the list that counts", [&] { return statusOf(care.overlay()); }},
      {"what can be chosen from", [&] { return statusOf(care.catalogue()); }},
      {"another list",
       [&] {
         return statusOf(care.importOverlay(overlayText("Andere naam (fictief)"), "b.json", overlaySchemaText()));
       }},
  };
  for (const Row& row : rows) {
    INFO(row.act);
    CHECK(errorOf(row.call()) == kUnreadable);
  }
  CHECK(in.file().care.choices.empty());
  CHECK(in.file().care.letters.empty());
  CHECK(in.care().overlayRow().value()->hash == listHash);
}

TEST_CASE("what was chosen can still be ended, by whoever may choose everything") {
  PlanStore in;
  const auto id =
      in.care().choose(in.id, choiceOf("k-vht")).value(); // no treatment: a youth professional may choose it
  in.as(PlanStore::kYouthProfessional);
  CHECK(kindOf(careWith(in, unreadable()).end(in.id, id, "reden")) == ErrorKind::NotAllowed);
  in.as(casefile::Role::BehaviouralScientist);
  REQUIRE(careWith(in, unreadable()).end(in.id, id, "reden").has_value());
  CHECK(in.file().care.choices.front().ended.has_value());
}
