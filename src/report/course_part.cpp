#include "report/course.h"
#include "report/informants.h"
#include "report/summary_parts.h"

#include <algorithm>

namespace haven::report {
namespace {

using casefile::Administration;
using instruments::ScaleScore;

class Writer {
 public:
  Writer(std::vector<Block>& blocks, const SummaryContext& context) : m_blocks(blocks), m_context(context) {}

  void write() {
    const casefile::CaseFile told = m_context.told();
    auto all = courses(told, m_context.definitions(),
                       [this](const casefile::Relationship& relationship) { return m_context.carer(relationship); });
    if (all.empty()) return;
    m_blocks.emplace_back(Heading{1, "Beloop"});
    for (Course& course : all) {
      if (all.size() > 1) m_blocks.emplace_back(Heading{2, titleOf(course)});
      if (course.severalPacks)
        m_blocks.emplace_back(Paragraph{"De afnames zijn met verschillende licentiepakketten gescoord. Hun punten zijn "
                                        "niet te vergelijken en staan in eigen grafieken."});
      for (TimeChart& chart : course.charts)
        m_blocks.emplace_back(std::move(chart));
      table(course);
    }
    m_blocks.emplace_back(Paragraph{"Ieder punt is één afname over één relatie; uitkomsten over verschillende relaties "
                                    "worden niet gemiddeld. Geen van deze uitkomsten is een diagnose.",
                                    Paragraph::Style::Small});
  }

 private:
  static std::string titleOf(const Course& course) {
    return course.demonstration ? course.name + " · " + std::string(kDemonstrationWord) : course.name;
  }

  static std::size_t mostScales(const Course& course) {
    std::size_t most = 0;
    for (const Administration* record : course.records)
      most = std::max(most, record->result->scales.size());
    return most;
  }

  [[nodiscard]] std::string whose(const Administration& record) const {
    const std::string carer = m_context.carer(record);
    return record.result->demonstration ? carer + ", " + std::string(kDemonstrationWord) : carer;
  }

  static std::string points(const ScaleScore& score) { return score.raw ? numberText(*score.raw) : "–"; }

  /// One scale: a line a record with room for what its band means.
  void table(const Course& course) {
    if (mostScales(course) > 1) return tableOfScales(course);
    Table table{{"Datum", "Leeftijd", "Relatie", "Score", "Betekenis"}, {}, {1.7, 2.7, 2.6, 0.9, 4}};
    for (const Administration* record : course.records)
      for (const ScaleScore& score : record->result->scales)
        table.rows.push_back({formatDutchDate(record->date), m_context.ageWords(record->date), whose(*record),
                              points(score), bandLabel(*m_context.definition(*record), score)});
    m_blocks.emplace_back(std::move(table));
  }

  /// Several scales: a line a record, a column a scale.
  void tableOfScales(const Course& course) {
    const auto& scales = m_context.definition(*course.records.front())->scales;
    Table table{{"Afname"}, {}, {1.9}};
    for (const auto& scale : scales) {
      table.header.push_back(scale.title);
      table.widths.push_back(2.2);
    }
    for (const Administration* record : course.records) {
      std::vector<std::string> row{formatDutchDate(record->date) + "\n" + m_context.ageWords(record->date) + "\n" +
                                   whose(*record)};
      for (const auto& scale : scales) {
        const ScaleScore* score = record->result->scale(scale.id);
        const std::string band = score == nullptr ? "" : bandLabel(*m_context.definition(*record), *score);
        row.push_back((score == nullptr ? "–" : points(*score)) + (band.empty() ? "" : "\n" + band));
      }
      table.rows.push_back(std::move(row));
    }
    m_blocks.emplace_back(std::move(table));
  }

  std::vector<Block>& m_blocks;
  const SummaryContext& m_context;
};

} // namespace

void appendCourse(std::vector<Block>& blocks, const SummaryContext& context) {
  Writer(blocks, context).write();
}

} // namespace haven::report
