#include "instruments/instrument_catalogue.h"
#include "plan/shipped_plan.h"
#include "support/catch.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

// Everything the guidelines name for the three steps is in the shipped plan, and nothing else: by id, in their order.
using namespace haven;
using namespace haven::plan;
using haven::tests::shippedPlan;

namespace {

using Ids = std::vector<std::string>;
using Fields = std::vector<std::pair<std::string, std::string>>;

template <class T>
Ids idsOf(const std::vector<T>& list) {
  Ids ids;
  for (const T& one : list)
    ids.push_back(one.id);
  return ids;
}

const Section& sectionOf(const char* id) {
  const Section* found = shippedPlan().section(id);
  if (found == nullptr) throw std::runtime_error(id);
  return *found;
}

const Point& pointOf(const char* id) {
  const Point* found = shippedPlan().point(id);
  if (found == nullptr) throw std::runtime_error(id);
  return *found;
}

void checkSource(const SourceRef& source, const std::string& of) {
  static const std::set<std::string> kDocuments = {"richtlijn-2020", "richtlijn-web", "nji-2018", "nji-web",
                                                   "jgz-2021"};
  INFO(of);
  CHECK(kDocuments.contains(source.document));
  CHECK_FALSE(source.place.empty());
}

void checkTexts(const std::string& of, const Fields& texts) {
  for (const auto& [what, text] : texts) {
    INFO(of << " " << what);
    CHECK_FALSE(text.empty());
    CHECK(text.find("  ") == std::string::npos);
  }
}

void checkNotes(const std::vector<Note>& notes, const std::string& of) {
  for (const Note& note : notes) {
    checkSource(note.source, of + " " + note.id);
    checkTexts(of + " " + note.id, {{"text", note.text}});
  }
}

} // namespace

TEST_CASE("the plan has its four steps with their sections in the order of the guideline") {
  const PlanDefinition& plan = shippedPlan();
  REQUIRE(idsOf(plan.steps) == Ids{"step-1", "step-2", "step-3", "after"});
  CHECK(idsOf(plan.steps[0].sections) ==
        Ids{"observations", "signals-secure", "signals-insecure", "signals-problematic", "seven-aspects"});
  CHECK(idsOf(plan.steps[1].sections) ==
        Ids{"history", "meldcode", "balance", "youth-talk", "screening-instrument", "broad-functioning", "talk-guide"});
  CHECK(idsOf(plan.steps[2].sections) ==
        Ids{"development-talk", "timeline", "clinical-instrument", "interaction-video", "decision"});
  CHECK(idsOf(plan.steps[3].sections) == Ids{"treatment-factors", "preferred-relationship", "jgz-referral",
                                             "care-conditions", "care-features", "follow-up"});
}

TEST_CASE("the plan has the outcomes of steps 1 and 2") {
  const PlanDefinition& plan = shippedPlan();
  CHECK(idsOf(plan.steps[0].outcomes) == Ids{"no-suspicion", "suspicion"});
  CHECK(idsOf(plan.steps[1].outcomes) == Ids{"not-confirmed", "partly-confirmed", "confirmed"});
  CHECK(plan.steps[2].outcomes.empty()); // its decision is a section
  CHECK(plan.steps[3].outcomes.empty());
}

TEST_CASE("the plan has every reason to always screen") {
  CHECK(idsOf(shippedPlan().screeningReasons) == Ids{"maltreatment", "parent-psychiatric", "youth-development",
                                                     "relationship-threatened", "adopted", "foster-family", "placement",
                                                     "behaviour-problems", "regulation-problems"});
}

TEST_CASE("every section has every point of its source") {
  const std::pair<const char*, Ids> rows[] = {
      {"observations", {"observation-at-ease", "observation-comfort", "observation-listens", "observation-fun"}},
      {"signals-secure",
       {"secure-proximity", "secure-comfort", "secure-exploration", "secure-relaxed", "secure-flow", "secure-pleasure",
        "secure-expresses", "secure-parent-regulates", "secure-parent-sensitive", "secure-parent-encourages"}},
      {"signals-insecure",
       {"insecure-no-proximity", "insecure-withdraws", "insecure-little-pleasure", "insecure-independence",
        "insecure-parent-insensitive", "insecure-parent-unaware", "insecure-parent-intimacy",
        "insecure-parent-overprotective", "insecure-parent-unclear"}},
      {"signals-problematic",
       {"problematic-tension", "problematic-trauma", "problematic-emotions", "problematic-frightening"}},
      {"seven-aspects",
       {"aspect-relaxed", "aspect-initiative", "aspect-eye-contact", "aspect-lead", "aspect-responses",
        "aspect-calming", "aspect-talking"}},
      {"history",
       {"history-neglect", "history-veilig-thuis", "history-carer-changes", "history-placement", "history-events"}},
      {"meldcode", {"meldcode-weighed"}},
      {"balance", {}},
      {"youth-talk", {"youth-talk-held", "youth-own-view"}},
      {"screening-instrument", {"screening-instrument-taken"}},
      {"broad-functioning", {"broad-parents", "broad-teacher", "broad-youth"}},
      {"talk-guide", {"guide-observe", "guide-reflect", "guide-discuss", "guide-round-off"}},
      {"development-talk",
       {"topic-early-years", "topic-figures", "topic-course", "topic-carer-changes", "topic-social-emotional",
        "topic-relations", "topic-events", "topic-neglect", "topic-other-children", "topic-youth-protection",
        "topic-parents-view", "topic-family-history"}},
      {"timeline", {"timeline-made"}},
      {"clinical-instrument", {"clinical-instrument-taken"}},
      {"interaction-video", {"interaction-video-viewed"}},
      {"decision",
       {"form-insecure-with-behaviour", "form-disorganised", "form-broken", "attachment-disorder", "comorbidity",
        "multidisciplinary", "treatment-or-guidance", "referral"}},
      {"treatment-factors",
       {"factor-outcome", "factor-age", "factor-behaviour", "factor-available", "factor-open", "factor-interventions",
        "factor-therapies"}},
      {"preferred-relationship",
       {"preferred-choice", "preferred-reason", "repair-stable", "new-known-adult", "new-stable-place",
        "new-trusted-person", "new-without-placement", "parents-contact"}},
      {"jgz-referral", {"referral-regulation", "referral-parents", "referral-communication", "referral-guidance"}},
      {"care-conditions",
       {"care-available", "care-safe-place", "care-maltreatment-stopped", "care-stable", "care-carer-calm",
        "care-carer-willing"}},
      {"care-features",
       {"feature-adoptie",
        "feature-pleegzorg",
        "feature-stiefgezin",
        "feature-alleenstaand",
        "feature-lage-ses",
        "feature-etnische-minderheid",
        "feature-gezin-verhoogd-risico",
        "feature-multiprobleem",
        "feature-chronische-stress",
        "feature-mishandeling-verwaarlozing",
        "feature-zwanger-hoogrisico",
        "feature-tienermoeder",
        "feature-moeder-depressie",
        "feature-ouder-eetstoornis",
        "feature-ouder-onveilig-verleden",
        "feature-lvb-ouder",
        "feature-onzekere-ouder",
        "feature-opvoedspanning",
        "feature-lichte-matige-opvoedproblemen",
        "feature-zware-opvoedproblemen",
        "feature-lage-sensitiviteit",
        "feature-verstorend-opvoedgedrag",
        "feature-gedrags-emotionele-problemen",
        "feature-ernstige-gedragsproblemen",
        "feature-externaliserend-risico",
        "feature-gedesorganiseerd-risico",
        "feature-ernstige-gehechtheidsproblemen",
        "feature-borderline-kenmerken",
        "feature-meervoudige-beperking",
        "feature-autisme",
        "feature-prematuur",
        "feature-moeilijke-start",
        "feature-huilbaby",
        "feature-moeilijk-temperament",
        "feature-trauma",
        "feature-residentieel"}},
      {"follow-up", {"next-look", "behaviour-guidance"}},
  };
  std::set<std::string> known;
  for (const auto& [section, points] : rows) {
    INFO(section);
    CHECK(idsOf(sectionOf(section).points) == points);
    known.insert(section);
  }
  for (const Step& step : shippedPlan().steps)
    for (const Section& section : step.sections)
      CHECK(known.contains(section.id));
}

TEST_CASE("every group of tips is complete") {
  const std::pair<const char*, Ids> sections[] = {
      {"observations", {"lsvg-consult", "describe", "snapshot"}},
      {"signals-problematic", {"rule"}},
      {"history", {"file", "who", "no-blame", "own-problems", "cooperation"}},
      {"meldcode", {"veilig-thuis", "sharing"}},
      {"balance", {"together", "positive-first"}},
      {"screening-instrument", {"explain", "which", "quality"}},
      {"broad-functioning", {"all-three"}},
      {"talk-guide",
       {"listen", "wonder", "room", "understanding", "circumstances", "ask-need", "positive", "look-together",
        "read-together", "tell-child", "play-down", "take-over", "say-wrong"}},
      {"development-talk",
       {"purpose", "respect", "photos", "timeline", "tone", "unknown-history", "guilt", "explain-bond", "receive",
        "neutral", "acknowledge"}},
      {"timeline", {"carers", "moves", "separations", "events", "start"}},
      {"clinical-instrument", {"expertise", "research-only"}},
      {"interaction-video", {"observe"}},
      {"preferred-relationship", {"absent-parent"}},
      {"jgz-referral", {"rule", "variant-direct", "variant-guidance"}},
  };
  std::size_t listed = 0;
  for (const auto& [section, tips] : sections) {
    INFO(section);
    CHECK(idsOf(sectionOf(section).tips) == tips);
    listed += tips.size();
  }
  const std::pair<const char*, Ids> points[] = {
      {"problematic-frightening", {"aggression", "helplessness", "shut-off"}},
      {"youth-own-view", {"at-ease", "comfort", "fun", "changes", "events"}},
      {"guide-observe", {"child", "positive", "not-yet"}},
      {"guide-reflect", {"invite", "mind", "obstacles", "emotions", "understanding", "no-blame"}},
      {"guide-discuss", {"describe", "recognise", "cards", "mentalise", "later"}},
      {"guide-round-off", {"need", "advice", "agree", "instruments"}},
      {"topic-figures", {"others"}},
      {"topic-social-emotional", {"play", "friends", "skills", "clinging", "aggression"}},
      {"topic-relations", {"parents-early", "parents-now", "adults", "peers"}},
      {"topic-parents-view", {"talking", "expectations", "style"}},
  };
  for (const auto& [point, tips] : points) {
    INFO(point);
    CHECK(idsOf(pointOf(point).tips) == tips);
    listed += tips.size();
  }
  std::size_t shipped = 0;
  for (const Step& step : shippedPlan().steps)
    for (const Section& section : step.sections) {
      shipped += section.tips.size();
      for (const Point& point : section.points)
        shipped += point.tips.size();
    }
  CHECK(shipped == listed);
}

TEST_CASE("the balance has twenty rows on four levels, and the list of the JGZ beside it") {
  const PlanDefinition& plan = shippedPlan();
  REQUIRE(idsOf(plan.balance) == Ids{"carer", "child", "family", "contact"});
  CHECK(idsOf(plan.balance[0].rows) == Ids{"carer-model", "carer-mental-health", "carer-perspective",
                                           "carer-sensitivity", "carer-cooperation", "carer-substances"});
  CHECK(idsOf(plan.balance[1].rows) == Ids{"child-birth", "child-medical", "child-temperament", "child-development",
                                           "child-intelligence", "child-senses"});
  CHECK(idsOf(plan.balance[2].rows) == Ids{"family-stable", "family-care", "family-violence", "family-support",
                                           "family-socioeconomic", "family-same"});
  CHECK(idsOf(plan.balance[3].rows) == Ids{"contact-carers", "contact-daily"});

  CHECK(idsOf(plan.balance[0].extraRows) ==
        Ids{"jgz-carer-physical-health", "jgz-carer-mental-health", "jgz-carer-wanted", "jgz-carer-delivery",
            "jgz-carer-pregnancy-lifestyle", "jgz-carer-pregnancy-stress", "jgz-carer-confidence",
            "jgz-carer-education", "jgz-carer-own-youth", "jgz-carer-model", "jgz-carer-style", "jgz-carer-cooperation",
            "jgz-carer-stress", "jgz-carer-intellectual", "jgz-carer-justice", "jgz-carer-substances"});
  CHECK(idsOf(plan.balance[1].extraRows) == Ids{"jgz-child-birth", "jgz-child-medical", "jgz-child-temperament",
                                                "jgz-child-development", "jgz-child-intelligence", "jgz-child-senses",
                                                "jgz-child-emotional", "jgz-child-adoption"});
  CHECK(idsOf(plan.balance[2].extraRows) == Ids{"jgz-family-both-parents", "jgz-family-teenage-mother",
                                                "jgz-family-partner", "jgz-family-support", "jgz-family-income",
                                                "jgz-family-housing", "jgz-family-community", "jgz-family-size",
                                                "jgz-family-climate", "jgz-family-care", "jgz-family-child-died"});
  CHECK(idsOf(plan.balance[3].extraRows) == Ids{"jgz-contact-carers", "jgz-contact-daily"});

  std::size_t rows = 0;
  std::size_t protective = 0;
  std::size_t hindering = 0;
  for (const BalanceLevel& level : plan.balance) {
    rows += level.rows.size();
    for (const BalanceRow& row : level.extraRows) {
      protective += row.protective.empty() ? 0 : 1;
      hindering += row.hindering.empty() ? 0 : 1;
    }
  }
  CHECK(rows == 20);
  CHECK(protective == 26); // jgz-2021 tabel 2.2: 10 of the parents, 10 of the family, 6 of the child
  CHECK(hindering == 33);  // and 15, 10, 8
}

TEST_CASE("the balance has its reading aids, both sources where they differ") {
  CHECK(idsOf(shippedPlan().readingAids) == Ids{"child-compensated", "carer-not-compensated",
                                                "carer-hardly-compensated", "pile-up", "combination", "context"});
}

TEST_CASE("the plan has every instrument at the ages of its source") {
  const PlanDefinition& plan = shippedPlan();
  const auto catalogue = instruments::InstrumentCatalogue::load(HAVEN_SOURCE_DIR "/data");
  REQUIRE(catalogue);
  REQUIRE(idsOf(plan.screening) == Ids{"lsvg", "ari-cp-2-5", "aisi-6-12"});
  for (const ScreeningInstrument& one : plan.screening)
    CHECK(catalogue->find(one.id) != nullptr);
  CHECK(plan.screening.size() == catalogue->instruments().size());

  CHECK(idsOf(plan.broadFunctioning) == Ids{"cbcl", "trf", "ysr", "vog"});
  CHECK(idsOf(plan.clinical) == Ids{"dai", "pdi", "wmci", "asct", "cai", "coa"});
  CHECK(idsOf(plan.interaction) == Ids{"eas"});

  struct Row {
    const char* id;
    const char* abbreviation;
    const char* with;
    Months outside; ///< one month beyond its ages
    Months inside;
  };
  const Row rows[] = {
      {"ysr", "YSR", "youth", Months(131), Months(132)},   {"asct", "ASCT", "youth", Months(47), Months(48)},
      {"asct", "ASCT", "youth", Months(156), Months(155)}, {"cai", "CAI", "youth", Months(95), Months(96)},
      {"cai", "CAI", "youth", Months(204), Months(203)},   {"coa", "COA", "youth", Months(60), Months(59)},
  };
  for (const Row& row : rows) {
    const OutsideInstrument* found = plan.outsideInstrument(row.id);
    REQUIRE(found != nullptr);
    INFO(row.id);
    CHECK(found->abbreviation == row.abbreviation);
    CHECK(found->with == row.with);
    CHECK_FALSE(found->ages.holds(row.outside));
    CHECK(found->ages.holds(row.inside));
  }
  CHECK(pointOf("broad-youth").ages.fromMonths == plan.outsideInstrument("ysr")->ages.fromMonths);
  for (const char* anyAge : {"broad-parents", "broad-teacher"})
    CHECK(pointOf(anyAge).ages.holds(Months(0)));
  for (const char* parents : {"dai", "pdi", "wmci", "cbcl", "vog"}) {
    CHECK(plan.outsideInstrument(parents)->with == "parent");
    CHECK(plan.outsideInstrument(parents)->ages.holds(Months(0)));
    CHECK(plan.outsideInstrument(parents)->ages.holds(Months(275)));
  }
  for (const char* scored : {"cbcl", "trf", "ysr"})
    CHECK(idsOf(plan.outsideInstrument(scored)->scales) == Ids{"total", "internalising", "externalising"});
  CHECK(idsOf(plan.outsideInstrument("eas")->scales) ==
        Ids{"sensitivity", "structuring", "nonintrusiveness", "nonhostility", "responsiveness", "involvement"});
}

TEST_CASE("what is support, what comes again and what is asked for each relationship is as the plan wants it") {
  const std::set<std::string> support = {"signals-secure", "signals-insecure", "signals-problematic",
                                         "seven-aspects",  "meldcode",         "talk-guide",
                                         "jgz-referral",   "care-conditions",  "care-features"};
  const std::set<std::string> relationship = {"observations",        "signals-secure", "signals-insecure",
                                              "signals-problematic", "seven-aspects",  "interaction-video"};
  const std::set<std::string> repeated = {"observations",        "signals-secure", "signals-insecure",
                                          "signals-problematic", "seven-aspects",  "follow-up"};
  for (const Step& step : shippedPlan().steps)
    for (const Section& section : step.sections) {
      INFO(section.id);
      CHECK(section.optional == support.contains(section.id));
      CHECK(section.perRelationship == relationship.contains(section.id));
      CHECK(section.repeated == repeated.contains(section.id));
    }
  for (const char* young : {"signals-secure", "signals-insecure", "signals-problematic", "talk-guide"}) {
    CHECK(sectionOf(young).ages.holds(Months(83)));
    CHECK_FALSE(sectionOf(young).ages.holds(Months(84)));
  }
}

TEST_CASE("points are answered with the words the plan gives") {
  const Ids seen = {"yes", "sometimes", "no", "not-seen"};
  for (const char* section : {"observations", "signals-secure", "signals-insecure", "signals-problematic"})
    for (const Point& point : sectionOf(section).points)
      CHECK(idsOf(point.options) == seen);
  for (const char* section : {"history", "jgz-referral"})
    for (const Point& point : sectionOf(section).points)
      CHECK(idsOf(point.options) == Ids{"yes", "no"});
  CHECK(idsOf(pointOf("attachment-disorder").options) == Ids{"none", "rad", "dsed", "both", "not-judged"});
  CHECK(idsOf(pointOf("preferred-choice").options) == Ids{"repair", "new", "undecided"});
  for (const char* done : {"meldcode-weighed", "youth-talk-held", "screening-instrument-taken", "broad-parents",
                           "timeline-made", "clinical-instrument-taken", "interaction-video-viewed"})
    CHECK(pointOf(done).kind == AnswerKind::Done);
  for (const char* section : {"development-talk", "treatment-factors"})
    for (const Point& point : sectionOf(section).points)
      CHECK(point.kind == AnswerKind::Text);
  CHECK(pointOf("next-look").kind == AnswerKind::Date);
}

TEST_CASE("everything in the plan has its text and its source") {
  const PlanDefinition& plan = shippedPlan();
  checkTexts("plan", {{"edition", plan.edition}});
  for (const ScreeningReason& reason : plan.screeningReasons) {
    checkSource(reason.source, reason.id);
    checkTexts(reason.id, {{"text", reason.text}});
  }
  for (const Step& step : plan.steps) {
    checkSource(step.source, step.id);
    checkTexts(step.id, {{"title", step.title}, {"purpose", step.purpose}, {"who", step.who}});
    for (const Outcome& outcome : step.outcomes) {
      checkSource(outcome.source, outcome.id);
      checkTexts(outcome.id, {{"label", outcome.label}, {"meaning", outcome.meaning}});
    }
    for (const Section& section : step.sections) {
      checkSource(section.source, section.id);
      checkTexts(section.id, {{"title", section.title}, {"purpose", section.purpose}});
      checkNotes(section.tips, section.id);
      for (const Point& point : section.points) {
        checkSource(point.source, point.id);
        checkTexts(point.id, {{"title", point.title}});
        checkNotes(point.tips, point.id);
        for (const Option& option : point.options)
          checkTexts(point.id + " " + option.id, {{"label", option.label}});
      }
    }
  }
  for (const BalanceLevel& level : plan.balance) {
    checkTexts(level.id, {{"title", level.title}});
    for (const auto* rows : {&level.rows, &level.extraRows})
      for (const BalanceRow& row : *rows) {
        checkSource(row.source, row.id);
        CHECK(row.source.document == (rows == &level.rows ? "richtlijn-2020" : "jgz-2021"));
        CHECK(row.protective.empty() == row.neutralProtective.empty());
        CHECK(row.hindering.empty() == row.neutralHindering.empty());
      }
  }
  checkNotes(plan.readingAids, "readingAids");
  for (const ScreeningInstrument& one : plan.screening)
    checkSource(one.source, one.id);
  for (const auto* list : {&plan.broadFunctioning, &plan.clinical, &plan.interaction})
    for (const OutsideInstrument& one : *list) {
      checkSource(one.source, one.id);
      checkTexts(one.id, {{"abbreviation", one.abbreviation}, {"title", one.title}, {"about", one.about}});
    }
}
