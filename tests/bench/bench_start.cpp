#include "bench/example_session.h"
#include "bench/measure.h"
#include "bench/resident.h"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>

// Start to first painted window, and resident memory then, against an empty Qt main window: whole processes from
// outside, in turn, on the display that is there.

namespace {

using namespace haven::bench;

void measure() {
  const auto probes = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "probes";
  // There is a store, so that Haven starts as on any ordinary day; closed, so that the probe at work can open it.
  const haven::tests::TempDir folder;
  { ExampleSession example(folder / "store"); }
  const std::string haven = (probes / "bench_probe_haven").string() + " --store " + (folder / "store").string();
  const std::string empty = (probes / "bench_probe_empty").string();
  const std::string working = (probes / "bench_probe_working").string() + " " + (folder / "store").string();
  constexpr int kPairs = 15;

  printHeader();
  printRow("start to first painted window",
           measurePairs(
               kPairs, [&] { return millisecondsOf([&] { residentOf(haven); }); },
               [&] { return millisecondsOf([&] { residentOf(empty); }); }),
           "ms", 2.0);
  const auto memoryRow = [&](const char* what, const std::string& subject, int pairs) {
    const auto memory = measurePairs(
        pairs, [&] { return residentOf(subject) / 1024; }, [&] { return residentOf(empty) / 1024; });
    std::printf("%-46s %9.2f %-2s %9.2f %-2s difference %6.1f MiB, aim 40.0 or less\n", what, memory.subject.median,
                "Mi", memory.reference.median, "Mi", memory.subject.median - memory.reference.median);
  };
  memoryRow("resident memory when painted", haven, kPairs);
  memoryRow("resident memory at work (card, report seen)", working, 3);
}

} // namespace

int main() {
  try {
    measure();
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "bench_start: %s\n", problem.what());
    return 1;
  }
  return 0;
}
