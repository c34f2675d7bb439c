#include "store/store_support.h"

#include <algorithm>

using namespace haven;
using namespace haven::tests;
using casefile::RelationshipKind;

TEST_CASE("a case is read back as it was made") {
  NewlyMade made;
  casefile::Youth noor = youth();
  noor.isPseudonym = true;
  casefile::Relationship foster = carer("Voorbeeld: Annelies", RelationshipKind::FosterParent);
  foster.description = "pleegmoeder, \"crisis\" — vanaf de zomer";
  foster.since = {casefile::KnownSince::Kind::Day, day("2025-07-01")};
  casefile::Relationship other = carer("Voorbeeld: Ümit", RelationshipKind::Other);
  other.description = "buurman";
  other.since = {};
  const casefile::Relationship carers[] = {carer(), foster, other};

  const auto id = made.cases().createCase(noor, carers, true);
  REQUIRE(id.has_value());
  made.reopen();
  const auto file = made.cases().load(*id);
  REQUIRE(file.has_value());
  CHECK(file->number == "2026-0001");
  CHECK(file->example);
  CHECK(file->youth == noor);
  CHECK(file->administrations.empty());
  CHECK(file->opened == casefile::Signature{made.store->account().id, std::string(kAccountName),
                                            casefile::Role::BehaviouralScientist, exampleAccount().registrations,
                                            "2026-11-21T12:00:00Z"});
  REQUIRE(file->relationships.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    casefile::Relationship expected = carers[i];
    expected.id = file->relationships[i].id;
    CHECK(file->relationships[i] == expected);
  }
}

TEST_CASE("numbers run on within a year and start again in the next") {
  NewlyMade made;
  std::vector<std::string> numbers;
  const auto add = [&] { numbers.push_back(made.cases().load(made.cases().createCase(youth()).value())->number); };
  add();
  add();
  made.clock.set(day("2027-01-01"));
  add();
  made.clock.set(day("2026-12-31")); // a clock set back
  add();
  CHECK(numbers == std::vector<std::string>{"2026-0001", "2026-0002", "2027-0001", "2026-0003"});
  const auto rows = made.cases().list();
  REQUIRE(rows.has_value());
  REQUIRE(rows->size() == 4);
  CHECK(rows->front().number == "2027-0001");
  CHECK(rows->back().number == "2026-0001");
  CHECK(made.cases().findNumber("2026-0002").has_value());
  CHECK(made.cases().findNumber("2026-0009").error() == Error{ErrorKind::NotFound, {{"what", "case"}}});
}

TEST_CASE("youth and relationships can be put right; what cannot be kept is refused whole") {
  NewlyMade made;
  const casefile::Relationship carers[] = {carer()};
  const auto id = made.cases().createCase(youth(), carers).value();
  casefile::Youth renamed = youth("Voorbeeld: Nora", "2024-02-29");
  CHECK(made.cases().updateYouth(id, renamed).has_value());
  casefile::Relationship changed = made.cases().load(id)->relationships.front();
  changed.kind = RelationshipKind::StepParent;
  CHECK(made.cases().updateRelationship(id, changed).has_value());
  CHECK(made.cases().addRelationship(id, carer("Voorbeeld: Piet", RelationshipKind::Grandparent)).has_value());
  const auto before = made.cases().load(id).value();
  CHECK(before.youth == renamed);
  CHECK(before.relationships.size() == 2);
  CHECK(before.relationships.front() == changed);

  struct Row {
    casefile::Youth youth;
    const char* field;
    const char* reason;
  };
  const Row rows[] = {
      {youth(""), "name", "empty"},
      {youth(std::string(60'000, 'x')), "name", "too-long"},
      {youth("\xc3\x28"), "name", "not-text"},
      {youth("Voorbeeld: Nora", "2026-11-22"), "dateOfBirth", "in-future"},
      {youth("Voorbeeld: Nora", "1901-01-01"), "dateOfBirth", "too-long-ago"},
  };
  for (const Row& row : rows) {
    INFO(row.field << " " << row.reason);
    const Error expected{ErrorKind::InvalidInput, {{"field", row.field}, {"reason", row.reason}}};
    CHECK(made.cases().updateYouth(id, row.youth).error() == expected);
    CHECK(made.cases().createCase(row.youth).error() == expected);
  }
  casefile::Relationship bad = changed;
  bad.carerName = "";
  CHECK(kindOf(made.cases().updateRelationship(id, bad)) == ErrorKind::InvalidInput);
  CHECK(kindOf(made.cases().addRelationship(id, bad)) == ErrorKind::InvalidInput);
  const auto after = made.cases().load(id).value();
  CHECK(after.youth == before.youth);
  CHECK(after.relationships == before.relationships);
  CHECK(made.cases().list()->size() == 1);
}

TEST_CASE("a case with one bad relationship is not made at all") {
  NewlyMade made;
  const casefile::Relationship carers[] = {carer(), carer("")};
  CHECK(kindOf(made.cases().createCase(youth(), carers)) == ErrorKind::InvalidInput);
  CHECK(made.cases().list()->empty());
}

TEST_CASE("what is not there is said to be not there") {
  NewlyMade made;
  const auto id = made.cases().createCase(youth()).value();
  const Error noCase{ErrorKind::NotFound, {{"what", "case"}}};
  const Error noRelationship{ErrorKind::NotFound, {{"what", "relationship"}}};
  CHECK(made.cases().load(99).error() == noCase);
  CHECK(made.cases().updateYouth(99, youth()).error() == noCase);
  CHECK(made.cases().addRelationship(99, carer()).error() == noCase);
  CHECK(made.cases().updateRelationship(id, carer()).error() == noRelationship);
  CHECK(made.cases().beginAdministration(99, lsvg(), day("2026-11-20")).error() == noRelationship);
  CHECK(made.cases().definition("sha256:00").error() == Error{ErrorKind::NotFound, {{"what", "definition"}}});
}

TEST_CASE("a relationship is changed only through its own case") {
  NewlyMade made;
  const casefile::Relationship carers[] = {carer()};
  const auto first = made.cases().createCase(youth(), carers).value();
  const auto second = made.cases().createCase(youth("Voorbeeld: Sem")).value();
  const auto relationship = made.cases().load(first)->relationships.front();
  CHECK(kindOf(made.cases().updateRelationship(second, relationship)) == ErrorKind::NotFound);
}

TEST_CASE("a case is found by how the words begin that it is known by") {
  NewlyMade made;
  const auto add = [&](const char* name, const char* client, const char* carerName) {
    casefile::Youth someone = youth(name);
    someone.clientNumber = client;
    const casefile::Relationship carers[] = {carer(carerName)};
    REQUIRE(made.cases().createCase(someone, carers).has_value());
  };
  add("Voorbeeld: Zoë Müller", "AB-100%", "Voorbeeld: İnci Şahin");
  add("Voorbeeld: مريم الزهراء", "CD_200", "Voorbeeld: Gül Ünal");
  add("Voorbeeld: Björn de Vries", "EF-300", "Voorbeeld: Anne-Fleur O'Neill");

  struct Row {
    std::string_view search;
    std::vector<std::string> numbers;
    const char* because;
  };
  const Row rows[] = {
      {"", {"2026-0003", "2026-0002", "2026-0001"}, "nothing asked, everything shown, newest first"},
      {"  ", {"2026-0003", "2026-0002", "2026-0001"}, "white space asks nothing"},
      {"zoe", {"2026-0001"}, "without diacritics"},
      {"MÜLLER", {"2026-0001"}, "upper case with diacritics"},
      {"inci sahin", {"2026-0001"}, "Turkish carer, typed on a Dutch keyboard"},
      {"İNCİ", {"2026-0001"}, "Turkish capital"},
      {"مريم", {"2026-0002"}, "Arabic"},
      {"unal", {"2026-0002"}, "carer"},
      {"bjorn vries", {"2026-0003"}, "two words, not next to each other"},
      {"vries bjorn", {"2026-0003"}, "in any order"},
      {"o'neill", {"2026-0003"}, "an apostrophe is a letter like any other"},
      {"100%", {"2026-0001"}, "a percent sign is no wildcard"},
      {"%", {"2026-0003", "2026-0002", "2026-0001"}, "signs alone ask nothing"},
      {"cd_2", {"2026-0002"}, "nor an underscore"},
      {"d_", {"2026-0003"}, "De Vries; CD begins otherwise"},
      {"uller", {}, "not in the middle of a word"},
      {"fenna", {"2026-0003", "2026-0002", "2026-0001"}, "who works in it"},
      {"2026-0003", {"2026-0003"}, "number"},
      {"0002", {"2026-0002"}, "part of a number"},
      {"zoe unal", {}, "words of two different cases"},
      {"mullerab", {}, "not across two fields"},
      {"nergens", {}, "no such word"},
      {"\xff", {}, "malformed input finds nothing"},
  };
  for (const Row& row : rows) {
    INFO(row.search << ": " << row.because);
    const auto found = made.cases().list(row.search);
    REQUIRE(found.has_value());
    std::vector<std::string> numbers;
    for (const auto& found_row : *found)
      numbers.push_back(found_row.number);
    CHECK(numbers == row.numbers);
  }
  CHECK(made.cases().list("", 2)->size() == 2);
  // What it is found by follows what is put right.
  const auto id = made.cases().findNumber("2026-0001").value();
  REQUIRE(made.cases().updateYouth(id, youth("Voorbeeld: Zara")).has_value());
  CHECK(made.cases().list("zoe")->empty());
  CHECK(made.cases().list("zara sahin")->size() == 1);
}

TEST_CASE("the list tells the newest current final record and the drafts") {
  NewlyMade made;
  const Form form = finalRecord(made.cases(), 3);
  const auto older = made.cases().beginAdministration(form.relationship, lsvg(), day("2026-10-01")).value();
  REQUIRE(made.cases().list()->size() == 1);
  auto row = made.cases().list()->front();
  CHECK(row.carers == "Voorbeeld: Marit");
  CHECK(row.drafts == 1);
  CHECK(row.lastInstrument == "lsvg");
  CHECK(row.lastDate == day("2026-11-20"));
  CHECK(row.lastRaw == 24);
  CHECK(row.lastBand == "indications");
  CHECK(row.lastScales == 1);
  CHECK(row.lastScored == 1);
  CHECK_FALSE(row.lastDemonstration);
  CHECK(row.example);

  SECTION("a correction takes over once it is final") {
    const auto draft = made.cases().beginCorrection(form.id, "verkeerd overgenomen").value();
    casefile::ItemRecord item = *made.cases().loadAdministration(draft)->item("1");
    item.answer = 1;
    REQUIRE(made.cases().saveItem(draft, item).has_value());
    CHECK(made.cases().list()->front().lastRaw == 24);
    REQUIRE(made.cases().complete(draft, lsvg()).has_value());
    CHECK(made.cases().list()->front().lastRaw == 22);
  }
  SECTION("a discarded draft is gone") {
    REQUIRE(made.cases().discardDraft(older).has_value());
    CHECK(made.cases().list()->front().drafts == 0);
    CHECK(made.cases().loadAdministration(older).error() == Error{ErrorKind::NotFound, {{"what", "administration"}}});
  }
}

TEST_CASE("a record tells which case it belongs to") {
  NewlyMade made;
  const Form first = filledDraft(made.cases());
  const Form second = finalRecord(made.cases());
  REQUIRE(first.caseId != second.caseId);
  CHECK(made.cases().caseOf(first.id) == first.caseId);
  CHECK(made.cases().caseOf(second.id) == second.caseId);
  CHECK(made.cases().caseOf(999).error() == Error{ErrorKind::NotFound, {{"what", "administration"}}});
}
