#include "casefile/administration.h"
#include "instruments/shipped.h"
#include "support/catch.h"

#include <functional>
#include <string>

using namespace haven;
using namespace haven::casefile;
using haven::tests::lsvg;
using Kind = Blocker::Kind;

namespace {

Date day(const char* iso) {
  return parseIsoDate(iso).value();
}
const Date kBirth = day("2023-05-01");
const Date kTalk = day("2026-11-20");
const Date kToday = day("2026-11-21");

Relationship carer(RelationshipKind kind, KnownSince since = {KnownSince::Kind::Birth, {}}) {
  return {1, "Fictieve Verzorger", kind, "", since};
}

/// One that nothing blocks.
Administration settled() {
  Administration one;
  one.instrument = "lsvg";
  one.date = kTalk;
  one.conditions = {true, "Fictieve Professional", day("2026-11-13"), true, "Fictieve Moeder", "moeder en kind", ""};
  for (const auto& item : lsvg().items)
    one.items[item.id] = {item.id, 2, {}, {}, "", ""};
  one.report = "Kort verslag.";
  return one;
}

struct Situation {
  Administration record = settled();
  Relationship relationship = carer(RelationshipKind::Mother);
  Date birth = kBirth;
  Date today = kToday;

  [[nodiscard]] std::vector<Blocker> toBegin() const {
    return blockersToBegin(record, lsvg(), birth, relationship, today);
  }
  [[nodiscard]] std::vector<Blocker> toComplete() const {
    return blockersToComplete(record, lsvg(), birth, relationship, today);
  }
};

} // namespace

TEST_CASE("each thing that is not settled blocks by itself") {
  struct Row {
    const char* what;
    std::function<void(Situation&)> unsettle;
    Blocker blocker;
    bool toBegin; // else only to complete
  };
  const Row rows[] = {
      {"knowledge not confirmed",
       [](Situation& s) { s.record.conditions.knowsAttachmentTheory = false; },
       {Kind::KnowledgeNotConfirmed, ""},
       true},
      {"nobody explained",
       [](Situation& s) { s.record.conditions.explainedBy = " \n"; },
       {Kind::ExplainedByMissing, ""},
       true},
      {"no day of explaining",
       [](Situation& s) { s.record.conditions.explainedOn.reset(); },
       {Kind::ExplainedOnMissing, ""},
       true},
      {"explained the day after the talk",
       [](Situation& s) { s.record.conditions.explainedOn = kToday; },
       {Kind::ExplainedAfterTalk, ""},
       true},
      {"not agreed", [](Situation& s) { s.record.conditions.agreed = false; }, {Kind::NotAgreed, ""}, true},
      {"nobody agreed", [](Situation& s) { s.record.conditions.agreedBy = ""; }, {Kind::AgreedByMissing, ""}, true},
      {"nobody present", [](Situation& s) { s.record.conditions.present = ""; }, {Kind::PresentMissing, ""}, true},
      {"the talk is tomorrow", [](Situation& s) { s.today = day("2026-11-19"); }, {Kind::DateInFuture, ""}, true},
      {"the talk was before birth",
       [](Situation& s) {
         s.birth = kToday;
         s.record.conditions.departureReason = "reden";
       },
       {Kind::DateBeforeBirth, ""},
       true},
      {"eleven months old",
       [](Situation& s) { s.birth = day("2025-11-21"); },
       {Kind::DepartureReasonMissing, ""},
       true},
      {"six years old", [](Situation& s) { s.birth = day("2020-11-20"); }, {Kind::DepartureReasonMissing, ""}, true},
      {"a permanent carer of eleven months",
       [](Situation& s) {
         s.relationship = carer(RelationshipKind::PermanentCarer, {KnownSince::Kind::Day, day("2025-11-21")});
       },
       {Kind::DepartureReasonMissing, ""},
       true},
      {"a permanent carer since who knows when",
       [](Situation& s) { s.relationship = carer(RelationshipKind::PermanentCarer, {}); },
       {Kind::DepartureReasonMissing, ""},
       true},
      {"an item not answered",
       [](Situation& s) { s.record.items["4"].answer.reset(); },
       {Kind::AnswerMissing, "4"},
       false},
      {"an item not opened", [](Situation& s) { s.record.items.erase("8"); }, {Kind::AnswerMissing, "8"}, false},
      {"an answer the definition does not know",
       [](Situation& s) { s.record.items["1"].answer = 6; },
       {Kind::AnswerUnknown, "1"},
       false},
      {"ratings differ without argument",
       [](Situation& s) {
         s.record.items["3"].parentRating = 2;
         s.record.items["3"].professionalRating = 3;
         s.record.items["3"].argument = "  ";
       },
       {Kind::ArgumentMissing, "3"},
       false},
      {"no short report", [](Situation& s) { s.record.report = "\n"; }, {Kind::ReportMissing, ""}, false},
  };
  REQUIRE(Situation{}.toBegin().empty());
  REQUIRE(Situation{}.toComplete().empty());
  for (const Row& row : rows) {
    INFO(row.what);
    Situation situation;
    row.unsettle(situation);
    const std::vector<Blocker> only = {row.blocker};
    CHECK(situation.toBegin() == (row.toBegin ? only : std::vector<Blocker>{}));
    CHECK(situation.toComplete() == only);
  }
}

TEST_CASE("what is settled in another way does not block") {
  struct Row {
    const char* what;
    std::function<void(Situation&)> settle;
  };
  const Row rows[] = {
      {"explained on the day of the talk", [](Situation& s) { s.record.conditions.explainedOn = kTalk; }},
      {"the talk is today", [](Situation& s) { s.today = kTalk; }},
      {"twelve months today", [](Situation& s) { s.birth = day("2025-11-20"); }},
      {"71 months", [](Situation& s) { s.birth = day("2020-11-21"); }},
      {"six years old, with a reason",
       [](Situation& s) {
         s.birth = day("2020-11-20");
         s.record.conditions.departureReason = "geen ander instrument";
       }},
      {"a permanent carer of twelve months",
       [](Situation& s) {
         s.relationship = carer(RelationshipKind::PermanentCarer, {KnownSince::Kind::Day, day("2025-11-20")});
       }},
      {"a permanent carer since birth", [](Situation& s) { s.relationship = carer(RelationshipKind::PermanentCarer); }},
      {"a mother, since when unknown", [](Situation& s) { s.relationship = carer(RelationshipKind::Mother, {}); }},
      {"a foster parent of a week",
       [](Situation& s) {
         s.relationship = carer(RelationshipKind::FosterParent, {KnownSince::Kind::Day, day("2026-11-13")});
       }},
      {"ratings differ, with argument",
       [](Situation& s) { s.record.items["3"] = {"3", 3, 2, 3, "samen besproken", ""}; }},
      {"one rating only", [](Situation& s) { s.record.items["3"].parentRating = 5; }},
      {"ratings agree with each other, not with the answer",
       [](Situation& s) { s.record.items["3"] = {"3", 3, 2, 2, "", ""}; }},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    Situation situation;
    row.settle(situation);
    CHECK(situation.toComplete().empty());
  }
}

TEST_CASE("an untouched draft names everything, in the order of the form") {
  Administration draft;
  draft.date = kTalk;
  const auto blockers = blockersToComplete(draft, lsvg(), kBirth, carer(RelationshipKind::Mother), kToday);
  std::vector<Blocker> expected;
  for (const Kind kind : {Kind::KnowledgeNotConfirmed, Kind::ExplainedByMissing, Kind::ExplainedOnMissing,
                          Kind::NotAgreed, Kind::AgreedByMissing, Kind::PresentMissing})
    expected.push_back({kind, ""});
  for (const auto& item : lsvg().items)
    expected.push_back({Kind::AnswerMissing, item.id});
  expected.push_back({Kind::ReportMissing, ""});
  CHECK(blockers == expected);
}

TEST_CASE("advice on use tells age, fit and acquaintance apart") {
  const UseAdvice young = adviseUse(lsvg(), kBirth, carer(RelationshipKind::Father, {}), kTalk);
  CHECK(young.age == Months{42});
  CHECK(young.byAge.fit == instruments::AgeFit::Recommended);
  CHECK_FALSE(young.knownTooShort);
  CHECK_FALSE(young.knownSinceUnknown); // the rule is not about fathers
  CHECK_FALSE(young.asksReason());

  const UseAdvice unknown = adviseUse(lsvg(), kBirth, carer(RelationshipKind::PermanentCarer, {}), kTalk);
  CHECK(unknown.knownTooShort);
  CHECK(unknown.knownSinceUnknown);
  CHECK(unknown.asksReason());

  const UseAdvice brief = adviseUse(
      lsvg(), kBirth, carer(RelationshipKind::PermanentCarer, {KnownSince::Kind::Day, day("2025-11-21")}), kTalk);
  CHECK(brief.knownTooShort);
  CHECK_FALSE(brief.knownSinceUnknown);
}

TEST_CASE("the answer sheet takes agreed answers only") {
  Administration record = settled();
  record.items["2"].answer.reset();
  record.items["2"].parentRating = 4;
  record.items["3"].answer = 9;
  const auto sheet =
      answerSheet(record, lsvg(), Youth{"Sam", false, kBirth, {}}, carer(RelationshipKind::FosterParent));
  CHECK(sheet.answered() == 6);
  CHECK_FALSE(sheet.at("2"));
  CHECK_FALSE(sheet.at("3"));
  CHECK(sheet.at("1") == 2);
  CHECK(sheet.respondent == "foster-parent");
  CHECK(sheet.ageMonths == 42);
}

TEST_CASE("the short report tells arguments and examples in the order of the items") {
  Administration record = settled();
  record.items["7"] = {"7", 3, 2, 4, " na overleg ", "op school:\n- huilt lang\n"};
  record.items["1"] = {"1", 1, {}, {}, "", "knuffelt"};
  record.items["2"] = {"2", {}, {}, {}, "nog te bespreken", ""};
  CHECK(assembleReport(record, lsvg()) == "1. Affectie: 1 (bijna altijd normaal)\n"
                                          "Voorbeelden: knuffelt\n"
                                          "\n"
                                          "2. Zoeken van troost: niet ingevuld\n"
                                          "Argument: nog te bespreken\n"
                                          "\n"
                                          "7. Reactie bij hereniging/terugkeer: 3 (soms normaal en soms verstoord)\n"
                                          "Ouder: 2, professional: 4.\n"
                                          "Argument: na overleg\n"
                                          "Voorbeelden: op school:\n- huilt lang");
  CHECK(assembleReport(settled(), lsvg()).empty());
}

TEST_CASE("only a final record without a later one is current") {
  Administration record;
  CHECK_FALSE(record.isCurrent());
  record.state = RecordState::Final;
  CHECK(record.isCurrent());
  record.correctedBy = 8;
  CHECK(record.isFinal());
  CHECK_FALSE(record.isCurrent());
}
