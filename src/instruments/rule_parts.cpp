#include "instruments/rule_parts.h"

namespace haven::instruments {

bool meet(const std::vector<std::string>& one, const std::vector<std::string>& other) {
  return one.empty() || other.empty() || std::any_of(one.begin(), one.end(), [&](const std::string& id) {
           return std::count(other.begin(), other.end(), id) > 0;
         });
}

std::optional<BandGap> gapIn(const Scale& scale, const std::vector<Scale>& scales,
                             const std::vector<AnswerOption>& answers, const std::vector<Band>& bands) {
  const auto holder = [&](double score) {
    return std::find_if(bands.begin(), bands.end(), [&](const Band& band) { return score <= band.to; });
  };
  const auto refused = firstAttainable(scale, scales, answers, [&](double score) {
    const auto band = holder(score);
    return band == bands.end() || score < band->from;
  });
  if (!refused) return std::nullopt;
  const auto band = holder(*refused);
  const bool above = band == bands.end();
  const auto place = static_cast<std::size_t>(band - bands.begin());
  return BandGap{*refused, above ? bands.size() - 1 : place, above};
}

} // namespace haven::instruments
