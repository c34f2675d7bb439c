#include "store/day_start.h"

#include "store/case_finder.h"
#include "store/deed_standing.h"
#include "store/read_rows.h"
#include "store/sqlite.h"

#include <string>
#include <string_view>
#include <utility>

namespace haven::store {
namespace {

// Who is due stands in the index by day: no row of a case is looked at to count them. A closed case has no such day.
constexpr std::string_view kIndexed = "(SELECT case_id AS id, next_look, drafts FROM case_index) c";
constexpr std::string_view kLine = "SELECT c.id, k.number, k.example, k.name, coalesce(c.next_look, '1900-01-01') ";

FollowUp read(RowReader& reader) {
  FollowUp made;
  made.id = reader.integer();
  made.number = reader.text();
  made.example = reader.flag();
  made.name = reader.text();
  made.day = reader.date();
  return made;
}

/// Some cases `c`: from where, and which of them.
struct Which {
  std::string from;
  std::string where;
  std::string_view order;
};

/// What is counted is what the list of cases shows with the same chip.
template <class... Bound>
Result<FirstOf> firstOf(Database& database, const SearchLeave& leave, const Which& which, int most,
                        const Bound&... bound) {
  const std::string where = which.where + " AND " + std::string(kWithinReach);
  auto counted =
      database.query("SELECT count(*) FROM " + which.from + " WHERE " + where, leave.account(), leave.now(), bound...);
  if (!counted) return fail(counted.error());
  if (const auto row = counted->step(); !row) return fail(row.error());
  FirstOf found;
  found.count = static_cast<int>(counted->integer(0));
  auto first = readAll<FollowUp>(database.query(std::string(kLine) + "FROM " + which.from +
                                                    " CROSS JOIN cases k WHERE k.id = c.id AND " + where +
                                                    std::string(which.order) + " LIMIT ?",
                                                leave.account(), leave.now(), bound..., most),
                                 read);
  if (!first) return fail(first.error());
  found.first = std::move(*first);
  return found;
}

/// Cases with a day to look again within these, of whoever has the leave.
Result<FirstOf> lookedAtAgain(Database& database, const SearchLeave& leave, int most, const std::string& from,
                              Date to) {
  const Which due{std::string(kIndexed), "c.next_look BETWEEN ?3 AND ?4", " ORDER BY c.next_look, c.id"};
  return firstOf(database, leave, due, most, from, formatIsoDate(to));
}

Result<FirstOf> unfinished(Database& database, const SearchLeave& leave, int most) {
  const Which mine{"case_workers w CROSS JOIN " + std::string(kIndexed),
                   "c.id = w.case_id AND w.account = ?1 AND c.drafts > 0",
                   " ORDER BY (SELECT max(a.id) FROM administrations a JOIN relationships r ON r.id = a.relationship "
                   "WHERE r.case_id = c.id AND a.state = 'draft' AND NOT EXISTS "
                   "(SELECT 1 FROM discarded_drafts WHERE administration = a.id)) DESC"};
  return firstOf(database, leave, mine, most);
}

/// @param into what was read
template <class T>
Status keep(Result<T> read, T& into) {
  if (!read) return fail(read.error());
  into = std::move(*read);
  return {};
}

} // namespace

Result<DayStart> readDayStart(Database& database, const SearchLeave& leave, int most, int mostDrafts) {
  const Date today = leave.today();
  DayStart made;
  Status done = keep(lookedAtAgain(database, leave, most, "0001-01-01", addDays(today, -1)), made.overdue);
  if (done)
    done = keep(lookedAtAgain(database, leave, most, formatIsoDate(today), addDays(today, kDaysSoon)), made.dueSoon);
  if (done) done = keep(unfinished(database, leave, mostDrafts), made.drafts);
  if (done) done = keep(readWaiting(database, leave), made.waiting);
  if (done) done = keep(readReturned(database, leave), made.returned);
  if (!done) return fail(done.error());
  return made;
}

} // namespace haven::store
