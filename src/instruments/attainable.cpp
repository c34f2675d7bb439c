#include "instruments/attainable.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace haven::instruments {
namespace {

/// Rounded half up, in whole numbers throughout.
double rounded(Rounding rounding, std::int64_t numerator, std::int64_t denominator) {
  if (rounding == Rounding::None) return static_cast<double>(numerator) / static_cast<double>(denominator);
  const std::int64_t steps = rounding == Rounding::Half ? 2 : 1;
  const std::int64_t twice = 2 * numerator * steps + denominator;
  const std::int64_t whole = 2 * denominator;
  const std::int64_t floored = twice >= 0 ? twice / whole : -((-twice + whole - 1) / whole);
  return static_cast<double>(floored) / static_cast<double>(steps);
}

int allowedMissing(const Scale& scale) {
  return scale.whenMissing == WhenMissing::Withheld ? 0 : scale.allowedMissing;
}

const Scale* find(const std::vector<Scale>& scales, const std::string& id) {
  const auto found = std::find_if(scales.begin(), scales.end(), [&](const Scale& one) { return one.id == id; });
  return found == scales.end() ? nullptr : &*found;
}

std::optional<std::pair<double, double>> rangeOverItems(const Scale& scale, const std::vector<AnswerOption>& answers) {
  const auto items = static_cast<int>(scale.items.size());
  if (items == 0 || answers.empty()) return std::nullopt;
  const int fewest = std::max(1, items - allowedMissing(scale));
  const auto at = [&](int value, int answered) { return pointsOf(scale, value * answered, answered); };
  const int low = answers.front().value;
  const int high = answers.back().value;
  return std::pair(std::min(at(low, fewest), at(low, items)), std::max(at(high, fewest), at(high, items)));
}

/// Sums that some number of answers can have, as bits.
class Sums {
 public:
  explicit Sums(int highest) : m_bits(static_cast<std::size_t>(highest) / 64 + 1, 0) { m_bits[0] = 1; }
  /// One more answer of any of these values.
  void add(const std::vector<int>& values) {
    std::vector<std::uint64_t> next(m_bits.size(), 0);
    for (const int value : values) {
      const auto words = static_cast<std::size_t>(value) / 64;
      const auto bits = static_cast<unsigned>(value) % 64;
      for (std::size_t i = words; i < next.size(); ++i) {
        next[i] |= m_bits[i - words] << bits;
        if (bits != 0 && i > words) next[i] |= m_bits[i - words - 1] >> (64 - bits);
      }
    }
    m_bits = std::move(next);
  }
  [[nodiscard]] bool has(int sum) const {
    return (m_bits[static_cast<std::size_t>(sum) / 64] >> (static_cast<unsigned>(sum) % 64) & 1U) != 0;
  }

 private:
  std::vector<std::uint64_t> m_bits;
};

/// What one item can count as; with reversed items also the mirror of every answer.
std::vector<int> valuesOf(const Scale& scale, const std::vector<AnswerOption>& answers) {
  std::vector<int> values;
  const int mirror = answers.front().value + answers.back().value;
  for (const AnswerOption& answer : answers) {
    values.push_back(answer.value);
    if (!scale.reversed.empty()) values.push_back(mirror - answer.value);
  }
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

std::optional<double> firstOverItems(const Scale& scale, const std::vector<AnswerOption>& answers,
                                     const std::function<bool(double)>& refused) {
  const auto items = static_cast<int>(scale.items.size());
  if (items == 0 || answers.empty()) return std::nullopt;
  const auto values = valuesOf(scale, answers);
  const int highest = items * answers.back().value;
  Sums sums(highest);
  const int fewest = std::max(1, items - allowedMissing(scale));
  for (int n = 1; n <= items; ++n) {
    sums.add(values);
    if (n < fewest) continue;
    for (int sum = n * answers.front().value; sum <= n * answers.back().value; ++sum)
      if (sums.has(sum))
        if (const double points = pointsOf(scale, sum, n); refused(points)) return points;
  }
  return std::nullopt;
}

/// Every step between the ends of a total, in half points summed over its scales.
std::optional<double> firstOverScales(const Scale& total, const std::vector<Scale>& scales,
                                      const std::vector<AnswerOption>& answers,
                                      const std::function<bool(double)>& refused) {
  std::int64_t low = 0;
  std::int64_t high = 0;
  std::int64_t step = 2;
  for (const std::string& id : total.of) {
    const Scale* part = find(scales, id);
    const auto range = part == nullptr ? std::nullopt : rangeOverItems(*part, answers);
    const auto partStep = part == nullptr ? std::nullopt : stepOf(*part);
    if (!range || !partStep) return std::nullopt;
    if (*partStep < 1) step = 1;
    low += std::llround(2 * range->first);
    high += std::llround(2 * range->second);
  }
  for (std::int64_t halves = low; halves <= high; halves += step)
    if (const double points = totalPoints(total, halves); refused(points)) return points;
  return std::nullopt;
}

} // namespace

double pointsOf(const Scale& scale, int sum, int answered) {
  if (scale.method == ScaleMethod::Mean) return rounded(scale.rounding, sum, answered);
  const auto all = static_cast<std::int64_t>(scale.items.size());
  if (scale.whenMissing == WhenMissing::AsAnswered) return rounded(scale.rounding, sum, 1);
  return rounded(scale.rounding, sum * all, answered);
}

double totalPoints(const Scale& total, std::int64_t halves) {
  const auto parts = static_cast<std::int64_t>(total.of.size());
  return rounded(total.rounding, halves, total.method == ScaleMethod::Mean ? 2 * parts : 2);
}

std::optional<double> stepOf(const Scale& scale) {
  if (scale.rounding != Rounding::None) return scale.rounding == Rounding::Half ? 0.5 : 1;
  if (scale.method == ScaleMethod::Mean || !scale.of.empty()) return std::nullopt;
  const bool fractions = scale.whenMissing == WhenMissing::MeanImputed && scale.allowedMissing > 0;
  return fractions ? std::nullopt : std::optional<double>(1);
}

std::optional<std::pair<double, double>> rangeOf(const Scale& scale, const std::vector<Scale>& scales,
                                                 const std::vector<AnswerOption>& answers) {
  if (scale.of.empty()) return rangeOverItems(scale, answers);
  std::int64_t low = 0;
  std::int64_t high = 0;
  for (const std::string& id : scale.of) {
    const Scale* part = find(scales, id);
    const auto range = part == nullptr ? std::nullopt : rangeOverItems(*part, answers);
    if (!range) return std::nullopt;
    low += std::llround(2 * range->first);
    high += std::llround(2 * range->second);
  }
  return std::pair(totalPoints(scale, low), totalPoints(scale, high));
}

std::optional<double> firstAttainable(const Scale& scale, const std::vector<Scale>& scales,
                                      const std::vector<AnswerOption>& answers,
                                      const std::function<bool(double)>& refused) {
  return scale.of.empty() ? firstOverItems(scale, answers, refused) : firstOverScales(scale, scales, answers, refused);
}

} // namespace haven::instruments
