#include "report/course.h"

#include "report/score_line.h"

#include <algorithm>
#include <optional>
#include <set>

namespace haven::report {
namespace {

using casefile::Administration;
using instruments::Instrument;
using instruments::Scale;
using instruments::ScaleScore;

/// Points that may stand in one chart.
struct ChartKey {
  std::string scale;
  double min = 0;
  double max = 0;
  std::optional<std::string> pack;
  casefile::RelationshipId latest = 0; ///< whose line is being drawn
  bool operator==(const ChartKey& other) const {
    return scale == other.scale && min == other.min && max == other.max && pack == other.pack;
  }
};

bool sameBands(const std::vector<BandSpan>& one, const std::vector<BandSpan>& other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const BandSpan& a, const BandSpan& b) {
    return a.from == b.from && a.to == b.to && a.label == b.label;
  });
}

/// Where a composed instrument has its norms from; empty where they are its own.
std::string packOf(const Scale& scale) {
  return scale.norms.front().source.place;
}

class CourseMaker {
 public:
  CourseMaker(const casefile::CaseFile& file, const Definitions& definitions, const RelationshipNaming& nameOf)
      : m_file(file), m_definitions(definitions), m_nameOf(nameOf) {}

  [[nodiscard]] Course make(const Administration& like) const {
    Course course;
    course.instrument = like.instrument;
    course.edition = like.edition;
    std::set<std::optional<std::string>> packs;
    for (const casefile::Relationship& relationship : m_file.relationships)
      for (const Administration& record : m_file.administrations) {
        const Instrument* form = formOf(record);
        if (form == nullptr || record.relationship != relationship.id || record.instrument != like.instrument ||
            record.edition != like.edition)
          continue;
        course.name = form->abbreviation;
        course.questionnaire = form->isQuestionnaire();
        course.demonstration = course.demonstration || record.result->demonstration;
        course.records.push_back(&record);
        if (std::any_of(record.result->scales.begin(), record.result->scales.end(),
                        [](const ScaleScore& score) { return score.raw.has_value(); }))
          packs.insert(record.packHash);
      }
    course.severalPacks = packs.size() > 1;
    return course;
  }

  void addCharts(Course& course) const {
    std::vector<ChartKey> keys;
    for (const Administration* record : course.records)
      for (const ScaleScore& score : record->result->scales)
        addPoint(course, keys, *record, score);
    if (course.questionnaire)
      std::erase_if(course.charts, [](const TimeChart& chart) {
        return std::all_of(chart.series.begin(), chart.series.end(),
                           [](const auto& series) { return series.points.size() < 2; });
      });
  }

  /// The form of a record that counts; nullptr for every other.
  [[nodiscard]] const Instrument* formOf(const Administration& record) const {
    if (!record.isCurrent() || !record.result || m_file.relationship(record.relationship) == nullptr) return nullptr;
    const auto found = m_definitions.find(record.formHash());
    return found == m_definitions.end() ? nullptr : &found->second;
  }

 private:
  void addPoint(Course& course, std::vector<ChartKey>& keys, const Administration& record,
                const ScaleScore& score) const {
    const Instrument& form = *formOf(record);
    const Scale* scale = form.scale(score.id);
    if (!score.raw || scale == nullptr || scale->norms.empty()) return;
    const ChartKey key{score.id, score.min, score.max, record.packHash, 0};
    const auto bands = record.packHash ? std::vector<BandSpan>() : bandSpans(*scale, score);
    const auto at = static_cast<std::size_t>(std::find(keys.begin(), keys.end(), key) - keys.begin());
    if (at == keys.size()) {
      keys.push_back(key);
      course.charts.push_back({titleOf(course, record, *scale), score.min, score.max, bands, {}, score.id});
    }
    TimeChart& chart = course.charts[at];
    if (!sameBands(chart.bands, bands)) chart.bands.clear();
    // Records stand by relationship, so two carers of one name still have a line each.
    if (keys[at].latest != record.relationship)
      chart.series.push_back({m_nameOf(*m_file.relationship(record.relationship)), {}});
    keys[at].latest = record.relationship;
    auto& points = chart.series.back().points;
    TimeChart::Point point{formatIsoDate(record.date), *score.raw, record.id};
    const auto later = std::upper_bound(points.begin(), points.end(), point,
                                        [](const auto& a, const auto& b) { return a.date < b.date; });
    points.insert(later, std::move(point));
  }

  static std::string titleOf(const Course& course, const Administration& record, const Scale& scale) {
    std::string title = course.name + ": " + scale.title + " in de tijd";
    if (record.result->demonstration) title += " (demonstratie)";
    if (course.severalPacks && record.packHash) title += ", licentiepakket " + packOf(scale);
    return title;
  }

  const casefile::CaseFile& m_file;
  const Definitions& m_definitions;
  const RelationshipNaming& m_nameOf;
};

/// Somebody filled it in more than once.
bool repeats(const Course& course) {
  return std::adjacent_find(course.records.begin(), course.records.end(), [](const auto* a, const auto* b) {
           return a->relationship == b->relationship;
         }) != course.records.end();
}

void tellEditionsApart(std::vector<Course>& courses) {
  for (std::size_t at = 0; at < courses.size(); ++at) {
    const bool several = std::any_of(courses.begin(), courses.end(), [&](const Course& other) {
      return &other != &courses[at] && other.instrument == courses[at].instrument;
    });
    if (several) courses[at].name += " (uitgave " + courses[at].edition + ")";
  }
}

} // namespace

std::vector<Course> courses(const casefile::CaseFile& file, const Definitions& definitions,
                            const RelationshipNaming& nameOf) {
  const CourseMaker maker(file, definitions, nameOf);
  std::vector<Course> result;
  for (const Administration& record : file.administrations) {
    const bool seen = std::any_of(result.begin(), result.end(), [&](const Course& known) {
      return known.instrument == record.instrument && known.edition == record.edition;
    });
    if (!seen && maker.formOf(record) != nullptr) result.push_back(maker.make(record));
  }
  tellEditionsApart(result);
  for (Course& course : result)
    maker.addCharts(course);
  std::erase_if(result,
                [](const Course& course) { return course.questionnaire ? !repeats(course) : course.charts.empty(); });
  return result;
}

} // namespace haven::report
