#include "bench/example_session.h"
#include "bench/measure.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

// Start to first painted window, and resident memory then, against an empty Qt main window: whole processes from
// outside, in turn, on the display that is there.

namespace {

using namespace haven::bench;

/// Runs a probe to its end; returns the resident kibibytes it printed.
double residentOf(const std::string& command) {
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot start a probe");
  char line[128] = {};
  double kibibytes = 0;
  while (std::fgets(line, sizeof line, pipe) != nullptr)
    if (std::string(line).rfind("VmRSS:", 0) == 0) kibibytes = std::strtod(line + 6, nullptr);
  if (pclose(pipe) != 0 || kibibytes == 0) throw std::runtime_error("a probe failed: " + command);
  return kibibytes;
}

} // namespace

int main() {
  const auto probes = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "probes";
  const ExampleSession example; // there is a store, so that Haven starts as on any ordinary day
  const std::string haven = (probes / "bench_probe_haven").string() + " --store " + (example.folder / "store").string();
  const std::string empty = (probes / "bench_probe_empty").string();
  constexpr int kPairs = 15;

  printHeader();
  printRow("start to first painted window",
           measurePairs(
               kPairs, [&] { return millisecondsOf([&] { residentOf(haven); }); },
               [&] { return millisecondsOf([&] { residentOf(empty); }); }),
           "ms", 2.0);
  const auto memory = measurePairs(
      kPairs, [&] { return residentOf(haven) / 1024; }, [&] { return residentOf(empty) / 1024; });
  std::printf("%-46s %9.2f %-2s %9.2f %-2s difference %6.1f MiB, aim 40.0 or less\n", "resident memory when painted",
              memory.subject.median, "Mi", memory.reference.median, "Mi",
              memory.subject.median - memory.reference.median);
  return 0;
}
