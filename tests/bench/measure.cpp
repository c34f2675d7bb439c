#include "bench/measure.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace haven::bench {

Spread spreadOf(std::vector<double> values) {
  if (values.empty()) return {};
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  const double median = values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  return {values.front(), median, values.back()};
}

double quantileOf(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const auto rank = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
  return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

double millisecondsOf(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Paired measurePairs(int pairs, const std::function<double()>& subject, const std::function<double()>& reference) {
  subject();
  reference();
  std::vector<double> ofSubject;
  std::vector<double> ofReference;
  std::vector<double> ratios;
  for (int i = 0; i < pairs; ++i) {
    ofSubject.push_back(subject());
    ofReference.push_back(reference());
    ratios.push_back(ofSubject.back() / ofReference.back());
  }
  return {spreadOf(std::move(ofSubject)), spreadOf(std::move(ofReference)), spreadOf(std::move(ratios))};
}

void printHeader() {
  std::printf("%-46s %12s %12s %22s %8s\n", "measured", "Haven", "reference", "ratio (least-most)", "aim");
}

void printRow(const std::string& what, const Paired& measured, const std::string& unit, double aim) {
  std::printf("%-46s %9.2f %-2s %9.2f %-2s %8.2f (%5.2f-%5.2f) %8.2f\n", what.c_str(), measured.subject.median,
              unit.c_str(), measured.reference.median, unit.c_str(), measured.ratio.median, measured.ratio.least,
              measured.ratio.most, aim);
}

} // namespace haven::bench
