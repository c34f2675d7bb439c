#pragma once

#include "bench/organisation.h"

#include <vector>

namespace haven::bench {

/// Keys in the search field of the list, one after the other; a place in each list is a key. Milliseconds.
struct CaseTyping {
  std::vector<double> painted; ///< from the key to the first painted lines
  std::vector<double> whole;   ///< from the key to all of it in the list
  std::vector<double> query;   ///< the bare prepared FTS5 query, read to its end
  std::vector<double> plain;   ///< that query, and as many rows that say nothing painted in a table of the same size
};

/// Types names of cases of the organisation letter by letter in the real list, and asks the same of the same file on
/// another connection of the same kind. Throws where the two do not find as many.
CaseTyping measureTyping(Organisation& organisation);

} // namespace haven::bench
