#include "base/hash.h"
#include "store/sqlite.h"
#include "store/store_support.h"
#include "store/verification.h"

#include <functional>

using namespace haven;
using namespace haven::tests;
using casefile::Administration;
using casefile::AdministrationId;
using casefile::ItemRecord;

namespace {

/// Every act that would change a record, by name.
std::map<std::string, std::function<Status(store::CaseRepository, AdministrationId)>> acts() {
  return {
      {"date", [](auto cases, auto id) { return cases.saveDate(id, day("2026-11-01")); }},
      {"conditions", [](auto cases, auto id) { return cases.saveConditions(id, conditions(), true); }},
      {"item",
       [](auto cases, auto id) {
         return cases.saveItem(id, {"1", 5, {}, {}, "", ""});
       }},
      {"current item", [](auto cases, auto id) { return cases.saveCurrentItem(id, "3"); }},
      {"report", [](auto cases, auto id) { return cases.saveReport(id, "anders"); }},
      {"completion", [](auto cases, auto id) { return cases.complete(id, lsvg()); }},
      {"discarding", [](auto cases, auto id) { return cases.discardDraft(id); }},
  };
}

} // namespace

TEST_CASE("a draft is read back as it was saved, after every step") {
  NewlyMade made;
  const casefile::Relationship carers[] = {carer()};
  const auto caseId = made.cases().createCase(youth(), carers).value();
  const auto relationship = made.cases().load(caseId)->relationships.front().id;

  Administration expected;
  expected.relationship = relationship;
  expected.instrument = "lsvg";
  expected.edition = lsvg().edition;
  expected.definitionHash = lsvg().hash;
  expected.date = day("2026-11-20");
  expected.created = {made.store->account().id, std::string(kAccountName), casefile::Role::BehaviouralScientist,
                      exampleAccount().registrations, "2026-11-21T12:00:00Z"};
  expected.id = made.cases().beginAdministration(relationship, lsvg(), expected.date).value();
  const auto check = [&](const char* step) {
    INFO(step);
    const auto read = made.cases().loadAdministration(expected.id);
    REQUIRE(read.has_value());
    CHECK(*read == expected);
    made.reopen();
    CHECK(made.cases().load(caseId)->administrations == std::vector{expected});
  };
  check("begun");

  expected.date = day("2026-11-19");
  REQUIRE(made.cases().saveDate(expected.id, expected.date).has_value());
  expected.conditions = conditions();
  expected.conditions.departureReason = "reden met 'aanhalingstekens'; en \"meer\"\nop twee regels";
  expected.begun = true;
  REQUIRE(made.cases().saveConditions(expected.id, expected.conditions, true).has_value());
  check("conditions");

  const ItemRecord items[] = {
      {"1", 1, {}, {}, "", ""},
      {"2", {}, 3, {}, "alleen de ouder", ""},
      {"3", 4, 3, 4, "naïef — مريم 👶", std::string(49'999, 'x') + "é"},
      {"8", {}, {}, {}, "", "nog geen antwoord"},
  };
  for (const ItemRecord& item : items) {
    REQUIRE(made.cases().saveItem(expected.id, item).has_value());
    expected.items[item.item] = item;
  }
  check("items");
  expected.items["1"] = {"1", {}, 2, 5, "toch niet", "x"}; // an answer taken back
  REQUIRE(made.cases().saveItem(expected.id, expected.items["1"]).has_value());
  expected.currentItem = "4";
  REQUIRE(made.cases().saveCurrentItem(expected.id, "4").has_value());
  expected.report = "Verslagje.\n\nMet een witregel.";
  REQUIRE(made.cases().saveReport(expected.id, expected.report).has_value());
  check("taken back, resumed, reported");
  expected.conditions.explainedOn.reset();
  REQUIRE(made.cases().saveConditions(expected.id, expected.conditions, false).has_value());
  expected.begun = false;
  check("conditions taken back");
}

TEST_CASE("a final record keeps its score and who completed it") {
  NewlyMade made;
  const Form form = filledDraft(made.cases(), 3);
  made.clock.advance(std::chrono::minutes{5});
  REQUIRE(made.cases().complete(form.id, lsvg()).has_value());
  made.reopen();
  const auto record = made.cases().loadAdministration(form.id);
  REQUIRE(record.has_value());
  CHECK(record->isCurrent());
  CHECK(record->created.at == "2026-11-21T12:00:00Z");
  REQUIRE(record->completed.has_value());
  CHECK(record->completed->at == "2026-11-21T12:05:00Z");
  CHECK(record->completed->name == kAccountName);
  CHECK(record->completed->registrations == exampleAccount().registrations);

  instruments::AnswerSheet sheet;
  for (const auto& item : lsvg().items)
    REQUIRE(sheet.answer(lsvg(), item.id, 3).has_value());
  CHECK(record->result == instruments::score(lsvg(), sheet));
  CHECK(made.cases().definition(record->definitionHash) == lsvg().canonical);
  CHECK(contentHash(*made.cases().definition(record->definitionHash)) == record->definitionHash);
}

TEST_CASE("text that is too long or malformed is refused and the row stays as it was") {
  NewlyMade made;
  const Form form = filledDraft(made.cases());
  const auto before = made.cases().loadAdministration(form.id).value();
  struct Row {
    std::string text;
    const char* reason;
  };
  const Row rows[] = {{std::string(50'001, 'a'), "too-long"},
                      {std::string(10'000'000, 'b'), "too-long"},
                      {"\xc3\x28", "not-text"},
                      {std::string("a\0b", 3), "not-text"}};
  for (const Row& row : rows) {
    INFO(row.reason << " of " << row.text.size());
    const auto refused = [&](const char* field) {
      return Error{ErrorKind::InvalidInput, {{"field", field}, {"reason", row.reason}}};
    };
    CHECK(made.cases().saveItem(form.id, {"1", 2, {}, {}, row.text, ""}).error() == refused("argument"));
    CHECK(made.cases().saveItem(form.id, {"1", 2, {}, {}, "", row.text}).error() == refused("examples"));
    CHECK(made.cases().saveReport(form.id, row.text).error() == refused("report"));
    CHECK(made.cases().saveCurrentItem(form.id, row.text).error() == refused("currentItem"));
    CHECK(made.cases().beginCorrection(form.id, row.text).error() == refused("reason"));
    for (auto [field, member] :
         {std::pair{"explainedBy", &casefile::Conditions::explainedBy},
          std::pair{"agreedBy", &casefile::Conditions::agreedBy}, std::pair{"present", &casefile::Conditions::present},
          std::pair{"departureReason", &casefile::Conditions::departureReason}}) {
      casefile::Conditions bad = conditions();
      bad.*member = row.text;
      CHECK(made.cases().saveConditions(form.id, bad, true).error() == refused(field));
    }
  }
  CHECK(made.cases().loadAdministration(form.id) == before);
  // The limit counts characters, not bytes.
  std::string longest;
  for (int i = 0; i < 50'000; ++i)
    longest += "é";
  CHECK(made.cases().saveItem(form.id, {"1", 2, {}, {}, longest, ""}).has_value());
}

TEST_CASE("an answer that the definition does not know is refused") {
  NewlyMade made;
  const Form form = filledDraft(made.cases());
  const auto before = made.cases().loadAdministration(form.id).value();
  struct Row {
    ItemRecord item;
    const char* field;
    const char* reason;
  };
  const Row rows[] = {
      {{"1", 0, {}, {}, "", ""}, "1", "out-of-range"},  {{"1", 6, {}, {}, "", ""}, "1", "out-of-range"},
      {{"1", -1, {}, {}, "", ""}, "1", "out-of-range"}, {{"2", 3, 0, {}, "", ""}, "2", "out-of-range"},
      {{"2", 3, {}, 9, "", ""}, "2", "out-of-range"},   {{"9", 3, {}, {}, "", ""}, "9", "unknown-item"},
      {{"", 3, {}, {}, "", ""}, "", "unknown-item"},    {{"01", {}, {}, {}, "", ""}, "01", "unknown-item"},
  };
  for (const Row& row : rows) {
    INFO(row.field << " " << row.reason);
    CHECK(made.cases().saveItem(form.id, row.item).error() ==
          Error{ErrorKind::InvalidInput, {{"field", row.field}, {"reason", row.reason}}});
  }
  CHECK(made.cases().loadAdministration(form.id) == before);
}

TEST_CASE("an incomplete form is not made final, and says what is missing") {
  NewlyMade made;
  const Form form = filledDraft(made.cases());
  REQUIRE(made.cases().saveItem(form.id, {"4", {}, {}, {}, "", ""}).has_value());
  REQUIRE(made.cases().saveItem(form.id, {"7", 3, 2, 4, "", ""}).has_value());
  REQUIRE(made.cases().saveReport(form.id, "").has_value());
  CHECK(made.cases().complete(form.id, lsvg()).error() ==
        Error{ErrorKind::Incomplete, {{"missing", "answer 4, argument 7, report"}}});
  CHECK_FALSE(made.cases().loadAdministration(form.id)->isFinal());
}

TEST_CASE("a form is completed only with the definition it was begun with") {
  NewlyMade made;
  const Form form = filledDraft(made.cases());
  instruments::Instrument other = lsvg();
  other.hash = "sha256:00";
  CHECK(made.cases().complete(form.id, other).error() ==
        Error{ErrorKind::InvalidInput, {{"field", "instrument"}, {"reason", "other-definition"}}});
}

TEST_CASE("a final record cannot be changed through the repository") {
  NewlyMade made;
  const Form form = finalRecord(made.cases());
  const auto before = made.cases().loadAdministration(form.id).value();
  for (const auto& [name, act] : acts()) {
    INFO(name);
    CHECK(act(made.cases(), form.id).error() == Error{ErrorKind::RecordFinal, {}});
  }
  CHECK(made.cases().loadAdministration(form.id) == before);
}

TEST_CASE("acts on a record that is not there say so") {
  NewlyMade made;
  for (const auto& [name, act] : acts()) {
    INFO(name);
    CHECK(act(made.cases(), 4711).error() == Error{ErrorKind::NotFound, {{"what", "administration"}}});
  }
}

TEST_CASE("a final record cannot be changed with SQL either") {
  NewlyMade made;
  const Form form = finalRecord(made.cases());
  const auto draft = made.cases().beginAdministration(form.relationship, lsvg(), day("2026-11-21")).value();
  REQUIRE(made.cases().saveItem(draft, {"1", 2, {}, {}, "", ""}).has_value());
  REQUIRE(made.cases().beginCorrection(form.id, "reden").has_value());
  const auto before = made.cases().loadAdministration(form.id).value();
  const std::string id = std::to_string(form.id);
  const std::string other = std::to_string(draft);
  const std::string columns = "relationship, definition, date, state, created_by, created_name, created_role, "
                              "created_registrations, created_at";
  const std::string statements[] = {
      "UPDATE administrations SET report = 'x' WHERE id = " + id,
      "UPDATE administrations SET state = 'draft' WHERE id = " + id,
      "UPDATE administrations SET result = '{}'",
      "UPDATE OR REPLACE administrations SET id = " + id + " WHERE id = " + other,
      "DELETE FROM administrations WHERE id = " + id,
      "DELETE FROM administrations",
      "INSERT OR REPLACE INTO administrations (id, " + columns + ") SELECT " + id + ", " + columns +
          " FROM administrations WHERE id = " + other,
      "INSERT INTO administrations (" + columns + ") SELECT " + columns + " FROM administrations WHERE id = " + id,
      "UPDATE items SET answer = 1 WHERE administration = " + id,
      "DELETE FROM items WHERE administration = " + id,
      "INSERT OR REPLACE INTO items SELECT " + id +
          ", item, answer, NULL, NULL, '', '', NULL FROM items WHERE administration = " + other,
      "UPDATE definitions SET canonical = '{}'",
      "INSERT OR REPLACE INTO definitions SELECT hash, instrument, edition, '{}' FROM definitions",
  };
  for (const char* triggers : {"ON", "OFF"}) {
    REQUIRE(made.store->database().runScript("PRAGMA recursive_triggers=" + std::string(triggers)).has_value());
    for (const std::string& statement : statements) {
      INFO(statement);
      CHECK(made.store->database().runScript(statement).error() == Error{ErrorKind::RecordFinal, {}});
    }
  }
  // Refused too, for another reason as well: no item moves from one record to another.
  for (const std::string& moving :
       {"UPDATE items SET administration = " + id + " WHERE administration = " + other,
        "UPDATE OR REPLACE items SET administration = " + id + " WHERE administration = " + other,
        std::string("DELETE FROM definitions")})
    CHECK_FALSE(made.store->database().runScript(moving).has_value());
  CHECK(made.cases().loadAdministration(form.id) == before);
  CHECK(store::verify(*made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.empty());
}

TEST_CASE("a correction is a new version; the old one stays readable") {
  NewlyMade made;
  const Form form = finalRecord(made.cases(), 2);
  const auto first = made.cases().loadAdministration(form.id).value();
  made.clock.set(day("2026-12-01"));
  const auto draft = made.cases().beginCorrection(form.id, "  antwoord 3 verkeerd overgenomen ");
  REQUIRE(draft.has_value());

  auto correction = made.cases().loadAdministration(*draft).value();
  CHECK(correction.version == 2);
  CHECK(correction.corrects == form.id);
  CHECK(correction.correctionReason == "antwoord 3 verkeerd overgenomen");
  CHECK_FALSE(correction.isFinal());
  CHECK_FALSE(correction.result.has_value());
  CHECK(correction.items == first.items);
  CHECK(correction.conditions == first.conditions);
  CHECK(correction.date == first.date);
  CHECK(correction.report == first.report);
  CHECK(correction.created.at == "2026-12-01T12:00:00Z");
  CHECK(made.cases().loadAdministration(form.id)->isCurrent()); // until the correction is final

  const auto refused = [](const char* reason) {
    return Error{ErrorKind::InvalidInput, {{"field", "corrects"}, {"reason", reason}}};
  };
  CHECK(made.cases().beginCorrection(form.id, "nog een").error() == refused("correction-open"));
  CHECK(made.cases().beginCorrection(*draft, "van een concept").error() == refused("not-final"));

  ItemRecord third = *correction.item("3");
  third.answer = 5;
  REQUIRE(made.cases().saveItem(*draft, third).has_value());
  REQUIRE(made.cases().complete(*draft, lsvg()).has_value());
  made.reopen();
  const auto replaced = made.cases().loadAdministration(form.id).value();
  CHECK(replaced.correctedBy == *draft);
  CHECK_FALSE(replaced.isCurrent());
  Administration unchanged = replaced;
  unchanged.correctedBy.reset();
  CHECK(unchanged == first);
  CHECK(made.cases().loadAdministration(*draft)->result->scales.front().raw == 19);
  CHECK(made.cases().beginCorrection(form.id, "weer").error() == refused("already-corrected"));

  const auto again = made.cases().beginCorrection(*draft, "en nog een keer");
  REQUIRE(again.has_value());
  CHECK(made.cases().loadAdministration(*again)->version == 3);
  const auto all = made.cases().load(form.caseId)->administrations;
  CHECK(all.size() == 3);
  CHECK(all.front().version == 1);
  CHECK(all.back().version == 3);
}

TEST_CASE("a correction asks for a reason and can be given up") {
  NewlyMade made;
  const Form form = finalRecord(made.cases());
  for (const char* reason : {"", "   ", "\n"})
    CHECK(made.cases().beginCorrection(form.id, reason).error() ==
          Error{ErrorKind::InvalidInput, {{"field", "reason"}, {"reason", "empty"}}});
  const auto draft = made.cases().beginCorrection(form.id, "reden").value();
  REQUIRE(made.cases().discardDraft(draft).has_value());
  CHECK(made.cases().loadAdministration(form.id)->isCurrent());
  CHECK(made.cases().beginCorrection(form.id, "toch").has_value());
}

TEST_CASE("who signed stays readable in a record when the account has changed") {
  NewlyMade made;
  const Form form = finalRecord(made.cases());
  REQUIRE(
      made.store->database().runScript("UPDATE accounts SET name = 'Iemand', role = 'youth-professional'").has_value());
  CHECK(made.cases().loadAdministration(form.id)->completed->name == kAccountName);
  CHECK(made.cases().loadAdministration(form.id)->completed->role == casefile::Role::BehaviouralScientist);
}
