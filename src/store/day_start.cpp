#include "store/day_start.h"

#include "store/case_finder.h"
#include "store/deed.h"
#include "store/deed_standing.h"
#include "store/read_rows.h"
#include "store/sqlite.h"

#include <string>

namespace haven::store {
namespace {

constexpr std::string_view kColumns = "c.id, c.number, c.example, c.name, coalesce(i.next_look, '1900-01-01')";
constexpr std::string_view kFrom = " FROM case_index i JOIN cases c ON c.id = i.case_id WHERE ";
constexpr std::string_view kDue = " AND i.stage <> 'closed' AND i.next_look BETWEEN ? AND ?";
constexpr std::string_view kMineUnfinished =
    "SELECT {} FROM case_workers w JOIN case_index i ON i.case_id = w.case_id JOIN cases c ON c.id = i.case_id "
    "WHERE w.account = ?1 AND i.drafts > 0 AND ";

FollowUp read(RowReader& reader) {
  FollowUp made;
  made.id = reader.integer();
  made.number = reader.text();
  made.example = reader.flag();
  made.name = reader.text();
  made.day = reader.date();
  return made;
}

std::string unfinished(std::string_view columns) {
  std::string sql(kMineUnfinished);
  sql.replace(sql.find("{}"), 2, columns);
  return sql + std::string(kWithinReach);
}

/// What is counted is what the list of cases shows with the same chip.
template <class... Bound>
Result<FirstOf> firstOf(Database& database, const std::string& counting, const std::string& rows, int most,
                        const Bound&... bound) {
  auto counted = database.query(counting, bound...);
  if (!counted) return fail(counted.error());
  if (const auto row = counted->step(); !row) return fail(row.error());
  FirstOf found;
  found.count = static_cast<int>(counted->integer(0));
  auto first = readAll<FollowUp>(database.query(rows, bound..., most), read);
  if (!first) return fail(first.error());
  found.first = std::move(*first);
  return found;
}

} // namespace

Result<DayStart> readDayStart(OpenStore& store, int most, int mostDrafts) {
  const Clock& clock = store.clock();
  const Status noted = noteRead(store, clock, casefile::Act::Search, {LogAct::Search, "case", {}, 0});
  if (!noted) return fail(noted.error());
  Database& database = store.database();
  const casefile::AccountId account = store.account().id;
  const std::string now = formatIsoTimestamp(clock.now());
  const std::string where = std::string(kFrom) + std::string(kWithinReach) + std::string(kDue);
  const std::string counting = "SELECT count(*)" + where;
  const std::string rows = "SELECT " + std::string(kColumns) + where + " ORDER BY i.next_look, c.id LIMIT ?";
  const Date today = clock.today();
  const auto due = [&](const std::string& from, Date to) {
    return firstOf(database, counting, rows, most, account, now, from, formatIsoDate(to));
  };
  DayStart made;
  auto overdue = due("0001-01-01", addDays(today, -1));
  if (!overdue) return fail(overdue.error());
  made.overdue = std::move(*overdue);
  auto soon = due(formatIsoDate(today), addDays(today, kDaysSoon));
  if (!soon) return fail(soon.error());
  made.dueSoon = std::move(*soon);
  auto drafts = firstOf(database, unfinished("count(*)"),
                        unfinished(kColumns) +
                            " ORDER BY (SELECT max(a.id) FROM administrations a JOIN relationships r "
                            "ON r.id = a.relationship WHERE r.case_id = c.id AND a.state = 'draft' AND NOT EXISTS "
                            "(SELECT 1 FROM discarded_drafts WHERE administration = a.id)) DESC LIMIT ?",
                        mostDrafts, account, now);
  if (!drafts) return fail(drafts.error());
  made.drafts = std::move(*drafts);
  return made;
}

} // namespace haven::store
