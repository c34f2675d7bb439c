#pragma once

#include <filesystem>

namespace haven::bench {

/// How a measurement is to be made. Words that are not among these are for another bench of the same run.
struct BenchOptions {
  int cases = 100'000;         ///< `--cases N`
  int years = 20;              ///< `--years Y`
  std::filesystem::path store; ///< `--store DIR`: where generated stores are kept; empty: a temporary folder
  bool strict = false;         ///< `--strict`: a missed aim is a failure
};

/// Throws std::runtime_error for a value that is no number above zero, or is not there.
BenchOptions readBenchOptions(int argc, char** argv);

} // namespace haven::bench
