#include "store/example_store.h"

#include "store/kept_forms.h"
#include "store/pack_repository.h"
#include "store/store_support.h"
#include "store/verification.h"

#include <algorithm>
#include <set>

using namespace haven;
using namespace haven::tests;
using casefile::CaseFile;

namespace {

std::vector<CaseFile> everyCase(store::CaseRepository cases) {
  std::vector<CaseFile> files;
  const auto rows = cases.list().value();
  for (const auto& row : rows)
    files.push_back(cases.load(row.id).value());
  return files;
}

} // namespace

TEST_CASE("the example store is fictional, marked and sound") {
  NewlyMade made;
  REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan()).has_value());
  const auto files = everyCase(made.cases());
  CHECK(files.size() == 7);
  std::set<casefile::RelationshipKind> kinds;
  for (const CaseFile& file : files) {
    INFO(file.number);
    CHECK(file.example);
    CHECK(file.youth.name.starts_with("Voorbeeld: "));
    for (const auto& relationship : file.relationships) {
      CHECK(relationship.carerName.starts_with("Voorbeeld: "));
      kinds.insert(relationship.kind);
    }
  }
  CHECK(kinds.size() >= 5);
  const auto report = store::verify(*made.store, catalogue(), shippedPlan());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  CHECK(report->cases == 7);
  CHECK(report->administrations == 19);
  CHECK(report->scoresRecomputed == 18);
}

TEST_CASE("the example store shows a course, a correction and a draft half-way") {
  NewlyMade made;
  REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan()).has_value());
  const auto noor = made.cases().load(made.cases().list("noor")->front().id).value();
  std::map<casefile::RelationshipId, std::vector<double>> totals;
  int replaced = 0;
  for (const auto& form : noor.administrations) {
    CHECK_FALSE(form.report.empty());
    if (form.isCurrent()) totals[form.relationship].push_back(form.result->scales.front().raw.value());
    if (form.correctedBy) ++replaced;
  }
  REQUIRE(totals.size() == 2);
  CHECK(totals.begin()->second == std::vector<double>{24, 20, 17, 13});
  CHECK(totals.rbegin()->second == std::vector<double>{19, 15, 11, 9});
  CHECK(replaced == 1);
  CHECK(daysBetween(noor.administrations.front().date, made.clock.today()) == 730);

  const auto sem = made.cases().load(made.cases().list("sem")->front().id).value();
  const auto draft = std::ranges::find(sem.administrations, false, &casefile::Administration::isFinal);
  REQUIRE(draft != sem.administrations.end());
  CHECK(draft->items.size() == 3);
  CHECK(draft->currentItem == "4");
}

TEST_CASE("the example store is the same whenever it is made, seen from that day") {
  // 29 February and a turn of the year among them.
  for (const char* today : {"2026-11-21", "2028-02-29", "2027-01-01"}) {
    INFO(today);
    NewlyMade made;
    made.clock.set(day(today));
    REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan()).has_value());
    const auto report = store::verify(*made.store, catalogue(), shippedPlan());
    REQUIRE(report.has_value());
    CHECK(report->administrations == 19);
  }
}

TEST_CASE("the example store has informants beside each other, one of them before there was a licence pack") {
  NewlyMade made;
  REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan()).has_value());
  const auto fien = made.cases().load(made.cases().list("fien")->front().id).value();
  CHECK(fien.administrations.size() == 4);
  const auto forms = store::keptForms(*made.store, catalogue(), fien).value();
  auto all = casefile::compareInformants(fien, forms);
  REQUIRE(all.size() == 1);
  CHECK(all.front().informants.size() == 3);
  CHECK(all.front().demonstration());
  int apart = 0;
  for (const auto& scale : all.front().scales) {
    CHECK(scale.spread.has_value());
    CHECK_FALSE(scale.scores[2]->raw.has_value());
    apart += scale.bandsDiffer ? 1 : 0;
  }
  CHECK(apart >= 2);
  CHECK(all.front().scales.front().scores.front()->isImputed());

  const auto milan = made.cases().load(made.cases().list("milan")->front().id).value();
  CHECK(milan.administrations.size() == 2);
  for (const auto& form : milan.administrations) {
    CHECK(form.openAnswers.size() == 2);
    CHECK(form.result->demonstration);
    for (const auto& scale : form.result->scales)
      CHECK(scale.band.has_value());
  }
}

TEST_CASE("the example store uses the demonstration packs, and never in place of an organisation's own") {
  NewlyMade made;
  store::PackRepository packs(*made.store, catalogue());
  auto own = *catalogue().demonstrationPack("ari-cp-2-5");
  own.version = "van de organisatie";
  const auto hash = packs.add(own).value();
  REQUIRE(packs.putInUse(hash).has_value());
  REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan()).has_value());
  REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan()).has_value()); // a second time does no harm
  CHECK(packs.current(*catalogue().find("ari-cp-2-5"))->packHash == hash);
  CHECK(packs.current(*catalogue().find("aisi-6-12"))->demonstration);
  CHECK(packs.list()->size() == 3);
}
