#include "store/example_store.h"

#include "plan/plan_state.h"
#include "store/access_log.h"
#include "store/caseload.h"
#include "store/kept_forms.h"
#include "store/pack_repository.h"
#include "store/plan_repository.h"
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
  REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan(), shippedInterventions()).has_value());
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
  const auto report = store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  CHECK(report->cases == 8); // one of another team
  CHECK(report->administrations == 20);
  CHECK(report->scoresRecomputed == 19);
}

TEST_CASE("the example store shows a course, a correction and a draft half-way") {
  NewlyMade made;
  REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan(), shippedInterventions()).has_value());
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
    REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan(), shippedInterventions()).has_value());
    const auto report = store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions());
    REQUIRE(report.has_value());
    CHECK(report->administrations == 20);
  }
}

TEST_CASE("the example store has informants beside each other, one of them before there was a licence pack") {
  NewlyMade made;
  REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan(), shippedInterventions()).has_value());
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
  REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan(), shippedInterventions()).has_value());
  REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan(), shippedInterventions())
              .has_value()); // a second time does no harm
  CHECK(packs.current(*catalogue().find("ari-cp-2-5"))->packHash == hash);
  CHECK(packs.current(*catalogue().find("aisi-6-12"))->demonstration);
  CHECK(packs.list()->size() == 3);
}

TEST_CASE("the example store has a case of another team, and something to see in its log") {
  NewlyMade made;
  REQUIRE(store::addExampleCases(*made.store, catalogue(), shippedPlan(), shippedInterventions()).has_value());
  CHECK(made.cases().list("Voorbeeld: Bo")->empty());
  const auto refused = made.cases().findNumber("2026-0008");
  CHECK(refused.error().param("relation") == "elsewhere");
  store::CaseloadRepository caseload(*made.store);
  CHECK(caseload.teamNames()->size() == 2);
  const auto id = caseload.openInEmergency("2026-0008", "De melding van vannacht kan niet wachten.");
  REQUIRE(id.has_value());
  CHECK(made.cases().load(*id)->administrations.size() == 1);
  CHECK(made.cases().list("Voorbeeld: Bo")->size() == 1);
  store::LogFilter filter;
  filter.caseNumber = "2026-0008";
  const auto rows = store::AccessLog(*made.store).rows(filter);
  REQUIRE(rows.has_value());
  const auto emergency = std::ranges::find(*rows, store::LogAct::Emergency, &store::LogRow::act);
  REQUIRE(emergency != rows->end());
  CHECK(emergency->reason == "De melding van vannacht kan niet wachten.");
  for (const char* number : {"2026-0001", "2026-0004", "2026-0007"}) {
    filter.caseNumber = number;
    CHECK(store::AccessLog(*made.store).rows(filter)->size() > 3);
  }
}

TEST_CASE("made-up cases in an organisation's own store bring no teams, and ask for an administrator") {
  for (const bool administrator : {true, false}) {
    TempDir dir;
    FixedClock clock{day("2026-11-21")};
    SystemRandom random;
    casefile::Account account = exampleAccount();
    account.administrator = administrator;
    auto made = store::createStore(dir / "opslag", {account, passphrase(), false}, clock, random);
    REQUIRE(made.has_value());
    if (made->store.account().administrator != administrator) continue; // the first account always is one
    const Status added = store::addExampleCases(made->store, catalogue(), shippedPlan(), shippedInterventions());
    CHECK(added.has_value() == administrator);
    CHECK(store::CaseRepository(made->store).list()->size() == (administrator ? 7u : 0u));
    CHECK(store::CaseloadRepository(made->store).teamNames()->empty());
  }
}

namespace {

/// An example store made by somebody of one role.
struct ExampleOf {
  TempDir dir;
  FixedClock clock{day("2026-11-21")};
  SystemRandom random;
  std::optional<store::OpenStore> store;

  explicit ExampleOf(casefile::Role role) {
    casefile::Account account = exampleAccount();
    account.role = role;
    store.emplace(std::move(store::createStore(dir / "opslag", {account, passphrase(), true}, clock, random)->store));
    const Status filled = store::addExampleCases(*store, catalogue(), shippedPlan(), shippedInterventions());
    INFO((filled ? "" : Catch::StringMaker<Error>::convert(filled.error())));
    REQUIRE(filled.has_value());
  }

  CaseFile file(const char* name) {
    store::CaseRepository cases(*store);
    return cases.load(cases.list(name)->front().id).value();
  }
  plan::PlanState state(const CaseFile& file) {
    return plan::planState(store::PlanRepository(*store, shippedPlan(), catalogue()).situation(file));
  }
};

/// As `report::idOf` names them; the store knows no report.
const std::set<std::string> kLetterParts{"carers",     "reason",  "features",  "outcome",
                                         "conditions", "consent", "agreements"};

bool marked(const std::string& text) {
  return text.empty() || text.starts_with("Voorbeeld: ");
}

} // namespace

TEST_CASE("the example store shows the plan in every stage, as far as a role may take it") {
  using casefile::Role;
  using plan::Stage;
  struct Row {
    const char* name;
    Stage youthProfessional;
    Stage scientist;
    Stage diagnostician;
  };
  const Row rows[] = {
      {"Loïs", Stage::Step1, Stage::Step1, Stage::Step1},
      {"Vlinder", Stage::Watching, Stage::Watching, Stage::Watching},
      {"Sem", Stage::Step2, Stage::Step2, Stage::Step2},
      {"Milan", Stage::Step2, Stage::Screened, Stage::Screened},
      {"Fien", Stage::Step2, Stage::Step3, Stage::Step3},
      {"Noor", Stage::Step2, Stage::Following, Stage::Following},
      {"Jaro", Stage::Step2, Stage::Closed, Stage::Closed},
  };
  for (const Role role : casefile::kRoles) {
    ExampleOf example(role);
    for (const Row& row : rows) {
      INFO(row.name << " by a " << casefile::idOf(role));
      const Stage expected[] = {row.youthProfessional, row.scientist, row.diagnostician};
      const CaseFile file = example.file(row.name);
      CHECK(plan::idOf(example.state(file).stage) == plan::idOf(expected[static_cast<std::size_t>(role)]));
      for (const casefile::PlanMove& move : file.plan.moves)
        CHECK(move.by.role == role);
    }
    CHECK(store::verify(*example.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
  }
}

TEST_CASE("the example plans have what there is to see in each stage") {
  ExampleOf example(casefile::Role::QualifiedDiagnostician);
  const CaseFile lois = example.file("Loïs");
  const auto early = example.state(lois);
  CHECK(early.steps.front().asked > 0);
  CHECK(early.steps.front().asked < early.steps.front().required);

  const CaseFile vlinder = example.file("Vlinder");
  REQUIRE(example.state(vlinder).nextLook.has_value());
  CHECK(example.state(vlinder).nextLook->daysLeft < 0);

  const CaseFile sem = example.file("Sem");
  const auto screening = example.state(sem);
  CHECK(screening.notice(plan::NoticeKind::MeldcodePrompt) != nullptr);
  CHECK(screening.missing.size() >= 3);
  CHECK(screening.steps[1].asked > 0);

  const CaseFile milan = example.file("Milan");
  CHECK(milan.plan.moves.back().follow == casefile::Follow::OtherExamination);

  const CaseFile fien = example.file("Fien");
  const auto gaps = casefile::unknownStretches(fien.plan.events, fien.youth.dateOfBirth, example.clock.today());
  CHECK_FALSE(gaps.empty());
  CHECK(fien.plan.outside.size() == 3);
  CHECK_FALSE(example.state(fien).missing.empty());

  const CaseFile noor = example.file("Noor");
  const auto followed = example.state(noor);
  CHECK(followed.steps.back().progress == plan::Progress::Concluded);
  REQUIRE(followed.nextLook.has_value());
  CHECK(followed.nextLook->daysLeft > 0);

  for (const CaseFile& file : {lois, vlinder, sem, milan, fien, noor, example.file("Jaro")}) {
    INFO(file.number);
    CHECK(example.state(file).notice(plan::NoticeKind::ChangedSince) == nullptr);
    for (const auto& answer : file.plan.answers)
      CHECK(marked(answer.text));
    for (const auto& record : file.plan.outside)
      CHECK((marked(record.outcome) && marked(record.assessor) && marked(record.filledInBy)));
    for (const auto& event : file.plan.events)
      CHECK((marked(event.text) && marked(event.note)));
    for (const auto& move : file.plan.moves)
      CHECK((marked(move.reason) && marked(move.departure) && marked(move.followText)));
  }
}

TEST_CASE("the example cases have chosen help, one ended, with letters, and what it was chosen on") {
  for (const casefile::Role role : {casefile::Role::BehaviouralScientist, casefile::Role::QualifiedDiagnostician}) {
    ExampleOf example(role);
    const auto today = [&](int daysAgo) { return formatIsoDate(addDays(example.clock.today(), -daysAgo)); };
    const CaseFile noor = example.file("Noor");
    REQUIRE(noor.care.choices.size() == 2);
    const auto& first = noor.care.choices.front();
    CHECK(first.intervention == "k-vht");
    CHECK(first.fit == "fits"); // 42 months then, with parents who had questions
    REQUIRE(first.ended.has_value());
    CHECK(first.chosen.at.starts_with(today(121)));
    CHECK(first.ended->by.at.starts_with(today(95)));
    REQUIRE(noor.care.current().size() == 1);
    CHECK(noor.care.current().front()->name == "VIPP-SD");
    CHECK(noor.care.current().front()->fit == "fits"); // foster care
    REQUIRE(noor.care.letters.size() == 1);
    CHECK(noor.care.letters.front().choice == noor.care.current().front()->id);
    CHECK(noor.care.letters.front().named);

    const CaseFile fien = example.file("Fien");
    REQUIRE(fien.care.current().size() == 1);
    CHECK(fien.care.current().front()->fit == "fits");
    REQUIRE(fien.care.letters.size() == 1);
    CHECK_FALSE(fien.care.letters.front().named);

    for (const CaseFile& file : {noor, fien}) {
      std::set<std::string> sections;
      for (const auto& answer : file.plan.answers)
        sections.insert(plan::fieldOf(shippedPlan(), answer.key.point)->section);
      CHECK(sections.contains("care-conditions"));
      CHECK(sections.contains("care-features"));
      for (const auto& choice : file.care.choices) {
        CHECK(choice.reason.starts_with("Voorbeeld: "));
        CHECK(choice.offeredBy.starts_with("Voorbeeld: "));
        CHECK(choice.chosen.role == role);
        if (choice.ended) CHECK(choice.ended->reason.starts_with("Voorbeeld: "));
      }
      for (const auto& letter : file.care.letters) {
        CHECK(letter.receiver.starts_with("Voorbeeld: "));
        for (const std::string& part : letter.parts)
          CHECK(kLetterParts.contains(part));
      }
    }
    CHECK(store::verify(*example.store, catalogue(), shippedPlan(), shippedInterventions())->careRecords == 6);
  }
}

TEST_CASE("the decisions of the example store are signed on the days they are said to be from") {
  ExampleOf example(casefile::Role::BehaviouralScientist);
  const CaseFile noor = example.file("Noor");
  REQUIRE(noor.plan.moves.size() == 2);
  CHECK(noor.plan.moves.front().by.at.starts_with(formatIsoDate(addDays(example.clock.today(), -140))));
  for (const auto& form : noor.administrations)
    CHECK((form.completed->at < noor.plan.moves.front().by.at));
}
