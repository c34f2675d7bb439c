#pragma once

#include "bench/measure.h"
#include "bench/organisation.h"

namespace haven::bench {

/// From the unlocked key to the first painted lines of the list, against opening the database and reading the lines of
/// the first page by bare SQL.
Paired measureOpening(Organisation& organisation);

/// The page of the case with the most records, from opening to painted, against loading that case.
struct CasePageOpening {
  int records = 0; ///< administrations of that case
  Paired anew;     ///< the first case somebody opens: the page itself is made as well
  Paired again;    ///< the page is there already
};
CasePageOpening measureCasePage(Organisation& organisation);

} // namespace haven::bench
