#include "interventions/matching.h"
#include "interventions/overlay.h"
#include "match_vignette.h"
#include "shipped_interventions.h"
#include "support/catch.h"

#include <algorithm>
#include <random>
#include <set>

// What holds whatever the facts are. The seed is fixed.

using namespace haven;
using namespace haven::interventions;
using haven::tests::Matched;
using haven::tests::nameOf;
using haven::tests::shippedInterventions;

namespace {

constexpr unsigned kSeed = 20'205;
constexpr int kCases = 200;

class RandomFacts {
 public:
  MatchFacts next() {
    MatchFacts facts;
    facts.age = Months{below(286) - 9};
    for (const RiskGroup& group : shippedInterventions().riskGroups)
      if (const int told = below(4); told < 2) facts.groups[group.id].holds = told == 0 ? Holds::Yes : Holds::No;
    for (const CareCondition condition : kCareConditions)
      if (const int told = below(6); told < 2) facts.conditions[condition].holds = told == 0 ? Holds::No : Holds::Yes;
    const auto& settings = shippedInterventions().settings;
    if (const auto at = static_cast<std::size_t>(below(12)); at < settings.size()) facts.setting = settings[at].id;
    facts.attachmentDisorder = below(5) == 0;
    facts.jgzSigns = below(5);
    addImplied(facts);
    return facts;
  }
  int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

 private:
  std::mt19937 m_random{kSeed};
};

bool has(const std::vector<Reason>& list, ReasonKind kind) {
  return std::any_of(list.begin(), list.end(), [&](const Reason& one) { return one.kind == kind; });
}

std::vector<std::string> idsOf(const std::vector<Candidate>& list) {
  std::vector<std::string> ids;
  for (const Candidate& one : list)
    ids.push_back(one.intervention->id);
  return ids;
}

} // namespace

TEST_CASE("every intervention is a candidate once, and its reasons go with how it fits") {
  RandomFacts random;
  for (int i = 0; i < kCases; ++i) {
    const Matching matching = match(random.next(), shippedInterventions());
    const auto ids = idsOf(matching.candidates);
    CHECK(ids.size() == shippedInterventions().interventions.size());
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
    for (const Candidate& one : matching.candidates) {
      INFO(one.intervention->id);
      REQUIRE(one.because.size() >= 2); // age and target group at least
      const bool otherSource = has(one.because, ReasonKind::AgeSomeSources);
      if (one.fit == Fit::Near) CHECK((!one.change.empty() || otherSource));
      if (one.fit != Fit::Near) CHECK(one.change.empty());
      for (const auto* list : {&one.because, &one.change, &one.remarks})
        for (const Reason& reason : *list) {
          INFO(nameOf(reason.kind));
          const bool silent = reason.kind == ReasonKind::AgeNotStated || reason.kind == ReasonKind::SettingNotStated;
          CHECK((silent || !reason.sources.empty()));
          CHECK((reason.rule.empty() || shippedInterventions().rule(reason.rule) != nullptr));
        }
      for (const Reason& reason : one.because)
        if (reason.kind == ReasonKind::AgeSomeSources) CHECK(reason.agreeing.size() + reason.unclear.size() > 0);
    }
  }
}

TEST_CASE("the order is total: it does not depend on that of the catalogue, and follows fit and evidence") {
  RandomFacts random;
  InterventionCatalogue turned = shippedInterventions();
  std::reverse(turned.interventions.begin(), turned.interventions.end());
  std::rotate(turned.interventions.begin(), turned.interventions.begin() + 17, turned.interventions.end());
  for (int i = 0; i < kCases; ++i) {
    const MatchFacts facts = random.next();
    const Matching matching = match(facts, shippedInterventions());
    CHECK(idsOf(matching.candidates) == idsOf(match(facts, turned).candidates));
    for (std::size_t at = 1; at < matching.candidates.size(); ++at) {
      const Candidate& before = matching.candidates[at - 1];
      const Candidate& after = matching.candidates[at];
      CHECK(before.fit <= after.fit);
      if (before.fit == after.fit)
        CHECK(evidenceWeight(*before.intervention, shippedInterventions()) >=
              evidenceWeight(*after.intervention, shippedInterventions()));
    }
  }
}

TEST_CASE("finding something out never undoes what a known fact rules out") {
  RandomFacts random;
  int ruledOut = 0;
  for (int i = 0; i < kCases; ++i) {
    const MatchFacts facts = random.next();
    const Matched before(match(facts, shippedInterventions()));
    MatchFacts more = facts;
    for (const RiskGroup& group : shippedInterventions().riskGroups)
      if (more.group(group.id) == Holds::Unknown)
        more.groups[group.id].holds = random.below(2) == 0 ? Holds::Yes : Holds::No;
    const Matched after(match(more, shippedInterventions()));
    for (const Candidate& one : before.list()) {
      INFO(one.intervention->id);
      const Candidate& later = after[one.intervention->id];
      if (one.fit == Fit::No) {
        CHECK(later.fit == Fit::No);
        ++ruledOut;
      }
      // What fits keeps fitting: no group that turns up takes away one that holds.
      if (one.fit == Fit::Fits) CHECK(later.fit == Fit::Fits);
    }
  }
  CHECK(ruledOut > kCases);
}

TEST_CASE("what would change it does") {
  RandomFacts random;
  int tried = 0;
  for (int i = 0; i < kCases / 4; ++i) {
    const MatchFacts facts = random.next();
    const Matching matching = match(facts, shippedInterventions());
    for (const Candidate& one : matching.candidates)
      for (const Reason& change : one.change) {
        MatchFacts changed = facts;
        if (change.kind == ReasonKind::FindOutGroup)
          for (const std::string& group : change.groups)
            changed.groups[group].holds = Holds::Yes;
        if (change.kind == ReasonKind::FirstCondition) changed.conditions[*change.condition].holds = Holds::Yes;
        if (change.kind == ReasonKind::ReferToSetting && !change.settings.empty())
          changed.setting = change.settings.front();
        if (change.kind == ReasonKind::WaitUntilAge) changed.age += Months{*change.months};
        INFO(one.intervention->id << " " << nameOf(change.kind));
        const Matched after(match(changed, shippedInterventions()));
        const Candidate& later = after[one.intervention->id];
        const bool again = std::any_of(later.change.begin(), later.change.end(), [&](const Reason& reason) {
          return reason.kind == change.kind && reason.groups == change.groups && reason.condition == change.condition &&
                 !change.settings.empty() == !reason.settings.empty();
        });
        const bool nowhere = change.kind == ReasonKind::ReferToSetting && change.settings.empty();
        CHECK((nowhere || !again));
        CHECK(later.fit <= one.fit);
        ++tried;
      }
  }
  CHECK(tried > kCases);
}

TEST_CASE("the same facts give the same matching") {
  RandomFacts random;
  const auto wordsOf = [](const Matching& matching) {
    std::string words;
    for (const RuleHit& hit : matching.rules)
      words += hit.rule->id + (hit.first ? "!" : "") + " ";
    for (const Candidate& one : matching.candidates) {
      words += one.intervention->id + std::string(idOf(one.fit));
      for (const auto* list : {&one.because, &one.change, &one.remarks})
        for (const Reason& reason : *list)
          words += std::string(nameOf(reason.kind)) + reason.rule;
    }
    return words;
  };
  for (int i = 0; i < kCases / 4; ++i) {
    const MatchFacts facts = random.next();
    CHECK(wordsOf(match(facts, shippedInterventions())) == wordsOf(match(facts, shippedInterventions())));
  }
}

TEST_CASE("the organisation's list says where, and never whether it fits") {
  Overlay overlay;
  for (const char* id : {"vipp-sd", "pipa", "itgg"})
    overlay.offers.push_back({id, true, "", {}, "", ""});
  overlay.offers.push_back({"nika", false, "", {}, "", ""});
  Intervention own = *shippedInterventions().intervention("gordon-cursus");
  own.id = "local-cursus";
  own.name = "Eigen cursus";
  own.local = true;
  overlay.additions.push_back(own);
  const InterventionCatalogue catalogue = withOverlay(shippedInterventions(), overlay);
  RandomFacts random;
  for (int i = 0; i < kCases / 4; ++i) {
    const MatchFacts facts = random.next();
    const Matched without(match(facts, shippedInterventions()));
    const Matched with(match(facts, catalogue, &overlay));
    CHECK(with.list().size() == without.list().size() + 1);
    for (const Candidate& one : without.list()) {
      const Candidate& same = with[one.intervention->id];
      CHECK(same.fit == one.fit);
      CHECK_FALSE(has(one.because, ReasonKind::OfferedLocally));
      CHECK_FALSE(has(one.because, ReasonKind::NotOfferedLocally));
    }
    CHECK(has(with["vipp-sd"].because, ReasonKind::OfferedLocally));
    CHECK(has(with["nika"].because, ReasonKind::NotOfferedLocally));
    CHECK_FALSE(has(with["k-vht"].because, ReasonKind::OfferedLocally));
    CHECK(has(with["local-cursus"].because, ReasonKind::OfferedLocally));
    CHECK(with["local-cursus"].fit == with["gordon-cursus"].fit);
  }
}

TEST_CASE("an organisation's own addition is matched as any intervention is") {
  const auto overlay =
      parseOverlay(R"json({
      "format": 1, "organisation": "De Proef", "updated": "2026-10-01",
      "additions": [{"id": "local-wandelgroep", "name": "Wandelgroep", "goal": "Steun.", "for": "pleegouders",
                     "groups": ["pleegzorg"], "fromMonths": 12, "toMonths": 143, "settings": ["jgz"]}]})json",
                   "lijst.json", tests::interventionData("schema/overlay.schema.json"), shippedInterventions());
  REQUIRE(overlay);
  const InterventionCatalogue catalogue = withOverlay(shippedInterventions(), *overlay);
  struct Row {
    const char* facts;
    Fit fit;
    const char* why;
  };
  const Row rows[] = {
      {"30 pleegzorg", Fit::Fits, "all holds"},
      {"30", Fit::Near, "foster care is not known"},
      {"30 !pleegzorg", Fit::No, "no foster care"},
      {"8 pleegzorg", Fit::Near, "four months too young"},
      {"144 pleegzorg", Fit::No, "too old"},
      {"30 pleegzorg @ggz", Fit::Near, "offered elsewhere"},
      {"30 pleegzorg no:care-safe-place", Fit::Near, "C-01 holds for any intervention"},
  };
  for (const Row& row : rows) {
    INFO(row.facts << ": " << row.why);
    const Matched matched(match(tests::factsIn(row.facts), catalogue, &*overlay));
    const Candidate& own = matched["local-wandelgroep"];
    CHECK(own.fit == row.fit);
    for (const Reason& reason : own.because)
      if (reason.kind != ReasonKind::OfferedLocally) {
        INFO(nameOf(reason.kind));
        REQUIRE_FALSE(reason.sources.empty());
        CHECK(reason.sources.front().document == "local");
      }
  }
}

TEST_CASE("a harmful approach is never a candidate") {
  InterventionCatalogue catalogue = shippedInterventions();
  for (const HarmfulApproach& harmful : shippedInterventions().harmful) {
    Intervention one = *shippedInterventions().intervention("gordon-cursus");
    one.id = harmful.id;
    catalogue.interventions.push_back(one);
  }
  const Matching matching = match(MatchFacts{}, catalogue);
  CHECK(matching.candidates.size() == shippedInterventions().interventions.size());
}

TEST_CASE("candidates of one fit are ordered by recognition, filing for the age, and name") {
  const auto orderOf = [](std::string_view facts, Fit fit) {
    std::vector<std::string> ids;
    const Matching matching = match(tests::factsIn(facts), shippedInterventions());
    for (const Candidate& one : matching.candidates)
      if (one.fit == fit && one.intervention->tier < 3) ids.push_back(one.intervention->id);
    return ids;
  };
  using Ids = std::vector<std::string>;
  // 60 dej-sterk; 45 dej-effectief-2018; 30 twice dej-onderbouwd, by name; 20 dej-verlopen; 10 and 5.
  CHECK(orderOf("30 adoptie opvoedspanning", Fit::Fits) ==
        Ids{"vipp-sd", "basic-trustmethode", "k-vht", "gordon-cursus", "pipa", "sherborne-samenspel", "theraplay",
            "draagdoek", "ddp", "video-interactiebegeleiding"});
  // Equal recognition: what is filed for the age goes first, whatever it is called.
  CHECK(orderOf("60 lichte-matige-opvoedproblemen gedesorganiseerd-risico", Fit::Fits) ==
        Ids{"nika", "gordon-cursus", "vht-4-12", "video-interactiebegeleiding"});
  CHECK(orderOf("100 lichte-matige-opvoedproblemen", Fit::Fits) ==
        Ids{"vht-4-12", "gordon-cursus", "video-interactiebegeleiding"});
}

TEST_CASE("recognition weighs by its highest label, unless it has expired since") {
  struct Row {
    const char* id;
    int weight;
    const char* why;
  };
  const Row rows[] = {
      {"vipp-sd", 60, "dej-sterk in 2019, dej-aanwijzingen in 2020"},
      {"voorzorg", 50, "dej-goed in 2019"},
      {"pipa", 20, "dej-onderbouwd in 2018, expired in 2019"},
      {"pcit", 45, "dej-eerste in 2019, effective in 2018"},
      {"mbt-k", 12, "mentioned by the KJP"},
      {"ddp", 5, "not in the DEJ"},
      {"video-interactiebegeleiding", 0, "none of its own"},
      {"emdr", 0, "no label at all"},
  };
  for (const Row& row : rows) {
    INFO(row.id << ": " << row.why);
    CHECK(evidenceWeight(*shippedInterventions().intervention(row.id), shippedInterventions()) == row.weight);
  }
}
