#include "report/course.h"
#include "report/informants.h"
#include "report/summary_parts.h"

#include <set>

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

  /// One line a score; the scale is named only where there are several.
  void table(const Course& course) {
    constexpr std::size_t kScaleColumn = 3;
    Table table{{"Datum", "Leeftijd", "Relatie", "Schaal", "Score", "Betekenis"}, {}, {1.7, 2.7, 2.6, 2, 0.9, 4}};
    std::set<std::string> scales;
    for (const Administration* record : course.records) {
      const auto* form = m_context.definition(*record);
      for (const ScaleScore& score : record->result->scales) {
        const auto* scale = form->scale(score.id);
        scales.insert(score.id);
        std::string meaning = bandLabel(*form, score);
        if (record->result->demonstration)
          meaning += (meaning.empty() ? "" : " ") + ("(" + std::string(kDemonstrationWord) + ")");
        table.rows.push_back({formatDutchDate(record->date), m_context.ageWords(record->date), m_context.carer(*record),
                              scale == nullptr ? score.id : scale->title, score.raw ? numberText(*score.raw) : "–",
                              std::move(meaning)});
      }
    }
    if (scales.size() == 1) {
      const auto drop = [](auto& cells) { cells.erase(cells.begin() + kScaleColumn); };
      drop(table.header);
      drop(table.widths);
      for (auto& row : table.rows)
        drop(row);
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
