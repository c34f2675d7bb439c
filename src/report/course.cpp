#include "report/course.h"

#include "report/score_line.h"

#include <algorithm>
#include <map>

namespace haven::report {
namespace {

/// One scale of one instrument; records of several editions share a chart only where the scale's ends agree.
struct ChartKey {
  std::string instrument;
  std::string scale;
  double min = 0;
  double max = 0;
  auto operator<=>(const ChartKey&) const = default;
};

void addPoint(TimeChart& chart, const std::string& series, TimeChart::Point point) {
  auto found = std::find_if(chart.series.begin(), chart.series.end(), [&](const auto& s) { return s.name == series; });
  if (found == chart.series.end()) found = chart.series.insert(chart.series.end(), {series, {}});
  const auto later = std::upper_bound(found->points.begin(), found->points.end(), point,
                                      [](const auto& a, const auto& b) { return a.date < b.date; });
  found->points.insert(later, std::move(point));
}

} // namespace

std::vector<TimeChart> courseCharts(const casefile::CaseFile& file, const Definitions& definitions,
                                    const RelationshipNaming& nameOf) {
  std::map<ChartKey, TimeChart> charts;
  for (const auto& administration : file.administrations) {
    const auto definition = definitions.find(administration.formHash());
    const casefile::Relationship* relationship = file.relationship(administration.relationship);
    if (!administration.isCurrent() || !administration.result || definition == definitions.end() ||
        relationship == nullptr)
      continue;
    for (const auto& score : administration.result->scales) {
      const instruments::Scale* scale = definition->second.scale(score.id);
      if (!score.raw || scale == nullptr || scale->norms.empty()) continue;
      TimeChart& chart = charts[{administration.instrument, score.id, score.min, score.max}];
      chart.title = definition->second.abbreviation + ": " + scale->title + " in de tijd";
      chart.min = score.min;
      chart.max = score.max;
      chart.bands = bandSpans(*scale, score);
      addPoint(chart, nameOf(*relationship), {formatIsoDate(administration.date), *score.raw});
    }
  }
  std::vector<TimeChart> result;
  result.reserve(charts.size());
  for (auto& [key, chart] : charts)
    result.push_back(std::move(chart));
  return result;
}

} // namespace haven::report
