#include "plan/shipped_plan.h"
#include "plan/vignette.h"
#include "support/catch.h"

#include <algorithm>
#include <map>
#include <set>

// What the sources say of made-up cases, and whether the program says the same.
using namespace haven;
using namespace haven::plan;
using haven::tests::CaseModel;
using haven::tests::Vignette;
using nlohmann::json;

namespace {

using Ids = std::vector<std::string>;
using IdSet = std::set<std::string>;

Ids idsOf(const std::vector<Missing>& missing) {
  Ids ids;
  for (const Missing& one : missing)
    ids.push_back(idOf(one.field));
  return ids;
}

IdSet setOf(const json& list) {
  IdSet ids;
  for (const auto& one : list)
    ids.insert(one.get<std::string>());
  return ids;
}

std::map<std::string, json> rowsOf(const json& expected, const char* name) {
  return expected.value(name, std::map<std::string, json>{});
}

template <class List>
IdSet idSet(const List& list) {
  IdSet ids;
  for (const auto& one : list)
    ids.insert(std::string(idOf(one)));
  return ids;
}

/// `everyone`, what `scientists` may besides, and what `diagnosticians` may besides that.
IdSet expectedOpen(const json& open, casefile::Role role) {
  IdSet ids = setOf(open.at("everyone"));
  if (role != casefile::Role::YouthProfessional) ids.merge(setOf(open.value("scientists", json::array())));
  if (role == casefile::Role::QualifiedDiagnostician) ids.merge(setOf(open.value("diagnosticians", json::array())));
  return ids;
}

IdSet openMoves(const PlanState& state) {
  IdSet open;
  for (const Move& move : state.moves)
    if (move.open()) open.insert(std::string(idOf(move.kind)));
  return open;
}

std::string word(Reading reading) {
  const char* const words[] = {"indicates", "between", "reassures", "unscored"};
  return words[static_cast<int>(reading)];
}

std::string word(Progress progress) {
  const char* const words[] = {"not-yet", "open", "concluded"};
  return words[static_cast<int>(progress)];
}

void checkWhere(const PlanState& state, const json& expected) {
  CHECK(std::string(idOf(state.stage)) == expected.at("stage").get<std::string>());
  CHECK(idsOf(state.missing) == tests::fieldIds(expected.value("missing", json::array())));
  for (const auto& [field, need] : rowsOf(expected, "needs")) {
    INFO(field);
    const auto found = std::find_if(state.missing.begin(), state.missing.end(),
                                    [&, id = field](const Missing& one) { return idOf(one.field) == id; });
    REQUIRE(found != state.missing.end());
    CHECK(std::string(idOf(found->need)) == need.get<std::string>());
  }
  if (expected.contains("next")) {
    const auto next = state.next();
    CHECK((next ? std::string(idOf(*next)) : "") == expected["next"].get<std::string>());
  }
  CHECK(state.round == expected.value("round", 1));
  CHECK(state.proposesSuspicion == expected.value("proposesSuspicion", false));
  for (const auto& [step, progress] : rowsOf(expected, "progress"))
    for (const StepState& one : state.steps)
      if (one.step->id == step) CHECK(word(one.progress) == progress.get<std::string>());
  if (expected.contains("nextLook")) {
    REQUIRE(state.nextLook);
    CHECK(formatIsoDate(state.nextLook->day) == expected["nextLook"][0].get<std::string>());
    CHECK(state.nextLook->daysLeft == expected["nextLook"][1].get<int>());
  }
}

void checkWhy(const PlanState& state, const json& expected) {
  IdSet reasons;
  for (const ReasonHit& hit : state.reasons)
    reasons.insert(hit.reason->id);
  CHECK(reasons == setOf(expected.value("reasons", json::array())));
  IdSet notices;
  for (const Notice& notice : state.notices)
    notices.insert(std::string(idOf(notice.kind)));
  CHECK(notices == setOf(expected.value("notices", json::array())));
  for (const auto& [kind, fields] : rowsOf(expected, "because")) {
    INFO(kind);
    const auto found = std::find_if(state.notices.begin(), state.notices.end(),
                                    [&, id = kind](const Notice& one) { return idOf(one.kind) == id; });
    REQUIRE(found != state.notices.end());
    const Ids because = tests::fieldIds(fields);
    CHECK(idSet(found->because) == IdSet(because.begin(), because.end()));
  }
  IdSet changed;
  for (const StepState& step : state.steps)
    if (step.changedSince) changed.insert(step.step->id);
  CHECK(changed == setOf(expected.value("changed", json::array())));
  if (expected.contains("readings")) {
    Ids readings;
    for (const ResultReading& one : state.readings)
      readings.push_back(word(one.reading));
    CHECK(readings == expected["readings"].get<Ids>());
  }
  for (const auto& [outcome, departs] : rowsOf(expected, "departs")) {
    INFO(outcome);
    CHECK(departsFrom(state, outcome).empty() != departs.get<bool>());
  }
}

void checkMoves(const PlanState& state, const json& expected) {
  for (const auto& [kind, barriers] : rowsOf(expected, "barriers")) {
    INFO(kind);
    CHECK(idSet(state.move(*casefile::moveKindFromId(kind)).barriers) == setOf(barriers));
  }
  for (const auto& [kind, fields] : rowsOf(expected, "blocked")) {
    INFO(kind);
    CHECK(idsOf(state.move(*casefile::moveKindFromId(kind)).missing) == tests::fieldIds(fields));
  }
}

void takeAway(casefile::PlanMove& move, const std::string& part) {
  if (part == "outcome") move.outcome.clear();
  if (part == "reason") move.reason = "  ";
  if (part == "departure") move.departure.clear();
  if (part == "revision") move.revision.clear();
  if (part == "follow") move.follow = casefile::Follow::None;
  if (part == "follow-text") move.followText.clear();
  if (part == "next-look") move.nextLook.reset();
  if (part == "second") move.second.reset();
}

/// Decisions somebody might want to sign: exactly these faults.
void checkDecisions(const CaseModel& model, const json& expected) {
  for (const json& tried : expected.value("decisions", json::array())) {
    INFO(tried.dump());
    casefile::PlanMove move = tests::decisionOf(tried.at("say").get<std::string>(), model.today);
    for (const auto& part : tried.value("without", Ids{}))
      takeAway(move, part);
    Ids faults;
    for (const DecisionFault& fault : faultsIn(model.as(casefile::Role::QualifiedDiagnostician), move))
      faults.push_back(std::string(idOf(fault.field)) + ":" + std::string(idOf(fault.why)));
    CHECK(faults == tried.at("faults").get<Ids>());
  }
}

} // namespace

TEST_CASE("vignettes: what the sources say is what the program says") {
  for (const Vignette& vignette : tests::vignettes()) {
    INFO(vignette.file << ": " << vignette.title());
    const json& expected = vignette.expected();
    const CaseModel model = tests::caseOf(vignette);
    const PlanState state = planState(model.as(casefile::Role::BehaviouralScientist));
    checkWhere(state, expected);
    checkWhy(state, expected);
    checkMoves(state, expected);
    checkDecisions(model, expected);
    for (const casefile::Role role : casefile::kRoles) {
      INFO(idOf(role));
      const IdSet open = openMoves(planState(model.as(role)));
      CHECK(open == expectedOpen(expected.at("open"), role));
      CHECK(openMoves(planState(model.as(role, casefile::CaseRelation::Elsewhere))).empty());
    }
  }
}

TEST_CASE("vignettes: each has a title of its own and a source, and together they cover the plan") {
  const auto all = tests::vignettes();
  CHECK(all.size() >= 60);
  IdSet titles, stages, reasons, notices, barriers, said;
  std::set<int> years;
  for (const Vignette& vignette : all) {
    INFO(vignette.title());
    CHECK(titles.insert(vignette.title()).second);
    REQUIRE_FALSE(vignette.told.at("sources").empty());
    for (const json& source : vignette.told.at("sources")) {
      CHECK(IdSet{"richtlijn-2020", "jgz-2021", "plan.md"}.contains(source.at(0).get<std::string>()));
      CHECK_FALSE(source.at(1).get<std::string>().empty());
    }
    const json& expected = vignette.expected();
    stages.insert(expected.at("stage").get<std::string>());
    for (const auto& one : expected.value("reasons", Ids{}))
      reasons.insert(one);
    for (const auto& one : expected.value("notices", Ids{}))
      notices.insert(one);
    for (const auto& [kind, list] : rowsOf(expected, "barriers"))
      for (const auto& one : list)
        barriers.insert(one.get<std::string>());
    for (const json& entry : vignette.told.at("record"))
      if (entry.contains("decide")) said.insert(entry["decide"].get<std::string>());
    const CaseModel model = tests::caseOf(vignette);
    years.insert(static_cast<int>(completedMonths(model.file.youth.dateOfBirth, model.today).count()) / 12);
  }
  CHECK(stages == IdSet{"step-1", "watching", "step-2", "screened", "step-3", "treatment-plan", "following", "closed"});
  IdSet everyReason;
  for (const ScreeningReason& reason : tests::shippedPlan().screeningReasons)
    everyReason.insert(reason.id);
  CHECK(reasons == everyReason);
  CHECK(notices == IdSet{"meldcode", "step-1-suspicion", "problematic-signals", "band-unknown", "one-instrument",
                         "unknown-history", "behaviour-problems", "refer-outside-jgz", "no-next-look",
                         "changed-since"});
  CHECK(barriers == IdSet{"case-closed", "case-open", "no-suspicion", "not-to-step-3", "no-treatment", "later-decision",
                          "round-unfinished", "meldcode-unanswered", "drafts-open"});
  for (const char* outcome :
       {"suspicion", "no-suspicion", "not-confirmed/close", "not-confirmed/other-examination",
        "partly-confirmed/step-3", "partly-confirmed/other-examination", "partly-confirmed/guidance",
        "confirmed/step-3", "step-3", "treatment", "new-round", "reopen", "close:completed"}) {
    INFO(outcome);
    CHECK(said.contains(outcome));
  }
  for (const int age : {0, 5, 12, 13, 17}) {
    INFO(age);
    CHECK(years.contains(age));
  }
}
