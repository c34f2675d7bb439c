#include "store/day_start.h"

#include "store/case_finder.h"
#include "store/case_index.h"
#include "store/plan_support.h"
#include "store/sqlite.h"

using namespace haven;
using namespace haven::tests;
using store::CaseFacet;

namespace {

store::DayStart startOf(PlanStore& in, int most = 3, int drafts = 2) {
  REQUIRE(store::refreshCaseIndex(*in.made.store, shippedPlan(), catalogue()).has_value());
  const auto leave = store::SearchLeave::begin(*in.made.store).value();
  return store::readDayStart(in.database(), leave, most, drafts).value();
}

std::vector<std::string> names(const store::FirstOf& of) {
  std::vector<std::string> found;
  for (const auto& one : of.first)
    found.push_back(one.name);
  return found;
}

casefile::CaseId addCase(PlanStore& in, const std::string& name) {
  const casefile::Relationship carers[] = {carer()};
  return in.cases().createCase(youth(name), carers).value();
}

void lookOn(PlanStore& in, casefile::CaseId id, const char* on) {
  casefile::PlanAnswer look = in.answer("next-look");
  look.day = day(on);
  REQUIRE(in.plan().saveAnswer(id, look).has_value());
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a day begins with what is overdue, what comes within a week, and what one left unfinished") {
  PlanStore in; // on 2026-11-21
  CHECK(startOf(in).overdue.count == 0);
  CHECK(startOf(in).dueSoon.count == 0);
  CHECK(startOf(in).drafts.count == 0);
  const std::pair<const char*, const char*> looks[] = {{"A, lang geleden", "2026-11-22"},
                                                       {"B, gisteren", "2026-11-29"},
                                                       {"C, vandaag", "2026-11-30"},
                                                       {"D, over een week", "2026-12-07"},
                                                       {"E, daarna", "2026-12-08"}};
  for (const auto& [name, on] : looks)
    lookOn(in, addCase(in, name), on);
  in.made.clock.set(day("2026-11-30"));
  const auto start = startOf(in);
  CHECK(names(start.overdue) == Names{"A, lang geleden", "B, gisteren"});
  CHECK(start.overdue.first.front().day == day("2026-11-22"));
  CHECK(start.overdue.first.front().number == "2026-0002");
  CHECK(names(start.dueSoon) == Names{"C, vandaag", "D, over een week"});
  CHECK(names(startOf(in, 1).overdue) == Names{"A, lang geleden"});
  CHECK(startOf(in, 1).overdue.count == 2);

  const auto begin = [&](casefile::CaseId id) {
    const auto relationship = in.file(id).relationships.front().id;
    return in.cases().beginAdministration(relationship, lsvg(), in.made.clock.today()).value();
  };
  const auto third = addCase(in, "F");
  const auto newest = addCase(in, "G");
  begin(third);
  begin(in.id);
  const auto last = begin(newest);
  begin(third);
  CHECK(names(startOf(in).drafts) == Names{"F", "G"}); // begun last, not opened last
  CHECK(startOf(in).drafts.count == 3);
  REQUIRE(in.cases().discardDraft(last).has_value());
  CHECK(names(startOf(in).drafts) == Names{"F", "Voorbeeld: Noor"});
}

TEST_CASE("what is counted at the start of the day is what the list shows with the same chips") {
  PlanStore in;
  for (int i = 0; i < 9; ++i) {
    const auto id = addCase(in, "Kind " + std::to_string(i));
    lookOn(in, id, i % 3 == 0 ? "2026-11-23" : i % 3 == 1 ? "2026-11-26" : "2027-01-01");
    if (i % 2 == 0)
      REQUIRE(in.cases()
                  .beginAdministration(in.file(id).relationships.front().id, lsvg(), in.made.clock.today())
                  .has_value());
  }
  in.made.clock.set(day("2026-11-25"));
  // Of the team, of somebody else's caseload, and of nobody here.
  REQUIRE(in.database().run("DELETE FROM case_workers WHERE case_id % 4 = 0").has_value());
  REQUIRE(in.database().run("DELETE FROM case_teams WHERE case_id = 4").has_value());
  const auto start = startOf(in);
  const auto leave = store::SearchLeave::begin(*in.made.store).value();
  const auto found = store::CaseFinder(in.database()).find(leave, {}).value();
  const auto listed = [&](store::CaseFacets wanted) { return static_cast<int>(store::narrowed(found, wanted).size()); };
  CHECK(start.overdue.count == listed({CaseFacet::Overdue}));
  CHECK(start.dueSoon.count == listed({CaseFacet::DueSoon}));
  CHECK(start.drafts.count == listed({CaseFacet::Mine, CaseFacet::Drafts}));
  CHECK(start.overdue.count >= 2);
  CHECK(start.dueSoon.count >= 2);
  CHECK(start.drafts.count >= 2);
  CHECK(start.drafts.count < listed({CaseFacet::Drafts}));
}
