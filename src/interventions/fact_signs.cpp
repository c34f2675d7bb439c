#include "interventions/fact_signs.h"

#include "casefile/plan_record.h"

#include <algorithm>

// From answers to groups. A row that says two things, or something near it, sets nothing: it is kept as a reason to
// ask.
namespace haven::interventions {
namespace {

using casefile::RelationshipKind;

constexpr std::string_view kYes = casefile::kYes;
constexpr std::string_view kNo = casefile::kNo;
constexpr std::string_view kBad = casefile::kHindering;
constexpr std::string_view kGood = casefile::kProtective;
constexpr Holds kTells = Holds::Yes;
constexpr Holds kDenies = Holds::No;
constexpr Holds kAsk = Holds::Unknown;

constexpr GroupSign kGroupSigns[] = {
    {"adoptie", "adopted", kYes, kTells, "says the same"},
    {"adoptie", "adopted", kNo, kDenies, "says the same"},
    {"adoptie", "family-same", kBad, kAsk, "adoption or foster care, not which"},
    {"adoptie", "family-same", kGood, kDenies, "one family since birth"},
    {"adoptie", "jgz-child-adoption", kBad, kAsk, "adoption or foster care, not which"},
    {"pleegzorg", "foster-family", kYes, kTells, "says the same"},
    {"pleegzorg", "foster-family", kNo, kDenies, "says the same"},
    {"pleegzorg", "family-same", kBad, kAsk, "adoption or foster care, not which"},
    {"pleegzorg", "family-same", kGood, kDenies, "one family since birth"},
    {"pleegzorg", "jgz-child-adoption", kBad, kAsk, "adoption or foster care, not which"},
    {"pleegzorg", "placement", kYes, kAsk, "placed, not where"},
    {"pleegzorg", "history-placement", kYes, kAsk, "placed when young, perhaps no longer"},
    {"residentieel", "placement", kYes, kAsk, "placed, not where"},
    {"residentieel", "history-placement", kYes, kAsk, "placed when young, perhaps no longer"},

    {"alleenstaand", "family-stable", kBad, kAsk, "one-parent family or teenage mother, not which"},
    {"alleenstaand", "family-stable", kGood, kDenies, "two parents"},
    {"alleenstaand", "jgz-family-both-parents", kBad, kAsk, "one parent away, or both"},
    {"alleenstaand", "jgz-family-both-parents", kGood, kDenies, "both parents are there"},
    {"tienermoeder", "family-stable", kBad, kAsk, "one-parent family or teenage mother, not which"},
    {"tienermoeder", "jgz-family-teenage-mother", kBad, kTells, "says the same"},

    {"lage-ses", "family-socioeconomic", kBad, kTells, "poverty, housing, unemployment"},
    {"lage-ses", "jgz-family-income", kBad, kTells, "poverty, housing, unemployment"},
    {"gezin-verhoogd-risico", "family-support", kBad, kAsk, "little support is one of its signs"},
    {"gezin-verhoogd-risico", "jgz-family-support", kBad, kAsk, "little support is one of its signs"},
    {"gezin-verhoogd-risico", "jgz-carer-own-youth", kBad, kAsk, "a burdened past is one of its signs"},
    {"gezin-verhoogd-risico", "carer-mental-health", kBad, kAsk, "personal problems are one of its signs"},
    {"gezin-verhoogd-risico", "jgz-carer-mental-health", kBad, kAsk, "personal problems are one of its signs"},
    {"gezin-verhoogd-risico", "child-medical", kBad, kAsk, "a child that asks much care is one of its signs"},
    {"zwanger-hoogrisico", "jgz-carer-pregnancy-stress", kBad, kAsk, "one risk in the pregnancy, not several"},
    {"zwanger-hoogrisico", "jgz-carer-pregnancy-lifestyle", kBad, kAsk, "one risk in the pregnancy, not several"},
    {"zwanger-hoogrisico", "jgz-carer-wanted", kBad, kAsk, "one risk in the pregnancy, not several"},

    {"mishandeling-verwaarlozing", "maltreatment", kYes, kTells, "now or earlier, or suspected"},
    {"mishandeling-verwaarlozing", "maltreatment", kNo, kDenies, "neither now nor earlier, nor suspected"},
    {"mishandeling-verwaarlozing", "history-neglect", kYes, kTells, "indications of neglect or maltreatment"},
    {"mishandeling-verwaarlozing", "family-care", kBad, kTells, "says the same"},
    {"mishandeling-verwaarlozing", "jgz-family-care", kBad, kTells, "says the same"},
    {"mishandeling-verwaarlozing", "family-violence", kBad, kTells, "domestic violence counts as it"},
    {"mishandeling-verwaarlozing", "history-veilig-thuis", kYes, kAsk, "involved, not what for"},
    {"mishandeling-verwaarlozing", "jgz-carer-style", kBad, kAsk, "harsh, authoritarian or neglectful"},
    {"mishandeling-verwaarlozing", "jgz-child-adoption", kBad, kAsk, "trauma, maltreatment or neglect before"},
    {"chronische-stress", "family-violence", kBad, kAsk, "violence, not how long"},
    {"chronische-stress", "family-care", kBad, kAsk, "maltreatment or neglect, not how long"},
    {"chronische-stress", "jgz-family-care", kBad, kAsk, "maltreatment or neglect, not how long"},
    {"chronische-stress", "jgz-carer-stress", kBad, kAsk, "stress, not how long"},
    {"chronische-stress", "jgz-family-partner", kBad, kAsk, "conflicts, not how long"},

    {"moeder-depressie", "carer-mental-health", kBad, kAsk, "psychiatric problems, not which nor whose"},
    {"moeder-depressie", "carer-mental-health", kGood, kDenies, "mentally healthy"},
    {"moeder-depressie", "jgz-carer-mental-health", kBad, kAsk, "depression, anxiety or eating disorder"},
    {"moeder-depressie", "jgz-carer-mental-health", kGood, kDenies, "mentally healthy"},
    {"moeder-depressie", "parent-psychiatric", kYes, kAsk, "psychiatric problems, not which nor whose"},
    {"moeder-depressie", "parent-psychiatric", kNo, kDenies, "neither parent"},
    {"ouder-eetstoornis", "carer-mental-health", kBad, kAsk, "psychiatric problems, not which"},
    {"ouder-eetstoornis", "carer-mental-health", kGood, kDenies, "mentally healthy"},
    {"ouder-eetstoornis", "jgz-carer-mental-health", kBad, kAsk, "depression, anxiety or eating disorder"},
    {"ouder-eetstoornis", "jgz-carer-mental-health", kGood, kDenies, "mentally healthy"},
    {"ouder-eetstoornis", "parent-psychiatric", kYes, kAsk, "psychiatric problems, not which"},
    {"ouder-eetstoornis", "parent-psychiatric", kNo, kDenies, "neither parent"},
    {"ouder-onveilig-verleden", "carer-model", kBad, kTells, "learnt as a child that others cannot be trusted"},
    {"ouder-onveilig-verleden", "jgz-carer-own-youth", kBad, kTells, "adverse experiences in the own youth"},
    {"ouder-onveilig-verleden", "jgz-carer-model", kBad, kAsk, "less open to signals, not why"},
    {"lvb-ouder", "jgz-carer-intellectual", kBad, kAsk, "mild intellectual disability or learning disorder"},
    {"onzekere-ouder", "jgz-carer-confidence", kBad, kTells, "little confidence as a parent"},
    {"onzekere-ouder", "jgz-carer-confidence", kGood, kDenies, "confidence as a parent"},
    {"opvoedspanning", "referral-parents", kYes, kTells, "lasting worry or overload of the parents"},
    {"opvoedspanning", "jgz-carer-stress", kBad, kAsk, "stress, not what about"},
    {"zware-opvoedproblemen", "jgz-carer-style", kBad, kAsk, "harsh, authoritarian or neglectful"},
    {"lage-sensitiviteit", "carer-sensitivity", kBad, kTells, "says the same"},
    {"lage-sensitiviteit", "carer-perspective", kBad, kAsk, "hard to see the youth's side"},
    {"lage-sensitiviteit", "jgz-carer-model", kBad, kAsk, "less open to signals"},
    {"lage-sensitiviteit", "referral-communication", kYes, kAsk, "communication is disturbed, not by whom"},
    {"lage-sensitiviteit", "insecure-parent-insensitive", kYes, kAsk, "seen with one parent, on a day"},
    {"verstorend-opvoedgedrag", "problematic-frightening", kYes, kAsk, "seen with one parent, on a day"},

    {"gedrags-emotionele-problemen", "behaviour-problems", kYes, kTells, "referred for them"},
    {"gedrags-emotionele-problemen", "form-insecure-with-behaviour", kYes, kTells, "with problem behaviour"},
    {"gedrags-emotionele-problemen", "jgz-child-emotional", kBad, kTells, "trauma, depression, anxiety"},
    {"ernstige-gedragsproblemen", "behaviour-problems", kYes, kAsk, "not how serious"},
    {"ernstige-gedragsproblemen", "form-insecure-with-behaviour", kYes, kAsk, "not how serious"},
    {"externaliserend-risico", "behaviour-problems", kYes, kAsk, "not whether directed outward"},
    {"gedesorganiseerd-risico", "form-disorganised", kYes, kTells, "concluded in step 3"},
    {"gedesorganiseerd-risico", "problematic-tension", kYes, kAsk, "a sign of a problematic relationship"},
    {"gedesorganiseerd-risico", "problematic-trauma", kYes, kAsk, "a sign of a problematic relationship"},
    {"gedesorganiseerd-risico", "problematic-emotions", kYes, kAsk, "a sign of a problematic relationship"},
    {"gedesorganiseerd-risico", "problematic-frightening", kYes, kAsk, "a sign of a problematic relationship"},
    {"ernstige-gehechtheidsproblemen", "attachment-disorder", "rad", kTells, "concluded in step 3"},
    {"ernstige-gehechtheidsproblemen", "attachment-disorder", "dsed", kTells, "concluded in step 3"},
    {"ernstige-gehechtheidsproblemen", "attachment-disorder", "both", kTells, "concluded in step 3"},
    {"ernstige-gehechtheidsproblemen", "form-disorganised", kYes, kTells, "concluded in step 3"},
    {"ernstige-gehechtheidsproblemen", "form-broken", kYes, kTells, "concluded in step 3"},
    {"ernstige-gehechtheidsproblemen", "form-insecure-with-behaviour", kYes, kAsk, "not how serious"},
    {"ernstige-gehechtheidsproblemen", "referral", kYes, kTells, "referred because the problems are serious"},
    {"trauma", "history-events", kYes, kAsk, "drastic events, not what they did"},
    {"trauma", "problematic-trauma", kYes, kAsk, "signs seen, on a day"},
    {"trauma", "jgz-child-emotional", kBad, kAsk, "trauma, depression, anxiety or eating disorder"},
    {"trauma", "jgz-child-adoption", kBad, kAsk, "trauma, maltreatment or neglect before"},

    {"prematuur", "child-birth", kBad, kAsk, "too early or too small"},
    {"prematuur", "child-birth", kGood, kDenies, "born at term"},
    {"prematuur", "jgz-child-birth", kBad, kTells, "says the same"},
    {"prematuur", "jgz-child-birth", kGood, kDenies, "born at term"},
    {"moeilijke-start", "child-birth", kBad, kAsk, "too early or too small"},
    {"moeilijke-start", "jgz-carer-delivery", kBad, kTells, "complicated pregnancy or delivery"},
    {"moeilijk-temperament", "child-temperament", kBad, kTells, "says the same"},
    {"moeilijk-temperament", "child-temperament", kGood, kDenies, "easy, regular"},
    {"moeilijk-temperament", "jgz-child-temperament", kBad, kTells, "irritable, irregular"},
    {"moeilijk-temperament", "jgz-child-temperament", kGood, kDenies, "easy, regular"},
    {"huilbaby", "jgz-child-temperament", kBad, kAsk, "irritable, irregular, much crying"},
    {"huilbaby", "referral-regulation", kYes, kAsk, "crying, eating or sleeping, not which"},
    {"huilbaby", "regulation-problems", kYes, kAsk, "crying, eating or sleeping, not which"},
    {"autisme", "child-development", kBad, kAsk, "a developmental disorder such as autism"},
    {"autisme", "child-development", kGood, kDenies, "no developmental disorder"},
    {"autisme", "jgz-child-development", kBad, kAsk, "developmental problems, among them autism"},
    {"autisme", "jgz-child-development", kGood, kDenies, "normal development"},
    {"autisme", "youth-development", kYes, kAsk, "disorder, autism or intellectual disability"},
    {"autisme", "youth-development", kNo, kDenies, "none of them is known"},
    {"meervoudige-beperking", "child-intelligence", kBad, kAsk, "one disability"},
    {"meervoudige-beperking", "jgz-child-intelligence", kBad, kAsk, "one disability"},
    {"meervoudige-beperking", "child-senses", kBad, kAsk, "one disability"},
    {"meervoudige-beperking", "jgz-child-senses", kBad, kAsk, "one disability"},
    {"meervoudige-beperking", "youth-development", kYes, kAsk, "disorder, autism or intellectual disability"},
};

constexpr CarerSign kCarerSigns[] = {
    {"adoptie", RelationshipKind::AdoptiveParent, kTells},
    {"pleegzorg", RelationshipKind::FosterParent, kTells},
    {"stiefgezin", RelationshipKind::StepParent, kTells},
    {"residentieel", RelationshipKind::PermanentCarer, kAsk}, // a mentor may also come to the home
};

// Whether maltreatment has stopped is never concluded from anything but its own mark.
constexpr ConditionSign kConditionSigns[] = {
    {CareCondition::StableSituation, "repair-stable", kYes, kTells, "says the same"},
    {CareCondition::StableSituation, "repair-stable", kNo, kDenies, "says the same"},
    {CareCondition::SafePlace, "new-stable-place", kYes, kTells, "says the same, of a new relationship"},
    {CareCondition::SafePlace, "new-stable-place", kNo, kAsk, "not for a new relationship; the present place may be"},
    {CareCondition::CarerNotOverwhelmed, "referral-parents", kYes, kAsk, "overloaded, not how far"},
    {CareCondition::CarerNotOverwhelmed, "jgz-carer-stress", kBad, kAsk, "stress, not how much"},
    {CareCondition::CarerWilling, "carer-perspective", kBad, kAsk, "hard to see the youth's side"},
    {CareCondition::CarerWilling, "carer-cooperation", kBad, kAsk, "hard to work with, not whether willing"},
    {CareCondition::CarerWilling, "jgz-carer-cooperation", kBad, kAsk, "avoids help, not why"},
};

constexpr Implied kImplied[] = {
    {"ernstige-gedragsproblemen", "gedrags-emotionele-problemen", "serious behaviour problems are behaviour problems"},
    {"prematuur", "moeilijke-start", "a difficult start is preterm birth or complications"},
};

constexpr std::string_view kLasting[] = {
    "adoptie",   "ouder-onveilig-verleden",    "lvb-ouder",       "etnische-minderheid",
    "prematuur", "mishandeling-verwaarlozing", "moeilijke-start", "meervoudige-beperking",
    "autisme",   "moeilijk-temperament",
};

} // namespace

std::span<const GroupSign> groupSigns() {
  return kGroupSigns;
}
std::span<const CarerSign> carerSigns() {
  return kCarerSigns;
}
std::span<const ConditionSign> conditionSigns() {
  return kConditionSigns;
}
std::span<const Implied> impliedGroups() {
  return kImplied;
}

bool lasts(std::string_view group) {
  return std::find(std::begin(kLasting), std::end(kLasting), group) != std::end(kLasting);
}

} // namespace haven::interventions
