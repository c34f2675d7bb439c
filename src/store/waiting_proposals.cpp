#include "store/waiting_proposals.h"

#include "store/deed_standing.h"
#include "store/read_rows.h"
#include "store/sqlite.h"

#include <string_view>

namespace haven::store {
namespace {

WaitingProposal waitingFrom(RowReader& reader) {
  WaitingProposal read;
  read.id = reader.integer();
  read.caseId = reader.integer();
  read.number = reader.text();
  read.example = reader.flag();
  read.name = reader.text();
  const auto kind = casefile::moveKindFromId(reader.text());
  reader.mark(kind.has_value());
  read.kind = kind.value_or(casefile::MoveKind::ConcludeStep2);
  read.outcome = reader.text();
  read.by = reader.text();
  read.at = reader.text();
  return read;
}

constexpr std::string_view kWaiting =
    "SELECT p.id, c.id, c.number, c.example, c.name, p.kind, p.outcome, p.by_name, p.by_at FROM decision_proposals p "
    "JOIN cases c ON c.id = p.case_id WHERE p.second_account = ?1 "
    "AND NOT EXISTS (SELECT 1 FROM proposal_answers WHERE proposal = p.id) "
    "AND p.after_move = (SELECT coalesce(max(id), 0) FROM plan_moves WHERE case_id = p.case_id) AND ";
constexpr std::string_view kReturned =
    "SELECT p.id, c.id, c.number, c.example, c.name, p.kind, p.outcome, a.by_name, a.by_at FROM decision_proposals p "
    "JOIN cases c ON c.id = p.case_id JOIN proposal_answers a ON a.proposal = p.id AND a.outcome = 'returned' "
    "WHERE p.by_account = ?1 AND p.after_move = (SELECT coalesce(max(id), 0) FROM plan_moves WHERE case_id = "
    "p.case_id) AND NOT EXISTS (SELECT 1 FROM decision_proposals n WHERE n.case_id = p.case_id AND n.kind = p.kind AND "
    "n.id > p.id) AND ";

Result<std::vector<WaitingProposal>> listed(Database& database, const SearchLeave& leave, const std::string& sql) {
  return readAll<WaitingProposal>(database.query(sql, leave.account(), leave.now()), waitingFrom);
}

} // namespace

Result<std::vector<WaitingProposal>> readWaiting(Database& database, const SearchLeave& leave) {
  return listed(database, leave, std::string(kWaiting) + std::string(kWithinReach) + " ORDER BY p.id DESC");
}

Result<std::vector<WaitingProposal>> readReturned(Database& database, const SearchLeave& leave) {
  return listed(database, leave,
                std::string(kReturned) + std::string(kWithinReach) + " ORDER BY a.by_at DESC, p.id DESC");
}

} // namespace haven::store
