#include "report/course.h"
#include "report/course_change.h"
#include "report/course_context.h"
#include "report/informants.h"
#include "report/life_words.h"
#include "report/plan_words.h"
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
      const CourseContext meanwhile = courseContext(course, told, m_context.today(), naming());
      drawContext(meanwhile, course);
      if (all.size() > 1) m_blocks.emplace_back(Heading{2, titleOf(course)});
      if (course.severalPacks)
        m_blocks.emplace_back(Paragraph{"De afnames zijn met verschillende licentiepakketten gescoord. Hun punten zijn "
                                        "niet te vergelijken en staan in eigen grafieken."});
      for (TimeChart& chart : course.charts)
        m_blocks.emplace_back(std::move(chart));
      table(course, told);
      table(meanwhile);
    }
    m_blocks.emplace_back(Paragraph{"Ieder punt is één afname over één relatie; uitkomsten over verschillende relaties "
                                    "worden niet gemiddeld. Geen van deze uitkomsten is een diagnose.",
                                    Paragraph::Style::Small});
  }

 private:
  /// Help, decisions and events are told as far as the report tells them elsewhere.
  [[nodiscard]] ContextNaming naming() const {
    ContextNaming naming;
    naming.dayOf = [](const std::string& at) {
      return parseIsoDate(at.substr(0, 10)).value_or(parseIsoDate("1900-01-01").value());
    };
    const plan::Situation* situation = m_context.situation();
    if (situation == nullptr) return naming;
    if (m_context.has(Section::TreatmentPlan))
      naming.help = [](const casefile::CareChoice& choice) { return choice.name; };
    naming.helpWhen = [](Date from, std::optional<Date> to) {
      return "gekozen op " + formatDutchDate(from) +
             (to ? ", beëindigd op " + formatDutchDate(*to) : std::string(", nog gekozen"));
    };
    if (m_context.has(Section::TimeLine))
      naming.life = [this](const casefile::LifeEvent& event) {
        return dutch(event.kind) + ": " + m_context.typed(event.text);
      };
    naming.lifeWhen = [this](const casefile::LifeEvent& event) { return LifeWords(m_context).of(event); };
    if (m_context.has(Section::Decisions))
      naming.decision = [situation](const casefile::PlanMove& move) {
        const std::string outcome = outcomeWords(*situation->plan, move);
        return dutch(move.kind) + (outcome.empty() ? "" : ": " + outcome);
      };
    naming.decisionWhen = formatDutchDate;
    return naming;
  }

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
  void table(const Course& course, const casefile::CaseFile& told) {
    if (mostScales(course) > 1) return tableOfScales(course);
    Table table{
        {"Datum", "Leeftijd", "Relatie", "Score", "Betekenis", "Sinds de vorige"}, {}, {1.7, 2.2, 2.3, 0.9, 3, 2.6}};
    const Administration* before = nullptr;
    for (const Administration* record : course.records) {
      if (before != nullptr && before->relationship != record->relationship) before = nullptr;
      for (const ScaleScore& score : record->result->scales)
        table.rows.push_back({formatDutchDate(record->date), m_context.ageWords(record->date), whose(*record),
                              points(score), bandLabel(*m_context.definition(*record), score),
                              since(before, *record, score, told)});
      before = record;
    }
    m_blocks.emplace_back(std::move(table));
  }

  [[nodiscard]] std::string since(const Administration* before, const Administration& record, const ScaleScore& score,
                                  const casefile::CaseFile& told) const {
    if (before == nullptr) return "–";
    const auto change = changeOf(score.id, told, m_context.definitions(), before->id, record.id);
    return change ? changeWords(*change) : "–";
  }

  /// What stands under the plot, whole.
  void table(const CourseContext& meanwhile) {
    if (meanwhile.help.empty() && meanwhile.happenings.empty()) return;
    Table table{{"Teken", "Wanneer", "Wat in deze tijd gebeurde"}, {}, {0.8, 3.6, 6}};
    for (const auto& help : meanwhile.help)
      table.rows.push_back({help.drawn.key, help.drawn.when, "Gekozen hulp: " + help.drawn.label});
    for (const auto& happening : meanwhile.happenings)
      table.rows.push_back({happening.drawn.key, happening.drawn.when, happening.drawn.label});
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
