#pragma once

#include "bench/organisation.h"

#include <vector>

namespace haven::bench {

/// How long the window kept whoever asked waiting, in milliseconds, an entry for each time it was asked.
struct CaseScrolling {
  int rows = 0; ///< that were scrolled over
  std::vector<double> byKeys;
  std::vector<double> byBar;
  std::vector<double> idle; ///< nothing was done: what the machine itself takes
};

/// Goes through 10 000 lines of the list, or all there are, with the Page Down key as it repeats, and by dragging the
/// bar down and up again; each three times.
CaseScrolling measureScrolling(Organisation& organisation);

} // namespace haven::bench
