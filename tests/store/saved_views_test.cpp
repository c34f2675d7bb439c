#include "store/saved_views.h"

#include "store/plan_support.h"
#include "store/sqlite.h"

// What somebody looks at each day is kept for that person alone, without a word that names anybody.

using namespace haven;
using namespace haven::tests;
using store::CaseFacet;
using store::CaseOrder;
using store::CaseView;

TEST_CASE("saved views: each facet and order comes back, for whoever kept it") {
  PlanStore in;
  std::vector<CaseView> kept;
  constexpr CaseOrder kOrders[] = {CaseOrder::Newest, CaseOrder::Name, CaseOrder::Youngest, CaseOrder::NextLook,
                                   CaseOrder::LastResult};
  for (std::size_t i = 0; i < store::kCaseFacets; ++i)
    kept.push_back({"weergave " + std::string(1, static_cast<char>('a' + i)),
                    {static_cast<CaseFacet>(i), CaseFacet::Mine},
                    kOrders[i % std::size(kOrders)]});
  for (const CaseView& view : kept)
    REQUIRE(store::keepView(*in.made.store, view));
  in.reopen();
  CHECK(store::readViews(*in.made.store).value() == kept);
  in.as(casefile::Role::YouthProfessional);
  CHECK(store::readViews(*in.made.store)->empty());
  REQUIRE(store::removeView(*in.made.store, "weergave a"));
  in.as(casefile::Role::BehaviouralScientist);
  CHECK(store::readViews(*in.made.store)->size() == store::kCaseFacets);
  REQUIRE(store::removeView(*in.made.store, "weergave a"));
  CHECK(store::readViews(*in.made.store)->front() == kept[1]);
}

TEST_CASE("saved views: one of the same name takes its place, and there is an end to how many") {
  PlanStore in;
  REQUIRE(store::keepView(*in.made.store, {" Mijn dag ", {CaseFacet::Overdue}, CaseOrder::Name}));
  REQUIRE(store::keepView(*in.made.store, {"Mijn dag", {CaseFacet::Ready}, CaseOrder::Youngest}));
  CHECK(store::readViews(*in.made.store).value() ==
        std::vector<CaseView>{{"Mijn dag", {CaseFacet::Ready}, CaseOrder::Youngest}});
  for (std::size_t i = 1; i < store::kMostViews; ++i)
    REQUIRE(store::keepView(*in.made.store, {"nog " + std::to_string(i), {}, CaseOrder::Newest}));
  CHECK(store::keepView(*in.made.store, {"een te veel", {}, CaseOrder::Newest}).error() ==
        Error{ErrorKind::InvalidInput, {{"field", "views"}, {"reason", "too-many"}}});
  CHECK(store::keepView(*in.made.store, {"Mijn dag", {}, CaseOrder::Newest}).has_value());
}

TEST_CASE("saved views: what cannot be a name is refused, and what cannot be read is as it is at first") {
  struct Row {
    std::string name;
    const char* reason;
  };
  const Row rows[] = {
      {"", "empty"}, {"  ", "empty"}, {std::string(casefile::kMaxLine + 1, 'x'), "too-long"}, {"\xff", "not-text"}};
  PlanStore in;
  for (const Row& row : rows) {
    INFO(row.reason);
    CHECK(store::keepView(*in.made.store, {row.name, {}, CaseOrder::Newest}).error() ==
          Error{ErrorKind::InvalidInput, {{"field", "name"}, {"reason", row.reason}}});
  }
  CHECK(store::readViews(*in.made.store)->empty());
  for (const char* content :
       {"[]", "7", R"({"facets": "mine", "order": 3})", R"({"facets": [1, null, "later-facet"], "order": "later"})"}) {
    INFO(content);
    REQUIRE(in.database().run("INSERT OR REPLACE INTO saved_views (account, name, content) VALUES (?, 'x', ?)",
                              in.person(), content));
    CHECK(store::readViews(*in.made.store).value() == std::vector<CaseView>{{"x", {}, CaseOrder::Newest}});
  }
}
