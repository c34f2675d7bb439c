#pragma once

#include <string>
#include <vector>

namespace haven::bench {

/// One run of another program, from start to end.
struct Run {
  double milliseconds = 0;
  long peakKiB = 0; ///< most resident memory at once
  int exit = -1;
};

/// Runs a program with its standard error in a file. Throws when it cannot be started or does not end by itself.
Run runProgram(const std::vector<std::string>& arguments, const std::string& errorFile);

} // namespace haven::bench
