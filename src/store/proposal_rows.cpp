#include "store/proposal_rows.h"

#include "store/plan_check.h"
#include "store/plan_row_reader.h"
#include "store/read_rows.h"
#include "store/row_check.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace haven::store {
namespace {

using casefile::CaseId;
using casefile::Proposal;
using casefile::ProposalAnswer;
using casefile::ProposalId;

/// A proposal has the columns of the decision that it would be.
const std::string kProposalColumns = std::string(kMoveColumns) + ", second_account, after_move";
constexpr const char* kProposalAnswerColumns =
    "proposal, outcome, remark, move, by_account, by_name, by_role, by_registrations, by_at";

// Who may answer what, and that what was signed is what was proposed: for rows that were not written by this program.
constexpr const char* kAnswered =
    "EXISTS (SELECT 1 FROM decision_proposals p WHERE p.id = t.proposal AND p.case_id = ?1 AND t.by_account = "
    "CASE t.outcome WHEN 'withdrawn' THEN p.by_account ELSE p.second_account END AND (t.move IS NULL OR EXISTS "
    "(SELECT 1 FROM plan_moves m WHERE m.id = t.move AND m.case_id = ?1 AND m.id > p.after_move AND m.kind = p.kind "
    "AND m.outcome = p.outcome AND m.by_account = p.by_account AND m.second_name IS NOT NULL)))";

Proposal readProposal(RowReader& reader) {
  Proposal read;
  read.move = readMove(reader);
  read.id = std::exchange(read.move.id, 0); // of the decision there is none yet
  read.second = reader.integer();
  read.after = reader.integer();
  reader.mark(read.move.second.has_value());
  return read;
}

std::pair<ProposalId, ProposalAnswer> readProposalAnswer(RowReader& reader) {
  std::pair<ProposalId, ProposalAnswer> read;
  read.first = reader.integer();
  const auto outcome = casefile::proposalOutcomeFromId(reader.text());
  reader.mark(outcome.has_value());
  read.second.outcome = outcome.value_or(casefile::ProposalOutcome::Withdrawn);
  read.second.remark = reader.text();
  read.second.move = reader.optionalId();
  read.second.by = reader.signature();
  return read;
}

std::optional<std::string> iso(const std::optional<Date>& day) {
  return day ? std::optional(formatIsoDate(*day)) : std::nullopt;
}

} // namespace

Result<std::vector<Proposal>> readProposals(Database& database, CaseId id) {
  auto proposals = readAll<Proposal>(
      database.query("SELECT " + kProposalColumns + " FROM decision_proposals WHERE case_id = ? ORDER BY id", id),
      readProposal);
  if (!proposals) return proposals;
  auto answers = readAll<std::pair<ProposalId, ProposalAnswer>>(
      database.query(std::string("SELECT ") + kProposalAnswerColumns + " FROM proposal_answers WHERE case_id = ?", id),
      readProposalAnswer);
  if (!answers) return fail(answers.error());
  for (auto& answer : *answers) {
    const auto found =
        std::find_if(proposals->begin(), proposals->end(), [&](const Proposal& one) { return one.id == answer.first; });
    if (found == proposals->end()) return fail(ErrorKind::StoreDamaged, {{"what", "record"}});
    found->answer = std::move(answer.second);
  }
  return proposals;
}

Result<CaseId> caseOfProposal(Database& database, ProposalId proposal) {
  auto query = database.query("SELECT case_id FROM decision_proposals WHERE id = ?", proposal);
  if (!query) return fail(query.error());
  const auto row = query->step();
  if (!row) return fail(row.error());
  if (!*row) return fail(ErrorKind::NotFound, {{"what", "proposal"}});
  return query->integer(0);
}

Result<ProposalId> insertProposal(Database& database, CaseId id, const Proposal& proposal) {
  const casefile::PlanMove& move = proposal.move;
  const casefile::NamedPerson second = move.second.value_or(casefile::NamedPerson());
  const Status added = database.run(
      "INSERT INTO decision_proposals (case_id, round, kind, outcome, reason, departure, revision, follow, "
      "follow_text, next_look, second_account, second_name, second_role, after_move, by_account, by_name, by_role, "
      "by_registrations, by_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      id, move.round, idOf(move.kind), move.outcome, move.reason, move.departure, move.revision, idOf(move.follow),
      move.followText, iso(move.nextLook), proposal.second, second.name, idOf(second.role), proposal.after,
      move.by.account, move.by.name, idOf(move.by.role), registrationsToJson(move.by.registrations), move.by.at);
  if (!added) return fail(added.error());
  return database.lastInsertId();
}

Status insertProposalAnswer(Database& database, CaseId id, ProposalId proposal, const ProposalAnswer& answer) {
  return database.run("INSERT INTO proposal_answers (proposal, case_id, outcome, remark, move, by_account, by_name, "
                      "by_role, by_registrations, by_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      proposal, id, idOf(answer.outcome), answer.remark, answer.move, answer.by.account, answer.by.name,
                      idOf(answer.by.role), registrationsToJson(answer.by.registrations), answer.by.at);
}

Status checkProposalRows(Database& database, const plan::PlanDefinition& plan, CaseId id, const std::string& number,
                         VerificationReport& report) {
  Status done = checkRows(
      database, id, number, {"decision_proposals", kProposalColumns, "proposal", kOwnMove}, readProposal,
      [&](const Proposal& kept) { return knowsMove(plan, kept.move); }, report.planRecords, report);
  if (done)
    done = checkRows(
        database, id, number, {"proposal_answers", kProposalAnswerColumns, "proposal", kAnswered, "proposal"},
        readProposalAnswer, [](const auto&) { return true; }, report.planRecords, report);
  return done;
}

} // namespace haven::store
