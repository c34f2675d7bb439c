#pragma once

#include "store/row_reader.h"
#include "store/sqlite.h"

#include <utility>
#include <vector>

namespace haven::store {

/// Reads every row of a query with `read`, stopping at the first that is not sound.
template <class T, class Read>
Result<std::vector<T>> readAll(Result<Statement> query, Read read) {
  if (!query) return fail(query.error());
  std::vector<T> rows;
  for (;;) {
    const auto row = query->step();
    if (!row) return fail(row.error());
    if (!*row) return rows;
    RowReader reader(*query);
    rows.push_back(read(reader));
    if (const Status sound = reader.check(); !sound) return fail(sound.error());
  }
}

} // namespace haven::store
