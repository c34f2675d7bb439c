#include "store/proposal_rows.h"

#include "store/proposal_support.h"
#include "store/raw_rows.h"
#include "store/verification.h"

// What stands in the tables of proposals: the database itself keeps it, and what cannot be so is told.

using namespace haven;
using namespace haven::tests;
using store::VerificationFault;

namespace {

constexpr const char* kColumns =
    "case_id, round, kind, outcome, reason, departure, revision, follow, follow_text, next_look, second_account, "
    "second_name, second_role, after_move, by_account, by_name, by_role, by_registrations, by_at";

/// One that was given back, and one that was agreed to.
struct Answered : ProposalStore {
  Answered() {
    const auto first = propose();
    as(casefile::Role::YouthProfessional);
    REQUIRE(proposals().giveBack(first, "nog niet").has_value());
    as(casefile::Role::BehaviouralScientist);
    const auto second = propose();
    as(casefile::Role::YouthProfessional);
    REQUIRE(proposals().agree(second).has_value());
    as(casefile::Role::BehaviouralScientist);
  }
};

store::VerificationReport verified(PlanStore& in) {
  return store::verify(*in.made.store, catalogue(), shippedPlan(), shippedInterventions()).value();
}

} // namespace

TEST_CASE("what was proposed and answered cannot be changed with SQL either") {
  Answered in;
  const auto before = in.proposals().of(in.id).value();
  const std::pair<std::string, const char*> rows[] = {
      {"UPDATE decision_proposals SET reason = 'anders'", ""},
      {"UPDATE decision_proposals SET second_account = 3", ""},
      {"DELETE FROM decision_proposals", ""},
      {copyOf("decision_proposals", kColumns, {{"id", "id"}, {"after_move", "(SELECT max(id) FROM plan_moves)"}},
              "INSERT OR REPLACE INTO "),
       ""},
      {copyOf("decision_proposals", kColumns, {}), ""}, // as if it had been proposed before the last decision
      {"UPDATE proposal_answers SET remark = 'anders'", ""},
      {"UPDATE proposal_answers SET outcome = 'withdrawn' WHERE outcome = 'returned'", ""},
      {"DELETE FROM proposal_answers", ""},
      {"INSERT OR REPLACE INTO proposal_answers SELECT * FROM proposal_answers", ""},
      {"INSERT INTO proposal_answers SELECT proposal + 99, case_id, 'returned', remark, NULL, by_account, by_name, "
       "by_role, by_registrations, by_at FROM proposal_answers LIMIT 1",
       "other-case"},
  };
  for (const auto& [statement, reason] : rows) {
    INFO(statement);
    const Status done = in.database().runScript(statement);
    REQUIRE_FALSE(done.has_value());
    if (*reason == '\0')
      CHECK(done.error() == Error{ErrorKind::RecordFinal, {}});
    else
      CHECK(done.error() == Error{ErrorKind::InvalidInput, {{"reason", reason}}});
  }
  CHECK(in.proposals().of(in.id).value() == before);
}

TEST_CASE("a proposal or answer that cannot be so is a fault of verification") {
  Answered in;
  const auto sound = verified(in);
  CHECK(sound.faults.empty());
  const std::string first = "2026-0001 1";
  const std::string second = "2026-0001 2";
  struct Row {
    std::string sql;
    std::string where;
    const char* because;
    bool readable; ///< what is read of the case is sound, only not what was agreed upon
  };
  const Row rows[] = {
      {"UPDATE decision_proposals SET kind = 'iets' WHERE id = 1", first, "no such decision", false},
      {"UPDATE decision_proposals SET follow = 'iets' WHERE id = 1", first, "nothing that follows", false},
      {"UPDATE decision_proposals SET next_look = '2027-02-30' WHERE id = 1", first, "no such day", false},
      {"UPDATE decision_proposals SET second_role = 'koning' WHERE id = 1", first, "no such role", false},
      {"UPDATE decision_proposals SET by_registrations = '[1]' WHERE id = 1", first, "no registrations", false},
      {"UPDATE decision_proposals SET after_move = 77 WHERE id = 1", first, "after a decision of no case", true},
      {"UPDATE proposal_answers SET outcome = 'iets' WHERE proposal = 1", first, "no such answer", false},
      {"UPDATE proposal_answers SET by_account = 1 WHERE proposal = 1", first, "given back by the proposer", true},
      {"UPDATE proposal_answers SET by_account = 1 WHERE proposal = 2", second, "agreed to by the proposer", true},
      {"UPDATE proposal_answers SET move = 1 WHERE proposal = 2", second, "another decision", true},
      {"UPDATE decision_proposals SET outcome = 'not-confirmed' WHERE id = 2", second, "signed is not proposed", true},
  };
  in.made.close();
  const auto content = contentOf(in.made.folder);
  for (const Row& row : rows) {
    INFO(row.because);
    putContent(in.made.folder, content);
    in.reopen();
    REQUIRE(in.database().runScript("DROP TRIGGER decision_proposals_stay; DROP TRIGGER proposal_answers_stay;"
                                    "PRAGMA ignore_check_constraints=ON; PRAGMA foreign_keys=OFF;" +
                                    row.sql + "; PRAGMA ignore_check_constraints=OFF; PRAGMA foreign_keys=ON;"));
    const auto report = verified(in);
    CHECK(std::ranges::find(report.faults, VerificationFault{"proposal", row.where}) != report.faults.end());
    CHECK(in.proposals().of(in.id).has_value() == row.readable);
    in.made.close();
  }
}

TEST_CASE("proposals and their answers are counted with the records of the plan") {
  ProposalStore in;
  const auto before = verified(in).planRecords;
  const auto id = in.propose();
  CHECK(verified(in).planRecords == before + 1);
  REQUIRE(in.proposals().withdraw(id).has_value());
  CHECK(verified(in).planRecords == before + 2);
}
