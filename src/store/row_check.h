#pragma once

#include "casefile/case_file.h"
#include "store/row_reader.h"
#include "store/sqlite.h"
#include "store/verification.h"

#include <cstdint>
#include <string>

namespace haven::store {

/// A table of which every row of a case is read when a store is verified.
struct CheckedTable {
  std::string name;
  std::string columns;       ///< what `read` takes
  std::string what;          ///< as its rows are called in a report
  std::string ofCase = "1";  ///< SQL over the row `t`: that it rests on nothing of another case than ?1
  std::string number = "id"; ///< the column that a row is known by
};

/// What a row may refer to in its own case alone.
inline constexpr const char* kOwnRelationship =
    "(t.relationship IS NULL OR EXISTS (SELECT 1 FROM relationships WHERE id = t.relationship AND case_id = ?1))";
inline constexpr const char* kOwnMove =
    "(t.after_move = 0 OR EXISTS (SELECT 1 FROM plan_moves WHERE id = t.after_move AND case_id = ?1))";
inline constexpr const char* kOwnChoice =
    "(t.choice IS NULL OR EXISTS (SELECT 1 FROM care_choices WHERE id = t.choice AND case_id = ?1))";

/// Reads every row of a case. One that cannot be read, or rests on another case, becomes a fault; one that says what
/// this version does not know, a note.
/// @param knows whether this version knows all that a row says
/// @param count is raised by one a row
template <class Read, class Knows>
Status checkRows(Database& database, casefile::CaseId id, const std::string& caseNumber, const CheckedTable& table,
                 Read read, Knows knows, std::int64_t& count, VerificationReport& report) {
  auto query = database.query("SELECT " + table.columns + ", " + table.number + ", " + table.ofCase + " FROM " +
                                  table.name + " t WHERE case_id = ?1 ORDER BY " + table.number,
                              id);
  if (!query) return fail(query.error());
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return {};
    RowReader reader(*query);
    const auto kept = read(reader);
    const std::string where = caseNumber + " " + std::to_string(reader.integer());
    const bool ofCase = reader.flag();
    ++count;
    if (!reader.check() || !ofCase)
      report.faults.push_back({table.what, where});
    else if (!knows(kept))
      report.notes.push_back({table.what, where});
  }
}

} // namespace haven::store
