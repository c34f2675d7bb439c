#include "store/case_finder.h"

#include "base/text.h"
#include "store/account_rows.h"
#include "store/case_index.h"
#include "store/caseload.h"
#include "store/example_store.h"
#include "store/plan_support.h"

#include <algorithm>
#include <set>

// Finding cases among many: by words, by what they are narrowed down by, within reach and never beyond it.

using namespace haven;
using namespace haven::tests;
using store::CaseFacet;
using store::CaseFacets;
using store::CaseFinder;
using store::CaseOrder;
using store::CaseQuery;

namespace {

void refresh(store::OpenStore& opened) {
  REQUIRE(store::refreshCaseIndex(opened, shippedPlan(), catalogue(), 100'000) == 0);
}

std::vector<store::FoundCase> found(store::OpenStore& opened, const CaseQuery& query) {
  const auto leave = store::SearchLeave::begin(opened);
  REQUIRE(leave.has_value());
  auto cases = CaseFinder(opened.database()).find(*leave, query);
  REQUIRE(cases.has_value());
  return std::move(*cases);
}

std::vector<std::string> numbers(store::OpenStore& opened, const CaseQuery& query, CaseFacets wanted = {}) {
  const auto leave = store::SearchLeave::begin(opened).value();
  CaseFinder finder(opened.database());
  const auto rows = finder.rows(leave, store::narrowed(found(opened, query), wanted)).value();
  std::vector<std::string> all;
  for (const auto& row : rows)
    all.push_back(row.number);
  return all;
}

std::vector<std::string> names(store::OpenStore& opened, const CaseQuery& query, CaseFacets wanted = {}) {
  const auto leave = store::SearchLeave::begin(opened).value();
  CaseFinder finder(opened.database());
  const auto rows = finder.rows(leave, store::narrowed(found(opened, query), wanted)).value();
  std::vector<std::string> all;
  for (const auto& row : rows)
    all.push_back(row.youth.name);
  return all;
}

struct Filled {
  NewlyMade made;
  Filled() {
    REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan(), shippedInterventions()).has_value());
    refresh(*made.store);
  }
  store::OpenStore& opened() { return *made.store; }
};

/// Facets by the words of the header, from the records themselves.
CaseFacets facetsByHand(const casefile::CaseFile& file, Date today, bool mine) {
  const auto standing = store::standingOf(file, shippedPlan(), catalogue(), today);
  CaseFacets facets;
  using plan::Stage;
  const Stage stage = standing.stage;
  if (stage == Stage::Step1 || stage == Stage::Watching) facets.set(CaseFacet::Step1);
  if (stage == Stage::Step2 || stage == Stage::Screened) facets.set(CaseFacet::Step2);
  if (stage == Stage::Step3) facets.set(CaseFacet::Step3);
  if (stage == Stage::Treatment || stage == Stage::Following) facets.set(CaseFacet::After);
  if (stage == Stage::Closed) facets.set(CaseFacet::Closed);
  if (mine) facets.set(CaseFacet::Mine);
  if (stage != Stage::Closed) {
    if (!standing.nextLook) facets.set(CaseFacet::NoNextLook);
    if (standing.nextLook && daysBetween(today, *standing.nextLook) < 0) facets.set(CaseFacet::Overdue);
    if (standing.nextLook && daysBetween(today, *standing.nextLook) >= 0 && daysBetween(today, *standing.nextLook) <= 7)
      facets.set(CaseFacet::DueSoon);
  }
  for (const auto& form : file.administrations)
    if (!form.isFinal()) facets.set(CaseFacet::Drafts);
  if (standing.ready) facets.set(CaseFacet::Ready);
  if (standing.lsvg && *standing.lsvg >= 16) facets.set(CaseFacet::HighLsvg);
  return facets;
}

/// Groups as the header says them, once more.
bool wantedByHand(CaseFacets has, CaseFacets wanted) {
  const std::vector<std::vector<CaseFacet>> groups{
      {CaseFacet::Step1, CaseFacet::Step2, CaseFacet::Step3, CaseFacet::After, CaseFacet::Closed},
      {CaseFacet::Overdue, CaseFacet::DueSoon, CaseFacet::NoNextLook},
      {CaseFacet::Mine},
      {CaseFacet::Drafts},
      {CaseFacet::Ready},
      {CaseFacet::HighLsvg}};
  for (const auto& group : groups) {
    bool asked = false;
    bool met = false;
    for (const CaseFacet facet : group) {
      asked = asked || wanted.has(facet);
      met = met || (wanted.has(facet) && has.has(facet));
    }
    if (asked && !met) return false;
  }
  return true;
}

} // namespace

TEST_CASE("case finder: every set of facets narrows down to what the records say, and is counted so") {
  Filled filled;
  auto& opened = filled.opened();
  const Date today = filled.made.clock.today();
  std::map<casefile::CaseId, CaseFacets> byHand;
  const auto all = found(opened, {});
  REQUIRE(all.size() == 7);
  for (const auto& one : all) {
    const auto file = filled.made.cases().load(one.id).value();
    const auto mine =
        opened.database()
            .query("SELECT 1 FROM case_workers WHERE case_id = ? AND account = ?", one.id, opened.account().id)
            ->step();
    INFO(file.number);
    CHECK(one.facets == facetsByHand(file, today, mine == true));
    byHand[one.id] = one.facets;
  }
  for (unsigned bits = 0; bits < 1U << store::kCaseFacets; ++bits) {
    CaseFacets wanted;
    wanted.bits = static_cast<std::uint16_t>(bits);
    std::vector<casefile::CaseId> expected;
    for (const auto& one : all)
      if (wantedByHand(byHand[one.id], wanted)) expected.push_back(one.id);
    CHECK(store::narrowed(all, wanted) == expected);
  }
  // With a facet more, of those that the other groups leave.
  const CaseFacets wanted{CaseFacet::Step2, CaseFacet::Drafts};
  const auto counts = store::countFacets(all, wanted);
  const auto fitting = [&](CaseFacets facets) { return static_cast<int>(store::narrowed(all, facets).size()); };
  CHECK(counts[static_cast<std::size_t>(CaseFacet::Step1)] == fitting({CaseFacet::Step1, CaseFacet::Drafts}));
  CHECK(counts[static_cast<std::size_t>(CaseFacet::Step2)] == fitting({CaseFacet::Step2, CaseFacet::Drafts}));
  CHECK(counts[static_cast<std::size_t>(CaseFacet::Drafts)] == fitting({CaseFacet::Step2, CaseFacet::Drafts}));
  CHECK(counts[static_cast<std::size_t>(CaseFacet::HighLsvg)] ==
        fitting({CaseFacet::Step2, CaseFacet::Drafts, CaseFacet::HighLsvg}));
}

TEST_CASE("case finder: the line of a case is the one that its records give") {
  Filled filled;
  const auto leave = store::SearchLeave::begin(filled.opened()).value();
  const auto expected = filled.made.cases().list().value();
  std::vector<casefile::CaseId> ids;
  for (const auto& row : expected)
    ids.push_back(row.id);
  const auto rows = CaseFinder(filled.opened().database()).rows(leave, ids);
  REQUIRE(rows.has_value());
  std::vector<store::CaseListRow> lines = *rows;
  int looks = 0;
  for (auto& line : lines) {
    const auto file = filled.made.cases().load(line.id).value();
    CHECK(line.nextLook == store::standingOf(file, shippedPlan(), catalogue(), filled.made.clock.today()).nextLook);
    looks += line.nextLook ? 1 : 0;
    line.nextLook.reset();
  }
  CHECK(looks > 0);
  CHECK((lines == expected));
}

TEST_CASE("case finder: words are found by how they begin, wherever they stand") {
  NewlyMade made;
  auto young = youth("Voorbeeld: Zoë Jansen-de Vries");
  young.clientNumber = "KL-0042/b";
  const auto id = made.cases().createCase(young).value();
  REQUIRE(made.cases().addRelationship(id, carer("Voorbeeld: Gül Ünal")).has_value());
  REQUIRE(made.cases().createCase(youth("Voorbeeld: Sem")).has_value());
  refresh(*made.store);
  const std::string number = made.cases().load(id)->number;
  const std::pair<const char*, bool> rows[] = {
      {"zoe", true},         {"ZOË", true},        {"z", true},          {"jans vri", true}, {"vries jansen", true},
      {"gul", true},         {"ünal", true},       {"kl-0042", true},    {"0042", true},     {"kl 42", false},
      {"ansen", false},      {"sem", false},       {"zoe sem", false},   {"fenna", true},    {"ozturk", true},
      {"zoe OR sem", false}, {"\"zoe", true},      {"zo*", true},        {"^zoe", true},     {"reach", false},
      {"a1", false},         {"NEAR(zoe)", false}, {"words:zoe", false}, {"-zoe", true},
  };
  for (const auto& [typed, expected] : rows) {
    INFO(typed);
    const auto all = numbers(*made.store, {typed});
    CHECK((std::find(all.begin(), all.end(), number) != all.end()) == expected);
    const auto listed = made.cases().list(typed).value();
    CHECK(std::any_of(listed.begin(), listed.end(), [&](const auto& row) { return row.number == number; }) == expected);
  }
  CHECK(numbers(*made.store, {number}) == std::vector{number});
  CHECK(numbers(*made.store, {"  "}).size() == 2);
  CHECK(numbers(*made.store, {"\xFF"}).empty());
  CHECK(numbers(*made.store, {std::string(10'000, 'z')}).empty());
}

TEST_CASE("case finder: what was written is found where that is asked, and only there") {
  PlanStore in;
  REQUIRE(in.plan().saveAnswer(in.id, in.answer("history-neglect", "no", "Oma past op donderdag op")).has_value());
  REQUIRE(in.cases().createCase(youth("Voorbeeld: Donder")).has_value());
  refresh(*in.made.store);
  CHECK(names(*in.made.store, {"donderd"}).empty());
  CHECK(names(*in.made.store, {"donderd", true}).size() == 1);
  CHECK(names(*in.made.store, {"donder", true}).size() == 2);
  CHECK(names(*in.made.store, {"oma donderdag", true}).size() == 1);
  CHECK(names(*in.made.store, {"oma vrijdag", true}).empty());
  CHECK(names(*in.made.store, {"", true}).size() == 2);
  for (const CaseOrder order :
       {CaseOrder::Newest, CaseOrder::Name, CaseOrder::Youngest, CaseOrder::NextLook, CaseOrder::LastResult}) {
    INFO(static_cast<int>(order));
    CHECK(names(*in.made.store, {"donder", true, order}).size() == 2);
  }
  REQUIRE(in.plan().saveAnswer(in.id, in.answer("history-neglect", "no", "Opa past op")).has_value());
  refresh(*in.made.store);
  CHECK(names(*in.made.store, {"donderdag", true}).empty());
  CHECK(names(*in.made.store, {"opa", true}).size() == 1);
}

TEST_CASE("case finder: a case out of reach is not found, whatever is asked") {
  NewlyMade made;
  const auto elsewhere = made.cases().createCase(youth("Voorbeeld: Verweg")).value();
  REQUIRE(made.cases().createCase(youth("Voorbeeld: Dichtbij")).has_value());
  auto& database = made.store->database();
  REQUIRE(database.run("DELETE FROM case_workers WHERE case_id = ?", elsewhere).has_value());
  refresh(*made.store);
  const auto sees = [&] {
    const auto leave = store::SearchLeave::begin(*made.store).value();
    const auto rows = CaseFinder(database).rows(leave, std::vector{elsewhere}).value();
    const bool listed = numbers(*made.store, {"verweg"}).size() == 1;
    CHECK(listed == (rows.size() == 1));
    CHECK(listed == (names(*made.store, {}).size() == 2));
    CHECK(listed == (names(*made.store, {"verweg", true}).size() == 1));
    CHECK(listed == (made.cases().list("verweg")->size() == 1));
    return listed;
  };
  CHECK_FALSE(sees());
  // What the words say of reach is not believed.
  REQUIRE(database.run("UPDATE case_words SET reach = 'a1' WHERE rowid = ?", elsewhere).has_value());
  CHECK_FALSE(sees());
  REQUIRE(database.runScript("INSERT INTO teams VALUES (1, 'Oost', 'oost'); INSERT INTO team_members VALUES (1, 1)"));
  CHECK_FALSE(sees());
  REQUIRE(database.run("INSERT INTO case_teams VALUES (?, 1)", elsewhere).has_value());
  CHECK(sees());
  REQUIRE(database.runScript("DELETE FROM team_members"));
  CHECK_FALSE(sees());
  REQUIRE(database.run("INSERT INTO case_workers VALUES (?, 1)", elsewhere).has_value());
  CHECK(sees());
  REQUIRE(database.runScript("DELETE FROM case_workers; DELETE FROM case_teams"));
  CHECK(names(*made.store, {}).empty());
  const auto emergency = [&](const char* until, int account) {
    REQUIRE(database.run("INSERT INTO emergency_accesses (case_id, reason, until_at, by_account, by_name, by_role, "
                         "by_registrations, by_at) VALUES (?, 'crisis', ?, ?, 'x', 'youth-professional', '[]', '')",
                         elsewhere, until, account));
    return numbers(*made.store, {"verweg"}).size() == 1;
  };
  CHECK_FALSE(emergency("2026-11-20T00:00:00Z", 1));
  CHECK_FALSE(emergency("2027-11-20T00:00:00Z", 2));
  CHECK(emergency("2027-11-20T00:00:00Z", 1));
}

TEST_CASE("case finder: orders") {
  NewlyMade made;
  const auto add = [&](const char* name, const char* born) {
    return made.cases().createCase(youth(name, born)).value();
  };
  add("Voorbeeld: Cleo", "2022-03-01");
  add("Voorbeeld: aaf", "2025-03-01");
  add("Voorbeeld: Émile", "2019-03-01");
  add("Voorbeeld: Bas", "2025-03-01");
  refresh(*made.store);
  auto& database = made.store->database();
  REQUIRE(database.runScript("UPDATE case_index SET next_look = '2027-01-01' WHERE case_id = 3; "
                             "UPDATE case_index SET next_look = '2026-01-01' WHERE case_id = 1; "
                             "UPDATE case_index SET last_date = '2026-01-01' WHERE case_id = 2; "
                             "UPDATE case_index SET last_date = '2026-02-01' WHERE case_id = 4;"));
  const auto initials = [&](CaseOrder order) {
    std::string letters;
    for (const auto& name : names(*made.store, {"", false, order}))
      letters += foldText(name)[11];
    return letters;
  };
  CHECK(initials(CaseOrder::Newest) == "beac");
  CHECK(initials(CaseOrder::Name) == "abce");
  CHECK(initials(CaseOrder::Youngest) == "bace");
  CHECK(initials(CaseOrder::NextLook) == "ceba");
  CHECK(initials(CaseOrder::LastResult) == "baec");
}

TEST_CASE("case finder: the first of many are told at once, and all of them in the end") {
  NewlyMade made;
  for (int i = 0; i < 9; ++i)
    REQUIRE(made.cases().createCase(youth()).has_value());
  refresh(*made.store);
  const auto leave = store::SearchLeave::begin(*made.store).value();
  CaseFinder finder(made.store->database());
  std::vector<std::vector<casefile::CaseId>> told;
  const auto tell = [&](std::vector<casefile::CaseId> ids) { told.push_back(std::move(ids)); };
  const auto all = finder.find(leave, {}, {}, 4, tell).value();
  CHECK(all.size() == 9);
  REQUIRE(told.size() == 1);
  CHECK(told[0] == std::vector<casefile::CaseId>{9, 8, 7, 6});
  told.clear();
  REQUIRE(finder.find(leave, {}, {CaseFacet::Closed}, 4, tell)->size() == 9);
  REQUIRE(told.size() == 1);
  CHECK(told[0].empty());
}

TEST_CASE("case finder: what is told first is the beginning of what is found, for whoever it is asked") {
  NewlyMade made;
  for (int i = 0; i < 60; ++i)
    REQUIRE(made.cases().createCase(youth(i % 3 == 0 ? "Voorbeeld: Noor" : "Voorbeeld: Noa")).has_value());
  refresh(*made.store);
  auto& database = made.store->database();
  REQUIRE(database.run("DELETE FROM case_workers WHERE case_id % 4 = 0").has_value());
  REQUIRE(database.run("UPDATE case_index SET stage = 'closed' WHERE case_id % 5 = 0").has_value());
  // What the words say of reach is not believed here either.
  REQUIRE(database.run("UPDATE case_words SET reach = 'a1' WHERE rowid % 8 = 0").has_value());
  const auto leave = store::SearchLeave::begin(*made.store).value();
  CaseFinder finder(database);
  for (const char* words : {"", "no", "noor", "voorbeeld noa", "nergens", "noor noa"})
    for (const store::CaseFacets wanted : {store::CaseFacets(), store::CaseFacets{CaseFacet::Closed}})
      for (const CaseOrder order : {CaseOrder::Newest, CaseOrder::Name})
        for (const std::size_t many : {std::size_t{1}, std::size_t{4}, std::size_t{12}, std::size_t{100}}) {
          INFO(words << ", order " << static_cast<int>(order) << ", first " << many);
          std::vector<std::vector<casefile::CaseId>> told;
          const auto all = finder.find(leave, {words, false, order}, wanted, many,
                                       [&](std::vector<casefile::CaseId> ids) { told.push_back(std::move(ids)); });
          REQUIRE(all.has_value());
          auto first = store::narrowed(*all, wanted);
          if (first.size() > many) first.resize(many);
          REQUIRE(told.size() == 1);
          CHECK(told[0] == first);
        }
}

TEST_CASE("case finder: the first within reach are told also under very many that are not") {
  NewlyMade made;
  for (int i = 0; i < 420; ++i)
    REQUIRE(made.cases().createCase(youth()).has_value());
  auto& database = made.store->database();
  REQUIRE(database.run("DELETE FROM case_workers WHERE case_id > 6").has_value());
  const auto leave = store::SearchLeave::begin(*made.store).value();
  std::vector<casefile::CaseId> told;
  const auto tell = [&](std::vector<casefile::CaseId> ids) { told = std::move(ids); };
  CHECK(CaseFinder(database).find(leave, {"noor"}, {}, 4, tell)->size() == 6);
  CHECK(told == std::vector<casefile::CaseId>{6, 5, 4, 3});
}

TEST_CASE("case finder: who may not search is refused, and searching is logged") {
  NewlyMade made;
  casefile::Account keeper;
  keeper.name = "Beheer Voorbeeld";
  keeper.role = casefile::Role::Administrator;
  keeper.administrator = true;
  const auto id = store::insertAccount(made.store->database(), keeper, made.clock).value();
  REQUIRE(store::SearchLeave::begin(*made.store).has_value());
  CHECK(made.store->database().integer("SELECT count(*) FROM access_log WHERE act = 'search'") == 1);
  const auto key = keyOf(made.folder);
  made.close();
  auto opened = openWithKey(made.folder, key, made.clock, "Beheer Voorbeeld");
  REQUIRE(opened.has_value());
  CHECK(opened->account().id == id);
  CHECK(kindOf(store::SearchLeave::begin(*opened)) == ErrorKind::NotAllowed);
}
