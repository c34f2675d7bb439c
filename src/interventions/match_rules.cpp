#include "interventions/match_parts.h"

#include <algorithm>
#include <span>
#include <utility>

namespace haven::interventions {
namespace {

using Group = std::string_view;

/// A rule that any of these groups raises.
struct GroupRule {
  std::string_view rule;
  std::span<const Group> groups;
};
constexpr Group kOtherStress[] = {"lage-ses", "multiprobleem", "chronische-stress", "moeder-depressie",
                                  "gezin-verhoogd-risico"};
constexpr Group kDepression[] = {"moeder-depressie"};
constexpr Group kDisorganised[] = {"gedesorganiseerd-risico"};
constexpr Group kLowIncome[] = {"lage-ses"};
constexpr Group kOtherFamilies[] = {"adoptie", "pleegzorg", "stiefgezin"};
constexpr Group kBehaviour[] = {"ernstige-gedragsproblemen", "externaliserend-risico"};
constexpr Group kTrauma[] = {"trauma"};
constexpr Group kInCare[] = {"residentieel", "lvb-ouder"};
constexpr Group kToFollow[] = {"ernstige-gehechtheidsproblemen", "gedesorganiseerd-risico"};
constexpr GroupRule kGroupRules[] = {
    {"C-05", kOtherStress}, {"C-19", kDepression},    {"C-21", kDisorganised},
    {"C-22", kLowIncome},   {"C-23", kOtherFamilies}, {"C-37", kBehaviour},
    {"C-39", kTrauma},      {"C-41", kInCare},        {"C-42", kToFollow},
};

/// Where one works in the JGZ.
constexpr Group kLowSensitivity[] = {"lage-sensitiviteit"};
constexpr Group kIndicated[] = {"gezin-verhoogd-risico", "zwanger-hoogrisico", "tienermoeder"};
constexpr Group kReferred[] = {
    "pleegzorg", "adoptie", "moeder-depressie", "trauma", "ernstige-gehechtheidsproblemen", "chronische-stress"};
constexpr std::string_view kJgz = "jgz";
constexpr int kSignsForReferral = 2; ///< `jgz-2021, thema 3, aanbeveling 3`

/// A rule that an age raises, in months.
struct AgeRule {
  std::string_view rule;
  int from;
  int to;
};
constexpr int kAnyAge = 1000;
constexpr AgeRule kAgeRules[] = {
    {"C-07", 0, kAnyAge},        {"C-09", 0, kGreyTo},  {"C-10", kOlderFrom, kAnyAge},
    {"C-13", 0, kOlderFrom - 1}, {"C-14", -kAnyAge, 5},
};
constexpr AgeRule kRiskGroupAge = {"C-08", kOlderFrom, 143}; ///< between the two upper bounds that are stated
constexpr AgeRule kAroundBirth = {"C-15", -kAnyAge, 5};

bool within(const AgeRule& rule, int age) {
  return age >= rule.from && age <= rule.to;
}

constexpr int kProgramme = 1; ///< tiers
constexpr int kTreatmentForm = 2;

bool says(const std::vector<Reason>& list, ReasonKind kind) {
  return std::any_of(list.begin(), list.end(), [kind](const Reason& one) { return one.kind == kind; });
}

class Rules {
 public:
  Rules(const MatchFacts& facts, const std::vector<Candidate>& candidates, const InterventionCatalogue& catalogue)
      : m_facts(facts), m_candidates(candidates), m_catalogue(catalogue), m_age(static_cast<int>(facts.age.count())) {}

  std::vector<RuleHit> all() {
    addConditions();
    const auto others = static_cast<std::ptrdiff_t>(m_hits.size());
    addAges();
    for (const GroupRule& one : kGroupRules)
      addForGroups(one.rule, one.groups);
    addKinds();
    addDisorder();
    addNewRelationship();
    addStress();
    addJgz();
    std::stable_sort(m_hits.begin() + others, m_hits.end(),
                     [](const RuleHit& a, const RuleHit& b) { return a.rule->id < b.rule->id; });
    return std::move(m_hits);
  }

 private:
  RuleHit* add(std::string_view id) {
    const Rule* rule = m_catalogue.rule(id);
    if (rule == nullptr) return nullptr;
    RuleHit hit;
    hit.rule = rule;
    m_hits.push_back(std::move(hit));
    return &m_hits.back();
  }

  [[nodiscard]] std::vector<std::string> holding(std::span<const Group> groups) const {
    std::vector<std::string> found;
    for (const Group group : groups)
      if (m_facts.group(group) == Holds::Yes) found.emplace_back(group);
    return found;
  }

  bool addForGroups(std::string_view id, std::span<const Group> groups) {
    std::vector<std::string> found = holding(groups);
    if (found.empty()) return false;
    if (RuleHit* hit = add(id)) {
      for (const std::string& group : found) {
        const auto& because = m_facts.groups.find(group)->second.because;
        hit->because.insert(hit->because.end(), because.begin(), because.end());
      }
      hit->groups = std::move(found);
    }
    return true;
  }

  void addCondition(CareCondition condition, std::string_view rule, bool first) {
    RuleHit* hit = add(rule);
    if (hit == nullptr) return;
    hit->first = first;
    hit->condition = condition;
    hit->holds = m_facts.condition(condition);
    if (const auto known = m_facts.conditions.find(condition); known != m_facts.conditions.end())
      hit->because = known->second.because;
  }

  /// What is not met first, then what is not known.
  void addConditions() {
    for (const Holds holds : {Holds::No, Holds::Unknown})
      for (const CareCondition condition : kCareConditions) {
        const std::string_view rule = ruleOf(condition);
        if (rule.empty() || m_facts.condition(condition) != holds) continue;
        // Where it was said that there is and was no maltreatment, there is nothing to ask.
        const bool none = condition == CareCondition::MaltreatmentStopped && holds == Holds::Unknown &&
                          m_facts.group("mishandeling-verwaarlozing") == Holds::No;
        if (!none) addCondition(condition, rule, true);
      }
  }

  void addAges() {
    const auto addAt = [&](std::string_view id) {
      if (RuleHit* hit = add(id)) hit->age = m_age;
    };
    for (const AgeRule& one : kAgeRules)
      if (within(one, m_age)) addAt(one.rule);
    const bool anyGroup = std::any_of(m_facts.groups.begin(), m_facts.groups.end(),
                                      [](const auto& one) { return one.second.holds == Holds::Yes; });
    if (anyGroup && within(kRiskGroupAge, m_age)) addAt(kRiskGroupAge.rule);
    if (within(kAroundBirth, m_age)) addForGroups(kAroundBirth.rule, kDepression);
  }

  /// That comes in question.
  template <class Is>
  [[nodiscard]] bool someCandidate(Is is) const {
    return std::any_of(m_candidates.begin(), m_candidates.end(),
                       [&](const Candidate& one) { return one.fit != Fit::No && is(one); });
  }

  void addKinds() {
    const auto remarked = [&](ReasonKind kind) {
      return someCandidate([kind](const Candidate& one) { return says(one.remarks, kind); });
    };
    if (remarked(ReasonKind::Sensitivity)) add("C-16");
    if (remarked(ReasonKind::VideoFeedback)) add("C-17");
    if (remarked(ReasonKind::ShortProgramme) || remarked(ReasonKind::LongProgramme)) add("C-18");
    if (someCandidate([](const Candidate& one) { return one.intervention->tier == kProgramme; })) add("C-24");
    if (remarked(ReasonKind::BySpecialist)) add("C-28");
    const bool fitting = someCandidate([](const Candidate& one) {
      return one.fit == Fit::Fits && one.intervention->tier <= kTreatmentForm &&
             says(one.because, ReasonKind::TargetHolds);
    });
    if (fitting) return;
    add("C-30");
    add("C-31");
  }

  void addDisorder() {
    if (!m_facts.attachmentDisorder) return;
    for (const char* id : {"C-25", "C-26", "C-27", "C-38"})
      add(id);
  }

  void addNewRelationship() {
    for (const CareCondition condition :
         {CareCondition::AvailableCarer, CareCondition::CarerWilling, CareCondition::StableSituation}) {
      if (m_facts.condition(condition) != Holds::No) continue;
      addCondition(condition, "C-34", false);
      add("C-35");
      return;
    }
  }

  /// Maltreatment that has stopped is no stress at home any more.
  void addStress() {
    static constexpr Group kStress[] = {"chronische-stress"};
    static constexpr Group kWithMaltreatment[] = {"chronische-stress", "mishandeling-verwaarlozing"};
    const bool stopped = m_facts.condition(CareCondition::MaltreatmentStopped) == Holds::Yes;
    addForGroups("C-40", stopped ? std::span<const Group>(kStress) : std::span<const Group>(kWithMaltreatment));
  }

  void addJgz() {
    const bool works = m_facts.setting == kJgz;
    const bool refer = m_facts.jgzSigns >= kSignsForReferral;
    if (works) {
      add("C-43");
      if (!refer) addForGroups("C-44", kLowSensitivity);
      addForGroups("C-45", kIndicated);
    }
    if (refer)
      for (const char* id : {"C-46", "C-49"})
        add(id);
    if (m_facts.jgzSignsAbc) addSigns({"referral-regulation", "referral-parents", "referral-communication"});
    if (m_facts.jgzSignGuidance) addSigns({"referral-guidance"});
    if ((works || refer) && !addForGroups("C-48", kReferred) && refer) add("C-48");
  }

  /// One of the two variants of the running text.
  void addSigns(std::initializer_list<const char*> points) {
    RuleHit* hit = add("C-47");
    if (hit == nullptr) return;
    for (const char* point : points)
      hit->because.push_back({"after", "jgz-referral", point, {}});
  }

  const MatchFacts& m_facts;
  const std::vector<Candidate>& m_candidates;
  const InterventionCatalogue& m_catalogue;
  int m_age;
  std::vector<RuleHit> m_hits;
};

} // namespace

std::vector<RuleHit> rulesFor(const MatchFacts& facts, const std::vector<Candidate>& candidates,
                              const InterventionCatalogue& catalogue) {
  return Rules(facts, candidates, catalogue).all();
}

} // namespace haven::interventions
