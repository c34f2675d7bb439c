#pragma once

#include "bench/measure.h"
#include "bench/organisation.h"

namespace haven::bench {

/// Opening the store to the first painted lines of the list, against opening it and reading the lines of the first page
/// by bare SQL.
struct ListOpening {
  Paired whole;    ///< from the passphrase, as somebody waits for it
  Paired unlocked; ///< the same without deriving the key, which costs more than all the rest together
};
ListOpening measureOpening(Organisation& organisation);

/// The page of the case with the most records, from opening to painted.
struct CasePageOpening {
  int records = 0; ///< administrations of that case
  Paired anew;     ///< the first case somebody opens, the page itself is made as well; against loading the case
  Paired again;    ///< the page is there already; against loading the case
  Paired growth;   ///< the same, against the page of a case without records
};
CasePageOpening measureCasePage(Organisation& organisation);

} // namespace haven::bench
