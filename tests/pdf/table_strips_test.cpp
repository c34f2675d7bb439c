#include "pdf/page_style.h"
#include "pdf/strip_parts.h"
#include "support/catch.h"

using namespace haven;

TEST_CASE("no row of facts stands alone at the foot or the head of a page") {
  std::vector<pdf::Strip> strips;
  report::Facts facts;
  for (int i = 0; i < 5; ++i)
    facts.rows.emplace_back("label", "waarde");
  pdf::appendFacts(strips, facts, pdf::pt(450));
  REQUIRE(strips.size() == 5);
  const bool kept[] = {true, false, false, true, false};
  for (std::size_t i = 0; i < 5; ++i) {
    INFO("row " << i);
    CHECK(strips[i].keepWithNext == kept[i]);
  }
  facts.rows.resize(1);
  pdf::appendFacts(strips, facts, pdf::pt(450)); // a single row keeps to nothing
  CHECK_FALSE(strips.back().keepWithNext);
}
