#include "text/intervention_text.h"

#include "english_and_dutch.h"
#include "interventions/matching.h"
#include "support/catch.h"

#include <algorithm>
#include <regex>
#include <set>
#include <stdexcept>

using namespace haven;
using namespace haven::interventions;
using haven::tests::plain;
using haven::tests::speak;

namespace {

const InterventionCatalogue& catalogue() {
  static const auto loaded = loadInterventions(HAVEN_SOURCE_DIR "/data");
  if (!loaded) throw std::runtime_error("interventions.json");
  return *loaded;
}

MatchFacts factsAt(int months, std::initializer_list<const char*> holding = {}) {
  MatchFacts facts;
  facts.age = Months{months};
  for (const char* group : holding)
    facts.groups[group].holds = Holds::Yes;
  return facts;
}

/// The words of the reasons of one kind, of one candidate.
std::vector<std::string> said(const MatchFacts& facts, std::string_view id, ReasonKind kind) {
  std::vector<std::string> texts;
  const Matching matching = match(facts, catalogue());
  for (const Candidate& one : matching.candidates) {
    if (one.intervention->id != id) continue;
    for (const auto* list : {&one.because, &one.change, &one.remarks})
      for (const Reason& reason : *list)
        if (reason.kind == kind) texts.push_back(plain(text::reasonText(reason, one, catalogue())));
  }
  return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a reason reads as a professional would say it, with who states what") {
  speak("nl");
  // The example that the people who asked for this gave.
  const MatchFacts foster = factsAt(30, {"pleegzorg", "zware-opvoedproblemen"});
  CHECK(said(foster, "vipp-sd", ReasonKind::AgeInside) ==
        Texts{"leeftijd 30 mnd valt binnen 0-83 volgens richtlijn-2020, richtlijn-web en nji-2018, jgz-2021 noemt "
              "vanaf 12"});
  CHECK(said(foster, "vipp-sd", ReasonKind::TargetHolds) ==
        Texts{"pleegzorg, volgens richtlijn-2020 en nji-2018",
              "pleegzorg en zware opvoedproblemen, volgens richtlijn-2020 en richtlijn-web"});
  struct Row {
    int months;
    const char* id;
    ReasonKind kind;
    const char* words;
  };
  const Row rows[] = {
      {75, "vipp-sd", ReasonKind::AgeInside,
       "leeftijd 75 mnd valt binnen 0-83 volgens richtlijn-2020 en nji-2018, richtlijn-web noemt \"0-6 jaar\" (ook te "
       "lezen als t/m 71), jgz-2021 noemt \"1-6 jaar\" (ook te lezen als t/m 71), richtlijn-2020 noemt elders t/m 71"},
      {90, "pcit", ReasonKind::AgeInside,
       "leeftijd 90 mnd valt binnen 24-95 volgens richtlijn-2020 en richtlijn-web, nji-2018 noemt \"2-7 jaar\" (ook te "
       "lezen als t/m 83)"},
      {150, "basic-trustmethode", ReasonKind::AgeInside,
       "leeftijd 150 mnd valt binnen 24-155 volgens richtlijn-2020 en nji-2018, richtlijn-web noemt \"tussen 2 en 12 "
       "jaar\" (ook te lezen als t/m 143) of \"2-12 jaar\" (ook te lezen als t/m 143), richtlijn-2020 noemt elders t/m "
       "143"},
      {30, "k-vht", ReasonKind::AgeInside,
       "leeftijd 30 mnd valt binnen 0-47 volgens richtlijn-2020, richtlijn-web, nji-2018 en jgz-2021"},
      {5, "nika", ReasonKind::AgeSomeSources,
       "leeftijd 5 mnd valt buiten de aanbevolen 9-71, richtlijn-2020 noemt 0-71, richtlijn-web noemt 0-71"},
      {5, "nika", ReasonKind::WaitUntilAge, "binnen 4 mnd valt de leeftijd binnen de aanbevolen 9-71"},
      {220, "mbt-a", ReasonKind::AgeSomeSources,
       "leeftijd 220 mnd valt buiten de aanbevolen 156-215, richtlijn-2020 noemt \"13-18 jaar\" (ook te lezen als t/m "
       "227) of \"tussen 13 en 18 jaar\" (ook te lezen als t/m 227), richtlijn-web noemt \"tussen 13 en "
       "18 jaar\" (ook te lezen als t/m 227)"},
      {100, "differentiatietherapie", ReasonKind::AgeInside,
       "leeftijd 100 mnd valt binnen t/m ongeveer 143 volgens richtlijn-2020 en richtlijn-web"},
      {200, "fasetherapie", ReasonKind::AgeTooOld,
       "leeftijd 200 mnd ligt boven de hoogste leeftijd die genoemd wordt (ongeveer 191)"},
      {100, "pipa", ReasonKind::AgeTooOld, "leeftijd 100 mnd ligt boven de hoogste leeftijd die genoemd wordt (59)"},
      {44, "vht-4-12", ReasonKind::AgeTooYoung,
       "leeftijd 44 mnd ligt 4 mnd onder de laagste leeftijd die genoemd wordt"},
      {100, "itgg", ReasonKind::AgeInside,
       "leeftijd 100 mnd valt binnen 9-215 volgens nji-2018, richtlijn-2020 noemt geen ondergrens, richtlijn-web noemt "
       "geen ondergrens"},
      {5, "voorzorg", ReasonKind::EntryPassed,
       "loopt op de leeftijd van 5 mnd nog door, maar begint eerder (-9 t/m -3)"},
      {-5, "centering-pregnancy", ReasonKind::StageInside, "de levensfase past: zwangeren"},
      {5, "centering-pregnancy", ReasonKind::StageOutside, "bedoeld voor een andere levensfase: zwangeren"},
      {30, "emdr", ReasonKind::AgeNotStated, "geen bron noemt een leeftijd"},
      {30, "gordon-cursus", ReasonKind::ForEverybody, "vraagt geen bijzonder risico, volgens nji-2018"},
      {100, "mbt-k", ReasonKind::FindOutGroup, "als dit speelt: ernstige gehechtheidsproblemen"},
      {-4, "prenatale-huisbezoeken-jgz", ReasonKind::TargetUnknown,
       "bedoeld bij kwetsbare zwangere, volgens jgz-2021; of dat speelt, is nog niet bekend"},
  };
  for (const Row& row : rows) {
    INFO(row.id << " at " << row.months);
    CHECK(said(factsAt(row.months), row.id, row.kind) == Texts{row.words});
  }
}

TEST_CASE("where sources differ at an age, the reason says so") {
  speak("nl");
  int differing = 0;
  for (int months = -9; months <= 276; ++months) {
    const Matching matching = match(factsAt(months), catalogue());
    for (const Candidate& one : matching.candidates) {
      const Reason& age = one.because.front();
      if (age.kind != ReasonKind::AgeInside || age.differing.size() + age.unclear.size() == 0) continue;
      const std::string words = plain(text::reasonText(age, one, catalogue()));
      const bool told = words.find(" noemt ") != std::string::npos;
      // Another place of the same document that says it in so many words settles how its dash is read.
      const bool settled =
          age.differing.empty() && std::all_of(age.unclear.begin(), age.unclear.end(), [&](const StatedAge* stated) {
            return std::any_of(age.agreeing.begin(), age.agreeing.end(), [&](const StatedAge* other) {
              return other->source.document == stated->source.document;
            });
          });
      ++differing;
      if (!told && !settled) {
        INFO(one.intervention->id << " at " << months);
        CHECK(words == "");
      }
    }
  }
  CHECK(differing > 50);
}

TEST_CASE("two things that both have to hold are told as both") {
  speak("nl");
  MatchFacts facts = factsAt(-4);
  CHECK(said(facts, "voorzorg", ReasonKind::FindOutGroup) ==
        Texts{"als dit speelt: jonge moeder, en daarbij ook kwetsbare zwangere",
              "als dit speelt: alleenstaande ouder, en daarbij ook jonge moeder"});
  facts.groups["tienermoeder"].holds = Holds::Yes;
  CHECK(said(facts, "voorzorg", ReasonKind::FindOutGroup) ==
        Texts{"als dit speelt: kwetsbare zwangere", "als dit speelt: alleenstaande ouder"});
}

TEST_CASE("settings and conditions are told by name") {
  speak("nl");
  MatchFacts facts = factsAt(20, {"pleegzorg", "chronische-stress"});
  facts.setting = "jgz";
  facts.conditions[CareCondition::SafePlace].holds = Holds::No;
  CHECK(said(facts, "pipa", ReasonKind::ReferToSetting) == Texts{"door te verwijzen naar specialistische jeugdhulp"});
  CHECK(said(facts, "intensieve-gezinsbegeleiding", ReasonKind::ReferToSetting) ==
        Texts{"door te verwijzen naar hulp buiten de JGZ"});
  CHECK(said(facts, "pipa", ReasonKind::FirstCondition) == Texts{"eerst nodig: er is een veilige, stabiele plek"});
}

TEST_CASE("an addition of the organisation is told as the organisation's") {
  speak("nl");
  InterventionCatalogue with = catalogue();
  Intervention own;
  own.id = "local-wandelgroep";
  own.local = true;
  own.recommended.span = {12, 143};
  own.citations = {{"local", "jaarplan"}};
  own.targets = {{"pleegouders", {{"pleegzorg"}}, {"local", "jaarplan"}}};
  with.interventions = {own};
  with.documents.push_back({"local", "De Proef", "De Proef", ""});
  const auto wordsAt = [&](int months) {
    Texts words;
    const Matching matching = match(factsAt(months, {"pleegzorg"}), with);
    for (const Reason& reason : matching.candidates.at(0).because)
      words.push_back(plain(text::reasonText(reason, matching.candidates.at(0), with)));
    return words;
  };
  CHECK(wordsAt(30) == Texts{"leeftijd 30 mnd valt binnen 12-143", "pleegzorg, volgens De Proef"});
  CHECK(wordsAt(150).front() == "leeftijd 150 mnd ligt boven de hoogste leeftijd die genoemd wordt (143)");
}

TEST_CASE("a span of months is exact, with years where they say the same") {
  speak("nl");
  struct Row {
    MonthSpan span;
    const char* words;
  };
  const Row rows[] = {
      {{0, 83}, "0 tot en met 83 maanden (t/m 6 jaar)"},
      {{24, 155}, "24 tot en met 155 maanden (2 t/m 12 jaar)"},
      {{1, 8}, "1 tot en met 8 maanden"},
      {{0, 12}, "0 tot en met 12 maanden"}, // one month more than the first year
      {{0, 11}, "0 tot en met 11 maanden (eerste jaar)"},
      {{9, 71}, "9 tot en met 71 maanden (t/m 5 jaar)"},
      {{-9, -3}, "-9 tot en met -3 maanden (zwangerschap)"},
      {{-6, 23}, "-6 tot en met 23 maanden (vanaf de zwangerschap)"},
      {{9, {}}, "vanaf 9 maanden"},
      {{24, {}}, "vanaf 24 maanden (vanaf 2 jaar)"},
      {{-5, {}}, "vanaf -5 maanden (vanaf de zwangerschap)"},
      {{{}, 143}, "tot en met 143 maanden (t/m 11 jaar)"},
      {{}, ""},
  };
  for (const Row& row : rows)
    CHECK(plain(text::spanText(row.span)) == row.words);
}

TEST_CASE("a rule is told with what makes it hold") {
  speak("nl");
  MatchFacts facts = factsAt(90, {"pleegzorg", "adoptie"});
  facts.jgzSigns = 4;
  facts.jgzSignsAbc = true;
  facts.jgzSignGuidance = true;
  facts.conditions[CareCondition::SafePlace].holds = Holds::No;
  const Matching matching = match(facts, catalogue());
  std::vector<std::string> variants;
  const auto textOf = [&](const char* id) {
    for (const RuleHit& hit : matching.rules)
      if (hit.rule->id == id) return plain(text::ruleText(hit, catalogue()));
    return std::string("not there");
  };
  CHECK(matching.rules.front().condition == CareCondition::SafePlace); // not met, before what is not known
  CHECK(textOf("C-01").find("Niet in orde: er is een veilige, stabiele plek. Elke interventie vraagt") == 0);
  CHECK(textOf("C-02").find("Nog niet bekend: er is geen mishandeling of verwaarlozing, of die is gestopt. ") == 0);
  CHECK(textOf("C-07").find("Hier: zeven jaar oud, allebei komen in aanmerking.") != std::string::npos);
  CHECK(textOf("C-23").find("Hier: adoptie en pleegzorg.") != std::string::npos);
  CHECK(textOf("C-24") == catalogue().rule("C-24")->text);
  for (const RuleHit& hit : matching.rules)
    if (hit.rule->id == "C-47") variants.push_back(plain(text::ruleText(hit, catalogue())));
  REQUIRE(variants.size() == 2);
  CHECK(variants[0].find("de eerste variant geldt, (a), (b) en (c) samen") != std::string::npos);
  CHECK(variants[1].find("de tweede variant geldt, (d) op zichzelf") != std::string::npos);
}

TEST_CASE("sources are one line a document, each place once") {
  const std::vector<SourceRef> sources = {
      {"richtlijn-2020", "tabel 1"}, {"nji-2018", "5.1.1"}, {"richtlijn-2020", "5.2"}, {"richtlijn-2020", "tabel 1"}};
  const QStringList lines = text::sourcesText(sources, catalogue());
  REQUIRE(lines.size() == 2);
  CHECK(plain(lines[0]) == "Richtlijn 2020: tabel 1; 5.2");
  CHECK(plain(lines[1]) == "NJi 2018: 5.1.1");
}

TEST_CASE("every reason of every candidate has its words, in both languages") {
  std::set<ReasonKind> kinds;
  for (const char* language : {"nl", "en"}) {
    speak(language);
    for (const int months : {-9, -2, 3, 11, 30, 90, 150, 230})
      for (const char* setting : {"", "jgz", "specialistische-jeugdhulp"})
        for (const Holds holds : {Holds::Yes, Holds::No, Holds::Unknown}) {
          MatchFacts facts = factsAt(months);
          facts.setting = setting;
          for (const RiskGroup& group : catalogue().riskGroups)
            facts.groups[group.id].holds = holds;
          for (const CareCondition condition : kCareConditions)
            facts.conditions[condition].holds = holds;
          facts.attachmentDisorder = holds == Holds::Yes;
          Overlay overlay;
          overlay.offers = {{"vipp-sd", true, "", {}, "", ""}, {"pipa", false, "", {}, "", ""}};
          const Matching matching = match(facts, catalogue(), &overlay);
          for (const Candidate& one : matching.candidates)
            for (const auto* list : {&one.because, &one.change, &one.remarks})
              for (const Reason& reason : *list) {
                kinds.insert(reason.kind);
                const std::string words = plain(text::reasonText(reason, one, catalogue()));
                const bool good = words.size() > 5 && words.find('%') == std::string::npos &&
                                  words.find("  ") == std::string::npos && words.find(", ,") == std::string::npos &&
                                  words.back() != ' ' && words.back() != '.';
                if (!good) {
                  INFO(one.intervention->id << " " << static_cast<int>(reason.kind));
                  CHECK(words == "");
                }
              }
          for (const RuleHit& hit : matching.rules)
            CHECK(text::ruleText(hit, catalogue()).size() > 20);
        }
  }
  CHECK(kinds.size() == static_cast<std::size_t>(ReasonKind::RecognitionExpired) + 1);
}

TEST_CASE("fits, conditions and the order have their words; nothing is called best or given a number") {
  for (const char* language : {"nl", "en"}) {
    speak(language);
    std::set<std::string> words;
    for (const Fit fit : {Fit::Fits, Fit::Near, Fit::No})
      CHECK(words.insert(plain(text::fitText(fit))).second);
    for (const CareCondition condition : kCareConditions)
      CHECK(words.insert(plain(text::conditionText(condition))).second);
    CHECK_FALSE(words.contains(""));
    const std::string order = plain(text::orderText());
    CHECK(order.size() > 100);
    static const std::regex kNever("\\b(beste|best|score|procent|percent|diagnos\\w*)\\b|%|\\d", std::regex::icase);
    CHECK_FALSE(std::regex_search(order, kNever));
  }
  speak("nl");
  CHECK(plain(text::fitText(Fit::Near)) == "past bijna");
}
