#include "instruments/attainable.h"

#include <algorithm>
#include <cstddef>

namespace haven::instruments {

double pointsOf(const Scale& scale, int sum, int answered) {
  const double total = sum;
  if (scale.method == ScaleMethod::Mean) return total / answered;
  const auto all = static_cast<int>(scale.items.size());
  return answered == all ? total : total * all / answered;
}

std::vector<double> attainableScores(const Scale& scale, const std::vector<AnswerOption>& answers) {
  const auto items = static_cast<int>(scale.items.size());
  if (items == 0 || answers.empty()) return {};
  const auto highest = static_cast<std::size_t>(answers.back().value);

  std::vector<double> scores;
  std::vector<bool> reachable(1, true); // reachable[s]: some n answers have sum s
  for (int n = 1; n <= items; ++n) {
    std::vector<bool> next(reachable.size() + highest, false);
    for (std::size_t sum = 0; sum < reachable.size(); ++sum)
      if (reachable[sum])
        for (const AnswerOption& answer : answers)
          next[sum + static_cast<std::size_t>(answer.value)] = true;
    reachable = std::move(next);
    if (n < items - scale.allowedMissing) continue;
    for (std::size_t sum = 0; sum < reachable.size(); ++sum)
      if (reachable[sum]) scores.push_back(pointsOf(scale, static_cast<int>(sum), n));
  }
  std::sort(scores.begin(), scores.end());
  scores.erase(std::unique(scores.begin(), scores.end()), scores.end());
  return scores;
}

} // namespace haven::instruments
