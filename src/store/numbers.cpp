#include "store/numbers.h"

#include "store/deed.h"
#include "store/row_reader.h"
#include "store/sqlite.h"

#include <algorithm>
#include <map>
#include <utility>

namespace haven::store {
namespace {

using casefile::CountedCase;
using casefile::CountedConclusion;

/// Teams by id, and their places; what is of none stands behind them.
struct Teams {
  std::vector<std::string> names;
  std::map<casefile::TeamId, std::size_t> places;

  [[nodiscard]] std::size_t of(std::int64_t id) const {
    const auto found = places.find(id);
    return found == places.end() ? names.size() - 1 : found->second;
  }
};

Result<Teams> readTeams(Database& database) {
  auto query = database.query("SELECT id, name FROM teams ORDER BY name_folded, id");
  if (!query) return fail(query.error());
  Teams teams;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) break;
    teams.places.emplace(query->integer(0), teams.names.size());
    teams.names.push_back(query->text(1));
  }
  teams.names.emplace_back();
  return teams;
}

constexpr std::string_view kCases =
    "SELECT coalesce(t.team, 0), i.stage, c.date_of_birth, "
    "substr(max(c.opened_at, coalesce((SELECT max(by_at) FROM plan_moves m WHERE m.case_id = c.id), '')), 1, 10) "
    "FROM cases c JOIN case_index i ON i.case_id = c.id LEFT JOIN case_teams t ON t.case_id = c.id "
    "WHERE c.example = ?";

Result<std::vector<CountedCase>> readCases(Database& database, const Teams& teams, bool examples, Date today) {
  auto query = database.query(kCases, examples);
  if (!query) return fail(query.error());
  std::vector<CountedCase> cases;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return cases;
    RowReader reader(*query);
    CountedCase one;
    one.team = teams.of(reader.integer());
    one.stage = reader.text();
    one.age = completedMonths(reader.date(), today);
    one.waitingDays = daysBetween(reader.date(), today);
    if (reader.check()) cases.push_back(std::move(one)); // `store verify` names a damaged one
  }
}

/// The conclusion that counts of each round.
constexpr std::string_view kConclusions =
    "SELECT coalesce(t.team, 0), m.outcome FROM plan_moves m JOIN cases c ON c.id = m.case_id "
    "LEFT JOIN case_teams t ON t.case_id = c.id WHERE m.kind = 'conclude-step-2' AND m.by_at >= ? AND c.example = ? "
    "AND NOT EXISTS (SELECT 1 FROM plan_moves n WHERE n.case_id = m.case_id AND n.kind = m.kind AND n.round = m.round "
    "AND n.id > m.id)";

Result<std::vector<CountedConclusion>> readConclusions(Database& database, const Teams& teams, bool examples,
                                                       Date today) {
  const Date yearAgo = today - std::chrono::years(1);
  const Date from = yearAgo.ok() ? yearAgo : yearAgo.year() / yearAgo.month() / std::chrono::day(28);
  auto query = database.query(kConclusions, formatIsoDate(from), examples);
  if (!query) return fail(query.error());
  std::vector<CountedConclusion> conclusions;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return conclusions;
    conclusions.push_back({teams.of(query->integer(0)), query->text(1)});
  }
}

} // namespace

Result<NumbersLeave> NumbersLeave::begin(OpenStore& store) {
  const Status noted = noteRead(store, store.clock(), casefile::Act::SeeNumbers, {LogAct::Read, "numbers", {}, 0});
  if (!noted) return fail(noted.error());
  NumbersLeave leave;
  leave.m_ofAll = store.account().administrator;
  leave.m_teams = store.account().teams;
  leave.m_today = store.clock().today();
  return leave;
}

Result<TeamNumbers> countCases(Database& database, const NumbersLeave& leave) {
  auto teams = readTeams(database);
  if (!teams) return fail(teams.error());
  const auto real = database.integer("SELECT EXISTS (SELECT 1 FROM cases WHERE example = 0)");
  if (!real) return fail(real.error());
  const bool examples = *real == 0;
  const auto cases = readCases(database, *teams, examples, leave.m_today);
  if (!cases) return fail(cases.error());
  const auto conclusions = readConclusions(database, *teams, examples, leave.m_today);
  if (!conclusions) return fail(conclusions.error());
  TeamNumbers counted{{}, casefile::numbersOf(teams->names.size(), *cases, *conclusions), examples};
  if (!leave.m_ofAll) {
    std::vector<std::size_t> own;
    for (const casefile::TeamId team : leave.m_teams)
      if (teams->places.contains(team)) own.push_back(teams->of(team));
    counted.numbers = casefile::onlyTeams(counted.numbers, own);
  }
  counted.teams = std::move(teams->names);
  return counted;
}

} // namespace haven::store
