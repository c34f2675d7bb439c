#include "casefile/administration.h"
#include "instruments/licence_pack.h"
#include "instruments/shipped.h"
#include "support/catch.h"

using namespace haven;
using namespace haven::casefile;
using instruments::Instrument;
using Kind = Blocker::Kind;
using tests::shipped;

namespace {

const Instrument& structure() {
  return *shipped().find("ari-cp-2-5");
}
Instrument composed() {
  return instruments::compose(structure(), *shipped().demonstrationPack("ari-cp-2-5"));
}

Date day(const char* iso) {
  return parseIsoDate(iso).value();
}

const Date kBirth = day("2023-05-05");
const Date kToday = day("2026-11-21");

Relationship mother() {
  Relationship one;
  one.id = 1;
  one.carerName = "Voorbeeld: Marit";
  one.kind = RelationshipKind::Mother;
  return one;
}

/// All that a questionnaire needs, nobody present, every item answered with 3.
Administration filledIn() {
  Administration form;
  form.date = kToday;
  form.conditions = {true, "Voorbeeld: Fenna", kToday, true, "Voorbeeld: Marit", "", ""};
  for (const auto& item : structure().items) {
    form.items[item.id].item = item.id;
    form.items[item.id].answer = 3;
  }
  return form;
}

std::vector<Blocker> toComplete(const Administration& form, const Instrument& instrument) {
  return blockersToComplete(form, instrument, kBirth, mother(), kToday);
}

} // namespace

TEST_CASE("a questionnaire asks no report, no argument and nobody present") {
  CHECK(toComplete(filledIn(), composed()).empty());
  CHECK(toComplete(filledIn(), structure()).empty());
}

TEST_CASE("a questionnaire can be completed with items unanswered, but not empty") {
  Administration form = filledIn();
  for (auto& [id, item] : form.items) {
    if (id != "48") item.answer.reset();
  }
  CHECK(form.answered() == 1);
  CHECK(toComplete(form, composed()).empty());
  form.items["48"].answer.reset();
  CHECK(toComplete(form, composed()) == std::vector<Blocker>{{Kind::NothingAnswered, ""}});
}

TEST_CASE("two entries have to say the same, also where one of them says nothing") {
  Administration form = filledIn();
  for (auto& [id, item] : form.items)
    item.secondEntry = 3;
  CHECK(toComplete(form, composed()).empty());
  form.items["4"].secondEntry = 4;
  form.items["9"].secondEntry = 1;
  form.items["9"].answer.reset();
  CHECK(toComplete(form, composed()) == std::vector<Blocker>{{Kind::EntriesDiffer, "4"}, {Kind::EntriesDiffer, "9"}});
}

TEST_CASE("a second entry that was begun has to reach every item, also those its writer passed over") {
  Administration form = filledIn();
  CHECK(!form.hasSecondEntry());
  for (auto& [id, item] : form.items)
    if (id != "17" && id != "48") item.secondEntry = 3;
  CHECK(form.hasSecondEntry());
  CHECK(toComplete(form, composed()) == std::vector<Blocker>{{Kind::EntriesDiffer, "17"}, {Kind::EntriesDiffer, "48"}});
  form.items["17"].answer.reset(); // empty on paper, both times
  form.items["48"].secondEntry = 3;
  CHECK(toComplete(form, composed()).empty());
}

TEST_CASE("an answer kept before there was a pack blocks only where the pack does not know it") {
  Administration form = filledIn();
  form.items["2"].answer = 0;
  form.items["3"].answer = 9;
  CHECK(toComplete(form, structure()).empty());
  CHECK(toComplete(form, composed()) == std::vector<Blocker>{{Kind::AnswerUnknown, "2"}, {Kind::AnswerUnknown, "3"}});
  form.items["3"].answer = 10; // two digits are on no form
  CHECK(toComplete(form, structure()) == std::vector<Blocker>{{Kind::AnswerUnknown, "3"}});
}

TEST_CASE("the sheet for scoring carries what norm tables are chosen by") {
  Youth youth{"Voorbeeld: Noor", false, kBirth, {}};
  CHECK_FALSE(answerSheet(filledIn(), composed(), youth, mother()).sex.has_value());
  for (const auto& [sex, id] : {std::pair(Sex::Female, "f"), std::pair(Sex::Male, "m"), std::pair(Sex::X, "x")}) {
    youth.sex = sex;
    const auto sheet = answerSheet(filledIn(), composed(), youth, mother());
    CHECK(sheet.sex == id);
    CHECK(sexFromId(id) == sex);
    CHECK(sheet.respondent == "mother");
    CHECK(sheet.ageMonths == 42);
    CHECK(sheet.answered() == 48);
  }
  CHECK(sexFromId("") == Sex::NotRecorded);
  CHECK_FALSE(sexFromId("vrouw").has_value());
}

TEST_CASE("a form is what its definition and its pack are") {
  Administration form;
  form.definitionHash = "sha256:a";
  CHECK(form.formHash() == "sha256:a");
  form.packHash = "sha256:b";
  CHECK(form.formHash() == "sha256:a+sha256:b");
}
