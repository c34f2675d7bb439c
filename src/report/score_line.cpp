#include "report/score_line.h"

namespace haven::report {

std::vector<BandSpan> bandSpans(const instruments::Scale& scale, const instruments::ScaleScore& score) {
  std::vector<BandSpan> spans;
  for (const auto& norm : scale.norms) {
    const bool used = score.normTable ? norm.id == *score.normTable : scale.norms.size() == 1;
    if (!used) continue;
    for (const auto& band : norm.bands)
      spans.push_back({band.from, band.to, band.label});
  }
  return spans;
}

BandLine scoreLine(const instruments::Scale& scale, const instruments::ScaleScore& score) {
  return {
      .title = scale.title, .min = score.min, .max = score.max, .value = score.raw, .bands = bandSpans(scale, score)};
}

} // namespace haven::report
