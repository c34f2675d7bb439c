#include "bench/child_process.h"
#include "bench/measure.h"
#include "support/temp_dir.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

// A CSV of a million LSVG rows and one of 200 000 rows of 48 items, scored by haven-cli and by a pandas script that
// does the same checks and bands. Both run as whole processes, in turn; the measurement fails unless both wrote the
// same bytes and refused the same lines.

namespace {

using namespace haven::bench;

constexpr int kPairs = 5;
constexpr double kAim = 0.2; // a fifth of the time
const std::string kSource = HAVEN_SOURCE_DIR;

struct Task {
  std::string what;
  std::string instrument;
  bool pack = false;
  int items = 0;
  int rows = 0;
};

/// Answers of 1-5, some left empty; now and then a row that has to be refused.
void writeSheets(const Task& task, const std::string& file) {
  std::mt19937 random(17);
  const auto below = [&](unsigned count) { return static_cast<int>(random() % count); };
  const char* const respondents[] = {"mother", "father", "foster-parent", "permanent-carer", ""};
  const char* const wrong[] = {"9", "0", "2.5", "-1"};
  std::ofstream csv(file, std::ios::binary);
  csv << "id";
  for (int item = 1; item <= task.items; ++item)
    csv << ',' << item;
  csv << (task.pack ? ",respondent,sex,ageMonths\n" : "\n");
  for (int row = 0; row < task.rows; ++row) {
    csv << "row-" << row;
    const int empty = below(20) == 0 ? below(static_cast<unsigned>(task.items)) : -1;
    const bool refused = below(20'000) == 0;
    for (int item = 0; item < task.items; ++item) {
      csv << ',';
      if (refused && item == 3)
        csv << wrong[below(4)];
      else if (item != empty)
        csv << 1 + below(5);
    }
    if (task.pack) csv << ',' << respondents[below(5)] << ',' << "fmx"[below(3)] << ',' << 24 + below(48);
    csv << '\n';
  }
  csv.close();
  if (!csv) throw std::runtime_error("cannot write the sheets");
}

/// The numbers that stand behind `line ` in what a program said.
std::vector<long> linesIn(const std::string& file) {
  std::ifstream in(file);
  std::vector<long> lines;
  for (std::string said; std::getline(in, said);)
    if (const auto at = said.find("line "); at != std::string::npos) lines.push_back(std::stol(said.substr(at + 5)));
  return lines;
}

bool sameBytes(const std::string& one, const std::string& other) {
  std::ifstream first(one, std::ios::binary);
  std::ifstream second(other, std::ios::binary);
  const std::istreambuf_iterator<char> end;
  return first && second &&
         std::equal(std::istreambuf_iterator<char>(first), end, std::istreambuf_iterator<char>(second), end);
}

void measure(const Task& task) {
  const haven::tests::TempDir folder;
  const std::string in = folder / "in.csv";
  writeSheets(task, in);
  const std::string definition = kSource + "/data/instruments/" + task.instrument + ".json";
  const std::string pack = kSource + "/data/demonstration/" + task.instrument + ".json";
  const std::string ours = folder / "haven.csv";
  const std::string theirs = folder / "pandas.csv";
  std::vector<std::string> haven = {HAVEN_CLI, "score", task.instrument, "--format", "csv", "--in", in,
                                    "--out",   ours,    "--lang",        "en"};
  if (task.pack) haven.insert(haven.end(), {"--pack", pack});
  const std::vector<std::string> pandas = {"/usr/bin/python3",
                                           kSource + "/tests/bench/score_with_pandas.py",
                                           definition,
                                           task.pack ? pack : "-",
                                           in,
                                           theirs};

  long ourPeak = 0;
  long theirPeak = 0;
  const auto subject = [&] {
    const Run run = runProgram(haven, folder / "haven.err");
    if (run.exit != 3) throw std::runtime_error("haven-cli did not refuse the bad rows alone");
    ourPeak = std::max(ourPeak, run.peakKiB);
    return run.milliseconds;
  };
  const auto reference = [&] {
    const Run run = runProgram(pandas, folder / "pandas.err");
    if (run.exit != 0) throw std::runtime_error("the pandas script failed; is python3-pandas there?");
    theirPeak = std::max(theirPeak, run.peakKiB);
    return run.milliseconds;
  };
  const Paired measured = measurePairs(kPairs, subject, reference);
  const auto refused = linesIn(folder / "haven.err");
  if (!sameBytes(ours, theirs)) throw std::runtime_error("haven-cli and pandas gave different scores");
  if (refused.empty() || refused != linesIn(folder / "pandas.err"))
    throw std::runtime_error("haven-cli and pandas refused different lines");
  printRow(task.what, measured, "ms", kAim);
  std::printf(
      "  %.1f times as fast; most memory %.1f MiB against %.1f MiB; the same %zu refused, all others the same\n",
      1 / measured.ratio.median, static_cast<double>(ourPeak) / 1024, static_cast<double>(theirPeak) / 1024,
      refused.size());
}

} // namespace

int main() {
  try {
    printHeader();
    measure({"1 000 000 LSVG rows / pandas", "lsvg", false, 8, 1'000'000});
    measure({"200 000 rows of 48 items / pandas", "ari-cp-2-5", true, 48, 200'000});
    return 0;
  } catch (const std::exception& why) {
    std::fprintf(stderr, "bench_score: %s\n", why.what());
    return 1;
  }
}
