#include "store/entry_versions.h"

#include "store/plan_support.h"

using namespace haven;
using namespace haven::tests;

TEST_CASE("what was changed or taken out stays readable, oldest first") {
  PlanStore in;
  casefile::LifeEvent event = lifeEvent();
  event.text = "bij oma";
  event.id = in.plan().saveEvent(in.id, event).value();
  const auto outside = in.plan().saveOutside(in.id, outsideRecord()).value();
  in.as(PlanStore::kDiagnostician);
  event.text = "bij opa en oma";
  REQUIRE(in.plan().saveEvent(in.id, event).has_value());
  REQUIRE(in.plan().removeOutside(in.id, outside).has_value());

  const auto versions = store::readEntryVersions(*in.made.store, in.id).value();
  REQUIRE(versions.events.size() == 2);
  CHECK(versions.events.front().entry.text == "bij oma");
  CHECK(versions.events.back().entry.text == "bij opa en oma");
  CHECK(versions.events.back().entry.entered.name == PlanStore::kDiagnostician);
  CHECK(versions.events.front().entry.id == versions.events.back().entry.id);
  REQUIRE(versions.outside.size() == 2);
  CHECK_FALSE(versions.outside.front().removed);
  CHECK(versions.outside.back().removed);
  CHECK(in.file().plan.outside.empty());
  CHECK(store::readEntryVersions(*in.made.store, in.id + 99).has_value() == false);
}
