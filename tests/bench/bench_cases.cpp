#include "bench/aim_table.h"
#include "bench/bench_options.h"
#include "bench/case_opening.h"
#include "bench/case_scrolling.h"
#include "bench/case_typing.h"
#include "bench/resident.h"
#include "gui/theme.h"
#include "support/temp_dir.h"
#include "text/translation.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <optional>
#include <string>

// The list of cases of an organisation of twenty years: finding, opening, scrolling and memory, each against the least
// that could do the same on the same file, and how it grows from 1 000 cases.

namespace {

using namespace haven::bench;

constexpr int kSmall = 1000;
constexpr double kFrame = 16; ///< ms

double median(const std::vector<double>& values) {
  return spreadOf(values).median;
}

std::vector<double> ratiosOf(const std::vector<double>& values, const std::vector<double>& references) {
  std::vector<double> ratios;
  for (std::size_t i = 0; i < values.size(); ++i)
    ratios.push_back(values[i] / references[i]);
  return ratios;
}

void typing(AimTable& table, const CaseTyping& small, const CaseTyping& large, int smallSize, const std::string& size) {
  const auto ratios = ratiosOf(large.painted, large.query);
  table.ratio("key to painted list / bare FTS5 query, median" + size, median(large.painted), median(large.query), "ms",
              median(ratios), 2);
  table.ratio("the same, 99th percentile", quantileOf(large.painted, 0.99), quantileOf(large.query, 0.99), "ms",
              quantileOf(ratios, 0.99), 3);
  table.ratio("the same / that query and as many empty rows painted, median", median(large.painted),
              median(large.plain), "ms", median(ratiosOf(large.painted, large.plain)));
  table.ratio("key to all that is found in the list / bare FTS5 query, median", median(large.whole),
              median(large.query), "ms", median(ratiosOf(large.whole, large.query)));
  table.ratio("key to painted list" + size + " / with " + std::to_string(smallSize), median(large.painted),
              median(small.painted), "ms", median(large.painted) / median(small.painted), 3);
}

void pair(AimTable& table, const std::string& what, const Paired& measured, std::optional<double> aim = {}) {
  table.ratio(what, measured.subject.median, measured.reference.median, "ms", measured.ratio.median, aim);
}

void opening(AimTable& table, const ListOpening& small, const ListOpening& large, int smallSize,
             const std::string& size) {
  pair(table, "opening to first painted list / opening, and first page by bare SQL", large.whole, 2);
  pair(table, "the same without deriving the key", large.unlocked);
  table.ratio("that list" + size + " / with " + std::to_string(smallSize), large.unlocked.subject.median,
              small.unlocked.subject.median, "ms", large.unlocked.subject.median / small.unlocked.subject.median, 3);
}

void casePage(AimTable& table, Organisation& organisation) {
  const CasePageOpening page = measureCasePage(organisation);
  const std::string records = ", " + std::to_string(page.records) + " records";
  pair(table, "largest case on a new page / loading it" + records, page.anew);
  pair(table, "largest case on the page that is there / loading it", page.again);
  pair(table, "that page / the page of a case without records", page.growth, 2);
}

void memory(AimTable& table, const Organisation& organisation) {
  const auto probes = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "probes";
  constexpr int kPairs = 3;
  const auto resident = measurePairs(
      kPairs,
      [&] {
        return residentOf((probes / "bench_probe_organisation").string() + " " + organisation.folder().string()) / 1024;
      },
      [&] { return residentOf((probes / "bench_probe_empty").string()) / 1024; });
  table.ratio("resident memory at work / empty window", resident.subject.median, resident.reference.median, "MiB",
              resident.ratio.median);
  table.value("  above the empty window", resident.subject.median - resident.reference.median, "MiB", 60);
}

void scrolling(AimTable& table, Organisation& organisation) {
  const CaseScrolling waits = measureScrolling(organisation);
  const auto longest = [](const std::vector<double>& some) { return *std::max_element(some.begin(), some.end()); };
  const auto overFrame = [](const std::vector<double>& some) {
    return static_cast<double>(std::count_if(some.begin(), some.end(), [](double wait) { return wait > kFrame; }));
  };
  const std::string rows = std::to_string(waits.rows) + " rows ";
  table.value("longest wait for the window, " + rows + "by Page Down", longest(waits.byKeys), "ms", 50);
  table.value("  waits over 16 ms of " + std::to_string(waits.byKeys.size()), overFrame(waits.byKeys), "");
  table.value("longest wait for the window, " + rows + "by the bar", longest(waits.byBar), "ms", 50);
  table.value("  waits over 16 ms of " + std::to_string(waits.byBar.size()), overFrame(waits.byBar), "");
  table.value("longest wait for the window, nothing done", longest(waits.idle), "ms");
  table.value("  waits over 16 ms of " + std::to_string(waits.idle.size()), overFrame(waits.idle), "");
}

bool measure(const BenchOptions& options) {
  const haven::tests::TempDir temporary;
  const auto folder = options.store.empty() ? temporary.path() : options.store;
  const int smallSize = std::min(kSmall, options.cases);
  CaseTyping small;
  ListOpening smallOpening;
  {
    Organisation organisation(folder, smallSize, options.years);
    small = measureTyping(organisation);
    smallOpening = measureOpening(organisation);
  }
  Organisation organisation(folder, options.cases, options.years);
  const std::string size = ", " + std::to_string(options.cases) + " cases";
  AimTable table;
  typing(table, small, measureTyping(organisation), smallSize, size);
  opening(table, smallOpening, measureOpening(organisation), smallSize, size);
  casePage(table, organisation);
  memory(table, organisation);
  scrolling(table, organisation);
  return table.allHeld();
}

} // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  haven::text::installTranslation(application, QStringLiteral("nl"));
  haven::gui::theme::apply(application);
  try {
    const BenchOptions options = readBenchOptions(argc, argv);
    return measure(options) || !options.strict ? 0 : 1;
  } catch (const std::exception& problem) {
    std::fprintf(stderr, "bench_cases: %s\n", problem.what());
    return 1;
  }
}
