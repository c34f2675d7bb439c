#include "base/hash.h"
#include "plan/plan_state.h"
#include "store/case_finder.h"
#include "store/case_index.h"
#include "store/frozen.h"
#include "store/migrations.h"
#include "store/pack_repository.h"
#include "store/plan_repository.h"
#include "store/plan_support.h"
#include "store/sqlite.h"
#include "store/verification.h"

// Stores that released versions made, kept as they were made. Every later version must open, show and verify them.

using namespace haven;
using namespace haven::tests;
namespace fs = std::filesystem;

namespace {

/// One frozen store, as its README says.
struct Fixture {
  const char* name;
  std::string_view recoveryCode;
  std::string_view database; ///< content hash
  std::string_view keySlots; ///< content hash
};
constexpr Fixture kFrozen[] = {
    {"store-v1", "HN01-J440-WJ5Z-2NK3-8E2G-E9QF-ESHK-CQP0",
     "sha256:1716daf1cc0de3084cc2872c2b79dc580374e1a0585e17297f84c6121f512ca6",
     "sha256:26232875a802d07db58c53bb5d0894122568c6c1497e1373bab4bfbafdc15c72"},
    {"store-v2", "FQDS-V2N3-1JQ4-D2J5-S5XA-QHSW-PAY4-M5QD",
     "sha256:87facec3ad16bf9265a2c1dd3c2bdfcbdf0ba4669de49ddf9c5e8cdbdda8a5ca",
     "sha256:49e459674e0fead696b14b08d618bbbc4e8bfcf72521edcc55d32af284ee1480"},
    {"store-v3", "3EVT-DFX3-CHCM-6CNC-YB7F-9VQ0-F6FE-KH1W",
     "sha256:0d3152ac9e47ad86a09ecc86221ad85a3d0625486bd8c1352e35ce448e6e6aae",
     "sha256:58221bddd8745a01d344c8c759024d6a9f281fe16cf441e21978395f6b6aa1ac"},
    {"store-v4", "ABRJ-ZAAW-P2KJ-S3F5-RNND-5SF5-PM3S-HJBM",
     "sha256:0317101c78cc6be5fcbc9255aabe0b86dbf6499b5d310ba64e4f1da8f20f3fd3",
     "sha256:e0eec040b5045926c87e75154dac0416dfda676b3d6568a5115ab10542bee222"},
    {"store-v5", "6ZAR-69XZ-MZ20-E2ZP-KE84-3S8N-F05R-PQFN",
     "sha256:d9f379b6e10f7ffe98c14e5826616a746dbd29e1b9f62d8f123b3ef9a6571bb6",
     "sha256:55ea705e02344a96f3b5c441d63cd2a704b7eda88dc645fdb80b5831d84fa731"},
    {"store-v6", "0R19-V469-WJDE-GPEB-WM1E-MPXN-SJ39-0C6V",
     "sha256:a12e468b3a4dd4e3f93250065e2e8638434d9f5c907f1128af456ef8dca64736",
     "sha256:7680f1050533c6b396852041d1efed9fd243f8f5575963ea51e94f044f4d1c57"},
};

} // namespace

TEST_CASE("the frozen store of schema 1 opens, reads and verifies") {
  const TempDir dir;
  const FixedClock clock(day("2036-11-21")); // ten years on
  const auto folder = copyOf("store-v1", dir);
  auto opened = store::openStore(folder, "voorbeeld: FENNA", passphrase(kFixturePassphrase), clock);
  REQUIRE(opened.has_value());
  CHECK(opened->account().name == "Voorbeeld: Fenna");
  CHECK(opened->account().registrations == std::vector<casefile::Registration>{{"SKJ", "000000000"}, {"NVO", ""}});

  store::CaseRepository cases(*opened);
  struct Row {
    const char* number;
    const char* name;
    const char* born;
    std::size_t carers;
    std::vector<double> totals; ///< of every final record, oldest talk first
  };
  const Row rows[] = {
      {"2026-0001", "Voorbeeld: Noor", "2023-01-21", 2, {24, 19, 21, 20, 15, 17, 11, 13, 9}},
      {"2026-0002", "Voorbeeld: Sem", "2020-03-17", 2, {14}},
      {"2026-0003", "Voorbeeld: Jaro", "2024-02-15", 2, {13, 9}},
      {"2026-0004", "Voorbeeld: Loïs", "2026-03-26", 2, {}},
      {"2026-0005", "Voorbeeld: Vlinder", "2012-10-15", 2, {}},
  };
  CHECK(cases.list()->size() == std::size(rows));
  for (const Row& row : rows) {
    INFO(row.number);
    const auto file = cases.load(cases.findNumber(row.number).value());
    REQUIRE(file.has_value());
    CHECK(file->youth.name == row.name);
    CHECK(file->youth.dateOfBirth == day(row.born));
    CHECK(file->relationships.size() == row.carers);
    CHECK(file->opened.at == "2026-11-21T12:00:00Z");
    std::vector<double> totals;
    for (const auto& form : file->administrations)
      if (form.isFinal()) totals.push_back(form.result->scales.front().raw.value());
    CHECK(totals == row.totals);
  }

  const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  CHECK(report->scoresRecomputed == 12);
}

TEST_CASE("a frozen store of schema 1 takes what came after it") {
  const TempDir dir;
  const FixedClock clock(day("2036-11-21"));
  auto opened = store::openStore(copyOf("store-v1", dir), "voorbeeld: FENNA", passphrase(kFixturePassphrase), clock);
  REQUIRE(opened.has_value());
  CHECK(opened->schemaVersion() == store::latestVersion(store::migrations()));
  store::CaseRepository cases(*opened);
  auto noor = cases.load(cases.findNumber("2026-0001").value()).value();
  CHECK(noor.youth.sex == casefile::Sex::NotRecorded);
  for (const auto& record : noor.administrations) {
    CHECK_FALSE(record.packHash.has_value());
    CHECK(record.openAnswers.empty());
  }
  noor.youth.sex = casefile::Sex::Female;
  REQUIRE(cases.updateYouth(noor.id, noor.youth).has_value());
  CHECK(cases.load(noor.id)->youth.sex == casefile::Sex::Female);
  store::PackRepository packs(*opened, catalogue());
  CHECK(packs.list()->empty());
  const auto hash = packs.add(*catalogue().demonstrationPack("ari-cp-2-5"));
  REQUIRE(hash.has_value());
  CHECK(packs.putInUse(*hash).has_value());
  const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
}

TEST_CASE("the frozen store of schema 2 opens, reads and verifies") {
  const TempDir dir;
  const FixedClock clock(day("2036-11-21"));
  auto opened = store::openStore(copyOf("store-v2", dir), "voorbeeld: FENNA", passphrase(kFixturePassphrase), clock);
  REQUIRE(opened.has_value());
  store::CaseRepository cases(*opened);
  CHECK(cases.list()->size() == 7);

  store::PackRepository packs(*opened, catalogue());
  const auto rows = packs.list().value();
  CHECK(rows.size() == 2);
  for (const auto& pack : rows) {
    CHECK(pack.inUse);
    CHECK(pack.demonstration);
    CHECK(pack.entered.name == "Voorbeeld: Fenna");
    CHECK(packs.load(pack.hash)->version == "demonstratie 1");
  }

  struct Row {
    const char* carer;
    const char* date;
    bool scored;
    std::vector<double> raws;
  };
  const Row expected[] = {{"Voorbeeld: Sanne", "2025-10-17", true, {27, 37, 35, 48}},
                          {"Voorbeeld: opa Henk", "2026-08-23", false, {}},
                          {"Voorbeeld: Sanne", "2026-10-12", true, {40, 33, 30, 38}},
                          {"Voorbeeld: Wouter", "2026-10-17", true, {53, 29, 23, 27}}};
  const auto fien = cases.load(cases.findNumber("2026-0006").value()).value();
  REQUIRE(fien.administrations.size() == std::size(expected));
  for (std::size_t at = 0; at < std::size(expected); ++at) {
    const auto& record = fien.administrations[at];
    INFO(expected[at].carer << " " << expected[at].date);
    CHECK(fien.relationship(record.relationship)->carerName == expected[at].carer);
    CHECK(record.date == day(expected[at].date));
    CHECK(record.packHash.has_value() == expected[at].scored);
    std::vector<double> raws;
    for (const auto& scale : record.result->scales)
      if (scale.raw) raws.push_back(*scale.raw);
    CHECK(raws == expected[at].raws);
  }
  const auto milan = cases.load(cases.findNumber("2026-0007").value()).value();
  CHECK(milan.youth.sex == casefile::Sex::Male);
  REQUIRE(milan.administrations.size() == 2);
  CHECK(milan.administrations[0].openAnswers.at("2") == "Donkergroen. Milan mocht kiezen en bleef bij groen.");

  const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  CHECK(report->scoresRecomputed == 18);
  CHECK(report->packs == 2);
}

TEST_CASE("frozen stores from before the plan take what it keeps") {
  for (const char* frozen : {"store-v1", "store-v2"}) {
    INFO(frozen);
    const TempDir dir;
    const FixedClock clock(day("2026-12-21"));
    auto opened = store::openStore(copyOf(frozen, dir), "voorbeeld: FENNA", passphrase(kFixturePassphrase), clock);
    REQUIRE(opened.has_value());
    CHECK(opened->schemaVersion() == store::latestVersion(store::migrations()));
    store::CaseRepository cases(*opened);
    store::PlanRepository plan(*opened, shippedPlan(), catalogue());
    const auto rows = cases.list().value();
    while (store::refreshCaseIndex(*opened, shippedPlan(), catalogue()).value() > 0) {
    }
    const auto leave = store::SearchLeave::begin(*opened).value();
    const auto found = store::CaseFinder(opened->database()).find(leave, {}).value();
    CHECK(store::narrowed(found, {store::CaseFacet::NoNextLook}).size() == rows.size());
    for (const auto& row : rows) {
      INFO(row.number);
      CHECK(cases.load(row.id)->plan == casefile::PlanRecord{});
    }
    const auto lois = cases.findNumber("2026-0004").value();
    const auto mother = cases.load(lois)->relationships.front().id;
    for (const plan::Point& point : shippedPlan().section("observations")->points) {
      casefile::PlanAnswer seen;
      seen.key = {point.id, mother, 1, clock.today()};
      seen.option = casefile::kNo;
      REQUIRE(plan.saveAnswer(lois, seen).has_value());
    }
    casefile::PlanMove suspicion;
    suspicion.kind = casefile::MoveKind::ConcludeStep1;
    suspicion.outcome = "suspicion";
    suspicion.reason = "Voorbeeld: reden";
    REQUIRE(plan.decide(lois, suspicion).has_value());
    const auto file = cases.load(lois).value();
    CHECK(plan::planState(plan.situation(file)).stage == plan::Stage::Step2);
    const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
    REQUIRE(report.has_value());
    CHECK(report->faults.empty());
    CHECK(report->planRecords == 5);
  }
}

TEST_CASE("the frozen store of schema 3 opens, reads and verifies") {
  const TempDir dir;
  const FixedClock clock(day("2036-11-21"));
  auto opened = store::openStore(copyOf("store-v3", dir), "voorbeeld: FENNA", passphrase(kFixturePassphrase), clock);
  REQUIRE(opened.has_value());
  store::CaseRepository cases(*opened);
  const auto load = [&](const char* number) { return cases.load(cases.findNumber(number).value()).value(); };
  struct Row {
    const char* number;
    std::size_t answers;
    std::size_t outside;
    std::size_t events;
    std::vector<const char*> moves; ///< kind and outcome
  };
  const Row rows[] = {
      {"2026-0001", 41, 1, 0, {"conclude-step-2 partly-confirmed", "settle-treatment-plan "}},
      {"2026-0002", 23, 1, 0, {"conclude-step-1 suspicion"}},
      {"2026-0003", 28, 1, 0, {"conclude-step-2 not-confirmed", "close not-confirmed"}},
      {"2026-0004", 8, 0, 0, {}},
      {"2026-0005", 8, 0, 0, {"conclude-step-1 no-suspicion"}},
      {"2026-0006", 35, 2, 7, {"conclude-step-2 confirmed"}},
      {"2026-0007", 35, 2, 0, {"conclude-step-1 suspicion", "conclude-step-2 partly-confirmed"}},
  };
  for (const Row& row : rows) {
    INFO(row.number);
    const auto file = load(row.number);
    CHECK(file.plan.answers.size() == row.answers);
    CHECK(file.plan.outside.size() == row.outside);
    CHECK(file.plan.events.size() == row.events);
    REQUIRE(file.plan.moves.size() == row.moves.size());
    for (std::size_t i = 0; i < row.moves.size(); ++i) {
      const auto& move = file.plan.moves[i];
      CHECK(std::string(casefile::idOf(move.kind)) + " " + move.outcome == row.moves[i]);
      CHECK(move.by.name == "Voorbeeld: Fenna");
    }
  }
  const auto fien = load("2026-0006");
  const auto& confirmed = fien.plan.moves.front();
  CHECK(confirmed.by.at == "2026-10-22T12:00:00Z");
  CHECK(confirmed.follow == casefile::Follow::Step3);
  CHECK(confirmed.nextLook == day("2026-12-31"));
  CHECK(confirmed.second ==
        casefile::NamedPerson{"Voorbeeld: Joris, jeugdprofessional", casefile::Role::YouthProfessional});
  CHECK(fien.plan.outside.back().scores.at("externalising") == 63);
  CHECK(casefile::formatPartialDate(fien.plan.events.front().from) == "2022-10-13");
  CHECK(fien.plan.events.back().ongoing);
  const auto sem = load("2026-0002");
  const auto& seen = sem.plan.answers.front();
  CHECK(seen.key == casefile::AnswerKey{"observation-at-ease", sem.relationships.front().id, 1, day("2026-09-04")});
  CHECK(seen.heardFrom == std::vector{casefile::HeardFrom::OwnObservation});
  CHECK(seen.setting == "huisbezoek, rond het eten");

  const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  CHECK(report->planRecords == 201);
  CHECK(report->scoresRecomputed == 18);
}

TEST_CASE("frozen stores from before chosen help take what is kept of it") {
  for (const char* frozen : {"store-v1", "store-v2", "store-v3"}) {
    INFO(frozen);
    const TempDir dir;
    const FixedClock clock(day("2026-12-21"));
    auto opened = store::openStore(copyOf(frozen, dir), "voorbeeld: FENNA", passphrase(kFixturePassphrase), clock);
    REQUIRE(opened.has_value());
    CHECK(opened->schemaVersion() == store::latestVersion(store::migrations()));
    store::CaseRepository cases(*opened);
    store::CareRepository care(*opened, shippedPlan(), catalogue(), shippedInterventions());
    const auto rows = cases.list().value();
    for (const auto& row : rows)
      CHECK(cases.load(row.id)->care == casefile::CareRecord{});
    CHECK_FALSE(care.overlay().value().has_value());
    const auto sem = cases.findNumber("2026-0002").value();
    const auto chosen = care.choose(sem, choiceOf("basic-trustmethode"));
    REQUIRE(chosen.has_value());
    REQUIRE(care.keepLetter(sem, letterAbout(*chosen)).has_value());
    REQUIRE(care.end(sem, *chosen, "Voorbeeld: reden").has_value());
    REQUIRE(care.importOverlay(overlayText(), "lijst.json", overlaySchemaText()).has_value());
    CHECK(cases.load(sem)->care.choices.front().ended.has_value());
    const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
    REQUIRE(report.has_value());
    CHECK(report->faults.empty());
    CHECK(report->careRecords == 4);
  }
}

TEST_CASE("the frozen store of schema 4 opens, reads and verifies") {
  const TempDir dir;
  const FixedClock clock(day("2036-11-21"));
  auto opened = store::openStore(copyOf("store-v4", dir), "voorbeeld: FENNA", passphrase(kFixturePassphrase), clock);
  REQUIRE(opened.has_value());
  store::CaseRepository cases(*opened);
  CHECK(cases.list()->size() == 7);
  const auto load = [&](const char* number) { return cases.load(cases.findNumber(number).value()).value(); };
  const auto noor = load("2026-0001");
  CHECK(noor.administrations.size() == 9);
  CHECK(noor.plan.answers.size() == 49);
  CHECK(noor.plan.moves.size() == 2);
  REQUIRE(noor.care.choices.size() == 2);
  const auto& ended = noor.care.choices.front();
  CHECK(ended.intervention == "k-vht");
  CHECK(ended.name == "K-VHT");
  CHECK(ended.fit == "fits");
  CHECK(ended.round == 1);
  CHECK_FALSE(ended.local);
  CHECK(ended.partner == "jgz-team");
  CHECK(ended.offeredBy == "Voorbeeld: team jeugdgezondheidszorg");
  CHECK(ended.reason.starts_with("Voorbeeld: Kort, met beelden"));
  CHECK(ended.chosen.name == "Voorbeeld: Fenna");
  CHECK(ended.chosen.at == "2026-07-23T12:00:00Z");
  REQUIRE(ended.ended.has_value());
  CHECK(ended.ended->by.at == "2026-08-18T12:00:00Z");
  REQUIRE(noor.care.current().size() == 1);
  CHECK(noor.care.current().front()->intervention == "vipp-sd");
  REQUIRE(noor.care.letters.size() == 1);
  const auto& letter = noor.care.letters.front();
  CHECK(letter.choice == noor.care.current().front()->id);
  CHECK(letter.parts == std::vector<std::string>{"carers", "reason", "features", "consent", "agreements"});
  CHECK(letter.receiver == "Voorbeeld: aanmeldteam jeugdhulp aan huis");
  CHECK("sha256:" + letter.sha256 == contentHash(letter.receiver));
  CHECK(letter.made.registrations == std::vector<casefile::Registration>{{"SKJ", "000000000"}, {"NVO", ""}});
  const auto fien = load("2026-0006");
  REQUIRE(fien.care.letters.size() == 1);
  CHECK_FALSE(fien.care.letters.front().named);

  const auto report = store::verify(*opened, catalogue(), shippedPlan(), shippedInterventions());
  REQUIRE(report.has_value());
  CHECK(report->faults.empty());
  CHECK(report->careRecords == 6);
  CHECK(report->planRecords == 215);
  CHECK(report->scoresRecomputed == 18);
}

TEST_CASE("the recovery codes of the frozen stores still work") {
  for (const Fixture& frozen : kFrozen) {
    INFO(frozen.name);
    const TempDir dir;
    const FixedClock clock(day("2036-11-21"));
    SystemRandom random;
    const auto recovered = store::recoverStore(copyOf(frozen.name, dir), frozen.recoveryCode, "Voorbeeld: Fenna",
                                               passphrase("zeven rode bussen"), clock, random);
    CHECK(recovered.has_value());
  }
}

TEST_CASE("the frozen stores are the files that were frozen") {
  for (const Fixture& frozen : kFrozen) {
    INFO(frozen.name);
    CHECK(contentHash(bytesOf(fixtures() / frozen.name / "haven.db")) == frozen.database);
    CHECK(contentHash(bytesOf(fixtures() / frozen.name / "keyslots.json")) == frozen.keySlots);
  }
}
