#include "interventions/case_facts.h"

#include "interventions/fact_signs.h"
#include "plan/case_model.h"
#include "plan/plan_facts.h"
#include "plan/shipped_plan.h"
#include "shipped_interventions.h"
#include "support/catch.h"

#include <algorithm>
#include <set>
#include <string>

// From answers in the plan to facts. What is read from where, and what only raises a question, by hand from the plan.

using namespace haven;
using namespace haven::interventions;
using haven::casefile::Knowledge;
using haven::casefile::PlanAnswer;
using haven::casefile::RelationshipKind;
using haven::casefile::Role;
using haven::tests::CaseModel;
using haven::tests::shippedInterventions;
using haven::tests::shippedPlan;

namespace {

const Date kToday = *parseIsoDate("2026-06-15");
constexpr Holds kYes = Holds::Yes;
constexpr Holds kNo = Holds::No;
constexpr Holds kUnknown = Holds::Unknown;

class Case : public CaseModel {
 public:
  explicit Case(const char* birth = "2023-12-01") : CaseModel(*parseIsoDate(birth), kToday) {
    addCarer(RelationshipKind::Mother);
  }

  /// Whatever role may; throws where nobody may.
  void say(const std::string& point, const std::string& option, Knowledge knowledge = Knowledge::Answered) {
    PlanAnswer answer;
    answer.key.point = point;
    const auto field = plan::fieldOf(shippedPlan(), point);
    if (!field) throw std::runtime_error("no point " + point);
    if (const plan::Section* section = shippedPlan().section(field->section)) {
      if (section->perRelationship) answer.key.relationship = file.relationships.front().id;
      if (section->repeated) answer.key.on = kToday;
    }
    answer.knowledge = knowledge;
    answer.option = option;
    if (option.empty()) answer.text = "genoteerd";
    for (const Role role : casefile::kRoles)
      if (CaseModel::answer(answer, role)) return;
    throw std::runtime_error("not taken: " + point + " " + option);
  }
  [[nodiscard]] MatchFacts facts() const { return factsOf(as(Role::BehaviouralScientist)); }
  void newRound() {
    casefile::PlanMove move;
    move.kind = casefile::MoveKind::NewRound;
    move.round = file.plan.round() + 1;
    move.id = 1;
    file.plan.moves.push_back(move);
  }
};

std::vector<std::string> because(const MatchFacts& facts, const std::string& group) {
  std::vector<std::string> ids;
  if (const auto found = facts.groups.find(group); found != facts.groups.end())
    for (const plan::Field& field : found->second.because)
      ids.push_back(plan::idOf(field));
  return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("an answer elsewhere tells a group, denies it, or asks about it") {
  struct Row {
    const char* point;
    const char* option;
    const char* group;
    Holds holds;
    bool told = true; ///< kept as what it rests on, or as reason to ask
  };
  const Row rows[] = {
      {"foster-family", "yes", "pleegzorg", kYes},
      {"foster-family", "no", "pleegzorg", kNo},
      {"adopted", "yes", "adoptie", kYes},
      {"adopted", "no", "adoptie", kNo},
      {"family-same", "hindering", "adoptie", kUnknown}, // "adoptie, pleegzorg"
      {"family-same", "hindering", "pleegzorg", kUnknown},
      {"family-same", "protective", "pleegzorg", kNo}, // one family since birth
      {"placement", "yes", "residentieel", kUnknown},
      {"family-stable", "hindering", "tienermoeder", kUnknown}, // "éénoudergezin, tienermoeder"
      {"family-stable", "hindering", "alleenstaand", kUnknown},
      {"family-stable", "protective", "alleenstaand", kNo}, // two parents
      {"family-stable", "protective", "tienermoeder", kUnknown, false},
      {"jgz-family-teenage-mother", "hindering", "tienermoeder", kYes},
      {"family-socioeconomic", "hindering", "lage-ses", kYes},
      {"family-socioeconomic", "protective", "lage-ses", kUnknown, false}, // says nothing of education
      {"family-support", "hindering", "gezin-verhoogd-risico", kUnknown},
      {"history-neglect", "yes", "mishandeling-verwaarlozing", kYes},
      {"history-neglect", "no", "mishandeling-verwaarlozing", kUnknown, false}, // says nothing of violence
      {"maltreatment", "yes", "mishandeling-verwaarlozing", kYes},
      {"maltreatment", "no", "mishandeling-verwaarlozing", kNo},
      {"family-care", "hindering", "mishandeling-verwaarlozing", kYes},
      {"family-care", "both", "mishandeling-verwaarlozing", kYes},
      {"family-care", "protective", "mishandeling-verwaarlozing", kUnknown, false}, // now, not earlier
      {"family-violence", "hindering", "mishandeling-verwaarlozing", kYes},
      {"family-violence", "hindering", "chronische-stress", kUnknown},
      {"history-veilig-thuis", "yes", "mishandeling-verwaarlozing", kUnknown},
      {"carer-mental-health", "hindering", "moeder-depressie", kUnknown}, // which problems, whose
      {"carer-mental-health", "protective", "moeder-depressie", kNo},
      {"carer-mental-health", "both", "moeder-depressie", kUnknown},
      {"parent-psychiatric", "no", "moeder-depressie", kNo},
      {"carer-sensitivity", "hindering", "lage-sensitiviteit", kYes},
      {"carer-sensitivity", "protective", "lage-sensitiviteit", kUnknown, false}, // a risk may be there
      {"carer-model", "hindering", "ouder-onveilig-verleden", kYes},
      {"jgz-carer-intellectual", "hindering", "lvb-ouder", kUnknown}, // or a learning disorder
      {"jgz-carer-confidence", "hindering", "onzekere-ouder", kYes},
      {"jgz-carer-confidence", "protective", "onzekere-ouder", kNo},
      {"behaviour-problems", "yes", "gedrags-emotionele-problemen", kYes},
      {"behaviour-problems", "yes", "ernstige-gedragsproblemen", kUnknown}, // not how serious
      {"form-insecure-with-behaviour", "yes", "gedrags-emotionele-problemen", kYes},
      {"form-insecure-with-behaviour", "yes", "ernstige-gehechtheidsproblemen", kUnknown},
      {"form-disorganised", "yes", "gedesorganiseerd-risico", kYes},
      {"form-disorganised", "yes", "ernstige-gehechtheidsproblemen", kYes},
      {"form-broken", "yes", "ernstige-gehechtheidsproblemen", kYes},
      {"form-broken", "no", "ernstige-gehechtheidsproblemen", kUnknown, false},
      {"attachment-disorder", "rad", "ernstige-gehechtheidsproblemen", kYes},
      {"attachment-disorder", "both", "ernstige-gehechtheidsproblemen", kYes},
      {"attachment-disorder", "none", "ernstige-gehechtheidsproblemen", kUnknown, false},
      {"problematic-frightening", "yes", "verstorend-opvoedgedrag", kUnknown}, // on a day, with one parent
      {"history-events", "yes", "trauma", kUnknown},
      {"child-birth", "hindering", "prematuur", kUnknown}, // "te vroeg/te klein geboren"
      {"child-birth", "protective", "prematuur", kNo},
      {"jgz-child-birth", "hindering", "prematuur", kYes},
      {"jgz-carer-delivery", "hindering", "moeilijke-start", kYes},
      {"child-temperament", "hindering", "moeilijk-temperament", kYes},
      {"child-temperament", "protective", "moeilijk-temperament", kNo},
      {"child-development", "hindering", "autisme", kUnknown}, // "zoals autisme"
      {"child-development", "protective", "autisme", kNo},
      {"child-intelligence", "hindering", "meervoudige-beperking", kUnknown},
      {"referral-parents", "yes", "opvoedspanning", kYes},
      {"referral-regulation", "yes", "huilbaby", kUnknown}, // or eating, or sleeping
  };
  for (const Row& row : rows) {
    INFO(row.point << " " << row.option << ": " << row.group);
    Case one;
    one.say(row.point, row.option);
    const MatchFacts facts = one.facts();
    CHECK(facts.group(row.group) == row.holds);
    CHECK(because(facts, row.group).empty() != row.told);
  }
}

TEST_CASE("every sign stands on something that can be answered, and tells what it says") {
  std::set<std::string> seen;
  for (const GroupSign& sign : groupSigns()) {
    INFO(sign.group << " from " << sign.point << " " << sign.option);
    CHECK(seen.insert(std::string(sign.group) + " " + std::string(sign.point) + " " + std::string(sign.option)).second);
    CHECK(shippedInterventions().riskGroup(sign.group) != nullptr);
    CHECK_FALSE(sign.why.empty());
    const auto options = plan::optionsOf(shippedPlan(), sign.point);
    REQUIRE(std::find(options.begin(), options.end(), sign.option) != options.end());
    Case one;
    one.say(std::string(sign.point), std::string(sign.option));
    const MatchFacts facts = one.facts();
    CHECK(facts.group(sign.group) == sign.tells);
    REQUIRE(because(facts, std::string(sign.group)).size() == 1);
    CHECK(because(facts, std::string(sign.group)).front().rfind(sign.point, 0) == 0);
  }
  for (const ConditionSign& sign : conditionSigns()) {
    INFO(sign.point << " " << sign.option);
    CHECK(sign.condition != CareCondition::MaltreatmentStopped);
    Case one;
    one.say(std::string(sign.point), std::string(sign.option));
    CHECK(one.facts().condition(sign.condition) == sign.tells);
    CHECK(one.facts().conditions.at(sign.condition).because.size() == 1);
  }
}

TEST_CASE("every group but the one that asks for nothing can be marked, and every condition") {
  for (const RiskGroup& group : shippedInterventions().riskGroups) {
    INFO(group.id);
    const bool canBeMarked = shippedPlan().point(featurePoint(group.id)) != nullptr;
    CHECK(canBeMarked == (group.id != "algemeen"));
    if (!canBeMarked) continue;
    for (const char* option : {"yes", "no"}) {
      Case one;
      one.say(featurePoint(group.id), option);
      CHECK(one.facts().group(group.id) == (option == std::string("yes") ? kYes : kNo));
      CHECK(one.facts().groups.at(group.id).marked);
    }
  }
  for (const CareCondition condition : kCareConditions) {
    Case one;
    CHECK(one.facts().condition(condition) == kUnknown);
    one.say(std::string(idOf(condition)), "no");
    CHECK(one.facts().condition(condition) == kNo);
    CHECK(one.facts().conditions.at(condition).marked);
  }
}

TEST_CASE("the kinds of carers tell in what family a youth lives") {
  struct Row {
    RelationshipKind kind;
    const char* group;
    Holds holds;
  };
  const Row rows[] = {
      {RelationshipKind::FosterParent, "pleegzorg", kYes},
      {RelationshipKind::AdoptiveParent, "adoptie", kYes},
      {RelationshipKind::StepParent, "stiefgezin", kYes},
      {RelationshipKind::PermanentCarer, "residentieel", kUnknown},
      {RelationshipKind::Grandparent, "pleegzorg", kUnknown},
      {RelationshipKind::Mother, "pleegzorg", kUnknown}, // parents stay parents
  };
  for (const Row& row : rows) {
    Case one;
    const auto id = one.addCarer(row.kind);
    INFO(row.group);
    CHECK(one.facts().group(row.group) == row.holds);
    const bool told = row.kind != RelationshipKind::Grandparent && row.kind != RelationshipKind::Mother;
    CHECK(because(one.facts(), row.group) == (told ? Ids{"carers@" + std::to_string(id)} : Ids{}));
  }
}

TEST_CASE("what was marked goes before what was read from elsewhere") {
  Case one;
  one.addCarer(RelationshipKind::FosterParent);
  CHECK(one.facts().group("pleegzorg") == kYes);
  one.say("feature-pleegzorg", "no");
  CHECK(one.facts().group("pleegzorg") == kNo);
  CHECK(because(one.facts(), "pleegzorg") == Ids{"feature-pleegzorg"});
  one.say("feature-pleegzorg", "", Knowledge::Unknown);
  CHECK(one.facts().group("pleegzorg") == kUnknown);
  CHECK(one.facts().groups.at("pleegzorg").marked);
  one.say("feature-pleegzorg", "", Knowledge::Declined);
  CHECK(one.facts().group("pleegzorg") == kUnknown);
  one.say("feature-pleegzorg", ""); // a note alone marks nothing
  CHECK(one.facts().group("pleegzorg") == kYes);
  one.say("feature-pleegzorg", "", Knowledge::TakenBack);
  CHECK(one.facts().group("pleegzorg") == kYes);
}

TEST_CASE("what is told goes before what is denied elsewhere") {
  Case one;
  one.say("family-same", "protective");
  CHECK(one.facts().group("adoptie") == kNo);
  one.addCarer(RelationshipKind::AdoptiveParent);
  CHECK(one.facts().group("adoptie") == kYes);
  CHECK(because(one.facts(), "adoptie") == Ids{"carers@2"});
}

TEST_CASE("whether maltreatment has stopped is read from its mark alone") {
  Case one;
  for (const char* point : {"maltreatment", "history-neglect", "history-veilig-thuis"})
    one.say(point, "no");
  for (const char* row : {"family-care", "family-violence"})
    one.say(row, "protective");
  CHECK(one.facts().condition(CareCondition::MaltreatmentStopped) == kUnknown);
  CHECK_FALSE(one.facts().conditions.contains(CareCondition::MaltreatmentStopped));
  one.say("care-maltreatment-stopped", "yes");
  CHECK(one.facts().condition(CareCondition::MaltreatmentStopped) == kYes);
}

TEST_CASE("what follows from a group by its words") {
  Case serious;
  serious.say("feature-ernstige-gedragsproblemen", "yes");
  CHECK(serious.facts().group("gedrags-emotionele-problemen") == kYes);
  CHECK(because(serious.facts(), "gedrags-emotionele-problemen") == Ids{"feature-ernstige-gedragsproblemen"});
  Case none;
  none.say("feature-gedrags-emotionele-problemen", "no");
  CHECK(none.facts().group("ernstige-gedragsproblemen") == kNo);
  Case early;
  early.say("jgz-child-birth", "hindering");
  CHECK(early.facts().group("moeilijke-start") == kYes);
  early.say("feature-moeilijke-start", "", Knowledge::Unknown); // a mark stays
  CHECK(early.facts().group("moeilijke-start") == kUnknown);
  Case only; // not the other way round
  only.say("feature-moeilijke-start", "yes");
  CHECK(only.facts().group("prematuur") == kUnknown);
}

TEST_CASE("in a new round the past still counts, and the present is asked again") {
  Case one;
  one.say("history-neglect", "yes");
  one.say("feature-prematuur", "yes");
  one.say("feature-opvoedspanning", "yes");
  one.say("carer-sensitivity", "hindering");
  one.say("care-stable", "yes");
  one.newRound();
  const MatchFacts facts = one.facts();
  CHECK(facts.group("mishandeling-verwaarlozing") == kYes);
  CHECK(facts.group("prematuur") == kYes);
  CHECK(facts.group("opvoedspanning") == kUnknown);
  CHECK(facts.group("lage-sensitiviteit") == kUnknown);
  CHECK(facts.condition(CareCondition::StableSituation) == kUnknown);
}

TEST_CASE("age, disorder and the signs for referring are as they are in the case") {
  Case one("2026-05-01");
  CHECK(one.facts().age == Months{1});
  CHECK(one.facts().ageDays == 45);
  CHECK(one.facts().setting.empty());
  Case unborn("2026-09-01");
  CHECK(unborn.facts().age < Months{0});
  CHECK_FALSE(one.facts().attachmentDisorder);
  for (const char* type : {"rad", "dsed", "both"}) {
    one.say("attachment-disorder", type);
    CHECK(one.facts().attachmentDisorder);
  }
  for (const char* type : {"none", "not-judged"}) {
    one.say("attachment-disorder", type);
    CHECK_FALSE(one.facts().attachmentDisorder);
  }
  struct Row {
    const char* point;
    int signs;
    bool abc;
    bool guidance;
  };
  for (const Row& row : {Row{"referral-parents", 1, false, false}, Row{"referral-guidance", 2, false, true},
                         Row{"referral-regulation", 3, false, true}, Row{"referral-communication", 4, true, true}}) {
    one.say(row.point, "yes");
    CHECK(one.facts().jgzSigns == row.signs);
    CHECK(one.facts().jgzSignsAbc == row.abc);
    CHECK(one.facts().jgzSignGuidance == row.guidance);
  }
}

TEST_CASE("of an empty case nothing is known") {
  const Case one;
  for (const auto& [group, fact] : one.facts().groups) {
    INFO(group);
    CHECK(fact.holds == kUnknown);
  }
  CHECK(one.facts().conditions.empty());
}
