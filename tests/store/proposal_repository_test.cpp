#include "store/proposal_repository.h"

#include "store/proposal_support.h"
#include "store/sqlite.h"
#include "store/verification.h"

#include <functional>

// A conclusion that waits for the second person: it counts for nothing until that person agrees, and then both names
// stand with it. What is refused, and why.

using namespace haven;
using namespace haven::tests;
using casefile::MoveKind;
using casefile::PlanMove;
using casefile::Proposal;
using casefile::ProposalId;
using casefile::ProposalOutcome;
using casefile::Role;

namespace {

Error refused(const char* field, const char* reason) {
  return {ErrorKind::InvalidInput, {{"field", field}, {"reason", reason}}};
}

std::int64_t logged(PlanStore& in, const char* act) {
  return in.database()
      .integer(std::string("SELECT count(*) FROM access_log WHERE object = 'proposal' AND act = '") + act + "'")
      .value();
}

std::size_t faults(PlanStore& in) {
  return store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions())->faults.size();
}

} // namespace

TEST_CASE("a conclusion waits for the second person, counts for nothing, and is signed by both when that one agrees") {
  ProposalStore in;
  const auto before = in.file().plan;
  const ProposalId id = in.propose();
  CHECK(in.file().plan == before);
  CHECK(in.state().stage == plan::Stage::Step2);
  CHECK(in.waiting().empty()); // it waits for somebody else

  Proposal expected;
  expected.id = id;
  expected.move = conclusion();
  expected.move.second = casefile::NamedPerson{std::string(PlanStore::kYouthProfessional), Role::YouthProfessional};
  const casefile::Account fenna = in.made.store->account();
  expected.move.by = {fenna.id, fenna.name, fenna.role, fenna.registrations, "2026-11-21T12:00:00Z"};
  expected.second = in.joris;
  expected.after = before.lastMove();
  CHECK(in.proposals().of(in.id).value() == std::vector{expected});

  in.made.clock.set(day("2026-11-24"));
  in.as(Role::YouthProfessional);
  const auto waiting = in.waiting();
  REQUIRE(waiting.size() == 1);
  CHECK(waiting.front().id == id);
  CHECK(waiting.front().caseId == in.id);
  CHECK(waiting.front().number == "2026-0001");
  CHECK(waiting.front().example);
  CHECK(waiting.front().name == "Voorbeeld: Noor");
  CHECK(waiting.front().kind == MoveKind::ConcludeStep2);
  CHECK(waiting.front().outcome == "confirmed");
  CHECK(waiting.front().by == kAccountName);
  CHECK(waiting.front().at == "2026-11-21T12:00:00Z");

  const auto move = in.proposals().agree(id);
  REQUIRE(move.has_value());
  PlanMove made = expected.move;
  made.id = *move;
  made.by.at = "2026-11-24T12:00:00Z"; // when it became a decision
  CHECK(in.file().plan.moves.back() == made);
  CHECK(in.state().stage == plan::Stage::Step3);
  CHECK(in.waiting().empty());
  const casefile::Account joris = in.made.store->account();
  expected.answer = casefile::ProposalAnswer{
      ProposalOutcome::Agreed, "", *move, {joris.id, joris.name, joris.role, joris.registrations, made.by.at}};
  in.reopen();
  CHECK(in.proposals().of(in.id).value() == std::vector{expected});
  CHECK(logged(in, "create") == 1);
  CHECK(logged(in, "complete") == 1);
  CHECK(faults(in) == 0);
}

TEST_CASE("a proposal is given back with a remark or withdrawn, and can be made anew") {
  ProposalStore in;
  const ProposalId first = in.propose();
  in.as(Role::YouthProfessional);
  REQUIRE(in.proposals().giveBack(first, "  Eerst nog met school bellen.\n").has_value());
  CHECK(in.waiting().empty());
  CHECK(in.returned().empty()); // of whoever proposed it, not of who gave it back
  in.as(Role::BehaviouralScientist);
  const auto returned = in.returned();
  REQUIRE(returned.size() == 1);
  CHECK(returned.front().id == first);
  CHECK(returned.front().by == PlanStore::kYouthProfessional);
  CHECK(returned.front().name == "Voorbeeld: Noor");
  auto kept = in.proposals().of(in.id).value();
  CHECK(kept.front().answer->outcome == ProposalOutcome::Returned);
  CHECK(kept.front().answer->remark == "Eerst nog met school bellen.");
  CHECK(kept.front().answer->by.account == in.joris);

  const ProposalId second = in.propose();
  CHECK(second != first);
  CHECK(in.returned().empty()); // another was made in its place
  REQUIRE(in.proposals().withdraw(second).has_value());
  kept = in.proposals().of(in.id).value();
  REQUIRE(kept.size() == 2);
  CHECK(kept.back().answer->outcome == ProposalOutcome::Withdrawn);
  CHECK(kept.back().answer->remark.empty());
  in.propose();
  CHECK(in.proposals().of(in.id)->size() == 3);
  CHECK(in.file().plan.moves.size() == 1);
  CHECK(logged(in, "create") == 3);
  CHECK(logged(in, "update") == 1);
  CHECK(logged(in, "delete") == 1);
  CHECK(faults(in) == 0);
}

TEST_CASE("colleagues who could be the second person work here, have the role, and have the case") {
  ProposalStore in;
  in.add("Bram Elders-Voorbeeld", Role::YouthProfessional, false);
  in.add("Cato Weg-Voorbeeld", Role::YouthProfessional);
  REQUIRE(in.database().run("UPDATE accounts SET disabled_at = '2026-01-01T00:00:00Z' WHERE name LIKE 'Cato%'"));
  in.add("Dina Beheer-Voorbeeld", Role::Administrator);
  in.add("Aad Collega-Voorbeeld", Role::YouthProfessional);
  const auto names = [&] {
    std::vector<std::string> found;
    const auto able = in.proposals().colleagues(in.file(), MoveKind::ConcludeStep2).value();
    for (const auto& one : able)
      found.push_back(one.name);
    return found;
  };
  CHECK(names() == std::vector<std::string>{"Aad Collega-Voorbeeld", std::string(PlanStore::kYouthProfessional)});
  CHECK(in.proposals().colleagues(in.file(), MoveKind::Close)->empty()); // is signed by one
  in.as("Aad Collega-Voorbeeld");
  CHECK(names() == std::vector<std::string>{std::string(PlanStore::kYouthProfessional)}); // not oneself
}

TEST_CASE("a proposal is held to all that a decision is, and to who the second person is") {
  ProposalStore in;
  const auto outside = in.add("Bram Elders-Voorbeeld", Role::YouthProfessional, false);
  const auto emergency = in.add("Els Nood-Voorbeeld", Role::YouthProfessional, false);
  REQUIRE(in.database().run("INSERT INTO emergency_accesses (case_id, reason, until_at, by_account, by_name, by_role, "
                            "by_registrations, by_at) VALUES (?, 'x', '2026-12-01T00:00:00Z', ?, 'x', "
                            "'youth-professional', '[]', '2026-11-21T00:00:00Z')",
                            in.id, emergency));
  const auto left = in.add("Cato Weg-Voorbeeld", Role::YouthProfessional);
  REQUIRE(in.database().run("UPDATE accounts SET disabled_at = '2026-01-01T00:00:00Z' WHERE id = ?", left));
  const auto admin = in.add("Dina Beheer-Voorbeeld", Role::Administrator);
  const auto other = in.add("Gijs Tweede-Voorbeeld", Role::BehaviouralScientist);
  struct Row {
    const char* because;
    casefile::AccountId second;
    std::function<void(PlanMove&)> change;
    Error error;
  };
  const auto same = [](PlanMove&) {};
  const Row rows[] = {
      {"no such account", 99, same, refused("second", "unknown-value")},
      {"left", left, same, refused("second", "left")},
      {"not of the case", outside, same, refused("second", "not-own-case")},
      {"in emergency is not of the case", emergency, same, refused("second", "not-own-case")},
      {"oneself", in.person(), same, refused("second", "same-person")},
      {"two scientists are not what the plan asks for", other, same, refused("second", "wrong-role")},
      {"nobody who only looks after the store", admin, same, refused("second", "wrong-role")},
      {"no outcome", in.joris, [](PlanMove& move) { move.outcome = ""; }, refused("outcome", "empty")},
      {"nothing follows", in.joris, [](PlanMove& move) { move.follow = casefile::Follow::None; },
       refused("follow", "empty")},
      {"a day that was", in.joris, [](PlanMove& move) { move.nextLook = day("2026-11-21"); },
       refused("next-look", "not-in-future")},
      {"too long", in.joris, [](PlanMove& move) { move.reason = std::string(50'001, 'x'); },
       refused("reason", "too-long")},
      {"signed by one", in.joris, [](PlanMove& move) { move = decision(MoveKind::Close, "transferred"); },
       refused("second", "not-possible")},
      {"not there yet",
       in.joris,
       [](PlanMove& move) { move = decision(MoveKind::SettleTreatment); },
       {ErrorKind::Incomplete, {{"missing", "no-treatment"}}}},
  };
  for (const Row& row : rows) {
    INFO(row.because);
    PlanMove move = conclusion();
    row.change(move);
    CHECK(errorOf(in.proposals().propose(in.id, move, row.second)) == row.error);
  }
  CHECK(in.proposals().of(in.id)->empty());
  REQUIRE(in.plan().takeBack(in.id, in.answer("family-violence").key).has_value());
  CHECK(errorOf(in.proposals().propose(in.id, conclusion(), in.joris)) ==
        Error{ErrorKind::Incomplete, {{"missing", "family-violence"}}});
  in.as(Role::YouthProfessional);
  CHECK(kindOf(in.proposals().propose(in.id, conclusion(), 1)) == ErrorKind::NotAllowed); // does not conclude
}

TEST_CASE("what waits already is not proposed twice") {
  ProposalStore in;
  const ProposalId id = in.propose();
  CHECK(errorOf(in.proposals().propose(in.id, conclusion(), in.joris)) == refused("proposal", "waits"));
  in.as(Role::QualifiedDiagnostician); // nor by another
  CHECK(errorOf(in.proposals().propose(in.id, conclusion(), in.joris)) == refused("proposal", "waits"));
  CHECK(in.proposals().of(in.id)->size() == 1);
  CHECK(in.proposals().of(in.id)->front().id == id);
}

TEST_CASE("only the colleague it waits for agrees or gives back, only the proposer withdraws, and each once") {
  ProposalStore in;
  in.add("Aad Collega-Voorbeeld", Role::YouthProfessional);
  const ProposalId id = in.propose();
  CHECK(errorOf(in.proposals().agree(id)) == refused("proposal", "not-second")); // the proposer alone
  CHECK(in.proposals().giveBack(id, "x").error() == refused("proposal", "not-second"));
  for (const std::string_view name : {std::string_view("Aad Collega-Voorbeeld"), PlanStore::kDiagnostician}) {
    in.as(name);
    INFO(name);
    CHECK(in.waiting().empty());
    CHECK(errorOf(in.proposals().agree(id)) == refused("proposal", "not-second"));
    CHECK(in.proposals().giveBack(id, "x").error() == refused("proposal", "not-second"));
    CHECK(in.proposals().withdraw(id).error() == refused("proposal", "not-proposer"));
  }
  in.as(Role::YouthProfessional);
  CHECK(in.proposals().withdraw(id).error() == refused("proposal", "not-proposer"));
  const Error none{ErrorKind::NotFound, {{"what", "proposal"}}};
  CHECK(errorOf(in.proposals().agree(id + 1)) == none);
  CHECK(in.proposals().giveBack(id + 1, "x").error() == none);
  CHECK(in.proposals().withdraw(id + 1).error() == none);
  CHECK(in.proposals().giveBack(id, " \n").error() == refused("remark", "empty"));
  CHECK(in.proposals().giveBack(id, "\xc3\x28").error() == refused("remark", "not-text"));
  CHECK(in.proposals().giveBack(id, std::string(50'001, 'x')).error() == refused("remark", "too-long"));
  CHECK_FALSE(in.proposals().of(in.id)->front().answer.has_value());
  CHECK(in.file().plan.moves.size() == 1);

  REQUIRE(in.proposals().giveBack(id, "nog niet").has_value());
  CHECK(errorOf(in.proposals().agree(id)) == refused("proposal", "answered"));
  CHECK(in.proposals().giveBack(id, "x").error() == refused("proposal", "answered"));
  in.as(Role::BehaviouralScientist);
  CHECK(in.proposals().withdraw(id).error() == refused("proposal", "answered"));
  CHECK(in.file().plan.moves.size() == 1);
  CHECK(in.returned().size() == 1);
  PlanMove together = conclusion();
  together.second = casefile::NamedPerson{"Iemand Anders"};
  REQUIRE(in.plan().decide(in.id, together).has_value());
  CHECK(in.returned().empty()); // decided in its place
}

TEST_CASE("another decision of the case makes what waits lapse") {
  ProposalStore in;
  const ProposalId id = in.propose();
  PlanMove together = conclusion();
  together.second = casefile::NamedPerson{"Iemand Anders"};
  REQUIRE(in.plan().decide(in.id, together).has_value()); // both at one laptop after all
  CHECK(in.proposals().withdraw(id).error() == refused("proposal", "lapsed"));
  in.as(Role::YouthProfessional);
  CHECK(in.waiting().empty());
  CHECK(errorOf(in.proposals().agree(id)) == refused("proposal", "lapsed"));
  CHECK(in.proposals().giveBack(id, "x").error() == refused("proposal", "lapsed"));
  CHECK(in.file().plan.moves.size() == 2);
  CHECK_FALSE(in.proposals().of(in.id)->front().answer.has_value()); // it stays, without an answer
  CHECK(faults(in) == 0);
}

TEST_CASE("at agreeing all is looked at again, as the case and the people are now") {
  struct Row {
    const char* because;
    std::function<void(ProposalStore&)> meanwhile;
    Error error;
  };
  const Row rows[] = {
      {"an answer was taken back",
       [](ProposalStore& in) { REQUIRE(in.plan().takeBack(in.id, in.answer("family-violence").key).has_value()); },
       {ErrorKind::Incomplete, {{"missing", "family-violence"}}}},
      {"violence came to light, and nobody weighed the meldcode",
       [](ProposalStore& in) {
         REQUIRE(in.plan().saveAnswer(in.id, in.answer("family-violence", "hindering")).has_value());
       },
       {ErrorKind::Incomplete, {{"missing", "meldcode-weighed"}}}},
      {"the day to look again has passed", [](ProposalStore& in) { in.made.clock.set(day("2027-02-01")); },
       refused("next-look", "not-in-future")},
      {"the proposer left",
       [](ProposalStore& in) {
         REQUIRE(in.database().run("UPDATE accounts SET disabled_at = '2026-11-22T00:00:00Z' WHERE id = 1"));
       },
       refused("proposal", "proposer-may-not")},
      {"the proposer has another role",
       [](ProposalStore& in) {
         REQUIRE(in.database().run("UPDATE accounts SET role = 'youth-professional' WHERE id = 1"));
       },
       refused("proposal", "proposer-may-not")},
      {"the case went to another team than the proposer's",
       [](ProposalStore& in) {
         REQUIRE(in.database().run("DELETE FROM team_members WHERE account = 1"));
         REQUIRE(in.database().run("DELETE FROM case_workers WHERE account = 1"));
       },
       refused("proposal", "proposer-may-not")},
      {"the second person has another role",
       [](ProposalStore& in) {
         REQUIRE(in.database().run("UPDATE accounts SET role = 'behavioural-scientist' WHERE id = ?", in.joris));
       },
       refused("second", "wrong-role")},
  };
  for (const Row& row : rows) {
    INFO(row.because);
    ProposalStore in;
    const ProposalId id = in.propose();
    row.meanwhile(in);
    in.as(PlanStore::kYouthProfessional);
    CHECK(errorOf(in.proposals().agree(id)) == row.error);
    CHECK(in.file().plan.moves.size() == 1);
    CHECK_FALSE(in.proposals().of(in.id)->front().answer.has_value());
    CHECK(logged(in, "complete") == 0);
    REQUIRE(in.proposals().giveBack(id, "is veranderd").has_value()); // there is always a way on
  }
}

TEST_CASE("the newest conclusion that waits comes first, and of cases that went elsewhere none is told") {
  ProposalStore in;
  in.propose();
  const auto first = in.id;
  const casefile::Relationship carers[] = {carer()};
  in.id = in.cases().createCase(youth("Voorbeeld: Sem"), carers).value();
  in.carers = {in.file().relationships.front().id};
  in.observe();
  REQUIRE(in.plan().decide(in.id, decision(MoveKind::ConcludeStep1, "suspicion")).has_value());
  in.answerAll("step-2");
  in.screen(3);
  in.propose();
  in.as(Role::YouthProfessional);
  const auto waiting = in.waiting();
  REQUIRE(waiting.size() == 2);
  CHECK(waiting.front().name == "Voorbeeld: Sem");
  CHECK(waiting.back().caseId == first);
  REQUIRE(in.database().run("DELETE FROM case_teams WHERE case_id = ?", in.id));
  CHECK(in.waiting().size() == 1);
}
