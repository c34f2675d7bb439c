#include "report/informants.h"

#include "report/summary_parts.h"

#include <algorithm>

namespace haven::report {
namespace {

using casefile::Comparison;
using casefile::Informant;
using casefile::ScaleComparison;

constexpr std::size_t kMostColumns = 3; ///< informants beside each other in a table on A4

std::string withoutBand(const instruments::ScaleScore* score) {
  if (score == nullptr) return "heeft deze schaal niet";
  return score->raw ? "geen band" : "geen score";
}

/// "verschil 9 punten, andere band"
std::string differenceOf(const Comparison& comparison, const ScaleComparison& scale) {
  if (!comparison.samePack) return "niet te vergelijken";
  if (!scale.spread) return {};
  const std::string points = numberText(*scale.spread);
  const std::string apart = *scale.spread == 0 ? "geen verschil" : points + (points == "1" ? " punt" : " punten");
  return apart + (scale.bandsDiffer ? ", andere band" : "");
}

class Writer {
 public:
  Writer(std::vector<Block>& blocks, const SummaryContext& context) : m_blocks(blocks), m_context(context) {}

  void write() {
    const casefile::CaseFile told = m_context.told();
    auto all = casefile::compareInformants(told, m_context.definitions());
    std::erase_if(all, [](const Comparison& comparison) { return comparison.informants.size() < 2; });
    if (all.empty()) return;
    m_blocks.push_back(Heading{1, "Invullers naast elkaar"});
    m_blocks.push_back(Paragraph{"Van iedere invuller staat hier de laatste afname. De uitkomsten worden niet "
                                 "gemiddeld: iedere invuller kent de jeugdige in een eigen relatie, en juist een "
                                 "verschil kan iets zeggen. Geen van deze uitkomsten is een diagnose."});
    for (const Comparison& comparison : all)
      write(comparison, all);
  }

 private:
  void write(const Comparison& comparison, const std::vector<Comparison>& all) {
    const bool editions = std::any_of(all.begin(), all.end(), [&](const Comparison& other) {
      return &other != &comparison && other.instrument == comparison.instrument;
    });
    m_blocks.push_back(Heading{2, comparison.abbreviation + (editions ? " (uitgave " + comparison.edition + ")" : "") +
                                      (comparison.demonstration() ? " · " + std::string(kDemonstrationWord) : "")});
    cautions(comparison);
    for (std::size_t first = 0; first < comparison.informants.size(); first += kMostColumns)
      table(comparison, first);
    const auto nameOf = [this](const casefile::Relationship& relationship) { return m_context.carer(relationship); };
    for (const ScaleComparison& scale : comparison.scales) {
      InformantChart chart = informantChart(comparison, scale, nameOf);
      for (std::size_t at = 0; at < chart.marks.size(); ++at)
        if (chart.marks[at].words.empty()) chart.marks[at].words = withoutBand(scale.scores[at]);
      chart.difference = differenceOf(comparison, scale);
      if (chart.max > chart.min) m_blocks.push_back(std::move(chart));
    }
  }

  void cautions(const Comparison& comparison) {
    Points points;
    if (comparison.farApart)
      points.items.push_back("Tussen deze afnames ligt meer dan " + std::to_string(casefile::kFarApart) +
                             " maanden. Een verschil kan ook door de tijd komen.");
    if (!comparison.samePack)
      points.items.emplace_back("Deze afnames zijn met verschillende licentiepakketten gescoord. "
                                "De punten zijn niet met elkaar te vergelijken.");
    const auto anyScore = [&](auto holds) {
      return std::any_of(comparison.scales.begin(), comparison.scales.end(), [&](const ScaleComparison& scale) {
        return std::any_of(scale.scores.begin(), scale.scores.end(),
                           [&](const auto* score) { return score != nullptr && holds(*score); });
      });
    };
    for (const Informant& informant : comparison.informants)
      if (informant.form->lacksPack())
        points.items.push_back("Bij de afname van " + m_context.carer(*informant.relationship) +
                               " hoort geen licentiepakket: er zijn geen scores.");
    if (anyScore([](const auto& score) { return score.isImputed(); }))
      points.items.emplace_back("Een score met * is gevormd terwijl er antwoorden ontbraken, en is daardoor minder "
                                "zeker.");
    if (anyScore([](const auto& score) { return score.raw && !score.band; }))
      points.items.emplace_back("Waar ‘geen band’ staat, is er wel een score maar geen normtabel die past.");
    if (!points.items.empty()) m_blocks.push_back(std::move(points));
  }

  /// Scale by informant; of many informants so many in one table as a page is wide.
  void table(const Comparison& comparison, std::size_t first) {
    const std::size_t last = std::min(first + kMostColumns, comparison.informants.size());
    const bool closes = last == comparison.informants.size();
    Table table{{"Schaal"}, {{"Ingevuld op"}}, {2.5}};
    for (std::size_t at = first; at < last; ++at) {
      table.header.push_back(m_context.carer(*comparison.informants[at].relationship));
      table.rows.front().push_back(formatDutchDate(comparison.informants[at].record->date));
      table.widths.push_back(2.4);
    }
    if (closes) {
      table.header.emplace_back("Verschil");
      table.rows.front().emplace_back();
      table.widths.push_back(1.9);
    }
    for (const ScaleComparison& scale : comparison.scales) {
      std::vector<std::string> row{scale.title};
      for (std::size_t at = first; at < last; ++at)
        row.push_back(cell(comparison.informants[at], scale.scores[at]));
      if (closes) {
        const std::string difference = differenceOf(comparison, scale);
        row.push_back(difference.empty() ? "–" : difference);
      }
      table.rows.push_back(std::move(row));
    }
    m_blocks.push_back(std::move(table));
  }

  static std::string cell(const Informant& informant, const instruments::ScaleScore* score) {
    if (score == nullptr || !score->raw) return withoutBand(score);
    const std::string band = bandLabel(*informant.form, *score);
    return numberText(*score->raw) + (score->isImputed() ? "*" : "") + ", " +
           (band.empty() ? withoutBand(score) : band);
  }

  std::vector<Block>& m_blocks;
  const SummaryContext& m_context;
};

} // namespace

std::string bandLabel(const instruments::Instrument& form, const instruments::ScaleScore& score) {
  const instruments::Band* band =
      score.band && score.normTable ? form.band(score.id, *score.normTable, *score.band) : nullptr;
  return band == nullptr ? std::string() : band->label;
}

InformantChart informantChart(const Comparison& comparison, const ScaleComparison& scale,
                              const RelationshipNaming& nameOf) {
  InformantChart chart{scale.title, scale.min, scale.max, {}, {}};
  if (comparison.demonstration()) chart.title += " (demonstratie)";
  for (std::size_t at = 0; at < comparison.informants.size(); ++at) {
    const Informant& informant = comparison.informants[at];
    const instruments::ScaleScore* score = scale.scores[at];
    InformantChart::Mark mark{nameOf(*informant.relationship), std::nullopt, {}};
    if (score != nullptr) {
      mark.value = score->raw;
      mark.words = bandLabel(*informant.form, *score);
    }
    chart.marks.push_back(std::move(mark));
  }
  return chart;
}

void appendInformants(std::vector<Block>& blocks, const SummaryContext& context) {
  Writer(blocks, context).write();
}

} // namespace haven::report
