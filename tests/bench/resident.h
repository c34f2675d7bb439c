#pragma once

#include <string>

namespace haven::bench {

/// Runs a probe (`tests/bench/*probe*`) to its end; returns the resident kibibytes it printed.
double residentOf(const std::string& command);

/// Prints what is resident of this process now, as `residentOf` reads it.
void tellResident();

} // namespace haven::bench
